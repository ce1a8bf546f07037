import { placeNames } from "../scene/labels/placeLabels";
import type { PlacedLabel, Placement, PlacementInput } from "../scene/labels/placement";
import type { Scene } from "../scene/scene";
import type { OverlayLabel } from "./overlay";

/** Badges that have given way to labels, and counts that have not had to give way to each other. */
export type GivenWay = Pick<Placement, "badges" | "roomyPills">;

export interface Labels {
  /**
   * Places labels anew, and leaves them where they are as far as that is still good: first names.
   *
   * @param language of the page: a label in another one says so
   * @returns the second half, which places all others and gives them all
   */
  readonly place: (input: Omit<PlacementInput, "previous">, language: string) => () => readonly OverlayLabel[];
  /** Marks that have given way, as labels were last placed. */
  readonly givenWay: () => GivenWay;
  /** Where they are is no reason any more for staying there. */
  readonly forget: () => void;
}

const none: Placement = {
  nodes: new Map(),
  edges: new Map(),
  hulls: new Map(),
  badges: new Map(),
  roomyPills: new Set(),
};

export function createLabels(): Labels {
  let previous = none;
  return {
    givenWay: () => previous,
    forget() {
      previous = none;
    },
    place(input, language) {
      const placeOthers = placeNames({ ...input, previous });
      return () => {
        previous = placeOthers();
        return overlayLabels(previous, input.scene, language);
      };
    },
  };
}

/** Actors last, so that their names lie on top where labels are on the move. */
function overlayLabels({ nodes, edges, hulls }: Placement, scene: Scene, language: string): readonly OverlayLabel[] {
  const foreign = (lang: string) => (lang === language ? null : lang);
  const label = (font: OverlayLabel["font"], id: string, placed: PlacedLabel, lang: string | null): OverlayLabel => ({
    id,
    font,
    lang,
    lines: placed.lines,
    t: placed.t,
    offset: { x: placed.dx, y: placed.dy },
    size: { width: placed.width, height: placed.height },
  });
  return [
    ...scene.hulls.flatMap(({ id, label: { lang } }) => {
      const placed = hulls.get(id);
      return placed ? [label("hull", id, placed, foreign(lang))] : [];
    }),
    ...scene.edges.flatMap(({ id }) => {
      const placed = edges.get(id);
      return placed ? [label("tie", id, placed, null)] : [];
    }),
    ...scene.nodes.flatMap(({ id, label: { lang } }) => {
      const placed = nodes.get(id);
      return placed ? [label("actor", id, placed, foreign(lang))] : [];
    }),
  ];
}
