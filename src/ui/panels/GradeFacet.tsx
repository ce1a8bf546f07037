import { Fragment, useState } from "react";
import { everything, isEverything, lets, only } from "../../analysis/choice";
import { credibilityValues, reliabilityValues, ungraded } from "../../analysis/facetValues";
import { credibilities, reliabilities } from "../../domain/terms";
import type { Messages } from "../../i18n/messages";
import { useActions, useLens, useLensView, useMessages } from "../app/context";
import { Facet } from "../controls/Facet";
import { LeastGrade } from "../controls/LeastGrade";

/** The letters or figures from the best down to this one; then `also`, what is not on that scale. */
const upTo = (values: readonly string[], least: string, also: readonly string[]) => {
  const ranked = values.slice(0, values.indexOf(least) + 1);
  return { form: "only" as const, ids: [...ranked, ...also].toSorted() };
};

/** Grades of the claims as a heat map that filters, and the least that is let through. */
export function GradeFacet() {
  const t = useMessages();
  const actions = useActions();
  const lens = useLens();
  const say = t.viewpoint.grades;
  const narrowed = !isEverything(lens.reliabilities) || !isEverything(lens.credibilities);
  const all = (
    <button
      type="button"
      className="plain"
      aria-disabled={!narrowed}
      aria-label={say.all}
      onClick={() => actions.adjust(everyGrade)}
    >
      {t.lens.all}
    </button>
  );
  return (
    <Facet title={say.title} className="grades" action={all}>
      <LeastGrade
        label={say.leastReliability}
        choice={lens.reliabilities}
        /* F and 6 are not the worst but "cannot be judged": they are asked for apart. */
        ranked={reliabilities.slice(0, -1)}
        apart={["F", ungraded]}
        onChoose={(least, also) => actions.adjust({ reliabilities: upTo(reliabilities, least, also) })}
        onAny={() => actions.all("reliabilities")}
      />
      <LeastGrade
        label={say.leastCredibility}
        choice={lens.credibilities}
        ranked={credibilities.slice(0, -1).map(String)}
        apart={["6", ungraded]}
        onChoose={(least, also) => actions.adjust({ credibilities: upTo(credibilityValues, least, also) })}
        onAny={() => actions.all("credibilities")}
      />
      <GradeMatrix />
    </Facet>
  );
}

const everyGrade = { reliabilities: everything, credibilities: everything };

/** Share of ink: by the root, so that a few beside many are still seen. */
const heat = (count: number, most: number) => (count === 0 ? 0 : 12 + Math.round(36 * Math.sqrt(count / most)));

const short = (id: string) => (id === ungraded ? "–" : id);

/** Grades in words. */
const gradeMeaning = (t: Messages) => ({
  reliability: (id: string) =>
    reliabilities.flatMap((each) => (each === id ? [t.reliabilities[each]] : []))[0] ?? t.viewpoint.grades.ungraded,
  credibility: (id: string) =>
    credibilities.flatMap((each) => (String(each) === id ? [t.credibilities[each]] : []))[0] ??
    t.viewpoint.grades.ungraded,
});

interface Pointed {
  readonly row: string;
  readonly column: string;
}

function GradeMatrix() {
  const t = useMessages();
  const { gradeCounts } = useLensView();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const say = t.viewpoint.grades;
  const meaning = gradeMeaning(t);
  const most = Math.max(1, ...gradeCounts);
  return (
    <>
      <p className="explained">{say.intro}</p>
      {/* Each cell says its grade in full, so that the heads are for the eye alone. */}
      <div className="grade-matrix">
        <span />
        {credibilityValues.map((column) => (
          <b key={column} aria-hidden="true" title={meaning.credibility(column)}>
            {short(column)}
          </b>
        ))}
        {reliabilityValues.map((row, r) => (
          <Fragment key={row}>
            <b aria-hidden="true" title={meaning.reliability(row)}>
              {short(row)}
            </b>
            {credibilityValues.map((column, c) => (
              <Cell
                key={column}
                row={row}
                column={column}
                claims={gradeCounts[r * credibilityValues.length + c] ?? 0}
                most={most}
                onPoint={setPointed}
              />
            ))}
          </Fragment>
        ))}
      </div>
      <p className="grade-words">
        {pointed === null
          ? say.point
          : `${say.meaning(short(pointed.row), meaning.reliability(pointed.row))} · ${say.meaning(short(pointed.column), meaning.credibility(pointed.column))}`}
      </p>
    </>
  );
}

interface CellProps extends Pointed {
  readonly claims: number;
  /** The largest number of claims in a cell. */
  readonly most: number;
  readonly onPoint: (pointed: Pointed | null) => void;
}

/** A grade with its claims: leaves it alone, or lets every grade through again. */
function Cell({ row, column, claims, most, onPoint }: CellProps) {
  const t = useMessages();
  const actions = useActions();
  const lens = useLens();
  const isAlone =
    lens.reliabilities.form === "only" &&
    lens.credibilities.form === "only" &&
    lens.reliabilities.ids.join() === row &&
    lens.credibilities.ids.join() === column;
  const passes = lets(lens.reliabilities, row) && lets(lens.credibilities, column);
  const ground = {
    background: `color-mix(in srgb, var(--affirm) ${passes ? heat(claims, most) : 0}%, var(--panel))`,
  };
  if (claims === 0 && !isAlone) return <span className="cell" style={ground} />;
  const meaning = gradeMeaning(t);
  return (
    <button
      type="button"
      className={passes ? "cell" : "cell off"}
      style={ground}
      aria-pressed={isAlone}
      aria-label={t.viewpoint.grades.cell(meaning.reliability(row), meaning.credibility(column), claims)}
      onPointerEnter={() => onPoint({ row, column })}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint({ row, column })}
      onBlur={() => onPoint(null)}
      onClick={() => actions.adjust(isAlone ? everyGrade : { reliabilities: only(row), credibilities: only(column) })}
    >
      {claims > 0 ? t.lens.counts(claims) : ""}
    </button>
  );
}
