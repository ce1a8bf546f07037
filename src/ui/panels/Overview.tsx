import { memo } from "react";
import { overviewOf } from "../../analysis/evidence";
import { useMessages, useOpened } from "../app/context";
import { Coverage } from "./Coverage";
import { HowToRead } from "./laterPanels";

/** What the dossier is and how to read its picture: shown while nothing is selected. No lens changes anything of it. */
export const Overview = memo(function AboutDossier() {
  const t = useMessages();
  const { model } = useOpened();
  const { actors, relations, claims, voices, sources } = overviewOf(model);
  const say = t.evidence.overview;
  return (
    <article>
      <h2 className="headline">{say.title}</h2>
      <p className="about">
        <strong>{say.numbers(claims, voices, sources)}</strong>, {say.rest(actors, relations)}.
      </p>
      <p className="about">{say.rule}</p>
      <Coverage />
      <HowToRead />
    </article>
  );
});
