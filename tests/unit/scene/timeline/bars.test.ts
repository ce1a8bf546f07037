import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "../../../../src/domain/calendar";
import { holdingIn } from "../../../../src/domain/holding";
import { approximateMeasure } from "../../../../src/scene/labels/measure";
import { placeRow } from "../../../../src/scene/timeline/barLabels";
import { layOutBars } from "../../../../src/scene/timeline/barLayout";
import { drawnPieces, extentOf, leastWidth, piecesOf } from "../../../../src/scene/timeline/bars";
import { packed } from "../../../../src/scene/timeline/packing";
import { timeScale } from "../../../../src/scene/timeline/timeScale";
import { anyBar, anyWidth, anyWindow, barOf } from "./times";

test("the pieces of a bar are its extent, one after the other", () => {
  fc.assert(
    fc.property(anyBar, (bar) => {
      const pieces = piecesOf(bar);
      const { from, to } = extentOf(bar);
      expect(pieces[0]?.from).toBe(from);
      expect(pieces.at(-1)?.to).toBe(to);
      pieces.slice(1).forEach((piece, at) => expect(piece.from).toBe(pieces[at]?.to));
    }),
  );
});

test("what is drawn firm is what certainly holds", () => {
  fc.assert(
    fc.property(anyBar, fc.integer({ min: -4_000_000, max: 4_000_000 }), (bar, day) => {
      const piece = piecesOf(bar).find(({ from, to }) => from <= day && day < to);
      const answer = holdingIn(bar.bounds, { from: day, to: day });
      expect(answer).toBe(piece === undefined ? "does-not-hold" : piece.kind === "firm" ? "holds" : "may-hold");
    }),
  );
});

test.each([
  ["2025-09~/..", ["maybe", "firm"], "about", "open"],
  ["2023", ["maybe"], "exact", "exact"],
  ["2013/", ["maybe", "unknown"], "exact", "unknown"],
  ["/1960", ["unknown", "maybe"], "unknown", "exact"],
  ["2014/2022-22?", ["maybe", "firm", "maybe"], "exact", "doubtful"],
  ["1914-07-28/1918-11-11", ["firm"], "exact", "exact"],
  ["../..", ["firm"], "open", "open"],
  ["/", ["unknown"], "unknown", "unknown"],
])("%s", (text, kinds, start, end) => {
  const bar = barOf(text);
  expect(piecesOf(bar).map(({ kind }) => kind)).toEqual(kinds);
  expect([bar.start, bar.end]).toEqual([start, end]);
});

test("of a bar without end, what is after the state of evidence is no longer firm", () => {
  fc.assert(
    fc.property(anyBar, fc.integer({ min: -4_000_000, max: 4_000_000 }), (bar, lastDay) => {
      const before = piecesOf(bar);
      const pieces = piecesOf(bar, lastDay);
      expect(pieces.filter(({ kind }) => kind !== "firm" && kind !== "beyond")).toEqual(
        before.filter(({ kind }) => kind !== "firm"),
      );
      const end = (kind: string) => pieces.find((piece) => piece.kind === kind)?.to;
      if (bar.end !== "open" || !before.some(({ kind }) => kind === "firm")) expect(pieces).toEqual(before);
      else {
        expect(end("beyond")).toBe(Infinity);
        expect(end("firm") ?? lastDay + 1).toBe(lastDay + 1);
      }
    }),
  );
});

test("what is drawn lies in the plot, and is never too short to be seen", () => {
  fc.assert(
    fc.property(anyBar, anyWindow, anyWidth, (bar, window, width) => {
      const scale = timeScale(window, width);
      const drawn = drawnPieces(bar, scale);
      const { from, to } = extentOf(bar);
      if (scale.x(to) <= 0 || scale.x(from) >= width) expect(drawn).toEqual([]);
      for (const { x, width: length } of drawn) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + length).toBeLessThanOrEqual(width + leastWidth);
      }
      const [only] = drawn;
      if (drawn.length === 1 && only) expect(only.width).toBeGreaterThanOrEqual(leastWidth);
    }),
  );
});

const anyRuns = fc
  .array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 300 })), { maxLength: 40 })
  .map((pairs) => pairs.map(([from, length]) => ({ from, to: from + length })));

