import type { Identities } from "./identities";
import type { Parts } from "./parts";
import type { PeriodBounds } from "./period";
import type { PeriodReader } from "./periodReader";
import type { ProblemList } from "./problem";

/**
 * Warns of every tie that certainly begins before one of its ends does, or certainly goes on after it: the bounds of both
 * periods are given every benefit of the doubt.
 */
export function checkExistence(
  parts: Parts,
  { places }: Identities,
  periods: PeriodReader,
  problems: ProblemList,
): void {
  const boundsOf = (text: string | undefined) => (text === undefined ? null : periods.bounds(text));
  const existences = parts.actors.items.map((actor) => boundsOf(actor?.period));
  parts.relations.items.forEach((relation, index) => {
    const held = boundsOf(relation?.period);
    if (relation === null || held === null) return;
    for (const end of ["from", "to"] as const) {
      const place = places.get(relation[end]);
      if (place?.part !== "actors") continue;
      const existence = existences[place.index];
      if (existence === null || existence === undefined || !liesOutside(held, existence)) continue;
      const actor = parts.actors.items[place.index];
      problems.warning(
        "outside-existence",
        ["relations", index, "period"],
        {
          id: relation.id,
          actor: relation[end],
          period: relation.period ?? "",
          existence: actor?.period ?? "",
        },
        relation.period,
      );
    }
  });
}

/** An open start says only that none is given, where an open end says that the tie still holds. */
function liesOutside(held: PeriodBounds, existence: PeriodBounds): boolean {
  const beginsBefore = held.latestStart !== -Infinity && held.latestStart < existence.earliestStart;
  return beginsBefore || held.earliestEnd > existence.latestEnd;
}
