import type { Focus } from "../scene/focus/focus";
import { type Choice, everything, isEverything } from "../analysis/choice";
import { isDateText, parsePeriod } from "../domain/period";
import { type Arrangement, arrangementKey, atFirst, readArrangement } from "../scene/layouts/arrangement";
import { focusParameters, readFocus } from "./focusLink";
import { type ChoiceKey, type Comparison, type Lens, choices, comparisonKinds } from "../analysis/lens";

export const tabs = ["network", "table", "sources"] as const;
export type Tab = (typeof tabs)[number];

export const sortColumns = ["from", "type", "to", "standing", "period", "claims"] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** A hypothetical event, and how many steps of what would follow from it are shown; `null`: all of them. */
export interface Unfolded {
  readonly event: string;
  readonly steps: number | null;
}

export const barGroupings = ["family", "actor"] as const;
export type BarGrouping = (typeof barGroupings)[number];

/** All that a link says: whoever opens it sees the same. */
export interface LinkState {
  /** Id of a shipped dossier, an address of this origin, or a file kept on this device; `null`: the first one shipped. */
  readonly dossier: string | null;
  readonly lens: Lens;
  /** Id of the actor, relation or source whose evidence is shown. */
  readonly selected: string | null;
  /** Id of an actor beside the one that is selected: what is said between the two is shown. */
  readonly beside: string | null;
  /** The hypothetical event whose consequences are unfolded. */
  readonly unfolded: Unfolded | null;
  /** What of the lens is drawn, as far as the reader has asked for it. */
  readonly focus: Focus;
  /** How the picture is laid out. */
  readonly arrangement: Arrangement;
  /** How the timeline puts its bars together. */
  readonly bars: BarGrouping;
  readonly tab: Tab;
  /** `null`: in the dossier's order. */
  readonly sort: Sort | null;
}

const choiceParameter: Record<ChoiceKey, string> = {
  types: "types",
  kinds: "kinds",
  standings: "standing",
  bands: "likelihood",
  holdings: "when",
  voices: "voices",
  reliabilities: "reliability",
  credibilities: "credibility",
};

/** No id begins with a hyphen, so one in front can say "all but these". */
function writeChoice({ form, ids }: Choice): string {
  return (form === "except" ? "-" : "") + ids.join(",");
}

function readChoice(text: string | null): Choice {
  if (text === null) return everything;
  const except = text.startsWith("-");
  const ids = (except ? text.slice(1) : text).split(",").filter((id) => id !== "");
  return { form: except ? "except" : "only", ids: [...new Set(ids)].toSorted() };
}

function readIds(text: string | null): readonly string[] {
  return [...new Set((text ?? "").split(",").filter((id) => id !== ""))].toSorted();
}

const isPeriodText = (text: string) => parsePeriod(text) !== null;

/** A date that is none would filter nothing and say that it does: it is not taken. */
const readDate = (text: string | null, isDate: (text: string) => boolean) => (text && isDate(text) ? text : null);

/**
 * `voices,briefing,malian-junta`: neither ids nor dates have commas. A voice or source beside itself is no comparison; a
 * date beside itself may be on its way elsewhere, and the page says what it is.
 */
function readComparison(text: string | null, kept: string | null): Comparison | null {
  const [kind = null, a, b] = text?.split(",") ?? [];
  const by = oneOf(comparisonKinds, kind);
  if (by === undefined || !a || !b) return null;
  const isDate = by === "said" ? isDateText : isPeriodText;
  const isPair = by === "held" || by === "said" ? isDate(a) && isDate(b) : a !== b;
  return isPair ? { by, a, b, kept: readChoice(kept) } : null;
}

function readUnfolded(event: string | null, steps: string | null): Unfolded | null {
  if (!event) return null;
  return { event, steps: steps !== null && /^[1-9]\d{0,3}$/.test(steps) ? Number(steps) : null };
}

/** Commas, slashes and colons may stand in a query unescaped (RFC 3986, 3.4) and are easier to read so. */
function escape(value: string): string {
  return encodeURIComponent(value).replace(/%(2C|2F|3A)/g, (escaped) => decodeURIComponent(escaped));
}

/** The query of a link, with its question mark; the inverse of `readLink`. What is as at the start is left out. */
export function writeLink({
  dossier,
  lens,
  tab,
  sort,
  bars,
  arrangement,
  unfolded,
  focus,
  selected,
  beside,
}: LinkState): string {
  const parameters: [string, string][] = [];
  const add = (name: string, value: string | null | undefined) => {
    if (value !== null && value !== undefined) parameters.push([name, value]);
  };
  const { comparison } = lens;
  add("dossier", dossier);
  for (const key of choices) if (!isEverything(lens[key])) add(choiceParameter[key], writeChoice(lens[key]));
  if (lens.silent === "fade") add("silent", "fade");
  add("asof", lens.asOf);
  add("said", lens.saidUpTo);
  if (lens.assumed.length > 0) add("assume", lens.assumed.join(","));
  if (comparison !== null) {
    add("compare", [comparison.by, comparison.a, comparison.b].join(","));
    if (!isEverything(comparison.kept)) add("keep", writeChoice(comparison.kept));
  }
  if (tab !== "network") add("view", tab);
  if (sort !== null) add("sort", (sort.descending ? "-" : "") + sort.column);
  const layout = arrangementKey(arrangement);
  if (layout !== arrangementKey(atFirst)) add("layout", layout);
  if (bars !== "family") add("bars", bars);
  add("whatif", unfolded?.event);
  add("steps", unfolded?.steps?.toString());
  for (const [name, value] of focusParameters(focus)) add(name, value);
  add("select", selected);
  add("with", beside);
  return `?${parameters.map(([name, value]) => `${name}=${escape(value)}`).join("&")}`;
}

function oneOf<T extends string>(values: readonly T[], text: string | null): T | undefined {
  return values.find((value) => value === text);
}

/** Reads the query of a link. What it does not know it leaves at its start value: links outlive versions. */
export function readLink(query: string): LinkState {
  const parameters = new URLSearchParams(query);
  const sort = parameters.get("sort");
  const column = oneOf(sortColumns, sort?.replace(/^-/, "") ?? null);
  const choice = (key: ChoiceKey) => readChoice(parameters.get(choiceParameter[key]));
  return {
    dossier: parameters.get("dossier") || null,
    lens: {
      types: choice("types"),
      kinds: choice("kinds"),
      standings: choice("standings"),
      bands: choice("bands"),
      holdings: choice("holdings"),
      voices: choice("voices"),
      reliabilities: choice("reliabilities"),
      credibilities: choice("credibilities"),
      asOf: readDate(parameters.get("asof"), isPeriodText),
      saidUpTo: readDate(parameters.get("said"), isDateText),
      silent: parameters.get("silent") === "fade" ? "fade" : "remove",
      assumed: readIds(parameters.get("assume")),
      comparison: readComparison(parameters.get("compare"), parameters.get("keep")),
    },
    selected: parameters.get("select") || null,
    beside: parameters.get("with") || null,
    unfolded: readUnfolded(parameters.get("whatif"), parameters.get("steps")),
    focus: readFocus(parameters),
    arrangement: readArrangement(parameters.get("layout") ?? "") ?? atFirst,
    bars: oneOf(barGroupings, parameters.get("bars")) ?? "family",
    tab: oneOf(tabs, parameters.get("view")) ?? "network",
    sort: column === undefined ? null : { column, descending: sort?.startsWith("-") ?? false },
  };
}
