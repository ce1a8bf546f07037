import { type KeyboardEvent, useDeferredValue, useId, useRef, useState } from "react";
import type { Hit, Search } from "../../analysis/search";
import { textIn } from "../../domain/text";
import { useTieSentence } from "../controls/names";
import { sourceLabel } from "../controls/SourceName";
import { useActions, useApp, useLanguage, useMessages, useOpened } from "./context";

const shownAtMost = 12;

interface SearchBoxProps {
  /** So that "/" finds it. */
  readonly inputId: string;
}

/** Finds actors, ties, claims and sources; picking a hit selects it and brings it to the middle of the picture. */
export function SearchBox({ inputId }: SearchBoxProps) {
  const t = useMessages();
  const actions = useActions();
  const { selectors } = useApp();
  const { model } = useOpened();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const sought = useDeferredValue(query.trim());
  const [search, setSearch] = useState<Search | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const hits = sought === "" || search === null ? [] : search(sought, shownAtMost);
  const shown = open && sought !== "" && (search !== null || problem !== null);
  const active = Math.min(at, hits.length - 1);

  const prepare = () => {
    selectors.search(model).then(
      (ready) => setSearch(() => ready),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  const close = () => {
    setOpen(false);
    setAt(0);
  };
  const pick = (hit: Hit) => {
    const about = hit.kind === "claim" ? (model.claims.get(hit.id)?.about ?? hit.id) : hit.id;
    actions.reveal(about);
    setQuery("");
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[active];
    if (event.key === "ArrowDown" && hits.length > 0) setAt((active + 1) % hits.length);
    else if (event.key === "ArrowUp" && hits.length > 0) setAt((active - 1 + hits.length) % hits.length);
    else if (event.key === "Enter" && shown && hit) pick(hit);
    else if (event.key === "Escape" && (query !== "" || open)) {
      setQuery("");
      close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      className="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <input
        ref={input}
        id={inputId}
        type="search"
        aria-label={t.search.label}
        placeholder={t.search.label}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={shown && hits.length > 0 ? `${listId}-${active}` : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setOpen(true);
          setAt(0);
        }}
        onFocus={() => {
          setOpen(true);
          prepare();
        }}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <p aria-live="polite" className="visually-hidden">
        {shown ? t.search.found(hits.length) : ""}
      </p>
      {shown && (
        <div className="search-results">
          {hits.length === 0 ? (
            <p className="nothing">{problem === null ? t.search.nothing(sought) : t.search.unavailable(problem)}</p>
          ) : (
            <div id={listId} role="listbox" aria-label={t.search.results}>
              {hits.map((hit, index) => (
                // Keys reach an option through the field, which holds the focus (aria-activedescendant).
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- see above
                <div
                  key={`${hit.kind} ${hit.id}`}
                  id={`${listId}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  className={index === active ? "hit active" : "hit"}
                  // Keeps the focus in the field, whose loss would close the list before the click.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => pick(hit)}
                  onPointerMove={() => setAt(index)}
                >
                  <HitText hit={hit} />
                </div>
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function HitText({ hit: { kind, id } }: { hit: Hit }) {
  const t = useMessages();
  const language = useLanguage();
  const { model } = useOpened();
  const sentence = useTieSentence();
  return (
    <>
      <span className="hit-kind">{t.search.kinds[kind]}</span>
      <span className="hit-text">{textOf()}</span>
    </>
  );

  function textOf(): string {
    const relation = model.relations.get(id);
    if (relation) return sentence(relation);
    const actor = model.actors.get(id);
    if (actor) return textIn(actor.name, language).value;
    const claim = model.claims.get(id);
    if (claim) return textIn(claim.statement, language).value;
    const source = model.sources.get(id);
    return source ? [sourceLabel(source, language, t.sources.untitled), source.title].filter(Boolean).join(" · ") : id;
  }
}
