import { runTask } from "./scene/layouts/runTask";
import type { LayoutTask } from "./scene/layouts/task";

/** Asked once with `{ input }`; answers with `{ progress }`, and at last with `{ result }` or `{ error }`. */
addEventListener("message", ({ data }: MessageEvent<{ readonly input: LayoutTask }>) => {
  runTask(data.input, (progress) => postMessage({ progress })).then(
    (result) => postMessage({ result }, { transfer: [result.x.buffer, result.y.buffer] }),
    (error: unknown) => postMessage({ error: error instanceof Error ? error.message : String(error) }),
  );
});
