import { describe, expect, test } from "vitest";
import { edtfOfCslDate } from "../../../src/domain/cslDate";
import { describeEdtf } from "../../../src/domain/periodText";

function words(date: Parameters<typeof edtfOfCslDate>[0]) {
  const edtf = edtfOfCslDate(date);
  return edtf === null ? null : [describeEdtf(edtf, "en", "long"), describeEdtf(edtf, "fr", "long")];
}

describe("a date of CSL-JSON in words", () => {
  test.each([
    [{ "date-parts": [[2025, 11, 1]] }, "1 November 2025", "1er novembre 2025"],
    [{ "date-parts": [["2025", "11", "18"]] }, "18 November 2025", "18 novembre 2025"],
    [{ "date-parts": [[2025, 11]] }, "November 2025", "novembre 2025"],
    [{ "date-parts": [[2025]] }, "2025", "2025"],
    [{ "date-parts": [[-44, 3, 15]] }, "15 March 44 BC", "15 mars 44 av. J.-C."],
    [{ "date-parts": [[-1]] }, "1 BC", "1 av. J.-C."],
    [{ "date-parts": [[800]] }, "AD 800", "800 apr. J.-C."],
    [{ "date-parts": [[12_000]] }, "12,000", "12\u202f000"],
    [{ "date-parts": [[-12_001]] }, "12,001 BC", "12\u202f001 av. J.-C."],
  ])("%j", (date, en, fr) => {
    expect(words(date)).toEqual([en, fr]);
  });

  test.each([
    [{ "date-parts": [[2025, 9]], circa: true }, "about September 2025", "vers septembre 2025"],
    [{ "date-parts": [[2025, 9]], circa: 1 }, "about September 2025", "vers septembre 2025"],
    [{ "date-parts": [[2025]], circa: "ca." }, "about 2025", "vers 2025"],
    [{ "date-parts": [[2025]], circa: false }, "2025", "2025"],
    [{ "date-parts": [[2022]], season: 2 }, "summer 2022", "été 2022"],
    [{ "date-parts": [[2022]], season: "4" }, "winter 2022–2023", "hiver 2022–2023"],
    [{ "date-parts": [[2022, 7]], season: 2 }, "July 2022", "juillet 2022"],
    [{ "date-parts": [[2022, 21]] }, "spring 2022", "printemps 2022"],
    [{ "date-parts": [[2022, 14]] }, "summer 2022", "été 2022"],
  ])("about it, or a season: %j", (date, en, fr) => {
    expect(words(date)).toEqual([en, fr]);
  });

  test.each([
    [
      {
        "date-parts": [
          [2025, 11, 1],
          [2025, 11, 3],
        ],
      },
      "from 1 November 2025 to 3 November 2025",
      "du 1er novembre 2025 au 3 novembre 2025",
    ],
    [{ "date-parts": [[2019], [2021, 5]] }, "from 2019 to May 2021", "de 2019 à mai 2021"],
    [{ "date-parts": [[2019], [0, 0, 0]] }, "since 2019", "depuis 2019"],
    [{ "date-parts": [[2019], ["x"]] }, "2019", "2019"],
    [{ "date-parts": [[2019], []] }, "2019", "2019"],
  ])("from one to another: %j", (date, en, fr) => {
    expect(words(date)).toEqual([en, fr]);
  });

  test.each([
    [{ "date-parts": [[2025, 2, 30]] }, "2025-02-30"],
    [{ literal: "Michaelmas term" }, "Michaelmas term"],
    [{ raw: "late 2025" }, "late 2025"],
    [{ "date-parts": [["n.d."]], literal: "undated" }, "undated"],
    [{ "date-parts": [[""]], literal: "undated" }, "undated"],
    [{ "date-parts": [[2025, "Nov"]], literal: "Nov 2025" }, "Nov 2025"],
  ])("what is no date stands as it is: %j", (date, text) => {
    expect(words(date)).toEqual([text, text]);
  });

  test.each([{}, { "date-parts": [] }, { "date-parts": [[]] }, { "date-parts": [[0]] }, { raw: 7 }])(
    "of %j there is nothing to say",
    (date) => {
      expect(words(date)).toBeNull();
    },
  );
});
