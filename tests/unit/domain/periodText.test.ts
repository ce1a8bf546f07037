import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PeriodStyle } from "../../../src/domain/dateText";
import { parsePeriod } from "../../../src/domain/period";
import { describeEdtf, describePeriod } from "../../../src/domain/periodText";
import { type UiLanguage, uiLanguages } from "../../../src/domain/text";
import { periodText } from "./edtfStrings";

function described(text: string, lang: UiLanguage, style: PeriodStyle): string {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`not a period: ${text}`);
  return describePeriod(period, lang, style);
}

describe("in full", () => {
  test.each([
    ["2025-11-18", "18 November 2025", "18 novembre 2025"],
    ["2025-11-01", "1 November 2025", "1er novembre 2025"],
    ["2025-09", "September 2025", "septembre 2025"],
    ["2023", "2023", "2023"],
    ["2022-22", "summer 2022", "été 2022"],
    ["2022-24", "winter 2022–2023", "hiver 2022–2023"],
    ["199X", "1990s", "années 1990"],
    ["19XX", "20th century (1900–1999)", "XXe siècle (1900–1999)"],
    ["20XX", "21st century (2000–2099)", "XXIe siècle (2000–2099)"],
    ["11XX", "12th century (1100–1199)", "XIIe siècle (1100–1199)"],
    ["00XX", "between 1 BC and AD 99", "entre 1 av. J.-C. et 99 apr. J.-C."],
    ["-019X", "between 200 BC and 191 BC", "entre 200 av. J.-C. et 191 av. J.-C."],
    ["2004-XX", "a month in 2004", "un mois de 2004"],
    ["2004-XX-XX", "a day in 2004", "un jour de 2004"],
    ["2004-06-XX", "a day in June 2004", "un jour de juin 2004"],
    ["2004-08-XX", "a day in August 2004", "un jour d’août 2004"],
    ["-0043-03-15", "15 March 44 BC", "15 mars 44 av. J.-C."],
    ["0000", "1 BC", "1 av. J.-C."],
    ["0800-12-25", "25 December AD 800", "25 décembre 800 apr. J.-C."],
    ["Y17000", "17,000", "17\u202f000"],
    ["Y-170001", "170,002 BC", "170\u202f002 av. J.-C."],
  ])("a date: %s", (text, en, fr) => {
    expect([described(text, "en", "long"), described(text, "fr", "long")]).toEqual([en, fr]);
  });

  test.each([
    ["1984?", "possibly 1984", "peut-être 1984"],
    ["1984~", "about 1984", "vers 1984"],
    ["1984%", "possibly about 1984", "peut-être vers 1984"],
    ["2025-11-18~", "about 18 November 2025", "vers le 18 novembre 2025"],
    ["2022-22~", "about summer 2022", "vers l’été 2022"],
    ["2022-21?", "possibly spring 2022", "peut-être le printemps 2022"],
    ["199X~", "about the 1990s", "vers les années 1990"],
    ["19XX?", "possibly the 20th century (1900–1999)", "peut-être le XXe siècle (1900–1999)"],
    ["-019X~", "between about 200 BC and 191 BC", "entre environ 200 av. J.-C. et 191 av. J.-C."],
  ])("a qualified date: %s", (text, en, fr) => {
    expect([described(text, "en", "long"), described(text, "fr", "long")]).toEqual([en, fr]);
  });

  test.each([
    ["2025-09~/..", "since about September 2025", "depuis environ septembre 2025"],
    ["2017/..", "since 2017", "depuis 2017"],
    ["2022-22/..", "since summer 2022", "depuis l’été 2022"],
    ["2025-11-18/..", "since 18 November 2025", "depuis le 18 novembre 2025"],
    ["2017?/..", "since possibly 2017", "depuis peut-être 2017"],
    ["../2025-11-18", "until 18 November 2025", "jusqu’au 18 novembre 2025"],
    ["../2016", "until 2016", "jusqu’en 2016"],
    ["../2022-22", "until summer 2022", "jusqu’à l’été 2022"],
    ["../2022-21", "until spring 2022", "jusqu’au printemps 2022"],
    ["../2016~", "until about 2016", "jusqu’à environ 2016"],
    ["2014/2022-22", "from 2014 to summer 2022", "de 2014 à l’été 2022"],
    ["2022-22/2023-04", "from summer 2022 to April 2023", "de l’été 2022 à avril 2023"],
    ["2023-04/2024-08", "from April 2023 to August 2024", "d’avril 2023 à août 2024"],
    ["2022-21/2023-21", "from spring 2022 to spring 2023", "du printemps 2022 au printemps 2023"],
    ["2025-11-01/2025-11-18", "from 1 November 2025 to 18 November 2025", "du 1er novembre 2025 au 18 novembre 2025"],
    ["1980?/1994~", "from possibly 1980 to about 1994", "de peut-être 1980 à environ 1994"],
    ["1980%/1994", "from possibly about 1980 to 1994", "de peut-être environ 1980 à 1994"],
    ["1980~/1994", "from about 1980 to 1994", "d’environ 1980 à 1994"],
    ["2014/", "from 2014, end unknown", "à partir de 2014, fin inconnue"],
    ["2023-04/", "from April 2023, end unknown", "à partir d’avril 2023, fin inconnue"],
    ["/1960", "until 1960, start unknown", "jusqu’en 1960, début inconnu"],
    ["/", "start and end unknown", "début et fin inconnus"],
    ["/..", "ongoing, start unknown", "en cours, début inconnu"],
    ["../", "no known start, end unknown", "sans début connu, fin inconnue"],
    ["../..", "without start or end", "sans début ni fin"],
  ])("an interval: %s", (text, en, fr) => {
    expect([described(text, "en", "long"), described(text, "fr", "long")]).toEqual([en, fr]);
  });
});

