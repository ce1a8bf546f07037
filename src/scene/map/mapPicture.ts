import type { GeoProjection } from "d3-geo";
import { inflated } from "../rect";
import type { Point, Positions, Rect } from "../scene";
import { type LonLat, countryPoint } from "./countryPoints";
import type { Geography } from "./geography";
import type { Ground } from "./ground";
import { marginBeside, union } from "./margin";
import { groundPaths } from "./paths";
import { projectionFor } from "./projection";
import { type MapActor, boxAround, standApart } from "./stand";

/** An actor with what is known of where it is. */
export interface PlacedActor extends MapActor {
  /** WGS 84, in degrees. */
  readonly place?: { readonly lat: number; readonly lon: number } | undefined;
  /** ISO 3166-1 alpha-2 or ISO 3166-2, of which the country counts. */
  readonly iso?: string | undefined;
}

export interface MapInput {
  readonly actors: readonly PlacedActor[];
  readonly geography: Geography;
  /** Width by height of the frame that the picture is for. */
  readonly aspect: number;
}

/** In model units. */
export interface MapPicture {
  /** Of every actor, around the origin. */
  readonly positions: Positions;
  readonly ground: Ground;
  /** Ids of those on the margin. */
  readonly unplaced: readonly string[];
}

/** Of a map, at least, in square model units: what a frame wider than high has for it, and what one on a telephone has. */
const leastArea = { wide: 300_000, tall: 220_000 } as const;
/** How many times the area of all boxes a map has. */
const roomy = 9;
/** Of a map, at most, in units per degree: Natural Earth's 1:50m has no more to show. */
const mostPerDegree = 90;
/** Drawn beyond what stands on the map, on each side, as a part of the longer one. */
const beyond = 0.5;

/**
 * A real map as a layout. An actor stands at its place; else in its country; else, with the others of whom neither is known, on a
 * framed margin. Where several would cover each other they stand apart, each as near as it can.
 *
 * The map is as large as its actors need, and no larger than a common frame where they need less. See
 * {@link projectionFor} for how it is chosen what lies in it, and what becomes of a few actors that lie far off.
 */
export function mapPicture({ actors, geography, aspect }: MapInput): MapPicture {
  const placed: PlacedActor[] = [];
  const sites: LonLat[] = [];
  const lost: PlacedActor[] = [];
  for (const actor of actors) {
    const site = siteOf(actor);
    if (site === null) lost.push(actor);
    else {
      placed.push(actor);
      sites.push(site);
    }
  }
  const projection = sites.length === 0 ? null : fitted(projectionFor(sites), placed, sites, aspect);
  const places = sites.map((site) => projected(projection, site));
  const stand = standApart(placed, places);
  const onMap = boundsOf(placed, stand);
  const rest = lost.length === 0 ? null : marginBeside(lost, onMap, aspect);

  const all = onMap && rest ? union(onMap, rest.frame) : (onMap ?? rest?.frame);
  const by = all ? { x: -(all.x + all.width / 2), y: -(all.y + all.height / 2) } : { x: 0, y: 0 };
  const moved = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  const positions = new Map<string, Point>();
  for (const [at, { id }] of placed.entries()) positions.set(id, moved(stand[at] ?? { x: 0, y: 0 }));
  for (const [at, { id }] of lost.entries()) positions.set(id, moved(rest?.positions[at] ?? { x: 0, y: 0 }));

  const frame = all ? { ...all, ...moved(all) } : { x: 0, y: 0, width: 0, height: 0 };
  const bounds = inflated(frame, beyond * Math.max(frame.width, frame.height));
  const named = new Set(
    placed.flatMap(({ place, iso }) => (place || iso === undefined ? [] : (countryPoint(iso)?.shape ?? []))),
  );
  const [dx, dy] = projection?.translate() ?? [0, 0];
  projection?.translate([dx + by.x, dy + by.y]);
  return {
    positions,
    unplaced: lost.map(({ id }) => id),
    ground: {
      bounds,
      ...(projection === null ? nothing : groundPaths(projection, geography, [...named], bounds)),
      places: new Map(placed.map(({ id }, at) => [id, moved(places[at] ?? { x: 0, y: 0 })])),
      margin: rest && { ...rest.frame, ...moved(rest.frame) },
      names: rest ? [{ of: "unplaced", at: moved(rest.labelAt), anchor: "start" }] : [],
    },
  };
}

const nothing = { sea: "", graticule: "", land: "", named: "", borders: "" };

function siteOf({ place, iso }: PlacedActor): LonLat | null {
  if (place) return [place.lon, place.lat];
  return iso === undefined ? null : (countryPoint(iso)?.at ?? null);
}

function projected(projection: GeoProjection | null, site: LonLat): Point {
  const [x, y] = projection?.([...site]) ?? [0, 0];
  return { x, y };
}

/** Scaled so that the actors and their labels fill a map of the wanted area and aspect. */
function fitted(
  projection: GeoProjection,
  actors: readonly MapActor[],
  sites: readonly LonLat[],
  aspect: number,
): GeoProjection {
  const boxes = actors.map(boxAround);
  const area = Math.max(
    aspect < 1 ? leastArea.tall : leastArea.wide,
    roomy * boxes.reduce((sum, { width, height }) => sum + width * height, 0),
  );
  const { width, height } = rectOf(sites.map((site) => projected(projection, site)));
  // Half of the widest label on each side, and half of the highest box.
  const wide = Math.sqrt(area * aspect) - most(boxes.map((box) => box.width));
  const high = Math.sqrt(area / aspect) - most(boxes.map((box) => box.height));
  const scale = Math.min(wide / width, high / height, (mostPerDegree * 180) / Math.PI);
  return projection.scale(Math.max(1, scale));
}

const rectOf = (points: readonly Point[]): Rect =>
  points.map(({ x, y }): Rect => ({ x, y, width: 0, height: 0 })).reduce(union);

const most = (values: readonly number[]) => values.reduce((one, other) => Math.max(one, other), 0);

function boundsOf(actors: readonly MapActor[], positions: readonly Point[]): Rect | null {
  const rects = actors.map((actor, at): Rect => {
    const { x, y, width, height } = boxAround(actor);
    return { x: (positions[at]?.x ?? 0) + x, y: (positions[at]?.y ?? 0) + y, width, height };
  });
  return rects.length === 0 ? null : rects.reduce(union);
}
