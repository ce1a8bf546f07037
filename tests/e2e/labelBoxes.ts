import type { Page } from "@playwright/test";

export interface LabelBox {
  readonly id: string;
  /** Of what: an actor, a tie, a hull. */
  readonly of: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes of all labels, and of what is written on the ground, measured by the browser. */
export const labelBoxes = (page: Page): Promise<LabelBox[]> =>
  page.locator(".canvas-label, .canvas-ground-name").evaluateAll((labels) =>
    labels.map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      const of = ["actor", "tie", "hull"].find((each) => text.classList.contains(`is-${each}`)) ?? "";
      return { id: text.dataset["id"] ?? "", of, text: text.textContent ?? "", x, y, width, height };
    }),
  );

/** Glyph boxes have room above and below the letters that nobody sees. CSS pixels. */
export const slack = 2;

/** Pairs of labels of which one covers the other, in words. */
export function overlapping(boxes: readonly LabelBox[]): string[] {
  return boxes.flatMap((a, at) =>
    boxes.slice(at + 1).flatMap((b) => {
      const apart =
        a.x + a.width - slack <= b.x ||
        b.x + b.width - slack <= a.x ||
        a.y + a.height - slack <= b.y ||
        b.y + b.height - slack <= a.y;
      return apart ? [] : [`${a.id} “${a.text}” over ${b.id} “${b.text}”`];
    }),
  );
}
