import type { Model } from "../../analysis/model";
import type { View } from "../../analysis/view";
import { type Budget, strongestCount } from "./budget";
import type { Expansion, Focus } from "./focus";
import { mostInteresting } from "./interest";
import { membersOf } from "./members";
import { type SeenGraph, seenGraph } from "./seen";

/** Which part of what a lens leaves is drawn. By indices among the dossier's actors and relations. */
export interface Drawn {
  /** Ascending. */
  readonly actors: readonly number[];
  /** Ties of the view between them, ascending. */
  readonly ties: readonly number[];
  /** Faded ties between them, ascending. */
  readonly silent: readonly number[];
  /** Alliances that are drawn as one node with their members, and for each of these members which of them. */
  readonly home: ReadonlyMap<number, number>;
  /** How many neighbours some actors have in the view, taken together, that are not drawn. */
  readonly undrawn: (actors: readonly number[]) => number;
  /** How many there are to be drawn. */
  readonly of: { readonly actors: number; readonly ties: number };
  /** Hidden actors that the lens would let be drawn. */
  readonly hidden: number;
}

/**
 * Chooses what is drawn: all that the lens leaves where the budget allows it, else its most telling part; then what the reader
 * has asked to see more or less of. Whatever is left out is counted at each drawn actor that it is tied to.
 *
 * @param shown ids that are drawn in any case where the lens lets them: what is selected must be seen
 */
export function chooseDrawn(
  model: Model,
  view: View,
  focus: Focus,
  shown: readonly string[],
  budget: Pick<Budget, "actors" | "step">,
): Drawn {
  const before = chosen.get(view);
  if (before?.focus === focus && before.budget === budget && sameIds(before.shown, shown)) return before.drawn;
  const drawn = chosenAnew(model, view, focus, shown, budget);
  chosen.set(view, { focus, shown, budget, drawn });
  return drawn;
}

/** The actors of such a choice, by their indices, where nothing else of it is asked. */
export const chooseActors = (
  model: Model,
  view: View,
  focus: Focus,
  shown: readonly string[],
  budget: Pick<Budget, "actors" | "step">,
): ReadonlySet<number> => new Chooser(model, view, seenGraph(model, view), focus, shown, budget).choose();

/** The last choice of each view: what is laid out at first is then drawn. */
const chosen = new WeakMap<
  View,
  {
    readonly focus: Focus;
    readonly shown: readonly string[];
    readonly budget: Pick<Budget, "actors" | "step">;
    readonly drawn: Drawn;
  }
>();

const sameIds = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id, at) => id === other[at]);

function chosenAnew(
  model: Model,
  view: View,
  focus: Focus,
  shown: readonly string[],
  budget: Pick<Budget, "actors" | "step">,
): Drawn {
  const graph = seenGraph(model, view);
  const chooser = new Chooser(model, view, graph, focus, shown, budget);
  const actors = [...chooser.choose()].toSorted((a, b) => a - b);
  return {
    actors,
    ...tiesAmong(model, view, graph, actors),
    home: chooser.home,
    of: { actors: graph.actorCount, ties: graph.tieCount },
    hidden: chooser.hidden.size,
  };
}

class Chooser {
  readonly hidden: ReadonlySet<number>;
  readonly home = new Map<number, number>();
  readonly #drawn = new Set<number>();
  /** Those that nothing but hiding takes out. */
  readonly #kept: ReadonlySet<number>;

