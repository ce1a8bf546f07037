import * as v from "valibot";
import {
  type Dossier,
  actorSchema,
  claimSchema,
  dossierFormat,
  dossierSchema,
  relationSchema,
  relationTypeSchema,
  sourceSchema,
} from "./dossier";
import { checkInvariants } from "./invariants";
import type { Part, Parts } from "./parts";
import { type Path, type Problem, ProblemList, problem, shortValue } from "./problem";
import { type Shape, isObject } from "./shape";
import { unknownKeys } from "./unknownKeys";

/** `more`: how many problems there are beyond those listed. */
export type CheckResult =
  | { readonly ok: true; readonly dossier: Dossier; readonly warnings: readonly Problem[]; readonly more: number }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly more: number };

/** Told how far something is, from 0 to 1. */
export type OnProgress = (fraction: number) => void;

/** So many items are checked between two words about it. */
const stride = 4096;

const list = v.array(v.unknown());
/** The lists are only seen to be lists here: each item is checked on its own afterwards. */
const headSchema = v.strictObject({
  ...dossierSchema.entries,
  relationTypes: v.optional(list, []),
  actors: list,
  relations: list,
  claims: list,
  sources: list,
});

/**
 * Checks parsed JSON against the schema and the invariants of the format and lists *all* that is wrong, errors first.
 *
 * Each item of a list is checked on its own, so that one malformed claim does not hide a dangling reference in another,
 * and so that what refers to a malformed item is not told that there is none. Linear in the size of the input, which is
 * left untouched. At most `problemLimit` problems of each severity are listed.
 *
 * @param onProgress told of the share of items that have been read
 */
export function checkDossier(json: unknown, onProgress: OnProgress = () => {}): CheckResult {
  const refused = refusal(json);
  if (refused !== null || !isObject(json)) return { ok: false, problems: refused === null ? [] : [refused], more: 0 };

  const problems = new ProblemList();
  const head = v.safeParse(headSchema, json);
  reportIssues(head.issues, [], problems);
  reportUnknownKeys(json, headSchema, [], problems);

  const passed = counted(json, onProgress);
  const parts: Parts = {
    relationTypes: readPart(json, "relationTypes", relationTypeSchema, problems, passed),
    actors: readPart(json, "actors", actorSchema, problems, passed),
    relations: readPart(json, "relations", relationSchema, problems, passed),
    claims: readPart(json, "claims", claimSchema, problems, passed),
    sources: readPart(json, "sources", sourceSchema, problems, passed),
  };
  checkInvariants(parts, json["stateOfEvidence"], problems);

  if (!head.success || problems.errors.length > 0) {
    const more = problems.moreErrors + problems.moreWarnings;
    return { ok: false, problems: [...problems.errors, ...problems.warnings], more };
  }
  const dossier: Dossier = {
    ...head.output,
    relationTypes: wellFormed(parts.relationTypes),
    actors: wellFormed(parts.actors),
    relations: wellFormed(parts.relations),
    claims: wellFormed(parts.claims),
    sources: wellFormed(parts.sources),
  };
  return { ok: true, dossier, warnings: problems.warnings, more: problems.moreWarnings };
}

/** Why this is not even to be checked: something else than a dossier, or one that a later version wrote. */
function refusal(json: unknown): Problem | null {
  const notDossier = (path: Path, value: unknown) =>
    problem("error", "not-a-dossier", path, { expected: dossierFormat }, value);
  if (!isObject(json) || !Object.hasOwn(json, "format")) return notDossier([], json);
  const { format } = json;
  if (format === dossierFormat) return null;
  const version = typeof format === "string" ? /^entente-dossier\/(\d{1,9})$/.exec(format)?.[1] : undefined;
  if (version === undefined || Number(version) < 2) return notDossier(["format"], format);
  const params = { found: `entente-dossier/${version}`, expected: dossierFormat };
  return problem("error", "newer-version", ["format"], params, format);
}

/** @returns to be called for each item that has been read */
function counted(json: Readonly<Record<string, unknown>>, onProgress: OnProgress): () => void {
  const all = Object.values(json).reduce((sum: number, part) => sum + (Array.isArray(part) ? part.length : 0), 0);
  let done = 0;
  return () => {
    done += 1;
    if (done % stride === 0) onProgress(done / all);
  };
}

function readPart<S extends v.GenericSchema & Shape>(
  json: Readonly<Record<string, unknown>>,
  name: keyof Parts,
  schema: S,
  problems: ProblemList,
  passed: () => void,
): Part<v.InferOutput<S>> {
  const raw: unknown = json[name];
  if (!Array.isArray(raw)) return { readable: raw === undefined && name === "relationTypes", raw: [], items: [] };
  const items = raw.map((one: unknown, index) => {
    passed();
    const path = [name, index];
    const result = v.safeParse(schema, one);
    reportIssues(result.issues, path, problems);
    const surplus = reportUnknownKeys(one, schema, path, problems);
    return result.success && surplus === 0 ? result.output : null;
  });
  return { readable: true, raw, items };
}

function wellFormed<T>(part: Part<T>): T[] {
  return part.items.filter((item) => item !== null);
}

/** @returns how many there are */
function reportUnknownKeys(value: unknown, shape: Shape, base: Path, problems: ProblemList): number {
  const found = unknownKeys(value, shape);
  for (const path of found) problems.error("unknown-key", [...base, ...path], { key: shortValue(path.at(-1)) });
  return found.length;
}

/** What is counted where a length is told. */
function unitOf(value: unknown): "characters" | "items" | "entries" {
  if (typeof value === "string") return "characters";
  return Array.isArray(value) ? "items" : "entries";
}

type Issues = readonly v.BaseIssue<unknown>[] | undefined;

function reportIssues(issues: Issues, base: Path, problems: ProblemList): void {
  for (const issue of issues ?? []) {
    // Of unknown keys valibot reports only the first.
    if (issue.type === "strict_object" && issue.expected === "never") continue;
    const path = [...base, ...(issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)))];
    const rule = issue.type === "regex" || issue.type === "iso_date" ? { rule: issue.message } : {};
    const unit = /_length$|^non_empty$|_entries$/.test(issue.type) ? { unit: unitOf(issue.input) } : {};
    const expected = issue.expected ?? (issue.type === "iso_date" ? "YYYY-MM-DD" : issue.type);
    problems.error("schema", path, { expected, received: shortValue(issue.received), ...rule, ...unit }, issue.input);
  }
}
