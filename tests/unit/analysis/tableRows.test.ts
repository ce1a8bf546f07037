import { describe, expect, it } from "vitest";
import { wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { type TableOrder, sortedRows, tableRows } from "../../../src/analysis/tableRows";
import { viewOf } from "../../../src/analysis/view";
import { small } from "../../fixtures/small";

const model = modelOf(small);
const rows = tableRows(model, viewOf(model, wholeLens));
const order = (column: TableOrder["column"], descending = false) =>
  sortedRows(rows, { column, descending }, model, "en").map(({ relation }) => relation.id);

describe("table rows", () => {
  it("hold each tie of the view with its standing and claims by stance", () => {
    expect(rows.map(({ standing }) => standing)).toEqual(["stated", "contested", "forecast", "conditional", "denied"]);
    expect(rows[1]?.claims).toEqual({ affirms: 1, disputes: 0, denies: 1 });
  });

  it("sort by what a column shows, and equal ones stay in the dossier's order", () => {
    expect(order("from")).toEqual(["r-weakens", "r-alliance", "r-aid", "r-threat", "r-blockade"]);
    expect(order("type")[0]).toBe("r-alliance");
    expect(order("claims", true)[0]).toBe("r-blockade");
    expect(order("standing", true)[0]).toBe("r-threat");
  });

  it("sort periods by their earliest beginning, with undated ties last either way", () => {
    expect(order("period")).toEqual(["r-threat", "r-alliance", "r-blockade", "r-aid", "r-weakens"]);
    expect(order("period", true)).toEqual(["r-blockade", "r-alliance", "r-threat", "r-aid", "r-weakens"]);
  });
});
