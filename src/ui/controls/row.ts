import type { CSSProperties, RefCallback } from "react";

/** What the element of a row has to carry so that a list can leave out the rows around it; empty in a short list. */
export interface Place {
  readonly ref?: RefCallback<Element>;
  readonly "data-index"?: number;
  readonly "aria-posinset"?: number;
  readonly "aria-setsize"?: number;
  readonly style?: CSSProperties;
}

/** One row of a list that may be long. */
export interface Row<T> {
  readonly item: T;
  /** From 0. */
  readonly index: number;
  /** Height of what is left out before it, in CSS pixels; `place` leaves that room, too. */
  readonly gap: number;
  readonly place: Place;
}
