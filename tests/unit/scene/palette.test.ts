import { describe, expect, test } from "vitest";
import { classesOf, comparisonClasses } from "../../../src/analysis/comparison";
import { comparisonKinds } from "../../../src/analysis/lens";
import { actorKinds, relationFamilies } from "../../../src/domain/terms";
import { standings } from "../../../src/domain/standing";
import { comparisonLooks } from "../../../src/scene/lineStyles";
import { cssVariables, darkPalette, hueColour, lightPalette } from "../../../src/scene/palette";

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** `#rrggbb` to linear sRGB, 0 to 1 (IEC 61966-2-1). */
function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
function contrast(one: string, other: string): number {
  const a = luminance(linear(one));
  const b = luminance(linear(other));
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const row = ([a, b, c]: Triple) => Math.min(1, Math.max(0, a * x + b * y + c * z));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** Björn Ottosson, "A perceptual color space for image processing" (2020). */
function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Machado, Oliveira and Fernandes 2009, severity 1.0, in linear sRGB. */
const sights: Readonly<Record<string, Matrix>> = {
  "full colour vision": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A just noticeable difference is about 0.02 in OKLab: three and a half of them. */
const leastDistance = 0.07;

describe.each([lightPalette, darkPalette])("the $scheme palette", (palette) => {
  const grounds = [palette.paper, palette.panel, palette.wash];

  test("black on white is the 21:1 of WCAG, so the measure measures", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  test.each(["ink", "prose", "muted", "focus"] as const)("%s reads as text on every ground", (name) => {
    for (const ground of grounds) expect(contrast(palette[name], ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(relationFamilies)("family %s reads as text on every ground and shows as a line", (family) => {
    for (const ground of grounds) expect(contrast(palette.familyText[family], ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [palette.paper, palette.panel])
      expect(contrast(palette.families[family], ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(actorKinds)("kind %s shows as a node", (kind) => {
    for (const ground of [palette.paper, palette.panel])
      expect(contrast(palette.kinds[kind], ground)).toBeGreaterThanOrEqual(3);
  });

  test("controls, accents and what stands on ink or in a pill are seen and read", () => {
    for (const name of ["control", "affirm", "deny"] as const)
      expect(contrast(palette[name], palette.panel)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.onInk, palette.ink)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.families.consequence, palette.ifPaper)).toBeGreaterThanOrEqual(4.5);
    for (const tint of [palette.warning, ...standings.map((standing) => palette.pills[standing])])
      expect(contrast(tint.ink, tint.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test("on a map, and within an alliance on it, ties show, and names and where somebody is in truth are seen", () => {
    const { sea, land, named, leader } = palette.map;
    const hex = (value: number) => Math.round(value).toString(16).padStart(2, "0");
    /* Of a hull's fill over a map: three hundredths, as the style sheet has it. */
    const within = (ground: string) =>
      [1, 3, 5].reduce((colour, at) => {
        const [one, other] = [ground, palette.families.cooperation].map((each) =>
          Number.parseInt(each.slice(at, at + 2), 16),
        );
        return colour + hex(0.97 * (one ?? 0) + 0.03 * (other ?? 0));
      }, "#");
    const variables = cssVariables(palette);
    for (const ground of [sea, land, named, ...[sea, land, named].map(within)]) {
      for (const text of [palette.ink, palette.prose, palette.muted, ...Object.values(palette.familyText)])
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      for (const name of comparisonClasses)
        expect(contrast(variables[`--compared-${name}`] ?? "", ground)).toBeGreaterThanOrEqual(4.5);
      for (const line of [leader, ...Object.values(palette.families), ...Object.values(palette.kinds)])
        expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(Object.entries(sights))("families stay apart to %s", (_, matrix) => {
    const seen = relationFamilies.map((family) => oklab(times(matrix, linear(palette.families[family]))));
    const distances = seen.flatMap((one, at) =>
      seen.slice(at + 1).map((other) => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])),
    );
    expect(distances).toHaveLength(28);
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(leastDistance);
  });

  test.each(["voices", "held"] as const)("classes of a comparison of %s stay apart to everybody", (by) => {
    const hues = classesOf(by).map((name) => hueColour(palette, comparisonLooks[name].hue));
    for (const matrix of Object.values(sights)) {
      const seen = hues.map((hue) => oklab(times(matrix, linear(hue))));
      const distances = seen.flatMap((one, at) =>
        seen.slice(at + 1).map((other) => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])),
      );
      expect(Math.min(...distances)).toBeGreaterThanOrEqual(leastDistance);
    }
  });

  test("the sign of a class of a comparison reads as text on its ground, and no two of a kind are alike", () => {
    const variables = cssVariables(palette);
    for (const name of comparisonClasses)
      expect(contrast(variables[`--compared-${name}`] ?? "", palette.paper)).toBeGreaterThanOrEqual(4.5);
    for (const by of comparisonKinds) {
      const signs = classesOf(by).map((name) => comparisonLooks[name].sign);
      expect(new Set(signs).size).toBe(signs.length);
    }
  });

  test("every colour becomes a CSS variable, and nothing but a colour does", () => {
    const variables = cssVariables(palette);
    for (const [name, value] of Object.entries(variables)) {
      expect(name).toMatch(/^--[a-z-]+$/);
      expect(value).toMatch(/^#[0-9a-f]{6}$/);
    }
    expect(variables["--family-hostility"]).toBe(palette.families.hostility);
    expect(variables["--kind-armed-group"]).toBe(palette.kinds["armed-group"]);
    expect(variables["--pill-contested-ink"]).toBe(palette.pills.contested.ink);
  });
});

test("both palettes name the same variables", () => {
  expect(Object.keys(cssVariables(darkPalette))).toEqual(Object.keys(cssVariables(lightPalette)));
});
