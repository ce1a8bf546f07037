import { GridIndex } from "../rect";
import type { Rect } from "../scene";
import { boundsOf } from "./bounds";
import type { Body } from "./body";

/** Kept between a body that looks for a place and those that have one. */
const gap = 8;
const leastStep = 16;
/** Of the way from the middle to the next ring looked at, and between two places on it. */
const stepShare = 1 / 12;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where it is taken and where it is free: boxes of bodies that have their place. */
export class Room {
  private readonly taken: GridIndex<Body>;

  constructor(placed: readonly Body[]) {
    const { left, right, top, bottom } =
      placed.length > 0 ? boundsOf(placed) : { left: 0, right: 1, top: 0, bottom: 1 };
    const area = { x: left, y: top, width: right - left, height: bottom - top };
    // A bucket to a few bodies, whatever their number.
    this.taken = new GridIndex(area, Math.max(80, Math.sqrt((area.width * area.height) / (placed.length + 1))));
    for (const body of placed) this.take(body);
  }

  take(body: Body): void {
    this.taken.add(boxAt(body, body, 0), body);
  }

  isFree(body: Body, at: Place): boolean {
    return !this.taken.meets(boxAt(body, at, gap));
  }

  /**
   * Puts a body in the nearest free place that is at least so far from a middle, looked for on rings that grow.
   *
   * @param towards angle, in radians, of the place that is looked at first on each ring; the others follow on both sides.
   * @param fits what else a place has to be; may be given up far away, where nothing else would end the search.
   */
  settle(body: Body, middle: Place, least: number, towards: number, fits: (at: Place) => boolean): void {
    for (let ring = least, looked = 0; ; ring += Math.max(leastStep, ring * stepShare), looked++) {
      const count = Math.max(1, Math.round((2 * Math.PI * ring) / Math.max(leastStep, ring * stepShare)));
      for (let place = 0; place < count; place++) {
        const side = place % 2 === 0 ? place / 2 : -(place + 1) / 2;
        const angle = towards + (2 * Math.PI * side) / count;
        const at = { x: middle.x + ring * Math.cos(angle), y: middle.y + ring * Math.sin(angle) };
        if (!this.isFree(body, at) || (looked < 60 && !fits(at))) continue;
        body.x = at.x;
        body.y = at.y;
        this.take(body);
        return;
      }
    }
  }
}

function boxAt({ halfWidth, halfHeight, drop }: Body, { x, y }: Place, by: number): Rect {
  return {
    x: x - halfWidth - by,
    y: y + drop - halfHeight - by,
    width: 2 * (halfWidth + by),
    height: 2 * (halfHeight + by),
  };
}
