import type { OnProgress } from "./layout";
import { shuffle } from "./random";
import type { Random } from "./random";
import type { StressTerms } from "./stressTerms";

/** Terms that are taken in one go where there are many: neighbours in memory, which is several times as fast. */
const run = 16;
const many = 100_000;

/**
 * Lowers the stress of positions in place, term by term in random order with steps that shrink (Zheng, Pawar and
 * Goodman 2019, "Graph Drawing by Stochastic Gradient Descent").
 */
export function descend(
  terms: StressTerms,
  x: Float64Array,
  y: Float64Array,
  epochs: number,
  random: Random,
  onProgress?: OnProgress,
): void {
  let least = Infinity;
  let most = 0;
  for (const pull of terms.pullI) {
    if (pull < least) least = pull;
    if (pull > most) most = pull;
  }
  if (most === 0) return;
  const first = 1 / least;
  const decay = Math.log(first / (0.1 / most)) / Math.max(1, epochs - 1);
  const count = terms.i.length;
  const together = count > many ? run : 1;
  const order = Int32Array.from({ length: Math.ceil(count / together) }, (_, index) => index * together);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const step = first * Math.exp(-decay * epoch);
    for (const start of order) {
      const end = Math.min(count, start + together);
      for (let t = start; t < end; t++) follow(terms, t, step, x, y, random);
    }
    onProgress?.((epoch + 1) / epochs);
  }
}

/** Moves the two nodes of one term towards their distance, at most all the way. */
function follow(terms: StressTerms, t: number, step: number, x: Float64Array, y: Float64Array, random: Random): void {
  const i = terms.i[t] ?? 0;
  const j = terms.j[t] ?? 0;
  let dx = (x[i] ?? 0) - (x[j] ?? 0);
  let dy = (y[i] ?? 0) - (y[j] ?? 0);
  let apart = Math.sqrt(dx * dx + dy * dy);
  if (apart < 1e-9) {
    dx = random() - 0.5;
    dy = random() - 0.5;
    apart = Math.sqrt(dx * dx + dy * dy) + 1e-9;
  }
  const half = (apart - (terms.length[t] ?? 0)) / (2 * apart);
  const followI = half * Math.min(1, step * (terms.pullI[t] ?? 0));
  const followJ = half * Math.min(1, step * (terms.pullJ[t] ?? 0));
  x[i] = (x[i] ?? 0) - followI * dx;
  y[i] = (y[i] ?? 0) - followI * dy;
  x[j] = (x[j] ?? 0) + followJ * dx;
  y[j] = (y[j] ?? 0) + followJ * dy;
}

/** Random places in a square of that side. */
export function scatter(size: number, side: number, random: Random): { x: Float64Array; y: Float64Array } {
  const place = () => (random() - 0.5) * side;
  return { x: Float64Array.from({ length: size }, place), y: Float64Array.from({ length: size }, place) };
}
