import cytoscape from "cytoscape";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createReadied } from "../../../src/canvas/readied";
import type { Point, Scene } from "../../../src/scene/scene";
import { edge, node } from "../../fixtures/sceneItems";

const ids = ["a", "b", "c", "d"];
const ties = ids.flatMap((from) => ids.map((to) => [from, to] as const));

/** Some of four actors, of two sizes, and ties among them, some of which go the other way under the same id. */
const anyScene = fc
  .record({
    actors: fc.subarray(ids),
    large: fc.subarray(ids),
    drawn: fc.subarray(ties),
    turned: fc.subarray(ties),
  })
  .map(({ actors, large, drawn, turned }): Scene => ({
    nodes: actors.map((id) => node(id, "state", id, { radius: large.includes(id) ? 40 : 20 })),
    edges: drawn
      .filter((ends) => ends.every((id) => actors.includes(id)))
      .map((ends) => {
        const [from, to] = turned.includes(ends) ? [ends[1], ends[0]] : ends;
        return edge(ends.join("-"), "alliance", from, to);
      }),
    hulls: [],
  }));

const anyPlaces = fc
  .array(fc.record({ x: fc.nat(9), y: fc.nat(9) }), { minLength: ids.length, maxLength: ids.length })
  .map((places) => new Map<string, Point>(ids.map((id, at) => [id, places[at] ?? { x: 0, y: 0 }])));

const elements = ({ nodes, edges }: Scene) => [...nodes, ...edges].map(({ id }) => id).toSorted();

test("whatever is made ready, what is added is there as it is wanted, and nothing else", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ scene: anyScene, places: anyPlaces, isShown: fc.boolean() }), { maxLength: 8 }),
      (steps) => {
        const cy = cytoscape({ headless: true });
        const readied = createReadied(cy);
        let shown: Scene = { nodes: [], edges: [], hulls: [] };
        try {
          for (const { scene, places, isShown } of steps) {
            if (!isShown) {
              readied.prepare(scene, places);
              expect(
                cy
                  .elements()
                  .not(".readied")
                  .map((each) => each.id())
                  .toSorted(),
              ).toEqual(elements(shown));
              continue;
            }
            // As the picture does it: all of the scene before leaves that is not the very same.
            cy.elements().not(".readied").remove();
            readied.add(scene.nodes, scene.edges, places);
            shown = scene;
            expect(
              cy
                .elements()
                .map((each) => each.id())
                .toSorted(),
            ).toEqual(elements(scene));
            expect(cy.elements(".readied")).toHaveLength(0);
            for (const { id, from, to } of scene.edges)
              expect([cy.getElementById(id).source().id(), cy.getElementById(id).target().id()]).toEqual([from, to]);
            for (const { id } of scene.nodes) expect(cy.getElementById(id).position()).toEqual(places.get(id));
          }
        } finally {
          cy.destroy();
        }
      },
    ),
  );
});
