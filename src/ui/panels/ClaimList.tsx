import type { Claim } from "../../domain/dossier";
import { Chunk } from "../controls/Chunk";
import { ClaimCard, claimHeight } from "./ClaimCard";

/** Claims about various things, each with what it is about. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <Chunk all={claims} keyOf={({ id }) => id} estimate={claimHeight}>
      {(rows, after) => (
        <ul className="claims" style={{ paddingBottom: after }}>
          {rows.map(({ item, place }) => (
            <ClaimCard key={item.id} claim={item} place={place} withSubject />
          ))}
        </ul>
      )}
    </Chunk>
  );
}
