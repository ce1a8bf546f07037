import type { ComparisonClass } from "../analysis/comparison";
import type { Likelihood, RelationFamily, RelationType } from "../domain/dossier";
import type { Standing } from "../domain/standing";
import type { Hue } from "./palette";
import type { ArrowShape, LineStyle, SceneEdge } from "./scene";

type Ends = Omit<LineStyle, "family">;

const ends = (width: number, target: ArrowShape, source: ArrowShape = "none"): Ends => ({ width, source, target });

/** Of a type that a dossier adds. */
const familyEnds: Readonly<Record<RelationFamily, Ends>> = {
  cooperation: ends(2, "triangle"),
  hostility: ends(2, "triangle"),
  disengagement: ends(2, "none", "triangle-hollow"),
  aid: ends(2, "triangle"),
  posture: ends(2, "triangle"),
  movement: ends(2, "vee"),
  office: ends(1.8, "circle"),
  consequence: ends(1.9, "triangle"),
};

/**
 * Of the built-in vocabulary: within a family no two types share their ends and width. A blockade ends in a bar, a
 * threat in a hollow head, a withdrawal points back to whoever leaves. A map, since a dossier may call a type of its own
 * "constructor", which every object has.
 */
const builtInEnds: ReadonlyMap<string, Ends> = new Map(
  Object.entries({
    alliance: ends(2.6, "none"),
    membership: ends(1.9, "triangle"),
    founding: ends(1.9, "diamond"),
    blockade: ends(4.2, "tee"),
    hostilities: ends(2.2, "triangle"),
    threat: ends(1.9, "triangle-hollow"),
    "military-aid": ends(2, "triangle"),
    influence: ends(1.7, "vee"),
    "territorial-control": ends(2.4, "square"),
    intervention: ends(2.2, "triangle"),
    operation: ends(1.9, "diamond"),
    "border-reinforcement": ends(2.4, "tee"),
    withdrawal: ends(2, "none", "triangle-hollow"),
    displacement: ends(2.2, "vee"),
    office: ends(1.7, "circle"),
    causes: ends(1.9, "triangle"),
    weakens: ends(1.9, "vee"),
    destabilises: ends(1.9, "triangle-hollow"),
    "sets-back": ends(1.9, "tee"),
    endangers: ends(1.9, "diamond"),
  }),
);

/** How a type of relation is drawn: colour by family, ends and width by type. A type without direction has no ends. */
export function lineStyleOf({ id, family, directed }: RelationType): LineStyle {
  const { width, source, target } = builtInEnds.get(id) ?? familyEnds[family];
  return directed ? { family, width, source, target } : { family, width, source: "none", target: "none" };
}

/**
 * Of arrowheads, by which Cytoscape's own size is multiplied: a thin line's head would be lost, a bar as wide as its line would
 * not be seen.
 */
export const headScale = ({ source, target }: Pick<LineStyle, "source" | "target">): number =>
  source === "tee" || target === "tee" ? 1.5 : 1.3;

/** Of a line, in the units of its style: `dash` as SVG and canvas take it, `null` for a line without breaks. */
export interface Stroke {
  readonly width: number;
  readonly dash: readonly number[] | null;
  /** 0 to 1. */
  readonly opacity: number;
}

/**
 * The less likely, the thinner and lighter the line and the wider its breaks: what has almost no chance must not look
 * like what is there.
 */
const bandStrokes: Readonly<Record<Likelihood, Omit<Stroke, "width"> & { readonly weight: number }>> = {
  "almost-no-chance": { weight: 0.65, dash: [4, 6], opacity: 0.58 },
  "very-unlikely": { weight: 0.72, dash: [5, 5.5], opacity: 0.65 },
  unlikely: { weight: 0.8, dash: [6, 5], opacity: 0.74 },
  "roughly-even-chance": { weight: 0.9, dash: [7, 4], opacity: 0.84 },
  likely: { weight: 1, dash: [8, 4], opacity: 0.92 },
  "very-likely": { weight: 1.1, dash: [9, 3.5], opacity: 1 },
  "almost-certain": { weight: 1.2, dash: [11, 3], opacity: 1 },
};

/** Of what the chosen voices do not speak of, and of what is there only perhaps. */
const silentOpacity = 0.13;
const uncertainOpacity = 0.5;

/** How strongly a tie is drawn, 0 to 1. */
export function edgeOpacity({ line, standing, likelihood, silent, doubt, compared }: SceneEdge): number {
  if (silent) return silentOpacity;
  const isSure = doubt === null && compared !== "undated";
  return strokeOf(line, standing, likelihood).opacity * (isSure ? 1 : uncertainOpacity);
}

/** Hue and sign of what a comparison makes of a tie; a hue never says it alone. */
export const comparisonLooks: Readonly<Record<ComparisonClass, { readonly hue: Hue; readonly sign: string }>> = {
  agreed: { hue: "movement", sign: "=" },
  "only-a": { hue: "cooperation", sign: "A" },
  "only-b": { hue: "disengagement", sign: "B" },
  disputed: { hue: "office", sign: "~" },
  opposed: { hue: "hostility", sign: "≠" },
  unchanged: { hue: "movement", sign: "=" },
  begun: { hue: "cooperation", sign: "+" },
  ended: { hue: "disengagement", sign: "−" },
  changed: { hue: "office", sign: "≠" },
  undated: { hue: "neutral", sign: "?" },
};

