import { inBlocks } from "./blocks";
import { anyClaimFault, claimFaults, saidTable } from "./claimPass";
import type { Codes } from "./codes";
import { type Columns, affirmingBits, evidenceBits, noStanding } from "./columns";
import { type Evidence, unionIn } from "./made";
import { doesNotHold, holdingValues } from "./facetValues";
import { askedStretch, holdingTable } from "./holdingTable";
import type { Comparison, ComparisonKind } from "./lens";
import type { Model } from "./model";

/**
 * What a comparison of two voices or sources, or of two dates, can say of a tie. Of voices: both speak of it in the same
 * sense, only one does, one disputes or both differ otherwise, or one affirms what the other denies. Of dates: there on
 * both with the same standing, there on one only, or there on both with another standing. Of dates of holding also that
 * nothing dates it at either of them: of such a tie nobody can say that it is unchanged.
 */
export const voiceClasses = ["agreed", "only-a", "only-b", "disputed", "opposed"] as const;
export const dateClasses = ["unchanged", "begun", "ended", "changed"] as const;
export const heldClasses = [...dateClasses, "undated"] as const;
export const comparisonClasses = [...voiceClasses, ...heldClasses] as const;
export type ComparisonClass = (typeof comparisonClasses)[number];

/** Index of what neither side speaks of. */
export const outOfComparison = 255;

export function classesOf(by: ComparisonKind): readonly ComparisonClass[] {
  switch (by) {
    case "voices":
    case "sources":
      return voiceClasses;
    case "held":
      return heldClasses;
    case "said":
      return dateClasses;
  }
}

const indexIn = new Map(comparisonClasses.map((name, at) => [name, at]));
const index = (name: ComparisonClass): number => indexIn.get(name) ?? outOfComparison;

const agreed = index("agreed");
const onlyA = index("only-a");
const onlyB = index("only-b");
const disputed = index("disputed");
const opposed = index("opposed");
const unchanged = index("unchanged");
const begun = index("begun");
const ended = index("ended");
const changed = index("changed");
const undated = index("undated");

const isUndated = holdingValues.indexOf("undated");

/** Affirming, disputing and denying, whatever the mode. */
const stancesIn = (bits: number): number =>
  (bits & affirmingBits ? 1 : 0) | (bits & evidenceBits.disputes ? 2 : 0) | (bits & evidenceBits.denies ? 4 : 0);

/**
 * How two voices stand to each other on one thing. Only affirming what the other denies is opposition: playing down is
 * `disputed`.
 *
 * @param a union of the evidence bits of one's claims in view, 0 for none
 * @returns index into `comparisonClasses`, or `outOfComparison` where both are silent
 */
export function voicesClass(a: number, b: number): number {
  const one = stancesIn(a);
  const other = stancesIn(b);
  if (one === 0) return other === 0 ? outOfComparison : onlyB;
  if (other === 0) return onlyA;
  if ((one & 1 && other & 4) || (one & 4 && other & 1)) return opposed;
  return one === other ? agreed : disputed;
}

/**
 * What has become of one thing from one date to another.
 *
 * @param a index of its standing at the first date; anything from `standings.length` up where it is not there
 * @returns index into `comparisonClasses`, or `outOfComparison` where it is there on neither
 */
export function datesClass(a: number, b: number, isThereA: boolean, isThereB: boolean): number {
  if (!isThereA) return isThereB ? begun : outOfComparison;
  if (!isThereB) return ended;
  return a === b ? unchanged : changed;
}

/**
 * What has become of one tie from one date of holding to another, as far as its dates tell: who has none may hold at both.
 *
 * @param a index into `holdingValues` at the first date, or `doesNotHold`
 * @returns index into `comparisonClasses`, or `outOfComparison` where it holds at neither
 */
function heldClass(a: number, b: number): number {
  return a === isUndated && b === isUndated ? undated : datesClass(0, 0, a < doesNotHold, b < doesNotHold);
}

/**
 * What a comparison of claims makes of one thing.
 *
 * @param a union of the evidence bits of the claims in view on one side, 0 for none
 * @param standingByEvidence as in `Columns`
 * @returns index into `comparisonClasses`, or `outOfComparison`
 */
export function sidesClass(by: ComparisonKind, a: number, b: number, standingByEvidence: Uint8Array): number {
  if (by !== "said") return voicesClass(a, b);
  const [one, other] = [standingByEvidence[a] ?? noStanding, standingByEvidence[b] ?? noStanding];
  return datesClass(one, other, a !== 0, b !== 0);
}

