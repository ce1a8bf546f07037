import { describe, expect, it } from "vitest";
import { everything, only } from "../../../src/analysis/choice";
import { comparisonClasses } from "../../../src/analysis/comparison";
import { classOf, claimsSeen, holdingOf, isMaybeKnown, standingOfId } from "../../../src/analysis/inView";
import { type Lens, wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { tableRows } from "../../../src/analysis/tableRows";
import { viewOf } from "../../../src/analysis/view";
import type { Claim, Relation } from "../../../src/domain/dossier";
import { bamakoDossier } from "./bamako";

const dossier = bamakoDossier();
const model = modelOf(dossier);
const see = (lens: Partial<Lens>) => viewOf(model, { ...wholeLens, ...lens });
const ties = (lens: Partial<Lens>): readonly Relation[] =>
  Array.from(see(lens).relations, (at) => dossier.relations[at]).filter((tie) => tie !== undefined);
const ids = (lens: Partial<Lens>) => ties(lens).map(({ id }) => id);
const subjects = [...dossier.relations, ...dossier.actors].map(({ id }) => id);

const voices = (a: string, b: string): Partial<Lens> => ({ comparison: { by: "voices", a, b, kept: everything } });
const inClass = (name: string, a: string, b: string) =>
  subjects.filter((id) => classOf(model, see(voices(a, b)), id) === name);

const blockade = "r-jnim-blockade-southern-mali";
const displacement = "r-malian-refugees-displacement-cote-d-ivoire";
const fallOfBamako = "r-jnim-causes-fall-of-bamako";

describe("the map according to the junta", () => {
  const junta = { voices: only("malian-junta") };

  it("has the blockade as denied, not as contested", () => {
    expect(standingOfId(model, see(junta), blockade)).toBe("denied");
    expect(standingOfId(model, see({}), blockade)).toBe("contested");
  });

  it("states no blockade", () => {
    const stated = tableRows(model, see(junta)).filter(({ standing }) => standing === "stated");
    expect(stated.map(({ relation }) => relation.id)).toEqual(["r-malian-junta-territorial-control-mali"]);
  });

  it("holds the three ties of which it speaks, and no other", () => {
    expect(ids(junta)).toEqual([blockade, "r-malian-junta-territorial-control-mali", displacement]);
  });

  it("counts for each voice the ties of which it speaks", () => {
    const spoken = (voice: string) =>
      dossier.relations.filter(({ id }) => dossier.claims.some((claim) => claim.about === id && claim.voice === voice));
    const { counts } = see(junta);
    expect([...counts.voices]).toEqual(model.voices.map((voice) => spoken(voice).length));
  });
});

describe("the junta beside the briefing", () => {
  it("is opposed to it on the blockade and on nothing else", () => {
    expect(inClass("opposed", "malian-junta", "briefing")).toEqual([blockade]);
  });

  it("plays the displacement down, which is no opposition", () => {
    expect(inClass("disputed", "malian-junta", "briefing")).toEqual([displacement]);
  });

  it("alone says that it holds the territory", () => {
    expect(inClass("only-a", "malian-junta", "briefing")).toEqual(["r-malian-junta-territorial-control-mali"]);
  });

  it("leaves in the picture the classes that are kept", () => {
    const { comparison = null } = voices("malian-junta", "briefing");
    expect(comparison && ids({ comparison: { ...comparison, kept: only("opposed") } })).toEqual([blockade]);
  });
});

describe("Ouattara beside the briefing", () => {
  it("is opposed to it on the fall of Bamako and on JNIM as its cause, and on nothing else", () => {
    expect(inClass("opposed", "ouattara", "briefing").toSorted()).toEqual(["fall-of-bamako", fallOfBamako]);
    expect(inClass("disputed", "ouattara", "briefing")).toEqual([]);
  });
});

describe("any two voices", () => {
  const pairs = model.voices.flatMap((a) => model.voices.filter((b) => a !== b).map((b) => [a, b] as const));
  const says = (voice: string, id: string, stance: Claim["stance"]) =>
    dossier.claims.some((claim) => claim.voice === voice && claim.about === id && claim.stance === stance);

  it.each(pairs)("%s and %s are opposed on what one affirms and the other denies, and on nothing else", (a, b) => {
    const expected = subjects.filter(
      (id) => (says(a, id, "affirms") && says(b, id, "denies")) || (says(a, id, "denies") && says(b, id, "affirms")),
    );
    expect(inClass("opposed", a, b)).toEqual(expected);
  });

  it.each(pairs)("%s and %s have every tie of which either speaks in one class", (a, b) => {
    const view = see(voices(a, b));
    const spoken = dossier.relations.filter(({ id }) =>
      dossier.claims.some(({ about, voice }) => about === id && (voice === a || voice === b)),
    );
    expect(ids(voices(a, b))).toEqual(spoken.map(({ id }) => id));
    expect(view.classCounts.reduce((sum, count) => sum + count, 0)).toBe(spoken.length);
    expect(view.classCounts).toHaveLength(comparisonClasses.length);
  });
});

describe("as of June 2013", () => {
  const then = ties({ asOf: "2013-06" });

  it("the picture holds the ties of Serval", () => {
    expect(then.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "r-france-operation-serval",
        "r-serval-hostilities-jihadist-coalition-2013",
        "r-jihadist-coalition-2013-threat-bamako",
      ]),
    );
  });

  it.each(["jnim", "barkhane", "aes"])("and none of %s, which was not there yet", (id) => {
    expect(then.filter(({ from, to }) => from === id || to === id)).toEqual([]);
  });

  it("nor anything that hangs on an if, or was foreseen later", () => {
    const view = see({ asOf: "2013-06" });
    const foreseen = then.filter(({ id }) => {
      const standing = standingOfId(model, view, id);
      return standing !== "stated" && standing !== "contested";
    });
    /* Of these two it is not known how long before 2025 they were foreseen. */
    expect(foreseen.map(({ id }) => id)).toEqual([
      "r-niger-military-aid-malian-junta",
      "r-burkina-faso-military-aid-malian-junta",
    ]);
  });

  it("nor what began or ended at another time", () => {
    expect(then.map(({ id }) => id)).not.toContain("r-france-withdrawal-mali");
    expect(then.map(({ id }) => id)).not.toContain(blockade);
  });
});

