/**
 * The proleptic Gregorian calendar as whole days since 1970-01-01, which is day 0. Years are astronomical: year 0 is
 * 1 BC, year -1 is 2 BC.
 */

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @param month 1 to 12; anything else has no days. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/**
 * The day number of a date. Exact for years up to 10^12 either way, where `Date.UTC` ends at about 275,000.
 *
 * The year is taken to begin on 1 March, so that the leap day is its last and each month's offset is a linear function
 * of its number (after Howard Hinnant's `days_from_civil`).
 *
 * @param month 1 to 12
 */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
