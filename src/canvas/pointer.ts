import type { Core, EventObject } from "cytoscape";
import type { Point } from "../scene/scene";
import { wheelStep } from "./wheel";

export interface PointerHandlers {
  /** `null`: the ground. `at` in CSS pixels of the element. `besides`: with Shift held. */
  readonly tapped: (id: string | null, at: Point, besides: boolean) => void;
  readonly tappedTwice: (id: string | null, at: Point) => void;
  /** Asked for what can be done: by the other button, or by a finger that stays. */
  readonly menu: (id: string | null, at: Point) => void;
  readonly over: (id: string | null, at: Point | null) => void;
  /** A node is being dragged. */
  readonly dragged: () => void;
  readonly dropped: (id: string, to: Point) => void;
  /** The camera has moved, by a gesture or otherwise. */
  readonly cameraMoved: () => void;
  /** A gesture of the hand begins: what moves by itself has to stop. */
  readonly pressed: () => void;
  /** `null`: no longer over the picture. */
  readonly released: (at: Point | null) => void;
  readonly wheeled: (at: Point, factor: number, notch: boolean) => void;
}

/** Cytoscape's types leave open what was hit: an element, or Cytoscape itself for the ground. */
const isElement = (hit: unknown): hit is { id: () => string } =>
  typeof hit === "object" && hit !== null && "id" in hit && typeof hit.id === "function";

const idOf = ({ target }: EventObject): string | null => {
  const hit: unknown = target;
  return isElement(hit) ? hit.id() : null;
};

/**
 * Turns what Cytoscape and the browser report into what the picture is asked to do.
 *
 * @param root an element around `net`
 * @param net the element that Cytoscape draws in
 * @param signal ends all of it, but for Cytoscape's own events, which end with it
 */
export function listen(
  cy: Core,
  root: HTMLElement,
  net: HTMLElement,
  handlers: PointerHandlers,
  signal: AbortSignal,
): void {
  cy.on("tap", (event) => {
    const besides = event.originalEvent instanceof MouseEvent && event.originalEvent.shiftKey;
    handlers.tapped(idOf(event), event.renderedPosition, besides);
  });
  cy.on("dbltap", (event) => handlers.tappedTwice(idOf(event), event.renderedPosition));
  cy.on("cxttap taphold", (event) => {
    const isMouseHeld = event.type === "taphold" && event.originalEvent instanceof MouseEvent;
    if (!isMouseHeld) handlers.menu(idOf(event), event.renderedPosition);
  });
  /* Of every move and not only of entering: what the pointer is on may be a label, of which Cytoscape knows nothing. */
  cy.on("mousemove", (event) => handlers.over(idOf(event), event.renderedPosition));
  cy.on("drag", "node", () => handlers.dragged());
  cy.on("dragfree", "node", (event) => {
    const id = idOf(event);
    if (id !== null) handlers.dropped(id, { ...cy.getElementById(id).position() });
  });
  cy.on("viewport", () => handlers.cameraMoved());

  const within = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = net.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  net.addEventListener("contextmenu", (event) => event.preventDefault(), { signal });
  net.addEventListener("pointerleave", () => handlers.over(null, null), { signal });
  net.addEventListener("pointerdown", () => handlers.pressed(), { signal, capture: true });
  for (const end of ["pointerup", "pointercancel"] as const)
    net.ownerDocument.addEventListener(
      end,
      (event) => {
        const { target } = event;
        handlers.released(target instanceof Node && net.contains(target) ? within(event) : null);
      },
      { signal, capture: true },
    );
  /* Cytoscape takes the focus away from whatever has it: keys should go to the picture that was pressed. */
  net.addEventListener("mousedown", () => net.closest<HTMLElement>("[tabindex]")?.focus({ preventScroll: true }), {
    signal,
  });
  /* On the way down to Cytoscape's own listener on this very element, which it must not reach. */
  root.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      event.stopPropagation();
      const { factor, notch } = wheelStep(event);
      handlers.wheeled(within(event), factor, notch);
    },
    { signal, capture: true, passive: false },
  );
}
