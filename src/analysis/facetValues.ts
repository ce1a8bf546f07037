import { credibilities, likelihoods, reliabilities } from "../domain/terms";
import { standings } from "../domain/standing";
import type { ChoiceKey } from "./lens";
import type { Model } from "./model";

/** Stands for a grade that is not given. */
export const ungraded = "none";

export const reliabilityValues = [...reliabilities, ungraded] as const;
export const credibilityValues = [...credibilities.map(String), ungraded] as const;

/** The last is of a tie without any likelihood in view. */
export const bandValues = [...likelihoods, "unrated"] as const;

/**
 * How a tie stands to the date asked for. The first three can be in view; `undated` may hold, and nothing but the
 * lives of its ends and the day of its forecast bounds it.
 */
export const holdingValues = ["holds", "may-hold", "undated"] as const;
export type HoldingValue = (typeof holdingValues)[number];
/** Index beside those of `holdingValues`. */
export const doesNotHold = holdingValues.length;

/** The values of a part of the lens, in the order of its counts. */
export function facetValues(model: Model, key: ChoiceKey): readonly string[] {
  switch (key) {
    case "types":
      return model.types.map(({ id }) => id);
    case "kinds":
      return model.kinds;
    case "standings":
      return standings;
    case "bands":
      return bandValues;
    case "holdings":
      return holdingValues;
    case "voices":
      return model.voices;
    case "reliabilities":
      return reliabilityValues;
    case "credibilities":
      return credibilityValues;
  }
}
