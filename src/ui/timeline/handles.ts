import type { Comparison, Lens } from "../../analysis/lens";
import type { UiLanguage } from "../../domain/text";
import { describeEdtf } from "../../domain/periodText";
import type { Messages } from "../../i18n/messages";
import { askedOf, edtfOfRange } from "../../scene/timeline/asked";
import { edtfOfDay } from "../../scene/timeline/civil";

/** A date of the lens as a handle on the axis. */
export interface HandleModel {
  readonly name: string;
  /** Written on it, of two that are compared. */
  readonly letter: "A" | "B" | null;
  /** Its first and last day: it stands in their middle. A handle of no date is parked after the end. */
  readonly from: number;
  readonly to: number;
  readonly isParked: boolean;
  /** Its date in words, long and short. */
  readonly words: string;
  readonly flag: string;
  /** Of two. */
  readonly side: "left" | "right" | null;
  readonly moved: (lens: Lens, day: number) => Lens;
}

interface Speech {
  readonly language: UiLanguage;
  readonly t: Messages;
}

type Ends = readonly [first: number, last: number];

/** Of a parked handle: no day is in it, and the nearest one beside it. */
const before = ([first]: Ends) => ({ from: first, to: first - 1 });
const after = ([, last]: Ends) => ({ from: last + 1, to: last });

type Bare = Omit<HandleModel, "words" | "flag" | "isParked">;

function handleOf(edtf: string | null, bare: Bare, { language, t }: Speech): HandleModel {
  const words = t.timeline;
  return {
    ...bare,
    isParked: edtf === null,
    words: edtf === null ? words.anyTime : describeEdtf(edtf, language, "long"),
    flag: edtf === null ? words.anyTime : describeEdtf(edtf, language, "short"),
  };
}

/** The two dates of a comparison: none passes the other. */
function comparedHandles(
  comparison: Comparison,
  names: readonly [string, string],
  speech: Speech,
): readonly HandleModel[] {
  const [a, b] = [askedOf(comparison.a), askedOf(comparison.b)];
  if (a === null || b === null) return [];
  const moved = (parts: (now: Comparison) => Partial<Comparison>) => (lens: Lens) =>
    lens.comparison === null ? lens : { ...lens, comparison: { ...lens.comparison, ...parts(lens.comparison) } };
  return [
    handleOf(
      comparison.a,
      {
        ...a,
        name: names[0],
        letter: "A",
        side: "left",
        moved: (lens, day) => moved((now) => ({ a: edtfOfDay(Math.min(day, askedOf(now.b)?.to ?? day)) }))(lens),
      },
      speech,
    ),
    handleOf(
      comparison.b,
      {
        ...b,
        name: names[1],
        letter: "B",
        side: "right",
        moved: (lens, day) => moved((now) => ({ b: edtfOfDay(Math.max(day, askedOf(now.a)?.from ?? day)) }))(lens),
      },
      speech,
    ),
  ];
}

/**
 * The handles of when it held: of one date, of the two ends of a range, or of two dates that are compared.
 *
 * @param ends the days that a handle without a date stands before or after
 */
export function heldHandles({ asOf, comparison }: Lens, ends: Ends, speech: Speech): readonly HandleModel[] {
  const { t } = speech;
  const words = t.timeline;
  if (comparison?.by === "held") return comparedHandles(comparison, [words.dateA, words.dateB], speech);
  const asked = askedOf(asOf);
  if (asked?.isRange !== true) {
    const at = asked ?? after(ends);
    const moved = (lens: Lens, day: number) => ({ ...lens, asOf: edtfOfDay(day) });
    const bare: Bare = { from: at.from, to: at.to, name: words.asOf, letter: null, side: null, moved };
    return [handleOf(asOf, bare, speech)];
  }
  const { from, to } = asked;
  const end = (day: number, bare: Pick<Bare, "name" | "side" | "moved">) => {
    const isDated = Number.isFinite(day);
    const at = isDated ? { from: day, to: day } : bare.side === "left" ? before(ends) : after(ends);
    return handleOf(isDated ? edtfOfDay(day) : null, { ...bare, ...at, letter: null }, speech);
  };
  return [
    end(from, {
      name: words.from,
      side: "left",
      moved: (lens, day) => {
        const last = askedOf(lens.asOf)?.to ?? to;
        return { ...lens, asOf: edtfOfRange(Math.min(day, last), last) };
      },
    }),
    end(to, {
      name: words.to,
      side: "right",
      moved: (lens, day) => {
        const first = askedOf(lens.asOf)?.from ?? from;
        return { ...lens, asOf: edtfOfRange(first, Math.max(day, first)) };
      },
    }),
  ];
}

/** The handles of when it was said: of one date, or of two that are compared. */
export function saidHandles({ saidUpTo, comparison }: Lens, ends: Ends, speech: Speech): readonly HandleModel[] {
  const { t } = speech;
  const words = t.timeline;
  if (comparison?.by === "said") return comparedHandles(comparison, [words.saidA, words.saidB], speech);
  // What was said up to a month was said up to its last day.
  const to = askedOf(saidUpTo)?.to ?? null;
  const moved = (lens: Lens, day: number) => ({ ...lens, saidUpTo: edtfOfDay(day) });
  const at = to === null ? after(ends) : { from: to, to };
  return [handleOf(saidUpTo, { ...at, name: words.saidUpTo, letter: null, side: null, moved }, speech)];
}
