import type { Text } from "../../domain/text";
import { textIn } from "../../domain/text";
import { useLanguage } from "../app/context";

/**
 * A text of the dossier in the reader's language; marked with its own where the dossier has it only in another, and running
 * in its own direction whatever stands around it.
 */
export function Local({ text }: { text: Text }) {
  const language = useLanguage();
  const { value, lang } = textIn(text, language);
  return <bdi {...(lang !== language && { lang })}>{value}</bdi>;
}
