/** A turn of the wheel: how much closer, and whether it came as a notch, which has to be smoothed. */
export interface WheelStep {
  readonly factor: number;
  readonly notch: boolean;
}

/**
 * What a wheel event asks for. Mice send notches of about 100 pixels or 3 lines, touchpads a stream of small steps,
 * and a pinch on a touchpad comes as small steps with `ctrlKey`.
 */
export function wheelStep({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">): WheelStep {
  const pixels = deltaMode === 1 ? deltaY * 33 : deltaMode === 2 ? deltaY * 400 : deltaY;
  const sensitivity = ctrlKey && Math.abs(pixels) < 50 ? 0.01 : 0.0018;
  const factor = Math.exp(-pixels * sensitivity);
  return { factor: Math.min(1.6, Math.max(0.625, factor)), notch: Math.abs(pixels) >= 50 };
}
