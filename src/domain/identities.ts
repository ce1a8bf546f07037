import { type Parts, rawText } from "./parts";
import { type Path, type ProblemList, formatPath } from "./problem";
import { builtInRelationTypes } from "./vocabulary";

/** Parts whose ids share one namespace: they stand for themselves in a link. Relation types have their own. */
const namedParts = ["actors", "relations", "claims", "sources"] as const;
export type NamedPart = (typeof namedParts)[number];

/** What problems call an item of a part. */
export const itemNames: Readonly<Record<NamedPart, string>> = {
  actors: "actor",
  relations: "relation",
  claims: "claim",
  sources: "source",
};

/** Where an id is: in which part, and at which index. */
export interface Place {
  readonly part: NamedPart;
  readonly index: number;
}

/** Every id of a dossier under check, those of malformed items included. */
export interface Identities {
  readonly places: ReadonlyMap<string, Place>;
  readonly types: ReadonlySet<string>;
}

/** Gathers the ids and reports those that are used twice. The first use counts. */
export function identitiesOf(parts: Parts, problems: ProblemList): Identities {
  const places = new Map<string, Place>();
  for (const part of namedParts) {
    parts[part].raw.forEach((item, index) => {
      const id = rawText(item, "id");
      if (id === null) return;
      const first = places.get(id);
      if (first === undefined) places.set(id, { part, index });
      else reportTaken(id, [part, index, "id"], [first.part, first.index], problems);
    });
  }
  return { places, types: typesOf(parts, problems) };
}

function typesOf(parts: Parts, problems: ProblemList): ReadonlySet<string> {
  const builtIn = new Set(builtInRelationTypes.map(({ id }) => id));
  const own = new Map<string, number>();
  parts.relationTypes.raw.forEach((item, index) => {
    const id = rawText(item, "id");
    if (id === null) return;
    const first = own.get(id);
    const path = ["relationTypes", index, "id"];
    if (builtIn.has(id)) problems.error("redefined-type", path, { id }, id);
    else if (first === undefined) own.set(id, index);
    else reportTaken(id, path, ["relationTypes", first], problems);
  });
  return new Set([...builtIn, ...own.keys()]);
}

function reportTaken(id: string, path: Path, first: Path, problems: ProblemList): void {
  problems.error("duplicate-id", path, { id, first: formatPath([...first, "id"]) }, id);
}

/**
 * Follows a reference, and reports it where it leads nowhere or to another part than those expected. It is silent where
 * an expected part could not be read, since the id may be in there.
 */
export function resolve(
  id: string,
  expected: readonly NamedPart[],
  path: Path,
  context: { readonly parts: Parts; readonly identities: Identities; readonly problems: ProblemList },
): Place | null {
  const { parts, identities, problems } = context;
  const place = identities.places.get(id);
  if (place !== undefined && expected.includes(place.part)) return place;
  if (place !== undefined || expected.every((part) => parts[part].readable)) {
    const found: Record<string, string> = place === undefined ? {} : { found: itemNames[place.part] };
    const names = expected.map((part) => itemNames[part]).join(" | ");
    problems.error("dangling-reference", path, { id, expected: names, ...found }, id);
  }
  return null;
}
