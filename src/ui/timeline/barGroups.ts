import { useMemo } from "react";
import type { Model } from "../../analysis/model";
import type { RelationFamily } from "../../domain/dossier";
import { relationFamilies } from "../../domain/terms";
import { parsePeriod } from "../../domain/period";
import { describePeriod } from "../../domain/periodText";
import { type UiLanguage, textIn } from "../../domain/text";
import type { BarGroup, GroupedBar } from "../../scene/timeline/barLayout";
import type { Messages } from "../../i18n/messages";
import { timeBar } from "../../scene/timeline/bars";
import { useLanguage, useMessages, useOpened, useView } from "../app/context";
import { useTieSentence } from "../controls/names";

/** The tie of a bar. */
export interface BarItem {
  readonly id: string;
  /** Its index among the dossier's relations. */
  readonly relation: number;
  readonly family: RelationFamily;
  readonly from: string;
  /** The tie in words, with its period. */
  readonly full: string;
}

export interface NamedGroup extends BarGroup<BarItem> {
  readonly name: string;
}

/** Puts bars into words. */
interface Speech {
  readonly language: UiLanguage;
  readonly t: Messages;
}

function barOf(model: Model, index: number, sentence: string, { language, t }: Speech): readonly GroupedBar<BarItem>[] {
  const relation = model.dossier.relations[index];
  const period = relation?.period === undefined ? null : parsePeriod(relation.period);
  if (relation === undefined || period === null) return [];
  const type = model.typeById.get(relation.type);
  const typeName = type === undefined ? relation.type : textIn(type.label, language).value;
  return [
    {
      item: {
        id: relation.id,
        relation: index,
        family: type?.family ?? "posture",
        from: relation.from,
        full: t.timeline.tieThen(sentence, describePeriod(period, language, "long")),
      },
      bar: timeBar(period),
      names: [sentence, t.rated(typeName, actorName(model, relation.from, language)), typeName],
    },
  ];
}

function actorName({ actors }: Model, id: string, language: UiLanguage): string {
  const actor = actors.get(id);
  return actor === undefined ? id : textIn(actor.name, language).value;
}

/** Stands in no sentence. */
const separator = "\u0000";

/** Bars by family, in the order of the legend, or by the actor that the tie goes out from, in the dossier's. */
export function useBarGroups(dated: Uint32Array): readonly NamedGroup[] {
  const t = useMessages();
  const language = useLanguage();
  const { model } = useOpened();
  const grouping = useView((state) => state.bars);
  const sentenceOf = useTieSentence();
  const { relations, actors } = model.dossier;
  // As one text, so that nothing is laid out anew while a date moves and no sentence changes.
  const sentences = [...dated]
    .flatMap((index) => relations[index] ?? [])
    .map(sentenceOf)
    .join(separator);
  return useMemo(() => {
    const lines = sentences.split(separator);
    const bars = [...dated].flatMap((index, at) => barOf(model, index, lines[at] ?? "", { language, t }));
    const group = (id: string, name: string, key: (item: BarItem) => string): readonly NamedGroup[] => {
      const inGroup = bars.filter(({ item }) => key(item) === id);
      return inGroup.length === 0 ? [] : [{ id, name, bars: inGroup }];
    };
    if (grouping === "family") {
      return relationFamilies.flatMap((family) => group(family, t.families[family], (item) => item.family));
    }
    const present = new Set(bars.map(({ item }) => item.from));
    return actors.flatMap(({ id }) =>
      present.has(id) ? group(id, actorName(model, id, language), (item) => item.from) : [],
    );
  }, [t, language, model, actors, grouping, dated, sentences]);
}
