import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everything, only } from "../../../src/analysis/choice";
import { claimsOnSide } from "../../../src/analysis/comparedClaims";
import {
  type ComparisonClass,
  classesOf,
  comparisonClasses,
  dateClasses,
  datesClass,
  heldClasses,
  voiceClasses,
  voicesClass,
} from "../../../src/analysis/comparison";
import { affirmingBits, evidenceBits } from "../../../src/analysis/columns";
import { classOf, holdingOf, standingOfId } from "../../../src/analysis/inView";
import { type Comparison, type Lens, comparisonKinds, wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { viewOf } from "../../../src/analysis/view";
import type { Claim, Dossier, Relation } from "../../../src/domain/dossier";
import { randomDossier } from "../../fixtures/randomDossier";
import { small } from "../../fixtures/small";
import { claimsOf } from "./naive";
import { anyComparison, anyLens } from "./randomLens";

const base = small.claims[0];
type Said = Partial<Pick<Claim, "stance" | "mode" | "voice" | "said" | "premise" | "cites">>;

/** The small dossier with one tie only, of which this is said. */
function saidOfOneTie(said: readonly Said[], tie: Partial<Relation> = {}): Dossier {
  if (base === undefined) throw new Error("no claim to begin with");
  return {
    ...small,
    relations: [{ id: "tie", type: "alliance", from: "north", to: "south", ...tie }],
    claims: said.map((parts, at): Claim => ({ ...base, id: `c${at}`, about: "tie", ...parts })),
    sources: [...small.sources, { id: "speech", type: "speech" }],
  };
}

const compared = (by: Comparison["by"], a: string, b: string): Lens => ({
  ...wholeLens,
  comparison: { by, a, b, kept: everything },
});
function classIn(dossier: Dossier, lens: Lens): ComparisonClass | null {
  const model = modelOf(dossier);
  return classOf(model, viewOf(model, lens), "tie");
}

const north = { voice: "north" } as const;
const south = { voice: "south" } as const;

describe("two voices on one tie", () => {
  const between = (...said: readonly Said[]) =>
    classIn(saidOfOneTie(said), { ...compared("voices", "north", "south") });

  it("agree where both affirm, both deny or both dispute it, in whatever mode", () => {
    expect(between(north, south)).toBe("agreed");
    expect(between(north, { ...south, mode: "forecast" })).toBe("agreed");
    expect(between({ ...north, stance: "denies" }, { ...south, stance: "denies" })).toBe("agreed");
    expect(between({ ...north, stance: "disputes" }, { ...south, stance: "disputes" })).toBe("agreed");
  });

  it("are opposed where one affirms what the other denies, whatever else they say", () => {
    expect(between(north, { ...south, stance: "denies" })).toBe("opposed");
    expect(between({ ...north, stance: "denies" }, south)).toBe("opposed");
    expect(between(north, { ...south, stance: "denies" }, { ...south, stance: "disputes" })).toBe("opposed");
  });

  it("only differ where one plays down what the other affirms or denies", () => {
    expect(between(north, { ...south, stance: "disputes" })).toBe("disputed");
    expect(between({ ...north, stance: "denies" }, { ...south, stance: "disputes" })).toBe("disputed");
  });

  it("leave it to the one who speaks of it, and out where neither does", () => {
    expect(between(north)).toBe("only-a");
    expect(between(south)).toBe("only-b");
    expect(between({ voice: "paper" })).toBeNull();
  });

  it("are heard alone, so that a third voice changes nothing of it", () => {
    const dossier = saidOfOneTie([north, south, { voice: "paper", stance: "denies" }]);
    const model = modelOf(dossier);
    const view = viewOf(model, compared("voices", "north", "south"));
    expect(standingOfId(model, view, "tie")).toBe("stated");
    expect(classOf(model, view, "tie")).toBe("agreed");
  });

  it("each have their claims on their side", () => {
    const dossier = saidOfOneTie([north, { ...south, stance: "denies" }, north, { voice: "paper" }]);
    const model = modelOf(dossier);
    const view = viewOf(model, compared("voices", "north", "south"));
    expect(claimsOnSide(model, view, "tie", "a").map(({ id }) => id)).toEqual(["c0", "c2"]);
    expect(claimsOnSide(model, view, "tie", "b").map(({ id }) => id)).toEqual(["c1"]);
    expect(claimsOnSide(model, viewOf(model, wholeLens), "tie", "a")).toEqual([]);
  });
});

describe("two sources on one tie", () => {
  const report = { cites: [{ source: "report" }] };
  const speech = { cites: [{ source: "speech" }] };
  const both = { cites: [{ source: "report" }, { source: "speech" }] };
  const between = (...said: readonly Said[]) => classIn(saidOfOneTie(said), compared("sources", "report", "speech"));

  it("agree where a claim cites both, and are opposed where a claim of one denies what one of the other affirms", () => {
    expect(between(both)).toBe("agreed");
    expect(between(report, { ...speech, stance: "denies" })).toBe("opposed");
    expect(between(report)).toBe("only-a");
    expect(between(speech)).toBe("only-b");
  });

  it("are heard from the voices that are chosen only", () => {
    const dossier = saidOfOneTie([
      { ...report, ...north },
      { ...speech, ...south },
    ]);
    expect(classIn(dossier, { ...compared("sources", "report", "speech"), voices: only("south") })).toBe("only-b");
  });
});

describe("two dates of holding", () => {
  const between = (period: string | undefined, a: string, b: string) =>
    classIn(saidOfOneTie([north], period === undefined ? {} : { period }), compared("held", a, b));

  it("show what has begun, what has ended and what is unchanged", () => {
    expect(between("2015/..", "2010", "2020")).toBe("begun");
    expect(between("2005/2015", "2010", "2020")).toBe("ended");
    expect(between("2005/..", "2010", "2020")).toBe("unchanged");
    expect(between("2012/2015", "2010", "2020")).toBeNull();
  });

  it("do not call unchanged what nothing dates, but leave what is only dated vaguely where it is", () => {
    expect(between(undefined, "2010", "2020")).toBe("undated");
    expect(between("2005/", "2010", "2020")).toBe("unchanged");
  });

  it("know that a tie without a date cannot be older than its ends", () => {
    const dossier = saidOfOneTie([north]);
    const actors = dossier.actors.map((each) => (each.id === "south" ? { ...each, period: "2015/.." } : each));
    const classAt = (a: string, b: string) => classIn({ ...dossier, actors }, compared("held", a, b));
    expect(classAt("2010", "2020")).toBe("begun");
    expect(classAt("2020", "2010")).toBe("ended");
    expect(classAt("2016", "2020")).toBe("undated");
    expect(classAt("2000", "2010")).toBeNull();
  });

  it("keep what only may hold on one of them, and say that it only may", () => {
    const dossier = saidOfOneTie([north], { period: "2022-22" });
    const model = modelOf(dossier);
    const view = viewOf(model, compared("held", "2010", "2022-07"));
    expect(classOf(model, view, "tie")).toBe("begun");
    expect(holdingOf(model, view, "tie")).toBe("may-hold");
  });
});

describe("two dates of knowing", () => {
  const between = (said: readonly Said[], a = "2010", b = "2020") =>
    classIn(saidOfOneTie(said), compared("said", a, b));

  it("show what was first spoken of in between, and what is said no otherwise than before", () => {
    expect(between([{ said: "2015" }])).toBe("begun");
    expect(between([{ said: "2005" }, { said: "2015" }])).toBe("unchanged");
    expect(between([{ said: "2025" }])).toBeNull();
  });

  it("show what stands otherwise since", () => {
    expect(between([{ said: "2005" }, { said: "2015", stance: "denies" }])).toBe("changed");
    expect(between([{ said: "2005", mode: "forecast" }, { said: "2015" }])).toBe("changed");
    expect(between([{ said: "2015" }], "2020", "2010")).toBe("ended");
  });
});

describe("the class of two voices, for all that either can say", () => {
  const stanceBits = [affirmingBits, evidenceBits.disputes, evidenceBits.denies];
  const unions = Array.from({ length: 64 }, (_, bits) => bits);
  const pairs = unions.flatMap((a) => unions.map((b) => [a, b] as const));
  const [affirms, denies] = [affirmingBits, evidenceBits.denies];
  const nameOf = (a: number, b: number) => comparisonClasses[voicesClass(a, b)] ?? null;

  it("is opposition exactly where one affirms what the other denies", () => {
    const expected = pairs.filter(([a, b]) => (a & affirms && b & denies) || (a & denies && b & affirms));
    expect(pairs.filter(([a, b]) => nameOf(a, b) === "opposed")).toEqual(expected);
  });

  it("is agreement exactly where both take the same stances and none of them is opposed", () => {
    const isSame = (a: number, b: number) => stanceBits.every((bits) => Boolean(a & bits) === Boolean(b & bits));
    const expected = pairs.filter(([a, b]) => a !== 0 && isSame(a, b) && !(a & affirms && a & denies));
    expect(pairs.filter(([a, b]) => nameOf(a, b) === "agreed")).toEqual(expected);
  });

  it("is of one where the other is silent, and of nobody where both are", () => {
    expect(nameOf(0, 0)).toBeNull();
    expect(new Set(unions.slice(1).map((bits) => nameOf(bits, 0)))).toEqual(new Set(["only-a"]));
    expect(new Set(unions.slice(1).map((bits) => nameOf(0, bits)))).toEqual(new Set(["only-b"]));
  });
});

describe("the class of two dates", () => {
  it("turns on whether a thing is there, and only then on how it stands", () => {
    const nameOf = (...args: Parameters<typeof datesClass>) => comparisonClasses[datesClass(...args)] ?? null;
    for (const a of [0, 1]) {
      for (const b of [0, 1]) {
        expect(nameOf(a, b, false, false)).toBeNull();
        expect(nameOf(a, b, false, true)).toBe("begun");
        expect(nameOf(a, b, true, false)).toBe("ended");
        expect(nameOf(a, b, true, true)).toBe(a === b ? "unchanged" : "changed");
      }
    }
  });
});

describe("a comparison", { timeout: 20_000 }, () => {
  it("has the classes of voices for voices and sources, those of dates for dates, and no others", () => {
    expect(comparisonKinds.map(classesOf)).toEqual([voiceClasses, voiceClasses, heldClasses, dateClasses]);
    expect(heldClasses).toEqual([...dateClasses, "undated"]);
    expect(comparisonClasses).toEqual([...voiceClasses, ...heldClasses]);
  });

  it("of a with b is that of b with a, seen from the other side", () => {
    const mirrored: Partial<Record<ComparisonClass, ComparisonClass>> = {
      "only-a": "only-b",
      "only-b": "only-a",
      begun: "ended",
      ended: "begun",
    };
    fc.assert(
      fc.property(randomDossier(), anyLens, anyComparison, (dossier, lens, comparison) => {
        const model = modelOf(dossier);
        const one = viewOf(model, { ...lens, comparison });
        const other = viewOf(model, { ...lens, comparison: { ...comparison, a: comparison.b, b: comparison.a } });
        const ids = dossier.relations.map(({ id }) => id);
        expect(ids.map((id) => classOf(model, other, id))).toEqual(
          ids.map((id) => classOf(model, one, id)).map((each) => each && (mirrored[each] ?? each)),
        );
      }),
    );
  });

  const ofSpeakers = anyComparison.filter(({ by }) => by === "voices" || by === "sources");

  it("of voices or sources has on its sides the claims in view, and nothing else", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, ofSpeakers, (dossier, narrow, comparison) => {
        const lens = { ...narrow, comparison };
        const model = modelOf(dossier);
        const view = viewOf(model, lens);
        for (const { id } of dossier.relations) {
          const sides = (["a", "b"] as const).flatMap((side) => claimsOnSide(model, view, id, side));
          expect(new Set(sides)).toEqual(new Set(claimsOf(dossier, lens, id)));
        }
      }),
    );
  });
});
