import { MultiDirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { Sigma } from "sigma";

/*
 * What loading and drawing the same graph takes with graphology and sigma: from the text of the file to pixels. Nothing of the
 * file is checked and no claim is looked at; the layout is as short as gives a picture at all.
 */

interface Item {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

const iterations = 10;

const isFile = (value: unknown): value is { readonly actors: readonly Item[]; readonly relations: readonly Item[] } =>
  typeof value === "object" && value !== null && "actors" in value && "relations" in value;

/** Waits until what WebGL was asked for is there. */
function finish(element: HTMLElement): void {
  for (const canvas of element.querySelectorAll("canvas")) {
    const gl = canvas.getContext("webgl2");
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

async function draw(address: string): Promise<{ script: number; pixels: number }> {
  const text = await (await fetch(address)).text();
  const element = document.querySelector<HTMLElement>("#picture");
  if (element === null) throw new Error("no place for the picture");
  const start = performance.now();
  const file: unknown = JSON.parse(text);
  if (!isFile(file)) throw new Error("no dossier");
  const graph = new MultiDirectedGraph();
  let seed = 1;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  for (const { id } of file.actors) graph.addNode(id, { x: random(), y: random(), size: 4, label: id });
  for (const { id, from, to } of file.relations) graph.addEdgeWithKey(id, from, to, { size: 1 });
  forceAtlas2.assign(graph, { iterations, settings: forceAtlas2.inferSettings(graph) });
  const picture = new Sigma(graph, element);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const script = performance.now() - start;
  finish(element);
  const pixels = performance.now() - start;
  picture.kill();
  return { script, pixels };
}

const file = new URLSearchParams(location.search).get("file");
if (file !== null) document.body.dataset["result"] = JSON.stringify(await draw(file));
