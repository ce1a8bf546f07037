import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corroborationOf } from "../../../src/analysis/corroboration";
import type { Cite, Claim } from "../../../src/domain/dossier";
import { stances } from "../../../src/domain/terms";
import { bamakoDossier } from "./bamako";

const claim = (cites: readonly Cite[], stance: Claim["stance"] = "affirms", id = "c"): Claim => ({
  id,
  about: "tie",
  stance,
  mode: "fact",
  voice: "somebody",
  said: "2020",
  statement: { en: "Said." },
  cites: [...cites],
});
const originals = (...claims: readonly Claim[]) => corroborationOf(claims).originals;

describe("by how many independent sources something is affirmed", () => {
  it("counts sources, not claims, and each once", () => {
    expect(originals(claim([{ source: "a" }]), claim([{ source: "a" }]), claim([{ source: "b" }]))).toEqual(["a", "b"]);
    expect(originals(claim([{ source: "a" }, { source: "b" }]))).toEqual(["a", "b"]);
    expect(originals()).toEqual([]);
  });

  it("counts an original that two papers relay once", () => {
    const one = claim([{ source: "wire", relayedBy: "times" }]);
    const other = claim([{ source: "wire", relayedBy: "post" }]);
    expect(corroborationOf([one, other])).toEqual({ originals: ["wire"], relayed: ["wire"] });
  });

  it("counts a paper and what it relays once, where a claim cites both", () => {
    expect(originals(claim([{ source: "times" }, { source: "wire", relayedBy: "times" }]))).toEqual(["wire"]);
    expect(originals(claim([{ source: "wire", relayedBy: "times" }, { source: "times" }]))).toEqual(["wire"]);
  });

  it("counts a chain of relays once, by its first link", () => {
    const chain = [
      { source: "witness", relayedBy: "wire" },
      { source: "wire", relayedBy: "times" },
      { source: "times" },
    ];
    expect(originals(claim(chain))).toEqual(["witness"]);
  });

  it("counts a paper that says something of its own beside what another claim has it relay", () => {
    const own = claim([{ source: "times" }]);
    const relays = claim([{ source: "wire", relayedBy: "times" }]);
    expect(originals(own, relays)).toEqual(["times", "wire"]);
  });

  it("counts nothing of claims that deny or dispute", () => {
    const all = [claim([{ source: "a" }]), claim([{ source: "b" }], "denies"), claim([{ source: "c" }], "disputes")];
    expect(originals(...all)).toEqual(["a"]);
  });

  it("says which ones are known only through another, and not of one that some claim has read", () => {
    const relays = claim([{ source: "wire", relayedBy: "times" }]);
    expect(corroborationOf([relays]).relayed).toEqual(["wire"]);
    expect(corroborationOf([relays, claim([{ source: "wire" }])]).relayed).toEqual([]);
  });
});

describe("corroboration, whatever the claims", () => {
  const source = fc.constantFrom("a", "b", "c", "d");
  const cite = fc
    .record({ source, relayedBy: fc.option(source, { nil: undefined }) })
    .map(({ source: cited, relayedBy }): Cite => ({
      source: cited,
      ...(relayedBy !== undefined && relayedBy !== cited && { relayedBy }),
    }));
  const claims = fc.array(
    fc
      .tuple(fc.array(cite, { minLength: 1, maxLength: 3 }), fc.constantFrom(...stances))
      .map(([cites, stance]) => claim(cites, stance)),
    { maxLength: 5 },
  );

  it("finds a source wherever something is affirmed, and none that no affirming claim cites", () => {
    fc.assert(
      fc.property(claims, (all) => {
        const affirming = all.filter(({ stance }) => stance === "affirms");
        const found = originals(...all);
        expect(found.length > 0).toBe(affirming.length > 0);
        const cited = affirming.flatMap(({ cites }) => cites.map(({ source: id }) => id));
        for (const id of found) expect(cited).toContain(id);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it("is never less with one claim more", () => {
    fc.assert(
      fc.property(claims, claims, (all, more) => {
        expect(originals(...all, ...more).length).toBeGreaterThanOrEqual(originals(...all).length);
      }),
    );
  });

  it("says of originals only that they are known through others", () => {
    fc.assert(
      fc.property(claims, (all) => {
        const { originals: found, relayed } = corroborationOf(all);
        for (const id of relayed) expect(found).toContain(id);
      }),
    );
  });
});

describe("corroboration in the dossier on Bamako", () => {
  const { claims } = bamakoDossier();
  const of = (id: string) => corroborationOf(claims.filter(({ about }) => about === id));

  it("rests the blockade on the briefing alone", () => {
    expect(of("r-jnim-blockade-southern-mali").originals).toEqual(["briefing-2025-11-18"]);
  });

  it("counts the newspaper behind a sentence of the briefing, and not the briefing too", () => {
    expect(of("r-caliphate-destabilises-ghana")).toEqual({ originals: ["ft-2025-11-01"], relayed: ["ft-2025-11-01"] });
  });

  it("counts the briefing and the radio where both say it", () => {
    expect(of("r-lerner-office-dgse")).toEqual({
      originals: ["briefing-2025-11-18", "france-inter-2025-11-10"],
      relayed: ["france-inter-2025-11-10"],
    });
  });
});
