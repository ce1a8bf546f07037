/**
 * The browser gives no 2D canvas, so there can be no picture. Table and sources work without it. There is no other reason,
 * so a reader is told by the class, in their language; the message is for a console.
 */
export class CanvasUnavailableError extends Error {
  override readonly name = "CanvasUnavailableError";

  constructor() {
    super("This browser gives no 2D canvas context, so the network cannot be drawn.");
  }
}

/** A 2D context of a canvas that is in no page. @throws CanvasUnavailableError */
export function offscreenContext(document: Document): CanvasRenderingContext2D {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new CanvasUnavailableError();
  return context;
}
