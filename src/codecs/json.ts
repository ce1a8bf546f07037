import { type OnProgress, checkDossier } from "../domain/checkDossier";
import { type Dossier, dossierSchema } from "../domain/dossier";
import { type Problem, problem } from "../domain/problem";
import { type Shape, isObject, required } from "../domain/shape";
import { DepthScan, type TextPlace, depthLimit } from "./depth";
import { Utf8Pieces } from "./utf8";

/** `more`: how many problems (or warnings) there are beyond those listed. */
export type ReadResult =
  | { readonly ok: true; readonly dossier: Dossier; readonly warnings: readonly Problem[]; readonly more: number }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly more: number };

/** In bytes: 512 MiB but for the 24 characters by which V8's longest string is shorter. */
export const sizeLimit = 2 ** 29 - 24;

/**
 * Reads a dossier from the text of a JSON file: all that is wrong with it, with its place, or the dossier.
 *
 * @param text with or without a byte order mark
 */
export async function readDossier(text: string): Promise<ReadResult> {
  if (text.length > sizeLimit) return failed(tooLarge(text.length, sizeLimit));
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const deep = new DepthScan().push(body);
  return deep === null ? readShallow(body) : failed(tooDeep(deep));
}

/**
 * Reads a dossier from a file or answer in UTF-8 as it comes, and stops reading at once where it cannot be one: too large,
 * nested too deep, or not UTF-8.
 *
 * @param limitBytes at most `sizeLimit`
 * @param knownSize in bytes, if it is known before reading
 * @param onChecked told how much of it has been checked, from 0 to 1
 * @throws whatever the stream fails with
 */
export async function readDossierStream(
  stream: ReadableStream<Uint8Array>,
  limitBytes: number = sizeLimit,
  knownSize?: number,
  onChecked?: OnProgress,
): Promise<ReadResult> {
  const reader = stream.getReader();
  const refuse = async (reason: Problem): Promise<ReadResult> => {
    await reader.cancel();
    return failed(reason);
  };
  if (knownSize !== undefined && knownSize > limitBytes) return refuse(tooLarge(knownSize, limitBytes));

  const decoder = new Utf8Pieces();
  const scan = new DepthScan();
  const pieces: string[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    const bytes = value ?? new Uint8Array(0);
    size += bytes.length;
    if (size > limitBytes) return refuse(tooLarge(size, limitBytes));
    const { text, wellFormed } = decoder.push(bytes, done);
    const deep = scan.push(text);
    if (deep !== null) return refuse(tooDeep(deep));
    if (!wellFormed) return refuse({ ...problem("error", "not-utf8", []), ...scan.place });
    pieces.push(text);
    if (done) return readShallow(pieces.join(""), onChecked);
  }
}

/**
 * The text of a dossier's file: two spaces, keys in the order of the schema, what the schema does not name after them in
 * alphabetical order, and optional lists only where there is something in them. `readDossier` gives the same dossier back.
 *
 * Texts keep their order of languages, since the first one serves readers of none of them.
 */
export function writeDossier(dossier: Dossier): string {
  return `${JSON.stringify(ordered(dossier, dossierSchema), null, 2)}\n`;
}

function ordered(value: unknown, shape: Shape): unknown {
  const { type, entries, item } = required(shape);
  if (Array.isArray(value)) return item === undefined ? value : value.map((one: unknown) => ordered(one, item));
  if (!isObject(value) || entries === undefined) return value;
  const named = Object.entries(entries).filter(
    ([key, { type: kind }]) => Object.hasOwn(value, key) && !(kind === "optional" && isEmptyList(value[key])),
  );
  const others =
    type === "loose_object"
      ? Object.keys(value)
          .filter((key) => !Object.hasOwn(entries, key))
          .sort()
      : [];
  return Object.fromEntries([
    ...named.map(([key, entry]) => [key, ordered(value[key], entry)]),
    ...others.map((key) => [key, value[key]]),
  ]);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Of text that is known to be nested within bounds. */
async function readShallow(text: string, onChecked?: OnProgress): Promise<ReadResult> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const { syntaxProblems } = await import("./jsonPlaces");
    const problems = syntaxProblems(text);
    if (problems.length > 0) return { ok: false, problems, more: 0 };
    return failed(problem("error", "not-json", [], { detail: error instanceof Error ? error.message : String(error) }));
  }
  const result = checkDossier(json, onChecked);
  if (result.ok) return { ...result, warnings: await inOrder(result.warnings, text) };
  return { ...result, problems: await inOrder(result.problems, text) };
}

/** With line and column; errors before warnings, and each in the order of the file. */
async function inOrder(problems: readonly Problem[], text: string): Promise<readonly Problem[]> {
  if (problems.length === 0) return problems;
  const { withPlaces } = await import("./jsonPlaces");
  const rank = ({ severity }: Problem) => (severity === "error" ? 0 : 1);
  return withPlaces(problems, text).sort(
    (a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

function failed(reason: Problem): ReadResult {
  return { ok: false, problems: [reason], more: 0 };
}

function tooLarge(size: number, limit: number): Problem {
  return problem("error", "too-large", [], { size: String(size), limit: String(limit) });
}

function tooDeep(place: TextPlace): Problem {
  return { ...problem("error", "too-deep", [], { limit: String(depthLimit) }), ...place };
}
