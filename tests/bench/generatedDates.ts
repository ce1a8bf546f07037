type Random = () => number;

/** Nothing in a generated dossier is said later. */
export const stateOfEvidence = "2025-11-18";

const two = (value: number): string => String(value).padStart(2, "0");
const whole = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1));

/** A date in some year, mostly to the day or month; every tenth is approximate or uncertain. */
function date(random: Random, year: number): string {
  const drawn = random();
  const qualifier = random() < 0.1 ? (random() < 0.7 ? "~" : "?") : "";
  const month = two(whole(random, 1, 12));
  if (drawn < 0.35) return `${year}-${month}-${two(whole(random, 1, 28))}${qualifier}`;
  if (drawn < 0.65) return `${year}-${month}${qualifier}`;
  if (drawn < 0.75) return `${year}-${whole(random, 21, 24)}${qualifier}`;
  return `${year}${qualifier}`;
}

/** Most are recent, some go back to 1960. */
const someYear = (random: Random): number => 2024 - Math.floor(64 * random() ** 3);

/** EDTF of when a tie held: since then, for a while, at some time, with ends that are open, unknown or vague. */
function period(random: Random): string {
  const drawn = random();
  const start = someYear(random);
  const end = Math.min(start + 1 + whole(random, 0, 12), 2026);
  if (drawn < 0.35) return `${date(random, start)}/..`;
  if (drawn < 0.6) return `${date(random, start)}/${date(random, end)}`;
  if (drawn < 0.7) return `${date(random, start)}/`;
  if (drawn < 0.75) return `/${date(random, end)}`;
  if (drawn < 0.8) return `../${date(random, end)}`;
  if (drawn < 0.83) return `${Math.floor(start / 10)}X`;
  if (drawn < 0.85) return `${start}-XX`;
  return date(random, start);
}

export function periodTexts(random: Random, count: number): readonly string[] {
  return Array.from({ length: count }, () => period(random));
}

/** EDTF of when something was said: to the day or month, of the last years more than of earlier ones. */
export function saidTexts(random: Random, count: number): readonly string[] {
  return Array.from({ length: count }, () => {
    const year = 2024 - Math.floor(25 * random() ** 2);
    const drawn = random();
    const month = two(whole(random, 1, 12));
    if (drawn < 0.8) return `${year}-${month}-${two(whole(random, 1, 28))}`;
    return drawn < 0.95 ? `${year}-${month}` : `${year}`;
  });
}
