import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type PeriodBounds,
  type PeriodFault,
  isDateText,
  parsePeriod,
  periodBounds,
  readPeriod,
} from "../../../src/domain/period";
import { boundText, dateText, periodText } from "./edtfStrings";

const iso = (day: number): string =>
  Number.isFinite(day) ? (new Date(day * 86_400_000).toISOString().split("T")[0] ?? "") : String(day);

function periodFault(text: string): PeriodFault | null {
  const period = readPeriod(text);
  return typeof period === "string" ? period : null;
}

/** Bounds as dates: "start from, start to; end from, end to". */
function bounds(text: string): string {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(text);
  return `${iso(earliestStart)} ${iso(latestStart)}; ${iso(earliestEnd)} ${iso(latestEnd)}`;
}

function boundsOf(text: string): PeriodBounds {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`not a period: ${text}`);
  return periodBounds(period);
}

/** From the strings that edtf.js (BSD-2-Clause) tests itself with; whether they are of level 0 or 1 is as EDTF has it. */
const valid = [
  ..."2000 0000 0409 9999 -0002 -9999 1999-03 2016-02-29 2017-12-31 2016-05-31".split(" "),
  ..."1969/1970 1980-08/1994 2004-02-01/2005 2004-02-01/2005-02-08 2017-01/2017-03".split(" "),
  ..."2016? 2016~ 2016% 2016-05? 2016-05~ 2016-05% 2016-05-03? 2016-05-03~ 2016-05-03%".split(" "),
  ..."2001-21 2001-22 2001-23 2001-24 2012-21/2012-22 2018/2018-23 2018-01?/2018-23 2018-21/2018-23".split(" "),
  ..."198X 19XX 2016-XX 2016-05-XX 1985-XX-XX 2017-09-XX".split(" "),
  ..."../2016 ../.. / /1960 /1960-11 /1970-01-02 1969/ 1970-02/ 2004-06-01/.. 2016-05-31/..".split(" "),
  ..."1980?/1994~ Y10000 Y-10000 Y170002 Y-170002 Y210001".split(" "),
];
const invalid = [
  // No dates at all.
  "",
  " 2000",
  "2000 ",
  "-",
  "00",
  "-00",
  "000",
  "009",
  "019",
  "193",
  "-000",
  "-0000",
  "-019",
  "-193",
  "12345",
  "20000",
  "?2001",
  "2000/2001/2002",
  "...",
  "..",
  "../...",
  "/-",
  "2004/06",
  "2016-5",
  "２０１６",
  // No such month or day.
  ..."2016-00 2016-13 2016-13-XX 2016-05-00 2016-05-32 2016-02-30 2016-04-31 1900-02-29 2001-02-29".split(" "),
  // In ISO 8601, but not in EDTF.
  ..."19 -04 19? 2016W01 2016-W01 2016-001 20160502 2016-05-01/P1D 2017-06-15T12:00:00Z 2014-12-08T11:46".split(" "),
  // Level 2.
  ..."156X-12-31 15XX-12-XX 15XX-XX-25 1XXX 1XX3 XXXX XXXX-XX XXXX-XX-XX 1XXX-12 2017-XX-06 20XX-XX".split(" "),
  ..."2004-06-XX/2004-07-03 198X/1999 2004-XX/2005 1500-1X-25 15XX-01-3X 2001-25 2001-39 2001-41 20XX-41".split(" "),
  ..."2001-?09~-09 2001?-23 2001~-09 2004?-06-~11 2004-06-~01/2004-06-~20 1950S2 Y17E7 Y17101E3S3".split(" "),
  "[1667,1668, 1670..1672]",
  "[..1760-12-03]",
  "{1960 ,  1961-12}",
  "[1999",
  "{1999]",
  "{2016..2020}",
  // Y is for years of more than four digits.
  ..."Y9999 Y-9999 Y00001 Y-00001 Y10000-05 Y1234567890123".split(" "),
  // Each qualifier once, at the end, and after no season's day.
  ..."2016?~ 2016%% 2001-21-01 2016~/..~ ~".split(" "),
];

