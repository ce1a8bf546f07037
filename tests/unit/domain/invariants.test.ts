import { describe, expect, test } from "vitest";
import { checkDossier } from "../../../src/domain/checkDossier";
import { broken, inShort, problemsOf } from "./breakage";

function found(changes: Parameters<typeof broken>[0]): string[] {
  return problemsOf(checkDossier(broken(changes))).map(inShort);
}

const relation = { id: "r", type: "threat", from: "west", to: "east" };

describe("ids", () => {
  test.each([
    ["of two actors", { "actors.1.id": "east" }, "$.actors[1].id: duplicate-id"],
    ["of a source and an actor", { "sources.1.id": "east" }, "$.sources[1].id: duplicate-id"],
    ["of a claim and a relation", { "claims.0.id": "east-fishing-west" }, "$.claims[0].id: duplicate-id"],
  ])("are not used twice, as %s", (_what, change, problem) => {
    expect(found(change)).toContain(problem);
  });

  test("of relation types are apart from the others, but not twice among themselves", () => {
    const type = { id: "east", family: "aid", label: { en: "A" }, verb: { en: "a" }, directed: true, polarity: 0 };
    expect(found({ "relationTypes.1": type })).toEqual([]);
    expect(found({ "relationTypes.1": { ...type, id: "fishing" } })).toEqual(["$.relationTypes[1].id: duplicate-id"]);
    expect(found({ "relationTypes.1": { ...type, id: "blockade" } })).toEqual([
      "$.relationTypes[1].id: redefined-type",
    ]);
  });

  test("name the first that has it", () => {
    const result = checkDossier(broken({ "sources.1.id": "east" }));
    const duplicate = problemsOf(result).find(({ code }) => code === "duplicate-id");
    expect(duplicate).toMatchObject({ value: "east", params: { id: "east", first: "$.actors[0].id" } });
  });
});

describe("references", () => {
  test.each([
    ["relations.0.type", "relation-type"],
    ["relations.0.from", "actor"],
    ["relations.0.to", "actor"],
    ["claims.3.about", "relation | actor"],
    ["claims.0.voice", "actor"],
    ["claims.2.premise", "actor"],
    ["claims.0.cites.0.source", "source"],
    ["claims.1.cites.0.relayedBy", "source"],
  ])("at %s lead somewhere", (path, expected) => {
    const result = checkDossier(broken({ [path]: "nowhere" }));
    expect(problemsOf(result).filter(({ code }) => code === "dangling-reference")).toEqual([
      {
        severity: "error",
        code: "dangling-reference",
        path: path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
        value: "nowhere",
        params: { id: "nowhere", expected },
      },
    ]);
  });

  test("say what they lead to, if it is the wrong thing", () => {
    const result = checkDossier(broken({ "relations.0.from": "speech" }));
    expect(problemsOf(result)).toMatchObject([{ params: { id: "speech", expected: "actor", found: "source" } }]);
  });

  test("to a malformed item are not dangling", () => {
    expect(found({ "actors.0.kind": "island" })).toEqual(["$.actors[0].kind: schema"]);
    expect(found({ "relations.0.type": 7 })).toEqual(["$.relations[0].type: schema"]);
    expect(found({ "sources.0.type": undefined })).toEqual(["$.sources[0].type: schema"]);
  });

  test("into a part that is not a list are not dangling", () => {
    expect(found({ actors: "all" })).toEqual(["$.actors: schema"]);
    expect(found({ claims: undefined })).toEqual(["$.claims: schema"]);
    expect(found({ relationTypes: null })).toEqual(["$.relationTypes: schema"]);
  });
});

describe("claims", () => {
  test.each([
    ["every relation has one", { "relations.3": relation }, "$.relations[3]: no-claim"],
    ["every hypothetical event has one", { "claims.3.about": "east" }, "$.actors[2]: no-claim"],
    ["each cites a source", { "claims.0.cites": [] }, "$.claims[0].cites: no-cite"],
    ["a voice is an actor", { "claims.0.voice": "speech" }, "$.claims[0].voice: voice-not-actor"],
    ["a conditional has a premise", { "claims.2.premise": undefined }, "$.claims[2]: premise-missing"],
    ["a premise is an event", { "claims.2.premise": "east" }, "$.claims[2].premise: premise-not-event"],
    ["a premise is not a source", { "claims.2.premise": "speech" }, "$.claims[2].premise: premise-not-event"],
    [
      "only a forecast has a likelihood",
      { "claims.0.likelihood": "likely" },
      "$.claims[0].likelihood: likelihood-on-non-forecast",
    ],
  ])("%s", (_what, change, problem) => {
    expect(found(change)).toEqual([problem]);
  });

  test("a malformed claim still speaks of its relation", () => {
    expect(found({ "claims.0.stance": "doubts" })).toEqual(["$.claims[0].stance: schema"]);
  });

  test("an event that has happened needs none", () => {
    expect(found({ "actors.2.hypothetical": false, "claims.3.about": "east" })).toEqual([]);
  });
});

describe("periods", () => {
  test.each(["actors.0.period", "relations.1.period", "claims.0.said"])("at %s parse", (path) => {
    const at = `$.${path.replace(/\.(\d)/, "[$1]")}`;
    expect(found({ [path]: "last May" })).toEqual([`${at}: bad-period`]);
    expect(found({ [path]: "2024/2023" })).toEqual([`${at}: ends-before-begins`]);
  });

  test("the state of evidence is a day that there is", () => {
    expect(found({ stateOfEvidence: "2023-02-29" })).toEqual(["$.stateOfEvidence: bad-period"]);
    expect(found({ stateOfEvidence: "2024-06" })).toEqual(["$.stateOfEvidence: schema"]);
  });

  test.each([
    ["2024-06-30", []],
    ["2024-07-01", ["$.claims[0].said: said-after-evidence"]],
    ["2024-07", ["$.claims[0].said: said-after-evidence"]],
    ["2024", []],
    ["2024-06/2024-07", []],
    ["/2025", []],
  ])("said in %s", (said, problems) => {
    expect(found({ "claims.0.said": said })).toEqual(problems);
  });
});

describe("existence", () => {
  const outside = ["$.relations[0].period: outside-existence"];
  test.each([
    ["1960/..", "2001/..", []],
    ["1960/2010", "2001/..", outside],
    ["1960/2010", "2001/2011", outside],
    ["1960/2010", "2001/2010-03", []],
    ["1960/2010", "2001/", []],
    ["1960/2010", "1959-12/2001", outside],
    ["1960/2010", "1960/2001", []],
    ["1960/2010", "../2001", []],
    ["1960/2010", "/1959", outside],
    ["1960/", "2001/..", []],
    ["1960-06~", "1960", []],
  ])("of an actor in %s and a tie in %s", (period, held, warnings) => {
    const result = checkDossier(
      broken({ "actors.0.period": period, "relations.0.period": held, "relations.1.period": undefined }),
    );
    expect(result.ok).toBe(true);
    expect(problemsOf(result).map(inShort)).toEqual(warnings);
  });

  test("is a warning that names both", () => {
    const result = checkDossier(broken({ "actors.1.period": "2010/..", "relations.1.period": undefined }));
    expect(problemsOf(result)).toEqual([
      {
        severity: "warning",
        code: "outside-existence",
        path: ["relations", 0, "period"],
        value: "2001/..",
        params: { id: "east-fishing-west", actor: "west", period: "2001/..", existence: "2010/.." },
      },
    ]);
  });
});
