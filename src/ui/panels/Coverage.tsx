import { describeEdtf } from "../../domain/periodText";
import { civilOf, edtfOfDay, edtfOfYear } from "../../scene/timeline/civil";
import { useApp, useLanguage, useMessages, useOpened } from "../app/context";
import { Folded } from "../controls/Folded";
import { ActorName } from "../controls/names";
import { TieList } from "./TieList";

/** What the dossier covers, and what in it rests on a single source: so that its silence is not taken for a finding. */
export function Coverage() {
  const t = useMessages();
  const language = useLanguage();
  const { voices, held, undatedTies, said, languages, sourceLanguages, onOneSource, affirmed } =
    useApp().selectors.coverage(useOpened().model);
  const say = t.viewpoint.coverage;
  const names = new Intl.DisplayNames(language, { type: "language" });
  const named = (tags: readonly string[]) => t.list(tags.map((tag) => names.of(tag) ?? tag));
  const year = (day: number) => describeEdtf(edtfOfYear(civilOf(day).year), language, "long");
  const date = (day: number) => describeEdtf(edtfOfDay(day), language, "long");
  return (
    <section className="group coverage">
      <h3>{say.title}</h3>
      <p>{held === null ? say.noDates : say.held(year(held.from), year(held.to), undatedTies)}</p>
      {said !== null && <p>{say.said(date(said.from), date(said.to))}</p>}
      <p>
        {say.voices(voices.length)}{" "}
        {voices.map((id, at) => (
          <span key={id}>
            {at > 0 && ", "}
            <ActorName id={id} />
          </span>
        ))}
      </p>
      <p>
        {say.languages(named(languages))} {sourceLanguages.length > 0 && say.sourceLanguages(named(sourceLanguages))}
      </p>
      {onOneSource.length > 0 && (
        <Folded summary={say.singleSource(onOneSource.length, affirmed)}>
          {() => <TieList isAlone ties={onOneSource} />}
        </Folded>
      )}
      <p className="explained">{say.gap}</p>
    </section>
  );
}
