import type { Mode, Stance } from "./dossier";

export const standings = ["stated", "contested", "forecast", "conditional", "denied"] as const;

/** What the claims in view make of a relation or an event. Derived, never stored. */
export type Standing = (typeof standings)[number];

/**
 * The standing that claims in view give to the one thing that all of them are about.
 *
 * @returns `null` where no claim is in view: then the thing is out of the picture.
 */
export function standingOf(claims: Iterable<{ readonly stance: Stance; readonly mode: Mode }>): Standing | null {
  let affirmed = false;
  let denied = false;
  let disputed = false;
  let fact = false;
  let forecast = false;
  for (const { stance, mode } of claims) {
    if (stance === "denies") denied = true;
    else if (stance === "disputes") disputed = true;
    else {
      affirmed = true;
      if (mode === "fact") fact = true;
      if (mode === "forecast") forecast = true;
    }
  }
  if (disputed || (affirmed && denied)) return "contested";
  if (denied) return "denied";
  if (!affirmed) return null;
  if (fact) return "stated";
  return forecast ? "forecast" : "conditional";
}
