import * as fc from "fast-check";
import { type Dossier, dossierFormat } from "../../../src/domain/dossier";
import {
  actorKinds,
  credibilities,
  likelihoods,
  relationFamilies,
  reliabilities,
  stances,
} from "../../../src/domain/terms";
import { builtInRelationTypes } from "../../../src/domain/vocabulary";
import { dateText } from "../domain/edtfStrings";

const line = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const text = fc
  .uniqueArray(fc.constantFrom("en", "fr", "bm", "pt-BR"), { minLength: 1 })
  .chain((languages) => fc.record(Object.fromEntries(languages.map((language) => [language, line]))));

/** Ids with a letter of the part in front, so that they are unique across parts. */
const idsOf = (letter: string, minLength: number) =>
  fc
    .uniqueArray(fc.stringMatching(/^[a-zé0-9._~:-]{1,6}$/), { minLength, maxLength: 5 })
    .map((all) => all.map((id) => letter + id));

const each = <T>(ids: readonly string[], item: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.tuple(...ids.map((id) => item(id)));

/** Without -0, which JSON does not have. */
const coordinate = fc.double({ min: -90, max: 90, noNaN: true }).map((degrees) => degrees + 0);

const oneOf = <T>(all: readonly T[]) => fc.constantFrom(...all);

function actor(id: string) {
  return fc.record(
    {
      id: fc.constant(id),
      // No events, which would ask for claims of their own.
      kind: oneOf(actorKinds.filter((kind) => kind !== "event")),
      name: text,
      nameInSentence: text,
      aliases: fc.array(line, { maxLength: 2 }),
      about: text,
      iso: oneOf(["ML", "CI-AB"]),
      place: fc.record({
        lat: coordinate,
        lon: fc.integer({ min: -180, max: 180 }),
      }),
      anonymous: fc.boolean(),
      note: text,
    },
    { requiredKeys: ["id", "kind", "name", "aliases"] },
  );
}

function source(id: string) {
  return fc.record(
    {
      id: fc.constant(id),
      type: line,
      title: line,
      author: fc.array(fc.record({ family: line, given: line, suffix: line }, { requiredKeys: ["family"] })),
      issued: fc.record({ "date-parts": fc.array(fc.array(fc.integer({ min: 1, max: 2025 }), { maxLength: 3 })) }),
      URL: fc.webUrl(),
      reliability: oneOf(reliabilities),
      custom: fc.dictionary(fc.constantFrom("zeta", "alpha"), line, { noNullPrototype: true }),
      "call-number": line,
    },
    { requiredKeys: ["id", "type"] },
  );
}

function relationType(id: string) {
  const [label, verb, would] = [text, text, text];
  return fc.record(
    {
      id: fc.constant(id),
      family: oneOf(relationFamilies),
      label,
      verb,
      would,
      directed: fc.boolean(),
      polarity: oneOf([1, 0, -1] as const),
      cameo: oneOf(["072", "191"]),
    },
    { requiredKeys: ["id", "family", "label", "verb", "directed", "polarity"] },
  );
}

function relation(id: string, types: readonly string[], actors: readonly string[]) {
  return fc.record(
    { id: fc.constant(id), type: oneOf(types), from: oneOf(actors), to: oneOf(actors), period: dateText, note: text },
    { requiredKeys: ["id", "type", "from", "to"] },
  );
}

function claim(id: string, about: string, actors: readonly string[], sources: readonly string[]) {
  const cite = fc.record(
    { source: oneOf(sources), locator: line, relayedBy: oneOf(sources) },
    { requiredKeys: ["source"] },
  );
  const common = {
    id: fc.constant(id),
    about: fc.constant(about),
    stance: oneOf(stances),
    voice: oneOf(actors),
    said: oneOf(["2024", "2023-05-01", "1999~", "2020-22"]),
    statement: text,
    quote: fc.record({ text: line, lang: fc.constant("fr") }),
    credibility: oneOf(credibilities),
    cites: fc.array(cite, { minLength: 1, maxLength: 2 }),
    note: text,
  };
  const requiredKeys = ["id", "about", "stance", "mode", "voice", "said", "statement", "cites"] as const;
  return fc.oneof(
    fc.record({ ...common, mode: fc.constant("fact" as const) }, { requiredKeys: [...requiredKeys] }),
    fc.record(
      { ...common, mode: fc.constant("forecast" as const), likelihood: oneOf(likelihoods) },
      { requiredKeys: [...requiredKeys] },
    ),
  );
}

/** Any dossier without a mistake: references resolve, and every relation has its claim. */
export const anyDossier: fc.Arbitrary<Dossier> = fc
  .record({
    actors: idsOf("a", 1),
    sources: idsOf("s", 1),
    relations: idsOf("r", 0),
    types: idsOf("t", 0),
  })
  .chain((ids) => {
    const types = [...builtInRelationTypes.map(({ id }) => id), ...ids.types];
    return fc.record(
      {
        $schema: fc.constant("../public/schema/dossier-1.schema.json"),
        format: fc.constant(dossierFormat),
        id: fc.constant("any"),
        title: text,
        summary: text,
        stateOfEvidence: fc.constant("2024-12-31"),
        languages: fc.array(fc.constantFrom("en", "fr"), { minLength: 1 }),
        license: line,
        relationTypes: each(ids.types, relationType),
        actors: each(ids.actors, actor),
        relations: each(ids.relations, (id) => relation(id, types, ids.actors)),
        claims: each(ids.relations, (id) => claim(`c${id}`, id, ids.actors, ids.sources)),
        sources: each(ids.sources, source),
      },
      {
        requiredKeys: [
          "format",
          "id",
          "title",
          "summary",
          "stateOfEvidence",
          "languages",
          "relationTypes",
          "actors",
          "relations",
          "claims",
          "sources",
        ],
      },
    );
  });
