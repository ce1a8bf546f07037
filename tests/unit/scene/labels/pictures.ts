import fc from "fast-check";
import { comparisonClasses } from "../../../../src/analysis/comparison";
import { actorKinds, likelihoods } from "../../../../src/domain/terms";
import { standings } from "../../../../src/domain/standing";
import { type Curve, edgeCurve, pointAt, tangentAt } from "../../../../src/scene/curve";
import { hullPath } from "../../../../src/scene/hull";
import { type Mark, markOf } from "../../../../src/scene/labels/mark";
import { approximateMeasure } from "../../../../src/scene/labels/measure";
import {
  type LabelCamera,
  type PlacedLabel,
  type Placement,
  type PlacementInput,
  labelRect,
  toScreen,
} from "../../../../src/scene/labels/placement";
import { contains, intersects, meetsDisc, rectAround } from "../../../../src/scene/rect";
import type { Point, Rect, Scene, SceneEdge, SceneHull, SceneNode } from "../../../../src/scene/scene";
import { haloReach, shapeOf } from "../../../../src/scene/shapes";
import { edge as sceneEdge, node as sceneNode } from "../../../fixtures/sceneItems";

const names = [
  "Mali",
  "Burkina Faso",
  "Operation Barkhane",
  "Côte d’Ivoire",
  "Defence, Security and Civil Protection Commission",
  "JNIM",
  "Wirtschaftsgemeinschaft der westafrikanischen Staaten",
] as const;

const wordings = [
  ["alliance"],
  ["military aid: almost no chance", "military aid"],
  ["blockade, since about September 2025", "blockade"],
  [],
] as const;

export const actor = (id: string, more: Partial<SceneNode> = {}): SceneNode =>
  sceneNode(id, "state", names[0], { radius: 16, ...more });

export const tie = (id: string, from: string, to: string, more: Partial<SceneEdge> = {}): SceneEdge =>
  sceneEdge(id, "alliance", from, to, {
    line: { family: "cooperation", width: 2, source: "none", target: "triangle" },
    labels: ["alliance, since 2023", "alliance"],
    ...more,
  });

export function input(scene: Scene, places: Readonly<Record<string, Point>>, more: Partial<PlacementInput> = {}) {
  const positions = new Map(Object.entries(places));
  const discs = scene.nodes.flatMap(({ id, radius }) => {
    const position = positions.get(id);
    return position ? [{ id, ...position, radius }] : [];
  });
  const hulls = new Map(
    scene.hulls.map(({ id, inside }) => {
      const members = discs.filter((disc) => inside.includes(disc.id));
      const others = discs.filter((disc) => !inside.includes(disc.id));
      return [id, hullPath(members, others, 24).outline];
    }),
  );
  return {
    scene,
    positions,
    camera: { zoom: 1, x: 0, y: 0 },
    viewport: { width: 1440, height: 900 },
    obstacles: [],
    measure: approximateMeasure,
    hulls,
    ...more,
  } satisfies PlacementInput;
}

const importance = fc.integer({ min: 0, max: 4 }).map((level) => level / 4);

const aNode = fc.record({
  kind: fc.constantFrom(...actorKinds),
  name: fc.constantFrom(...names),
  radius: fc.integer({ min: 10, max: 26 }),
  importance,
  x: fc.integer({ min: 0, max: 1400 }),
  y: fc.integer({ min: 0, max: 900 }),
});

const anEdge = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  standing: fc.constantFrom(...standings),
  likelihood: fc.constantFrom(null, ...likelihoods),
  compared: fc.constantFrom(null, null, null, null, ...comparisonClasses),
  silent: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  labels: fc.constantFrom(...wordings),
  bend: fc.integer({ min: -60, max: 60 }),
  importance,
});

