import type { SignedPair } from "../../analysis/signedPairs";
import type { LayoutInput } from "../layout/layout";
import type { PlacedActor } from "../map/mapPicture";
import type { Point, SceneEdge } from "../scene";

/** What a worker is asked to lay out: plain data. */
export type LayoutTask =
  | {
      readonly layout: "join";
      readonly graph: LayoutInput;
      /** Per node; `null` for newcomers. */
      readonly known: readonly (Point | null)[];
    }
  | { readonly layout: "force"; readonly graph: LayoutInput }
  | { readonly layout: "blocs"; readonly graph: LayoutInput; readonly pairs: readonly SignedPair[] }
  | {
      readonly layout: "rings";
      readonly graph: LayoutInput;
      /** Index among the nodes. */
      readonly centre: number;
      /** Per node: index of the family of the tie by which it is nearest to the centre; -1 for none. */
      readonly sectors: readonly number[];
    }
  | {
      readonly layout: "axis";
      readonly graph: LayoutInput;
      readonly pairs: readonly SignedPair[];
      /** Indices among the nodes. */
      readonly left: number;
      readonly right: number;
    }
  | {
      readonly layout: "map";
      readonly graph: LayoutInput;
      /** In the order of the nodes. */
      readonly actors: readonly PlacedActor[];
      /** Those that become arcs. */
      readonly ties: readonly Pick<SceneEdge, "id" | "from" | "to">[];
    };
