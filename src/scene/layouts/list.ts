import type { LayoutId } from "./arrangement";
import { axis } from "./axis";
import { blocs } from "./blocs";
import { cascade } from "./cascade";
import { force } from "./force";
import type { LayoutKind } from "./layoutKind";
import { map } from "./map";
import { rings } from "./rings";

/** In the order in which they are offered. */
export const layoutKinds: readonly LayoutKind[] = [force, blocs, rings, axis, cascade, map];

/** @throws where there is none with this id, which is a mistake of the program's */
export function layoutKind(id: LayoutId): LayoutKind {
  const kind = layoutKinds.find((each) => each.id === id);
  if (kind === undefined) throw new Error(`no layout is called ${id}`);
  return kind;
}
