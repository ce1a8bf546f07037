import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** A short word on what is under the pointer. */
export interface Tip {
  readonly text: string;
  /** From the top left corner of the chart, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** Width of the chart: the card opens to the side where there is room. */
  readonly of: number;
}

/** Apart from the chart, which is not drawn anew while the pointer moves. */
export const createTips = () => createStore<{ readonly tip: Tip | null }>(() => ({ tip: null }));

/** Everything it says is in an accessible name too. */
export function TipCard({ tips }: { tips: ReturnType<typeof createTips> }) {
  const tip = useStore(tips, (state) => state.tip);
  if (tip === null) return null;
  const { text, x, y, of } = tip;
  const side = x > of / 2 ? { right: of - x } : { left: x };
  return (
    <div className="time-tip" aria-hidden="true" style={{ ...side, top: y }}>
      {text}
    </div>
  );
}

/** Where a card about the pointer stands. */
export function tipAt(text: string, clientX: number, clientY: number, inside: Element): Tip | null {
  const frame = inside.closest(".chart")?.getBoundingClientRect();
  return frame === undefined ? null : { text, x: clientX - frame.x, y: clientY - frame.y, of: frame.width };
}
