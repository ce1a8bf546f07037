import type { Source } from "../../domain/dossier";
import { asLanguageTag } from "../../domain/languageTag";
import { useLanguage, useMessages } from "../app/context";
import { Local } from "./Local";
import { SelectLink } from "./SelectLink";
import { issuedText } from "./SourceName";

interface CitationProps {
  readonly source: Source;
  /** Its title is the headline of a panel; else it is an entry in a list, and the title selects it. */
  readonly heading?: boolean;
}

/** A bibliographic entry: only what the dossier gives, nothing filled in. */
export function Citation({ source, heading = false }: CitationProps) {
  const t = useMessages();
  const language = useLanguage();
  const authors = (source.author ?? []).map(
    ({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(" "),
  );
  const container = source["container-title"] ?? source.publisher;
  const issued = issuedText(source, language);
  const title =
    source.title !== undefined ? (
      <span lang={asLanguageTag(source.language)}>{source.title}</span>
    ) : source.label ? (
      <Local text={source.label} />
    ) : (
      t.sources.untitled
    );
  return (
    <div className="citation">
      {heading ? (
        <h2 className="headline">{title}</h2>
      ) : (
        <h3>
          <SelectLink id={source.id}>{title}</SelectLink>
        </h3>
      )}
      <p className="meta">
        {authors.length > 0 && <>{t.list(authors)}. </>}
        {container !== undefined && <cite>{container}</cite>}
        {container !== undefined && issued !== null && ", "}
        {issued}
      </p>
      {source.description && (
        <p className="description">
          <Local text={source.description} />
        </p>
      )}
      <p className="explained">
        <abbr className="grade">{source.reliability ?? "F"}</abbr> {t.reliabilities[source.reliability ?? "F"]}
      </p>
      {source.URL !== undefined && (
        <p>
          <a href={source.URL} target="_blank" rel="noopener noreferrer">
            {t.evidence.openSource}
          </a>
        </p>
      )}
      {source.note && (
        <p className="note">
          <b>{t.evidence.curatorsNote}.</b> <Local text={source.note} />
        </p>
      )}
    </div>
  );
}
