import type { Body, Part } from "./body";
import type { Energy } from "./energy";
import type { Random } from "./random";

/**
 * Lowers the energy of a drawing by random moves that shrink and by fewer and fewer steps uphill (simulated
 * annealing, Kirkpatrick, Gelatt and Vecchi 1983): a node to a place nearby, a node with the leaves that hang on it,
 * a node around its neighbour, two nodes against each other.
 *
 * @param moves how many moves are tried.
 * @param heat the energy that a step uphill may cost at the beginning, about.
 */
export function polish(part: Part, energy: Energy, moves: number, heat: number, random: Random): void {
  const { bodies, unit } = part;
  const leaves = bodies.map(leavesOf);
  const pick = (list: readonly Body[]) => list[Math.floor(random() * list.length)];
  for (let move = 0; move < moves; move++) {
    const left = 1 - move / moves;
    const body = pick(bodies);
    if (!body) return;
    const kind = random();
    let moved: readonly Body[] = [body];
    if (kind < 0.06) {
      const other = pick(bodies);
      if (other && other !== body) moved = [body, other];
    } else if (kind < 0.25) moved = [body, ...(leaves[body.at] ?? [])];
    const before = moved.map(({ x, y }) => ({ x, y }));
    const was = sumAround(energy, moved);
    if (kind < 0.06) swap(moved);
    else if (kind > 0.93) swing(body, random);
    else shift(moved, unit * (0.03 + 1.1 * left * left), random);
    const change = sumAround(energy, moved) - was;
    if (change <= 0 || random() < Math.exp(-change / (heat * left * left + 1e-9))) continue;
    for (const [index, { x, y }] of before.entries()) {
      const back = moved[index];
      if (!back) continue;
      back.x = x;
      back.y = y;
    }
  }
}

function leavesOf(body: Body): Body[] {
  return body.ties.map(({ a, b }) => (a === body ? b : a)).filter(({ ties }) => ties.length === 1);
}

function sumAround(energy: Energy, bodies: readonly Body[]): number {
  let sum = 0;
  for (const body of bodies) sum += energy.around(body);
  return sum;
}

function shift(bodies: readonly Body[], reach: number, random: Random): void {
  const angle = random() * 2 * Math.PI;
  const distance = random() * reach;
  for (const body of bodies) {
    body.x += distance * Math.cos(angle);
    body.y += distance * Math.sin(angle);
  }
}

/** To any direction from one of its neighbours, at the ideal length of their tie. */
function swing(body: Body, random: Random): void {
  const tie = body.ties[Math.floor(random() * body.ties.length)];
  if (!tie) return;
  const around = tie.a === body ? tie.b : tie.a;
  const angle = random() * 2 * Math.PI;
  body.x = around.x + tie.length * Math.cos(angle);
  body.y = around.y + tie.length * Math.sin(angle);
}

function swap([one, other]: readonly Body[]): void {
  if (!one || !other) return;
  const { x, y } = one;
  one.x = other.x;
  one.y = other.y;
  other.x = x;
  other.y = y;
}
