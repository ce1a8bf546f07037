import { dayNumber, daysInMonth } from "../../domain/calendar";

/** A day of the proleptic Gregorian calendar. Years are astronomical: year 0 is 1 BC. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/**
 * The date of a day number, the inverse of `dayNumber` (Howard Hinnant's `civil_from_days`).
 *
 * @param days whole days since 1970-01-01
 */
export function civilOf(days: number): CivilDate {
  const fromMarch = days + 719_468;
  const era = Math.floor(fromMarch / 146_097);
  const dayOfEra = fromMarch - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The same day of the month some months on or back; the last one where that month is shorter. */
export function monthsOn(days: number, months: number): number {
  const { year, month, day } = civilOf(days);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), count - Math.floor(count / 12) * 12 + 1];
  return dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

const padded = (n: number, digits: number) => String(n).padStart(digits, "0");

/** A year in EDTF: with a `Y` in front where it has more than four digits. */
export function edtfOfYear(year: number): string {
  const digits = padded(Math.abs(year), 4);
  return `${digits.length > 4 ? "Y" : ""}${year < 0 ? "-" : ""}${digits}`;
}

export function edtfOfMonth(days: number): string {
  const { year, month } = civilOf(days);
  return Math.abs(year) > 9999 ? edtfOfYear(year) : `${edtfOfYear(year)}-${padded(month, 2)}`;
}

/** A day in EDTF. Level 1 knows no days of years with more than four digits: of those, the year. */
export function edtfOfDay(days: number): string {
  const { year, day } = civilOf(days);
  return Math.abs(year) > 9999 ? edtfOfYear(year) : `${edtfOfMonth(days)}-${padded(day, 2)}`;
}
