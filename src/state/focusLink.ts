import {
  type Expansion,
  type Focus,
  type Reach,
  type Surroundings,
  deepest,
  pairOf,
  wholeFocus,
} from "../scene/focus/focus";

/**
 * No id has a comma, a slash or an asterisk, and none begins with a hyphen: so `mali,niger/-strongest,jnim/blockade` asks for
 * all neighbours of one actor, the strongest of another and those by blockade of a third. `mali,mali` asks for more of them.
 */
const reachText = (reach: Reach) => (reach.by === "all" ? "" : reach.by === "type" ? `/${reach.type}` : "/-strongest");

/** More of a kind than this no hand asks for; a longer list is somebody's joke. */
const mostOfEach = 500;

const itemsIn = (text: string | null): readonly string[] =>
  (text ?? "")
    .split(",")
    .filter((item) => item !== "")
    .slice(0, mostOfEach);

/** What the link says of a focus, by the names of its parameters; empty for what has not been asked for. */
export function focusParameters(focus: Focus): readonly (readonly [string, string])[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["expand", focus.expanded.map(({ id, reach }) => id + reachText(reach))],
    ["collapse", focus.collapsed],
    ["add", focus.added],
    ["hide", focus.hidden],
    ["pin", focus.pinned],
    ["around", focus.around === null ? [] : [`${focus.around.id}/${focus.around.depth}`]],
    ["fold", focus.folded],
    ["apart", focus.opened.map((pair) => pair.join("/"))],
  ];
  return lists.flatMap(([name, items]) => (items.length === 0 ? [] : [[name, items.join(",")] as const]));
}

/** The inverse of `focusParameters`. What it does not understand it leaves out. */
export function readFocus(parameters: Pick<URLSearchParams, "get">): Focus {
  const items = (name: string) => itemsIn(parameters.get(name));
  const ids = (name: string) => [...new Set(items(name))];
  const focus: Focus = {
    expanded: items("expand").flatMap(readExpansion),
    collapsed: ids("collapse"),
    added: ids("add"),
    hidden: ids("hide"),
    pinned: ids("pin"),
    around: readAround(parameters.get("around")),
    folded: ids("fold"),
    opened: ids("apart").flatMap(readPair),
  };
  // The very one that asks for nothing: what has been found out for it need not be found out again.
  return asksNothing(focus) ? wholeFocus : focus;
}

const asksNothing = ({ around, ...lists }: Focus) =>
  around === null && Object.values(lists).every((list) => list.length === 0);

function readExpansion(text: string): readonly Expansion[] {
  const [id, reach, ...rest] = text.split("/");
  if (!id || reach === "" || rest.length > 0) return [];
  if (reach === undefined) return [{ id, reach: { by: "all" } }];
  if (reach === "-strongest") return [{ id, reach: { by: "strongest" } }];
  return reach.startsWith("-") ? [] : [{ id, reach: { by: "type", type: reach } }];
}

function readAround(text: string | null): Surroundings | null {
  const [id, depth = "", ...rest] = (text ?? "").split("/");
  const steps = /^[1-9]$/.test(depth) ? Number(depth) : 0;
  return !id || rest.length > 0 || steps < 1 || steps > deepest ? null : { id, depth: steps };
}

function readPair(text: string): readonly (readonly [string, string])[] {
  const [a, b, ...rest] = text.split("/");
  return !a || !b || a === b || rest.length > 0 ? [] : [pairOf(a, b)];
}
