import { printParseErrorCode, visit } from "jsonc-parser";
import { type Path, type Problem, problem } from "../domain/problem";
import type { TextPlace } from "./depth";

/** Syntax errors listed of one file: after the first few they are mostly consequences of each other. */
const syntaxErrorLimit = 20;

/**
 * The syntax errors of a text that is not JSON, in the order of the file.
 *
 * Recursive: the nesting must have been seen to be within bounds.
 */
export function syntaxProblems(text: string): Problem[] {
  const problems: Problem[] = [];
  visit(
    text,
    {
      onError(code, offset, length, startLine, startColumn) {
        if (problems.length === syntaxErrorLimit) return;
        const found = length > 0 ? text.slice(offset, offset + length) : undefined;
        const what = problem("error", "not-json", [], { detail: printParseErrorCode(code) }, found);
        problems.push({ ...what, line: startLine + 1, column: startColumn + 1 });
      },
    },
    { disallowComments: true },
  );
  return problems;
}

/** The paths that are looked for, as a tree, with the places found. */
interface Wanted {
  readonly children: Map<string | number, Wanted>;
  key: TextPlace | null;
  value: TextPlace | null;
}

const wanted = (): Wanted => ({ children: new Map(), key: null, value: null });

/** An object or array that the visit is in. */
interface Level {
  /** Of the object or array; `null` where nothing in it is looked for. */
  readonly node: Wanted | null;
  /** Index or key of the value that comes next. */
  next: string | number;
}

/**
 * Gives each problem its line and column in a text that is valid JSON: of the key if that is what is wrong, else of the
 * value; of what is around it where the path leads to something that is missing. One pass whatever the number of problems.
 */
export function withPlaces(problems: readonly Problem[], text: string): Problem[] {
  const root = wanted();
  for (const { path } of problems) want(root, path);
  const levels: Level[] = [];
  const enter = (place: TextPlace): Wanted | null => {
    const level = levels.at(-1);
    const node = level === undefined ? root : (level.node?.children.get(level.next) ?? null);
    if (node !== null) node.value = place;
    if (typeof level?.next === "number") level.next += 1;
    return node;
  };
  visit(text, {
    onObjectProperty(key, _offset, _length, line, column) {
      const level = levels.at(-1);
      if (level === undefined) return;
      level.next = key;
      const node = level.node?.children.get(key);
      if (node !== undefined) node.key = { line: line + 1, column: column + 1 };
    },
    onObjectBegin(_offset, _length, line, column) {
      levels.push({ node: enter({ line: line + 1, column: column + 1 }), next: "" });
    },
    onArrayBegin(_offset, _length, line, column) {
      levels.push({ node: enter({ line: line + 1, column: column + 1 }), next: 0 });
    },
    onLiteralValue(_value, _offset, _length, line, column) {
      enter({ line: line + 1, column: column + 1 });
    },
    onObjectEnd: () => void levels.pop(),
    onArrayEnd: () => void levels.pop(),
  });
  return problems.map((one) => ({ ...one, ...placeOf(one, root) }));
}

function want(root: Wanted, path: Path): void {
  let node = root;
  for (const step of path) {
    let child = node.children.get(step);
    if (child === undefined) node.children.set(step, (child = wanted()));
    node = child;
  }
}

function placeOf({ code, path }: Problem, root: Wanted): TextPlace | null {
  let node = root;
  let place = root.value;
  for (const step of path) {
    const child = node.children.get(step);
    if (child === undefined || child.value === null) break;
    node = child;
    place = code === "unknown-key" ? (child.key ?? child.value) : child.value;
  }
  return place;
}
