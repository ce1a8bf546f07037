import * as v from "valibot";
import { languageTagShape } from "./languageTag";
import { actorKinds, credibilities, likelihoods, modes, relationFamilies, reliabilities, stances } from "./terms";

/** Value of `format` in every file of this version. */
export const dossierFormat = "entente-dossier/1";

/** Shapes that a text can be asked to have. A problem names the rule, and its wording is the reader's language's. */
export const textRules = ["id", "language-tag", "iso-date", "iso-3166", "http-address", "cameo-code"] as const;
export type TextRule = (typeof textRules)[number];
const rule = (name: TextRule): TextRule => name;

/** Ids travel in URLs and in lists separated by commas, so they keep to unreserved characters. */
const idSchema = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._~:-]{0,127}$/u, rule("id")));
const lineSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(20_000));
const languageSchema = v.pipe(v.string(), v.regex(languageTagShape, rule("language-tag")));
const textSchema = v.pipe(v.record(languageSchema, lineSchema), v.minEntries(1));
/** EDTF by its shape only here: `period.ts` decides whether it parses. */
const edtfSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(64));
const dateSchema = v.pipe(v.string(), v.isoDate(rule("iso-date")));

export const actorSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(actorKinds),
  name: textSchema,
  /** The name as it stands inside a sentence, with its article: "the Malian junta", "le Mali". */
  nameInSentence: v.exactOptional(textSchema),
  aliases: v.optional(v.array(lineSchema), []),
  about: v.exactOptional(textSchema),
  /** EDTF: when the actor exists. */
  period: v.exactOptional(edtfSchema),
  /** ISO 3166-1 alpha-2 or ISO 3166-2. */
  iso: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, rule("iso-3166")))),
  /** WGS 84, in degrees. */
  place: v.exactOptional(
    v.strictObject({
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    }),
  ),
  /** An event that has not happened: a scenario. */
  hypothetical: v.exactOptional(v.boolean()),
  /** A source that the document at hand does not name. */
  anonymous: v.exactOptional(v.boolean()),
  note: v.exactOptional(textSchema),
});

export const relationSchema = v.strictObject({
  id: idSchema,
  type: idSchema,
  from: idSchema,
  to: idSchema,
  /** EDTF: when the tie holds. */
  period: v.exactOptional(edtfSchema),
  note: v.exactOptional(textSchema),
});

const citeSchema = v.strictObject({
  source: idSchema,
  /** Where in the document that the curator held: in `relayedBy` if there is one, else in `source`. */
  locator: v.exactOptional(lineSchema),
  /** Id of the source through which the curator knows `source`. */
  relayedBy: v.exactOptional(idSchema),
});

export const claimSchema = v.strictObject({
  id: idSchema,
  /** Id of the relation, event or actor that it is about. */
  about: idSchema,
  stance: v.picklist(stances),
  mode: v.picklist(modes),
  /** Id of the actor who says it: not of whoever prints it. */
  voice: idSchema,
  /** EDTF: when it was said. */
  said: edtfSchema,
  /** The curator's paraphrase. */
  statement: textSchema,
  quote: v.exactOptional(
    v.strictObject({ text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)), lang: languageSchema }),
  ),
  /** How likely the voice holds the tie or event itself to be, whatever the stance; forecasts only. */
  likelihood: v.exactOptional(v.picklist(likelihoods)),
  /** The words of the source that the band stands for: "quasi-nulle". */
  likelihoodWords: v.exactOptional(
    v.strictObject({ text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)), lang: languageSchema }),
  ),
  credibility: v.exactOptional(v.picklist(credibilities)),
  /** Id of the event that a conditional hangs on. */
  premise: v.exactOptional(idSchema),
  cites: v.array(citeSchema),
  note: v.exactOptional(textSchema),
});

const cslNameSchema = v.looseObject({
  family: v.exactOptional(v.string()),
  given: v.exactOptional(v.string()),
  literal: v.exactOptional(v.string()),
});
const cslDateSchema = v.looseObject({
  "date-parts": v.exactOptional(v.array(v.array(v.union([v.number(), v.string()])))),
  literal: v.exactOptional(v.string()),
});

/** A CSL-JSON item (Citation Style Language 1.0.2) with the curator's grade; fields not named here are kept. */
export const sourceSchema = v.looseObject({
  id: idSchema,
  type: lineSchema,
  title: v.exactOptional(lineSchema),
  author: v.exactOptional(v.array(cslNameSchema)),
  issued: v.exactOptional(cslDateSchema),
  "container-title": v.exactOptional(lineSchema),
  publisher: v.exactOptional(lineSchema),
  URL: v.exactOptional(v.pipe(v.string(), v.regex(/^https?:\/\//i, rule("http-address")))),
  /** Of whatever shape the curator's reference manager writes: `asLanguageTag` makes a tag of it where it can. */
  language: v.exactOptional(v.string()),
  /** How the curator calls it in short, where it has no title: no title is invented. */
  label: v.exactOptional(textSchema),
  /** What it is, in the curator's words. */
  description: v.exactOptional(textSchema),
  reliability: v.exactOptional(v.picklist(reliabilities)),
  note: v.exactOptional(textSchema),
});

export const relationTypeSchema = v.strictObject({
  id: idSchema,
  family: v.picklist(relationFamilies),
  label: textSchema,
  /** For sentences: "blockades", "bloque". */
  verb: textSchema,
  /** For what is forecast or conditional: "would blockade", "bloquerait". */
  would: v.exactOptional(textSchema),
  directed: v.boolean(),
  polarity: v.picklist([1, 0, -1]),
  /** CAMEO event code (codebook 1.1b3, Schrodt 2012), where one fits. */
  cameo: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{2,4}$/, rule("cameo-code")))),
});

/** The parts that every dossier has around its lists. */
const headEntries = {
  $schema: v.exactOptional(v.string()),
  format: v.literal(dossierFormat),
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  /** Nothing said later is in the dossier. */
  stateOfEvidence: dateSchema,
  languages: v.pipe(v.array(languageSchema), v.minLength(1)),
  license: v.exactOptional(v.string()),
};

export const dossierSchema = v.strictObject({
  ...headEntries,
  relationTypes: v.optional(v.array(relationTypeSchema), []),
  actors: v.array(actorSchema),
  relations: v.array(relationSchema),
  claims: v.array(claimSchema),
  sources: v.array(sourceSchema),
});

export type ActorKind = (typeof actorKinds)[number];
export type RelationFamily = (typeof relationFamilies)[number];
export type Stance = (typeof stances)[number];
export type Mode = (typeof modes)[number];
export type Likelihood = (typeof likelihoods)[number];
export type Reliability = (typeof reliabilities)[number];
export type Credibility = (typeof credibilities)[number];
export type Actor = v.InferOutput<typeof actorSchema>;
export type Relation = v.InferOutput<typeof relationSchema>;
export type Cite = v.InferOutput<typeof citeSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type RelationType = v.InferOutput<typeof relationTypeSchema>;

/**
 * A dossier as its file has it, checked. `checkDossier` makes it from parsed JSON; nothing mutates it afterwards.
 */
export type Dossier = v.InferOutput<typeof dossierSchema>;
