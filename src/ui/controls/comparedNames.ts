import { useMemo } from "react";
import type { ComparisonClass } from "../../analysis/comparison";
import type { Comparison } from "../../analysis/lens";
import type { Model } from "../../analysis/model";
import { describeEdtf } from "../../domain/periodText";
import { type UiLanguage, textIn } from "../../domain/text";
import { useLanguage, useLens, useMessages, useOpened } from "../app/context";
import { sourceLabel } from "./SourceName";

/** One side of a comparison in words. */
function sideName(model: Model, by: Comparison["by"], side: string, language: UiLanguage, untitled: string): string {
  switch (by) {
    case "voices":
      return textIn(model.actors.get(side)?.name ?? { [language]: side }, language).value;
    case "sources": {
      const source = model.sources.get(side);
      return source ? sourceLabel(source, language, untitled) : side;
    }
    case "held":
    case "said":
      return describeEdtf(side, language, "long");
  }
}

/** The two sides of the comparison in words; empty where nothing is compared. */
export function useComparedNames(): readonly [a: string, b: string] {
  const t = useMessages();
  const language = useLanguage();
  const { model } = useOpened();
  const { comparison } = useLens();
  if (comparison === null) return ["", ""];
  const name = (side: string) => sideName(model, comparison.by, side, language, t.sources.untitled);
  return [name(comparison.a), name(comparison.b)];
}

/** Names of some actors, in one list. */
export function eventNames(
  { actors }: Model,
  ids: readonly string[],
  language: UiLanguage,
  list: (names: readonly string[]) => string,
): string {
  return list(ids.map((id) => textIn(actors.get(id)?.name ?? { [language]: id }, language).value));
}

/** Classes of the comparison in words: what they are called, and what they mean. */
export function useClassWords(): {
  readonly name: (compared: ComparisonClass) => string;
  readonly meaning: (compared: ComparisonClass) => string;
} {
  const t = useMessages();
  const [a, b] = useComparedNames();
  const { comparison } = useLens();
  return useMemo(() => {
    const say = t.viewpoint.comparison;
    const ofSaying = <Words extends object>(words: Words, compared: string): compared is keyof Words & string =>
      comparison?.by === "said" && Object.hasOwn(words, compared);
    return {
      name: (compared) =>
        ofSaying(say.saidClasses, compared) ? say.saidClasses[compared] : say.classes[compared](a, b),
      meaning: (compared) => (ofSaying(say.saidMeaning, compared) ? say.saidMeaning[compared] : say.meaning[compared]),
    };
  }, [t, a, b, comparison]);
}
