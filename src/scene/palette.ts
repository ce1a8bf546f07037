import type { ActorKind, RelationFamily } from "../domain/dossier";
import { actorKinds, relationFamilies } from "../domain/terms";
import { type Standing, standings } from "../domain/standing";
import { comparisonLooks } from "./lineStyles";

/** A pill or a note: dark on light or light on dark, with its border. */
interface Tint {
  readonly ink: string;
  readonly rule: string;
  readonly paper: string;
}

/**
 * Every colour of one theme, as `#rrggbb`: the one place where they are written down. The page takes them as CSS
 * variables, the picture, the legend and exports as values.
 */
export interface Palette {
  readonly scheme: "light" | "dark";
  /** Ground of the picture. */
  readonly paper: string;
  /** Ground of bar, panels and controls. */
  readonly panel: string;
  /** Ground of what is set apart: notes, grades, the chosen tab. */
  readonly wash: string;
  readonly ink: string;
  /** Running prose in serif: a little softer than ink. */
  readonly prose: string;
  readonly muted: string;
  /** Hairlines between things. They carry no meaning of their own. */
  readonly rule: string;
  /** Borders of checkboxes and fields: 3:1 against panel. */
  readonly control: string;
  readonly focus: string;
  /** What stands on ink: the tick of a checkbox, the chosen tab of a switch. */
  readonly onInk: string;
  /** Lines and arrowheads: 3:1 against paper and panel. */
  readonly families: Readonly<Record<RelationFamily, string>>;
  /** The same hues where they are read as text: 4.5:1. */
  readonly familyText: Readonly<Record<RelationFamily, string>>;
  readonly kinds: Readonly<Record<ActorKind, string>>;
  readonly affirm: string;
  readonly deny: string;
  /** Inside of an event that has not happened. */
  readonly ifPaper: string;
  readonly pills: Readonly<Record<Standing, Tint>>;
  readonly warning: Tint;
  /** Beneath a picture that is a map: lines show on the grounds, and texts are read. Its own lines carry no meaning. */
  readonly map: {
    readonly sea: string;
    readonly land: string;
    /** Countries in which somebody stands. */
    readonly named: string;
    readonly coast: string;
    readonly border: string;
    readonly graticule: string;
    /** From an actor to its true place: 3:1 against the grounds. */
    readonly leader: string;
  };
}

/*
 * The eight families differ in lightness as well as in hue, so that they stay apart under each kind of colour
 * blindness: the closest pair is more than 0.07 apart in OKLab (Ottosson 2020), to a full dichromat too (Machado, Oliveira and
 * Fernandes 2009). Changing one means running the test again.
 */
const lightFamilies: Palette["families"] = {
  cooperation: "#1f6fb2",
  hostility: "#c5441f",
  disengagement: "#c07a08",
  aid: "#5e7550",
  posture: "#0f9299",
  movement: "#4a3f38",
  office: "#5d3eab",
  consequence: "#8c2f6c",
};

const darkFamilies: Palette["families"] = {
  cooperation: "#6da8e7",
  hostility: "#f0683c",
  disengagement: "#eeb042",
  aid: "#a6e094",
  posture: "#4fcbe1",
  movement: "#c8b39e",
  office: "#8884f3",
  consequence: "#d077a5",
};

export const lightPalette: Palette = {
  scheme: "light",
  paper: "#faf8f4",
  panel: "#ffffff",
  wash: "#f2efe8",
  ink: "#1b1d22",
  prose: "#3d4048",
  muted: "#5f636c",
  rule: "#e4e0d8",
  control: "#8b867a",
  focus: "#1a4fd6",
  onInk: "#ffffff",
  families: lightFamilies,
  familyText: { ...lightFamilies, aid: "#526945", hostility: "#b53b16", disengagement: "#875200", posture: "#0b6d73" },
  kinds: {
    state: "#4a5568",
    government: "#1b1d22",
    alliance: "#1f6fb2",
    "armed-group": "#c5441f",
    organisation: "#5b6577",
    media: "#7a7f8a",
    person: "#6b6259",
    population: "#4a3f38",
    place: "#8a7f6c",
    operation: "#0f9299",
    event: "#8c2f6c",
  },
  affirm: "#1f6fb2",
  deny: "#c5441f",
  ifPaper: "#fbf3f8",
  pills: {
    stated: { ink: "#1b4f80", rule: "#a9c4de", paper: "#eef4fa" },
    contested: { ink: "#8a2d10", rule: "#e2b09f", paper: "#fbeee9" },
    forecast: { ink: "#47543a", rule: "#c2cbb5", paper: "#f2f5ec" },
    conditional: { ink: "#6b2a5a", rule: "#d9b6cf", paper: "#f8eef5" },
    assumed: { ink: "#ffffff", rule: "#8c2f6c", paper: "#8c2f6c" },
    denied: { ink: "#3d4048", rule: "#c9c4b9", paper: "#f2efe8" },
  },
  warning: { ink: "#6b4700", rule: "#e3c891", paper: "#fdf6e6" },
  map: {
    sea: "#eff4f7",
    land: "#fcfaf5",
    named: "#f7f3ea",
    coast: "#b9c3c6",
    border: "#d8d0c0",
    graticule: "#e0e6e8",
    leader: "#85817a",
  },
};

