import type { Body } from "./body";
import type { SectorGuide } from "./layout";
import { leastRingGap } from "./ringPlaces";

/** A stretch of a ring and who stands on it. Radians, as in the guides. */
export interface Arc {
  readonly bodies: readonly Body[];
  readonly from: number;
  readonly to: number;
}

/** So much of the circle belongs to a sector at least, however few stand in it. */
const leastShare = 0.05;
/** Left free at both ends of a sector, as a share of it. */
const rim = 0.04;
const rounds = 12;

/** Where a sector begins and ends. */
type Span = Omit<SectorGuide, "reach">;

/** Sectors in the order of their indices, as wide as those in them need on the ring where they stand closest. */
export function sectorsOf(rings: readonly (readonly Body[])[], sectorOf: (body: Body) => number): Span[] {
  const indices = [...new Set(rings.flat().map(sectorOf))].sort((one, other) => rank(one) - rank(other));
  const needs = rings.map((ring) => {
    const lengths = new Map<number, number>();
    for (const body of ring) lengths.set(sectorOf(body), (lengths.get(sectorOf(body)) ?? 0) + meanLength(body));
    return indices.map((index) => lengths.get(index) ?? 0);
  });
  let shares = indices.map(() => 1 / indices.length);
  // Wide sectors make narrow rings, and narrow rings ask for wide sectors: a few rounds find where they agree.
  for (let round = 0; round < rounds; round++) {
    let radius = 0;
    const asked = indices.map(() => leastShare);
    for (const ring of needs) {
      const least = Math.max(...ring.map((length, at) => length / (2 * Math.PI * (shares[at] ?? 1))));
      radius = Math.max(radius + leastRingGap, least);
      for (const [at, length] of ring.entries()) asked[at] = Math.max(asked[at] ?? 0, length / (2 * Math.PI * radius));
    }
    const sum = asked.reduce((total, share) => total + share, 0);
    shares = asked.map((share) => share / sum);
  }
  let from = -Math.PI / 2;
  return indices.map((sector, at) => {
    const to = at === indices.length - 1 ? (3 * Math.PI) / 2 : from + 2 * Math.PI * (shares[at] ?? 0);
    const guide = { sector, from, to };
    from = to;
    return guide;
  });
}

/** Those without a sector come last. */
function rank(sector: number): number {
  return sector < 0 ? Infinity : sector;
}

/** Of a ring that a box takes up, in whatever direction it stands from the middle: about the mean over all. */
function meanLength({ halfWidth, halfHeight }: Body): number {
  return 1.2 * (halfWidth + halfHeight) + 12;
}

/** Those of a ring by sector. */
export function arcsOf(ring: readonly Body[], sectors: readonly Span[], sectorOf: (body: Body) => number): Arc[] {
  return sectors.flatMap(({ sector, from, to }) => {
    const bodies = ring.filter((body) => sectorOf(body) === sector);
    const free = rim * (to - from);
    return bodies.length > 0 ? [{ bodies, from: from + free, to: to - free }] : [];
  });
}
