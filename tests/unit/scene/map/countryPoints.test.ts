import { geoArea, geoCentroid, geoContains, geoDistance } from "d3-geo";
import { beforeAll, describe, expect, test } from "vitest";
import { countryCodes, countryPoint } from "../../../../src/scene/map/countryPoints";
import { type Geography, loadGeography } from "../../../../src/scene/map/geography";

let geography: Geography;
beforeAll(async () => {
  geography = await loadGeography();
});

describe("the point of a country", () => {
  test("is that of the country for a part of it too, and none for a code that is no country's", () => {
    expect(countryPoint("ML")).not.toBeNull();
    expect(countryPoint("ML-6")).toEqual(countryPoint("ML"));
    expect(countryPoint("ZZ")).toBeNull();
  });

  test("is given for every country that the atlas has a code of", () => {
    const shapes = new Set(countryCodes.map((code) => countryPoint(code)?.shape));
    /* Diego Garcia and Ashmore are nobody's countries; all others have a code. */
    expect([...geography.countries.keys()].filter((id) => !shapes.has(id))).toEqual([]);
  });

  test("lies in its country, or among islands too small to be hit", () => {
    const astray = countryCodes.filter((code) => {
      const point = countryPoint(code);
      const country = geography.countries.get(point?.shape ?? "");
      if (!point || !country || geoContains(country, [...point.at])) return false;
      return geoArea(country) > 0.001 || geoDistance(geoCentroid(country), [...point.at]) > 0.07;
    });
    expect(astray).toEqual([]);
  });

  test("differs from country to country", () => {
    const points = countryCodes.flatMap((code) => countryPoint(code)?.at.join(" ") ?? []);
    expect(new Set(points).size).toBe(countryCodes.length);
  });
});
