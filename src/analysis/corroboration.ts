import type { Claim } from "../domain/dossier";

/** On how many sources something rests that do not only repeat one another. */
export interface Corroboration {
  /** Ids of the original sources of the affirming claims, each once, in the order in which they are cited. */
  readonly originals: readonly string[];
  /** Those of them that are known only through another source. */
  readonly relayed: readonly string[];
}

/**
 * The sources that a claim goes back to. Where one of the sources that it cites only hands on another of them, the one
 * that is handed on is the original, and the one that hands it on adds nothing.
 */
function originalsOf({ cites }: Claim): readonly string[] {
  const relays = new Set(cites.flatMap(({ relayedBy }) => (relayedBy === undefined ? [] : [relayedBy])));
  const originals = cites.flatMap(({ source }) => (relays.has(source) ? [] : [source]));
  /* Sources that hand on one another in a circle are all that there is. */
  return originals.length > 0 ? originals : cites.map(({ source }) => source);
}

/**
 * How well something is corroborated: by how many independent sources it is affirmed. Two claims that go back to the same
 * original count once, through however many papers it came.
 *
 * @param claims in view about one thing, of any stance
 */
export function corroborationOf(claims: readonly Claim[]): Corroboration {
  const affirming = claims.filter(({ stance }) => stance === "affirms");
  const originals = new Set(affirming.flatMap(originalsOf));
  const read = new Set(
    affirming.flatMap(({ cites }) =>
      cites.flatMap(({ source, relayedBy }) => (relayedBy === undefined ? [source] : [])),
    ),
  );
  return { originals: [...originals], relayed: [...originals].filter((id) => !read.has(id)) };
}
