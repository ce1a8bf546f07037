import { claimsInView } from "../../analysis/claimsInView";
import type { Claim, Source } from "../../domain/dossier";
import { useLensView, useMessages, useOpened, useSelection } from "../app/context";
import { Chunk } from "../controls/Chunk";
import { Citation } from "../controls/Citation";
import { Local } from "../controls/Local";
import { ActorName, TieName } from "../controls/names";

/** The bibliography: each source with the claims in the lens that rest on it. */
export function SourcesView() {
  const t = useMessages();
  const { model } = useOpened();
  const heard = claimsInView(model, useLensView());
  return (
    <div className="sources-view">
      <h2>{t.sources.title}</h2>
      <p className="meta">{t.sources.intro(model.dossier.sources.length)}</p>
      <Chunk goesOn all={model.dossier.sources}>
        {(some) => (
          <ol>
            {some.map((source) => (
              <SourceEntry key={source.id} source={source} heard={heard} />
            ))}
          </ol>
        )}
      </Chunk>
    </div>
  );
}

function SourceEntry({ source, heard }: { source: Source; heard: ReadonlySet<Claim> }) {
  const t = useMessages();
  const { model } = useOpened();
  const selected = useSelection((state) => state.selected === source.id);
  const resting = model.claimsCiting.get(source.id) ?? [];
  const shown = resting.filter((claim) => heard.has(claim));
  return (
    <li className={selected ? "source-entry selected" : "source-entry"}>
      <Citation source={source} />
      <details>
        <summary>{t.sources.claims(shown.length, resting.length)}</summary>
        <Chunk all={shown}>
          {(some) => (
            <ul className="resting">
              {some.map((claim) => {
                const relation = model.relations.get(claim.about);
                return (
                  <li key={claim.id}>
                    <span className="subject">
                      {relation ? <TieName relation={relation} /> : <ActorName id={claim.about} />}
                    </span>{" "}
                    <Local text={claim.statement} />{" "}
                    <span className="meta">
                      (<ActorName id={claim.voice} />)
                    </span>
                  </li>
                );
              })}
            </ul>
          )}
        </Chunk>
      </details>
    </li>
  );
}
