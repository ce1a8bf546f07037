import type { Mode, Stance } from "./dossier";

export const standings = ["stated", "contested", "forecast", "conditional", "assumed", "denied"] as const;

/**
 * What the claims in view make of a relation or an event. Derived, never stored. No claim makes a thing `assumed`: a
 * reader does, who supposes the event that a conditional hangs on.
 */
export type Standing = (typeof standings)[number];

const nothingAssumed: ReadonlySet<string> = new Set();

/**
 * The standing that claims in view give to the one thing that all of them are about.
 *
 * @param assumed ids of the events that the reader supposes to have happened: what somebody makes conditional on one of
 *   them, nobody states and nobody denies or disputes, is `assumed`
 * @returns `null` where no claim is in view: then the thing is out of the picture.
 */
export function standingOf(
  claims: Iterable<{ readonly stance: Stance; readonly mode: Mode; readonly premise?: string }>,
  assumed = nothingAssumed,
): Standing | null {
  let affirmed = false;
  let denied = false;
  let disputed = false;
  let fact = false;
  let forecast = false;
  let follows = false;
  for (const { stance, mode, premise } of claims) {
    if (stance === "denies") denied = true;
    else if (stance === "disputes") disputed = true;
    else {
      affirmed = true;
      if (mode === "fact") fact = true;
      if (mode === "forecast") forecast = true;
      if (mode === "conditional" && premise !== undefined && assumed.has(premise)) follows = true;
    }
  }
  if (disputed || (affirmed && denied)) return "contested";
  if (denied) return "denied";
  if (!affirmed) return null;
  if (fact) return "stated";
  if (follows) return "assumed";
  return forecast ? "forecast" : "conditional";
}
