import { useId, useState } from "react";
import { lets } from "../../analysis/choice";
import { classesOf, comparisonClasses } from "../../analysis/comparison";
import { type Comparison, type ComparisonKind, comparisonKinds } from "../../analysis/lens";
import type { Model } from "../../analysis/model";
import { isSamePair } from "../../analysis/samePair";
import { isDateText, parsePeriod } from "../../domain/period";
import { textIn } from "../../domain/text";
import { useActions, useLanguage, useLens, useLensView, useMessages, useOpened } from "../app/context";
import { ComparedSign } from "../controls/ComparedPill";
import { CountedCheckbox } from "../controls/CountedCheckbox";
import { useClassWords } from "../controls/comparedNames";
import { sourceLabel } from "../controls/SourceName";

/** What is compared with what, and how many ties fall into each class: a legend that is a filter. */
export function ComparisonStrip() {
  const { comparison } = useLens();
  return comparison === null ? null : <Strip comparison={comparison} />;
}

/** Two that a new kind of comparison begins with; without a second where there is but one. */
function firstPair({ voices, dossier }: Model, by: ComparisonKind): readonly (string | undefined)[] {
  const { sources, stateOfEvidence } = dossier;
  switch (by) {
    case "voices":
      return voices.slice(0, 2);
    case "sources":
      return sources.slice(0, 2).map(({ id }) => id);
    case "held":
    case "said": {
      const year = Number(stateOfEvidence.slice(0, 4));
      const before = by === "held" ? String(year - 10).padStart(4, "0") : stateOfEvidence.slice(0, 7);
      return [before, stateOfEvidence];
    }
  }
}

function Strip({ comparison }: { comparison: Comparison }) {
  const t = useMessages();
  const actions = useActions();
  const { model } = useOpened();
  const view = useLensView();
  const words = useClassWords();
  const say = t.viewpoint.comparison;
  const kindId = useId();
  const { by, a, b, kept } = comparison;
  const change = (sides: Partial<Comparison>) => actions.adjust({ comparison: { ...comparison, ...sides } });
  const isOfLists = by === "voices" || by === "sources";
  return (
    <section className="comparison" aria-label={say.region}>
      <div className="compared">
        <label htmlFor={kindId}>{say.by}</label>
        <select
          id={kindId}
          value={by}
          onChange={({ target }) => {
            const kind = comparisonKinds.find((each) => each === target.value) ?? "voices";
            const [one, other] = firstPair(model, kind);
            if (one !== undefined && other !== undefined) actions.compare({ by: kind, a: one, b: other });
          }}
        >
          {comparisonKinds.map((kind) => (
            <option key={kind} value={kind} disabled={firstPair(model, kind)[1] === undefined}>
              {say.kinds[kind]}
            </option>
          ))}
        </select>
        <span className="sides">
          <Side label={say.a} by={by} value={a} other={b} onChange={(value) => change({ a: value })} />
          {isOfLists && (
            <button
              type="button"
              className="plain"
              aria-label={say.swap}
              title={say.swap}
              onClick={() => change({ a: b, b: a })}
            >
              ⇄
            </button>
          )}
          <Side label={say.b} by={by} value={b} other={a} onChange={(value) => change({ b: value })} />
        </span>
        {isSamePair(comparison) && (
          <span className="problem" role="status">
            {say.sameDate}
          </span>
        )}
        <button
          type="button"
          className="plain end"
          aria-label={say.endHint}
          title={say.endHint}
          onClick={() => actions.compare(null)}
        >
          {say.end}
        </button>
      </div>
      <ul className="classes">
        {classesOf(by).map((each) => (
          <CountedCheckbox
            key={each}
            className={lets(kept, each) ? "" : "off"}
            title={words.meaning(each)}
            count={view.classCounts[comparisonClasses.indexOf(each)] ?? 0}
            checked={lets(kept, each)}
            onChange={() => actions.keep(each)}
          >
            <ComparedSign compared={each} /> {words.name(each)}
          </CountedCheckbox>
        ))}
      </ul>
    </section>
  );
}

interface SideProps {
  readonly label: string;
  readonly by: ComparisonKind;
  readonly value: string;
  /** What the other side holds: it is not offered here, as nothing differs from itself. */
  readonly other: string;
  readonly onChange: (value: string) => void;
}

function Side(props: SideProps) {
  return props.by === "voices" || props.by === "sources" ? <ListSide {...props} /> : <DateSide {...props} />;
}

function ListSide({ label, by, value, other, onChange }: SideProps) {
  const t = useMessages();
  const language = useLanguage();
  const { model } = useOpened();
  const options =
    by === "voices"
      ? model.voices.map((id) => ({ id, name: textIn(model.actors.get(id)?.name ?? {}, language).value }))
      : model.dossier.sources.map((source) => ({
          id: source.id,
          name: sourceLabel(source, language, t.sources.untitled),
        }));
  return (
    <label className="side">
      <b>{label}</b>{" "}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {!options.some(({ id }) => id === value) && <option value={value}>{value}</option>}
        {options
          .filter(({ id }) => id !== other)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}

/** Takes a date when it is one: until then the comparison stays as it is. What was said by a day takes no interval. */
function DateSide({ label, by, value, onChange }: SideProps) {
  const t = useMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const text = draft ?? value;
  const isDate = by === "said" ? isDateText(text) : parsePeriod(text) !== null;
  const commit = () => {
    if (!isDate) return;
    setDraft(null);
    if (text !== value) onChange(text);
  };
  return (
    <span className="side">
      <label htmlFor={`${id}-field`}>
        <b>{label}</b>
      </label>
      <input
        id={`${id}-field`}
        type="text"
        size={11}
        value={text}
        aria-invalid={!isDate}
        {...(!isDate && { "aria-describedby": id })}
        onChange={({ target }) => setDraft(target.value.trim())}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key !== "Escape" || draft === null) return;
          setDraft(null);
          // Else it would take away the selection too.
          event.preventDefault();
        }}
      />
      {!isDate && (
        <span id={id} className="problem" role="alert">
          {t.viewpoint.comparison.badDate}
        </span>
      )}
    </span>
  );
}
