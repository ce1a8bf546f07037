import { type GeoPermissibleObjects, type GeoProjection, geoGraticule } from "d3-geo";
import type { Rect } from "../scene";
import type { Geography } from "./geography";
import type { Ground } from "./ground";
import { trace } from "./trace";

/** Between the lines of the graticule, in degrees: so that a handful cross the map. */
const steps = [1, 2, 5, 10, 15] as const;
const widest = 30;
const linesAcross = 9;

/**
 * The paths of a map, clipped to a rectangle.
 *
 * @param projection to model units; its clipping is set
 * @param named ids of countries
 */
export function groundPaths(
  projection: GeoProjection,
  { land, borders, countries }: Geography,
  named: readonly string[],
  { x, y, width, height }: Rect,
): Pick<Ground, "sea" | "graticule" | "land" | "named" | "borders"> {
  projection.clipExtent([
    [x, y],
    [x + width, y + height],
  ]);
  const draw = (shape: GeoPermissibleObjects) => trace(projection, shape);
  const across = Math.max(width, height) / (projection.scale() * (Math.PI / 180));
  const step = steps.find((each) => across / each <= linesAcross) ?? widest;
  return {
    sea: draw({ type: "Sphere" }),
    graticule: draw(geoGraticule().step([step, step])()),
    land: draw(land),
    named: named
      .map((id) => countries.get(id))
      .flatMap((shape) => (shape ? draw(shape) : []))
      .join(""),
    borders: draw(borders),
  };
}
