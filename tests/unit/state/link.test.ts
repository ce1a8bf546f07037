import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Choice } from "../../../src/analysis/choice";
import { type LinkState, readLink, sortColumns, tabs, writeLink } from "../../../src/state/link";

const id = fc.stringMatching(/^[a-zé0-9][a-zA-Zé0-9._~:-]{0,12}$/u);
const choice = fc
  .record({ form: fc.constantFrom("only" as const, "except" as const), ids: fc.uniqueArray(id, { maxLength: 4 }) })
  .map(({ form, ids }): Choice => ({ form, ids: ids.toSorted() }));
const link: fc.Arbitrary<LinkState> = fc.record({
  dossier: fc.option(fc.oneof(id, fc.webUrl(), fc.constant("/data/my dossier+é&=#.json"))),
  lens: fc.record({ types: choice, kinds: choice, standings: choice }),
  selected: fc.option(id),
  tab: fc.constantFrom(...tabs),
  sort: fc.option(fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() })),
});

describe("a link", () => {
  it("gives back the state that it was written from", () => {
    fc.assert(
      fc.property(link, (state) => {
        expect(readLink(writeLink(state))).toEqual(state);
      }),
    );
  });

  it("can be read by a person", () => {
    const state = readLink(
      "?dossier=bamako-2025&types=blockade,threat&standing=-denied&view=table&sort=-period&select=jnim",
    );
    expect(state).toEqual({
      dossier: "bamako-2025",
      lens: {
        types: { form: "only", ids: ["blockade", "threat"] },
        kinds: { form: "except", ids: [] },
        standings: { form: "except", ids: ["denied"] },
      },
      selected: "jnim",
      tab: "table",
      sort: { column: "period", descending: true },
    });
  });

  it("reads whatever it is given, and takes what it does not know as not said", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(tabs).toContain(readLink(query).tab);
      }),
    );
    expect(readLink("?view=hologram&sort=beauty&colour=red")).toEqual(readLink(""));
  });
});
