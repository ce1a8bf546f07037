import { describe, expect, it } from "vitest";
import { createHovering } from "../../../src/canvas/hovering";

const here = { x: 1, y: 2 };

function setUp() {
  const told: (string | null)[] = [];
  const changes: (string | null)[] = [];
  const hand = { holds: false };
  const hovering = createHovering(
    () => hand.holds,
    (id) => told.push(id),
    () => changes.push(hovering.hovered()),
  );
  return { told, changes, hand, hovering };
}

describe("what the pointer is on", () => {
  it("is told once for as long as it is the same", () => {
    const { told, changes, hovering } = setUp();
    for (const id of ["a", "a", "b", null, null]) hovering.over(id, here);
    expect(told).toEqual(["a", "b", null]);
    expect(changes).toEqual(told);
  });

  it("stays told through a click, is hidden while something is moved, and told again after that", () => {
    const { told, hand, hovering } = setUp();
    hovering.over("a", here);
    hand.holds = true;
    hand.holds = false;
    hovering.letGo(here);
    expect(told).toEqual(["a"]);
    hand.holds = true;
    hovering.hide();
    hovering.hide();
    expect(told).toEqual(["a", null]);
    hand.holds = false;
    hovering.letGo(here);
    expect(told).toEqual(["a", null, "a"]);
  });

  it("counts when a hand lets go of something else, there or outside of the picture", () => {
    const { told, changes, hand, hovering } = setUp();
    hovering.over("a", here);
    hand.holds = true;
    hovering.over("b", here);
    hovering.hide();
    hand.holds = false;
    hovering.letGo(here);
    expect(told).toEqual(["a", null, "b"]);
    hovering.letGo(null);
    expect(told).toEqual(["a", null, "b", null]);
    expect(changes).toEqual(["a", "b", null]);
  });

  it("is told of no more when it is gone, held or not", () => {
    const { told, changes, hand, hovering } = setUp();
    hovering.over("a", here);
    hand.holds = true;
    hovering.leave();
    expect(told).toEqual(["a", null]);
    expect(changes).toEqual(told);
    hand.holds = false;
    hovering.letGo(here);
    hovering.leave();
    expect(told).toEqual(["a", null]);
  });

  it("hides nothing where nothing is told", () => {
    const { told, hovering } = setUp();
    hovering.hide();
    hovering.letGo(here);
    expect(told).toEqual([]);
  });
});
