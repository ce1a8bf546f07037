import type { ComparisonClass } from "../../analysis/comparison";
import { classesOf } from "../../analysis/comparison";
import { lets } from "../../analysis/choice";
import { claimsOnSide } from "../../analysis/comparedClaims";
import { classOf } from "../../analysis/inView";
import type { Claim, Relation } from "../../domain/dossier";
import { useLens, useLensView, useMessages, useOpened } from "../app/context";
import { ComparedSign } from "../controls/ComparedPill";
import { useClassWords, useComparedNames } from "../controls/comparedNames";
import { Local } from "../controls/Local";
import { ActorName, TieName } from "../controls/names";
import { SaidText } from "../controls/Period";
import { TieList } from "./TieList";

/** The comparison in words: what is opposed claim beside claim, then the ties of each class. */
export function ComparisonReport() {
  const t = useMessages();
  const { model } = useOpened();
  const view = useLensView();
  const { comparison } = useLens();
  const names = useComparedNames();
  const words = useClassWords();
  if (comparison === null) return null;
  const say = t.viewpoint.comparison;
  const byClass = new Map<ComparisonClass | null, Relation[]>();
  for (const at of view.relations) {
    const tie = model.dossier.relations[at];
    const name = tie ? classOf(model, view, tie.id) : null;
    const before = byClass.get(name);
    if (tie && before) before.push(tie);
    else if (tie) byClass.set(name, [tie]);
  }
  const inClass = (name: ComparisonClass) => byClass.get(name) ?? [];
  const isOfVoices = comparison.by === "voices" || comparison.by === "sources";
  const clashing: readonly ComparisonClass[] = ["opposed", "disputed"];
  /* Events and actors, of whom no class counts: they are told beside the ties. */
  const others = model.dossier.actors.map(({ id }) => id);
  const subjects = clashing
    .filter((name) => lets(comparison.kept, name))
    .flatMap((name) => [
      ...inClass(name).map(({ id }) => id),
      ...others.filter((id) => classOf(model, view, id) === name),
    ]);
  return (
    <article>
      <p className="eyebrow">{say.title}</p>
      <h2 className="headline">{t.viewpoint.inForce.compared(...names)}</h2>
      {isOfVoices &&
        (subjects.length > 0 ? <Clashes subjects={subjects} /> : <p className="about">{say.nothingOpposed}</p>)}
      {classesOf(comparison.by)
        .filter((name) => !clashing.includes(name))
        .map((name) => (
          <ClassSection key={name} name={name} title={words.name(name)} ties={inClass(name)} />
        ))}
      <Reading classes={classesOf(comparison.by)} />
    </article>
  );
}

/** How to read the picture while something is compared. */
function Reading({ classes }: { classes: readonly ComparisonClass[] }) {
  const t = useMessages();
  const { name, meaning } = useClassWords();
  return (
    <section className="group">
      <h3>{t.evidence.overview.howToRead}</h3>
      <p className="explained">{t.viewpoint.comparison.hues}</p>
      <dl className="reading reading-classes">
        {classes.map((each) => (
          <div key={each}>
            <dt>
              <ComparedSign compared={each} /> {name(each)}
            </dt>
            <dd>{meaning(each)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function ClassSection({ name, title, ties }: { name: ComparisonClass; title: string; ties: readonly Relation[] }) {
  const t = useMessages();
  if (ties.length === 0) return null;
  return (
    <section className="group">
      <h3>
        <ComparedSign compared={name} /> {title} <span className="count">{t.lens.counts(ties.length)}</span>
      </h3>
      <TieList isAlone ties={ties} />
    </section>
  );
}

/** A row for each thing that the two speak of in different senses, what each says side by side. */
function Clashes({ subjects }: { subjects: readonly string[] }) {
  const t = useMessages();
  const { model } = useOpened();
  const view = useLensView();
  const [a, b] = useComparedNames();
  const say = t.viewpoint.comparison;
  const relations = subjects.filter((id) => model.relations.has(id)).length;
  return (
    <table className="clashes">
      <caption>{say.opposedTable(relations, subjects.length - relations)}</caption>
      <thead>
        <tr>
          <th scope="col">
            {say.a} · {a}
          </th>
          <th scope="col">
            {say.b} · {b}
          </th>
        </tr>
      </thead>
      {subjects.map((id) => {
        const relation = model.relations.get(id);
        const compared = classOf(model, view, id);
        return (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {compared !== null && <ComparedSign compared={compared} />}{" "}
                {relation ? <TieName relation={relation} /> : <ActorName id={id} />}
              </th>
            </tr>
            <tr>
              <td>
                <Sayings claims={claimsOnSide(model, view, id, "a")} />
              </td>
              <td>
                <Sayings claims={claimsOnSide(model, view, id, "b")} />
              </td>
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}

function Sayings({ claims }: { claims: readonly Claim[] }) {
  const t = useMessages();
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id} className={`saying ${claim.stance}`}>
          <Local text={claim.statement} />{" "}
          <span className="meta">
            {t.evidence[claim.stance]} · <SaidText edtf={claim.said} />
          </span>
        </li>
      ))}
    </ul>
  );
}
