type Say = (text: string) => string;
type Count = (n: number) => string;

/** Texts about what of the lens is drawn, and how to see more or less of it. */
export interface FocusMessages {
  /** A line that stands for several ties: "military aid × 12". */
  readonly counted: (label: string, n: number) => string;
  /** Of a line that stands for several ties between two actors. */
  readonly gathered: (n: number, type: string, pair: string) => string;
  readonly drawn: (actors: number, ofActors: number) => string;
  readonly drawnTies: (ties: number, ofTies: number) => string;
  readonly ways: string;
  readonly hidden: Count;
  readonly around: (name: string, depth: number) => string;
  /** Of actors that the reader has added, pinned, expanded, folded. */
  readonly arranged: string;
  /** How many neighbours are not drawn. */
  readonly more: Count;
  readonly members: Count;
  readonly pinned: string;
  readonly menu: Say;
  readonly openMenu: string;
  readonly commands: {
    readonly expand: string;
    readonly strongest: string;
    readonly byType: Say;
    readonly collapse: string;
    readonly hide: string;
    readonly pin: string;
    readonly unpin: string;
    readonly around: string;
    readonly notAround: string;
    readonly fold: string;
    readonly unfold: string;
  };
  readonly whyNot: {
    readonly allDrawn: string;
    readonly noneToLose: string;
    readonly isFolded: string;
    readonly noMembers: string;
  };
  readonly add: string;
  /** Of what is drawn only as long as it is selected. */
  readonly keep: string;
  readonly notDrawn: string;
  /** Of a long list. */
  readonly showAll: (n: number) => string;
  /** Under a list too long to be laid out. */
  readonly onlyFirst: (shown: number, all: number) => string;
  readonly apart: string;
  readonly together: string;
}
