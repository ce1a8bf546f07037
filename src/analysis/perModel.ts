import type { Model } from "./model";

/** Computes once for each model what no lens changes. */
export function perModel<T>(compute: (model: Model) => T): (model: Model) => T {
  const known = new WeakMap<Model, { readonly value: T }>();
  return (model) => {
    const before = known.get(model);
    if (before) return before.value;
    const value = compute(model);
    known.set(model, { value });
    return value;
  };
}
