import type { CheckResult } from "../../../src/domain/checkDossier";
import { type Problem, formatPath } from "../../../src/domain/problem";
import { type SmallDossier, smallDossier } from "../../fixtures/smallDossier";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** The small dossier as JSON with other values at some paths such as `claims.0.voice`; `undefined` takes a key away. */
export function broken(changes: Readonly<Record<string, Json | undefined>>): unknown {
  const json: SmallDossier = smallDossier();
  for (const [path, value] of Object.entries(changes)) put(json, path.split("."), value);
  return json;
}

function put(inside: object, [step = "", ...rest]: string[], value: Json | undefined): void {
  const next: unknown = Reflect.get(inside, step);
  if (rest.length > 0) {
    if (typeof next !== "object" || next === null) throw new Error(`nothing to change at ${step}`);
    put(next, rest, value);
  } else if (value === undefined) Reflect.deleteProperty(inside, step);
  else Object.defineProperty(inside, step, { value, enumerable: true, configurable: true, writable: true });
}

/** "$.claims[0].voice: voice-not-actor". */
export function inShort({ path, code }: Problem): string {
  return `${formatPath(path)}: ${code}`;
}

/** Errors and warnings alike. */
export function problemsOf(result: CheckResult): readonly Problem[] {
  return result.ok ? result.warnings : result.problems;
}
