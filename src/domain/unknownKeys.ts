import type { Path } from "./problem";
import { type Shape, isObject, required } from "./shape";

/** Keys that valibot drops from open objects without a word, since they reach the prototype. */
const unsafeKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const openTypes: ReadonlySet<string> = new Set(["loose_object", "record"]);

const none: readonly Path[] = [];
const here: readonly Path[] = [[]];

/**
 * Paths, from the value on, of every key that the format does not have. Valibot itself stops at the first one of each
 * object.
 *
 * Walks only where the shape leads, so that its depth is the format's and not the file's; and makes paths only of what it
 * finds, since it goes over every item of a dossier.
 */
export function unknownKeys(value: unknown, shape: Shape): readonly Path[] {
  const { type, entries, item } = required(shape);
  let found: Path[] | null = null;
  const gather = (key: string | number, inside: readonly Path[]): void => {
    for (const path of inside) (found ??= []).push([key, ...path]);
  };
  if (Array.isArray(value)) {
    if (item !== undefined) value.forEach((one, index) => gather(index, unknownKeys(one, item)));
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      const entry = entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (entry !== undefined) gather(key, unknownKeys(value[key], entry));
      else if (type === "strict_object" || (openTypes.has(type) && unsafeKeys.has(key))) gather(key, here);
    }
  }
  return found ?? none;
}
