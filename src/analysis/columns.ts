import type { Mode, Stance } from "../domain/dossier";
import { modes, reliabilities, stances } from "../domain/terms";
import type { PeriodBounds } from "../domain/period";
import { type Standing, standingOf, standings } from "../domain/standing";
import type { Codes } from "./codes";

/** No standing: no claim about the subject is in view. */
export const noStanding = 255;

/**
 * A dossier's relations and claims as typed arrays, on which the lens is evaluated: one entry per relation, actor or
 * claim. Thirty ties do not need it; a million do, and one way is simpler than two.
 *
 * Claims are about *subjects*: subject `i` is relation `i`, and subject `relationCount + i` is actor `i`. They stand in
 * the order of their subjects, and about one subject in the order of their voices; columns of claims are in that order.
 *
 * What can be asked depends on few values at once, so those are joined into codes: a question is then a table by code,
 * made once for a lens, from which each tie or claim reads a byte.
 */
export interface Columns {
  readonly relationCount: number;
  readonly actorCount: number;
  /** Per relation: indices of its two ends among the dossier's actors. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Relations at actor i, ascending: `ties[tieStart[i]]` up to, not including, `ties[tieStart[i + 1]]`. */
  readonly tieStart: Uint32Array;
  readonly ties: Uint32Array;
  /** Per relation: index of its type among the types in use. */
  readonly type: Uint16Array;
  /** Per actor: index into `actorKinds`. */
  readonly kind: Uint8Array;
  /** Per relation: index of its shape among `shapes`. */
  readonly shape: Codes;
  readonly shapes: readonly Shape[];
  /** Per relation: index of its span among `spans`. */
  readonly span: Codes;
  readonly spans: readonly Span[];
  /** Per span, four numbers: the bounds of when it holds, cut off where its ends were not there; see `spanDays`. */
  readonly spanDays: Float64Array;

  /** Claims about subject i: `claimStart[i]` up to, not including, `claimStart[i + 1]`. */
  readonly claimStart: Uint32Array;
  /** How many subjects, from the first one on, have one claim each, which then has the same index. */
  readonly aligned: number;
  /** Per claim: its index among the dossier's claims. */
  readonly claims: Uint32Array;
  /** Per claim: index of its voice among those who say something. */
  readonly voice: Codes;
  /** Per claim: index of when it was said among `saidDates`. */
  readonly said: Codes;
  readonly saidDates: readonly PeriodBounds[];
  /** Per claim: index of its gist among `gists`. */
  readonly gist: Uint16Array;
  readonly gists: readonly Gist[];
  /** Per claim that hangs on an event: one more than the event's index among `premises`; 0 for all others. */
  readonly premise: Codes;
  /** Indices, among the dossier's actors, of the events that something hangs on. */
  readonly premises: readonly number[];
  /** By the union of evidence bits: index into `standings`, or `noStanding`. */
  readonly standingByEvidence: Uint8Array;
}

/** What a tie is, whoever says so: its type, as an index among the types in use, and the kinds of its ends. */
export interface Shape {
  readonly type: number;
  readonly fromKind: number;
  readonly toKind: number;
}

/** What a claim says of its subject, and how good it is. There are few, as nothing in it is about who or when. */
export interface Gist {
  /** Its evidence bit; of a conditional, that of one whose premise is not assumed. */
  readonly evidence: number;
  /** The bit of its likelihood, of `likelihoods`; 0 for none. */
  readonly band: number;
  /** Which reliabilities its sources have, as bits, in the order of `reliabilityValues`. */
  readonly reliabilities: number;
  /** Index into `credibilityValues`. */
  readonly credibility: number;
}

/** When a tie can hold. */
export interface Span {
  /** Of the tie's own period; `null` where it has none. */
  readonly bounds: PeriodBounds | null;
  /** Days before and after which it cannot hold, where its period does not say as much; else ±Infinity. */
  readonly from: number;
  readonly to: number;
}

/** What a claim contributes to a standing, a bit each: stances other than affirming have one whatever their mode. */
export const evidenceBits = { fact: 1, forecast: 2, conditional: 4, assumed: 8, disputes: 16, denies: 32 } as const;
export const evidenceUnions = 64;
export const affirmingBits =
  evidenceBits.fact | evidenceBits.forecast | evidenceBits.conditional | evidenceBits.assumed;

/** The evidence bit of a claim; of a conditional, that of one whose premise is not assumed. */
export function evidenceBit(stance: Stance, mode: Mode): number {
  return stance === "affirms" ? evidenceBits[mode] : evidenceBits[stance];
}

/** `standingOf` for every union of evidence bits, so that the rule is written once, in the domain. */
export function standingTable(): Uint8Array {
  const premise = "premise";
  const meant = Object.entries(evidenceBits).map(([name, bit]) => {
    const stance = stances.find((each) => each === name) ?? "affirms";
    const mode = modes.find((each) => each === name) ?? (name === "assumed" ? "conditional" : "fact");
    return { bit, claim: { stance, mode, ...(name === "assumed" && { premise }) } };
  });
  return Uint8Array.from({ length: evidenceUnions }, (_, bits) => {
    const claims = meant.filter(({ bit }) => bits & bit).map(({ claim }) => claim);
    const standing = standingOf(claims, new Set([premise]));
    return standing === null ? noStanding : standings.indexOf(standing);
  });
}

/** How many values of reliability a claim can have at once, as it may cite several sources. */
export const reliabilityUnions = 1 << (reliabilities.length + 1);

/** The standing with this index, or `null` for `noStanding`. */
export function standingAt(index: number | undefined): Standing | null {
  return index === undefined ? null : (standings[index] ?? null);
}
