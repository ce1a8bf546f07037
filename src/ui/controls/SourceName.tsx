import type { Source } from "../../domain/dossier";
import { textIn } from "../../domain/text";
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

/** The date of issue in words: CSL-JSON gives it as `[[year, month?, day?]]` or as a literal text. */
export function issuedText(source: Source, language: string): string | null {
  const { issued } = source;
  if (issued === undefined) return null;
  const [year, month, day] = (issued["date-parts"]?.[0] ?? []).map(Number);
  if (year === undefined || Number.isNaN(year)) return issued.literal ?? null;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: "UTC",
    year: "numeric",
    ...(month !== undefined && { month: "long" }),
    ...(day !== undefined && { day: "numeric" }),
  };
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, options).format(date);
}
