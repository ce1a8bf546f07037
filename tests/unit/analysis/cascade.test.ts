import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cascadeIds, cascadeOf, hypotheticalEvents } from "../../../src/analysis/cascade";
import { claimsSeen } from "../../../src/analysis/inView";
import { type Lens, wholeLens } from "../../../src/analysis/lens";
import { only } from "../../../src/analysis/choice";
import { type Model, modelOf } from "../../../src/analysis/model";
import { viewOf } from "../../../src/analysis/view";
import type { Actor, Claim, Dossier, Relation } from "../../../src/domain/dossier";
import { randomDossier } from "../../fixtures/randomDossier";
import { small } from "../../fixtures/small";
import { bamakoDossier } from "./bamako";
import { anyLens } from "./randomLens";

const cascadeIn = (model: Model, event: string, lens: Lens = wholeLens) => cascadeOf(model, viewOf(model, lens), event);
const stepsOf = (model: Model, event: string, lens?: Lens) =>
  cascadeIn(model, event, lens).steps.map(({ ties }) => ties.map(({ id }) => id));

/** One event leads to another, and that one to a third and back to the first. */
function chain(): Dossier {
  const [base] = small.claims;
  if (base === undefined) throw new Error("no claim to begin with");
  const event = (id: string): Actor => ({ id, kind: "event", name: { en: id }, aliases: [], hypothetical: true });
  const leads = (from: string, to: string, type = "causes"): Relation => ({ id: `${from}-${to}`, type, from, to });
  const relations = [
    leads("second", "third"),
    leads("first", "second"),
    leads("third", "first"),
    leads("third", "south", "weakens"),
    leads("north", "rebels", "military-aid"),
    leads("rebels", "north", "threat"),
  ];
  const hangs: Partial<Record<string, string>> = { "north-rebels": "second" };
  return {
    ...small,
    actors: [...small.actors, event("first"), event("second"), event("third")],
    relations,
    claims: relations.map(({ id }): Claim => {
      const premise = hangs[id];
      const mode = premise === undefined ? "forecast" : "conditional";
      return { ...base, id: `c-${id}`, about: id, mode, ...(premise !== undefined && { premise }) };
    }),
  };
}

describe("what would follow from an event", () => {
  it("comes step by step: what leads away from it or hangs on it, then the same of the events that it leads to", () => {
    expect(stepsOf(modelOf(chain()), "first")).toEqual([
      ["first-second"],
      ["second-third", "north-rebels"],
      ["third-first", "third-south"],
    ]);
  });

  it("ends where it comes round to itself, and tells every tie once", () => {
    expect(stepsOf(modelOf(chain()), "second")).toEqual([
      ["second-third", "north-rebels"],
      ["third-first", "third-south"],
      ["first-second"],
    ]);
  });

  it("stands from left to right, the event first", () => {
    const { columns } = cascadeIn(modelOf(chain()), "first");
    expect(Object.fromEntries(columns)).toEqual({ first: 0, second: 1, third: 2, north: 2, rebels: 3, south: 3 });
  });

  it("leaves out what has nothing to do with it", () => {
    expect(cascadeIds(cascadeIn(modelOf(chain()), "first"))).not.toContain("rebels-north");
  });

  it("is told up to the step that is asked for", () => {
    const cascade = cascadeIn(modelOf(chain()), "first");
    expect([...cascadeIds(cascade, 0)]).toEqual(["first"]);
    expect([...cascadeIds(cascade, 1)]).toEqual(["first", "first-second", "second"]);
    expect(cascadeIds(cascade)).toEqual(cascadeIds(cascade, 3));
  });

  it("is nothing of an event of which nobody says so, and of what the chosen voices do not say", () => {
    expect(stepsOf(modelOf(small), "south")).toEqual([]);
    expect(stepsOf(modelOf(small), "fall")).toEqual([["r-weakens"]]);
    expect(stepsOf(modelOf(small), "fall", { ...wholeLens, voices: only("north") })).toEqual([]);
  });
});

describe("what would follow from any event of any dossier", () => {
  it("ends, tells each tie once, and each only after what it hangs on", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, (dossier, lens) => {
        const model = modelOf(dossier);
        const view = viewOf(model, lens);
        for (const event of hypotheticalEvents(model)) {
          const { steps } = cascadeOf(model, view, event);
          const told = steps.flatMap(({ ties }) => ties.map(({ id }) => id));
          expect(new Set(told).size).toBe(told.length);
          const reached = new Set([event]);
          for (const { events, ties } of steps) {
            for (const id of events) expect(reached).toContain(id);
            for (const tie of ties) {
              const premises = claimsSeen(model, view, tie.id).map(({ premise }) => premise);
              expect([tie.from, ...premises].some((id) => id !== undefined && events.includes(id))).toBe(true);
            }
            for (const { to } of ties) reached.add(to);
          }
        }
      }),
    );
  });

  it("has a column for everybody in it, none left of the step that reaches them, and the event alone in the first", () => {
    fc.assert(
      fc.property(randomDossier(), (dossier) => {
        const model = modelOf(dossier);
        for (const event of hypotheticalEvents(model)) {
          const { steps, columns } = cascadeIn(model, event);
          const placed = new Set([event]);
          steps.forEach(({ ties }, before) => {
            for (const id of ties.flatMap(({ from, to }) => [from, to])) {
              if (!placed.has(id)) expect(columns.get(id)).toBeGreaterThan(before);
              placed.add(id);
            }
          });
          expect(new Set(columns.keys())).toEqual(placed);
          expect([...columns].filter(([, column]) => column === 0)).toEqual([[event, 0]]);
        }
      }),
    );
  });
});

describe("what would follow in the dossier on Bamako", () => {
  const model = modelOf(bamakoDossier());

  it("has its three scenarios", () => {
    expect(hypotheticalEvents(model)).toEqual(["fall-of-bamako", "fall-of-the-junta", "caliphate"]);
  });

  it.each([
    ["fall-of-bamako", ["r-fall-of-bamako-sets-back-france"]],
    [
      "fall-of-the-junta",
      [
        "r-fall-of-the-junta-weakens-niger",
        "r-fall-of-the-junta-weakens-burkina-faso",
        "r-fall-of-the-junta-sets-back-russia",
      ],
    ],
    [
      "caliphate",
      [
        "r-caliphate-destabilises-cote-d-ivoire",
        "r-caliphate-destabilises-ghana",
        "r-caliphate-destabilises-benin",
        "r-caliphate-endangers-europe",
      ],
    ],
  ])("from %s follows in one step what the briefing hangs on it, and nothing else", (event, ties) => {
    expect(stepsOf(model, event)).toEqual([ties]);
  });

  it("from a caliphate follows, according to the director of the DGSE, that Europe is endangered", () => {
    expect(stepsOf(model, "caliphate", { ...wholeLens, voices: only("lerner") })).toEqual([
      ["r-caliphate-endangers-europe"],
    ]);
  });
});
