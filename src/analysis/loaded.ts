import type { Model } from "./model";
import type { Problem } from "../domain/problem";

/** Why a dossier could not be read. */
export type ReadFailure =
  | { readonly why: "problems"; readonly problems: readonly Problem[]; readonly more: number }
  /** The address did not answer. */
  | { readonly why: "network"; readonly detail: string }
  /** It answered with nothing. */
  | { readonly why: "empty" }
  /** It answered with an HTTP status that is not a success. */
  | { readonly why: "status"; readonly status: number }
  /** No dossier of that id is shipped: these are. */
  | { readonly why: "unknown"; readonly shipped: readonly string[] }
  /** An address of another origin. */
  | { readonly why: "foreign" }
  /** A file that this device does not keep. */
  | { readonly why: "not-here" }
  | { readonly why: "unreadable"; readonly detail: string }
  /** The program that reads what is large gave no result: it did not start, or the device has too little memory. */
  | { readonly why: "reader"; readonly detail: string };

/** What reading a dossier comes to, wherever it is read from; `ref` is what a link calls it. */
export type Loaded =
  | { readonly ok: true; readonly ref: string; readonly model: Model; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly reason: ReadFailure };

/** What reading a dossier takes of its opening, about; the rest is the picture's. */
export const readingShare = 0.85;

/** How far the opening of a dossier is. */
export interface Progress {
  readonly stage: "reading" | "checking" | "laying-out";
  /** Of the whole, from 0 to 1. */
  readonly fraction: number;
}