/** The hue that a tie is drawn in: its family's, or that of what a comparison makes of it. */
export function hueOf({ line, compared, silent }: SceneEdge): Hue {
  return compared === null || silent ? line.family : comparisonLooks[compared].hue;
}

/** How much wider the line of several ties is than that of one. */
export const gatheredWidth = (count: number): number => Math.min(2.4, 1 + 0.25 * Math.log2(count));

/** The stroke of a tie of this style and standing; `likelihood` counts only for a forecast. */
export function strokeOf(style: LineStyle, standing: Standing, likelihood: Likelihood | null = null): Stroke {
  if (standing === "conditional") return { width: style.width, dash: [2, 3.5], opacity: 1 };
  if (standing !== "forecast") return { width: style.width, dash: null, opacity: 1 };
  if (likelihood === null) return { width: style.width, dash: [7, 4], opacity: 1 };
  const { weight, ...stroke } = bandStrokes[likelihood];
  return { width: Math.max(1.2, style.width * weight), ...stroke };
}

/** Half the length of the break in a contested line, in the units of its style. */
export const contestedGap = 5;

/**
 * The mark in the middle of a contested or denied line, around 0, 0, for a line that runs along x: `d` of an SVG path
 * to be stroked. `null` where the standing has none.
 *
 * @param reach half the height of the mark
 */
export function markPath(standing: Standing, reach: number): string | null {
  const far = String(reach);
  const lean = String(Math.round(reach * 45) / 100);
  if (standing === "contested") return `M-${lean} -${far}L${lean} ${far}`;
  if (standing === "denied") return `M-${far} -${far}L${far} ${far}M${far} -${far}L-${far} ${far}`;
  return null;
}

/** A path of a sample: `line` and `head` in the family's colour, `mark` in the colour of denial. */
export interface SamplePiece {
  readonly role: "line" | "head" | "mark";
  readonly d: string;
  /** Of the stroke; 0 where the piece is filled only. */
  readonly width: number;
  readonly filled: boolean;
  readonly dash: string | null;
  /** To be moved to before drawing, for a mark is written around 0, 0. */
  readonly at: { readonly x: number; readonly y: number };
}

export const sampleSize = { width: 34, height: 10 } as const;

const middle = sampleSize.height / 2;
const origin = { x: 0, y: 0 };

/** How much of the line's end a head covers. */
const headRoom: Readonly<Record<ArrowShape, number>> = {
  none: 0,
  triangle: 7,
  "triangle-hollow": 8,
  tee: 2,
  diamond: 8,
  square: 6,
  circle: 6,
  vee: 6,
};

/** A head with its tip at the end of the sample; `x` tells how far along an offset from the tip is. */
function headPath(shape: Exclude<ArrowShape, "none">, x: (back: number) => number): string {
  switch (shape) {
    case "triangle":
      return `M${x(8)} 1L${x(0)} 5L${x(8)} 9Z`;
    case "triangle-hollow":
      return `M${x(8)} 1.4L${x(1)} 5L${x(8)} 8.6Z`;
    case "tee":
      return `M${x(1.5)} 0.5V9.5`;
    case "diamond":
      return `M${x(9)} 5L${x(4.5)} 1.2L${x(0)} 5L${x(4.5)} 8.8Z`;
    case "square":
      return `M${x(7)} 1.5H${x(0)}V8.5H${x(7)}Z`;
    case "circle":
      return `M${x(7)} 5A3.5 3.5 0 1 1 ${x(0)} 5A3.5 3.5 0 1 1 ${x(7)} 5Z`;
    case "vee":
      return `M${x(9)} 1L${x(0)} 5L${x(9)} 9L${x(6)} 5Z`;
  }
}

function head(shape: ArrowShape, x: (back: number) => number): readonly SamplePiece[] {
  if (shape === "none") return [];
  const width = shape === "tee" ? 3 : shape === "triangle-hollow" ? 1.5 : 0;
  return [{ role: "head", d: headPath(shape, x), width, filled: width === 0, dash: null, at: origin }];
}

/**
 * A tie as the legend shows it, in a box of 34 by 10, running from left to right: plain paths to be drawn in this
 * order. Standing as on the picture: broken by a slash, dashed, dotted, struck.
 */
export function lineSample(style: LineStyle, standing: Standing = "stated"): readonly SamplePiece[] {
  const from = headRoom[style.source];
  const to = sampleSize.width - headRoom[style.target];
  const { width, dash } = strokeOf(style, standing);
  const centre = (from + to) / 2;
  const gap = 3;
  const d =
    standing === "contested"
      ? `M${from} ${middle}H${centre - gap}M${centre + gap} ${middle}H${to}`
      : `M${from} ${middle}H${to}`;
  const mark = markPath(standing, standing === "denied" ? 3.5 : 4.5);
  return [
    { role: "line", d, width: Math.min(width, 3.2), filled: false, dash: dash?.join(" ") ?? null, at: origin },
    ...head(style.source, (back) => back),
    ...head(style.target, (back) => sampleSize.width - back),
    ...(mark === null
      ? []
      : [{ role: "mark", d: mark, width: 1.8, filled: false, dash: null, at: { x: centre, y: middle } } as const]),
  ];
}