describe("what is a period", () => {
  test.each(valid)("%s is", (text) => {
    expect(periodFault(text)).toBeNull();
    expect(parsePeriod(text)?.text).toBe(text);
  });

  test.each(invalid)("%s is not", (text) => {
    expect(periodFault(text)).toBe("bad-period");
    expect(parsePeriod(text)).toBeNull();
  });

  test.each(["2000/1999", "2018-21/2017-01-01", "2022-06/2022-05-31", "1994~/1980?"])(
    "%s ends before it begins",
    (text) => {
      expect(periodFault(text)).toBe("ends-before-begins");
      expect(parsePeriod(text)).toBeNull();
    },
  );

  test.each(["2022-06/2022", "2022/2022-01", "2022-05-31/2022-05-31"])("%s may end after it begins", (text) => {
    expect(periodFault(text)).toBeNull();
  });

  test("any two dates make an interval in one order at least", () => {
    fc.assert(
      fc.property(boundText, boundText, (one, other) => {
        const faults = [periodFault(`${one}/${other}`), periodFault(`${other}/${one}`)];
        expect(faults).toContain(null);
        expect(faults).not.toContain("bad-period");
      }),
    );
  });

  test("any text is a period or is not, without a fuss", () => {
    const text = fc.string({ unit: fc.constantFrom(..."0129X-/.?~%Y[]{},TSE ".split("")), maxLength: 14 });
    fc.assert(
      fc.property(text, (any) => {
        expect(parsePeriod(any) === null).toBe(periodFault(any) !== null);
      }),
    );
  });
});

