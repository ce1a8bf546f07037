import { type ConversionConfig, toJsonSchema } from "@valibot/to-json-schema";
import {
  actorSchema,
  claimSchema,
  dossierSchema,
  relationSchema,
  relationTypeSchema,
  sourceSchema,
} from "../../../src/domain/dossier";

/**
 * A regular expression as JSON Schema's `pattern`, which has no flags: ECMA-262 with `u` is what the specification
 * assumes, and `i` is written out. Anything else has no equal and must not be lost in silence.
 */
export function patternOf({ source, flags }: RegExp): string {
  if (/[^iu]/.test(flags)) throw new Error(`no JSON Schema pattern for the flags of /${source}/${flags}`);
  if (!flags.includes("i")) return source;
  if (/[[\\]\w/.test(source)) throw new Error(`cannot write out the letters of /${source}/${flags}`);
  return source.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

const overrideAction: NonNullable<ConversionConfig["overrideAction"]> = ({ valibotAction, jsonSchema }) =>
  "requirement" in valibotAction && valibotAction.requirement instanceof RegExp && valibotAction.type === "regex"
    ? { ...jsonSchema, pattern: patternOf(valibotAction.requirement) }
    : undefined;

/** The JSON Schema of a dossier's file, for editors to complete and check by. The invariants are beyond its language. */
export function dossierJsonSchema(): object {
  const schema = toJsonSchema(dossierSchema, {
    typeMode: "input",
    target: "draft-07",
    definitions: {
      actor: actorSchema,
      relation: relationSchema,
      claim: claimSchema,
      source: sourceSchema,
      relationType: relationTypeSchema,
    },
    overrideAction,
  });
  const { $schema, ...rest } = schema;
  return {
    $schema,
    $id: "dossier-1.schema.json",
    title: "Entente dossier, version 1",
    description:
      "Actors, relations, claims and sources: who stands where, since when, and who says so. Dates are EDTF levels 0 and 1, sources are CSL-JSON items.",
    ...rest,
  };
}
