import type { ToReader } from "./io/reading/messages";
import { sendDossier } from "./io/reading/sendDossier";

/** Is posted the bytes of one dossier, and answers with it in parts. */
sendDossier({
  onMessage: (listener) => addEventListener("message", ({ data }: MessageEvent<ToReader>) => listener(data)),
  post: (answer, transfer = []) => postMessage(answer, { transfer }),
});
