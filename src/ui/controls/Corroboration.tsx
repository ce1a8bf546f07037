import { corroborationOf } from "../../analysis/corroboration";
import type { Claim } from "../../domain/dossier";
import { useLanguage, useMessages, useOpened } from "../app/context";
import { sourceLabel } from "./SourceName";

/** By how many independent sources something is affirmed, and which are known only through another. */
export function Corroboration({ claims }: { claims: readonly Claim[] }) {
  const t = useMessages();
  const language = useLanguage();
  const { sources } = useOpened().model;
  const { originals, relayed } = corroborationOf(claims);
  const names = relayed.flatMap((id) => {
    const source = sources.get(id);
    return source ? [sourceLabel(source, language, t.sources.untitled)] : [];
  });
  const say = t.viewpoint.evidence;
  return (
    <p className="corroboration">
      {originals.length > 0 && (
        <span className="dots" aria-hidden="true">
          {originals.slice(0, 8).map((id) => (
            <i key={id} className={relayed.includes(id) ? "relayed" : undefined} />
          ))}
        </span>
      )}
      <span>
        {say.independent(originals.length)} {names.length > 0 && say.relayedOnly(t.list(names))}{" "}
        {originals.length > 0 && claims.length > originals.length && say.countedOnce}
      </span>
    </p>
  );
}