/** Any picture, crowded or not, wide or narrow, near or far: actors may even overlap. */
export const anyPicture: fc.Arbitrary<PlacementInput> = fc
  .record({
    nodes: fc.array(aNode, { minLength: 1, maxLength: 40 }),
    edges: fc.array(anEdge, { maxLength: 50 }),
    members: fc.array(fc.nat(), { maxLength: 5 }),
    always: fc.array(fc.nat(), { maxLength: 3 }),
    viewport: fc.constantFrom({ width: 1440, height: 900 }, { width: 760, height: 700 }, { width: 390, height: 600 }),
    zoom: fc.constantFrom(0.15, 0.3, 0.6, 1, 1.7, 4),
    pan: fc.record({ x: fc.integer({ min: -300, max: 100 }), y: fc.integer({ min: -300, max: 100 }) }),
    controls: fc.boolean(),
  })
  .map(({ nodes, edges, members, always, viewport, zoom, pan, controls }) => {
    const at = (index: number) => `n${index % nodes.length}`;
    const hulls: SceneHull[] =
      members.length === 0
        ? []
        : [{ id: "alliance", label: { value: "Alliance of Sahel States", lang: "en" }, inside: members.map(at) }];
    const scene: Scene = {
      nodes: nodes.map(({ kind, name, radius, importance: weight }, index) =>
        actor(at(index), { kind, label: { value: name, lang: "en" }, radius, importance: weight }),
      ),
      edges: edges.map(({ from, to, ...more }, index) => tie(`e${index}`, at(from), at(to), more)),
      hulls,
    };
    const places = Object.fromEntries(nodes.map(({ x, y }, index) => [at(index), { x, y }]));
    const ids = [...scene.nodes, ...scene.edges, ...scene.hulls].map(({ id }) => id);
    const shown = always.flatMap((index) => ids[index % ids.length] ?? []);
    const obstacles = controls
      ? [
          { x: 12, y: 12, width: 220, height: 36 },
          { x: viewport.width - 48, y: viewport.height - 110, width: 36, height: 98 },
        ]
      : [];
    return input(scene, places, { camera: { zoom, ...pan }, viewport, obstacles, always: new Set(shown) });
  });

/** What an actor's outline is known to reach, in CSS pixels: a circle, and corners beyond it. */
function outlineOf(node: SceneNode, centre: Point, zoom: number): { radius: number; corners: Point[] } {
  const radius = node.radius * zoom;
  const shape = shapeOf(node.kind, node.hypothetical);
  if (shape.form !== "polygon") return { radius, corners: [] };
  const corners = shape.points.flatMap((x, at) =>
    at % 2 === 0 ? [{ x: centre.x + x * radius, y: centre.y + (shape.points[at + 1] ?? 0) * radius }] : [],
  );
  return { radius, corners };
}

export function labelsOf(placement: Placement): [id: string, label: PlacedLabel][] {
  return [...placement.nodes, ...placement.edges, ...placement.hulls];
}

function rectsOf(placement: Placement, camera: LabelCamera): [id: string, rect: Rect][] {
  return labelsOf(placement).map(([id, label]) => [id, labelRect(label, camera)]);
}

/** Points along the strokes of a mark, in CSS pixels. */
function pointsOfMark({ kind, along, across }: Mark, curve: Curve, middle: Point, zoom: number): Point[] {
  const { x: cos, y: sin } = tangentAt(curve, 0.5);
  const steps = Array.from({ length: 21 }, (_, at) => at / 10 - 1);
  /* Of the line's own directions: how far along it, how far across. */
  const strokes: Record<Mark["kind"], (step: number) => [number, number][]> = {
    slash: (step) => [[0.45 * step * across, step * across]],
    cross: (step) => [1, -1].map((lean) => [lean * step * across, step * across]),
    badge: (step) => [[across * Math.cos(Math.PI * step), across * Math.sin(Math.PI * step)]],
    scale: (step) => [-1, 1].map((side) => [step * (along - 1), side * (across - 1)]),
  };
  return steps.flatMap((step) =>
    strokes[kind](step).map(([on, off]) => ({
      x: middle.x + zoom * (on * cos - off * sin),
      y: middle.y + zoom * (on * sin + off * cos),
    })),
  );
}

