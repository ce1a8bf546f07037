import { approximateMeasure } from "../../scene/labels/measure";
import type { TimeScale } from "../../scene/timeline/timeScale";
import type { Messages } from "../../i18n/messages";
import type { HandleModel } from "./handles";

/** The date of a handle, beside it. */
export interface Flag {
  readonly text: string;
  readonly side: "left" | "right";
}

/** Between the middle of a handle and the far end of its date, beside the date itself, in CSS pixels. */
const besideKnob = 28;

/** Where a handle stands on the axis, in CSS pixels: in the middle of its days, and not beyond the edges. */
export function handleX({ from, to, isParked, side }: HandleModel, { x, width }: TimeScale): number {
  if (isParked) return side === "left" ? 0 : width;
  return Math.max(0, Math.min(width, (x(from) + x(to + 1)) / 2));
}

/** Two knobs nearer than this cover each other, in CSS pixels. */
const knobsApart = 19;

/** How far the knobs of two handles go aside, so that both can be seen and held where their dates are the same: CSS pixels. */
export function asides(handles: readonly HandleModel[], scale: TimeScale): readonly number[] {
  const [first, second] = handles.map((handle) => handleX(handle, scale));
  const missing = first === undefined || second === undefined ? 0 : Math.max(0, knobsApart - (second - first));
  return [-missing / 2, missing / 2];
}

/**
 * Dates of one handle, or of two of which the first is left of the second: on the right where there is room, of the first of
 * two on the left. Where that of the second has no room on either side, the first one says both.
 */
export function flagsOf(
  handles: readonly HandleModel[],
  scale: TimeScale,
  t: Pick<Messages, "timeline">,
): readonly (Flag | null)[] {
  const [first, second] = handles;
  const reach = ({ flag }: HandleModel) => approximateMeasure(flag, "hull").width + besideKnob;
  const x = (handle: HandleModel) => handleX(handle, scale);
  const sideOf = (handle: HandleModel): Flag["side"] => {
    const { width } = scale;
    if (handle.side !== "left") return x(handle) + reach(handle) > width ? "left" : "right";
    // Left of the plot stands something else.
    const next = second === undefined ? width : x(second) - (sideOf(second) === "left" ? reach(second) : besideKnob);
    return x(handle) < reach(handle) && x(handle) + reach(handle) < next ? "right" : "left";
  };
  const flags = handles.map((handle): Flag => ({ text: handle.flag, side: sideOf(handle) }));
  const isCrowded =
    first !== undefined && second !== undefined && sideOf(second) === "left" && x(second) - reach(second) < x(first);
  return isCrowded ? [{ text: t.timeline.span(first.flag, second.flag), side: "left" }, null] : flags;
}
