import { everything, isEverything, lets } from "../../analysis/choice";
import { facetValues } from "../../analysis/facetValues";
import { parsePeriod } from "../../domain/period";
import { describeEdtf } from "../../domain/periodText";
import { nameInSentence } from "../../domain/sentence";
import { textIn } from "../../domain/text";
import { isWholeFocus } from "../../scene/focus/focus";
import { chosenVoices } from "../../state/lensStore";
import { useActions, useLanguage, useLens, useMessages, useOpened, useSelection } from "../app/context";

interface Chip {
  readonly key: string;
  readonly text: string;
  readonly lift: () => void;
}

/** What makes the picture another than the whole one: each can be lifted here, however far the legend has scrolled. */
export function InForce() {
  const t = useMessages();
  const chips = useChips();
  if (chips.length === 0) return null;
  return (
    <ul className="in-force" aria-label={t.viewpoint.inForce.title} data-obstacle>
      {chips.map(({ key, text, lift }) => (
        <li key={key} className={key.startsWith("assumed") ? "assumed" : undefined}>
          <span>{text}</span>
          <button type="button" className="plain" aria-label={t.viewpoint.inForce.lift(text)} onClick={lift}>
            ✕
          </button>
        </li>
      ))}
    </ul>
  );
}

const legendFacets = ["types", "standings", "kinds", "bands", "holdings"] as const;

function useChips(): readonly Chip[] {
  const t = useMessages();
  const language = useLanguage();
  const actions = useActions();
  const { model } = useOpened();
  const { actors, voices } = model;
  const lens = useLens();
  const unfolded = useSelection((state) => state.unfolded);
  const focus = useSelection((state) => state.focus);
  const say = t.viewpoint.inForce;
  const name = (id: string) => textIn(actors.get(id)?.name ?? { [language]: id }, language).value;
  const spokenName = (id: string) => {
    const actor = actors.get(id);
    return actor ? nameInSentence(actor, language) : id;
  };
  const date = (edtf: string) => describeEdtf(edtf, language, "long");
  const chips: Chip[] = [];
  if (!isEverything(lens.voices) && lens.comparison?.by !== "voices") {
    const names = t.list(chosenVoices(lens, voices).map(spokenName));
    chips.push({ key: "voices", text: say.voices(names), lift: () => actions.all("voices") });
  }
  if (lens.asOf !== null && lens.comparison?.by !== "held") {
    chips.push({
      key: "asOf",
      text: parsePeriod(lens.asOf)?.interval === true ? say.during(date(lens.asOf)) : say.asOf(date(lens.asOf)),
      lift: () => actions.adjust({ asOf: null, holdings: everything }),
    });
  }
  if (lens.saidUpTo !== null && lens.comparison?.by !== "said") {
    chips.push({
      key: "saidUpTo",
      text: say.saidUpTo(date(lens.saidUpTo)),
      lift: () => actions.adjust({ saidUpTo: null }),
    });
  }
  for (const facet of legendFacets) {
    const all = facetValues(model, facet);
    const passing = all.filter((id) => lets(lens[facet], id));
    if (passing.length === all.length || (facet === "holdings" && lens.asOf === null)) continue;
    const text = say.only(t.lens.facets[facet], say.someOf(passing.length, all.length));
    chips.push({ key: facet, text, lift: () => actions.all(facet) });
  }
  if (!isEverything(lens.reliabilities) || !isEverything(lens.credibilities)) {
    const lift = () => actions.adjust({ reliabilities: everything, credibilities: everything });
    chips.push({ key: "grades", text: say.grades, lift });
  }
  for (const id of lens.assumed) {
    chips.push({ key: `assumed ${id}`, text: say.assumed(name(id)), lift: () => actions.assume(id, false) });
  }
  if (unfolded !== null) {
    chips.push({ key: "unfolded", text: say.unfolded(name(unfolded.event)), lift: () => actions.unfold(null) });
  }
  if (focus.around !== null) {
    const { id, depth } = focus.around;
    chips.push({ key: "around", text: t.focus.around(spokenName(id), depth), lift: () => actions.around(null) });
  }
  if (focus.hidden.length > 0)
    chips.push({ key: "hidden", text: t.focus.hidden(focus.hidden.length), lift: actions.showHidden });
  const arranged = { ...focus, around: null, hidden: [], opened: [] };
  if (!isWholeFocus(arranged)) chips.push({ key: "arranged", text: t.focus.arranged, lift: actions.unfocus });
  return chips;
}