describe("bounds", () => {
  test.each([
    ["2025-11-18", "2025-11-18 2025-11-18; 2025-11-18 2025-11-18"],
    ["2024-02", "2024-02-01 2024-02-29; 2024-02-01 2024-02-29"],
    ["2023", "2023-01-01 2023-12-31; 2023-01-01 2023-12-31"],
    ["2022-21", "2022-03-01 2022-05-31; 2022-03-01 2022-05-31"],
    ["2022-22", "2022-06-01 2022-08-31; 2022-06-01 2022-08-31"],
    ["2022-23", "2022-09-01 2022-11-30; 2022-09-01 2022-11-30"],
    ["2023-24", "2023-12-01 2024-02-29; 2023-12-01 2024-02-29"],
    ["199X", "1990-01-01 1999-12-31; 1990-01-01 1999-12-31"],
    ["19XX", "1900-01-01 1999-12-31; 1900-01-01 1999-12-31"],
    ["2004-XX", "2004-01-01 2004-12-31; 2004-01-01 2004-12-31"],
    ["2004-XX-XX", "2004-01-01 2004-12-31; 2004-01-01 2004-12-31"],
    ["2004-06-XX", "2004-06-01 2004-06-30; 2004-06-01 2004-06-30"],
    ["2014/2022-22", "2014-01-01 2014-12-31; 2022-06-01 2022-08-31"],
    ["2025-09~/..", "2025-09-01 2025-09-30; Infinity Infinity"],
    ["../2025-11-18", "-Infinity -Infinity; 2025-11-18 2025-11-18"],
    ["2014/", "2014-01-01 2014-12-31; 2014-01-01 Infinity"],
    ["/1960", "-Infinity 1960-12-31; 1960-01-01 1960-12-31"],
    ["/", "-Infinity Infinity; -Infinity Infinity"],
    ["/..", "-Infinity Infinity; Infinity Infinity"],
    ["../", "-Infinity -Infinity; -Infinity Infinity"],
    ["../..", "-Infinity -Infinity; Infinity Infinity"],
    ["2014/2014-06", "2014-01-01 2014-06-30; 2014-06-01 2014-06-30"],
    ["2022-06/2022", "2022-06-01 2022-06-30; 2022-06-01 2022-12-31"],
    ["-0043-03-15", "-000043-03-15 -000043-03-15; -000043-03-15 -000043-03-15"],
  ])("%s: %s", (text, expected) => {
    expect(bounds(text)).toBe(expected);
  });

  test.each(["-019X", "-01XX", "-000X", "-00XX", "000X", "00XX"])("%s keeps its sign on both ends", (text) => {
    const { earliestStart, latestStart } = boundsOf(text);
    const years = text.replaceAll("X", "0").startsWith("-0000") ? ["-0001"] : [text.replaceAll("X", "0")];
    const ends = [...years, text.replaceAll("X", "9")].map((year) => boundsOf(year));
    expect(earliestStart).toBe(Math.min(...ends.map((each) => each.earliestStart)));
    expect(latestStart).toBe(Math.max(...ends.map((each) => each.latestStart)));
  });

  test("are those of the calendar for any day", () => {
    const time = fc.date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(time, (date) => {
        const number = Math.floor(date.getTime() / 86_400_000);
        const expected = { earliestStart: number, latestStart: number, earliestEnd: number, latestEnd: number };
        expect(boundsOf(date.toISOString().slice(0, 10))).toEqual(expected);
      }),
    );
  });

  test("are in order, whatever the period", () => {
    fc.assert(
      fc.property(periodText, (text) => {
        const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(text);
        expect(earliestStart).toBeLessThanOrEqual(latestStart);
        expect(earliestEnd).toBeLessThanOrEqual(latestEnd);
        expect(earliestStart).toBeLessThanOrEqual(earliestEnd);
        expect(latestStart).toBeLessThanOrEqual(latestEnd);
      }),
      { numRuns: 1000 },
    );
  });

  test("are whole days, or none at all", () => {
    fc.assert(
      fc.property(periodText, (text) => {
        const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(text);
        for (const day of [earliestStart, latestStart, earliestEnd, latestEnd]) {
          expect(Number.isSafeInteger(day) || Math.abs(day) === Infinity).toBe(true);
        }
      }),
    );
  });

  test("of an interval are those of its dates, where these do not overlap", () => {
    fc.assert(
      fc.property(boundText, boundText, (one, other) => {
        const [first, second] = [boundsOf(one), boundsOf(other)];
        fc.pre(first.latestEnd < second.earliestStart);
        expect(boundsOf(`${one}/${other}`)).toEqual({
          earliestStart: first.earliestStart,
          latestStart: first.latestStart,
          earliestEnd: second.earliestEnd,
          latestEnd: second.latestEnd,
        });
      }),
    );
  });
});

describe("qualifiers", () => {
  test.each([
    ["1984", false, false],
    ["1984~", true, false],
    ["1984?", false, true],
    ["2022-22%", true, true],
  ])("of %s", (text, approximate, uncertain) => {
    expect(parsePeriod(text)?.start).toMatchObject({ approximate, uncertain });
  });

  test("belong to the end that they stand at", () => {
    const period = parsePeriod("1980?/1994~");
    expect(period?.start).toMatchObject({ approximate: false, uncertain: true });
    expect(period?.end).toMatchObject({ approximate: true, uncertain: false });
  });

  test("leave the bounds as they are", () => {
    fc.assert(
      fc.property(dateText, (text) => {
        expect(boundsOf(text)).toEqual(boundsOf(text.replace(/[?~%]$/, "")));
      }),
    );
  });
});

test("open and unknown ends are told apart", () => {
  expect(parsePeriod("2017/..")?.end).toEqual({ kind: "open" });
  expect(parsePeriod("2017/")?.end).toEqual({ kind: "unknown" });
  expect(parsePeriod("2017")).toMatchObject({ interval: false, start: { kind: "date" }, end: { kind: "date" } });
});

test("a date is no interval, and a text that is none is no date", () => {
  for (const text of ["2025", "2025-11", "2025-11-09", "2025-23", "2025~", "199X"])
    expect(isDateText(text), text).toBe(true);
  for (const text of ["2024/2025", "2024/..", "..", "", "soon", " 2025"]) expect(isDateText(text), text).toBe(false);
});
