import { type Choice, everything } from "../../src/analysis/choice";
import { type Lens, wholeLens } from "../../src/analysis/lens";

const except = (...ids: string[]): Choice => ({ form: "except", ids });
const only = (...ids: string[]): Choice => ({ form: "only", ids });

/** Lenses that differ from the one before in one part, as hands change it: a row taken out, a row alone, all again. */
const steps: Readonly<Record<string, readonly Partial<Lens>[]>> = {
  type: [
    { types: except("threat") },
    { types: except("threat", "office") },
    { types: only("alliance") },
    { types: only("alliance", "blockade") },
    { types: everything },
  ],
  kind: [
    { kinds: except("media") },
    { kinds: except("media", "event") },
    { kinds: only("state") },
    { kinds: only("state", "person") },
    { kinds: everything },
  ],
  voice: [
    { voices: except("a4") },
    { voices: except("a4", "a7") },
    { voices: only("a0") },
    { voices: only("a0", "a1") },
    { voices: everything },
  ],
  "as of": ["2014", "2014-02", "2014-03", "2022-07-01", "2022-07-02"].map((asOf) => ({ asOf })),
  "said up to": ["2019", "2019-02", "2019-03", "2023-11-09", "2023-11-10"].map((saidUpTo) => ({ saidUpTo })),
  grade: [
    { reliabilities: except("F") },
    { reliabilities: except("F", "none") },
    { reliabilities: only("A", "B"), credibilities: except("6", "none") },
    { reliabilities: only("A", "B"), credibilities: everything },
    { reliabilities: everything, credibilities: everything },
  ],
  band: [
    { bands: except("unlikely") },
    { bands: except("unlikely", "likely") },
    { bands: only("unrated") },
    { bands: only("unrated", "likely") },
    { bands: everything },
  ],
  standing: [
    { standings: except("denied") },
    { standings: except("denied", "contested") },
    { standings: only("stated") },
    { standings: only("stated", "forecast") },
    { standings: everything },
  ],
};

/** What the lens is before: one that holds everything, and one in the midst of work. */
const beginnings: Readonly<Record<string, Lens>> = {
  "all ties": wholeLens,
  narrowed: {
    ...wholeLens,
    kinds: except("media"),
    standings: except("denied"),
    reliabilities: except("F"),
    asOf: "2018",
    saidUpTo: "2023",
  },
};

export interface LensChange {
  /** What of the lens changes. */
  readonly part: string;
  /** What it is before. */
  readonly from: string;
  readonly lenses: readonly Lens[];
}

export const lensChanges: readonly LensChange[] = Object.entries(steps).flatMap(([part, parts]) =>
  Object.entries(beginnings).map(([from, lens]): LensChange => ({
    part,
    from,
    lenses: parts.map((change) => ({ ...lens, ...change })),
  })),
);
