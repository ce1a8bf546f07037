import { type Choice, everything, isEverything } from "../analysis/choice";
import { type Facet, type Lens, facets } from "../analysis/lens";

export const tabs = ["network", "table", "sources"] as const;
export type Tab = (typeof tabs)[number];

export const sortColumns = ["from", "type", "to", "standing", "period", "claims"] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** All that a link says: whoever opens it sees the same. */
export interface LinkState {
  /** Id of a shipped dossier, an address of this origin, or a file kept on this device; `null`: the first one shipped. */
  readonly dossier: string | null;
  readonly lens: Lens;
  /** Id of the actor, relation or source whose evidence is shown. */
  readonly selected: string | null;
  readonly tab: Tab;
  /** `null`: in the dossier's order. */
  readonly sort: Sort | null;
}

const facetParameter: Record<Facet, string> = { types: "types", kinds: "kinds", standings: "standing" };

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

/** Commas, slashes and colons may stand in a query unescaped (RFC 3986, 3.4) and are easier to read so. */
function escape(value: string): string {
  return encodeURIComponent(value).replace(/%(2C|2F|3A)/g, (escaped) => decodeURIComponent(escaped));
}

/** The query of a link, with its question mark; the inverse of `readLink`. What is as at the start is left out. */
export function writeLink({ dossier, lens, selected, tab, sort }: LinkState): string {
  const parameters: [string, string][] = [];
  if (dossier !== null) parameters.push(["dossier", dossier]);
  for (const facet of facets) {
    if (!isEverything(lens[facet])) parameters.push([facetParameter[facet], writeChoice(lens[facet])]);
  }
  if (tab !== "network") parameters.push(["view", tab]);
  if (sort !== null) parameters.push(["sort", (sort.descending ? "-" : "") + sort.column]);
  if (selected !== null) parameters.push(["select", selected]);
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
  return {
    dossier: parameters.get("dossier") || null,
    lens: {
      types: readChoice(parameters.get(facetParameter.types)),
      kinds: readChoice(parameters.get(facetParameter.kinds)),
      standings: readChoice(parameters.get(facetParameter.standings)),
    },
    selected: parameters.get("select") || null,
    tab: oneOf(tabs, parameters.get("view")) ?? "network",
    sort: column === undefined ? null : { column, descending: sort?.startsWith("-") ?? false },
  };
}
