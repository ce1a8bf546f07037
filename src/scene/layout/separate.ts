import type { Body } from "./body";
import { hullGap } from "./energy";
import { hullOf, separationOf } from "./hull";
import { removeOverlaps } from "./overlap";
import type { Box } from "./overlap";

/** Kept between any two boxes. */
const boxDistance = 6;
const patience = 60;

/**
 * The last, exact pass: moves bodies as little as it can until no two boxes overlap and no stranger stands in the
 * hull of a group. Where strangers and members push each other around for too long, each group becomes a block
 * that is moved as one; groups that share members share the block, and may then have each other's members between
 * them.
 */
export function separate(bodies: readonly Body[], groups: readonly (readonly Body[])[]): void {
  const sets = groups.map((group) => new Set(group));
  for (let round = 0; round < patience; round++) {
    removeBodyOverlaps(bodies);
    let pushed = false;
    for (const [index, group] of groups.entries()) {
      const hull = hullOf(group);
      for (const body of bodies) {
        if (sets[index]?.has(body)) continue;
        const { gap, awayX, awayY } = separationOf(hull, body);
        // Half of what is wanted passes, so that rounds of pushing come to an end.
        if (gap >= hullGap / 2) continue;
        body.x += awayX * (hullGap - gap);
        body.y += awayY * (hullGap - gap);
        pushed = true;
      }
    }
    if (!pushed) return;
  }
  separateBlocks(bodies, groups);
}

/** Boxes of the bodies, moved apart; the bodies follow. */
function removeBodyOverlaps(bodies: readonly Body[]): void {
  const boxes = bodies.map(boxOf);
  if (!removeOverlaps(boxes, boxDistance)) return;
  for (const [index, body] of bodies.entries()) {
    const box = boxes[index];
    if (!box) continue;
    body.x = box.x;
    body.y = box.y - body.drop;
  }
}

function boxOf({ x, y, drop, halfWidth, halfHeight }: Body): Box {
  return { x, y: y + drop, halfWidth, halfHeight };
}

function separateBlocks(bodies: readonly Body[], groups: readonly (readonly Body[])[]): void {
  const blocks = blocksOf(bodies, groups);
  for (const block of blocks) {
    const x = mean(block.map((body) => body.x));
    const y = mean(block.map((body) => body.y));
    for (const body of block) {
      body.x = x + (body.x - x) / 2;
      body.y = y + (body.y - y) / 2;
    }
    removeBodyOverlaps(block);
  }
  const boxes = blocks.map((block) => boundsOf(block.map(boxOf)));
  const before = boxes.map(({ x, y }) => ({ x, y }));
  removeOverlaps(boxes, boxDistance);
  for (const [index, block] of blocks.entries()) {
    const dx = (boxes[index]?.x ?? 0) - (before[index]?.x ?? 0);
    const dy = (boxes[index]?.y ?? 0) - (before[index]?.y ?? 0);
    for (const body of block) {
      body.x += dx;
      body.y += dy;
    }
  }
}

/** Bodies that move as one: groups, joined where they share a member, and every other body by itself. */
function blocksOf(bodies: readonly Body[], groups: readonly (readonly Body[])[]): Body[][] {
  let blocks: Set<Body>[] = [];
  for (const group of groups) {
    const joined = new Set(group);
    const apart: Set<Body>[] = [];
    for (const block of blocks) {
      if (group.some((body) => block.has(body))) for (const body of block) joined.add(body);
      else apart.push(block);
    }
    blocks = [...apart, joined];
  }
  const grouped = new Set(groups.flat());
  return [...blocks.map((block) => [...block]), ...bodies.filter((body) => !grouped.has(body)).map((body) => [body])];
}

function boundsOf(boxes: readonly Box[]): Box {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const { x, y, halfWidth, halfHeight } of boxes) {
    left = Math.min(left, x - halfWidth);
    right = Math.max(right, x + halfWidth);
    top = Math.min(top, y - halfHeight);
    bottom = Math.max(bottom, y + halfHeight);
  }
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    halfWidth: (right - left) / 2,
    halfHeight: (bottom - top) / 2,
  };
}

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
