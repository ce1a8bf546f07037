/** A rectangle by its centre and half its sides. */
export interface Box {
  x: number;
  y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const patience = 400;
/** Rounds after which all is spread a little in each further round, to loosen what is jammed. */
const jammedAfter = 80;

/**
 * Moves boxes in place, as little as it can, until no two are closer than `gap`: pairs are pushed apart along the
 * axis on which they overlap least. What should remain after many rounds is laid down from the top, each box below
 * those it would cover, so that the outcome holds in any case.
 *
 * @returns whether anything moved.
 */
export function removeOverlaps(boxes: readonly Box[], gap: number): boolean {
  for (let round = 0; round < patience; round++) {
    if (!pushApart(boxes, gap)) return round > 0;
    if (round > jammedAfter) spread(boxes, 1.01);
  }
  layDown(boxes, gap);
  return true;
}

/** Calls back for each pair that is closer than `gap`, swept from left to right. */
function eachOverlap(boxes: readonly Box[], gap: number, found: (one: Box, other: Box) => void): void {
  const sorted = [...boxes].sort((one, other) => one.x - one.halfWidth - (other.x - other.halfWidth));
  for (const [index, one] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.x - other.halfWidth >= one.x + one.halfWidth + gap) break;
      if (Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight + gap) found(one, other);
    }
  }
}

function pushApart(boxes: readonly Box[], gap: number): boolean {
  let moved = false;
  eachOverlap(boxes, gap, (one, other) => {
    const dx = other.x - one.x;
    const dy = other.y - one.y;
    const overlapX = one.halfWidth + other.halfWidth + gap - Math.abs(dx);
    const overlapY = one.halfHeight + other.halfHeight + gap - Math.abs(dy);
    // Boxes move while the sweep goes on, so a pair may already be apart.
    if (overlapX <= 0 || overlapY <= 0) return;
    moved = true;
    // A hair more than half, so that rounding cannot leave them touching.
    if (overlapX < overlapY) {
      const push = (overlapX / 2 + 0.01) * (dx < 0 ? -1 : 1);
      one.x -= push;
      other.x += push;
    } else {
      const push = (overlapY / 2 + 0.01) * (dy < 0 ? -1 : 1);
      one.y -= push;
      other.y += push;
    }
  });
  return moved;
}

function spread(boxes: readonly Box[], factor: number): void {
  for (const box of boxes) {
    box.x *= factor;
    box.y *= factor;
  }
}

function layDown(boxes: readonly Box[], gap: number): void {
  const placed: Box[] = [];
  for (const box of [...boxes].sort((one, other) => one.y - one.halfHeight - (other.y - other.halfHeight))) {
    const below = placed
      .filter((other) => Math.abs(other.x - box.x) < other.halfWidth + box.halfWidth + gap)
      .sort((one, other) => one.y - one.halfHeight - (other.y - other.halfHeight));
    for (const other of below) {
      const least = other.y + other.halfHeight + box.halfHeight + gap;
      if (box.y < least && box.y + box.halfHeight + gap > other.y - other.halfHeight) box.y = least + 0.01;
    }
    placed.push(box);
  }
}