describe("in short", () => {
  test.each([
    ["2025-09~/..", "since about Sep 2025", "depuis env.\u00a0sept. 2025"],
    ["2025-11-18/..", "since 18 Nov 2025", "depuis le 18 nov. 2025"],
    ["2022-22/..", "since summer 2022", "depuis l’été 2022"],
    ["../2025-11-18", "until 18 Nov 2025", "jusqu’au 18 nov. 2025"],
    ["../2025-09%", "until about Sep 2025?", "jusqu’à env.\u00a0sept. 2025?"],
    ["2022-22", "summer 2022", "été 2022"],
    ["1984?", "1984?", "1984?"],
    ["1984%", "about 1984?", "env.\u00a01984?"],
    ["19XX", "20th c. (1900–1999)", "XXe s. (1900–1999)"],
    ["2004-06-XX", "Jun 2004", "juin 2004"],
    ["2004-XX", "2004", "2004"],
    ["2014/2022", "2014–2022", "2014–2022"],
    ["2014/2022-22", "2014 – summer 2022", "2014 – été 2022"],
    ["2023-04/2024-05-05", "Apr 2023 – 5 May 2024", "avr. 2023 – 5 mai 2024"],
    ["2014/", "from 2014", "dès 2014"],
    ["2022-22/", "from summer 2022", "dès l’été 2022"],
    ["/1960", "? – 1960", "? – 1960"],
    ["/..", "ongoing, start unknown", "en cours, début inconnu"],
  ])("%s", (text, en, fr) => {
    expect([described(text, "en", "short"), described(text, "fr", "short")]).toEqual([en, fr]);
  });
});

test("a text that is no period stands as it is", () => {
  expect([describeEdtf("2025-11-01", "fr", "long"), describeEdtf("2025-02-30", "fr", "long")]).toEqual([
    "1er novembre 2025",
    "2025-02-30",
  ]);
});

const anyStyle = fc.constantFrom<PeriodStyle>("long", "short");

test("there are words for every period, and no leavings of the machine in them", () => {
  fc.assert(
    fc.property(periodText, fc.constantFrom(...uiLanguages), anyStyle, (text, lang, style) => {
      const words = described(text, lang, style);
      expect(words).toMatch(/\S/);
      expect(words).not.toMatch(/undefined|null|NaN|Invalid|Infinity|object|\b0\b| {2}|^ | $|'/);
    }),
    { numRuns: 1000 },
  );
});

test("French elides and contracts", () => {
  fc.assert(
    fc.property(periodText, anyStyle, (text, style) => {
      expect(described(text, "fr", style)).not.toMatch(/\b(de|à) les? |\bde [aeiouéèêâô]|jusque |jusqu'/);
    }),
    { numRuns: 1000 },
  );
});

test("different periods are not told in the same words, in full", () => {
  const texts = ["2014", "2014~", "2014?", "2014%", "2014/..", "../2014", "2014/", "/2014", "2014-XX", "2014-XX-XX"];
  for (const lang of uiLanguages) {
    expect(new Set(texts.map((text) => described(text, lang, "long"))).size).toBe(texts.length);
  }
});
