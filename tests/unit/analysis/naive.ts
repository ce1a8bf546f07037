import { lets } from "../../../src/analysis/choice";
import type { ComparisonClass } from "../../../src/analysis/comparison";
import type { Comparison, Lens } from "../../../src/analysis/lens";
import type { Claim, Dossier, Relation } from "../../../src/domain/dossier";
import { type Holding, holdingIn, stretchOf } from "../../../src/domain/holding";
import { type PeriodBounds, parsePeriod, periodBounds } from "../../../src/domain/period";
import { type Standing, standingOf } from "../../../src/domain/standing";

/*
 * What a lens leaves of a dossier, asked tie by tie and claim by claim in the words of the lens: slow, and without any of
 * the tables and columns that the product has.
 */

type Side = "a" | "b";
type Asked = Holding | "undated";

const known = new Map<string, PeriodBounds>();

function boundsOf(edtf: string): PeriodBounds {
  const before = known.get(edtf);
  if (before !== undefined) return before;
  const period = parsePeriod(edtf);
  if (period === null) throw new Error(`${edtf} is no period`);
  const bounds = periodBounds(period);
  known.set(edtf, bounds);
  return bounds;
}
const lastDay = (edtf: string) => boundsOf(edtf).latestEnd;

/** Whether it was, or may have been, said by the last day of a date. */
const wasSaidBy = (claim: Claim, edtf: string) => boundsOf(claim.said).earliestStart <= lastDay(edtf);

function isOn(side: Side, claim: Claim, comparison: Comparison): boolean {
  const wanted = comparison[side];
  if (comparison.by === "voices") return claim.voice === wanted;
  if (comparison.by === "sources") return claim.cites.some(({ source }) => source === wanted);
  return comparison.by === "held" || wasSaidBy(claim, wanted);
}

/** What is asked of claims, but for who says it and what is compared. */
function passesBesidesVoice({ sources }: Dossier, lens: Lens, claim: Claim): boolean {
  const isSaid = lens.comparison?.by === "said" || lens.saidUpTo === null || wasSaidBy(claim, lens.saidUpTo);
  const reliabilityOf = (id: string) => sources.find((source) => source.id === id)?.reliability ?? "none";
  return (
    isSaid &&
    claim.cites.some(({ source }) => lets(lens.reliabilities, reliabilityOf(source))) &&
    lets(lens.credibilities, String(claim.credibility ?? "none"))
  );
}

function isClaimInView(dossier: Dossier, lens: Lens, claim: Claim): boolean {
  const { comparison } = lens;
  return (
    passesBesidesVoice(dossier, lens, claim) &&
    (comparison?.by === "voices" || lets(lens.voices, claim.voice)) &&
    (comparison === null || isOn("a", claim, comparison) || isOn("b", claim, comparison))
  );
}

export function claimsOf(dossier: Dossier, lens: Lens, about: string): readonly Claim[] {
  return dossier.claims.filter((claim) => claim.about === about && isClaimInView(dossier, lens, claim));
}

export function naiveStanding(dossier: Dossier, lens: Lens, about: string): Standing | null {
  return standingOf(claimsOf(dossier, lens, about), new Set(lens.assumed));
}

/** Whether the date of a claim in view leaves open that it was made by the date asked for. */
export function isNaivelyMaybeSaid({ saidUpTo, comparison }: Lens, { said }: Claim): boolean {
  return saidUpTo !== null && comparison?.by !== "said" && boundsOf(said).latestEnd > lastDay(saidUpTo);
}

/** Whether every claim in view about it only may have been made by the date asked for. */
export function isNaivelyMaybeKnown(dossier: Dossier, lens: Lens, about: string): boolean {
  const claims = claimsOf(dossier, lens, about);
  return claims.length > 0 && claims.every((claim) => isNaivelyMaybeSaid(lens, claim));
}

/** A tie without a period, of which nobody says that it is or was so, is not looked for before it was first foreseen. */
function firstForeseen({ claims }: Dossier, { id }: Relation): number {
  const about = claims.filter((claim) => claim.about === id);
  if (about.some(({ mode, stance }) => mode === "fact" && stance !== "denies")) return -Infinity;
  const foreseen = about.filter(({ mode }) => mode !== "fact");
  return foreseen.length === 0 ? -Infinity : Math.min(...foreseen.map(({ said }) => boundsOf(said).earliestStart));
}