  constructor(
    private readonly model: Model,
    private readonly view: View,
    private readonly graph: SeenGraph,
    private readonly focus: Focus,
    shown: readonly string[],
    private readonly budget: Pick<Budget, "actors" | "step">,
  ) {
    this.hidden = new Set(this.#indices(focus.hidden));
    this.#kept = new Set(this.#indices([...focus.pinned, ...focus.added, ...endsOf(model, shown)]));
  }

  choose(): ReadonlySet<number> {
    const { focus, graph, budget } = this;
    const near = this.#surroundings();
    const isOpen = (actor: number) => !this.hidden.has(actor) && (near === null || near.has(actor));
    /* Nothing else is a seed: whoever expands an actor wants more of the picture, and not another one. */
    const seeds = focus.around === null ? [] : this.#indices([focus.around.id]);
    if ((near?.size ?? graph.actorCount) - this.hidden.size <= budget.actors) {
      for (const actor of near ?? seenActors(graph)) if (isOpen(actor)) this.#drawn.add(actor);
    } else for (const actor of mostInteresting(graph, seeds, isOpen, budget.actors)) this.#drawn.add(actor);
    this.#collapse();
    for (const actor of this.#kept) if (!this.hidden.has(actor)) this.#drawn.add(actor);
    for (const alliance of this.#indices(focus.folded)) this.#fold(alliance);
    // Last, so that whoever is drawn anyway takes up no step's room.
    for (const expansion of focus.expanded) this.#expand(expansion);
    return this.#drawn;
  }

  /** Of actors that can be drawn, in the order of the ids. */
  #indices(ids: readonly string[]): readonly number[] {
    const { subjects, columns } = this.model;
    return ids.flatMap((id) => {
      const at = (subjects.get(id) ?? -1) - columns.relationCount;
      return this.graph.actors[at] === 1 ? [at] : [];
    });
  }

  /** Actors within the asked number of steps; `null` where nothing of the kind is asked, or not of anybody in view. */
  #surroundings(): ReadonlySet<number> | null {
    const { around } = this.focus;
    const [centre] = around === null ? [] : this.#indices([around.id]);
    if (around === null || centre === undefined) return null;
    const near = new Set([centre]);
    let rim = [centre];
    for (let step = 0; step < around.depth; step++) {
      const next: number[] = [];
      for (const actor of rim) {
        this.graph.eachNeighbour(actor, (other) => {
          if (near.has(other) || this.hidden.has(other)) return;
          near.add(other);
          next.push(other);
        });
      }
      rim = next;
    }
    return near;
  }

  /** Takes those out that, of all drawn, only the collapsed actor is tied to. */
  #collapse(): void {
    for (const actor of this.#indices(this.focus.collapsed)) {
      if (!this.#drawn.has(actor)) continue;
      for (const other of this.#drawn) {
        if (other === actor || this.#kept.has(other) || !this.#hangsOn(other, actor)) continue;
        this.#drawn.delete(other);
      }
    }
  }

  #hangsOn(actor: number, on: number): boolean {
    let hangs = false;
    let isElsewhere = false;
    this.graph.eachNeighbour(actor, (other) => {
      if (other === on) hangs = true;
      else if (this.#drawn.has(other)) isElsewhere = true;
    });
    return hangs && !isElsewhere;
  }

  #expand({ id, reach }: Expansion): void {
    const [actor] = this.#indices([id]);
    if (actor === undefined) return;
    if (!this.hidden.has(actor)) this.#drawn.add(actor);
    const most = reach.by === "strongest" ? strongestCount : this.budget.step;
    const isDue = (other: number) => !this.#drawn.has(other);
    const neighbours = strongestNeighbours(
      this.model,
      this.graph,
      actor,
      isDue,
      reach.by === "type" ? reach.type : null,
    );
    // Nobody comes in the place of who is hidden.
    for (const other of neighbours.slice(0, most)) if (!this.hidden.has(other)) this.#drawn.add(other);
  }

  /** Its members are drawn with it, wherever they are: their ties are its own. A member of two stands with the first. */
  #fold(alliance: number): void {
    if (this.hidden.has(alliance) || this.home.has(alliance)) return;
    this.#drawn.add(alliance);
    for (const member of membersOf(this.model, this.view, alliance)) {
      if (this.hidden.has(member) || this.home.has(member) || this.#kept.has(member)) continue;
      this.home.set(member, alliance);
      this.#drawn.add(member);
    }
  }
}

/**
 * Neighbours of an actor, those with the most ties to it first, then those with the most ties at all, then in the dossier's
 * order.
 *
 * @param type of the ties that count; `null`: any
 */
export function strongestNeighbours(
  { columns, types }: Model,
  graph: SeenGraph,
  actor: number,
  isDue: (other: number) => boolean,
  type: string | null,
): readonly number[] {
  const strength = new Map<number, number>();
  const wanted = type === null ? -1 : types.findIndex(({ id }) => id === type);
  graph.eachNeighbour(actor, (other, tie) => {
    if (!isDue(other) || (type !== null && columns.type[tie] !== wanted)) return;
    strength.set(other, (strength.get(other) ?? 0) + 1);
  });
  const degrees = new Map([...strength.keys()].map((other) => [other, graph.degree(other)] as const));
  const of = (from: ReadonlyMap<number, number>, other: number) => from.get(other) ?? 0;
  return [...strength.keys()].toSorted(
    (a, b) => of(strength, b) - of(strength, a) || of(degrees, b) - of(degrees, a) || a - b,
  );
}

function* seenActors({ actors }: SeenGraph): Generator<number> {
  for (let actor = 0; actor < actors.length; actor++) if (actors[actor] === 1) yield actor;
}

/** Ids of the actors that have to be drawn for something to be seen: itself, or the ends of a tie. */
function endsOf({ relations }: Model, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const tie = relations.get(id);
    return tie === undefined ? [id] : [tie.from, tie.to];
  });
}

function tiesAmong(
  { columns }: Model,
  view: View,
  graph: SeenGraph,
  actors: readonly number[],
): Pick<Drawn, "ties" | "silent" | "undrawn"> {
  if (actors.length === graph.actorCount)
    return { ties: [...view.relations], silent: [...view.silent], undrawn: () => 0 };
  const isDrawn = new Uint8Array(columns.actorCount);
  for (const actor of actors) isDrawn[actor] = 1;
  /** Per actor: for which question it was counted last. */
  const countedFor = new Uint32Array(columns.actorCount);
  let asked = 0;
  const ties: number[] = [];
  const silent: number[] = [];
  const keep = (tie: number) => (graph.isSilent(tie) ? silent : ties).push(tie);
  for (const actor of actors) {
    graph.eachNeighbour(actor, (other, tie) => {
      if (isDrawn[other] === 1 && other > actor) keep(tie);
    });
    graph.eachLoop(actor, keep);
  }
  return {
    ties: ties.toSorted((a, b) => a - b),
    silent: silent.toSorted((a, b) => a - b),
    undrawn(some) {
      let count = 0;
      asked++;
      for (const actor of some)
        graph.eachNeighbour(actor, (other) => {
          if (isDrawn[other] === 1 || countedFor[other] === asked) return;
          countedFor[other] = asked;
          count++;
        });
      return count;
    },
  };
}
