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
    ground: guides === undefined ? null : guideGround(guides, boundsOf(graph, x, y), graph.aspect),
    bends: null,
  };
}

/** Around all nodes with their labels. */
function boundsOf({ nodes }: LayoutInput, x: Float64Array, y: Float64Array): Rect {
  const reach = nodes.map(({ radius, labelWidth, labelHeight }) => Math.max(radius + labelHeight, labelWidth / 2) + 12);
  const edge = (at: Float64Array, sign: 1 | -1) =>
    reach.reduce((far, room, node) => Math.max(far, sign * (at[node] ?? 0) + room), -Infinity);
  const left = -edge(x, -1);
  const top = -edge(y, -1);
  return { x: left, y: top, width: edge(x, 1) - left, height: edge(y, 1) - top };
}
