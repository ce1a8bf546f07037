import type { Model } from "../../analysis/model";
import { perModel } from "../../analysis/perModel";
import { type SignedPair, signedPairs } from "../../analysis/signedPairs";
import { wholeLens } from "../../analysis/lens";
import { viewOf } from "../../analysis/view";
import { amongNodes } from "./amongNodes";
import type { LayoutKind } from "./layoutKind";

/** Two actors at the ends, all others between them by the ties that take sides: whose side is each on. */
export const axis: LayoutKind = {
  id: "axis",
  missing: (model) => (opponents(model) === null ? "noPair" : null),
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

/** Pairs that ties set against each other: those who take sides with the most others first, by whatever way, then the fiercest. */
const hostile = perModel((model) => {
  const pairs = signedPairs(model, viewOf(model, wholeLens), 0);
  const sides = partSizes(model.columns.actorCount, pairs);
  /* What has not happened is on no side. */
  const isReal = (actor: number) => model.dossier.actors[actor]?.hypothetical !== true;
  return pairs
    .filter(({ from, to, weight }) => weight < 0 && isReal(from) && isReal(to))
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
