import type { ActorKind } from "../../domain/dossier";
import { shapePath } from "../../scene/shapes";
import { kindColour } from "./colours";

interface KindSampleProps {
  readonly kind: ActorKind;
  readonly hypothetical?: boolean;
}

/** The outline that the picture gives to a kind of actor. */
export function KindSample({ kind, hypothetical = false }: KindSampleProps) {
  return (
    <svg
      className={hypothetical ? "kind-sample hypothetical" : "kind-sample"}
      {...(!hypothetical && { style: kindColour(kind) })}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={shapePath(kind, 8, 8, 6.5, hypothetical)} />
    </svg>
  );
}
