interface Place {
  readonly x: number;
  readonly y: number;
}

/** Distance from p to the nearest point of the segment from a to b. */
export function distanceToSegment(p: Place, a: Place, b: Place): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squared = dx * dx + dy * dy;
  const along = squared > 0 ? ((p.x - a.x) * dx + (p.y - a.y) * dy) / squared : 0;
  const t = along < 0 ? 0 : along > 1 ? 1 : along;
  const ox = p.x - a.x - t * dx;
  const oy = p.y - a.y - t * dy;
  return Math.sqrt(ox * ox + oy * oy);
}

/** Twice the signed area of the triangle a, b, c: above 0 where c lies to the right of the way from a to b on screen. */
export function turn(a: Place, b: Place, c: Place): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Whether the segments a–b and c–d cross at a point inside both. */
export function segmentsCross(a: Place, b: Place, c: Place, d: Place): boolean {
  // Read once: this is what the layout of small graphs spends most of its time on.
  const { x: ax, y: ay } = a;
  const { x: cx, y: cy } = c;
  const abX = b.x - ax;
  const abY = b.y - ay;
  const cdX = d.x - cx;
  const cdY = d.y - cy;
  const acX = cx - ax;
  const acY = cy - ay;
  const whole = abX * cdY - abY * cdX;
  // Where on a–b, and where on c–d, as shares of `whole`.
  const onAb = acX * cdY - acY * cdX;
  const onCd = acX * abY - acY * abX;
  return whole > 0
    ? onAb > 0 && onAb < whole && onCd > 0 && onCd < whole
    : onAb < 0 && onAb > whole && onCd < 0 && onCd > whole;
}

/** Length of the part of the segment a–b that lies in the rectangle (Liang and Barsky 1984). */
export function lengthInRect(a: Place, b: Place, left: number, top: number, right: number, bottom: number): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let from = 0;
  let to = 1;
  if (dx === 0) {
    if (a.x < left || a.x > right) return 0;
  } else {
    const enter = ((dx > 0 ? left : right) - a.x) / dx;
    const leave = ((dx > 0 ? right : left) - a.x) / dx;
    if (enter > from) from = enter;
    if (leave < to) to = leave;
  }
  if (dy === 0) {
    if (a.y < top || a.y > bottom) return 0;
  } else {
    const enter = ((dy > 0 ? top : bottom) - a.y) / dy;
    const leave = ((dy > 0 ? bottom : top) - a.y) / dy;
    if (enter > from) from = enter;
    if (leave < to) to = leave;
  }
  return to > from ? (to - from) * Math.sqrt(dx * dx + dy * dy) : 0;
}
