import { type Curve, edgeCurve } from "../curve";
import { intersects, meetsDisc } from "../rect";
import type { Rect } from "../scene";
import { haloReach } from "../shapes";
import { actorSubject } from "./actorSubject";
import { Badges, badgeOf } from "./badges";
import { Ground } from "./ground";
import { headBoxes } from "./head";
import { hullSubject } from "./hullSubject";
import { LabelBoard } from "./labelBoard";
import { LineDensity } from "./lineDensity";
import { markBox, markOf } from "./mark";
import { pillBox, pillsOf, pillsWithRoom } from "./pills";
import { Neighbours, bodyOf } from "./neighbours";
import { type LabelCamera, type Placement, type PlacementInput, toScreen } from "./placement";
import type { Subject } from "./subject";
import { type TieLine, tieSubject } from "./tieSubject";

/** A hull's label that would cost more stands badly: then rather its alliance's name at its node. */
const mostOfHull = 9;

/**
 * Labels for actors, hulls and ties, so that none covers another, an actor, a mark or an obstacle, and none leaves the
 * viewport. Greedy by importance over fixed places, actors first, then hulls, then ties; then actors without a label
 * get one if a single neighbour can move (after Christensen, Marks and Shieber 1995, "An Empirical Study of Algorithms
 * for Point-Feature Label Placement"), or else farther off, or else where the badges in the way can slide aside along
 * their lines: a name outranks a badge. No name stands nearer to a stranger than to its own actor, and
 * no tie's label away from its line: then rather none. Lines are avoided, not banned. An actor that has to be named is
 * set off by a halo, which no label touches either. The same input gives the same labels.
 *
 * @returns labels of what found a free place; what `always` names lacks one only if it is out of view or there is no
 *   room at all around it, at a tie's line; it may cover arrowheads at need
 */
export function placeLabels(input: PlacementInput): Placement {
  return placeNames(input)();
}

/**
 * The first half of `placeLabels`: actors and hulls.
 *
 * @returns the second half, which places those of ties and gives the whole
 */
