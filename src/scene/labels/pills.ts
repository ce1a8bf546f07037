import { intersects, meetsDisc } from "../rect";
import type { Point, Rect, SceneNode } from "../scene";
import { leastZoomOfBadge, leastZoomOfScale } from "./mark";
import { type LabelCamera, toScreen } from "./placement";

/** Of the pill at an actor's rim that counts the neighbours which are not drawn, in CSS pixels. */
export const pill = { height: 15, letter: 6.2, padding: 4 } as const;

/** Of its size where there is no room for its count: then it only says that there is one. */
export const smallPill = 0.42;

export const pillWidth = (text: string): number => 2 * pill.padding + pill.letter * text.length;

/** From an actor's centre to where its pill may begin, in radii, the best first: at the rim, and away from it to its side. */
const corners = [
  { x: 0.62, y: -0.78 },
  { x: -0.62, y: -0.78 },
  { x: 0.62, y: 0.78 },
  { x: -0.62, y: 0.78 },
] as const;

/** "+12", at an actor with neighbours that are not drawn. */
export interface Pill {
  readonly id: string;
  readonly text: string;
  /** Where it begins, in model coordinates. */
  readonly at: Point;
  /** Whether it goes to the left from there, and else to the right. */
  readonly isLeft: boolean;
}

/** As far away as marks are drawn at all: from there pills are largest beside actors, and what is free then is free nearer by. */
const farthest: LabelCamera = { zoom: leastZoomOfScale, x: 0, y: 0 };

/**
 * The pills of a picture, each at the corner of its actor where it covers as little of other actors and of the pills before it
 * as can be. Where they stand does not depend on the zoom, so that none hops while one zooms.
 *
 * @param position in model coordinates; `null` for what is not in the picture
 */
export function pillsOf(
  nodes: readonly Pick<SceneNode, "id" | "radius" | "more" | "silent" | "pinned">[],
  position: (id: string) => Point | null,
): readonly Pill[] {
  const discs = nodes.flatMap(({ id, radius }) => {
    const centre = position(id);
    return centre === null ? [] : [{ id, radius: radius * farthest.zoom, centre: toScreen(centre, farthest) }];
  });
  const taken: Rect[] = [];
  return nodes.flatMap(({ id, radius, more, silent, pinned }): Pill[] => {
    const centre = more === 0 || silent ? null : position(id);
    if (centre === null) return [];
    let best: { pill: Pill; box: Rect; covers: number } | null = null;
    for (const { x, y } of corners) {
      const at = { x: centre.x + x * radius, y: centre.y + y * radius };
      const one: Pill = { id, text: `+${more}`, at, isLeft: x < 0 };
      const box = pillBox(one, farthest);
      const others = discs.filter((disc) => disc.id !== id && meetsDisc(box, disc.centre, disc.radius)).length;
      // A pin is stuck in at the upper left.
      const pins = pinned && x < 0 && y < 0 ? 1 : 0;
      const covers = others + pins + taken.filter((each) => intersects(each, box)).length;
      if (best === null || covers < best.covers) best = { pill: one, box, covers };
      if (covers === 0) break;
    }
    if (best === null) return [];
    taken.push(best.box);
    return [best.pill];
  });
}

/**
 * Ids of the actors whose count has room at a camera: it covers no other actor, nor the pill of anybody.
 *
 * @param always ids of those that have room first
 */
export function pillsWithRoom(
  pills: readonly Pill[],
  nodes: readonly Pick<SceneNode, "id" | "radius" | "importance">[],
  position: (id: string) => Point | null,
  camera: LabelCamera,
  always: ReadonlySet<string>,
): ReadonlySet<string> {
  const discs = nodes.flatMap(({ id, radius }) => {
    const centre = position(id);
    return centre === null ? [] : [{ id, radius: radius * camera.zoom, centre: toScreen(centre, camera) }];
  });
  const importance = new Map(nodes.map((node) => [node.id, node.importance]));
  const rank = ({ id }: Pill) => Number(always.has(id)) + (importance.get(id) ?? 0) / 2;
  const taken = new Map(pills.map((each) => [each.id, pillBox(each, camera, true)]));
  const roomy = new Set<string>();
  for (const each of pills.toSorted((a, b) => rank(b) - rank(a))) {
    const box = pillBox(each, camera);
    const isFree = ([id, other]: readonly [string, Rect]) => id === each.id || !intersects(box, other);
    if (discs.some(({ id, centre, radius }) => id !== each.id && meetsDisc(box, centre, radius))) continue;
    if (![...taken].every(isFree)) continue;
    taken.set(each.id, box);
    roomy.add(each.id);
  }
  return roomy;
}

/** What a pill covers, in CSS pixels of the picture. */
export function pillBox({ text, at, isLeft }: Pill, camera: LabelCamera, isSmall = false): Rect {
  const scale = Math.max(camera.zoom, leastZoomOfBadge) * (isSmall ? smallPill : 1);
  const { x, y } = toScreen(at, camera);
  const width = pillWidth(text) * scale;
  const height = pill.height * scale;
  return { x: isLeft ? x - width : x, y: y - height / 2, width, height };
}
