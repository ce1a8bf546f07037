import { edtfOfCslDate } from "../../domain/cslDate";
import type { Source } from "../../domain/dossier";
import { describeEdtf } from "../../domain/periodText";
import { type UiLanguage, textIn } from "../../domain/text";
import { useLanguage, useMessages } from "../app/context";
import { SelectLink } from "./SelectLink";

/** How a source is called in one breath: where it appeared, else its title, else as the curator calls it. */
export function sourceLabel(source: Source, language: string, untitled: string): string {
  const called = source.label === undefined ? undefined : textIn(source.label, language).value;
  return source["container-title"] ?? source.title ?? called ?? untitled;
}

/** A source's short name and date, linked to its entry. */
export function SourceName({ source }: { source: Source }) {
  const t = useMessages();
  const language = useLanguage();
  const issued = issuedText(source, language);
  return (
    <SelectLink id={source.id}>
      <cite>{sourceLabel(source, language, t.sources.untitled)}</cite>
      {issued !== null && `, ${issued}`}
    </SelectLink>
  );
}

/** The date of issue in words, `null` where the dossier gives none. */
export function issuedText({ issued }: Source, language: UiLanguage): string | null {
  const edtf = issued === undefined ? null : edtfOfCslDate(issued);
  return edtf === null ? null : describeEdtf(edtf, language, "long");
}
