import { type Curve, pointAt, tangentAt } from "../scene/curve";
import { likelihoodStep } from "../scene/likelihoodScale";
import { comparisonLooks, hueOf, markPath } from "../scene/lineStyles";
import { markOf } from "../scene/labels/mark";
import { pillsOf } from "../scene/labels/pills";
import type { Point, Scene, SceneEdge } from "../scene/scene";
import type { GivenWay } from "./labels";
import type { OverlayMark } from "./overlay";

/** Along the curve's middle, in degrees between -90 and 90: a mark never stands on its head. */
function turnAt(curve: Curve): number {
  const { x, y } = tangentAt(curve, 0.5);
  const turn = (Math.atan2(y, x) * 180) / Math.PI;
  return turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn;
}

function drawnOn(edge: SceneEdge, curve: Curve, ifWord: string): Pick<OverlayMark, "turn" | "drawn"> | null {
  const mark = markOf(edge);
  const hue = hueOf(edge);
  switch (mark?.kind) {
    case undefined:
      return null;
    case "badge": {
      const sign = edge.compared === null ? ifWord : comparisonLooks[edge.compared].sign;
      return { turn: 0, drawn: { badge: sign, hue: edge.compared === null ? "consequence" : hue } };
    }
    case "scale":
      return { turn: turnAt(curve), drawn: { scale: likelihoodStep(edge.likelihood), hue } };
    case "slash":
    case "cross": {
      const path = markPath(edge.standing, mark.across);
      return path === null ? null : { turn: turnAt(curve), drawn: { path } };
    }
  }
}

/**
 * Slashes, crosses, scales and badges on ties, and the word inside of what has not happened.
 *
 * @param ifWord "if" in the page's language
 * @param givenWay badges that have given way to names, and counts that have room
 */
export function marksOf(
  scene: Scene,
  ifWord: string,
  curve: (id: string) => Curve | null,
  position: (id: string) => Point | null,
  { badges, roomyPills }: GivenWay,
): readonly OverlayMark[] {
  const onTies = scene.edges.flatMap((edge): OverlayMark[] => {
    const line = markOf(edge) === null ? null : curve(edge.id);
    const mark = line && drawnOn(edge, line, ifWord);
    const isBadge = mark !== null && "badge" in mark.drawn;
    const along = isBadge && badges.has(edge.id) ? (badges.get(edge.id) ?? null) : 0.5;
    return line && mark && along !== null ? [{ id: edge.id, at: pointAt(line, along), ...mark }] : [];
  });
  const pills = pillsOf(scene.nodes, position).map(({ id, text, at, isLeft }): OverlayMark => {
    return { id, at, turn: 0, drawn: { pill: text, isLeft, isSmall: !roomyPills.has(id) } };
  });
  const atNodes = scene.nodes.flatMap(({ id, radius, members, pinned, silent }): OverlayMark[] => {
    const at = silent ? null : position(id);
    if (at === null) return [];
    const size = Math.round(radius * 0.85);
    return [
      ...(members === null ? [] : [{ id, at, turn: 0, drawn: { word: String(members), size, onInk: true } }]),
      ...(pinned
        ? [{ id, at: { x: at.x - 0.72 * radius, y: at.y - 0.62 * radius }, turn: -24, drawn: { pinned } as const }]
        : []),
    ];
  });
  const inNodes = scene.nodes.flatMap(({ id, hypothetical, standing, radius, silent }): OverlayMark[] => {
    const at = hypothetical && !silent ? position(id) : null;
    const size = Math.round(radius * 0.62);
    return at ? [{ id, at, turn: 0, drawn: { word: ifWord, size, onInk: standing === "assumed" } }] : [];
  });
  return [...onTies, ...inNodes, ...atNodes, ...pills];
}
