/** Declared, so that the compiler need not read three quarters of a megabyte to infer its type. */
declare module "world-atlas/countries-50m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";

  /** Countries by ISO 3166-1 numeric, where they have one, and all land as one shape: Natural Earth 1:50m, public domain. */
  export type Atlas = Topology<{
    countries: GeometryCollection<{ readonly name: string }>;
    land: GeometryCollection;
  }>;
  const atlas: Atlas;
  export default atlas;
}
