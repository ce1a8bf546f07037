import { relationFamilies } from "../../domain/terms";
import { standings } from "../../domain/standing";
import { defaultBudget } from "../../scene/focus/budget";
import { useMessages, useOpened } from "../app/context";
import { familyColour } from "../controls/colours";
import { StandingSample } from "../controls/LineSample";

/** What lines and colours mean, and what is to be known of the dossier besides. */
export function HowToRead() {
  const t = useMessages();
  const { model, warnings } = useOpened();
  const used = new Set(model.types.map(({ family }) => family));
  const say = t.evidence.overview;
  return (
    <>
      <section className="group">
        <h3>{say.howToRead}</h3>
        <dl className="reading">
          {standings
            .filter((standing) => standing !== "assumed")
            .map((standing) => (
              <div key={standing}>
                <dt>
                  <StandingSample standing={standing} /> {t.standings[standing]}
                </dt>
                <dd>{t.standingMeaning[standing]}</dd>
              </div>
            ))}
        </dl>
        <ul className="reading-notes">
          <li>{say.parallel}</li>
          <li>{say.hypothetical}</li>
          <li>{say.hull}</li>
          {model.dossier.actors.length > defaultBudget.actors && <li>{say.pill}</li>}
        </ul>
      </section>
      <section className="group">
        <h3>{say.colours}</h3>
        <ul className="family-key">
          {relationFamilies
            .filter((family) => used.has(family))
            .map((family) => (
              <li key={family}>
                <span className="swatch" style={familyColour(family)} />
                {t.families[family]}
              </li>
            ))}
        </ul>
      </section>
      {model.dossier.license !== undefined && <p className="explained">{say.licence(model.dossier.license)}</p>}
      {warnings.length > 0 && (
        <details className="explained">
          <summary>{say.warnings(warnings.length)}</summary>
          <ul>
            {warnings.map((warning, at) => (
              <li key={at}>{t.problems[warning.code](warning.params)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
