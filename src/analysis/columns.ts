import { type Dossier, type Mode, type RelationType, type Stance, actorKinds, modes, stances } from "../domain/dossier";
import { type Standing, standingOf, standings } from "../domain/standing";

/** No standing: no claim about the relation is in view. */
export const noStanding = 255;

/**
 * A dossier's relations and claims as typed arrays, on which the lens is evaluated: one entry per relation, actor or
 * claim in the dossier's order. Thirty ties do not need it; a million do, and one way is simpler than two.
 */
export interface Columns {
  readonly relationCount: number;
  readonly actorCount: number;
  /** Per relation: indices of its two ends among the dossier's actors. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Per relation: index of its type among the types in use. */
  readonly type: Uint16Array;
  /** Per actor: index into `actorKinds`. */
  readonly kind: Uint8Array;
  /** Claims of relation i: `claims[claimStart[i]]` up to, not including, `claims[claimStart[i + 1]]`. */
  readonly claimStart: Uint32Array;
  /** Indices among the dossier's claims, grouped by relation. */
  readonly claims: Uint32Array;
  /** Per claim of the dossier: one bit for what its stance and mode contribute to a standing. */
  readonly evidence: Uint8Array;
  /** By the union of evidence bits: index into `standings`, or `noStanding`. */
  readonly standingByEvidence: Uint8Array;
}

/** Every pair of stance and mode has a bit of its own: bit = stance · 3 + mode would need nine, so equals are merged. */
const evidenceKinds: readonly { stance: Stance; mode: Mode }[] = [
  { stance: "affirms", mode: "fact" },
  { stance: "affirms", mode: "forecast" },
  { stance: "affirms", mode: "conditional" },
  { stance: "disputes", mode: "fact" },
  { stance: "denies", mode: "fact" },
];

function evidenceBit(stance: Stance, mode: Mode): number {
  const at = evidenceKinds.findIndex((kind) => kind.stance === stance && (stance !== "affirms" || kind.mode === mode));
  return 1 << at;
}

/** `standingOf` for every union of evidence bits, so that the rule is written once, in the domain. */
function standingTable(): Uint8Array {
  const table = new Uint8Array(1 << evidenceKinds.length);
  for (let bits = 0; bits < table.length; bits++) {
    const standing = standingOf(evidenceKinds.filter((_, bit) => bits & (1 << bit)));
    table[bits] = standing === null ? noStanding : standings.indexOf(standing);
  }
  return table;
}

/**
 * Compiles a checked dossier into columns.
 *
 * @param types the relation types in use; a relation's type is stored as its index there
 */
export function columnsOf(dossier: Dossier, types: readonly RelationType[]): Columns {
  const { actors, relations, claims } = dossier;
  const actorAt = new Map(actors.map((actor, at) => [actor.id, at]));
  const relationAt = new Map(relations.map((relation, at) => [relation.id, at]));
  const typeAt = new Map(types.map((type, at) => [type.id, at]));
  const at = (map: ReadonlyMap<string, number>, id: string): number => {
    const found = map.get(id);
    if (found === undefined) throw new Error(`unchecked dossier: nothing has the id ${id}`);
    return found;
  };

  const claimStart = new Uint32Array(relations.length + 1);
  const relationOfClaim = claims.map((claim) => relationAt.get(claim.about));
  for (const relation of relationOfClaim) {
    if (relation !== undefined) claimStart[relation + 1] = (claimStart[relation + 1] ?? 0) + 1;
  }
  for (let i = 1; i < claimStart.length; i++) claimStart[i] = (claimStart[i] ?? 0) + (claimStart[i - 1] ?? 0);
  const next = claimStart.slice();
  const grouped = new Uint32Array(claimStart[relations.length] ?? 0);
  relationOfClaim.forEach((relation, claim) => {
    if (relation === undefined) return;
    const place = next[relation] ?? 0;
    grouped[place] = claim;
    next[relation] = place + 1;
  });

  const bits = new Map(
    stances.flatMap((stance) => modes.map((mode) => [`${stance} ${mode}`, evidenceBit(stance, mode)] as const)),
  );
  return {
    relationCount: relations.length,
    actorCount: actors.length,
    from: Uint32Array.from(relations, (relation) => at(actorAt, relation.from)),
    to: Uint32Array.from(relations, (relation) => at(actorAt, relation.to)),
    type: Uint16Array.from(relations, (relation) => at(typeAt, relation.type)),
    kind: Uint8Array.from(actors, (actor) => actorKinds.indexOf(actor.kind)),
    claimStart,
    claims: grouped,
    evidence: Uint8Array.from(claims, (claim) => bits.get(`${claim.stance} ${claim.mode}`) ?? 0),
    standingByEvidence: standingTable(),
  };
}

/** The standing with this index, or `null` for `noStanding`. */
export function standingAt(index: number | undefined): Standing | null {
  return index === undefined ? null : (standings[index] ?? null);
}
