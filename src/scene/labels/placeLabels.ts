import { type Curve, edgeCurve } from "../curve";
import { meetsDisc } from "../rect";
import { actorSubject } from "./actorSubject";
import { type Disc, Ground, reachOf } from "./ground";
import { hullSubject } from "./hullSubject";
import { LabelBoard } from "./labelBoard";
import { LineDensity } from "./lineDensity";
import { markBox } from "./mark";
import { type LabelCamera, type Placement, type PlacementInput, toScreen } from "./placement";
import type { Subject } from "./subject";
import { type TieLine, tieSubject } from "./tieSubject";

/**
 * Labels for actors, hulls and ties, so that none covers another, an actor, a mark or an obstacle, and none leaves the
 * viewport. Greedy by importance over fixed places, actors first, then hulls, then ties; then actors without a label
 * get one if a single neighbour can move (after Christensen, Marks and Shieber 1995, "An Empirical Study of Algorithms
 * for Point-Feature Label Placement"). Lines are avoided, not banned. The same input gives the same labels.
 *
 * @returns labels of what found a free place; what `always` names lacks one only if it is out of view or there is no
 *   room at all around it
 */
export function placeLabels(input: PlacementInput): Placement {
  const {
    scene,
    positions,
    camera,
    viewport,
    obstacles,
    measure,
    hulls,
    curves,
    previous,
    always = new Set<string>(),
  } = input;
  const screen = { x: 0, y: 0, ...viewport };

  const discs = scene.nodes.flatMap((node) => {
    const position = positions.get(node.id);
    if (!position) return [];
    const disc: Disc = { centre: toScreen(position, camera), radius: node.radius * reachOf(node) * camera.zoom };
    return meetsDisc(screen, disc.centre, disc.radius) ? [{ node, position, disc }] : [];
  });
  const radii = new Map(scene.nodes.map(({ id, radius }) => [id, radius]));
  const ties = scene.edges.flatMap((edge): Omit<TieLine, "line">[] => {
    const curve = curves?.get(edge.id) ?? edgeCurve(edge, positions, radii);
    return curve ? [{ edge, curve }] : [];
  });
  const density = new LineDensity(
    ties.map(({ curve }) => curveOnScreen(curve, camera)),
    viewport,
  );
  const marks = ties.flatMap(({ edge, curve }) => markBox(edge, curve, camera) ?? []);

  const actorLabels = discs.map(({ node, position, disc }) => actorSubject(node, position, disc, measure, density));
  const hullLabels = scene.hulls.flatMap((hull): Subject[] => {
    const outline = hulls.get(hull.id);
    return outline ? [hullSubject(hull, outline, camera, measure, density)] : [];
  });
  const tieLabels = ties.map((tie, line) => tieSubject({ ...tie, line }, camera, viewport, measure, density));

  const ground = new Ground(
    viewport,
    discs.map(({ disc }) => disc),
    [...obstacles, ...marks],
  );
  const board = new LabelBoard(ground, camera, viewport, previous);
  // An alliance is named once: along its hull, and only where that finds no room at its node.
  const inHull = new Set(hullLabels.map(({ id }) => id));
  const unhoused = actorLabels.filter(({ id }) => !inHull.has(id));
  for (const subjects of [unhoused, tieLabels, hullLabels]) board.pin(subjects.filter(({ id }) => always.has(id)));
  board.fill(unhoused);
  board.rescue(unhoused);
  board.fill(hullLabels);
  const named = board.placement().hulls;
  board.fill(actorLabels.filter(({ id }) => inHull.has(id) && !named.has(id)));
  board.fill(tieLabels);
  return board.placement();
}

function curveOnScreen({ from, control, to }: Curve, camera: LabelCamera): Curve {
  return { from: toScreen(from, camera), control: toScreen(control, camera), to: toScreen(to, camera) };
}
