import type { ActorKind } from "../domain/dossier";

/**
 * A node's outline inside a square of half side 1 around the centre, y downwards; multiply by the node's radius.
 * `width`, `height` and `corner` are half extents and corner radius in the same measure; `points` are x, y, x, y…
 */
export type Shape =
  | { readonly form: "ellipse" }
  | { readonly form: "round-rectangle"; readonly width: number; readonly height: number; readonly corner: number }
  | { readonly form: "polygon"; readonly points: readonly number[] };

/** Corners of a regular star or polygon: every second corner at `inner` times the distance of the others. */
function star(corners: number, inner: number): readonly number[] {
  return Array.from({ length: corners }, (_, at) => {
    const angle = (2 * Math.PI * at) / corners - Math.PI / 2;
    const distance = at % 2 === 0 ? 1 : inner;
    return [distance * Math.cos(angle), distance * Math.sin(angle)];
  }).flat();
}

const circle: Shape = { form: "ellipse" };

const shapes: Readonly<Record<ActorKind, Shape>> = {
  state: circle,
  government: { form: "round-rectangle", width: 0.9, height: 0.9, corner: 0.42 },
  alliance: { form: "polygon", points: star(6, 1) },
  "armed-group": { form: "polygon", points: star(4, 1) },
  organisation: { form: "polygon", points: [-0.82, -0.82, 0.82, -0.82, 0.82, 0.82, -0.82, 0.82] },
  /* A sheet leaning forward. */
  media: { form: "polygon", points: [-0.55, -0.72, 1, -0.72, 0.55, 0.72, -1, 0.72] },
  /* One stands upright, many lie broad. */
  person: { form: "round-rectangle", width: 0.62, height: 0.95, corner: 0.62 },
  population: { form: "round-rectangle", width: 1, height: 0.6, corner: 0.6 },
  /* A pin with its point on the ground. */
  place: { form: "polygon", points: [-0.86, -0.86, 0.86, -0.86, 0.86, 0.2, 0, 1, -0.86, 0.2] },
  /* A signpost: something under way. */
  operation: { form: "polygon", points: [-0.9, -0.7, 0.3, -0.7, 1, 0, 0.3, 0.7, -0.9, 0.7] },
  event: { form: "polygon", points: star(16, 0.8) },
};

/**
 * Every kind of actor has an outline of its own, so that colour never carries the kind alone.
 *
 * @param hypothetical an event that has not happened is a circle, drawn dashed with "if" inside
 */
export function shapeOf(kind: ActorKind, hypothetical = false): Shape {
  return hypothetical ? circle : shapes[kind];
}

/** How far the halo around a selected actor goes beyond its outline, in model units. */
export const haloReach = 7;

const number = (value: number) => String(Math.round(value * 100) / 100);

/**
 * The outline as the `d` of an SVG path, in the units of `cx`, `cy` and `radius`.
 *
 * @example shapePath("armed-group", 10, 10, 8) // → "M10 2L18 10L10 18L2 10Z"
 */
export function shapePath(kind: ActorKind, cx: number, cy: number, radius: number, hypothetical = false): string {
  const shape = shapeOf(kind, hypothetical);
  if (shape.form === "polygon") return polygonPath(shape.points, cx, cy, radius);
  if (shape.form === "ellipse") return roundedPath(cx, cy, radius, radius, radius);
  return roundedPath(cx, cy, shape.width * radius, shape.height * radius, shape.corner * radius);
}

function polygonPath(points: readonly number[], cx: number, cy: number, radius: number): string {
  const corners = points.flatMap((x, at) => {
    const y = points[at + 1];
    return at % 2 === 0 && y !== undefined ? [`${number(cx + x * radius)} ${number(cy + y * radius)}`] : [];
  });
  return `M${corners.join("L")}Z`;
}

/** A rectangle of half extents `w`, `h` with round corners: at the limit a capsule or a circle. */
function roundedPath(cx: number, cy: number, w: number, h: number, corner: number): string {
  const r = Math.min(corner, w, h);
  const arc = (x: number, y: number) => `A${number(r)} ${number(r)} 0 0 1 ${number(x)} ${number(y)}`;
  return [
    `M${number(cx - w + r)} ${number(cy - h)}`,
    `H${number(cx + w - r)}`,
    arc(cx + w, cy - h + r),
    `V${number(cy + h - r)}`,
    arc(cx + w - r, cy + h),
    `H${number(cx - w + r)}`,
    arc(cx - w, cy + h - r),
    `V${number(cy - h + r)}`,
    arc(cx - w + r, cy - h),
    "Z",
  ].join("");
}
