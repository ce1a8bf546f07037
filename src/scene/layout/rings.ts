import { bodiesOf, resultOf } from "./body";
import type { Body } from "./body";
import { layBeneath } from "./beneath";
import { type Bounds, boundsOf, shift } from "./bounds";
import { checkInput } from "./checkInput";
import type { LayoutInput, LayoutResult, OnProgress, RingGuide, SectorGuide } from "./layout";
import { mergedPairs, neighboursOf } from "./pairs";
import { wishedAngles } from "./ringOrder";
import { placeRing } from "./ringPlaces";
import { arcsOf, sectorsOf } from "./ringSectors";
import { separate } from "./separate";

/** Between the outermost ring and those whom nothing leads to, in model units. */
const ringGap = 110;

export interface Rings {
  /** Index of the node in the middle. */
  readonly centre: number;
  /** Per node the index of the family of the tie by which it is nearest to the middle; -1 for none. */
  readonly sectors: ArrayLike<number>;
}

/**
 * One node in the middle, those at one hop on a ring around it, those at two on the next (Eades 1992, "Drawing free
 * trees"; Wills 1999, "NicheWorks"), with a sector for each family of ties, in the order of their indices, clockwise from
 * the top. Within its sector a node stands as near to the direction of those who lead to it as its neighbours on the
 * ring leave room. Those to whom nothing leads from the middle stand beneath, laid out by themselves. Each
 * ring is as narrow as leaves boxes apart.
 *
 * @returns centres with that of the middle one at the origin, and in `guides` the radii of the rings, and the angles of
 *   the sectors and how far they reach; the same for the same input.
 * @throws RangeError where the input is no graph, `centre` is nobody, or `sectors` does not fit it.
 */
export function ringsLayout(
  input: LayoutInput,
  { centre, sectors }: Rings,
  onProgress: OnProgress = () => {},
): LayoutResult {
  checkInput(input);
  checkRings(input, centre, sectors);
  const bodies = bodiesOf(input);
  const neighbours = neighboursOf(bodies.length, mergedPairs(input));
  const hops = hopsFrom(neighbours, centre);
  const rings: Body[][] = [];
  for (const body of bodies) {
    const hop = hops[body.node] ?? -1;
    if (hop > 0) (rings[hop - 1] ??= []).push(body);
  }
  const sectorOf = ({ node }: Body) => sectors[node] ?? -1;
  const spans = sectorsOf(rings, sectorOf);
  const ringArcs = rings.map((ring) => arcsOf(ring, spans, sectorOf));
  const unreached = bodies.filter(({ node }) => (hops[node] ?? -1) < 0);
  const wished = wishedAngles(ringArcs, neighbours, hops);

  const placed = bodies.filter(({ node }) => node === centre);
  const radii: RingGuide[] = [];
  let radius = 0;
  for (const [at, arcs] of ringArcs.entries()) {
    radius = placeRing(arcs, wished, placed, radius);
    placed.push(...arcs.flatMap((arc) => arc.bodies));
    radii.push({ hop: at + 1, radius });
    onProgress((0.9 * placed.length) / bodies.length);
  }
  const guides = spans.map((span): SectorGuide => {
    const last = rings.findLastIndex((ring) => ring.some((body) => sectorOf(body) === span.sector));
    return { ...span, reach: radii[last]?.radius ?? 0 };
  });
  layBeneath(input, unreached, withArcs(boundsOf(placed), guides), ringGap);
  // No ring grows for ever: should boxes still overlap, they leave it.
  separate(bodies, []);
  const { x = 0, y = 0 } = bodies[centre] ?? {};
  shift(bodies, -x, -y);
  onProgress(1);
  return { ...resultOf(bodies), guides: { kind: "rings", rings: radii, sectors: guides } };
}

/** Around what stands in the sectors, and as far down as they reach. */
function withArcs(bounds: Bounds, sectors: readonly SectorGuide[]): Bounds {
  const lowest = ({ from, to, reach }: SectorGuide) => {
    const down = Math.PI / 2;
    const holdsDown = from <= down && down <= to;
    return reach * (holdsDown ? 1 : Math.max(Math.sin(from), Math.sin(to)));
  };
  return { ...bounds, bottom: Math.max(bounds.bottom, ...sectors.map(lowest)) };
}

function checkRings({ nodes }: LayoutInput, centre: number, sectors: ArrayLike<number>): void {
  if (!Number.isInteger(centre) || centre < 0 || centre >= nodes.length)
    throw new RangeError(`layout: no node ${centre} for the middle`);
  if (sectors.length !== nodes.length)
    throw new RangeError(`layout: ${sectors.length} sectors for ${nodes.length} nodes`);
  for (const sector of Array.from(sectors))
    if (!Number.isInteger(sector) || sector < -1) throw new RangeError(`layout: no sector ${sector}`);
}

/** Per node how many ties it is away; -1 where no path leads to it. */
function hopsFrom(neighbours: readonly (readonly number[])[], source: number): Int32Array {
  const hops = new Int32Array(neighbours.length).fill(-1);
  hops[source] = 0;
  const reached = [source];
  for (const node of reached) {
    for (const next of neighbours[node] ?? []) {
      if ((hops[next] ?? 0) >= 0) continue;
      hops[next] = (hops[node] ?? 0) + 1;
      reached.push(next);
    }
  }
  return hops;
}
