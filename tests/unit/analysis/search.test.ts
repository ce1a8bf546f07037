import { describe, expect, it } from "vitest";
import { modelOf } from "../../../src/analysis/model";
import { searchOf } from "../../../src/analysis/search";
import { small } from "../../fixtures/small";

const search = await searchOf(modelOf(small));
const found = (query: string) => search(query, 10).map(({ kind, id }) => `${kind} ${id}`);

describe("searchOf", () => {
  it("finds a name without its accents, and by its beginning", () => {
    expect(found("cote")[0]).toBe("actor south");
    expect(found("reb")[0]).toBe("actor rebels");
  });

  it("finds a name in every language of the dossier, and by an alias", () => {
    expect(found("Rebelles")[0]).toBe("actor rebels");
    expect(found("front")[0]).toBe("actor rebels");
  });

  it("forgives a typing error in a word of four letters or more", () => {
    expect(found("rebles")).toContain("actor rebels");
    expect(found("blokade")).toContain("relation r-blockade");
  });

  it("forgives none in a shorter word, which every other short word is near to", () => {
    expect(found("sud")[0]).toBe("actor south");
    expect(found("sux")).toEqual([]);
    expect(found("xud")).toEqual([]);
  });

  it("finds ties by their sentence, claims by their statement, sources by their title", () => {
    expect(found("rebels blockades")[0]).toBe("relation r-blockade");
    expect(found("statement c4")).toContain("claim c4");
    expect(found("border")).toContain("source report");
  });

  it("puts the bearer of a whole name first, however often others have it in theirs", async () => {
    const crowd = ["North of North", "Northern North"].map((en, at) => ({
      id: `other${at}`,
      kind: "place" as const,
      name: { en, fr: en },
      aliases: [],
    }));
    const crowded = await searchOf(modelOf({ ...small, actors: [...crowd, ...small.actors] }));
    expect(crowded("north", 3)[0]).toEqual({ kind: "actor", id: "north" });
    expect(crowded("THE FRONT", 3)[0]).toEqual({ kind: "actor", id: "rebels" });
  });

  it("finds nothing where a word matches nothing", () => {
    expect(found("rebels xylophone")).toEqual([]);
    expect(found("")).toEqual([]);
  });

  it("pauses while it is made, so that the page stays at hand", async () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({
      id: `n${at}`,
      kind: "person" as const,
      name: { en: `Nobody ${at}` },
      aliases: [],
    }));
    let pauses = 0;
    const crowded = await searchOf(modelOf({ ...small, actors: [...small.actors, ...many] }), async () => {
      pauses++;
    });
    expect(pauses).toBeGreaterThanOrEqual(5);
    expect(crowded("Nobody 999", 1)).toEqual([{ kind: "actor", id: "n999" }]);
  });
});
