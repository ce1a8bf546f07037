import { bodyOf } from "./body";
import type { Body, Part, Tie } from "./body";
import { checkInput } from "./checkInput";
import type { LayoutInput } from "./layout";
import { mergedPairs } from "./pairs";
import { isSmall } from "./small";

/** Members of a group stand closer than others. */
const groupCloseness = 0.85;

/**
 * Splits the input into parts to be laid out each by itself, largest first: each node that nothing ties, and the
 * connected components, a group holding its members in one component. Where the tied nodes are few, their components
 * make one part, so that they share the frame as neighbours do.
 *
 * Ties between two busy actors are longer than others, because much else has to stand around both ends.
 *
 * @param leastLength that a tie between two bodies should have, whatever else it is.
 * @throws RangeError where an index points nowhere, or a size or the aspect is not a usable number.
 */
export function partsOf(input: LayoutInput, leastLength: (a: Body, b: Body) => number = () => 0): Part[] {
  checkInput(input);
  const pairs = mergedPairs(input);
  const home = joinFew(roots(input, pairs), pairs.length);
  const members = new Map<number, number[]>();
  for (const [node, root] of home.entries()) {
    const list = members.get(root);
    if (list) list.push(node);
    else members.set(root, [node]);
  }
  const bodies = new Map<number, Body>();
  const drafts = new Map<number, { bodies: Body[]; ties: Tie[]; groups: Body[][]; unit: number }>();
  for (const [root, nodes] of members) {
    const draft = { bodies: [] as Body[], ties: [] as Tie[], groups: [] as Body[][], unit: 0 };
    for (const node of nodes) {
      const given = input.nodes[node];
      if (!given) continue;
      const body = bodyOf(given, node, draft.bodies.length);
      bodies.set(node, body);
      draft.bodies.push(body);
    }
    draft.unit = unitOf(draft.bodies);
    drafts.set(root, draft);
  }
  const degree = new Map<number, number>();
  for (const { from, to } of pairs) {
    degree.set(from, (degree.get(from) ?? 0) + 1);
    degree.set(to, (degree.get(to) ?? 0) + 1);
  }
  const together = sharedGroups(input);
  for (const { from, to, weight } of pairs) {
    const draft = drafts.get(home[from] ?? -1);
    const a = bodies.get(from);
    const b = bodies.get(to);
    if (!draft || !a || !b) continue;
    const busy = Math.min(degree.get(from) ?? 1, degree.get(to) ?? 1);
    const closeness = together(from, to) ? groupCloseness : 1;
    const length = draft.unit * closeness * (1 + 0.1 * Math.log2(busy)) + 8 * Math.min(4, weight - 1);
    addTie(draft.ties, { a, b, length: Math.max(length, leastLength(a, b)), fan: weight, drawn: true });
  }
  for (const indices of input.groups) {
    const group = [...new Set(indices)].flatMap((index) => bodies.get(index) ?? []);
    const draft = drafts.get(home[group[0]?.node ?? -1] ?? -1);
    if (!draft || group.length < 2) continue;
    draft.groups.push(group);
    bind(group, draft.ties, draft.unit * groupCloseness);
  }
  return [...drafts.values()].sort((p, q) => q.bodies.length - p.bodies.length);
}

/** The least node that each node hangs together with (union and find, with path halving). */
function roots({ nodes, groups }: LayoutInput, pairs: readonly { from: number; to: number }[]): number[] {
  const parent = nodes.map((_, index) => index);
  const find = (node: number): number => {
    let at = node;
    while ((parent[at] ?? at) !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const join = (one: number, other: number) => {
    const a = find(one);
    const b = find(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  };
  for (const { from, to } of pairs) join(from, to);
  for (const group of groups) for (const node of group) join(group[0] ?? node, node);
  return parent.map((_, node) => find(node));
}

/** @param home the root of each node. */
function joinFew(home: readonly number[], pairs: number): number[] {
  const sizes = new Map<number, number>();
  for (const root of home) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  const tied = home.filter((root) => (sizes.get(root) ?? 0) > 1);
  if (!isSmall(tied.length, pairs)) return [...home];
  const first = tied[0] ?? 0;
  return home.map((root) => ((sizes.get(root) ?? 0) > 1 ? first : root));
}

/** What one tie between two plain nodes should measure. */
export function unitOf(bodies: readonly Body[]): number {
  let sum = 0;
  for (const { halfWidth, halfHeight } of bodies) sum += halfWidth + halfHeight;
  return 60 + sum / bodies.length;
}

function sharedGroups({ groups }: LayoutInput): (one: number, other: number) => boolean {
  const groupsOf = new Map<number, Set<number>>();
  for (const [index, group] of groups.entries()) {
    for (const node of group) groupsOf.set(node, (groupsOf.get(node) ?? new Set()).add(index));
  }
  return (one, other) => {
    const others = groupsOf.get(other);
    if (others) for (const group of groupsOf.get(one) ?? []) if (others.has(group)) return true;
    return false;
  };
}

/** Bonds to the member with the most ties inside the group, for those that have no tie to it. */
function bind(group: readonly Body[], ties: Tie[], length: number): void {
  const inside = new Set(group);
  const other = (tie: Tie, body: Body) => (tie.a === body ? tie.b : tie.a);
  const tiesInside = (body: Body) => body.ties.filter((tie) => inside.has(other(tie, body))).length;
  const hub = group.reduce((best, body) => (tiesInside(body) > tiesInside(best) ? body : best));
  const tied = new Set(hub.ties.map((tie) => other(tie, hub)));
  for (const body of group) {
    if (body !== hub && !tied.has(body)) addTie(ties, { a: hub, b: body, length, fan: 1, drawn: false });
  }
}

function addTie(ties: Tie[], tie: Tie): void {
  ties.push(tie);
  tie.a.ties.push(tie);
  tie.b.ties.push(tie);
}
