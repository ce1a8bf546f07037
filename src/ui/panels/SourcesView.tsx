import { useState } from "react";
import { claimsInView } from "../../analysis/claimsInView";
import type { Claim, Source } from "../../domain/dossier";
import { useLensView, useMessages, useOpened, useSelection } from "../app/context";
import { Chunk } from "../controls/Chunk";
import { Citation } from "../controls/Citation";
import { Local } from "../controls/Local";
import { ActorName, TieName } from "../controls/names";
import type { Place } from "../controls/row";

/** The bibliography: each source with the claims in the lens that rest on it. */
export function SourcesView() {
  const t = useMessages();
  const { model } = useOpened();
  const heard = claimsInView(model, useLensView());
  const selected = useSelection((state) => state.selected);
  // One that is scrolled out of the page and back is as it was left.
  const [opened] = useState(() => new Set<string>());
  return (
    <div className="sources-view">
      <h2>{t.sources.title}</h2>
      <p className="meta">{t.sources.intro(model.dossier.sources.length)}</p>
      <Chunk
        all={model.dossier.sources}
        keyOf={({ id }) => id}
        estimate={150}
        begins="whole"
        goTo={model.sources.get(selected ?? "")}
      >
        {(rows, after) => (
          <ol style={{ paddingBottom: after }}>
            {rows.map(({ item, place }) => (
              <SourceEntry key={item.id} source={item} heard={heard} opened={opened} place={place} />
            ))}
          </ol>
        )}
      </Chunk>
    </div>
  );
}

interface SourceEntryProps {
  readonly source: Source;
  readonly heard: ReadonlySet<Claim>;
  /** Ids of those whose claims are unfolded. */
  readonly opened: Set<string>;
  readonly place: Place;
}

function SourceEntry({ source, heard, opened, place }: SourceEntryProps) {
  const t = useMessages();
  const { model } = useOpened();
  const selected = useSelection((state) => state.selected === source.id);
  const resting = model.claimsCiting.get(source.id) ?? [];
  const shown = resting.filter((claim) => heard.has(claim));
  return (
    <li {...place} className={selected ? "source-entry selected" : "source-entry"}>
      <Citation source={source} />
      <details
        open={opened.has(source.id)}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) opened.add(source.id);
          else opened.delete(source.id);
        }}
      >
        <summary>{t.sources.claims(shown.length, resting.length)}</summary>
        <Chunk all={shown} keyOf={({ id }) => id} estimate={80}>
          {(list, after) => (
            <ul className="resting" style={{ paddingBottom: after }}>
              {list.map(({ item: claim, place: inside }) => {
                const relation = model.relations.get(claim.about);
                return (
                  <li key={claim.id} {...inside}>
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
