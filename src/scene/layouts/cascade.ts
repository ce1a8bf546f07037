import type { Model } from "../../analysis/model";
import { perModel } from "../../analysis/perModel";
import { type LayoutKind } from "./layoutKind";

/** What would follow from an event, step by step from left to right. It is unfolded in the picture, see `cascadePositions`. */
export const cascade: LayoutKind = {
  id: "cascade",
  missing: (model) => (eventsOf(model).length === 0 ? "noEvents" : null),
  by(model, selected) {
    const events = eventsOf(model);
    const id = selected.find((each) => events.includes(each)) ?? events[0];
    return id === undefined ? [] : [id];
  },
  task: () => null,
};

/** Ids of the hypothetical events that a tie leads from or to, those with the most ties first. */
const eventsOf = perModel(({ dossier, columns: { tieStart } }: Model): readonly string[] => {
  const ties = (at: number) => (tieStart[at + 1] ?? 0) - (tieStart[at] ?? 0);
  return dossier.actors
    .flatMap(({ id, hypothetical }, at) => (hypothetical === true && ties(at) > 0 ? [{ id, ties: ties(at) }] : []))
    .toSorted((a, b) => b.ties - a.ties)
    .map(({ id }) => id);
});
