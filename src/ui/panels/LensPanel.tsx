import { useMemo } from "react";
import { holdingValues } from "../../analysis/facetValues";
import { describeEdtf } from "../../domain/periodText";
import { standings } from "../../domain/standing";
import { textIn } from "../../domain/text";
import { lineStyleOf } from "../../scene/lineStyles";
import { useLanguage, useLensPart, useLensView, useMessages, useOpened, useView } from "../app/context";
import { placeIds } from "../app/places";
import { FacetGroup } from "../controls/FacetGroup";
import { HoldingSample } from "../controls/HoldingSample";
import { LineSample, StandingSample } from "../controls/LineSample";
import { Local } from "../controls/Local";
import { LayoutChoice, LegendRest } from "./laterPanels";
import { VoiceFacet } from "./VoiceFacet";

/** The dossier's head, whose map it is, and the legend, which is the filter. */
export function LensPanel() {
  const t = useMessages();
  const language = useLanguage();
  const { dossier } = useOpened().model;
  const unfolded = useView((state) => state.lensUnfolded);
  const isNetwork = useView(({ tab }) => tab === "network");
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
      {isNetwork && <LayoutChoice />}
      <div className="facets">
        <VoiceFacet />
        <HoldingFacet />
        <TypeFacet />
        <StandingFacet />
        <LegendRest />
      </div>
    </section>
  );
}

function TypeFacet() {
  const language = useLanguage();
  const { types } = useOpened().model;
  const { counts } = useLensView();
  const rows = useMemo(
    () =>
      types.map((type, at) => ({
        id: type.id,
        label: textIn(type.label, language).value,
        count: counts.types[at] ?? 0,
        sample: <LineSample line={lineStyleOf(type)} />,
      })),
    [types, language, counts],
  );
  return <FacetGroup facet="types" rows={rows} />;
}

function StandingFacet() {
  const t = useMessages();
  const { counts } = useLensView();
  /* Nothing can be assumed before the reader assumes something. */
  const isAssuming = useLensPart(({ assumed }) => assumed.length > 0);
  const rows = useMemo(
    () =>
      [...standings.entries()]
        .filter(([, standing]) => standing !== "assumed" || isAssuming)
        .map(([at, standing]) => ({
          id: standing,
          label: t.standings[standing],
          count: counts.standings[at] ?? 0,
          hint: t.standingMeaning[standing],
          sample: <StandingSample standing={standing} />,
        })),
    [t, counts, isAssuming],
  );
  return <FacetGroup facet="standings" rows={rows} />;
}

/** How ties stand to the date that is asked about, where one is. */
function HoldingFacet() {
  const t = useMessages();
  const { counts, holding } = useLensView();
  const rows = useMemo(
    () =>
      holdingValues.map((value, at) => ({
        id: value,
        label: t.viewpoint.holdings[value],
        count: counts.holdings[at] ?? 0,
        hint: t.viewpoint.holdingMeaning[value],
        sample: <HoldingSample isCertain={value === "holds"} />,
      })),
    [t, counts],
  );
  return holding === null ? null : <FacetGroup facet="holdings" rows={rows} />;
}
