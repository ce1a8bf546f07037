import { forceCollide, forceSimulation, forceX, forceY } from "d3-force";
import type { Body, Part } from "./body";
import { allDistances, bridge, networkOf } from "./distances";
import type { Network } from "./distances";
import { kinOf, withKin } from "./kin";
import type { OnProgress } from "./layout";
import { majorise } from "./majorise";
import { orient } from "./orient";
import type { Random } from "./random";
import { descend, scatter } from "./stress";
import { fullTerms, sparseTerms } from "./stressTerms";
import type { StressTerms } from "./stressTerms";

/** Up to it, each pair of nodes has a term of its own. */
const fullUpTo = 300;
/** Terms of the sparse model, pivots times nodes: what two thousand nodes can have in a second or so. */
const sparseTermsWanted = 600_000;
const mostPivots = 300;
const leastPivots = 40;
const ticks = 40;
/** How much of the picture's area the boxes may fill. */
const fill = 0.4;

/**
 * Lays out a large graph, in place: stress, where there are many nodes in the sparse model first, then room for the boxes
 * by scaling (which changes no proportions), then d3-force, which moves apart what still collides and otherwise holds
 * each node to its place.
 */
export function layOutLarge(part: Part, aspect: number, random: Random, onProgress: OnProgress): void {
  const { bodies } = part;
  const network = networkOf(part);
  const { x, y } = scatter(bodies.length, part.unit * Math.sqrt(bodies.length), random);
  const kin = kinOf(part);
  const isSparse = network.size > fullUpTo;
  const terms = withKin(termsOf(network, part.unit, random), kin);
  descend(terms, x, y, isSparse ? 20 : 30, random, (done) => onProgress(0.2 + (isSparse ? 0.2 : 0.4) * done));
  if (isSparse) majorise(network, kin, x, y, random, (done) => onProgress(0.4 + 0.2 * done));
  for (const body of bodies) {
    body.x = x[body.at] ?? 0;
    body.y = y[body.at] ?? 0;
  }
  makeRoom(bodies);
  orient(bodies, aspect);
  collide(bodies, random, (done) => onProgress(0.6 + 0.4 * done));
}

function pivotsFor(size: number): number {
  return Math.max(leastPivots, Math.min(mostPivots, Math.round(sparseTermsWanted / size)));
}

function termsOf(network: Network, unit: number, random: Random): StressTerms {
  if (network.size > fullUpTo) return sparseTerms(network, pivotsFor(network.size), random);
  return fullTerms(bridge(allDistances(network), network.size, unit), network.size);
}

/** Scales a drawing up until the circle that holds nine in ten of its nodes is as large as their boxes need. */
function makeRoom(bodies: readonly Body[]): void {
  let centreX = 0;
  let centreY = 0;
  let needed = 0;
  for (const { x, y, halfWidth, halfHeight } of bodies) {
    centreX += x / bodies.length;
    centreY += y / bodies.length;
    needed += 4 * (halfWidth + 4) * (halfHeight + 4);
  }
  const away = Float64Array.from(bodies, ({ x, y }) => Math.hypot(x - centreX, y - centreY)).sort();
  const reach = away[Math.floor(0.9 * (away.length - 1))] ?? 0;
  const factor = Math.sqrt((0.9 * needed) / fill / Math.PI) / Math.max(reach, 1e-9);
  if (factor <= 1) return;
  for (const body of bodies) {
    body.x = centreX + (body.x - centreX) * factor;
    body.y = centreY + (body.y - centreY) * factor;
  }
}

function collide(bodies: readonly Body[], random: Random, onProgress: OnProgress): void {
  const discs = bodies.map((body) => {
    const x = body.x;
    const y = body.y + body.drop;
    // Between the disc inside the box and the disc around it: the exact pass sees to the corners.
    return { x, y, homeX: x, homeY: y, radius: 3 + (body.halfWidth + body.halfHeight) / 2 };
  });
  const simulation = forceSimulation(discs)
    .randomSource(random)
    .force("collide", forceCollide<(typeof discs)[number]>((disc) => disc.radius).strength(0.8))
    .force("x", forceX<(typeof discs)[number]>((disc) => disc.homeX).strength(0.05))
    .force("y", forceY<(typeof discs)[number]>((disc) => disc.homeY).strength(0.05))
    .stop();
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    onProgress((tick + 1) / ticks);
  }
  for (const body of bodies) {
    const disc = discs[body.at];
    if (!disc) continue;
    body.x = disc.x;
    body.y = disc.y - body.drop;
  }
}
