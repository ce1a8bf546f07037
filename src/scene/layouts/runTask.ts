import { communitiesOf } from "../../analysis/communities";
import { leaningOf } from "../../analysis/leaning";
import { axisLayout } from "../layout/axis";
import { blocsLayout } from "../layout/blocs";
import { forceLayout } from "../layout/force";
import { joinLayout } from "../layout/join";
import type { LayoutInput, LayoutResult, OnProgress } from "../layout/layout";
import { ringsLayout } from "../layout/rings";
import type { Ground } from "../map/ground";
import type { Rect } from "../scene";
import { guideGround } from "./guideGround";
import type { LayoutTask } from "./task";

/** Plain data. */
export interface Laid extends Pick<LayoutResult, "x" | "y"> {
  /** What lies beneath the picture. */
  readonly ground: Ground | null;
  /** Where ties are bent otherwise than in other layouts, by id; see `SceneEdge.bend`. */
  readonly bends: ReadonlyMap<string, number> | null;
}

/** Does what is asked; for a worker. The same for the same task. */
export async function runTask(task: LayoutTask, onProgress: OnProgress): Promise<Laid> {
  const { graph } = task;
  switch (task.layout) {
    case "force":
      return withGuides(graph, forceLayout(graph, onProgress));
    case "join":
      return withGuides(graph, joinLayout(graph, task.known, onProgress));
    case "blocs": {
      const communities = communitiesOf(graph.nodes.length, task.pairs);
      return withGuides(graph, blocsLayout(graph, { communities }, onProgress));
    }
    case "rings":
      return withGuides(graph, ringsLayout(graph, task, onProgress));
    case "axis": {
      const { left, right } = task;
      const leaning = leaningOf(graph.nodes.length, task.pairs, left, right);
      return withGuides(graph, axisLayout(graph, { left, right, leaning }, onProgress));
    }
    case "map": {
      const [{ mapPicture }, { arcBends }, { loadGeography }] = await Promise.all([
        import("../map/mapPicture"),
        import("../map/arcs"),
        import("../map/geography"),
      ]);
      onProgress(0.2);
      const geography = await loadGeography();
      onProgress(0.6);
      const { positions, ground } = mapPicture({ actors: task.actors, geography, aspect: graph.aspect });
      const of = (axis: "x" | "y") => Float64Array.from(task.actors, ({ id }) => positions.get(id)?.[axis] ?? 0);
      const radii = new Map(task.actors.map(({ id, radius }) => [id, radius]));
      const bends = arcBends(task.ties, positions, radii);
      onProgress(1);
      return { x: of("x"), y: of("y"), ground, bends };
    }
  }
}

function withGuides(graph: LayoutInput, { x, y, guides }: LayoutResult): Laid {
  return {
    x,
    y,
    ground: guides === undefined ? null : guideGround(guides, boxesOf(graph, x, y), graph.aspect),
    bends: null,
  };
}

/** Of each node with its label, which may stand on either side of it. */
function boxesOf({ nodes }: LayoutInput, x: Float64Array, y: Float64Array): readonly Rect[] {
  return nodes.map(({ radius, labelWidth, labelHeight }, node) => {
    const halfWidth = Math.max(radius, labelWidth / 2) + 12;
    const halfHeight = radius + labelHeight + 12;
    const [middle = 0, height = 0] = [x[node], y[node]];
    return { x: middle - halfWidth, y: height - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
  });
}