describe("as of July 2022", () => {
  it("the French withdrawal may hold: it was in that summer, and nobody says on which day", () => {
    const at = (asOf: string) => holdingOf(model, see({ asOf }), "r-france-withdrawal-mali");
    expect(at("2022-07")).toBe("may-hold");
    expect(at("2022-22")).toBe("holds");
    expect(at("2022-09-01")).toBeNull();
    expect(ids({ asOf: "2022-07" })).toContain("r-france-withdrawal-mali");
    expect(ids({ asOf: "2022-09-01" })).not.toContain("r-france-withdrawal-mali");
  });

  it("and so may the intervention that it ended", () => {
    expect(holdingOf(model, see({ asOf: "2022-05" }), "r-barkhane-intervention-mali")).toBe("holds");
    expect(holdingOf(model, see({ asOf: "2022-07" }), "r-barkhane-intervention-mali")).toBe("may-hold");
  });
});

describe("as of 18 November 2025, said up to the ninth", () => {
  const lens = { asOf: "2025-11-18", saidUpTo: "2025-11-09" };

  it("the warning of the director of the DGSE, of the tenth, is not there", () => {
    const seen = subjects.flatMap((id) => claimsSeen(model, see(lens), id)).map(({ id }) => id);
    expect(seen).not.toContain("c-endangers-europe-lerner");
    expect(ids(lens)).not.toContain("r-caliphate-endangers-europe");
    const later = claimsSeen(model, see({ ...lens, saidUpTo: "2025-11-10" }), "r-caliphate-endangers-europe");
    expect(later.map(({ id }) => id)).toEqual(["c-endangers-europe-lerner"]);
  });

  it("what may have been said by then is there, and marked as such", () => {
    const view = see(lens);
    expect(ids(lens)).toEqual([
      blockade,
      "r-niger-military-aid-malian-junta",
      "r-burkina-faso-military-aid-malian-junta",
      "r-malian-junta-territorial-control-mali",
      displacement,
    ]);
    for (const id of ids(lens)) expect(isMaybeKnown(model, view, id)).toBe(true);
    expect(standingOfId(model, view, blockade)).toBe("denied");
  });
});

describe("assuming", () => {
  const assumedBy = (...assumed: string[]) =>
    tableRows(model, see({ assumed })).flatMap(({ relation, standing }) => (standing === "assumed" ? relation.id : []));
  const hangingOn = (event: string) =>
    dossier.relations.flatMap(({ id }) =>
      dossier.claims.some(({ about, premise }) => about === id && premise === event) ? [id] : [],
    );

  it("the fall of Bamako makes what hangs on it assumed: that it sets back France, and nothing else", () => {
    expect(assumedBy("fall-of-bamako")).toEqual(["r-fall-of-bamako-sets-back-france"]);
  });

  it.each(["fall-of-bamako", "fall-of-the-junta", "caliphate"])(
    "%s makes exactly that assumed which hangs on it",
    (id) => {
      expect(assumedBy(id)).toEqual(hangingOn(id));
      expect(assumedBy(id).length).toBeGreaterThan(0);
    },
  );

  it("two of them makes that of both assumed, and nothing is where nothing is assumed", () => {
    expect(assumedBy("fall-of-bamako", "caliphate").toSorted()).toEqual(
      [...hangingOn("fall-of-bamako"), ...hangingOn("caliphate")].toSorted(),
    );
    expect(assumedBy()).toEqual([]);
  });

  it("leaves every other tie as it stood", () => {
    const standing = (assumed: string[], id: string) => standingOfId(model, see({ assumed }), id);
    for (const { id } of dossier.relations) {
      if (hangingOn("fall-of-bamako").includes(id)) continue;
      expect(standing(["fall-of-bamako"], id)).toBe(standing([], id));
    }
  });
});
