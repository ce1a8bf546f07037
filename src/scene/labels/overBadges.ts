import type { Rect } from "../scene";
import type { Ground } from "./ground";
import { allByPrice, fit } from "./pick";
import type { PlacedLabel } from "./placement";
import type { Spot, Subject } from "./subject";

/*
 * Names where badges are. A name outranks a badge: where an actor has no other place, the badges there slide aside along
 * their lines, and at the last those that cannot are left out, as a scale is whose steps cannot be told apart.
 */

/**
 * Where a name could be but for badges and other labels: where it was, then the cheapest first; at need those over the
 * fewest badges.
 */
export function spotsOverBadges(
  ground: Ground,
  subject: Subject,
  before: PlacedLabel | undefined,
  atNeed: boolean,
): readonly Spot[] {
  const { openToNames } = ground;
  const again = before === undefined ? [] : subject.again(before);
  const spots = [
    ...again.filter((spot) => fit(spot, openToNames) && subject.price(spot) !== Infinity),
    ...allByPrice(subject, "spots", openToNames),
    ...allByPrice(subject, "farther", openToNames),
  ];
  return atNeed ? spots.toSorted((a, b) => ground.badgesUnder(a).length - ground.badgesUnder(b).length) : spots;
}

/** The first of those where no label is in the way; and no badge is any more. */
export function clearedSpot(
  ground: Ground,
  subject: Subject,
  before: PlacedLabel | undefined,
  atNeed: boolean,
  isTaken: (rect: Rect) => boolean = () => false,
): Spot | null {
  const free = (spot: Spot) => fit(spot, ground.unlabelled) && ground.clear(spot, isTaken, atNeed);
  return spotsOverBadges(ground, subject, before, atNeed).find(free) ?? null;
}
