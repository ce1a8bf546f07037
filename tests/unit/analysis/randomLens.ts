import fc from "fast-check";
import { type Choice, everything } from "../../../src/analysis/choice";
import { comparisonClasses } from "../../../src/analysis/comparison";
import { bandValues, credibilityValues, holdingValues, reliabilityValues } from "../../../src/analysis/facetValues";
import { type Comparison, type Lens, choices } from "../../../src/analysis/lens";
import { actorKinds } from "../../../src/domain/terms";
import { standings } from "../../../src/domain/standing";
import { builtInRelationTypes } from "../../../src/domain/vocabulary";

const actorIds = Array.from({ length: 8 }, (_, at) => `a${at}`);
const sourceIds = Array.from({ length: 4 }, (_, at) => `s${at}`);
/** Dates and stretches around those of the random dossiers. */
const askedDates = (
  "2018 2018-12-31 2019-06-04 2019-06-05 2019-06 2019-22 2019~ 2020-02-29 2021 1820 2018-05/2019-05 ../2018 2020/.. " +
  "19XX 2019/ /2018"
).split(" ");
const asked = fc.constantFrom(...askedDates);

const choiceOf = (values: readonly string[]): fc.Arbitrary<Choice> =>
  fc.record({
    form: fc.constantFrom("only" as const, "except" as const),
    ids: fc.subarray([...values]).map((ids) => ids.toSorted()),
  });

/** Everything in two of three: with a limit on every part at once nothing would be left to see. */
const mostly = (values: readonly string[]): fc.Arbitrary<Choice> =>
  fc.oneof({ arbitrary: fc.constant(everything), weight: 2 }, { arbitrary: choiceOf(values), weight: 1 });

const pair = (ids: readonly string[]) => fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));

export const anyComparison: fc.Arbitrary<Comparison> = fc
  .oneof(
    ...(["voices", "sources", "held", "said"] as const).map((by) => {
      const ids = by === "voices" ? actorIds : by === "sources" ? sourceIds : askedDates;
      return fc.record({ by: fc.constant(by), ends: pair(ids), kept: mostly(comparisonClasses) });
    }),
  )
  .map(({ by, ends: [a, b], kept }): Comparison => ({ by, a, b, kept }));

/** `null` in two of three. */
const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(null), weight: 2 }, { arbitrary: value, weight: 1 });

/** A lens of which any part may be set, for the dossiers of `randomDossier`. */
export const anyLens: fc.Arbitrary<Lens> = fc.record<Lens>({
  types: mostly(builtInRelationTypes.map(({ id }) => id)),
  kinds: mostly(actorKinds),
  standings: mostly(standings),
  bands: mostly(bandValues),
  holdings: mostly(holdingValues),
  voices: mostly(actorIds),
  reliabilities: mostly(reliabilityValues),
  credibilities: mostly(credibilityValues),
  asOf: seldom(asked),
  saidUpTo: seldom(asked),
  silent: fc.constantFrom("remove" as const, "fade" as const),
  assumed: fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, { arbitrary: fc.subarray(actorIds), weight: 1 }),
  comparison: seldom(anyComparison),
});

const parts = [...choices, "asOf", "saidUpTo", "silent", "assumed", "comparison"] as const;

/** Lenses one after the other, each of which differs from the one before in one part, as hands change them. */
export const lensSequence: fc.Arbitrary<readonly Lens[]> = fc
  .tuple(anyLens, fc.array(fc.tuple(anyLens, fc.constantFrom(...parts)), { maxLength: 6 }))
  .map(([first, steps]) => {
    let lens = first;
    const later = steps.map(([other, part]) => {
      lens = { ...lens, [part]: other[part] };
      return lens;
    });
    return [first, ...later];
  });
