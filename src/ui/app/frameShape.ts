import type { FrameShape } from "../../scene/layoutInput";

/*
 * Widths as in `frame.css`: lens and evidence stand beside the picture down to 900 px, in two sizes; below that the picture
 * has the whole width and about half of the height.
 */
const barHeight = 52;
/** Of the timeline under the picture. */
const timelineHeight = 205;
const besides = [
  { from: 1181, taken: 288 + 392 },
  { from: 901, taken: 248 + 330 },
] as const;

/** Narrower than this share of its height, a frame is better filled by the tall layout: halfway between the two, by ratio. */
const tallBelow = 0.88;

/** Which layout fills the frame that the picture has in a window of this size, in CSS pixels. */
export function frameShape(width: number, height: number): FrameShape {
  const beside = besides.find(({ from }) => width >= from);
  const frame =
    beside === undefined
      ? { width, height: pictureHeight(width, height) }
      : { width: width - beside.taken, height: height - barHeight - timelineHeight };
  return frame.width / frame.height < tallBelow ? "tall" : "wide";
}

/** `clamp(340px, 135vw, 58dvh)`: leaves room below to scroll by, as the picture itself takes the finger. */
function pictureHeight(width: number, height: number): number {
  return Math.max(340, Math.min(1.35 * width, 0.58 * height));
}
