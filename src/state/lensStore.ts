import { createStore } from "zustand/vanilla";
import { everything, only, toggle } from "../analysis/choice";
import { type Facet, type Lens, wholeLens } from "../analysis/lens";

export const withToggled = (lens: Lens, facet: Facet, id: string, all: readonly string[]): Lens => ({
  ...lens,
  [facet]: toggle(lens[facet], id, all),
});

export const withOnly = (lens: Lens, facet: Facet, id: string): Lens => ({ ...lens, [facet]: only(id) });

export const withAll = (lens: Lens, facet: Facet): Lens => ({ ...lens, [facet]: everything });

export function createLensStore() {
  return createStore<Lens>(() => wholeLens);
}

export type LensStore = ReturnType<typeof createLensStore>;
