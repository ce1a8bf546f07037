import crossfilter from "crossfilter2";
import { type Choice, lets } from "../../src/analysis/choice";
import { bandValues, credibilityValues, reliabilityValues } from "../../src/analysis/facetValues";
import { askedStretch } from "../../src/analysis/holdingTable";
import { type Lens, wholeLens } from "../../src/analysis/lens";
import type { Model } from "../../src/analysis/model";
import { viewOf } from "../../src/analysis/view";
import { actorKinds } from "../../src/domain/terms";
import { standings } from "../../src/domain/standing";

/**
 * The same ties, with the claim about each, and the same facets in crossfilter2. Its records are the indices of the ties
 * and its values numbers from the same columns, which suits it best.
 *
 * It cannot derive a standing from the claims that another filter leaves, so that of the whole lens is a fixed dimension
 * of its own: it is spared the work, and its answer is another where voices, dates of saying or grades are chosen. That a
 * tie may hold at a date is asked by two ranges, of its first and of its last day, which suits it better than to ask by
 * span; what the facet of holdings shows has to be added up from the counts by span.
 */
export function crossfiltered(model: Model) {
  const { columns, types, voices } = model;
  const { relationCount, claimStart, gists, saidDates, shapes, spanDays } = columns;
  const ties = crossfilter(Array.from({ length: relationCount }, (_, at) => at));
  const claim = (tie: number) => claimStart[tie] ?? 0;
  const gist = (tie: number) => gists[columns.gist[claim(tie)] ?? 0];
  const shape = (tie: number) => shapes[columns.shape[tie] ?? 0];
  const standing = viewOf(model, wholeLens).standing;

  const type = ties.dimension((tie) => columns.type[tie] ?? 0);
  const fromKind = ties.dimension((tie) => shape(tie)?.fromKind ?? 0);
  const toKind = ties.dimension((tie) => shape(tie)?.toKind ?? 0);
  const voice = ties.dimension((tie) => columns.voice[claim(tie)] ?? 0);
  const band = ties.dimension((tie) => 31 - Math.clz32(gist(tie)?.band || 1 << (bandValues.length - 1)));
  const stood = ties.dimension((tie) => standing[tie] ?? 0);
  const span = ties.dimension((tie) => columns.span[tie] ?? 0);
  const from = ties.dimension((tie) => spanDays[4 * (columns.span[tie] ?? 0)] ?? 0);
  /* A range ends before its end, so nothing may be as late as that. */
  const to = ties.dimension((tie) => Math.min(spanDays[4 * (columns.span[tie] ?? 0) + 3] ?? 0, Number.MAX_VALUE));
  const said = ties.dimension((tie) => saidDates[columns.said[claim(tie)] ?? 0]?.earliestStart ?? 0);
  const grade = ties.dimension((tie) => columns.gist[claim(tie)] ?? 0);
  const facets = [type, fromKind, toKind, voice, band, stood, span, grade].map((dimension) => dimension.group());

  type Dimension = typeof type;
  let asked = wholeLens;

  function choose(dimension: Dimension, values: readonly string[], choice: Choice): void {
    const passing = values.map((value) => lets(choice, value));
    const [only, ...others] = values.flatMap((_, at) => (passing[at] ? [at] : []));
    if (passing.every(Boolean)) dimension.filterAll();
    else if (only !== undefined && others.length === 0) dimension.filterExact(only);
    else dimension.filterFunction((at) => passing[at] === true);
  }

  function hold(asOf: string | null): void {
    const stretch = askedStretch(asOf);
    if (stretch === null) {
      from.filterAll();
      to.filterAll();
    } else {
      from.filterRange([-Infinity, stretch.to + 1]);
      to.filterRange([stretch.from, Infinity]);
    }
  }

  function rate({ reliabilities, credibilities }: Lens): void {
    const passes = gists.map(
      ({ reliabilities: bits, credibility }) =>
        lets(credibilities, credibilityValues[credibility] ?? "") &&
        reliabilityValues.some((value, at) => bits & (1 << at) && lets(reliabilities, value)),
    );
    if (passes.every(Boolean)) grade.filterAll();
    else grade.filterFunction((at) => passes[at] === true);
  }

  /** Sets the filters that differ, and reads all counts and the ties in view. */
  return (lens: Lens): { readonly ties: readonly number[]; readonly counts: number } => {
    const before = asked;
    asked = lens;
    const typeIds = types.map(({ id }) => id);
    if (lens.types !== before.types) choose(type, typeIds, lens.types);
    if (lens.kinds !== before.kinds) {
      choose(fromKind, actorKinds, lens.kinds);
      choose(toKind, actorKinds, lens.kinds);
    }
    if (lens.voices !== before.voices) choose(voice, voices, lens.voices);
    if (lens.bands !== before.bands) choose(band, bandValues, lens.bands);
    if (lens.standings !== before.standings) choose(stood, standings, lens.standings);
    if (lens.asOf !== before.asOf) hold(lens.asOf);
    if (lens.reliabilities !== before.reliabilities || lens.credibilities !== before.credibilities) rate(lens);
    if (lens.saidUpTo !== before.saidUpTo) {
      const stretch = askedStretch(lens.saidUpTo);
      if (stretch === null) said.filterAll();
      else said.filterRange([-Infinity, stretch.to + 1]);
    }
    const counts = facets.reduce((sum, group) => sum + group.all().length, 0);
    return { ties: ties.allFiltered(), counts };
  };
}
