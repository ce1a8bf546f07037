import type { LabelFont, Measure } from "../scene/labels/placement";

/** The fonts of the picture's labels: sizes and line heights in CSS pixels, the same at every zoom. */
export const labelFonts: Readonly<Record<LabelFont, { weight: number; size: number; line: number }>> = {
  actor: { weight: 600, size: 12.5, line: 15 },
  tie: { weight: 400, size: 11, line: 13 },
  hull: { weight: 600, size: 11, line: 13 },
};

export interface TextMeasure {
  readonly size: Measure;
  /** Forgets what was measured: fonts have come in since. */
  readonly forget: () => void;
}

/**
 * Measures on a canvas that is never shown, each text once.
 *
 * @param family what CSS calls `font-family`
 */
export function createTextMeasure(context: CanvasRenderingContext2D, family: string): TextMeasure {
  const known = new Map<string, number>();
  return {
    size(text, font) {
      const { weight, size, line } = labelFonts[font];
      const key = `${font} ${text}`;
      let width = known.get(key);
      if (width === undefined) {
        context.font = `${weight} ${size}px ${family}`;
        width = context.measureText(text).width;
        known.set(key, width);
      }
      return { width, height: line };
    },
    forget: () => known.clear(),
  };
}
