import type { Actor, Claim, Relation, RelationType, Source } from "./dossier";
import { isObject } from "./shape";

/** One list of a dossier while it is being checked. */
export interface Part<T> {
  /** Whether there is a list at all: where there is none, nothing can be said about references into it. */
  readonly readable: boolean;
  /** The items as the file has them. */
  readonly raw: readonly unknown[];
  /** The same items, `null` where one is malformed. */
  readonly items: readonly (T | null)[];
}

export interface Parts {
  readonly relationTypes: Part<RelationType>;
  readonly actors: Part<Actor>;
  readonly relations: Part<Relation>;
  readonly claims: Part<Claim>;
  readonly sources: Part<Source>;
}

/** A text field of an item that may be malformed. */
export function rawText(item: unknown, key: string): string | null {
  if (!isObject(item) || !Object.hasOwn(item, key)) return null;
  const value = item[key];
  return typeof value === "string" ? value : null;
}
