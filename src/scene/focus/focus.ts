/** Which neighbours of an actor are drawn on demand: all, those with the strongest ties, or those of one relation type. */
export type Reach =
  { readonly by: "all" } | { readonly by: "strongest" } | { readonly by: "type"; readonly type: string };

export interface Expansion {
  /** Id of the actor. */
  readonly id: string;
  readonly reach: Reach;
}

/** Only what lies within so many steps of an actor is drawn. */
export interface Surroundings {
  readonly id: string;
  /** 1 to `deepest`. */
  readonly depth: number;
}

export const deepest = 4;

/**
 * What a reader has asked to see besides, or instead of, what the budget would show by itself. Small and serialisable: it is
 * part of the link. Unlike a lens it changes no count and no standing: it only chooses what of the lens is drawn.
 */
export interface Focus {
  /** In the order in which they were asked for; the same again asks for the next of them. */
  readonly expanded: readonly Expansion[];
  /** Ids of actors whose neighbours are left out that only they lead to, but for those that expanding brings. */
  readonly collapsed: readonly string[];
  /** Ids of actors that are drawn although the budget leaves them out. */
  readonly added: readonly string[];
  /** Ids of actors that are left out. */
  readonly hidden: readonly string[];
  /** Ids of actors that stay in the picture, and where they stand. */
  readonly pinned: readonly string[];
  readonly around: Surroundings | null;
  /** Ids of alliances that are drawn as one node with their members. */
  readonly folded: readonly string[];
  /** Pairs of actors, the smaller id first, whose ties are drawn one by one however many there are. */
  readonly opened: readonly (readonly [string, string])[];
}

export const wholeFocus: Focus = {
  expanded: [],
  collapsed: [],
  added: [],
  hidden: [],
  pinned: [],
  around: null,
  folded: [],
  opened: [],
};

/** A pair in the one order in which it is kept. */
export const pairOf = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);

const sameReach = (one: Reach, other: Reach): boolean =>
  one.by === other.by && (one.by !== "type" || other.by !== "type" || one.type === other.type);

const without = (ids: readonly string[], id: string) => ids.filter((each) => each !== id);
const withOne = (ids: readonly string[], id: string) => (ids.includes(id) ? ids : [...ids, id]);
const toggled = (ids: readonly string[], id: string) => (ids.includes(id) ? without(ids, id) : [...ids, id]);

/**
 * Draws neighbours of an actor, those that were hidden among them too. Asked for again it brings the next of them: one step
 * brings only so many.
 *
 * @param neighbours ids of those that this asks for and that are not drawn
 */
export function expandedBy(focus: Focus, expansion: Expansion, neighbours: ReadonlySet<string>): Focus {
  const { id, reach } = expansion;
  const isAsked = focus.expanded.some((each) => each.id === id && sameReach(each.reach, reach));
  const onlyHides = [...neighbours].every((each) => focus.hidden.includes(each));
  return {
    ...focus,
    expanded: isAsked && onlyHides ? focus.expanded : [...focus.expanded, expansion],
    hidden: focus.hidden.filter((each) => !neighbours.has(each)),
  };
}

/** Takes an actor's neighbours out that expanding it has brought, and those that nothing else leads to. */
export function collapsedAt(focus: Focus, id: string): Focus {
  return {
    ...focus,
    expanded: focus.expanded.filter((each) => each.id !== id),
    collapsed: withOne(focus.collapsed, id),
  };
}

/** Takes an actor out; whatever was asked for it is forgotten. */
export function withHidden(focus: Focus, id: string): Focus {
  return {
    ...focus,
    expanded: focus.expanded.filter((each) => each.id !== id),
    collapsed: without(focus.collapsed, id),
    added: without(focus.added, id),
    pinned: without(focus.pinned, id),
    folded: without(focus.folded, id),
    around: focus.around?.id === id ? null : focus.around,
    hidden: withOne(focus.hidden, id),
  };
}

/** Draws actors that the budget leaves out, or that were hidden. */
export function withAdded(focus: Focus, ids: readonly string[]): Focus {
  return {
    ...focus,
    added: ids.reduce(withOne, focus.added),
    hidden: focus.hidden.filter((id) => !ids.includes(id)),
  };
}

export const withPinned = (focus: Focus, id: string): Focus => ({ ...focus, pinned: toggled(focus.pinned, id) });

export const withFolded = (focus: Focus, id: string): Focus => ({ ...focus, folded: toggled(focus.folded, id) });

/** The same depth again lifts it. */
export function withAround(focus: Focus, around: Surroundings | null): Focus {
  const isSame = around !== null && focus.around?.id === around.id && focus.around.depth === around.depth;
  return { ...focus, around: isSame ? null : around };
}

export function withOpened(focus: Focus, a: string, b: string): Focus {
  const [one, other] = pairOf(a, b);
  const rest = focus.opened.filter((pair) => pair[0] !== one || pair[1] !== other);
  return { ...focus, opened: rest.length < focus.opened.length ? rest : [...rest, [one, other]] };
}

/** Whether nothing has been asked for. */
export const isWholeFocus = (focus: Focus): boolean =>
  focus.around === null &&
  [focus.expanded, focus.collapsed, focus.added, focus.hidden, focus.pinned, focus.folded, focus.opened].every(
    ({ length }) => length === 0,
  );
