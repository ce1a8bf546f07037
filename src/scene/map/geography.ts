import type { GeoPermissibleObjects } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { Atlas } from "world-atlas/countries-50m.json";

/** What is drawn beneath a map, on the sphere, in degrees. */
export interface Geography {
  readonly land: GeoPermissibleObjects;
  /** Between countries, each once; no coasts. */
  readonly borders: GeoPermissibleObjects;
  /** Shapes of countries by ISO 3166-1 numeric. */
  readonly countries: ReadonlyMap<string, GeoPermissibleObjects>;
}

function geographyOf(atlas: Atlas): Geography {
  const { countries, land } = atlas.objects;
  const shapes = new Map<string, GeoPermissibleObjects>();
  for (const { id, geometry } of feature(atlas, countries).features)
    // A few reefs have Australia's id too, and come after it.
    if (typeof id === "string" && !shapes.has(id)) shapes.set(id, geometry);
  return {
    land: feature(atlas, land),
    borders: mesh(atlas, countries, (one, other) => one !== other),
    countries: shapes,
  };
}

/** Loads the world: 230 kB compressed, so only when a map is asked for. It comes from where the page comes from. */
export async function loadGeography(): Promise<Geography> {
  const { default: atlas } = await import("world-atlas/countries-50m.json");
  return geographyOf(atlas);
}
