import { geoDistance } from "d3-geo";
import type { LonLat } from "./countryPoints";

type Vector = readonly [number, number, number];

const radians = Math.PI / 180;

function vectorOf([lon, lat]: LonLat): Vector {
  const across = Math.cos(lat * radians);
  return [across * Math.cos(lon * radians), across * Math.sin(lon * radians), Math.sin(lat * radians)];
}

/**
 * The point with the least sum of distances to all of these, each as a straight line through the globe (Weiszfeld 1937): it
 * stands where most of them are, and a few far ones hardly move it.
 *
 * @param sites at least one
 */
export function medianOf(sites: readonly LonLat[]): LonLat {
  const vectors = sites.map(vectorOf);
  let at = meanOf(vectors, () => 1);
  for (let round = 0; round < 60; round++) {
    const here = at;
    // A hair is added, so that a site at which the median stands does not weigh endlessly.
    at = meanOf(vectors, (vector) => 1 / (1e-6 + distance(vector, here)));
  }
  const [x, y, z] = at;
  if (Math.hypot(x, y, z) < 1e-9) return sites[0] ?? [0, 0];
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

function meanOf(vectors: readonly Vector[], weightOf: (vector: Vector) => number): Vector {
  let [x, y, z, sum] = [0, 0, 0, 0];
  for (const vector of vectors) {
    const weight = weightOf(vector);
    x += weight * vector[0];
    y += weight * vector[1];
    z += weight * vector[2];
    sum += weight;
  }
  return [x / sum, y / sum, z / sum];
}

const distance = (one: Vector, other: Vector) => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

/** Distances from a point, ascending, in radians. */
export function distancesFrom(point: LonLat, sites: readonly LonLat[]): readonly number[] {
  return sites.map((site) => geoDistance([...point], [...site])).toSorted((a, b) => a - b);
}

/** The meridian in the middle of what is left when the globe is cut where it is emptiest, in degrees. */
export function middleMeridian(sites: readonly LonLat[]): number {
  const lons = sites.map(([lon]) => ((lon % 360) + 360) % 360).toSorted((a, b) => a - b);
  let widest = -1;
  let middle = 0;
  for (const [at, lon] of lons.entries()) {
    const next = lons[at + 1] ?? (lons[0] ?? 0) + 360;
    if (next - lon <= widest) continue;
    widest = next - lon;
    // Opposite of the gap's middle.
    middle = lon + (next - lon) / 2 + 180;
  }
  return ((middle + 180) % 360) - 180;
}
