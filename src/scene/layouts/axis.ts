import type { Model } from "../../analysis/model";
import { perModel } from "../../analysis/perModel";
import { type SignedPair, denied, signedPairs } from "../../analysis/signedPairs";
import { wholeLens } from "../../analysis/lens";
import { viewOf } from "../../analysis/view";
import { amongNodes } from "./amongNodes";
import type { LayoutKind } from "./layoutKind";

/** Two actors at the ends, all others between them by the ties that take sides: whose side is each on. */
export const axis: LayoutKind = {
  id: "axis",
  missing: (model) => (hasOpponents(model) ? null : "noPair"),
  by(model, selected) {
    const [left, right] = selected;
    if (left !== undefined && right !== undefined) return [left, right];
    const pair = opponents(model) ?? [];
    if (left === undefined) return pair;
    const other = opponentsOf(model, left) ?? pair.find((id) => id !== left);
    return other === undefined ? [] : [left, other];
  },
  task({ model, view, actors, graph }, by) {
    const [left = -1, right = -1] = by.map((id) => graph.nodes.findIndex((node) => node.id === id));
    if (left < 0 || right < 0 || left === right) return null;
    return { layout: "axis", graph, pairs: amongNodes(signedPairs(model, view, 0), actors), left, right };
  },
};

/* What has not happened is on no side. */
const isReal = ({ dossier }: Model, actor: number) => dossier.actors[actor]?.hypothetical !== true;

/** Whether any ties set two actors against each other: found out without a list of all who are. */
const hasOpponents = perModel((model) => {
  const { columns, types } = model;
  const { from, to, type, tieStart, ties } = columns;
  const view = viewOf(model, wholeLens);
  const worth = (tie: number) =>
    view.faults[tie] === 0 && view.standing[tie] !== denied ? (types[type[tie] ?? 0]?.polarity ?? 0) : 0;
  const asked = new Set<string>();
  return from.some((one, at) => {
    const other = to[at] ?? 0;
    if (one === other || worth(at) >= 0 || !isReal(model, one) || !isReal(model, other)) return false;
    const pair = one < other ? `${one} ${other}` : `${other} ${one}`;
    if (asked.has(pair)) return false;
    asked.add(pair);
    const between = ties
      .subarray(tieStart[one], tieStart[one + 1])
      .filter((tie) => from[tie] === other || to[tie] === other);
    return between.reduce((sum, tie) => sum + worth(tie), 0) < 0;
  });
});

/** Pairs that ties set against each other: those who take sides with the most others first, by whatever way, then the fiercest. */
const hostile = perModel((model) => {
  const pairs = signedPairs(model, viewOf(model, wholeLens), 0);
  const sides = partSizes(model.columns.actorCount, pairs);
  return pairs
    .filter(({ from, to, weight }) => weight < 0 && isReal(model, from) && isReal(model, to))
    .toSorted((a, b) => sides(b.from) - sides(a.from) || a.weight - b.weight || a.from - b.from || a.to - b.to);
});

/** How many actors hang together with each, by union and find. */
function partSizes(size: number, pairs: readonly SignedPair[]): (actor: number) => number {
  const parent = Uint32Array.from({ length: size }, (_, actor) => actor);
  const rootOf = (actor: number) => {
    let root = actor;
    while (parent[root] !== root) root = parent[root] = parent[parent[root] ?? root] ?? root;
    return root;
  };
  for (const { from, to } of pairs) parent[rootOf(from)] = rootOf(to);
  const sizes = new Uint32Array(size);
  for (let actor = 0; actor < size; actor++) sizes[rootOf(actor)] = (sizes[rootOf(actor)] ?? 0) + 1;
  return (actor) => sizes[rootOf(actor)] ?? 0;
}

const idsOf = ({ dossier }: Model, pair: { readonly from: number; readonly to: number } | undefined) =>
  pair === undefined ? null : [dossier.actors[pair.from]?.id ?? "", dossier.actors[pair.to]?.id ?? ""];

const opponents = (model: Model): readonly string[] | null => idsOf(model, hostile(model)[0]);

/** Whom somebody is most against. */
function opponentsOf(model: Model, id: string): string | undefined {
  const at = (model.subjects.get(id) ?? -1) - model.columns.relationCount;
  const pair = hostile(model).find(({ from, to }) => from === at || to === at);
  return idsOf(model, pair)?.find((each) => each !== id);
}
