import type { Relation } from "../domain/dossier";
import { hangingOn } from "./evidence";
import { claimsSeen } from "./inView";
import type { Model } from "./model";
import { perModel } from "./perModel";
import type { View } from "./view";

/** What follows from a hypothetical event at one remove: from the event itself first. */
export interface CascadeStep {
  /** Events of the step before, which these hang on. */
  readonly events: readonly string[];
  readonly ties: readonly Relation[];
}

export interface Cascade {
  readonly event: string;
  readonly steps: readonly CascadeStep[];
  /** Column of each actor, from left to right: the event is in 0, whom its consequences reach in 1… */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * What would follow from a hypothetical event, by what the claims in view hang on it: the ties that are conditional on
 * it, and those of the consequence family that lead away from it; then the same of each hypothetical event that they
 * lead to. A tie stands at the first step that reaches it, so an event that comes round to itself ends.
 */
export function cascadeOf(model: Model, view: View, event: string): Cascade {
  const { actors, typeById } = model;
  const columns = new Map([[event, 0]]);
  const reached = new Set([event]);
  const told = new Set<string>();
  const steps: CascadeStep[] = [];
  let frontier: readonly string[] = [event];
  while (frontier.length > 0) {
    const events = frontier;
    const hangs = (tie: Relation) => {
      if (told.has(tie.id)) return false;
      const claims = claimsSeen(model, view, tie.id);
      if (claims.length === 0) return false;
      if (events.includes(tie.from) && typeById.get(tie.type)?.family === "consequence") return true;
      return claims.some(
        ({ stance, mode, premise }) => stance !== "denies" && mode === "conditional" && events.includes(premise ?? ""),
      );
    };
    const ties = candidates(model, events).filter(hangs);
    if (ties.length === 0) break;
    const column = steps.push({ events, ties });
    const next: string[] = [];
    for (const { id, from, to } of ties) {
      told.add(id);
      if (!columns.has(from)) columns.set(from, column);
      if (!columns.has(to)) columns.set(to, Math.max(column, (columns.get(from) ?? 0) + 1));
      if (actors.get(to)?.hypothetical === true && !reached.has(to)) next.push(to);
      reached.add(to);
    }
    frontier = next;
  }
  return { event, steps, columns };
}

/** Ties that may hang on some events, in the dossier's order: those that some claim hangs on one, and those that lead away. */
function candidates(model: Model, events: readonly string[]): readonly Relation[] {
  const near = events.flatMap((event) => [...hangingOn(model, event), ...(model.tiesOf.get(event) ?? [])]);
  const place = ({ id }: Relation) => model.subjects.get(id) ?? 0;
  return [...new Set(near)].toSorted((one, other) => place(one) - place(other));
}

/** Ids of the actors and ties of a cascade up to and with a step, counted from 1. */
export function cascadeIds({ event, steps }: Cascade, upTo = steps.length): ReadonlySet<string> {
  const ids = new Set([event]);
  for (const { ties } of steps.slice(0, upTo)) for (const { id, from, to } of ties) ids.add(id).add(from).add(to);
  return ids;
}

/** Hypothetical events of the dossier, in its order. */
export const hypotheticalEvents = perModel(({ dossier }: Model): readonly string[] =>
  dossier.actors.flatMap(({ id, hypothetical }) => (hypothetical === true ? [id] : [])),
);
