/** What can be wrong with a dossier. The wording for readers goes by code and parameters. */
export const problemCodes = [
  /** Parameters: `detail`, the name of the syntax error. */
  "not-json",
  /** `limit`, the deepest nesting allowed. */
  "too-deep",
  /** `size` and `limit`, in bytes; `size` is how much came before reading was stopped where the whole is not known. */
  "too-large",
  "not-utf8",
  /** JSON, but it does not name the format. `expected`. */
  "not-a-dossier",
  /** `found`, `expected`: formats. */
  "newer-version",
  /**
   * `expected`, `received`: types, literals or limits such as `>=1`, as valibot writes them; `rule` where a text has the
   * wrong shape; `unit` where something is counted: "characters", "items" of a list or "entries" of an object.
   */
  "schema",
  /** `key`. */
  "unknown-key",
  /** `id`; `first`, the path of the one that has it. */
  "duplicate-id",
  /** `id`; `expected`, what it should be the id of; `found`, what it is the id of, if anything. */
  "dangling-reference",
  /** A relation or hypothetical event without a claim. `id`. */
  "no-claim",
  /** A claim without a citation. `id`. */
  "no-cite",
  /** `id`, of the voice. */
  "voice-not-actor",
  /** A conditional claim without premise. `id`. */
  "premise-missing",
  /** `id`, of the premise. */
  "premise-not-event",
  /** `id`, of the claim. */
  "likelihood-on-non-forecast",
  /** `value`. */
  "bad-period",
  /** `value`. */
  "ends-before-begins",
  /** `said`, `stateOfEvidence`. */
  "said-after-evidence",
  /** A warning. `id`, of the relation; `actor`, `existence`, `period`. */
  "outside-existence",
  /** A dossier's own relation type with the id of a built-in one. `id`. */
  "redefined-type",
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** Keys and indices from the root of the file. */
export type Path = readonly (string | number)[];

/** One thing that is wrong, and where. */
export interface Problem {
  /** A warning does not keep the dossier from opening. */
  readonly severity: "error" | "warning";
  readonly code: ProblemCode;
  readonly path: Path;
  /** What stands there, shortened for display; absent where nothing does. */
  readonly value?: string;
  /** Neutral as to language: ids, values, types. */
  readonly params: Readonly<Record<string, string>>;
  /** Place in the file, both from 1, where there is a file; columns count UTF-16 code units. */
  readonly line?: number;
  readonly column?: number;
}

/** How many problems of each severity are kept; the others are only counted. */
export const problemLimit = 1000;

/** Gathers problems up to the limit, so that a hopeless file of any size costs a bounded list. */
export class ProblemList {
  readonly errors: Problem[] = [];
  readonly warnings: Problem[] = [];
  #errorCount = 0;
  #warningCount = 0;

  /** @param value what stands there; `undefined` for nothing */
  error(code: ProblemCode, path: Path, params: Problem["params"] = {}, value?: unknown): void {
    this.#errorCount += 1;
    if (this.errors.length < problemLimit) this.errors.push(problem("error", code, path, params, value));
  }

  warning(code: ProblemCode, path: Path, params: Problem["params"] = {}, value?: unknown): void {
    this.#warningCount += 1;
    if (this.warnings.length < problemLimit) this.warnings.push(problem("warning", code, path, params, value));
  }

  /** Errors that were not kept. */
  get moreErrors(): number {
    return this.#errorCount - this.errors.length;
  }

  /** Warnings that were not kept. */
  get moreWarnings(): number {
    return this.#warningCount - this.warnings.length;
  }
}

export function problem(
  severity: Problem["severity"],
  code: ProblemCode,
  path: Path,
  params: Problem["params"] = {},
  value?: unknown,
): Problem {
  return { severity, code, path, params, ...(value === undefined ? {} : { value: shortValue(value) }) };
}

const longestValue = 80;

/** A JSON value as it may be shown in one line: long texts are cut, and of objects and arrays only the kind is told. */
export function shortValue(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  const text = String(value);
  if (text.length <= longestValue) return text;
  // Not through the middle of a character outside the basic plane.
  return `${text.slice(0, longestValue - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/**
 * A path as JSONPath (RFC 9535).
 *
 * @example formatPath(["claims", 3, "voice"]) // "$.claims[3].voice"
 */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return /^[A-Za-z_]\w*$/.test(step) ? `${text}.${step}` : `${text}[${JSON.stringify(step)}]`;
  }, "$");
}
