import { forceLayout } from "./scene/layout/force";
import type { LayoutInput } from "./scene/layout/layout";

/** Asked once with `{ input }`; answers with `{ progress }`, and at last with `{ result }` or `{ error }`. */
addEventListener("message", ({ data }: MessageEvent<{ readonly input: LayoutInput }>) => {
  try {
    const result = forceLayout(data.input, (progress) => postMessage({ progress }));
    postMessage({ result }, { transfer: [result.x.buffer, result.y.buffer] });
  } catch (error) {
    postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
