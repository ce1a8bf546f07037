import type { Model } from "../analysis/model";
import type { View } from "../analysis/view";
import { defaultBudget, strongestCount } from "../scene/focus/budget";
import { chooseActors } from "../scene/focus/drawn";
import { type Focus, type Reach, collapsedAt, expandedBy } from "../scene/focus/focus";
import { membersOf } from "../scene/focus/members";
import { neighboursOf } from "../scene/focus/neighbours";
import type { Scene } from "../scene/scene";
import type { Actions } from "./actions";

/** Why something cannot be done. */
export type WhyNot = "allDrawn" | "noneToLose" | "isFolded" | "noMembers";

export type NodeCommandId =
  | "expand"
  | "strongest"
  | "byType"
  | "collapse"
  | "hide"
  | "pin"
  | "unpin"
  | "around"
  | "notAround"
  | "fold"
  | "unfold";

/** What can be done to an actor in the picture: menu, keys and double-click read the same list. */
export interface NodeCommand {
  readonly id: NodeCommandId;
  /** Of a relation: for `byType`. */
  readonly type: string | null;
  /** How many actors it brings or takes; `null` where that says nothing. */
  readonly count: number | null;
  /** Of how many, where one step brings only some of them. */
  readonly of: number | null;
  /** `null`: it can be done. */
  readonly whyNot: WhyNot | null;
  readonly run: () => void;
}

interface Around {
  readonly model: Model;
  readonly view: View;
  readonly scene: Scene;
  readonly focus: Focus;
  /** Ids of what is drawn in any case. */
  readonly shown: readonly string[];
  readonly actions: Actions;
}

/** The commands for an actor that is drawn; none for anybody else. */
export function nodeCommands(around: Around, id: string): readonly NodeCommand[] {
  const { model, view, scene, focus, shown, actions } = around;
  const node = scene.nodes.find((each) => each.id === id);
  const at = indexOf(model, id);
  if (node === undefined || at < 0) return [];
  const drawn = drawnIn(around);
  const isFolded = node.members !== null;
  const idAt = (actor: number) => model.dossier.actors[actor]?.id ?? "";
  const undrawn = neighboursOf(model, view, at).filter(({ actor }) => !drawn.has(idAt(actor)));
  const noneUndrawn: WhyNot | null = isFolded ? "isFolded" : undrawn.length === 0 ? "allDrawn" : null;
  const command = (
    name: NodeCommandId,
    run: () => void,
    { count = null, of = null, whyNot = null, type = null }: Partial<NodeCommand> = {},
  ): NodeCommand => ({ id: name, type, count, of, whyNot, run });
  /** How many a step brings. Who was hidden and is not any more may bring others along, or replace them. */
  const countOf = (reach: Reach, ids: ReadonlySet<string>): number => {
    if (!focus.hidden.some((hidden) => ids.has(hidden))) return Math.min(ids.size, defaultBudget.step);
    const after = chooseActors(model, view, expandedBy(focus, { id, reach }, ids), shown, defaultBudget);
    return [...after].filter((actor) => !drawn.has(idAt(actor))).length;
  };
  const bring = (name: NodeCommandId, reach: Reach, some: typeof undrawn, more: Partial<NodeCommand> = {}) => {
    const ids = new Set(some.map(({ actor }) => idAt(actor)));
    const count = countOf(reach, ids);
    const of = count < ids.size ? ids.size : null;
    return command(name, () => actions.expand({ id, reach }, ids), { count, of, ...more });
  };

  const types = model.types.flatMap(({ id: type }) => {
    const some = undrawn.filter(({ types: used }) => used.has(type));
    return some.length === 0 || some.length === undrawn.length
      ? []
      : [bring("byType", { by: "type", type }, some, { type })];
  });
  const strongest = undrawn.slice(0, strongestCount);
  const lost = isFolded ? 0 : lostByCollapsing(around, id);
  const members = node.kind === "alliance" && !isFolded ? membersOf(model, view, at).length : 0;
  const isAround = focus.around?.id === id;
  return [
    bring("expand", { by: "all" }, undrawn, { whyNot: noneUndrawn }),
    ...(undrawn.length > strongest.length && !isFolded
      ? [bring("strongest", { by: "strongest" }, strongest), ...types]
      : []),
    command("collapse", () => actions.collapse(id), {
      count: lost,
      whyNot: isFolded ? "isFolded" : lost === 0 ? "noneToLose" : null,
    }),
    command("hide", () => actions.hide(id)),
    command(focus.pinned.includes(id) ? "unpin" : "pin", () => actions.pin(id)),
    command(isAround ? "notAround" : "around", () => actions.around(isAround ? null : { id, depth: 1 })),
    ...(node.kind === "alliance"
      ? [
          command(isFolded ? "unfold" : "fold", () => actions.fold(id), {
            count: isFolded ? node.members : members,
            whyNot: !isFolded && members === 0 ? "noMembers" : null,
          }),
        ]
      : []),
  ];
}

/** Ids of those in the picture, the members of a folded alliance too. */
function drawnIn({ model, view, scene, focus }: Around): ReadonlySet<string> {
  const folded = scene.nodes.filter(({ members }) => members !== null);
  const inside = folded.flatMap(({ id }) => membersOf(model, view, indexOf(model, id)));
  const ids = inside.map((actor) => model.dossier.actors[actor]?.id ?? "");
  return new Set([...scene.nodes.map(({ id }) => id), ...ids.filter((id) => !focus.hidden.includes(id))]);
}

/** How many of those who are drawn. */
function lostByCollapsing({ model, view, scene, focus, shown }: Around, id: string): number {
  const after = chooseActors(model, view, collapsedAt(focus, id), shown, defaultBudget);
  return scene.nodes.filter((node) => !after.has(indexOf(model, node.id))).length;
}

/** Of an actor, among all actors; negative for anything else. */
const indexOf = ({ subjects, columns }: Model, id: string): number => (subjects.get(id) ?? -1) - columns.relationCount;
