import type { CSSProperties } from "react";
import type { ComparisonClass } from "../../analysis/comparison";
import type { ActorKind, RelationFamily } from "../../domain/dossier";
import type { Standing } from "../../domain/standing";

/*
 * Colours of the palette by what they stand for. Set on the element, as the stylesheet cannot build the name of a
 * variable from a class, and one rule for each of 24 names would be a second list of them.
 */

/** For lines and marks. */
export const familyColour = (family: RelationFamily): CSSProperties => ({ color: `var(--family-${family})` });

/** Of what a comparison makes of a tie; `null`: it does not touch it. */
export const comparedColour = (compared: ComparisonClass | null): CSSProperties => ({
  color: compared === null ? "var(--control)" : `var(--compared-${compared})`,
});

/** The same hue, dark enough to be read as text. */
export const familyTextColour = (family: RelationFamily): CSSProperties => ({ color: `var(--family-${family}-text)` });

export const kindColour = (kind: ActorKind): CSSProperties => ({ fill: `var(--kind-${kind})` });

export const standingColours = (standing: Standing): CSSProperties => ({
  color: `var(--pill-${standing}-ink)`,
  borderColor: `var(--pill-${standing}-rule)`,
  background: `var(--pill-${standing}-paper)`,
});
