import MiniSearch from "minisearch";
import type { Source } from "../domain/dossier";
import { sentenceOf } from "../domain/sentence";
import type { Text } from "../domain/text";
import type { Model } from "./model";

export type HitKind = "actor" | "relation" | "claim" | "source";

export interface Hit {
  readonly kind: HitKind;
  /** Of the actor, relation, claim or source that matched. */
  readonly id: string;
}

export type Search = (query: string, limit: number) => readonly Hit[];

interface Entry extends Hit {
  readonly key: string;
  readonly name: string;
  readonly more: string;
}

/** Lower case without accents: "Côte" and "cote" are one term. */
function fold(term: string): string {
  return term.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

const everyLanguage = (text: Text | undefined): string => (text === undefined ? "" : Object.values(text).join(" "));

function sourceWords(source: Source): { name: string; more: string } {
  const authors = (source.author ?? []).map(({ family, given, literal }) => [given, family, literal].join(" "));
  return {
    name: [source.title, source["container-title"], everyLanguage(source.label)].join(" "),
    more: [...authors, source.publisher, everyLanguage(source.description)].join(" "),
  };
}

function* entriesOf(model: Model): Generator<Entry> {
  const entry = (kind: HitKind, id: string, name: string, more: string): Entry => ({
    key: `${kind} ${id}`,
    kind,
    id,
    name,
    more,
  });
  const { actors, relations, claims, sources, languages } = model.dossier;
  for (const actor of actors) {
    yield entry("actor", actor.id, [everyLanguage(actor.name), ...actor.aliases].join(" "), everyLanguage(actor.about));
  }
  for (const relation of relations) {
    const type = model.typeById.get(relation.type);
    const from = model.actors.get(relation.from);
    const to = model.actors.get(relation.to);
    if (!type || !from || !to) continue;
    const about = model.claimsAbout.get(relation.id) ?? [];
    const sentences = languages.map((lang) => sentenceOf({ type, from, to, claims: about }, lang));
    yield entry("relation", relation.id, [...sentences, everyLanguage(type.label)].join(" "), "");
  }
  for (const claim of claims) yield entry("claim", claim.id, "", everyLanguage(claim.statement));
  for (const source of sources) {
    const { name, more } = sourceWords(source);
    yield entry("source", source.id, name, more);
  }
}

/** One typing error is forgiven from four letters on, two from six (two letters swapped count as two): "Nigr", "Rebles". */
function tolerance(term: string): number | false {
  if (term.length < 4) return false;
  return term.length < 6 ? 1 : 2;
}

/** So many entries are indexed between two pauses: a few milliseconds' work. */
const stride = 200;

/**
 * Indexes names, aliases, sentences, statements and sources, in every language of the dossier.
 *
 * @param pause lets whoever waits do something else for a moment
 * @returns a search whose hits come best first; all words of the query must match, each by its beginning or nearly
 */
export async function searchOf(model: Model, pause: () => Promise<void> = async () => {}): Promise<Search> {
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["name", "more"],
    processTerm: fold,
    searchOptions: {
      processTerm: fold,
      combineWith: "AND",
      prefix: true,
      fuzzy: tolerance,
      // A word as it was typed, or begun, always counts for more than one that is nearly it.
      weights: { prefix: 0.6, fuzzy: 0.1 },
      boost: { name: 3 },
      boostDocument: (key) => (String(key).startsWith("actor ") ? 2 : 1),
    },
  });
  const hits = new Map<string, Hit>();
  for (const entry of entriesOf(model)) {
    index.add(entry);
    hits.set(entry.key, { kind: entry.kind, id: entry.id });
    if (hits.size % stride === 0) await pause();
  }
  const names = new Map(
    model.dossier.actors.map(({ id, name, aliases }) => [id, [...Object.values(name), ...aliases].map(fold)]),
  );
  return (query, limit) => {
    const sought = fold(query.trim());
    // Whoever types a whole name means the one who bears it, however often others have it in theirs.
    const bears = ({ kind, id }: Hit) => kind === "actor" && (names.get(id) ?? []).includes(sought);
    return index
      .search(query)
      .flatMap(({ id }) => hits.get(String(id)) ?? [])
      .toSorted((a, b) => Number(bears(b)) - Number(bears(a)))
      .slice(0, limit);
  };
}
