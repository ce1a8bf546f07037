import type { Body, Part } from "./body";
import { allDistances, bridge, networkOf } from "./distances";
import { Energy } from "./energy";
import { gather, kinOf, withKin } from "./kin";
import type { OnProgress } from "./layout";
import { orient } from "./orient";
import { polish } from "./polish";
import type { Random } from "./random";
import { descend, scatter } from "./stress";
import { fullTerms } from "./stressTerms";

/** Fewer looks than this at each body, and polishing only stirs what stress has laid out well. */
const leastMoves = 45;

const mostStarts = 24;
const finalists = 3;
/** Looks at a pair of a body or tie with another, in all starts together: a third of a second or so. */
const effort = 1.5e7;
/** Moves per body after which nothing more is gained, in all starts together. */
const mostMoves = 2500;

/** Moves per body that the effort is enough for. */
function movesPerBody(bodies: number, ties: number): number {
  return effort / (2 * (bodies + 2 * ties) * (bodies + ties));
}

/** Whether a drawing is small enough for its faults to be looked at one by one: a hundred nodes with two ties each are. */
export function isSmall(bodies: number, ties: number): boolean {
  return movesPerBody(bodies, ties) >= leastMoves;
}

/**
 * Lays out a small graph, in place: several random starts, each brought to low stress and polished
 * shortly; the best few by energy polished at length; the best of these kept.
 *
 * @param share of the work that the whole picture is worth, 0 to 1.
 */
export function layOutSmall(part: Part, aspect: number, share: number, random: Random, onProgress: OnProgress): void {
  const { bodies, ties, unit } = part;
  if (bodies.length < 2) return;
  const network = networkOf(part);
  const distances = allDistances(network);
  const kin = kinOf(part);
  gather(distances, bodies.length, kin);
  const terms = withKin(fullTerms(bridge(distances, bodies.length, unit), bodies.length), kin);
  const area = Math.max(bodies.length, 4) * unit * unit;
  const halfHeight = Math.sqrt(area / aspect) / 2;
  const energy = new Energy(part, distances, { halfWidth: halfHeight * aspect, halfHeight });

  const looksPerMove = 2 * (1 + (2 * ties.length) / bodies.length) * (bodies.length + ties.length);
  const moves = Math.min(mostMoves * bodies.length, Math.ceil((share * effort) / looksPerMove));
  const starts = Math.max(1, Math.min(mostStarts, Math.floor(moves / (40 * bodies.length))));
  const shortMoves = Math.floor(moves / 2 / starts);
  const longMoves = Math.floor(moves / 2 / Math.min(finalists, starts));

  const tried: { energy: number; places: Place[] }[] = [];
  for (let start = 0; start < starts; start++) {
    const { x, y } = scatter(bodies.length, 2 * halfHeight, random);
    descend(terms, x, y, 30, random);
    for (const body of bodies) {
      body.x = x[body.at] ?? 0;
      body.y = y[body.at] ?? 0;
    }
    orient(bodies, aspect);
    polish(part, energy, shortMoves, 2, random);
    tried.push({ energy: energy.total(), places: placesOf(bodies) });
    onProgress((0.5 * (start + 1)) / starts);
  }
  const best = tried.sort((one, other) => one.energy - other.energy).slice(0, finalists);
  const polished = best.map(({ places }, index) => {
    restore(bodies, places);
    polish(part, energy, longMoves, 1, random);
    onProgress(0.5 + (0.5 * (index + 1)) / best.length);
    return { energy: energy.total(), places: placesOf(bodies) };
  });
  const winner = polished.reduce((one, other) => (other.energy < one.energy ? other : one));
  restore(bodies, winner.places);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function placesOf(bodies: readonly Body[]): Place[] {
  return bodies.map(({ x, y }) => ({ x, y }));
}

function restore(bodies: readonly Body[], places: readonly Place[]): void {
  for (const [index, body] of bodies.entries()) {
    body.x = places[index]?.x ?? 0;
    body.y = places[index]?.y ?? 0;
  }
}
