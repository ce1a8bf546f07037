import { describe, expect, it } from "vitest";
import {
  collapsedAt,
  expandedBy,
  isWholeFocus,
  pairOf,
  wholeFocus,
  withAdded,
  withAround,
  withFolded,
  withHidden,
  withOpened,
  withPinned,
} from "../../../../src/scene/focus/focus";

const all = { by: "all" } as const;
const none = new Set<string>();

describe("a focus", () => {
  it("collapses what it has expanded, and expands what it has collapsed without forgetting that it has", () => {
    const expanded = expandedBy(wholeFocus, { id: "mali", reach: all }, none);
    expect(expanded.expanded).toEqual([{ id: "mali", reach: all }]);
    const collapsed = collapsedAt(expanded, "mali");
    expect(collapsed).toMatchObject({ expanded: [], collapsed: ["mali"] });
    const again = expandedBy(collapsed, { id: "mali", reach: all }, none);
    expect(again).toEqual({ ...collapsed, expanded: [{ id: "mali", reach: all }] });
    expect(collapsedAt(again, "mali")).toEqual(collapsed);
  });

  it("asks for more of the same neighbours as long as there are more, and not for those it need only show again", () => {
    const byBlockade = { by: "type", type: "blockade" } as const;
    const once = expandedBy(wholeFocus, { id: "mali", reach: byBlockade }, new Set(["togo", "benin"]));
    const other = expandedBy(once, { id: "mali", reach: all }, new Set(["togo"]));
    const twice = expandedBy(other, { id: "mali", reach: byBlockade }, new Set(["benin"]));
    expect(twice.expanded.map(({ reach }) => reach)).toEqual([byBlockade, all, byBlockade]);
    const hidden = withHidden(twice, "benin");
    expect(expandedBy(hidden, { id: "mali", reach: byBlockade }, new Set(["benin"]))).toEqual(twice);
    expect(collapsedAt(twice, "mali").expanded).toEqual([]);
  });

  it("shows again who was hidden, when expanding or adding asks for them", () => {
    const hidden = withHidden(withHidden(wholeFocus, "togo"), "benin");
    expect(expandedBy(hidden, { id: "mali", reach: all }, new Set(["togo"])).hidden).toEqual(["benin"]);
    expect(withAdded(hidden, ["benin"])).toMatchObject({ hidden: ["togo"], added: ["benin"] });
  });

  it("forgets of whom it hides whatever else was asked", () => {
    let focus = expandedBy(wholeFocus, { id: "aes", reach: all }, none);
    focus = withPinned(withFolded(withAround(withAdded(focus, ["aes"]), { id: "aes", depth: 2 }), "aes"), "aes");
    expect(withHidden(focus, "aes")).toEqual({ ...wholeFocus, hidden: ["aes"] });
  });

  it("takes back by the same act what is on or off", () => {
    expect(isWholeFocus(withPinned(withPinned(wholeFocus, "mali"), "mali"))).toBe(true);
    expect(isWholeFocus(withFolded(withFolded(wholeFocus, "aes"), "aes"))).toBe(true);
    expect(isWholeFocus(withOpened(withOpened(wholeFocus, "b", "a"), "a", "b"))).toBe(true);
    const around = withAround(wholeFocus, { id: "mali", depth: 1 });
    expect(withAround(around, { id: "mali", depth: 1 }).around).toBeNull();
    expect(withAround(around, { id: "mali", depth: 2 }).around?.depth).toBe(2);
  });

  it("keeps a pair in one order", () => {
    expect(pairOf("mali", "jnim")).toEqual(["jnim", "mali"]);
    expect(withOpened(wholeFocus, "mali", "jnim").opened).toEqual([["jnim", "mali"]]);
  });
});
