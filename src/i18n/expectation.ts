/** How one language says what was expected of a value and what stood there instead. */
export interface ExpectationWords {
  /** By rule. */
  readonly rules: Readonly<Record<string, string>>;
  /** By type, as valibot calls it. */
  readonly types: Readonly<Record<string, string>>;
  readonly or: (alternatives: readonly string[]) => string;
  readonly atLeast: (amount: string) => string;
  readonly atMost: (amount: string) => string;
  /** @param unit what is counted; `undefined` where the number is the value itself */
  readonly amount: (n: number, unit: string | undefined) => string;
}

type Parameters = Readonly<Record<string, string>>;

/**
 * What was expected: a rule by its name, a type, types to choose from, or a limit. A choice of literals and whatever else
 * is not known here stays as valibot writes it, which is as the file has to.
 *
 * @param parameters of the problem `schema`
 */
export function expectedIn(words: ExpectationWords, { expected = "", rule, unit }: Parameters): string {
  const ruled = rule === undefined ? undefined : entry(words.rules, rule);
  if (ruled !== undefined) return ruled;
  if (expected === "!0") return words.atLeast(words.amount(1, unit));
  const [, sign, limit] = /^([<>])=(-?\d+(?:\.\d+)?)$/.exec(expected) ?? [];
  if (limit !== undefined) return words[sign === ">" ? "atLeast" : "atMost"](words.amount(Number(limit), unit));
  const alternatives = expected.replace(/^\((.*)\)$/, "$1").split(" | ");
  const known = alternatives.flatMap((type) => entry(words.types, type) ?? []);
  return known.length === alternatives.length ? words.or(known) : expected;
}

/** What stood there: a type, an amount, or the value itself as JSON has it. */
export function receivedIn(words: ExpectationWords, { received = "", unit }: Parameters): string {
  if (unit !== undefined && /^\d+$/.test(received)) return words.amount(Number(received), unit);
  return entry(words.types, received) ?? received;
}

function entry(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