/** Points of an actor's outline, in CSS pixels: of a circle its rim, of a polygon its corners and sides. */
function rimOf(node: SceneNode, centre: Point, zoom: number): Point[] {
  const { radius, corners } = outlineOf(node, centre, zoom);
  const shape = shapeOf(node.kind, node.hypothetical);
  if (shape.form === "polygon")
    return corners.flatMap((corner, at) => {
      const next = corners[(at + 1) % corners.length] ?? corner;
      return [0, 0.25, 0.5, 0.75].map((share) => ({
        x: corner.x + (next.x - corner.x) * share,
        y: corner.y + (next.y - corner.y) * share,
      }));
    });
  const half = shape.form === "ellipse" ? { width: 1, height: 1 } : shape;
  /* Of a rounded rectangle only where its sides touch the box around it. */
  const count = shape.form === "ellipse" ? 72 : 4;
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count;
    return {
      x: centre.x + Math.cos(angle) * half.width * radius,
      y: centre.y + Math.sin(angle) * half.height * radius,
    };
  });
}

/** From a rectangle to the nearest of some points; 0 where it holds one. */
export function nearestTo({ x, y, width, height }: Rect, points: readonly Point[]): number {
  const gaps = points.map((point) =>
    Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height)),
  );
  return Math.min(...gaps);
}

/**
 * What makes labels read as others' names, in words: names beside strangers, ties' labels off their lines, labels on
 * arrowheads or at the very edge. Labels that have to be shown may, at need.
 */
export function misreadingsIn(picture: PlacementInput, placement: Placement) {
  const { scene, positions, camera, viewport, always } = picture;
  const found: string[] = [];
  const inner = { x: 10, y: 10, width: viewport.width - 20, height: viewport.height - 20 };
  const radii = new Map(scene.nodes.map(({ id, radius }) => [id, radius]));
  const rims = scene.nodes.flatMap((node) => {
    const position = positions.get(node.id);
    return position ? [{ id: node.id, rim: rimOf(node, toScreen(position, camera), camera.zoom) }] : [];
  });
  const lines = scene.edges.flatMap((edge) => {
    const curve = edgeCurve(edge, positions, radii);
    if (!curve) return [];
    const points = Array.from({ length: 201 }, (_, at) => toScreen(pointAt(curve, at / 200), camera));
    /* Half a head's length from its tip. */
    const way = tangentAt(curve, 1);
    const head = { x: curve.to.x - 5 * way.x, y: curve.to.y - 5 * way.y };
    /* What the chosen voices are silent on is faint ground, and a name may lie on it. */
    const isGround = edge.silent && always?.has(edge.id) !== true;
    return [{ edge, points, heads: edge.line.target === "none" || isGround ? [] : [toScreen(head, camera)] }];
  });
  for (const [id, rect] of rectsOf(placement, camera)) {
    if (always?.has(id)) continue;
    if (!contains(inner, rect)) found.push(`${id} is at the edge`);
    for (const { edge, heads } of lines)
      if (heads.some((head) => nearestTo(rect, [head]) === 0)) found.push(`${id} covers the head of ${edge.id}`);
  }
  for (const [id, label] of placement.nodes) {
    if (always?.has(id)) continue;
    const rect = labelRect(label, camera);
    for (const other of rims)
      if (other.id !== id && nearestTo(rect, other.rim) < 4.9) found.push(`${id} is named beside ${other.id}`);
  }
  for (const [id, label] of placement.edges) {
    const own = lines.find(({ edge }) => edge.id === id);
    if (!own) continue;
    const most = Math.max(always?.has(id) ? 16 : 8, (markOf(own.edge, camera.zoom)?.across ?? 0) * camera.zoom + 3);
    const away = nearestTo(labelRect(label, camera), own.points) - (own.edge.line.width * camera.zoom) / 2;
    /* The line runs between these points, too. */
    if (away > most + 1.5) found.push(`${id} is ${away.toFixed(1)} px off its line`);
  }
  return found;
}

