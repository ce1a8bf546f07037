import { GridIndex } from "../rect";
import type { Size } from "../scene";
import type { Ground, Taken } from "./ground";
import { nearSpots } from "./nearSpots";
import { type LabelCamera, type PlacedLabel, type Placement, labelRect, toScreen } from "./placement";
import { type Spot, type Subject, anywhere, byImportance } from "./subject";

/** Of each label of before that one that has to be shown would drive away. */
const displaceCost = 3;
/** Blocking neighbours that are asked to move for one label. */
const mostAsked = 4;

const kinds = ["nodes", "edges", "hulls"] as const;

/** The labels so far, and the ways to add to them. Each label that it holds is free of all else. */
export class LabelBoard {
  readonly #ground: Ground;
  readonly #camera: LabelCamera;
  readonly #previous: Placement | undefined;
  readonly #before: GridIndex<PlacedLabel>;
  readonly #held = new Map<Subject, Taken>();
  readonly #pinned = new Set<Subject>();

  constructor(ground: Ground, camera: LabelCamera, viewport: Size, previous: Placement | undefined) {
    this.#ground = ground;
    this.#camera = camera;
    this.#previous = previous;
    this.#before = new GridIndex({ x: 0, y: 0, ...viewport }, 48);
    for (const kind of kinds)
      for (const label of previous?.[kind].values() ?? []) this.#before.add(labelRect(label, camera), label);
  }

  /** Places what has to be shown: where it was, else where it drives nobody away, else wherever there is room. */
  pin(subjects: readonly Subject[]): void {
    for (const subject of subjects.toSorted(byImportance)) {
      const own = this.#previous?.[subject.kind].get(subject.id);
      const driven = (spot: Spot) => {
        const labels = this.#before.within(spot);
        return labels.filter((label) => label !== own).length;
      };
      const price = (spot: Spot) => subject.price(spot) + displaceCost * driven(spot);
      const spot = this.#again(subject) ?? this.#best(subject, price) ?? this.#nearest(subject, own);
      if (!spot) continue;
      this.#hold({ subject, spot });
      this.#pinned.add(subject);
    }
  }

  /** Places what there is room for: first all that can stay where it was, then the others. */
  fill(subjects: readonly Subject[]): void {
    const ordered = subjects.toSorted(byImportance);
    for (const keeps of [true, false])
      for (const subject of ordered) {
        if (this.#held.has(subject)) continue;
        const spot = keeps ? this.#again(subject) : this.#best(subject, subject.price);
        if (spot) this.#hold({ subject, spot });
      }
  }

  /** Makes room for those left out, if one neighbour can move elsewhere, or is less important. */
  rescue(subjects: readonly Subject[]): void {
    for (const subject of subjects.toSorted(byImportance)) if (!this.#held.has(subject)) this.#makeRoom(subject);
    /* Who moved or went has left places behind. */
    this.fill(subjects);
  }

  placement(): Placement {
    const found = {
      nodes: new Map<string, PlacedLabel>(),
      edges: new Map<string, PlacedLabel>(),
      hulls: new Map<string, PlacedLabel>(),
    };
    for (const [{ kind, id }, { spot }] of this.#held) {
      const { lines, anchor, t, width, height, side } = spot;
      const { x, y } = toScreen(anchor, this.#camera);
      const label = { lines, anchor, t, dx: spot.x + width / 2 - x, dy: spot.y + height / 2 - y, width, height, side };
      found[kind].set(id, label);
    }
    return found;
  }

  #makeRoom(subject: Subject): void {
    const asked = new Set<Taken>();
    let lesser: { readonly spot: Spot; readonly blocker: Taken } | null = null;
    for (let setting = 0; setting < subject.settings; setting++)
      for (const spot of subject.spots(setting, this.#ground.open)) {
        if (subject.price(spot) === Infinity) continue;
        const [blocker, second] = this.#ground.inTheWay(spot);
        if (!blocker || second || this.#pinned.has(blocker.subject)) continue;
        if (blocker.subject.importance < subject.importance) lesser ??= { spot, blocker };
        if (asked.size >= mostAsked && !asked.has(blocker)) continue;
        asked.add(blocker);
        if (this.#swap(subject, spot, blocker)) return;
      }
    if (!lesser) return;
    this.#drop(lesser.blocker);
    this.#hold({ subject, spot: lesser.spot });
  }

  /** Gives the spot to the subject if who blocks it finds another. */
  #swap(subject: Subject, spot: Spot, blocker: Taken): boolean {
    this.#drop(blocker);
    const taken = { subject, spot };
    this.#hold(taken);
    const elsewhere = this.#best(blocker.subject, blocker.subject.price);
    if (elsewhere) {
      this.#hold({ subject: blocker.subject, spot: elsewhere });
      return true;
    }
    this.#drop(taken);
    this.#hold(blocker);
    return false;
  }

  #again(subject: Subject): Spot | null {
    const before = this.#previous?.[subject.kind].get(subject.id);
    if (!before) return null;
    return cheapest(subject.again(before), (spot) => (this.#free(spot) ? subject.price(spot) : Infinity));
  }

  #best(subject: Subject, price: (spot: Spot) => number): Spot | null {
    let best: Spot | null = null;
    let least = Infinity;
    for (let setting = 0; setting < subject.settings && setting * subject.settingCost < least; setting++) {
      const spot = cheapest(subject.spots(setting, this.#ground.free), price);
      if (!spot || price(spot) >= least) continue;
      least = price(spot);
      best = spot;
    }
    return best;
  }

  #nearest(subject: Subject, before: PlacedLabel | undefined): Spot | null {
    const [spot] = subject.spots(0, anywhere);
    if (!spot) return null;
    if (before?.side === "near") {
      const { x, y } = toScreen(spot.anchor, this.#camera);
      const same: Spot = {
        ...spot,
        x: x + before.dx - spot.width / 2,
        y: y + before.dy - spot.height / 2,
        side: "near",
      };
      if (this.#free(same)) return same;
    }
    return nearSpots(spot).find((near) => this.#free(near)) ?? null;
  }

  #free({ x, y, width, height }: Spot): boolean {
    return this.#ground.free(x, y, width, height);
  }

  #hold(taken: Taken): void {
    this.#ground.take(taken);
    this.#held.set(taken.subject, taken);
  }

  #drop(taken: Taken): void {
    this.#ground.release(taken);
    this.#held.delete(taken.subject);
  }
}

/** The first of the cheapest, but for those that must not be. */
function cheapest(spots: readonly Spot[], price: (spot: Spot) => number): Spot | null {
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
