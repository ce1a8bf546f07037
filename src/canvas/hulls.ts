import { type Disc, type HullPath, hullPath } from "../scene/hull";
import type { Point, Scene } from "../scene/scene";
import type { Camera } from "./camera";
import { svgElement, write } from "./svg";

/** Between a member's rim and the edge of its alliance, in model units. */
const hullPadding = 26;

export interface Hulls {
  readonly element: SVGSVGElement;
  /** Draws them anew where members stand now, and gives them by id of their alliance, in model units. */
  readonly redraw: (scene: Scene, position: (id: string) => Point | null) => ReadonlyMap<string, HullPath>;
  readonly follow: (camera: Camera) => void;
  /** Those of other alliances fade; `null` for none. */
  readonly fadeAllBut: (ids: ReadonlySet<string> | null) => void;
}

/** The blobs around the members of alliances, under the picture. */
export function createHulls(document: Document): Hulls {
  const element = svgElement(document, "svg", { class: "canvas-underlay", "aria-hidden": "true" });
  const world = element.appendChild(svgElement(document, "g"));
  const drawn = new Map<string, SVGPathElement>();
  return {
    element,
    redraw(scene, position) {
      const discs = new Map<string, Disc>();
      for (const { id, radius } of scene.nodes) {
        const at = position(id);
        if (at) discs.set(id, { ...at, radius });
      }
      const hulls = new Map<string, HullPath>();
      for (const { id, inside } of scene.hulls) {
        const members = inside.flatMap((member) => discs.get(member) ?? []);
        const others = [...discs].flatMap(([other, disc]) => (inside.includes(other) ? [] : [disc]));
        hulls.set(id, hullPath(members, others, hullPadding));
      }
      for (const [id, path] of drawn)
        if (!hulls.has(id)) {
          path.remove();
          drawn.delete(id);
        }
      for (const [id, { d }] of hulls) {
        const path =
          drawn.get(id) ?? world.appendChild(svgElement(document, "path", { class: "canvas-hull", "data-id": id }));
        write(path, "d", d);
        drawn.set(id, path);
      }
      return hulls;
    },
    fadeAllBut(ids) {
      for (const [id, path] of drawn) path.classList.toggle("is-faded", ids !== null && !ids.has(id));
    },
    follow({ zoom, pan }) {
      write(world, "transform", `translate(${pan.x} ${pan.y}) scale(${zoom})`);
    },
  };
}