export function placeNames(input: PlacementInput): () => Placement {
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

  const actors = scene.nodes.flatMap((node) => {
    const position = positions.get(node.id);
    if (!position) return [];
    const centre = toScreen(position, camera);
    const body = bodyOf(node, centre, camera.zoom);
    const halo = always.has(node.id) ? haloReach * camera.zoom : 0;
    return meetsDisc(screen, centre, body.radius + halo) ? [{ node, position, body, halo }] : [];
  });
  const radii = new Map(scene.nodes.map(({ id, radius }) => [id, radius]));
  const spoken = scene.edges.filter((edge) => !edge.silent || always.has(edge.id));
  const ties = spoken.flatMap((edge): Omit<TieLine, "line">[] => {
    const curve = curves?.get(edge.id) ?? edgeCurve(edge, positions, radii);
    return curve ? [{ edge, curve }] : [];
  });
  const density = new LineDensity(
    ties.map(({ curve }) => curveOnScreen(curve, camera)),
    viewport,
  );
  const badges = new Badges(
    viewport,
    ties.flatMap(({ edge, curve }) => badgeOf(edge, curve, camera) ?? []),
  );
  const marks = ties.flatMap(({ edge, curve }) =>
    markOf(edge, camera.zoom)?.kind === "badge" ? [] : (markBox(edge, curve, camera) ?? []),
  );
  const placeOf = (id: string) => positions.get(id) ?? null;
  const pills = pillsOf(scene.nodes, placeOf);
  const roomyPills = pillsWithRoom(pills, scene.nodes, placeOf, camera, always);
  const pillBoxes = pills.map((each) => pillBox(each, camera, !roomyPills.has(each.id)));
  const heads = ties.flatMap(({ edge, curve }) => headBoxes(edge, curve, camera));

  const bodies = new Map(actors.map(({ node, body }) => [node.id, body]));
  const neighbours = new Neighbours(viewport, bodies);
  const named = actors.filter(({ node }) => !node.silent || always.has(node.id));
  const actorLabels = named.map(({ node, position, body, halo }) =>
    actorSubject(node, position, body, halo, measure, density, neighbours),
  );
  const hullLabels = scene.hulls.flatMap((hull): Subject[] => {
    const outline = hulls.get(hull.id);
    const members = hull.inside.flatMap((id) => bodies.get(id) ?? []);
    return outline ? [hullSubject({ hull, outline, members }, camera, measure, density, neighbours)] : [];
  });
  const lines = ties.map((tie, line): TieLine => ({ ...tie, line }));
  const tieLabels = labelled(lines, always, camera, screen).map((tie) =>
    tieSubject(tie, camera, viewport, measure, density, badges),
  );

  const ground = new Ground(
    viewport,
    actors.map(({ body: { centre, radius }, halo }) => ({ centre, radius: radius + halo })),
    [...obstacles, ...marks, ...pillBoxes],
    heads,
    badges,
  );
  const board = new LabelBoard(ground, camera, viewport, previous);
  const shown = ({ id }: Subject) => always.has(id);
  // An alliance is named once: along its hull, at its node where that finds no good room, else anywhere along its hull.
  const goodHulls = hullLabels.map(within(mostOfHull)).filter((hull) => board.couldHold(hull));
  const housed = new Set(goodHulls.map(({ id }) => id));
  const unhoused = actorLabels.filter(({ id }) => !housed.has(id));
  const homes = actorLabels.filter(({ id }) => housed.has(id));
  board.pin([...unhoused, ...tieLabels].filter(shown));
  const pinless = new Set(board.pin(goodHulls.filter(shown)).map(({ id }) => id));
  board.pin(homes.filter(({ id }) => pinless.has(id)));
  board.fill(unhoused);
  board.rescue(unhoused);
  const placed = () => board.placement();
  board.keep(homes.filter(({ id }) => previous?.nodes.has(id) === true && !placed().hulls.has(id)));
  board.fill(goodHulls.filter(({ id }) => !placed().nodes.has(id)));
  const left = homes.filter(({ id }) => !placed().hulls.has(id));
  board.fill(left);
  board.rescue([...unhoused, ...left]);
  board.fillOverBadges([...unhoused, ...left]);
  board.fill(hullLabels.filter(({ id }) => !placed().nodes.has(id) && !placed().hulls.has(id)));
  return () => {
    board.fill(tieLabels);
    board.fillFarther(tieLabels);
    return { ...board.placement(), roomyPills };
  };
}

/** Of more lines than this on the screen the less important have no label: most would find no room, and looking takes time. */
const mostTies = 120;

function labelled(
  lines: readonly TieLine[],
  always: ReadonlySet<string>,
  camera: LabelCamera,
  screen: Rect,
): readonly TieLine[] {
  if (lines.length <= mostTies) return lines;
  const onScreen = lines.filter(({ curve }) => intersects(boxOf(curveOnScreen(curve, camera)), screen));
  if (onScreen.length <= mostTies) return onScreen;
  const isAsked = ({ edge }: TieLine) => Number(always.has(edge.id));
  return onScreen
    .toSorted((a, b) => isAsked(b) - isAsked(a) || b.edge.importance - a.edge.importance)
    .slice(0, mostTies);
}

/** What a curve stays within. */
function boxOf({ from, control, to }: Curve): Rect {
  const [xs, ys] = [
    [from.x, control.x, to.x],
    [from.y, control.y, to.y],
  ];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The same, but nothing dearer. */
const within =
  (most: number) =>
  (subject: Subject): Subject => ({
    ...subject,
    price(spot) {
      const price = subject.price(spot);
      return price > most ? Infinity : price;
    },
  });

function curveOnScreen({ from, control, to }: Curve, camera: LabelCamera): Curve {
  return { from: toScreen(from, camera), control: toScreen(control, camera), to: toScreen(to, camera) };
}