test("runs of a row never overlap, and no more rows are made than must be", () => {
  fc.assert(
    fc.property(anyRuns, fc.integer({ min: 0, max: 20 }), (runs, gap) => {
      const { rows, count } = packed(runs, gap);
      runs.forEach((one, a) =>
        runs.forEach((other, b) => {
          if (a >= b || rows[a] !== rows[b]) return;
          expect(one.to + gap <= other.from || other.to + gap <= one.from).toBe(true);
        }),
      );
      const together = runs.map(({ from }) => runs.filter((run) => run.from <= from && from < run.to + gap).length);
      expect(count).toBe(Math.max(0, ...together));
    }),
  );
});

test("runs without end are packed too", () => {
  const always = { from: -Infinity, to: Infinity };
  expect(packed([always, { from: 0, to: 1 }, always], 4).count).toBe(3);
});

const anyName = fc.string({ minLength: 1, maxLength: 30 });

test("labels of a row collide with nothing and stay in the plot", () => {
  const anyRow = fc.tuple(
    anyRuns,
    fc.array(fc.uniqueArray(anyName, { minLength: 1, maxLength: 3 }), { minLength: 40 }),
  );
  fc.assert(
    fc.property(anyRow, fc.integer({ min: 100, max: 900 }), ([all, names], width) => {
      const { rows } = packed(all, 0);
      const runs = all
        .filter((_, at) => rows[at] === 0)
        .sort((a, b) => a.from - b.from)
        .map((run, at) => ({ ...run, bodyFrom: run.from, bodyTo: run.to, names: names[at] ?? ["x"] }));
      const labels = placeRow(runs, width, approximateMeasure);
      labels.forEach((label, at) => {
        if (label === null) return;
        expect(runs[at]?.names).toContain(label.text);
        const end = label.x + label.width;
        expect(label.x).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(width);
        expect(label.width).toBeGreaterThanOrEqual(approximateMeasure(label.text, "tie").width);
        const apart = (from: number, to: number) => expect(end <= from || label.x >= to).toBe(true);
        runs.forEach((run, other) => other !== at && apart(run.from, run.to));
        labels.forEach((each, other) => each && other !== at && apart(each.x, each.x + each.width));
      });
    }),
  );
});

test("a label takes a shorter name where the fuller one has no room, and none where neither has", () => {
  const run = { from: 60, to: 80, bodyFrom: 60, bodyTo: 80, names: ["Mali belongs to the alliance", "Membership"] };
  const place = (width: number) => placeRow([run], width, approximateMeasure)[0]?.text ?? null;
  expect([place(400), place(160), place(90)]).toEqual(["Mali belongs to the alliance", "Membership", null]);
});

const fit = { from: dayNumber(2012, 1, 1), to: dayNumber(2026, 1, 1) };
const groups = [
  {
    id: "one",
    bars: ["2013", "2015/2022-22", "2023/..", "2013/"].map((text) => ({ item: text, bar: barOf(text), names: [text] })),
  },
  { id: "other", bars: ["2022-22", "2025-09~/.."].map((text) => ({ item: text, bar: barOf(text), names: [text] })) },
];

test("groups stand one under the other", () => {
  const placed = layOutBars(groups, timeScale(fit, 700), fit, approximateMeasure);
  expect(placed.map(({ id, row, rows }) => [id, row, rows])).toEqual([
    ["one", 0, 2],
    ["other", 2, 1],
  ]);
  expect(placed.flatMap(({ bars }) => bars.map(({ item, row }) => [item, row]))).toEqual([
    ["2013/", 0],
    ["2013", 1],
    ["2015/2022-22", 1],
    ["2023/..", 1],
    ["2022-22", 2],
    ["2025-09~/..", 2],
  ]);
});

test("coming closer leaves the rows as they are", () => {
  const rowsIn = (window: typeof fit) =>
    layOutBars(groups, timeScale(window, 700), fit, approximateMeasure).flatMap(({ bars }) =>
      bars.map(({ item, row }) => [item, row]),
    );
  expect(rowsIn({ from: fit.from + 1000, to: fit.from + 1100 })).toEqual(rowsIn(fit));
});
