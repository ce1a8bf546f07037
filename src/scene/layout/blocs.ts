import { labelGap, resultOf } from "./body";
import type { Body } from "./body";
import { boundsOf, centre, shift } from "./bounds";
import { checkInput } from "./checkInput";
import { layOutParts } from "./force";
import type { LayoutInput, LayoutNode, LayoutResult, OnProgress } from "./layout";
import { mirrorTowards } from "./mirror";
import { amongOnly } from "./pairs";
import { partsOf } from "./parts";
import { partGroups } from "./partGroups";

export interface Blocs {
  /** Per node the index of its community; -1 where it is in none. */
  readonly communities: ArrayLike<number>;
}

/** Around a bloc: what a hull takes around the rims of its members, and a little. */
const hullRoom = 34;
/** Between a bloc's hull and whom it is tied to. */
const blocGap = 40;
/** Shares of the work: inside the blocs, and between them. */
const inner = 0.5;

/**
 * Alliances and communities apart, each as a compact cluster; who is in none stands between them, where its ties pull.
 *
 * A node that belongs to alliances is at home with these, and not in its community: their hulls are drawn, and have to
 * hold it. Alliances that share members, directly or by others, make one family, which is laid out together so that
 * who is in several stands where their hulls meet. Families and communities are then laid out as if each was one node.
 *
 * Hulls of alliances of different families never overlap. Within a family, two that share no member are pushed apart,
 * which comes to rest unless the family is so entangled that no picture could part them.
 *
 * @returns centres in the order of the input's nodes, around the origin; the same for the same input.
 * @throws RangeError where the input is no graph, or `communities` does not fit it.
 */
export function blocsLayout(
  input: LayoutInput,
  { communities }: Blocs,
  onProgress: OnProgress = () => {},
): LayoutResult {
  checkInput(input);
  checkCommunities(input, communities);
  const homes = homesOf(input, communities);
  const placed: Body[][] = [];
  let done = 0;
  for (const home of homes) {
    const share = home.length / input.nodes.length;
    const before = done;
    placed.push(layOutHome(input, home, inner * share, (fraction) => onProgress(inner * (before + share * fraction))));
    done += share;
  }
  const coarse = coarseInput(input, homes, placed);
  const parts = partsOf(coarse, (a, b) => reachOf(homes[a.node], a) + reachOf(homes[b.node], b));
  layOutParts(parts, coarse, (fraction) => onProgress(inner + (1 - inner) * fraction), 1 - inner);
  for (const { bodies } of parts) {
    for (const block of bodies) {
      shift(placed[block.node] ?? [], block.x, block.y + block.drop);
    }
  }
  mirrorTowards(input, placed);
  const bodies = placed.flat();
  centre(bodies);
  onProgress(1);
  return resultOf(bodies);
}

function checkCommunities({ nodes }: LayoutInput, communities: ArrayLike<number>): void {
  if (communities.length !== nodes.length)
    throw new RangeError(`layout: ${communities.length} communities for ${nodes.length} nodes`);
  for (const community of Array.from(communities))
    if (!Number.isInteger(community) || community < -1) throw new RangeError(`layout: no community ${community}`);
}

/** Nodes that stand together: families of alliances, what these leave of each community, and each other node alone. */
function homesOf({ nodes, groups }: LayoutInput, communities: ArrayLike<number>): number[][] {
  let families: Set<number>[] = [];
  for (const group of groups) {
    if (new Set(group).size < 2) continue;
    const joined = new Set(group);
    const apart: Set<number>[] = [];
    for (const family of families) {
      if (group.some((node) => family.has(node))) for (const node of family) joined.add(node);
      else apart.push(family);
    }
    families = [...apart, joined];
  }
  const allied = new Set(families.flatMap((family) => [...family]));
  const others = new Map<number, number[]>();
  for (const node of nodes.keys()) {
    if (allied.has(node)) continue;
    const community = communities[node] ?? -1;
    // A key of its own below all communities for who is in none.
    const key = community < 0 ? -1 - node : community;
    const home = others.get(key);
    if (home) home.push(node);
    else others.set(key, [node]);
  }
  const byNode = (one: number, other: number) => one - other;
  return [...families.map((family) => [...family].sort(byNode)), ...others.values()];
}

/** The bodies of a home around the origin, laid out by themselves. */
function layOutHome(input: LayoutInput, home: readonly number[], effort: number, onProgress: OnProgress): Body[] {
  const own = amongOnly(input, home);
  // A community is held together as an alliance is.
  const groups = own.groups.length > 0 ? own.groups : [home.map((_, at) => at)];
  const parts = partsOf({ ...own, groups });
  layOutParts(parts, own, onProgress, effort);
  for (const part of parts) partGroups(part.bodies, part.groups);
  const bodies = parts.flatMap((part) => part.bodies.map((body) => ({ ...body, node: home[body.node] ?? -1 })));
  centre(bodies);
  return bodies;
}

/** Each home as one node. */
function coarseInput(input: LayoutInput, homes: readonly number[][], placed: readonly Body[][]): LayoutInput {
  const homeOf = new Map(homes.flatMap((home, at) => home.map((node) => [node, at] as const)));
  const nodes = homes.map(([first = 0, ...others], at) => {
    const alone = others.length === 0 ? input.nodes[first] : undefined;
    return alone ?? blockOf(`bloc ${at}`, placed[at] ?? []);
  });
  const edges = input.edges.map(({ from, to, weight }) => ({
    from: homeOf.get(from) ?? 0,
    to: homeOf.get(to) ?? 0,
    weight,
  }));
  return { ...input, nodes, edges, groups: [] };
}

/** A node with the bounds of some bodies and room around them: what a circle does not fill is its label's. */
function blockOf(id: string, bodies: readonly Body[]): LayoutNode {
  const { left, right, top, bottom } = boundsOf(bodies);
  const width = right - left + 2 * hullRoom;
  const height = bottom - top + 2 * hullRoom;
  const radius = Math.min(width, height) / 2;
  return { id, radius, labelWidth: width, labelHeight: Math.max(0, height - 2 * radius - labelGap) };
}

/** How far from a home's middle a tie should at least end. */
function reachOf(home: readonly number[] | undefined, { halfWidth, halfHeight }: Body): number {
  return (home?.length ?? 0) > 1 ? (halfWidth + halfHeight) / 2 + blocGap : blocGap;
}
