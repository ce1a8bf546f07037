import type { Claim } from "../../domain/dossier";
import { Chunk } from "../controls/Chunk";
import { ClaimCard } from "./ClaimCard";

/** Claims about various things, each with what it is about. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <Chunk all={claims}>
      {(shown) => (
        <ul className="claims">
          {shown.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} withSubject />
          ))}
        </ul>
      )}
    </Chunk>
  );
}
