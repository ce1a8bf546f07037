import type { Model } from "../../analysis/model";
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
function eventsOf({ dossier, tiesOf }: Model): readonly string[] {
  const ties = (id: string) => tiesOf.get(id)?.length ?? 0;
  return dossier.actors
    .filter(({ id, hypothetical }) => hypothetical === true && tiesOf.has(id))
    .map(({ id }) => id)
    .toSorted((a, b) => ties(b) - ties(a));
}
