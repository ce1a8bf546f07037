import { describe, expect, test } from "vitest";
import type { RelationType } from "../../../src/domain/dossier";
import { likelihoods, relationFamilies } from "../../../src/domain/terms";
import { standings } from "../../../src/domain/standing";
import { builtInRelationTypes } from "../../../src/domain/vocabulary";
import { lineSample, lineStyleOf, markPath, sampleSize, strokeOf } from "../../../src/scene/lineStyles";

const custom = (family: RelationType["family"], directed: boolean): RelationType => ({
  id: "sanctions-of-our-own",
  family,
  label: { en: "Sanctions" },
  verb: { en: "sanctions" },
  directed,
  polarity: 0,
});

function builtIn(id: string) {
  const type = builtInRelationTypes.find((each) => each.id === id);
  if (!type) throw new Error(`no built-in relation type ${id}`);
  return lineStyleOf(type);
}

describe("the style of a type", () => {
  test.each(relationFamilies)("tells each built-in type of %s from the others by its ends", (family) => {
    const looks = builtInRelationTypes
      .filter((type) => type.family === family)
      .map((type) => {
        const { source, target } = lineStyleOf(type);
        return `${source} ${target}`;
      });
    expect(new Set(looks).size).toBe(looks.length);
  });

  test("takes the family from the type", () => {
    for (const type of builtInRelationTypes) expect(lineStyleOf(type).family).toBe(type.family);
  });

  test("points a withdrawal back to whoever leaves, bars a blockade, leaves an alliance without ends", () => {
    expect(builtIn("withdrawal")).toMatchObject({ source: "triangle-hollow", target: "none" });
    expect(builtIn("blockade")).toMatchObject({ target: "tee", width: 4.2 });
    expect(builtIn("alliance")).toMatchObject({ source: "none", target: "none" });
  });

  test.each(relationFamilies)("gives a dossier's own type of %s its family's, with ends only if directed", (family) => {
    const directed = lineStyleOf(custom(family, true));
    expect([directed.source, directed.target].filter((shape) => shape !== "none")).toHaveLength(1);
    expect(lineStyleOf(custom(family, false))).toEqual({ ...directed, source: "none", target: "none" });
  });

  test.each(["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"])(
    "takes a type of a dossier's own named %s for one of its family, whatever objects have by that name",
    (id) => {
      const own = custom("hostility", true);
      expect(lineStyleOf({ ...own, id })).toEqual(lineStyleOf(own));
    },
  );
});

describe("the stroke", () => {
  test("is dashed for a forecast, dotted for a conditional, whole otherwise", () => {
    const style = builtIn("military-aid");
    expect(strokeOf(style, "forecast").dash).toEqual([7, 4]);
    expect(strokeOf(style, "conditional").dash).toEqual([2, 3.5]);
    for (const standing of ["stated", "contested", "denied", "assumed"] as const)
      expect(strokeOf(style, standing)).toEqual({ width: style.width, dash: null, opacity: 1 });
  });

  test("of a forecast grows heavier, darker and less broken with its likelihood", () => {
    const strokes = likelihoods.map((band) => strokeOf(builtIn("military-aid"), "forecast", band));
    const share = strokes.map(({ dash }) => (dash?.[0] ?? 0) / ((dash?.[0] ?? 0) + (dash?.[1] ?? 0)));
    for (let at = 1; at < strokes.length; at++) {
      expect(strokes[at]?.width).toBeGreaterThan(strokes[at - 1]?.width ?? Infinity);
      expect(share[at]).toBeGreaterThan(share[at - 1] ?? Infinity);
      expect(strokes[at]?.opacity).toBeGreaterThanOrEqual(strokes[at - 1]?.opacity ?? Infinity);
    }
  });

  test("of a band says nothing about what is stated", () => {
    const style = builtIn("alliance");
    expect(strokeOf(style, "stated", "unlikely")).toEqual(strokeOf(style, "stated"));
  });
});

describe("the legend's sample", () => {
  test.each(builtInRelationTypes.map((type) => type.id))("of %s stays in its box in every standing", (id) => {
    for (const standing of standings)
      for (const piece of lineSample(builtIn(id), standing)) {
        expect(piece.d).not.toMatch(/NaN|undefined/);
        if (piece.role === "mark") continue;
        for (const [, command, value] of piece.d.matchAll(/([MLHV])(-?[\d.]+)/g)) {
          expect(Number(value)).toBeGreaterThanOrEqual(0);
          expect(Number(value)).toBeLessThanOrEqual(command === "V" ? sampleSize.height : sampleSize.width);
        }
      }
  });

  test("no two built-in types of a family give the same sample", () => {
    const samples = builtInRelationTypes.map(
      (type) => `${type.family} ${JSON.stringify(lineSample(lineStyleOf(type)))}`,
    );
    expect(new Set(samples).size).toBe(samples.length);
  });

  test("breaks a contested line and strikes it, strikes a denied one unbroken, marks no other", () => {
    const roles = (standing: (typeof standings)[number]) =>
      lineSample(builtIn("alliance"), standing).map((piece) => piece.role);
    expect(lineSample(builtIn("alliance"), "contested")[0]?.d).toBe("M0 5H14M20 5H34");
    expect(lineSample(builtIn("alliance"), "denied")[0]?.d).toBe("M0 5H34");
    expect(roles("contested")).toEqual(["line", "mark"]);
    expect(roles("denied")).toEqual(["line", "mark"]);
    for (const standing of ["stated", "forecast", "conditional"] as const) expect(roles(standing)).toEqual(["line"]);
  });

  test("points the head of a withdrawal to the left, where it comes from", () => {
    expect(lineSample(builtIn("withdrawal"))).toContainEqual(
      expect.objectContaining({ role: "head", d: "M8 1.4L1 5L8 8.6Z", filled: false }),
    );
  });
});

test("a mark is a slash, a cross or nothing", () => {
  expect(markPath("contested", 8)).toBe("M-3.6 -8L3.6 8");
  expect(markPath("denied", 4)).toBe("M-4 -4L4 4M4 -4L-4 4");
  expect(markPath("stated", 4)).toBeNull();
});
