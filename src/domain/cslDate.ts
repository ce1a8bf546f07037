import type { Source } from "./dossier";

/**
 * A date of CSL-JSON as EDTF, of which there are words in every language: `{"date-parts": [[2025, 11, 1]]}` is
 * `2025-11-01`; two such dates are an interval, open where the second one is zeros; `circa` makes it approximate, and
 * `season`, of a year alone, a season of it, as do months 13 to 16. Years before Christ are negative in CSL-JSON, which
 * has no year 0, while in EDTF 1 BC is 0000. (Citation Style Language 1.0.2, and citeproc-js's manual, "Dates".)
 *
 * @returns a text that may yet be no period, as of 30 February, to be shown as it stands; the curator's `literal` or `raw`
 * text where there are no numbers, and `null` where there is nothing
 */
export function edtfOfCslDate(date: NonNullable<Source["issued"]>): string | null {
  const { literal, raw } = date;
  const [from, to] = date["date-parts"] ?? [];
  const start = from === undefined ? null : dateText(from, date);
  if (start === null) return literal ?? (typeof raw === "string" ? raw : null);
  if (to === undefined || to.length === 0) return start;
  if (to.every((part) => Number(part) === 0)) return `${start}/..`;
  const end = dateText(to, date);
  return end === null ? start : `${start}/${end}`;
}

function dateText(parts: readonly (string | number)[], { season, circa }: Readonly<Record<string, unknown>>) {
  const [year, month, day] = parts.map((part) => (String(part).trim() === "" ? NaN : Number(part)));
  if (year === undefined || ![year, month ?? 1, day ?? 1].every(Number.isSafeInteger) || year === 0) return null;
  const second = month === undefined ? seasonMonth(season) : (seasonMonth(month - 12) ?? month);
  const rest = [second, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, "0")));
  return [yearText(year), ...rest].join("-") + (isTrue(circa) ? "~" : "");
}

/** Spring to winter, 1 to 4, as EDTF's month 21 to 24. */
function seasonMonth(season: unknown): number | undefined {
  return /^[1-4]$/.test(String(season)) ? 20 + Number(season) : undefined;
}

/** CSL-JSON writes `circa` as a truth, a number or a text. */
function isTrue(circa: unknown): boolean {
  return circa === true || (typeof circa === "number" && circa !== 0) || (typeof circa === "string" && circa !== "");
}

function yearText(cslYear: number): string {
  const year = cslYear < 0 ? cslYear + 1 : cslYear;
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${digits.length > 4 ? "Y" : ""}${year < 0 ? "-" : ""}${digits}`;
}
