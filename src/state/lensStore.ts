import { createStore } from "zustand/vanilla";
import { everything, isEverything, lets, only, toggle } from "../analysis/choice";
import { classesOf } from "../analysis/comparison";
import { type ChoiceKey, type Comparison, type Lens, wholeLens } from "../analysis/lens";

export const withToggled = (lens: Lens, key: ChoiceKey, id: string, all: readonly string[]): Lens => ({
  ...lens,
  [key]: toggle(lens[key], id, all),
});

export const withOnly = (lens: Lens, key: ChoiceKey, id: string): Lens => ({ ...lens, [key]: only(id) });

export const withAll = (lens: Lens, key: ChoiceKey): Lens => ({ ...lens, [key]: everything });

/** The voices that are chosen, of all that there are; none where every voice speaks. */
export const chosenVoices = ({ voices }: Lens, all: readonly string[]): readonly string[] =>
  isEverything(voices) ? [] : all.filter((id) => lets(voices, id));

/** Chooses one more voice, or one less; without any, every voice speaks. */
export function withVoice(lens: Lens, id: string, all: readonly string[]): Lens {
  const chosen = chosenVoices(lens, all);
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return { ...lens, voices: next.length === 0 ? everything : { form: "only", ids: next.toSorted() } };
}

/** Supposes that a hypothetical event has happened, or no longer. */
export function withAssumed(lens: Lens, id: string, isAssumed: boolean): Lens {
  const others = lens.assumed.filter((other) => other !== id);
  return { ...lens, assumed: isAssumed ? [...others, id].toSorted() : others };
}

export const withComparison = (lens: Lens, comparison: Omit<Comparison, "kept"> | null): Lens => ({
  ...lens,
  comparison: comparison === null ? null : { ...comparison, kept: everything },
});

export const withKept = (lens: Lens, id: string): Lens =>
  lens.comparison === null
    ? lens
    : {
        ...lens,
        comparison: { ...lens.comparison, kept: toggle(lens.comparison.kept, id, classesOf(lens.comparison.by)) },
      };

export function createLensStore() {
  return createStore<Lens>(() => wholeLens);
}

export type LensStore = ReturnType<typeof createLensStore>;
