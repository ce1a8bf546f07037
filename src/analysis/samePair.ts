import { parsePeriod } from "../domain/period";
import { stretchOf } from "../domain/holding";
import type { Comparison } from "./lens";

/**
 * Whether both sides of a comparison ask for the same, so that nothing can differ: one voice or source, dates that span
 * the same days and, of what was said by a date, dates with the same last day.
 */
export function isSamePair({ by, a, b }: Pick<Comparison, "by" | "a" | "b">): boolean {
  if (a === b) return true;
  if (by === "voices" || by === "sources") return false;
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  if (one === null || other === null) return false;
  const [from, to] = [stretchOf(one), stretchOf(other)];
  return from.to === to.to && (by === "said" || from.from === to.from);
}
