import type { Lens } from "../../src/analysis/lens";
import { modelOf } from "../../src/analysis/model";
import { viewOf } from "../../src/analysis/view";
import { crossfiltered } from "./crossfiltered";
import { generatedDossier } from "./generatedDossier";
import { lensChanges } from "./lensChanges";

/*
 * A program of its own, which `lens.bench.ts` builds and runs: `node --expose-gc lensMeasures.js TIES`. On a generated
 * dossier of so many ties it measures each change of the lens, ours and crossfilter2's in turn, and prints a table.
 */

/** In which the engine still compiles. */
const warmUps = 1;
const rounds = 3;

/** What `--expose-gc` adds to the globals. */
const gc: unknown = Reflect.get(globalThis, "gc");

function memory() {
  if (typeof gc === "function") Reflect.apply(gc, undefined, []);
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed / 1e6, buffers: arrayBuffers / 1e6 };
}

/** Something, how many milliseconds it took to make, and how many megabytes it holds. */
function built<T>(make: () => T) {
  const before = memory();
  const start = performance.now();
  const value = make();
  const time = performance.now() - start;
  const after = memory();
  return { value, time, heap: after.heap - before.heap, buffers: after.buffers - before.buffers };
}

function quantile(times: readonly number[], at: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * at), sorted.length - 1)] ?? 0;
}

const ties = Number(process.argv[2] ?? 10_000);
const dossier = built(() => generatedDossier(ties));
const model = built(() => modelOf(dossier.value));
const firstLens = lensChanges[0]?.lenses.at(-1);
if (firstLens === undefined) throw new Error("nothing to measure");
const ours = built(() => viewOf(model.value, firstLens));
const theirs = built(() => crossfiltered(model.value));

/** Milliseconds of each of these changes. */
function timesOf<T>(
  lenses: readonly Lens[],
  apply: (lens: Lens) => T,
  check: (lens: Lens, result: T) => void,
): number[] {
  return lenses.map((lens) => {
    const start = performance.now();
    const result = apply(lens);
    const time = performance.now() - start;
    check(lens, result);
    return time;
  });
}

const ms = (time: number) => time.toFixed(time < 10 ? 2 : 1);
const ratio = (one: number, other: number) => (one / other).toFixed(3);
const rows = [["change", "of", "ours", "95 %", "crossfilter2", "95 %", "ratio"]];

function addRow(part: string, from: string, one: readonly number[], other: readonly number[]): void {
  const times = [one, other].flatMap((each) => [quantile(each, 0.5), quantile(each, 0.95)]);
  rows.push([part, from, ...times.map(ms), ratio(quantile(one, 0.5), quantile(other, 0.5))]);
}

const allOurs: number[] = [];
const allTheirs: number[] = [];
for (const { part, from, lenses } of lensChanges) {
  const found = new Map<Lens, number>();
  const one: number[] = [];
  const other: number[] = [];
  /* In turn, so that what else the machine does meanwhile is in the way of both. */
  for (let round = 0; round < warmUps + rounds; round++) {
    const times = timesOf(
      lenses,
      (lens) => viewOf(model.value, lens),
      (lens, { relations }) => found.set(lens, relations.length),
    );
    const theirTimes = timesOf(lenses, theirs.value, (lens, result) => {
      if (result.ties.length === found.get(lens)) return;
      throw new Error(`${part}: ${found.get(lens)} ties in view, in crossfilter2 ${result.ties.length}`);
    });
    if (round < warmUps) continue;
    one.push(...times);
    other.push(...theirTimes);
  }
  allOurs.push(...one);
  allTheirs.push(...other);
  addRow(part, from, one, other);
}
addRow("any", "", allOurs, allTheirs);

/** Of one change after the other: where a few are slow, as of an index over dates, medians do not tell of them. */
const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0);

const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
const line = (row: readonly string[]) =>
  row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ");
const held = (what: { readonly heap: number; readonly buffers: number }) =>
  `${Math.max(what.heap, 0).toFixed(0)} MB on the heap and ${what.buffers.toFixed(0)} MB in typed arrays`;
console.log(`
${ties.toLocaleString("en")} ties with a claim each; milliseconds, median and 95th percentile, and the ratio of medians

${rows.map(line).join("\n")}

All ${allOurs.length} changes, one after the other: ${ms(sum(allOurs))} ms, crossfilter2 ${ms(sum(allTheirs))} ms; ratio ${ratio(sum(allOurs), sum(allTheirs))}.

The dossier itself holds ${dossier.heap.toFixed(0)} MB.
Ours: model built in ${model.time.toFixed(0)} ms, ${held(model)}; first view in ${ours.time.toFixed(0)} ms, ${held(ours)}.
crossfilter2: built in ${theirs.time.toFixed(0)} ms, ${held(theirs)}; ratio of building ${ratio(model.time + ours.time, theirs.time)}.`);
