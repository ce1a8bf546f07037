import type { Packed } from "../../analysis/packed";
import type { Dossier } from "../../domain/dossier";
import type { Problem } from "../../domain/problem";

/** The lists of a dossier that may be long. */
export const longLists = ["actors", "relations", "claims", "sources"] as const;
export type LongList = (typeof longLists)[number];

/** All of a dossier that is short. */
export type Head = Omit<Dossier, LongList>;

/** What is posted to the worker that reads: first how many bytes are to be expected, `null` where nobody knows. */
export type ToReader =
  { readonly size: number | null } | { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly end: true };

/**
 * What it answers. A dossier comes in parts that the page takes in one at a time: an answer as large as that is one long
 * piece of work, whoever made it.
 */
export type FromReader =
  /** So many bytes more have been read. */
  | { readonly taken: number }
  /** How much has been checked, from 0 to 1. */
  | { readonly checked: number }
  | { readonly head: Head; readonly length: number }
  /** The next items of a list, as JSON: read faster than objects are copied, and what is said often is kept once. */
  | { readonly list: LongList; readonly items: string }
  | { readonly packed: Packed; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[]; readonly more: number }
  | { readonly error: string };
