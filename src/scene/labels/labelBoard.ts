import { GridIndex } from "../rect";
import type { Rect, Size } from "../scene";
import type { Ground, Taken } from "./ground";
import { nearSpots } from "./nearSpots";
import { type LabelCamera, type PlacedLabel, type Placement, labelRect, toScreen } from "./placement";
import { clearedSpot, spotsOverBadges } from "./overBadges";
import { allByPrice, bestOf, cheapest, fit } from "./pick";
import { type Fits, type Spot, type Subject, anywhere, byImportance } from "./subject";

/** Of each label of before that one that has to be shown would drive away. */
const displaceCost = 4;
/** Blocking neighbours that are asked to move for one label. */
const mostAsked = 4;
/** Places of each that are asked for. */
const mostAskedAgain = 6;
/** Each adds a label, or gives a place to one more important. */
const mostRounds = 4;
/** Where more are left out, the most important of them look farther off: a crowd is not to be named in full. */
const mostFarther = 24;

type SpotsOf = Subject["spots"];
type Which = "spots" | "farther";

const kinds = ["nodes", "edges", "hulls"] as const;

/** The labels so far, and the ways to add to them. Each label that it holds is free of all else. */
export class LabelBoard {
  readonly #ground: Ground;
  readonly #camera: LabelCamera;
  readonly #previous: Placement | undefined;
  readonly #before: GridIndex<PlacedLabel>;
  readonly #held = new Map<Subject, Taken>();
  readonly #pinned = new Set<Subject>();
  readonly #open: Readonly<Record<Which, Map<Subject, readonly Spot[]>>> = { spots: new Map(), farther: new Map() };

  constructor(ground: Ground, camera: LabelCamera, viewport: Size, previous: Placement | undefined) {
    this.#ground = ground;
    this.#camera = camera;
    this.#previous = previous;
    this.#before = new GridIndex({ x: 0, y: 0, ...viewport }, 48);
    for (const kind of kinds)
      for (const label of previous?.[kind].values() ?? []) this.#before.add(labelRect(label, camera), label);
  }

  /**
   * Places what has to be shown: where it was, else where it drives nobody away, else wherever there is room.
   *
   * @returns those that found none
   */
  pin(subjects: readonly Subject[]): readonly Subject[] {
    return subjects.toSorted(byImportance).filter((subject) => {
      const own = this.#previous?.[subject.kind].get(subject.id);
      const driven = (spot: Spot) => {
        const labels = this.#before.within(spot);
        return labels.filter((label) => label !== own).length;
      };
      const price = (spot: Spot) => subject.price(spot) + displaceCost * driven(spot);
      const { free, freeAtNeed } = this.#ground;
      const all: SpotsOf = (setting, fits) => [...subject.spots(setting, fits), ...subject.farther(setting, fits)];
      const placed = (fits: Fits) => this.#again(subject, fits) ?? bestOf(subject, all, fits, price);
      const spot =
        placed(free) ?? this.#pinOverBadges(subject, own) ?? placed(freeAtNeed) ?? this.#nearest(subject, own);
      if (!spot) return true;
      this.#hold({ subject, spot });
      this.#pinned.add(subject);
      return false;
    });
  }

  /** An actor's place where badges slide aside, but not to where labels of before are, or at need are left out. */
  #pinOverBadges(subject: Subject, own: PlacedLabel | undefined): Spot | null {
    if (subject.kind !== "nodes") return null;
    const isTaken = (rect: Rect) => this.#before.meets(rect, (label) => label !== own);
    const over = (atNeed: boolean) => clearedSpot(this.#ground, subject, own, atNeed, isTaken);
    return over(false) ?? over(true);
  }

