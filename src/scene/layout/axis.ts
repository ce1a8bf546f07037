import { placeAlong } from "./axisPlaces";
import type { Span } from "./axisRoom";
import { bodiesOf, resultOf } from "./body";
import type { Body } from "./body";
import { layBeneath } from "./beneath";
import { boundsOf, shift } from "./bounds";
import { checkInput } from "./checkInput";
import type { LayoutInput, LayoutResult, OnProgress } from "./layout";
import { margin } from "./rows";
import { separate } from "./separate";

export interface Axis {
  /** Indices of the poles. */
  readonly left: number;
  readonly right: number;
  /** Per node from -1, the left pole's side, to 1, the right one's; NaN where none is known. What the poles have is not read. */
  readonly leaning: ArrayLike<number>;
}

/** How far from where its leaning puts it a node may stand, where many lean alike: as a difference of leaning. */
const tolerance = 0.1;
const leastHalf = 280;
/** How much of the picture, and of where most lean alike, the boxes may fill. */
const fill = 0.35;
const crowdFill = 0.6;
const boxGap = 12;
/** Between the boxes of those at the end of the axis and of a pole. */
const poleGap = 30;
const bandGap = 60;

/**
 * Everybody between two poles, from left to right by whose side they are on: x says it, to a tenth, so that of two who
 * differ by more than two tenths the one more to the left always stands so; y is free, and chosen so that nothing
 * overlaps and ties are short. Those whose side is not known stand on a band beneath, laid out by their ties. After the scalings
 * of political texts, as Laver, Benoit and Garry's (2003), which put everybody on a line between two texts of reference.
 *
 * @returns centres in the order of the input's nodes, the middle between the poles at x = 0; in `guides` where -1 and 1
 *   are on x and where the band begins; the same for the same input.
 * @throws RangeError where the input is no graph, a pole is nobody, both are one, or `leaning` does not fit.
 */
export function axisLayout(
  input: LayoutInput,
  { left, right, leaning }: Axis,
  onProgress: OnProgress = () => {},
): LayoutResult {
  checkInput(input);
  checkAxis(input, left, right, leaning);
  const bodies = bodiesOf(input);
  const poles = [left, right].flatMap((node) => bodies[node] ?? []);
  const isPole = (body: Body) => poles.includes(body);
  const leaningOf = ({ node }: Body) => leaning[node] ?? NaN;
  const between = bodies.filter((body) => !isPole(body) && !Number.isNaN(leaningOf(body)));
  const lone = bodies.filter((body) => !isPole(body) && Number.isNaN(leaningOf(body)));

  const half = halfLength(between, leaningOf, input.aspect);
  const widest = Math.max(0, ...between.map(({ halfWidth }) => halfWidth));
  for (const [at, pole] of poles.entries())
    pole.x = (at === 0 ? -1 : 1) * (half + (between.length > 0 ? widest + poleGap : 0) + pole.halfWidth);
  const spans = new Map<Body, Span>();
  for (const body of between) {
    const wished = half * leaningOf(body);
    spans.set(body, {
      wished,
      from: Math.max(-half, wished - tolerance * half),
      to: Math.min(half, wished + tolerance * half),
    });
  }
  placeAlong(input, bodies, poles, spans, onProgress);
  const placed = [...poles, ...between];
  layBeneath(input, lone, boundsOf(placed), bandGap + 2 * margin);
  // Nothing overlaps by now but what rounding has brought too near.
  separate(bodies, []);
  const { top, bottom } = boundsOf(bodies);
  shift(bodies, 0, -(top + bottom) / 2);
  onProgress(1);
  const band = lone.length > 0 ? boundsOf(lone).top - margin : null;
  return { ...resultOf(bodies), guides: { kind: "axis", left: -half, right: half, band } };
}

function checkAxis({ nodes }: LayoutInput, left: number, right: number, leaning: ArrayLike<number>): void {
  const known = (index: number) => Number.isInteger(index) && index >= 0 && index < nodes.length;
  if (!known(left) || !known(right)) throw new RangeError(`layout: no nodes for the poles ${left} and ${right}`);
  if (left === right) throw new RangeError(`layout: both poles are ${left}`);
  if (leaning.length !== nodes.length)
    throw new RangeError(`layout: ${leaning.length} leanings for ${nodes.length} nodes`);
  for (const value of Array.from(leaning))
    if (value < -1 || value > 1) throw new RangeError(`layout: no leaning is ${value}`);
}

/** Half the length of the axis: enough for all in a frame of that aspect, and for those who lean most alike. */
function halfLength(bodies: readonly Body[], leaningOf: (body: Body) => number, aspect: number): number {
  const sorted = bodies.toSorted((one, other) => leaningOf(one) - leaningOf(other));
  const areaOf = ({ halfWidth, halfHeight }: Body) => (2 * halfWidth + boxGap) * (2 * halfHeight + boxGap);
  let all = 0;
  let crowd = 0;
  let most = 0;
  let first = 0;
  for (const body of sorted) {
    all += areaOf(body);
    crowd += areaOf(body);
    for (
      let other = sorted[first];
      other && leaningOf(body) - leaningOf(other) > 2 * tolerance;
      other = sorted[++first]
    )
      crowd -= areaOf(other);
    most = Math.max(most, crowd);
  }
  // The frame is twice that wide, and by the aspect as high.
  const forAll = Math.sqrt((all * aspect) / fill) / 2;
  const forCrowd = Math.sqrt((most * aspect) / (2 * tolerance) / crowdFill / 2);
  return Math.max(leastHalf, forAll, forCrowd);
}