export function naiveHolding(dossier: Dossier, relation: Relation, edtf: string): Asked {
  const asked = parsePeriod(edtf);
  if (asked === null) throw new Error(`${edtf} is no period`);
  const stretch = stretchOf(asked);
  for (const end of [relation.from, relation.to]) {
    const life = dossier.actors.find(({ id }) => id === end)?.period;
    if (life !== undefined && holdingIn(boundsOf(life), stretch) === "does-not-hold") return "does-not-hold";
  }
  if (relation.period !== undefined) return holdingIn(boundsOf(relation.period), stretch);
  return firstForeseen(dossier, relation) > stretch.to ? "does-not-hold" : "undated";
}

const doubt: readonly Asked[] = ["holds", "may-hold", "undated", "does-not-hold"];

/** How a tie stands to the date that is asked for: of two dates, to that on which it is, or the more doubtful one. */
export function naiveAsked(dossier: Dossier, lens: Lens, relation: Relation): Asked | null {
  if (lens.comparison?.by !== "held") return lens.asOf === null ? null : naiveHolding(dossier, relation, lens.asOf);
  const { a, b } = lens.comparison;
  const both = [a, b].map((edtf) => naiveHolding(dossier, relation, edtf));
  return doubt.findLast((each) => each !== "does-not-hold" && both.includes(each)) ?? "does-not-hold";
}

function datesClass(a: unknown, b: unknown): ComparisonClass | null {
  if (a === null) return b === null ? null : "begun";
  return b === null ? "ended" : a === b ? "unchanged" : "changed";
}

/** What a comparison makes of a relation or actor; `null` where neither side has anything to say of it. */
export function naiveClass(dossier: Dossier, lens: Lens, id: string): ComparisonClass | null {
  const { comparison } = lens;
  if (comparison === null) return null;
  if (comparison.by === "held") {
    const relation = dossier.relations.find((each) => each.id === id);
    if (relation === undefined) return null;
    const [atA, atB] = [naiveHolding(dossier, relation, comparison.a), naiveHolding(dossier, relation, comparison.b)];
    if (atA === "undated" && atB === "undated") return "undated";
    const isThere = (holding: Asked) => holding !== "does-not-hold" || null;
    return datesClass(isThere(atA), isThere(atB));
  }
  const inView = claimsOf(dossier, lens, id);
  const [a, b] = (["a", "b"] as const).map((side) => inView.filter((claim) => isOn(side, claim, comparison)));
  if (a === undefined || b === undefined) return null;
  const assumed = new Set(lens.assumed);
  if (comparison.by === "said") return datesClass(standingOf(a, assumed), standingOf(b, assumed));
  if (a.length === 0) return b.length === 0 ? null : "only-b";
  if (b.length === 0) return "only-a";
  const says = (claims: readonly Claim[], wanted: string) => claims.some(({ stance }) => stance === wanted);
  if ((says(a, "affirms") && says(b, "denies")) || (says(a, "denies") && says(b, "affirms"))) return "opposed";
  const isSame = ["affirms", "disputes", "denies"].every((stance) => says(a, stance) === says(b, stance));
  return isSame ? "agreed" : "disputed";
}

/** Whether a tie passes the lens. */
export function isNaivelyInView(dossier: Dossier, lens: Lens, relation: Relation): boolean {
  const kindOf = (id: string) => dossier.actors.find((actor) => actor.id === id)?.kind ?? "";
  if (!lets(lens.types, relation.type)) return false;
  if (!lets(lens.kinds, kindOf(relation.from)) || !lets(lens.kinds, kindOf(relation.to))) return false;
  const standing = naiveStanding(dossier, lens, relation.id);
  if (standing === null || !lets(lens.standings, standing)) return false;
  const bands = claimsOf(dossier, lens, relation.id).flatMap(({ likelihood }) => likelihood ?? []);
  if (!(bands.length === 0 ? ["unrated"] : bands).some((band) => lets(lens.bands, band))) return false;
  const asked = naiveAsked(dossier, lens, relation);
  if (asked !== null && (asked === "does-not-hold" || !lets(lens.holdings, asked))) return false;
  if (lens.comparison === null) return true;
  const compared = naiveClass(dossier, lens, relation.id);
  return compared !== null && lets(lens.comparison.kept, compared);
}

export function tiesInView(dossier: Dossier, lens: Lens): readonly Relation[] {
  return dossier.relations.filter((relation) => isNaivelyInView(dossier, lens, relation));
}
