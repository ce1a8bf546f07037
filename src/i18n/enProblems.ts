import { type ExpectationWords, expectedIn, receivedIn } from "./expectation";
import type { Messages, TextRule } from "./messages";
import { count, number } from "./enNumbers";

const megabytes = (bytes: string | undefined) => `${number.format(Math.ceil(Number(bytes) / 1e6))} MB`;

const rules: Readonly<Record<TextRule, string>> = {
  id: "an id: 1 to 128 letters, digits or . _ ~ : -, beginning with a letter or digit",
  "language-tag": "a language tag such as en or fr",
  "iso-date": "a date as YYYY-MM-DD",
  "iso-3166": "an ISO 3166 code such as ML",
  "http-address": "an address that begins with http:// or https://",
  "cameo-code": "a CAMEO code of 2 to 4 digits",
};

const expectation: ExpectationWords = {
  rules,
  types: {
    Object: "an object in { }",
    Array: "a list in [ ]",
    string: "a text in quotes",
    number: "a number",
    boolean: "true or false",
  },
  or: (alternatives) => new Intl.ListFormat("en", { type: "disjunction" }).format(alternatives),
  atLeast: (amount) => `at least ${amount}`,
  atMost: (amount) => `at most ${amount}`,
  amount: (n, unit) => {
    if (unit === "characters") return count(n, "character", "characters");
    if (unit === "items") return count(n, "item", "items");
    return unit === "entries" ? count(n, "entry", "entries") : number.format(n);
  },
};

const parts: Readonly<Record<string, string>> = {
  "relation-type": "relation type",
  "relation | actor": "relation or actor",
};
const partName = (expected: string | undefined) => parts[expected ?? ""] ?? expected ?? "";

/** Errors of syntax by the names that jsonc-parser gives them. */
const syntax: Readonly<Record<string, string>> = {
  InvalidSymbol: "a word that JSON does not know",
  InvalidNumberFormat: "a number written wrongly",
  PropertyNameExpected: "the name of a field in quotes is expected",
  ValueExpected: "a value is expected",
  ColonExpected: "a colon is expected",
  CommaExpected: "a comma is expected",
  CloseBraceExpected: "a closing brace } is expected",
  CloseBracketExpected: "a closing bracket ] is expected",
  EndOfFileExpected: "the end of the file is expected",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfComment: "a comment does not end",
  UnexpectedEndOfString: "a text does not end: a closing quotation mark is expected",
  UnexpectedEndOfNumber: "a number breaks off",
  InvalidUnicode: "an escape \\u without four hexadecimal digits",
  InvalidEscapeCharacter: "an escape that JSON does not know",
  InvalidCharacter: "a control character, which has to be escaped",
};

export const enProblems: Messages["problems"] = {
  "not-json": ({ detail }) => `This is not JSON: ${syntax[detail ?? ""] ?? detail ?? ""}.`,
  "too-deep": ({ limit }) => `Brackets are nested more than ${limit ?? ""} deep; no dossier needs that.`,
  "too-large": ({ size, limit }) => `The file has ${megabytes(size)} or more; ${megabytes(limit)} can be opened.`,
  "not-utf8": () => "The file is not text in UTF-8. Save it as UTF-8 and open it again.",
  "not-a-dossier": ({ expected }) =>
    `This is JSON but not a dossier: it lacks "format": "${expected ?? "entente-dossier/1"}".`,
  "newer-version": ({ found, expected }) =>
    `The file is of format ${found ?? ""}, newer than this version of Entente reads (${expected ?? ""}). Reload to get the newest version.`,
  schema: (parameters) =>
    parameters["received"] === "undefined"
      ? `Missing: ${parameters["expected"] ?? ""}.`
      : `Expected ${expectedIn(expectation, parameters)}, found ${receivedIn(expectation, parameters)}.`,
  "unknown-key": ({ key }) => `The field “${key ?? ""}” does not exist in the format. A spelling error?`,
  "duplicate-id": ({ id, first }) => `The id “${id ?? ""}” is taken already, at ${first ?? ""}.`,
  "dangling-reference": ({ id, expected }) => `No ${partName(expected)} has the id “${id ?? ""}”.`,
  "no-claim": ({ id }) => `Nobody says “${id ?? ""}”: every relation and hypothetical event needs at least one claim.`,
  "no-cite": ({ id }) => `The claim “${id ?? ""}” cites no source: it needs at least one.`,
  "voice-not-actor": ({ id }) => `The voice “${id ?? ""}” is not an actor.`,
  "premise-missing": ({ id }) => `The claim “${id ?? ""}” is conditional: it needs the event it hangs on as “premise”.`,
  "premise-not-event": ({ id }) => `The premise “${id ?? ""}” is not an event.`,
  "likelihood-on-non-forecast": ({ id }) => `The claim “${id ?? ""}” has a likelihood but is not a forecast.`,
  "bad-period": ({ value }) => `“${value ?? ""}” is not a date of EDTF level 0 or 1, such as “2025-09~” or “2017/..”.`,
  "ends-before-begins": ({ value }) => `The period “${value ?? ""}” ends before it begins.`,
  "said-after-evidence": ({ said, stateOfEvidence }) =>
    `Said ${said ?? ""}, after the state of evidence (${stateOfEvidence ?? ""}).`,
  "outside-existence": ({ id, actor }) => `“${id ?? ""}” lies outside the time in which “${actor ?? ""}” exists.`,
  "redefined-type": ({ id }) => `The relation type “${id ?? ""}” is built in and cannot be defined anew.`,
};
