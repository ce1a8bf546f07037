/** Names longer than this are broken, in characters; those of this many may be. */
const longest = 16;
const longish = 12;
/** Longer than this: into three. */
const longestOfTwo = 42;
/** No line is longer; what does not fit is cut. */
const widest = 32;

/**
 * The ways to set an actor's name, the best first: a long name in lines of about the same length, and as one line; a
 * fairly long one as one line, and in two; a very long one in three, and in four.
 *
 * @example nameLines("Nicolas Lerner, DGSE") // → [["Nicolas", "Lerner, DGSE"], ["Nicolas Lerner, DGSE"]]
 */
export function nameLines(name: string): readonly (readonly string[])[] {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const whole = words.join(" ");
  const one = [cut(whole)];
  const count = whole.length > longestOfTwo ? 3 : whole.length >= longish ? 2 : 1;
  const broken = broke(words, Math.min(count, words.length)).map(cut);
  if (broken.length < 2) return [one];
  if (count === 3) return words.length > count ? [broken, broke(words, count + 1).map(cut)] : [broken];
  if (whole.length <= longest) return [one, broken];
  return whole.length > widest ? [broken] : [broken, one];
}

/** Words in `count` lines, so that the longest line is as short as can be. */
function broke(words: readonly string[], count: number): readonly string[] {
  if (count <= 1) return [words.join(" ")];
  let best: readonly string[] = [];
  let least = Infinity;
  for (let first = 1; first <= words.length - count + 1; first++) {
    const lines = [words.slice(0, first).join(" "), ...broke(words.slice(first), count - 1)];
    const length = Math.max(...lines.map((line) => line.length));
    if (length >= least) continue;
    least = length;
    best = lines;
  }
  return best;
}

function cut(line: string): string {
  return line.length <= widest ? line : `${line.slice(0, widest - 1).trimEnd()}…`;
}