export const sideA = 1;
export const sideB = 2;

/**
 * Which sides of a comparison each claim is on: bit 1 for `a`, bit 2 for `b`.
 *
 * @returns in the order of the columns; `null` where dates of holding are compared, as all claims are on both sides
 */
export function sidesOf({ columns, voices, dossier }: Model, { by, a, b }: Comparison): Uint16Array | null {
  const both = (onA: boolean, onB: boolean) => (onA ? sideA : 0) | (onB ? sideB : 0);
  switch (by) {
    case "held":
      return null;
    case "voices": {
      const table = Uint8Array.from(voices, (id) => both(id === a, id === b));
      return sidesBy(columns.voice, table);
    }
    case "sources":
      return Uint16Array.from(columns.claims, (at) => {
        const cites = dossier.claims[at]?.cites ?? [];
        return both(
          cites.some(({ source }) => source === a),
          cites.some(({ source }) => source === b),
        );
      });
    case "said": {
      const [one, other] = [saidTable(columns, a), saidTable(columns, b)];
      const isSaid = (table: Uint8Array, at: number) => ((table[at] ?? 0) & claimFaults.said) === 0;
      return sidesBy(
        columns.said,
        one.map((_, at) => both(isSaid(one, at), isSaid(other, at))),
      );
    }
  }
}

function sidesBy(column: Codes, table: Uint8Array): Uint16Array {
  const sides = new Uint16Array(column.length);
  inBlocks(column.length, (start, end) => {
    for (let c = start; c < end; c++) sides[c] = table[column[c] ?? 0] ?? 0;
  });
  return sides;
}

/** What a comparison makes of each subject, and how the ties hold at what is compared. */
export interface Compared {
  /** Per subject: index into `comparisonClasses`, or `outOfComparison`. */
  readonly classes: Uint8Array;
  /** Per relation, where dates of holding are compared: how it holds at the date that its class turns on. */
  readonly holding: Uint8Array | null;
}

/**
 * @param sides what `sidesOf` gave for the same comparison
 * @param says what claims make of their subjects, as `saysTable` gives it
 */
export function compared(
  { columns }: Model,
  comparison: Comparison,
  evidence: Evidence,
  sides: Uint16Array | null,
  says: Uint16Array,
): Compared {
  return sides === null
    ? comparedDates(columns, comparison)
    : { classes: comparedClaims(columns, comparison.by, evidence, sides, says), holding: null };
}

function comparedDates(columns: Columns, { a, b }: Comparison): Compared {
  const { relationCount, span, spans } = columns;
  const classes = new Uint8Array(columns.claimStart.length - 1).fill(outOfComparison);
  const holding = new Uint8Array(relationCount);
  const tableOf = (edtf: string) => {
    const stretch = askedStretch(edtf);
    return stretch === null ? new Uint8Array(spans.length) : holdingTable(columns, stretch);
  };
  const [one, other] = [tableOf(a), tableOf(b)];
  const classTable = one.map((atA, at) => heldClass(atA, other[at] ?? 0));
  const holdingTableOfBoth = one.map((atA, at) => {
    const atB = other[at] ?? 0;
    return atA === doesNotHold ? atB : atB === doesNotHold ? atA : Math.max(atA, atB);
  });
  inBlocks(relationCount, (start, end) => {
    for (let i = start; i < end; i++) {
      const code = span[i] ?? 0;
      classes[i] = classTable[code] ?? 0;
      holding[i] = holdingTableOfBoth[code] ?? 0;
    }
  });
  return { classes, holding };
}

function comparedClaims(
  { claimStart, gist, gists, standingByEvidence }: Columns,
  by: ComparisonKind,
  { claims }: Evidence,
  sides: Uint16Array,
  says: Uint16Array,
): Uint8Array {
  const classes = new Uint8Array(claimStart.length - 1);
  inBlocks(classes.length, (first, last) => {
    for (let subject = first; subject < last; subject++) {
      const end = claimStart[subject + 1] ?? 0;
      let a = 0;
      let b = 0;
      for (let c = claimStart[subject] ?? 0; c < end; c++) {
        const state = claims[c] ?? 0;
        if (state & anyClaimFault) continue;
        const evidence = unionIn(says[(gist[c] ?? 0) + (state >> 5) * gists.length] ?? 0);
        const side = sides[c] ?? 0;
        if (side & sideA) a |= evidence;
        if (side & sideB) b |= evidence;
      }
      classes[subject] = sidesClass(by, a, b, standingByEvidence);
    }
  });
  return classes;
}
