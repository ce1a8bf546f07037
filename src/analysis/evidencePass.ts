import { sameBytes } from "./blocks";
import { Changes } from "./changes";
import { type ClaimTables, assumedPremise, claimFaults, maybeSaid } from "./claimPass";
import type { Codes } from "./codes";
import { type Columns, noStanding } from "./columns";
import { Evidence, madeValues, unionIn } from "./made";
import { recode } from "./recode";
import { type Sayings, hearAll, hearSome } from "./sayings";
import { type Heard, judgeAll, judgeSome } from "./verdicts";

/** The claims in view, and how they differ from the time before. */
export interface EvidenceStep {
  readonly evidence: Evidence;
  /** Per subject: index into `standings`, or `noStanding`. */
  readonly standing: Uint8Array;
  /** Good until claims are read again. */
  readonly heard: Heard;
  /** Subjects with claims that differ, ascending; `null` for any or all subjects. */
  readonly changed: Uint32Array | null;
}

/** From this share of all claims on it is quicker to go through all of them than to mend. */
const fewClaims = 1 / 16;
const nobody = new Uint32Array(0);
/** By the sides of a comparison that a claim is on. */
const besideComparison = Uint8Array.of(claimFaults.comparison, 0, 0, 0);

/**
 * Reads claims, each time from what they were the time before: only what is asked otherwise is read anew.
 *
 * @param says what claims make of their subjects, as `saysTable` gives it
 * @returns a function of what is asked of claims, and of which sides of a comparison each claim is on (0 for none, `null`
 *   where nothing is compared by claims)
 */
export function createEvidenceReader(columns: Columns, says: Uint16Array, sayings: Sayings) {
  const { claimStart, voice, said, gist, premise, standingByEvidence } = columns;
  const standings = Uint8Array.from(
    { length: madeValues },
    (_, made) => standingByEvidence[unionIn(made)] ?? noStanding,
  );
  const uncompared = new Uint8Array(columns.gists.length);
  const changes = new Changes(gist.length, fewClaims);
  const heard = { columns, sayings, said: new Uint8Array(gist.length) };
  let asked: ClaimTables | null = null;
  let onSides: Uint16Array | null = null;
  let before: EvidenceStep | null = null;

  /** The states of all claims, made from what they were; the same array where nothing else is asked. */
  function statesFor(tables: ClaimTables, sides: Uint16Array | null, old: Uint8Array): Uint8Array {
    let states = old;
    const set = (bits: number, table: Uint8Array, column: Codes) => {
      if (states === old) states = old.slice();
      recode(states, ~bits, table, column);
    };
    if (!sameBytes(tables.voice, asked?.voice)) set(claimFaults.voice, tables.voice, voice);
    if (!sameBytes(tables.said, asked?.said)) set(claimFaults.said | maybeSaid, tables.said, said);
    if (!sameBytes(tables.grade, asked?.grade)) set(claimFaults.grade, tables.grade, gist);
    if (!sameBytes(tables.assumed, asked?.assumed)) set(assumedPremise, tables.assumed, premise);
    if (sides !== onSides) set(claimFaults.comparison, sides ? besideComparison : uncompared, sides ?? gist);
    asked = tables;
    onSides = sides;
    return states;
  }

  return (tables: ClaimTables, sides: Uint16Array | null): EvidenceStep => {
    const old = before?.evidence.claims ?? new Uint8Array(gist.length);
    const states = statesFor(tables, sides, old);
    if (before !== null && states === old) return (before = { ...before, changed: nobody });
    const claims = before === null ? null : changes.between(old, states);
    const changed = claims && subjectsOf(columns, claims);
    const standing = (changed && before?.standing.slice()) ?? new Uint8Array(claimStart.length - 1);
    if (claims === null || changed === null) {
      hearAll(heard.said, sayings, states);
      judgeAll(standing, 0, standings, heard);
    } else {
      hearSome(heard.said, sayings, states, claims);
      judgeSome(standing, 0, standings, heard, changed);
    }
    return (before = { evidence: new Evidence(states, columns, says), standing, heard, changed });
  };
}

/**
 * What claims are about, each once.
 *
 * @param claims ascending
 */
function subjectsOf({ claimStart, aligned }: Columns, claims: Uint32Array): Uint32Array {
  const subjects = claims.slice();
  let count = 0;
  while (count < claims.length && (claims[count] ?? 0) < aligned) count++;
  let subject = aligned;
  for (let k = count; k < claims.length; k++) {
    const claim = claims[k] ?? 0;
    if (subjects[count - 1] === subject && claim < (claimStart[subject + 1] ?? 0)) continue;
    while ((claimStart[subject + 1] ?? Infinity) <= claim) subject++;
    subjects[count++] = subject;
  }
  return subjects.subarray(0, count);
}