  /** Whether it could have a label if there were no others. */
  couldHold(subject: Subject): boolean {
    return bestOf(subject, subject.spots, this.#ground.open, subject.price) !== null;
  }

  /** Places what can stay where it was. */
  keep(subjects: readonly Subject[]): void {
    for (const subject of subjects.toSorted(byImportance))
      this.#put(subject, this.#again(subject, this.#ground.free) ?? this.#againOverBadges(subject));
  }

  /** Where it was, if nothing but badges is in the way that gave way before: so they do again. */
  #againOverBadges(subject: Subject): Spot | null {
    const { badges } = this.#previous ?? {};
    const own = this.#previous?.[subject.kind].get(subject.id);
    if (subject.kind !== "nodes" || own === undefined || badges === undefined || badges.size === 0) return null;
    const ground = this.#ground;
    const spot = this.#again(subject, (...at) => ground.openToNames(...at) && ground.unlabelled(...at));
    if (spot === null || !ground.badgesUnder(spot).every(({ id }) => badges.has(id))) return null;
    const isTaken = (rect: Rect) => this.#before.meets(rect, (label) => label !== own);
    return ground.clear(spot, isTaken, false) || ground.clear(spot, isTaken, true) ? spot : null;
  }

  /** Places what there is room for: first all that can stay where it was, then the others. */
  fill(subjects: readonly Subject[]): void {
    this.keep(subjects);
    for (const subject of subjects.toSorted(byImportance))
      if (!this.#held.has(subject)) this.#put(subject, this.#goodSpot(subject));
  }

  #goodSpot(subject: Subject): Spot | null {
    const { spots, farther, dear, price } = subject;
    const { free } = this.#ground;
    const spot = bestOf(subject, spots, free, price);
    if (spot === null || price(spot) <= dear) return spot;
    const other = bestOf(subject, farther, free, price);
    return other !== null && price(other) < price(spot) ? other : spot;
  }

