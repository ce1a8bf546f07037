import { describe, expect, it } from "vitest";
import { askedStretch, holdingTable, spanHolding } from "../../../src/analysis/holdingTable";
import { holdingOf } from "../../../src/analysis/inView";
import { wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { viewOf } from "../../../src/analysis/view";
import { dayNumber } from "../../../src/domain/calendar";
import type { Actor, Claim, Dossier } from "../../../src/domain/dossier";
import { small } from "../../fixtures/small";

interface Tie {
  readonly period?: string;
  readonly lives?: readonly [string | undefined, string | undefined];
  readonly claims?: readonly Partial<Claim>[];
}

/** A dossier of one tie, with these dates of its own and of its ends, and of which this is said. */
function oneTie({ period, lives = [undefined, undefined], claims = [{}] }: Tie): Dossier {
  const actor = (id: string, life: string | undefined): Actor => ({
    id,
    kind: "state",
    name: { en: id },
    aliases: [],
    ...(life !== undefined && { period: life }),
  });
  return {
    ...small,
    actors: [actor("one", lives[0]), actor("other", lives[1])],
    relations: [{ id: "tie", type: "alliance", from: "one", to: "other", ...(period !== undefined && { period }) }],
    claims: claims.flatMap((parts, at) =>
      small.claims.slice(0, 1).map((base): Claim => ({ ...base, id: `c${at}`, about: "tie", voice: "one", ...parts })),
    ),
  };
}

const holding = (tie: Tie, asOf: string) => {
  const model = modelOf(oneTie(tie));
  return holdingOf(model, viewOf(model, { ...wholeLens, asOf }), "tie");
};

describe("how a tie stands to a date", () => {
  it("is what its own period says", () => {
    expect(holding({ period: "2022-22" }, "2022")).toBe("holds");
    expect(holding({ period: "2022-22" }, "2022-07")).toBe("may-hold");
    expect(holding({ period: "2022-22" }, "2023")).toBeNull();
  });

  it("is undated without a period, and never said to hold", () => {
    expect(holding({}, "1500")).toBe("undated");
    expect(holding({}, "2020")).toBe("undated");
  });

  it("is out where one of its ends was not there yet, or no longer", () => {
    expect(holding({ lives: ["2017/..", undefined] }, "2016")).toBeNull();
    expect(holding({ lives: [undefined, "1960/1991"] }, "1992")).toBeNull();
    expect(holding({ period: "2010/..", lives: [undefined, "2017/.."] }, "2016")).toBeNull();
  });

  it("is not made doubtful by an end whose own dates are vague", () => {
    expect(holding({ period: "2010/..", lives: ["2017/..", undefined] }, "2017-06")).toBe("holds");
    expect(holding({ period: "2013/2014", lives: ["2013/", undefined] }, "2014")).toBe("holds");
    expect(holding({ lives: ["2013/", undefined] }, "2020")).toBe("undated");
  });
});

describe("how a forecast without a period stands to a date", () => {
  const forecast = (said: string): Partial<Claim> => ({ mode: "forecast", said });

  it("is out before the first day on which somebody foresaw it, as a forecast is of what comes after it", () => {
    expect(holding({ claims: [forecast("2020-05-01")] }, "2020-04-30")).toBeNull();
    expect(holding({ claims: [forecast("2020-05-01")] }, "2020-05-01")).toBe("undated");
    expect(holding({ claims: [forecast("2020-05-01"), forecast("2019")] }, "2019-01-01")).toBe("undated");
    expect(holding({ claims: [{ mode: "conditional", premise: "one", said: "2020" }] }, "2019")).toBeNull();
  });

  it("is undated where it may have been foreseen at any time, or somebody says that it is or was so", () => {
    expect(holding({ claims: [forecast("../2020")] }, "1900")).toBe("undated");
    expect(holding({ claims: [forecast("2020"), { said: "2021" }] }, "1900")).toBe("undated");
  });

  it("is out before it was foreseen also where somebody denies, as a fact, that it is so", () => {
    expect(holding({ claims: [forecast("2020-05-01"), { stance: "denies", said: "2020-05-01" }] }, "2010")).toBeNull();
  });

  it("is what its period says where it has one", () => {
    expect(holding({ period: "2010/..", claims: [forecast("2020")] }, "2015")).toBe("holds");
  });
});

describe("the stretch that is asked about", () => {
  it("is none where nothing is asked, or what is written is no date", () => {
    expect(askedStretch(null)).toBeNull();
    expect(askedStretch("next Tuesday")).toBeNull();
    expect(askedStretch("2020-02-30")).toBeNull();
    expect(askedStretch("2020-02")).toEqual({ from: dayNumber(2020, 2, 1), to: dayNumber(2020, 2, 29) });
  });

  it("is answered for every span that ties have, each once", () => {
    const { columns } = modelOf(small);
    const stretch = { from: dayNumber(2020, 3, 15), to: dayNumber(2020, 3, 15) };
    expect([...holdingTable(columns, stretch)]).toEqual(columns.spans.map((span) => spanHolding(span, stretch)));
    expect(columns.spans.length).toBeLessThanOrEqual(small.relations.length);
  });
});
