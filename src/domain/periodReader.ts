import { type PeriodBounds, type PeriodFault, periodBounds, readPeriod } from "./period";
import type { Path, ProblemList } from "./problem";

/** Reads the periods of one dossier under check, each text once: the same dates come again and again. */
export interface PeriodReader {
  /** @returns `null` where the text is no period */
  readonly bounds: (text: string) => PeriodBounds | null;
  /** The same, and reports what is no period. */
  readonly check: (text: string, path: Path) => PeriodBounds | null;
}

export function createPeriodReader(problems: ProblemList): PeriodReader {
  const known = new Map<string, PeriodBounds | PeriodFault>();

  function read(text: string): PeriodBounds | PeriodFault {
    const before = known.get(text);
    if (before !== undefined) return before;
    const period = readPeriod(text);
    const result = typeof period === "string" ? period : periodBounds(period);
    known.set(text, result);
    return result;
  }

  return {
    bounds(text) {
      const result = read(text);
      return typeof result === "string" ? null : result;
    },
    check(text, path) {
      const result = read(text);
      if (typeof result !== "string") return result;
      problems.error(result, path, { value: text }, text);
      return null;
    },
  };
}