  /** Places those left out, farther off. */
  fillFarther(subjects: readonly Subject[]): void {
    for (const subject of this.#leftOut(subjects).slice(0, mostFarther))
      this.#put(subject, bestOf(subject, subject.farther, this.#ground.free, subject.price));
  }

  /** Makes room for those left out, if one neighbour can move elsewhere, or is less important; or goes farther off. */
  rescue(subjects: readonly Subject[]): void {
    for (let round = 0, moved = true; moved && round < mostRounds; round++) {
      moved = false;
      for (const [at, subject] of this.#leftOut(subjects).entries())
        if (this.#makeRoom(subject, at < mostFarther ? ["spots", "farther"] : ["spots"])) moved = true;
      /* Who moved or went has left places behind. */
      if (moved) this.fill(subjects);
    }
  }

  /**
   * Names actors that are left out where badges are in the way, which slide aside; at need one label moves, too, and at
   * the last the badges are left out instead.
   */
  fillOverBadges(subjects: readonly Subject[]): void {
    const left = this.#leftOut(subjects).slice(0, mostFarther);
    for (const atNeed of [false, true]) {
      for (const subject of left) if (!this.#held.has(subject)) this.#putOverBadges(subject, atNeed);
    }
  }

  #putOverBadges(subject: Subject, atNeed: boolean): void {
    const before = this.#previous?.[subject.kind].get(subject.id);
    if (this.#put(subject, clearedSpot(this.#ground, subject, before, atNeed))) return;
    for (const spot of spotsOverBadges(this.#ground, subject, before, atNeed)) {
      const [blocker, second] = this.#ground.inTheWay(spot);
      if (!blocker || second || this.#pinned.has(blocker.subject)) continue;
      if (this.#swap(subject, spot, blocker, atNeed)) return;
    }
  }

  placement(): Omit<Placement, "roomyPills"> {
    const found = {
      nodes: new Map<string, PlacedLabel>(),
      edges: new Map<string, PlacedLabel>(),
      hulls: new Map<string, PlacedLabel>(),
      badges: this.#ground.badges.moved,
    };
    for (const [{ kind, id }, { spot }] of this.#held) {
      const { lines, anchor, t, width, height, side } = spot;
      const { x, y } = toScreen(anchor, this.#camera);
      const label = { lines, anchor, t, dx: spot.x + width / 2 - x, dy: spot.y + height / 2 - y, width, height, side };
      found[kind].set(id, label);
    }
    return found;
  }

  /** The most important first. */
  #leftOut(subjects: readonly Subject[]): readonly Subject[] {
    return subjects.filter((subject) => !this.#held.has(subject)).sort(byImportance);
  }

  #makeRoom(subject: Subject, where: readonly Which[]): boolean {
    for (const which of where) {
      if (which === "farther" && this.#put(subject, this.#firstFree(subject, which))) return true;
      if (this.#moveOne(subject, which)) return true;
    }
    return where.some((which) => this.#dropOne(subject, which));
  }

  /** Gives it a place if the one label that is in the way finds another. */
  #moveOne(subject: Subject, which: Which): boolean {
    const asked = new Map<Taken, number>();
    for (const { spot, blocker } of this.#blocked(subject, which)) {
      const before = asked.get(blocker) ?? 0;
      if (before >= mostAskedAgain || (before === 0 && asked.size >= mostAsked)) continue;
      asked.set(blocker, before + 1);
      if (this.#swap(subject, spot, blocker)) return true;
    }
    return false;
  }

  /** Gives it the place of a less important one. */
  #dropOne(subject: Subject, which: Which): boolean {
    for (const { spot, blocker } of this.#blocked(subject, which)) {
      if (blocker.subject.importance >= subject.importance) continue;
      this.#drop(blocker);
      this.#hold({ subject, spot });
      return true;
    }
    return false;
  }

  /** Its places where one label that may move is in the way, and nothing else. */
  *#blocked(subject: Subject, which: Which): Iterable<{ readonly spot: Spot; readonly blocker: Taken }> {
    for (const spot of this.#openSpots(subject, which)) {
      const [blocker, second] = this.#ground.inTheWay(spot);
      if (blocker && !second && !this.#pinned.has(blocker.subject)) yield { spot, blocker };
    }
  }

  #firstFree(subject: Subject, which: Which): Spot | null {
    return this.#openSpots(subject, which).find((spot) => fit(spot, this.#ground.unlabelled)) ?? null;
  }

  /** Where it could be but for other labels, the cheapest first. Asked again and again in a rescue. */
  #openSpots(subject: Subject, which: Which): readonly Spot[] {
    const known = this.#open[which].get(subject);
    if (known) return known;
    const spots = allByPrice(subject, which, this.#ground.open);
    this.#open[which].set(subject, spots);
    return spots;
  }

  /** Gives the spot to the subject if who blocks it finds another. */
  #swap(subject: Subject, spot: Spot, blocker: Taken, atNeed = false): boolean {
    this.#drop(blocker);
    const taken = { subject, spot };
    this.#hold(taken);
    const moved = this.#firstFree(blocker.subject, "spots") ?? this.#firstFree(blocker.subject, "farther");
    if (moved !== null && this.#put(blocker.subject, moved)) {
      if (this.#ground.clear(spot, () => false, atNeed)) return true;
      const held = this.#held.get(blocker.subject);
      if (held) this.#drop(held);
    }
    this.#drop(taken);
    this.#hold(blocker);
    return false;
  }

  #again(subject: Subject, fits: Fits): Spot | null {
    const before = this.#previous?.[subject.kind].get(subject.id);
    if (!before) return null;
    const same = before.lines.join("\n");
    /* A fuller wording must not take the room of a label that stands and is only asked later. */
    const taken = (spot: Spot) =>
      spot.lines.join("\n") !== same && this.#before.meets(spot, (label) => label !== before);
    return cheapest(subject.again(before), (spot) =>
      fit(spot, fits) && !taken(spot) ? subject.price(spot) : Infinity,
    );
  }

  /** Anywhere around, at best where it is still seen to be its own. A tie's label is nobody's away from its line. */
  #nearest(subject: Subject, before: PlacedLabel | undefined): Spot | null {
    const { freeAtNeed } = this.#ground;
    let other: Spot | null = null;
    for (let setting = 0; setting < subject.settings; setting++) {
      const [spot] = subject.spots(setting, anywhere);
      if (!spot) continue;
      const places = nearSpots(spot);
      if (before?.side === "near" && before.lines.join("\n") === spot.lines.join("\n")) {
        const { x, y } = toScreen(spot.anchor, this.#camera);
        const dx = x + before.dx - spot.width / 2;
        const dy = y + before.dy - spot.height / 2;
        places.unshift({ ...spot, x: dx, y: dy, side: "near" });
      }
      for (const place of places) {
        if (!fit(place, freeAtNeed)) continue;
        if (subject.belongs(place, false)) return place;
        if (subject.belongs(place, true)) other ??= place;
      }
    }
    return other;
  }

  #put(subject: Subject, spot: Spot | null): boolean {
    if (spot === null || this.#held.has(subject)) return false;
    this.#hold({ subject, spot });
    return true;
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
