import type { ComparisonClass } from "../../analysis/comparison";
import { comparisonLooks } from "../../scene/lineStyles";
import { useClassWords } from "./comparedNames";

/** The sign of a class of a comparison, as the picture has it. */
export function ComparedSign({ compared }: { compared: ComparisonClass }) {
  const { sign } = comparisonLooks[compared];
  return (
    <span className="compared-sign" style={{ background: `var(--compared-${compared})` }} aria-hidden="true">
      {sign}
    </span>
  );
}

/** A class of a comparison in words, with its sign. */
export function ComparedPill({ compared }: { compared: ComparisonClass }) {
  const { name, meaning } = useClassWords();
  return (
    <span className="compared-pill" title={meaning(compared)}>
      <ComparedSign compared={compared} /> {name(compared)}
    </span>
  );
}
