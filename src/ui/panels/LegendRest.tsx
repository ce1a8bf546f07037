import { useMemo } from "react";
import { bandValues } from "../../analysis/facetValues";
import { perModel } from "../../analysis/perModel";
import { likelihoodRange } from "../../domain/likelihood";
import { likelihoods } from "../../domain/terms";
import { useLensView, useMessages, useOpened } from "../app/context";
import { FacetGroup } from "../controls/FacetGroup";
import { KindSample } from "../controls/KindSample";
import { LikelihoodScale } from "../controls/LikelihoodScale";
import { GradeFacet } from "./GradeFacet";
import { WhatIfFacet } from "./WhatIfFacet";

/** What of the legend is below what is seen at first. */
export function LegendRest() {
  return (
    <>
      <WhatIfFacet />
      <BandFacet />
      <KindFacet />
      <GradeFacet />
    </>
  );
}

const bandsGiven = perModel(({ dossier }) => new Set(dossier.claims.map(({ likelihood }) => likelihood)));

/** The bands that some claim of the dossier gives, where one does. */
function BandFacet() {
  const t = useMessages();
  const { model } = useOpened();
  const { counts } = useLensView();
  const rows = useMemo(() => {
    const given = bandsGiven(model);
    return bandValues.flatMap((value, at) => {
      const band = likelihoods.find((each) => each === value) ?? null;
      if (band !== null && !given.has(band)) return [];
      const range = band === null ? null : likelihoodRange(band);
      return [
        {
          id: value,
          label: band === null ? t.viewpoint.bands.unrated : t.likelihoods[band],
          count: counts.bands[at] ?? 0,
          sample: <LikelihoodScale band={band} />,
          ...(band !== null && range !== null && { hint: t.likelihood(t.likelihoods[band], range.from, range.to) }),
        },
      ];
    });
  }, [t, model, counts]);
  return rows.length < 2 ? null : <FacetGroup facet="bands" rows={rows} />;
}

function KindFacet() {
  const t = useMessages();
  const { model } = useOpened();
  const { counts } = useLensView();
  const rows = useMemo(
    () =>
      model.kinds.map((kind, at) => ({
        id: kind,
        label: t.kinds[kind],
        count: counts.kinds[at] ?? 0,
        sample: <KindSample kind={kind} />,
      })),
    [t, model, counts],
  );
  return <FacetGroup facet="kinds" rows={rows} />;
}
