import type { Claim, Dossier } from "../domain/dossier";
import { likelihoods, reliabilities } from "../domain/terms";
import { type PeriodBounds, parsePeriod, periodBounds } from "../domain/period";
import { codesOf, indexOf, interned, sortedBy } from "./codes";
import { type Columns, type Gist, evidenceBit, evidenceBits, reliabilityUnions } from "./columns";
import { credibilityValues } from "./facetValues";

export type ClaimColumns = Pick<
  Columns,
  "claimStart" | "aligned" | "claims" | "voice" | "said" | "saidDates" | "gist" | "gists" | "premise" | "premises"
>;

/** Where what claims refer to is found. */
export interface ClaimPlaces {
  /** Index of a subject: relations come first, then actors. */
  readonly subjectAt: (id: string) => number;
  readonly actorAt: ReadonlyMap<string, number>;
  /** Per claim, in the dossier's order: index of its voice among those who say something. */
  readonly speaker: Uint32Array;
  readonly speakerCount: number;
}

export function claimColumnsOf({ actors, relations, claims, sources }: Dossier, places: ClaimPlaces): ClaimColumns {
  const { speaker, speakerCount, actorAt } = places;
  const count = claims.length;
  const subjects = new Uint32Array(count);
  for (let at = 0; at < count; at++) subjects[at] = places.subjectAt(claims[at]?.about ?? "");
  /* A counting sort by voice, then one by subject, which keeps the first within it. */
  const byVoice = sortedBy(null, speaker, speakerCount).items;
  const keys = new Uint32Array(count);
  for (let at = 0; at < count; at++) keys[at] = subjects[byVoice[at] ?? 0] ?? 0;
  const { items, start } = sortedBy(byVoice, keys, relations.length + actors.length);

  const keyOf = gistKeys(
    new Map(
      sources.flatMap(({ id, reliability }): [string, number][] =>
        reliability === undefined ? [] : [[id, 1 << reliabilities.indexOf(reliability)]],
      ),
    ),
  );
  const saidDates = interned(boundsOf);
  const gists = interned(gistOf);
  const premises = interned((actor: number) => actor);
  const voice = new Uint32Array(count);
  const said = new Uint32Array(count);
  const gist = new Uint16Array(count);
  const premise = new Uint32Array(count);
  for (let place = 0; place < count; place++) {
    const at = items[place] ?? 0;
    const claim = claims[at];
    if (claim === undefined) continue;
    voice[place] = speaker[at] ?? 0;
    said[place] = saidDates.at(claim.said);
    gist[place] = gists.at(keyOf(claim));
    /* A premise says nothing of a claim that does not hang on it. */
    if (claim.premise !== undefined && evidenceBit(claim.stance, claim.mode) === evidenceBits.conditional) {
      premise[place] = premises.at(indexOf(actorAt, claim.premise)) + 1;
    }
  }
  return {
    claimStart: start,
    aligned: alignedIn(start),
    claims: items,
    voice: codesOf(voice, speakerCount),
    said: codesOf(said, saidDates.values.length),
    saidDates: saidDates.values,
    gist,
    gists: gists.values,
    premise: codesOf(premise, premises.values.length + 1),
    premises: premises.values,
  };
}

function alignedIn(claimStart: Uint32Array): number {
  const first = claimStart.findIndex((start, at) => start !== at);
  return first < 0 ? claimStart.length - 1 : first - 1;
}

export function boundsOf(text: string): PeriodBounds {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`unchecked dossier: ${text} is no period`);
  return periodBounds(period);
}

/* A gist as one number: credibility, reliabilities, likelihood and evidence, the last two as the place of their bit. */
const bands = 8;
const evidences = 8;

const bitPlace = (bit: number): number => 32 - Math.clz32(bit);
const placedBit = (place: number): number => (place === 0 ? 0 : 1 << (place - 1));

function gistKeys(reliabilityOf: ReadonlyMap<string, number>): (claim: Claim) => number {
  const ungraded = 1 << reliabilities.length;
  return ({ stance, mode, likelihood, credibility, cites }) => {
    let reliable = 0;
    for (const { source } of cites) reliable |= reliabilityOf.get(source) ?? ungraded;
    const grade = (credibility === undefined ? credibilityValues.length - 1 : credibility - 1) * reliabilityUnions;
    const band = likelihood === undefined ? 0 : likelihoods.indexOf(likelihood) + 1;
    return ((grade + reliable) * bands + band) * evidences + bitPlace(evidenceBit(stance, mode));
  };
}

function gistOf(key: number): Gist {
  const grade = Math.floor(key / (bands * evidences));
  return {
    evidence: placedBit(key % evidences),
    band: placedBit(Math.floor(key / evidences) % bands),
    reliabilities: grade % reliabilityUnions,
    credibility: Math.floor(grade / reliabilityUnions),
  };
}
