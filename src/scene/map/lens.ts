import type { GeoRawProjection } from "d3-geo";

/** What a lens does with distances from its centre. Angles in radians. */
export interface Lens {
  /** Up to here areas are true to each other. */
  readonly focus: number;
  /** How soon what lies beyond draws together: the angle on which the scale falls to a half. Infinite for not at all. */
  readonly reach: number;
  /** From here on the scale falls no more. */
  readonly farthest: number;
}

/**
 * Distance from the centre on the map, in radii of the globe. Within the focus it is Lambert's azimuthal equal-area one; beyond,
 * the scale along the way falls off as in Hägerstrand's logarithmic map (1957), continuously: what Snyder (1987,
 * "'Magnifying-glass' azimuthal map projections") calls a magnifying glass.
 */
export function radialOf({ focus, reach, farthest }: Lens): (angle: number) => number {
  const lambert = (angle: number) => 2 * Math.sin(angle / 2);
  if (reach === Infinity) return lambert;
  const slope = Math.cos(focus / 2);
  return (angle) => {
    if (angle <= focus) return lambert(angle);
    const drawn = Math.min(angle, farthest) - focus;
    const rest = Math.max(0, angle - farthest);
    return lambert(focus) + slope * (reach * Math.log1p(drawn / reach) + rest / (1 + drawn / reach));
  };
}

/** The azimuthal projection of a lens: every direction from the centre is true. */
export function lensProjection(lens: Lens): GeoRawProjection {
  const radial = radialOf(lens);
  return (lambda, phi) => {
    const x = Math.cos(phi) * Math.sin(lambda);
    const y = Math.sin(phi);
    const angle = Math.atan2(Math.hypot(x, y), Math.cos(phi) * Math.cos(lambda));
    const sine = Math.hypot(x, y);
    // Every direction leads to the antipode: take one.
    if (sine < 1e-12) return [angle > 1 ? radial(Math.PI) : 0, 0];
    const scale = radial(angle) / sine;
    return [x * scale, y * scale];
  };
}

/**
 * The lens that draws together as little as it can so that the focus gets its share of the way to the farthest point.
 *
 * @param focus radius of what is to be seen well, in radians
 * @param farthest distance of the farthest point from the centre
 * @param share of the focus in the map's radius, 0 to 1
 */
export function lensFor(focus: number, farthest: number, share: number): Lens {
  const shareOf = (reach: number) => {
    const radial = radialOf({ focus, reach, farthest });
    return radial(focus) / radial(farthest);
  };
  if (farthest <= focus || shareOf(Infinity) >= share) return { focus, reach: Infinity, farthest };
  let [least, most] = [focus / 1000, 10];
  for (let step = 0; step < 40; step++) {
    const middle = Math.sqrt(least * most);
    if (shareOf(middle) >= share) least = middle;
    else most = middle;
  }
  return { focus, reach: least, farthest };
}
