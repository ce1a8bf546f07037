import type { Fits, Spot, Subject } from "./subject";

export function fit({ x, y, width, height }: Spot, fits: Fits): boolean {
  return fits(x, y, width, height);
}

/** The cheapest place that fits, in whichever setting. */
export function bestOf(
  subject: Subject,
  spots: Subject["spots"],
  fits: Fits,
  price: (spot: Spot) => number,
): Spot | null {
  let found: Spot | null = null;
  let least = Infinity;
  for (let setting = 0; setting < subject.settings && setting * subject.settingCost < least; setting++) {
    const spot = cheapest(spots(setting, fits), price);
    if (!spot || price(spot) >= least) continue;
    least = price(spot);
    found = spot;
  }
  return found;
}

/** The first of the cheapest, but for those that must not be. */
export function cheapest(spots: readonly Spot[], price: (spot: Spot) => number): Spot | null {
  let best: Spot | null = null;
  let least = Infinity;
  for (const spot of spots) {
    const total = spot.cost < least ? price(spot) : Infinity;
    if (total >= least) continue;
    least = total;
    best = spot;
  }
  return best;
}

/** All places that fit and may be taken, in every setting, the cheapest first. */
export function allByPrice(subject: Subject, which: "spots" | "farther", fits: Fits): readonly Spot[] {
  const priced: { readonly spot: Spot; readonly price: number }[] = [];
  for (let setting = 0; setting < subject.settings; setting++)
    for (const spot of subject[which](setting, fits)) {
      const price = subject.price(spot);
      if (price !== Infinity) priced.push({ spot, price });
    }
  return priced.sort((a, b) => a.price - b.price).map(({ spot }) => spot);
}
