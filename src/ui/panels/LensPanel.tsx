import { describeEdtf } from "../../domain/periodText";
import { standings } from "../../domain/standing";
import { textIn } from "../../domain/text";
import { lineStyleOf } from "../../scene/lineStyles";
import { useLanguage, useLensView, useMessages, useOpened, useView } from "../app/context";
import { placeIds } from "../app/places";
import { FacetGroup } from "../controls/FacetGroup";
import { KindSample } from "../controls/KindSample";
import { LineSample, StandingSample } from "../controls/LineSample";
import { Local } from "../controls/Local";

/** The dossier's head and the legend, which is the filter. */
export function LensPanel() {
  const t = useMessages();
  const language = useLanguage();
  const { dossier } = useOpened().model;
  const unfolded = useView((state) => state.lensUnfolded);
  return (
    <section
      id={placeIds.lens}
      tabIndex={-1}
      aria-label={t.lens.region}
      className={unfolded ? "lens unfolded" : "lens"}
    >
      <h1>
        <Local text={dossier.title} />
      </h1>
      <p className="standfirst">
        <Local text={dossier.summary} />{" "}
        {t.lens.stateOfEvidence(describeEdtf(dossier.stateOfEvidence, language, "long"))}
      </p>
      <div className="facets">
        <TypeFacet />
        <StandingFacet />
        <KindFacet />
      </div>
    </section>
  );
}

function TypeFacet() {
  const language = useLanguage();
  const { types } = useOpened().model;
  const { counts } = useLensView();
  const rows = types.map((type, at) => ({
    id: type.id,
    label: textIn(type.label, language).value,
    count: counts.types[at] ?? 0,
    sample: <LineSample line={lineStyleOf(type)} />,
  }));
  return <FacetGroup facet="types" rows={rows} />;
}

function StandingFacet() {
  const t = useMessages();
  const { counts } = useLensView();
  const rows = standings.map((standing, at) => ({
    id: standing,
    label: t.standings[standing],
    count: counts.standings[at] ?? 0,
    hint: t.standingMeaning[standing],
    sample: <StandingSample standing={standing} />,
  }));
  return <FacetGroup facet="standings" rows={rows} />;
}

function KindFacet() {
  const t = useMessages();
  const { model } = useOpened();
  const { counts } = useLensView();
  const rows = model.kinds.map((kind, at) => ({
    id: kind,
    label: t.kinds[kind],
    count: counts.kinds[at] ?? 0,
    sample: <KindSample kind={kind} />,
  }));
  return <FacetGroup facet="kinds" rows={rows} />;
}
