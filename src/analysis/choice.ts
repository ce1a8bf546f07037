/**
 * Which values of one facet are let through: only some, or all except some. Two forms, because "only blockades" and
 * "all but offices" are both short to say, also in a link, and the second lets through what a newer dossier adds.
 */
export interface Choice {
  readonly form: "only" | "except";
  readonly ids: readonly string[];
}

export const everything: Choice = { form: "except", ids: [] };

export function lets(choice: Choice, id: string): boolean {
  return choice.ids.includes(id) === (choice.form === "only");
}

export function isEverything(choice: Choice): boolean {
  return choice.form === "except" && choice.ids.length === 0;
}

export function only(id: string): Choice {
  return { form: "only", ids: [id] };
}

/**
 * Lets `id` through, or stops it.
 *
 * @param all every value that the facet has: a choice that lets all of them through becomes `everything`
 */
export function toggle(choice: Choice, id: string, all: readonly string[]): Choice {
  const ids = choice.ids.includes(id) ? choice.ids.filter((other) => other !== id) : [...choice.ids, id];
  const toggled: Choice = { form: choice.form, ids: ids.toSorted() };
  return all.every((value) => lets(toggled, value)) ? everything : toggled;
}
