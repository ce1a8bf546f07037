import { type GeoProjection, geoEqualEarth, geoProjection } from "d3-geo";
import type { LonLat } from "./countryPoints";
import { lensFor, lensProjection } from "./lens";
import { distancesFrom, medianOf, middleMeridian } from "./sphere";

/** Of the actors with a place, from the nearest to the middle: those that are to be seen well. */
const core = 0.7;
/** The least radius of that in radians, 4°: a town is not drawn as wide as a continent. */
const leastFocus = 0.07;
/** Of the core, in the way from the middle of the map to its farthest actor. */
const coreShare = 0.34;
/** A core that is wider than this, in radians, is the world's: 55°. */
const worldly = 0.96;

/**
 * The projection that suits these places, of scale 1 and around the origin.
 *
 * - Places all over the world: Equal Earth (Šavrič, Patterson and Jenny 2018), cut where it is emptiest.
 * - Else an azimuthal one around where most of them are: equal in area, if that leaves them room. A few that lie far off, as
 *   a capital in Europe does in a dossier on the Sahel, would shrink the region to a spot. Neither are they moved nor left
 *   out: the map itself draws together towards its rim, land, graticule and actors alike, as much as it must for the region
 *   to be seen (see {@link lensProjection}). So every actor stands in its country, and in its true direction.
 *
 * @param sites at least one
 */
export function projectionFor(sites: readonly LonLat[]): GeoProjection {
  const middle = medianOf(sites);
  const distances = distancesFrom(middle, sites);
  const focus = Math.max(leastFocus, distances[Math.floor(core * (distances.length - 1))] ?? 0);
  if (focus > worldly)
    return geoEqualEarth()
      .rotate([-middleMeridian(sites), 0])
      .scale(1)
      .translate([0, 0]);
  const lens = lensFor(focus, distances.at(-1) ?? 0, coreShare);
  return geoProjection(lensProjection(lens))
    .rotate([-middle[0], -middle[1]])
    .clipAngle(180 - 1e-3)
    .scale(1)
    .translate([0, 0]);
}
