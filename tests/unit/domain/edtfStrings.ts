import * as fc from "fast-check";
import { parsePeriod } from "../../../src/domain/period";

const digits = (value: number, length: number): string => String(value).padStart(length, "0");

const year = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1800, max: 2100 }).map((value) => digits(value, 4)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }).map((value) => digits(value, 4)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9999 }).map((value) => `-${digits(value, 4)}`) },
);
const month = fc.integer({ min: 1, max: 12 }).map((value) => digits(value, 2));
/** In every month there is such a day. */
const day = fc.integer({ min: 1, max: 28 }).map((value) => digits(value, 2));
const longYear = fc.tuple(fc.constantFrom("Y", "Y-"), fc.integer({ min: 10_000, max: 999_999_999_999 }));

const specified = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join("-")),
  fc.tuple(year, month, day).map((parts) => parts.join("-")),
  fc.tuple(year, fc.constantFrom("21", "22", "23", "24")).map((parts) => parts.join("-")),
  longYear.map((parts) => parts.join("")),
);
const unspecified = fc.oneof(
  year.map((text) => text.replace(/\d$/, "X")),
  year.map((text) => text.replace(/\d\d$/, "XX")),
  fc.tuple(year, fc.constantFrom("XX", "XX-XX")).map((parts) => parts.join("-")),
  fc.tuple(year, month).map((parts) => [...parts, "XX"].join("-")),
);
const qualifier = fc.constantFrom("", "", "?", "~", "%");

/** A date that may stand in an interval. */
export const boundText = fc.tuple(specified, qualifier).map((parts) => parts.join(""));

/** A single date of EDTF level 0 or 1. */
export const dateText = fc.tuple(fc.oneof(specified, unspecified), qualifier).map((parts) => parts.join(""));

const bound = fc.oneof({ weight: 4, arbitrary: boundText }, { weight: 1, arbitrary: fc.constantFrom("", "..") });

/** Any period of EDTF level 0 or 1. Of two dates in the wrong order the other order is taken. */
export const periodText = fc.oneof(
  dateText,
  fc
    .tuple(bound, bound)
    .map(([one, other]) => (parsePeriod(`${one}/${other}`) === null ? `${other}/${one}` : `${one}/${other}`)),
);
