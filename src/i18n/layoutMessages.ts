type Id = "force" | "blocs" | "rings" | "axis" | "cascade" | "map";

/** Texts about how the picture is laid out. */
export interface LayoutMessages {
  readonly label: string;
  readonly names: Readonly<Record<Id, string>>;
  /** What each is good for. */
  readonly reasons: Readonly<Record<Id, string>>;
  readonly missing: Readonly<Record<"noPair" | "noEvents" | "noPlaces", string>>;
  /** Whom rings are around. */
  readonly around: string;
  /** The poles of an axis. */
  readonly left: string;
  readonly right: string;
  /** The event of a cascade. */
  readonly event: string;
  readonly working: string;
  readonly cancel: string;
  readonly failed: (detail: string) => string;
  /** Of the actors on the margin of the map. */
  readonly unplaced: string;
}
