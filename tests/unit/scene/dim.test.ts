import { expect, test } from "vitest";
import { dimmedBut } from "../../../src/scene/dim";
import { actor, tie } from "./labels/pictures";

test("everything but the named fades, what was faded stays so, and no alliance is drawn", () => {
  const scene = {
    nodes: [actor("a"), actor("b"), actor("c", { silent: true })],
    edges: [tie("ab", "a", "b"), tie("bc", "b", "c")],
    hulls: [{ id: "c", label: { value: "C", lang: "en" }, inside: ["a"] }],
  };
  const dimmed = dimmedBut(scene, new Set(["a", "ab", "c"]));
  expect(dimmed.nodes.map(({ silent }) => silent)).toEqual([false, true, true]);
  expect(dimmed.edges.map(({ silent }) => silent)).toEqual([false, true]);
  expect(dimmed.hulls).toEqual([]);
  expect(dimmed.nodes[0]).toBe(scene.nodes[0]);
});
