import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Choice, everything } from "../../../src/analysis/choice";
import { type Comparison, type Lens, choices, comparisonKinds, wholeLens } from "../../../src/analysis/lens";
import { type Focus, type Reach, deepest, pairOf, wholeFocus } from "../../../src/scene/focus/focus";
import type { Arrangement } from "../../../src/scene/layouts/arrangement";
import { parsePeriod } from "../../../src/domain/period";
import { type LinkState, barGroupings, readLink, sortColumns, tabs, writeLink } from "../../../src/state/link";
import { dateText, periodText } from "../domain/edtfStrings";

const id = fc.stringMatching(/^[a-zé0-9][a-zA-Zé0-9._~:-]{0,12}$/u);
const ids = fc.uniqueArray(id, { maxLength: 4 }).map((all) => all.toSorted());
const choice = fc.record<Choice>({ form: fc.constantFrom("only" as const, "except" as const), ids });
const comparison = fc
  .oneof(
    fc
      .record({ by: fc.constantFrom("voices" as const, "sources" as const), a: id, b: id })
      .filter(({ a, b }) => a !== b),
    fc.record({ by: fc.constant("held" as const), a: periodText, b: periodText }),
    fc.record({ by: fc.constant("said" as const), a: dateText, b: dateText }),
  )
  .chain((sides) => choice.map((kept): Comparison => ({ ...sides, kept })));
const lens = fc.record<Lens>({
  types: choice,
  kinds: choice,
  standings: choice,
  bands: choice,
  holdings: choice,
  voices: choice,
  reliabilities: choice,
  credibilities: choice,
  asOf: fc.option(periodText),
  saidUpTo: fc.option(dateText),
  silent: fc.constantFrom("remove" as const, "fade" as const),
  assumed: ids,
  comparison: fc.option(comparison),
});
const reach = fc.oneof(
  fc.constant<Reach>({ by: "all" }),
  fc.constant<Reach>({ by: "strongest" }),
  id.map((type): Reach => ({ by: "type", type })),
);
const some = fc.uniqueArray(id, { maxLength: 3 });
const pair = fc.tuple(id, id).filter(([a, b]) => a !== b);
const focus = fc.record<Focus>({
  // The same again asks for more.
  expanded: fc.array(fc.oneof(fc.record({ id, reach }), fc.constant({ id: "mali", reach: { by: "all" } as const })), {
    maxLength: 4,
  }),
  collapsed: some,
  added: some,
  hidden: some,
  pinned: some,
  around: fc.option(fc.record({ id, depth: fc.integer({ min: 1, max: deepest }) })),
  folded: some,
  opened: fc.uniqueArray(
    pair.map(([a, b]) => pairOf(a, b)),
    { maxLength: 3, selector: (each) => each.join(" ") },
  ),
});
const link: fc.Arbitrary<LinkState> = fc.record({
  dossier: fc.option(fc.oneof(id, fc.webUrl(), fc.constant("/data/my dossier+é&=#.json"))),
  lens,
  selected: fc.option(id),
  beside: fc.option(id),
  unfolded: fc.option(fc.record({ event: id, steps: fc.option(fc.integer({ min: 1, max: 9999 })) })),
  focus,
  arrangement: fc.oneof(
    fc.constantFrom<Arrangement>({ layout: "force", by: [] }, { layout: "blocs", by: [] }, { layout: "map", by: [] }),
    id.map((by): Arrangement => ({ layout: "rings", by: [by] })),
    pair.map((by): Arrangement => ({ layout: "axis", by })),
  ),
  bars: fc.constantFrom(...barGroupings),
  tab: fc.constantFrom(...tabs),
  sort: fc.option(fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() })),
});

const start = readLink("");
const lensOf = (query: string) => readLink(query).lens;

