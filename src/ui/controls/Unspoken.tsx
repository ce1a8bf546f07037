import { seenClaims } from "../../analysis/inView";
import { useLensView, useMessages, useOpened } from "../app/context";

/** Why nothing is heard of something: those who are heard are silent on it, or what is said of it is out of view. */
export function Unspoken({ id }: { id: string }) {
  const t = useMessages();
  const { model } = useOpened();
  const seen = seenClaims(model, useLensView(), id);
  const isSilence = seen.length > 0 && seen.every(({ isUnasked }) => isUnasked);
  return isSilence ? t.viewpoint.evidence.silentHere : t.viewpoint.evidence.nothingInView;
}
