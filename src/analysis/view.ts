import { AskedTies } from "./askedTies";
import { createClaimTables } from "./claimPass";
import { type Compared, compared, sidesOf } from "./comparison";
import { createEvidenceReader } from "./evidencePass";
import { askedStretch, holdingColumn } from "./holdingTable";
import { last } from "./last";
import type { Facet, Lens } from "./lens";
import { type Evidence, saysTable } from "./made";
import type { Model } from "./model";
import { createPictureReader } from "./pictureReader";
import { Tallies, pairsIn } from "./tallies";
import { sayingsOf } from "./sayings";
import { type TieStates, createTieTables, faultsOf } from "./tiePass";
import { sumUp } from "./totals";
import { type WhatIf, silentTies } from "./whatIf";

export { tieFaults } from "./tiePass";

/** What a lens leaves of a dossier. Subjects are relations, then actors, as in `Columns`. */
export interface View {
  readonly lens: Lens;
  /** Indices of the relations that pass, ascending. */
  readonly relations: Uint32Array;
  /** Indices of the actors at their ends, ascending. */
  readonly actors: Uint32Array;
  /** Indices of relations that only the silence of the chosen voices takes out, where those fade; else none. */
  readonly silent: Uint32Array;
  /** Per subject: index into `standings`, or `noStanding`. */
  readonly standing: Uint8Array;
  readonly evidence: Evidence;
  /** Per relation: index into `holdingValues`, or `doesNotHold`; `null` where no date is asked for. */
  readonly holding: Uint8Array | null;
  /** Per subject: index into `comparisonClasses`, or `outOfComparison`; `null` where nothing is compared. */
  readonly classes: Uint8Array | null;
  /** Per relation: why it is out of view, in `tieFaults`. */
  readonly faults: Uint8Array;
  /**
   * For each value of each facet, how many relations (for kinds: actors) one would see of it by asking for it alone,
   * all else being as it is. In the order of `facetValues`.
   */
  readonly counts: Readonly<Record<Facet, Uint32Array>>;
  /** Relations by `comparisonClasses`, whichever of them are kept. */
  readonly classCounts: Uint32Array;
  /**
   * Claims in view about relations in view, as they would be if every grade were let through, by grade:
   * `gradeCounts[reliability · credibilityValues.length + credibility]`. One that cites several sources counts with each.
   */
  readonly gradeCounts: Uint32Array;
}

interface Reader {
  /** Parts of the work for a view, which then goes on from there: first what claims say, then what becomes of ties by that. Of
   * one lens at a time. */
  readonly hear: (lens: Lens) => void;
  readonly judge: (lens: Lens) => void;
  readonly read: (lens: Lens) => View;
}

/**
 * The steps from lens to view. Each begins with what it made the time before, and makes again only what is asked otherwise;
 * what it gave out it leaves as it was, and copies it first.
 */
function createReader(model: Model): Reader {
  const { columns } = model;
  const says = saysTable(columns);
  const sayings = sayingsOf(columns, says);
  const claimTables = createClaimTables(model);
  const tieTables = createTieTables(model);
  const readEvidence = createEvidenceReader(columns, says, sayings);
  const readPicture = createPictureReader(model);
  const tallies = new Tallies(model);
  const askedTies = new AskedTies(model);
  const sides = last(({ comparison }: Lens) => (comparison === null ? null : sidesOf(model, comparison)));
  const difference = last(({ comparison }: Lens, evidence: Evidence, onSides: Uint16Array | null): Compared | null =>
    comparison === null ? null : compared(model, comparison, evidence, onSides, says),
  );
  const holding = last((asOf: string | null) => {
    const stretch = askedStretch(asOf);
    return stretch === null ? null : holdingColumn(columns, stretch);
  });
  let before: TieStates | null = null;
  let judged: { readonly lens: Lens; readonly whatIf: WhatIf } | null = null;
  let given: View | null = null;

  const pairOf = ({ comparison }: Lens) => [comparison?.by, comparison?.a, comparison?.b];

  return {
    hear(lens) {
      // What was made of what was heard before is of no more use.
      judged = null;
      readEvidence(claimTables(lens), sides(pairOf(lens), lens));
    },
    judge: (lens) => void judge(lens),
    read(lens) {
      if (given?.lens !== lens) given = read(lens);
      return given;
    },
  };

  function judge(lens: Lens): WhatIf {
    if (judged?.lens === lens) return judged.whatIf;
    const between = lens.comparison;
    const pair = pairOf(lens);
    const onSides = sides(pair, lens);
    const claims = readEvidence(claimTables(lens), onSides);
    const compares = difference([claims.evidence, ...pair], lens, claims.evidence, onSides);
    const asOf = between?.by === "held" ? null : lens.asOf;
    const found = {
      tables: tieTables(lens),
      holding: compares?.holding ?? holding([asOf], asOf),
      classes: compares?.classes ?? null,
      claims,
    };
    const states = { ...found, faults: faultsOf(columns, found, before) };
    before = states;
    const whatIf: WhatIf = {
      columns,
      says,
      sayings,
      states,
      compared: between && onSides && { by: between.by, sides: onSides },
    };
    judged = { lens, whatIf };
    return whatIf;
  }

  function read(lens: Lens): View {
    const whatIf = judge(lens);
    const { states } = whatIf;
    const { claims } = states;
    const totals = sumUp(tallies.count(whatIf), askedTies.count(whatIf), whatIf);
    const { relations, actors, kinds } = readPicture(states, totals.inView);
    return {
      lens,
      relations,
      actors,
      silent: lens.silent === "fade" ? silentTies(whatIf) : new Uint32Array(0),
      standing: claims.standing,
      evidence: claims.evidence,
      holding: states.holding,
      classes: states.classes,
      faults: states.faults,
      counts: {
        types: totals.types,
        standings: totals.standings,
        bands: totals.bands,
        holdings: totals.holdings,
        voices: totals.voices,
        kinds,
      },
      classCounts: totals.classes,
      gradeCounts: totals.grades,
    };
  }
}

const readers = new WeakMap<Model, Reader>();

/**
 * Applies a lens to a dossier: a byte per relation with a bit for each thing asked that it fails. It passes where no bit
 * is set; a facet counts the relations that fail nothing *else* (as in crossfilter). What the lens has not changed since it
 * was last applied to this model is not computed again; views that were given out are never changed.
 */
export function viewOf(model: Model, lens: Lens): View {
  return readerOf(model).read(lens);
}

/** The steps to the first view of a model, for who has no time for all of them at once. */
export function stepsToView(model: Model, lens: Lens): readonly (() => unknown)[] {
  return [
    () => pairsIn(model),
    () => readerOf(model),
    () => readerOf(model).hear(lens),
    () => readerOf(model).judge(lens),
    () => viewOf(model, lens),
  ];
}

function readerOf(model: Model): Reader {
  const reader = readers.get(model) ?? createReader(model);
  readers.set(model, reader);
  return reader;
}