describe("a link", () => {
  it("gives back the state that it was written from, whatever the lens", () => {
    fc.assert(
      fc.property(link, (state) => {
        expect(readLink(writeLink(state))).toEqual(state);
      }),
      { numRuns: 200 },
    );
  });

  it("is written the same way again when it has been read", () => {
    fc.assert(
      fc.property(link, (state) => {
        const written = writeLink(state);
        expect(writeLink(readLink(written))).toBe(written);
      }),
    );
  });

  it("is the same for a browser, which takes it apart and puts it together", () => {
    fc.assert(
      fc.property(link, (state) => {
        const { search } = new URL(writeLink(state), "https://entente.example/");
        expect(readLink(search)).toEqual(state);
      }),
    );
  });

  it("begins with a whole lens, and says nothing of what is as at the start", () => {
    expect(start.lens).toEqual(wholeLens);
    expect(writeLink(start)).toBe("?");
    expect(writeLink({ ...start, dossier: "bamako-2025" })).toBe("?dossier=bamako-2025");
  });

  it("can be read by a person", () => {
    const query =
      "?dossier=bamako-2025&types=blockade,threat&standing=-denied&likelihood=likely,unrated&when=holds" +
      "&voices=briefing,malian-junta&reliability=-F&credibility=2,3&silent=fade&asof=2014/2022-22&said=2025-11" +
      "&assume=caliphate,fall-of-bamako&compare=voices,malian-junta,briefing&keep=opposed&view=table&sort=-period" +
      "&layout=axis/jnim/mali&bars=actor&whatif=caliphate&steps=1&expand=mali,niger/-strongest,jnim/blockade&hide=france,togo" +
      "&around=mali/2&fold=aes&apart=jnim/mali&select=jnim&with=mali";
    const only = (...all: string[]): Choice => ({ form: "only", ids: all });
    const state: LinkState = {
      dossier: "bamako-2025",
      lens: {
        types: only("blockade", "threat"),
        kinds: everything,
        standings: { form: "except", ids: ["denied"] },
        bands: only("likely", "unrated"),
        holdings: only("holds"),
        voices: only("briefing", "malian-junta"),
        reliabilities: { form: "except", ids: ["F"] },
        credibilities: only("2", "3"),
        asOf: "2014/2022-22",
        saidUpTo: "2025-11",
        silent: "fade",
        assumed: ["caliphate", "fall-of-bamako"],
        comparison: { by: "voices", a: "malian-junta", b: "briefing", kept: only("opposed") },
      },
      selected: "jnim",
      beside: "mali",
      unfolded: { event: "caliphate", steps: 1 },
      focus: {
        ...wholeFocus,
        expanded: [
          { id: "mali", reach: { by: "all" } },
          { id: "niger", reach: { by: "strongest" } },
          { id: "jnim", reach: { by: "type", type: "blockade" } },
        ],
        hidden: ["france", "togo"],
        around: { id: "mali", depth: 2 },
        folded: ["aes"],
        opened: [["jnim", "mali"]],
      },
      arrangement: { layout: "axis", by: ["jnim", "mali"] },
      bars: "actor",
      tab: "table",
      sort: { column: "period", descending: true },
    };
    expect(readLink(query)).toEqual(state);
    expect(writeLink(state)).toBe(query);
  });
});

describe("a link that somebody typed or a newer version wrote", () => {
  it("is read, whatever it is, and what it does not know is taken as not said", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(tabs).toContain(readLink(query).tab);
      }),
    );
    expect(readLink("?view=hologram&sort=beauty&colour=red&bars=drawers&silent=shout")).toEqual(start);
  });

  it("asks for nothing of the picture that it does not spell out", () => {
    const query =
      "?layout=axis/mali/mali&layout=rings&expand=mali/,/x,mali/-weakest,mali/a/b&around=mali/9&apart=mali,mali/mali,mali/jnim/niger&hide=,,&fold=&around2=x";
    expect(readLink(query)).toEqual(start);
  });

  it("never asks for a date that is none, in any part of it", () => {
    const value = fc.oneof(periodText, id, fc.string(), fc.constantFrom("2020-02-30", "2022/2014", "today", "%", ""));
    const kind = fc.constantFrom(...comparisonKinds);
    fc.assert(
      fc.property(value, value, kind, value, value, (asOf, said, by, a, b) => {
        const query = new URLSearchParams({ asof: asOf, said, compare: `${by},${a},${b}` }).toString();
        const read = lensOf(`?${query}`);
        for (const date of [read.asOf, read.saidUpTo]) if (date !== null) expect(parsePeriod(date)).not.toBeNull();
        if (read.comparison?.by === "held" || read.comparison?.by === "said") {
          expect(parsePeriod(read.comparison.a)).not.toBeNull();
          expect(parsePeriod(read.comparison.b)).not.toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });

  it("drops a bad date and keeps the rest", () => {
    expect(lensOf("?asof=soon&said=2025-11&types=threat")).toEqual({
      ...wholeLens,
      types: { form: "only", ids: ["threat"] },
      saidUpTo: "2025-11",
    });
    expect(lensOf("?asof=2020-13&said=2025-11-31")).toEqual(wholeLens);
    expect(lensOf("?compare=held,2014,never")).toEqual(wholeLens);
  });

  const nothingCompared = ["voices", "voices,briefing", "voices,,briefing", "colours,red,blue", ",,", ""];
  it.each([...nothingCompared, "voices,briefing,briefing", "sources,report,report"])(
    "compares nothing where it says “%s”",
    (compare) => {
      expect(lensOf(`?compare=${compare}&keep=opposed`)).toEqual(wholeLens);
    },
  );

  it.each(["0", "-1", "1.5", "many", "99999", ""])("unfolds every step where it asks for “%s” of them", (steps) => {
    expect(readLink(`?whatif=caliphate&steps=${steps}`).unfolded).toEqual({ event: "caliphate", steps: null });
    expect(readLink(`?steps=${steps}`).unfolded).toBeNull();
  });

  it("names what it chooses and assumes once, in one order", () => {
    expect(lensOf("?voices=b,a,b,,a").voices).toEqual({ form: "only", ids: ["a", "b"] });
    expect(lensOf("?assume=b,,a,b").assumed).toEqual(["a", "b"]);
    expect(lensOf("?assume=").assumed).toEqual([]);
  });

  it("gives a lens of which every part can be asked", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const read = lensOf(query);
        for (const key of choices) expect(["only", "except"]).toContain(read[key].form);
        expect(writeLink(readLink(writeLink(readLink(query))))).toBe(writeLink(readLink(query)));
      }),
    );
  });
});
