import { actorKinds } from "../domain/terms";
import { standings } from "../domain/standing";
import { sameBytes } from "./blocks";
import { type Choice, lets } from "./choice";
import { type Columns, noStanding } from "./columns";
import { comparisonClasses, outOfComparison } from "./comparison";
import type { EvidenceStep } from "./evidencePass";
import { bandValues, doesNotHold, holdingValues } from "./facetValues";
import { last } from "./last";
import type { Lens } from "./lens";
import { bandsIn, madeValues, unionIn } from "./made";
import type { Model } from "./model";
import { recode } from "./recode";
import { judgeAll, judgeSome } from "./verdicts";

/** Why a tie is out of view, a bit each. Silence: no claim about it is in view. */
export const tieFaults = { type: 1, kind: 2, standing: 4, band: 8, holding: 16, comparison: 32, silence: 64 } as const;
/** How many values those bits have together. */
const faultUnions = 128;
/** What depends on which claims are in view. So does a comparison, but for one of dates of holding. */
export const byClaims = tieFaults.standing | tieFaults.band | tieFaults.silence;

export const bandUnions = 1 << (bandValues.length - 1);
/** The bit beyond those of the bands: of a tie to which no claim in view gives one. */
const unratedBit = bandUnions;

/** What is asked of ties, as tables by the codes of their columns. Every entry is a union of faults. */
export interface TieTables {
  readonly shape: Uint8Array;
  /** By index of a standing, or `noStanding`. */
  readonly standing: Uint8Array;
  /** By union of bands. */
  readonly band: Uint8Array;
  /** By what the claims in view make of it, which has its standing and its bands in it. */
  readonly made: Uint8Array;
  readonly holding: Uint8Array;
  /** By class of a comparison. */
  readonly classes: Uint8Array;
}

/** A fault for each value that a choice stops, up to the value beside them that is always stopped. */
function faultTable(values: readonly string[], choice: Choice, fault: number, size = values.length): Uint8Array {
  const table = new Uint8Array(size).fill(fault);
  values.forEach((id, at) => (table[at] = lets(choice, id) ? 0 : fault));
  return table;
}

/** A fault for each union of bands that holds none that is let through. */
function bandTable(choice: Choice): Uint8Array {
  let passing = 0;
  bandValues.forEach((id, at) => (passing |= lets(choice, id) ? 1 << at : 0));
  return Uint8Array.from({ length: bandUnions }, (_, bands) =>
    (bands === 0 ? unratedBit : bands) & passing ? 0 : tieFaults.band,
  );
}

/** @returns what a lens asks of ties, as tables */
export function createTieTables({ columns, types }: Model): (lens: Lens) => TieTables {
  const typeIds = types.map(({ id }) => id);
  const shape = last((lens: Lens) => {
    const type = faultTable(typeIds, lens.types, tieFaults.type);
    const kind = faultTable(actorKinds, lens.kinds, tieFaults.kind);
    const table = new Uint8Array(columns.shapes.length);
    columns.shapes.forEach(({ type: of, fromKind, toKind }, at) => {
      table[at] = (type[of] ?? 0) | (kind[fromKind] ?? 0) | (kind[toKind] ?? 0);
    });
    return table;
  });
  const byMade = last((lens: Lens) => {
    const standing = faultTable(standings, lens.standings, tieFaults.standing, noStanding + 1);
    standing[noStanding] = tieFaults.silence;
    const band = bandTable(lens.bands);
    const made = new Uint8Array(madeValues);
    for (let value = 0; value < madeValues; value++) {
      const stood = columns.standingByEvidence[unionIn(value)] ?? noStanding;
      made[value] = (standing[stood] ?? 0) | (band[bandsIn(value)] ?? 0);
    }
    return { standing, band, made };
  });
  const holding = last((choice: Choice) => faultTable(holdingValues, choice, tieFaults.holding, doesNotHold + 1));
  const classes = last((kept: Choice | undefined) =>
    kept === undefined
      ? new Uint8Array(outOfComparison + 1)
      : faultTable(comparisonClasses, kept, tieFaults.comparison, outOfComparison + 1),
  );
  return (lens) => ({
    shape: shape([lens.types, lens.kinds], lens),
    ...byMade([lens.standings, lens.bands], lens),
    holding: holding([lens.holdings], lens.holdings),
    classes: classes([lens.comparison?.kept], lens.comparison?.kept),
  });
}

/** What is known of each tie beside what never changes. */
export interface TieStates {
  readonly tables: TieTables;
  /** Per relation: `tieFaults`. */
  readonly faults: Uint8Array;
  /** Per relation: index into `holdingValues`, or `doesNotHold`; `null` where no date is asked for. */
  readonly holding: Uint8Array | null;
  /** Per subject: index into `comparisonClasses`, or `outOfComparison`; `null` where nothing is compared. */
  readonly classes: Uint8Array | null;
  readonly claims: EvidenceStep;
}

/**
 * The faults of all ties, made from what they were the time before: only what is asked otherwise, or has become otherwise,
 * is asked again. The same array where nothing has.
 */
export function faultsOf(
  { shape, relationCount }: Columns,
  { tables, holding, classes, claims }: Omit<TieStates, "faults">,
  before: TieStates | null,
): Uint8Array {
  const old = before?.faults ?? new Uint8Array(relationCount);
  let faults = old;
  const own = () => (faults === old ? (faults = old.slice()) : faults);
  if (!sameBytes(tables.shape, before?.tables.shape)) {
    recode(own(), ~(tieFaults.type | tieFaults.kind), tables.shape, shape);
  }
  if (!sameBytes(tables.made, before?.tables.made) || claims.changed === null) {
    judgeAll(own(), ~byClaims, tables.made, claims.heard);
  } else if (claims.changed.length > 0) {
    judgeSome(own(), ~byClaims, tables.made, claims.heard, claims.changed);
  }
  if (holding !== (before?.holding ?? null) || !sameBytes(tables.holding, before?.tables.holding)) {
    if (holding !== null) recode(own(), ~tieFaults.holding, tables.holding, holding);
    else if (before?.holding) clearBits(own(), tieFaults.holding);
  }
  if (classes !== (before?.classes ?? null) || !sameBytes(tables.classes, before?.tables.classes)) {
    if (classes !== null) recode(own(), ~tieFaults.comparison, tables.classes, classes);
    else if (before?.classes) clearBits(own(), tieFaults.comparison);
  }
  return faults;
}

const unfaulted = new Uint8Array(faultUnions);

function clearBits(faults: Uint8Array, bits: number): void {
  recode(faults, ~bits, unfaulted, faults);
}