/** What is wrong with badges that have given way to names, in words. */
export function badgeFaultsIn({ scene, positions, camera, viewport }: PlacementInput, placement: Placement) {
  const radii = new Map(scene.nodes.map(({ id, radius }) => [id, radius]));
  const boxes = scene.edges.flatMap((edge) => {
    const curve = edgeCurve(edge, positions, radii);
    const mark = markOf(edge, camera.zoom);
    if (!curve || mark?.kind !== "badge") return [];
    const side = 2 * mark.across * camera.zoom;
    const boxAt = (t: number) => rectAround(toScreen(pointAt(curve, t), camera), { width: side, height: side });
    const moved = placement.badges.get(edge.id);
    const isOut = placement.badges.has(edge.id) && moved === null;
    return [{ id: edge.id, moved, middle: boxAt(0.5), box: isOut ? null : boxAt(moved ?? 0.5) }];
  });
  const named = [...placement.nodes].map(([, label]) => labelRect(label, camera));
  const around = ({ x, y, width, height }: Rect) => ({ x: x - 5, y: y - 5, width: width + 10, height: height + 10 });
  return boxes.flatMap(({ id, moved, middle, box }) => {
    if (moved === undefined) return [];
    const others = boxes.flatMap((other) => (other.id === id || other.box === null ? [] : [other.box]));
    const faults: string[] = [];
    const isPushed = [...named, ...(moved === null ? [] : others)].some((rect) => intersects(around(middle), rect));
    if (!isPushed) faults.push(`${id} has given way to nothing`);
    if (moved === null || box === null) return faults;
    if (moved < 0.2 || moved > 0.8) faults.push(`${id} is at an end of its line`);
    if (!contains({ x: 0, y: 0, ...viewport }, box)) faults.push(`${id} leaves the viewport`);
    if (others.some((other) => intersects(box, other))) faults.push(`${id} covers a badge`);
    for (const node of scene.nodes) {
      const at = positions.get(node.id);
      if (at && meetsDisc(box, toScreen(at, camera), node.radius * camera.zoom)) faults.push(`${id} covers ${node.id}`);
    }
    return faults;
  });
}

/** Everything that labels cover and must not, in words; measured apart from how they were placed. */
export function faultsIn(picture: PlacementInput, placement: Placement) {
  const { scene, positions, camera, viewport, obstacles, always } = picture;
  const faults: string[] = [];
  const rects = rectsOf(placement, camera);
  const radii = new Map(scene.nodes.map(({ id, radius }) => [id, radius]));
  const screen = { x: 0, y: 0, ...viewport };
  rects.forEach(([id, rect], index) => {
    if (!contains(screen, rect)) faults.push(`${id} leaves the viewport`);
    for (const [other, otherRect] of rects.slice(index + 1))
      if (intersects(rect, otherRect)) faults.push(`${id} covers ${other}`);
    for (const obstacle of obstacles) if (intersects(rect, obstacle)) faults.push(`${id} covers a control`);
    for (const node of scene.nodes) {
      const position = positions.get(node.id);
      if (!position) continue;
      const centre = toScreen(position, camera);
      const { radius, corners } = outlineOf(node, centre, camera.zoom);
      if (meetsDisc(rect, centre, radius)) faults.push(`${id} covers actor ${node.id}`);
      if (always?.has(node.id) && meetsDisc(rect, centre, radius + haloReach * camera.zoom))
        faults.push(`${id} covers the halo of ${node.id}`);
      if (corners.some((corner) => intersects(rect, rectAround(corner, { width: 0.1, height: 0.1 }))))
        faults.push(`${id} covers a corner of ${node.id}`);
    }
    for (const edge of scene.edges) {
      const mark = markOf(edge, camera.zoom);
      if (mark === null) continue;
      const curve = edgeCurve(edge, positions, radii);
      const along = placement.badges.has(edge.id) ? placement.badges.get(edge.id) : 0.5;
      if (!curve || along === null || along === undefined) continue;
      const middle = toScreen(pointAt(curve, along), camera);
      const covered =
        intersects(rect, rectAround(middle, { width: 12, height: 12 })) ||
        pointsOfMark(mark, curve, middle, camera.zoom).some((point) =>
          intersects(rect, rectAround(point, { width: 1, height: 1 })),
        );
      if (covered) faults.push(`${id} covers the mark of ${edge.id}`);
    }
  });
  return faults;
}
