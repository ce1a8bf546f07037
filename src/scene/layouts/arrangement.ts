/** Each with a reason to be chosen; see their files. */
export const layoutIds = ["force", "blocs", "rings", "axis", "cascade", "map"] as const;
export type LayoutId = (typeof layoutIds)[number];

/** How the picture is laid out: serialisable, part of the link. */
export interface Arrangement {
  readonly layout: Exclude<LayoutId, "cascade">;
  /** Ids of the actors that it is about: the middle of rings, the two poles of an axis. */
  readonly by: readonly string[];
}

export const atFirst: Arrangement = { layout: "force", by: [] };

/** The same for what is laid out alike. No id has a slash. */
export const arrangementKey = ({ layout, by }: Arrangement): string => [layout, ...by].join("/");

/** How many actors a layout is about. */
const polesOf: Readonly<Record<Arrangement["layout"], number>> = {
  force: 0,
  blocs: 0,
  rings: 1,
  axis: 2,
  map: 0,
};

/** The inverse of `arrangementKey`; `null` for what it never wrote. */
export function readArrangement(text: string): Arrangement | null {
  const [id, ...by] = text.split("/");
  const layout = layoutIds.find((each) => each === id);
  if (layout === undefined || layout === "cascade" || by.length !== polesOf[layout]) return null;
  return by.some((each) => each === "") || new Set(by).size < by.length ? null : { layout, by };
}
