import type { HoldingValue } from "../../analysis/facetValues";
import { holdingValues } from "../../analysis/facetValues";
import { standingAt } from "../../analysis/columns";
import type { Model } from "../../analysis/model";
import { perModel } from "../../analysis/perModel";
import type { View } from "../../analysis/view";
import { parsePeriod, periodBounds } from "../../domain/period";

const holds: HoldingValue = "holds";

/**
 * Whether a membership is somebody's statement that one is a member now: neither forecast, nor conditional, nor denied, and
 * not over, or not yet there, at the date that the lens asks about; today, where it asks about none.
 *
 * @param tie index of a relation in view
 */
export function isMembership(model: Model, view: View, tie: number): boolean {
  const relation = model.dossier.relations[tie];
  if (relation?.type !== "membership" || view.faults[tie] !== 0) return false;
  const standing = standingAt(view.standing[tie]);
  if (standing !== "stated" && standing !== "contested" && standing !== "assumed") return false;
  if (view.holding !== null) return holdingValues[view.holding[tie] ?? -1] === holds;
  return !hasEnded(model, relation.period);
}

/** Indices of those who are members of an alliance, as far as the lens shows it; of another actor none. */
export function membersOf(model: Model, view: View, alliance: number): readonly number[] {
  const { columns, dossier } = model;
  if (dossier.actors[alliance]?.kind !== "alliance") return [];
  const ties = columns.ties.subarray(columns.tieStart[alliance], columns.tieStart[alliance + 1]);
  const members = [...ties].flatMap((tie) =>
    columns.to[tie] === alliance && columns.from[tie] !== alliance && isMembership(model, view, tie)
      ? [columns.from[tie] ?? 0]
      : [],
  );
  return [...new Set(members)];
}

const today = perModel(({ dossier }) => {
  const period = parsePeriod(dossier.stateOfEvidence);
  return period === null ? -Infinity : periodBounds(period).earliestStart;
});

/**
 * Whether it has certainly ended before the dossier's state of evidence: its last possible day lies before it. What has no
 * period, or one whose end is open or not known, may still hold. Periods stand as they are written: one that nearly reaches
 * the day has ended, approximate or not.
 */
function hasEnded(model: Model, text: string | undefined): boolean {
  const period = text === undefined ? null : parsePeriod(text);
  return period !== null && periodBounds(period).latestEnd < today(model);
}