export const darkPalette: Palette = {
  scheme: "dark",
  paper: "#14171c",
  panel: "#1b1f26",
  wash: "#252a33",
  ink: "#eceae4",
  prose: "#cfcec9",
  muted: "#a3a7b0",
  rule: "#323843",
  control: "#7c8391",
  focus: "#8fb4ff",
  onInk: "#14171c",
  families: darkFamilies,
  familyText: darkFamilies,
  kinds: {
    state: "#94a1b8",
    government: "#f1eee6",
    alliance: "#6da8e7",
    "armed-group": "#f0683c",
    organisation: "#8390a6",
    media: "#767e8d",
    person: "#b5a999",
    population: "#c8b39e",
    place: "#93876f",
    operation: "#4fcbe1",
    event: "#d077a5",
  },
  affirm: "#6da8e7",
  deny: "#f0683c",
  ifPaper: "#2b1f29",
  pills: {
    stated: { ink: "#a9cdf3", rule: "#355a80", paper: "#1a2735" },
    contested: { ink: "#ffb59c", rule: "#7d3c26", paper: "#32201a" },
    forecast: { ink: "#c2dfb4", rule: "#4b613f", paper: "#202a1d" },
    conditional: { ink: "#ecb5d0", rule: "#713f5b", paper: "#2e1f29" },
    assumed: { ink: "#2e1f29", rule: "#d077a5", paper: "#d077a5" },
    denied: { ink: "#cfcec9", rule: "#4a515e", paper: "#252a33" },
  },
  warning: { ink: "#f3cf87", rule: "#6d5424", paper: "#2d2616" },
  map: {
    sea: "#10151b",
    land: "#1b2027",
    named: "#21272f",
    coast: "#3c4651",
    border: "#38404b",
    graticule: "#2a323b",
    leader: "#8a919e",
  },
};

/** A family's hue, wherever it stands for something; neutral is what has none. */
export type Hue = RelationFamily | "neutral";

/** Of lines and heads. */
export const hueColour = ({ families, control }: Palette, hue: Hue): string =>
  hue === "neutral" ? control : families[hue];

/**
 * CSS custom properties of a palette, for the root element.
 *
 * @example cssVariables(lightPalette)["--family-hostility"] // → "#c5441f"
 */
export function cssVariables(palette: Palette): Readonly<Record<string, string>> {
  const plain = {
    "--paper": palette.paper,
    "--panel": palette.panel,
    "--wash": palette.wash,
    "--ink": palette.ink,
    "--prose": palette.prose,
    "--muted": palette.muted,
    "--rule": palette.rule,
    "--control": palette.control,
    "--focus": palette.focus,
    "--on-ink": palette.onInk,
    "--affirm": palette.affirm,
    "--deny": palette.deny,
    "--if-paper": palette.ifPaper,
    ...tintVariables("--warning", palette.warning),
    "--map-sea": palette.map.sea,
    "--map-land": palette.map.land,
    "--map-named": palette.map.named,
    "--map-coast": palette.map.coast,
    "--map-border": palette.map.border,
    "--map-graticule": palette.map.graticule,
    "--map-leader": palette.map.leader,
  };
  const families = relationFamilies.flatMap((family): [string, string][] => [
    [`--family-${family}`, palette.families[family]],
    [`--family-${family}-text`, palette.familyText[family]],
  ]);
  /* Of a sign on its ground, which is read as text. */
  const compared = Object.entries(comparisonLooks).map(([name, { hue }]): [string, string] => [
    `--compared-${name}`,
    hue === "neutral" ? palette.muted : palette.familyText[hue],
  ]);
  const kinds = actorKinds.map((kind): [string, string] => [`--kind-${kind}`, palette.kinds[kind]]);
  const pills = standings.flatMap((standing) =>
    Object.entries(tintVariables(`--pill-${standing}`, palette.pills[standing])),
  );
  return { ...plain, ...Object.fromEntries([...families, ...compared, ...kinds, ...pills]) };
}

function tintVariables(name: string, { ink, rule, paper }: Tint): Record<string, string> {
  return { [`${name}-ink`]: ink, [`${name}-rule`]: rule, [`${name}-paper`]: paper };
}
