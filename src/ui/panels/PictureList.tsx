import { type KeyboardEvent, memo, type Ref, useCallback, useId, useState } from "react";
import type { Scene } from "../../scene/scene";
import { useActions, useLanguage, useMessages, useOpened, useScene, useSelection } from "../app/context";
import { useClassWords } from "../controls/comparedNames";
import { focusView, placeIds } from "../app/places";
import { useTieSentence } from "../controls/names";

interface Option {
  readonly id: string;
  readonly text: string;
}

/** Next option that begins with what is typed, after the present one, going round. */
function typedAhead(options: readonly Option[], from: number, letter: string, language: string): number {
  const starts = (text: string) => text.toLocaleLowerCase(language).startsWith(letter.toLocaleLowerCase(language));
  const order = [...options.keys()].map((step) => (from + 1 + step) % options.length);
  return order.find((at) => starts(options[at]?.text ?? "")) ?? from;
}

function moved(key: string, at: number, last: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(last, at + 1);
    case "ArrowUp":
      return Math.max(0, at - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    case "PageDown":
      return Math.min(last, at + 10);
    case "PageUp":
      return Math.max(0, at - 10);
    default:
      return null;
  }
}

/** Actors first, then ties, as the picture has them. */
function useOptions(scene: Scene): { actors: readonly Option[]; ties: readonly Option[] } {
  const t = useMessages();
  const { model } = useOpened();
  const sentence = useTieSentence();
  const { name: className } = useClassWords();
  const say = t.viewpoint;
  const actors = scene.nodes
    .filter(({ silent }) => !silent)
    .map(({ id, kind, hypothetical, standing, label }) => {
      const words = [
        hypothetical ? t.hypothetical : t.kinds[kind],
        ...(standing === "assumed" ? [t.standings.assumed] : []),
      ];
      return { id, text: `${label.value}, ${words.join(", ")}` };
    });
  const ties = scene.edges.flatMap(({ id, standing, likelihood, doubt, compared, silent }) => {
    const relation = model.relations.get(id);
    if (!relation || silent) return [];
    const words = [t.standings[standing]];
    if (likelihood !== null) words.push(t.likelihoods[likelihood]);
    if (doubt !== null) words.push(say.doubts[doubt]);
    if (compared !== null) words.push(className(compared));
    return [{ id, text: `${sentence(relation)}, ${words.join(", ")}` }];
  });
  return { actors, ties };
}

interface ListOptionProps extends Option {
  readonly domId: string;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onPick: (id: string) => void;
}

/** One of the list: drawn anew only when it changes, as most stay while a date moves. */
const ListOption = memo(function ListOption({ id, domId, text, isActive, isSelected, onPick }: ListOptionProps) {
  return (
    // Keys reach an option through the list, which holds the focus (aria-activedescendant).
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- see above
    <div
      id={domId}
      role="option"
      aria-selected={isSelected}
      className={isActive ? "option active" : "option"}
      onClick={() => onPick(id)}
    >
      {text}
    </div>
  );
});

/**
 * The picture as a list, for keyboard and screen reader: arrows move and the picture follows, Enter selects. Out of sight
 * until it has the focus.
 */
export function PictureList({ ref }: { ref: Ref<HTMLDivElement> }) {
  const t = useMessages();
  const language = useLanguage();
  const actions = useActions();
  const { actors, ties } = useOptions(useScene());
  const selected = useSelection((state) => state.selected);
  const [activeId, setActiveId] = useState<string | null>(null);
  const prefix = useId();
  const options = [...actors, ...ties];
  const found = options.findIndex(({ id }) => id === activeId);
  const at = Math.max(0, found);
  const optionId = (id: string) => `${prefix}${id}`;

  const activate = (index: number) => {
    const option = options[index];
    if (!option) return;
    setActiveId(option.id);
    actions.point(option.id, { follow: true });
    document.getElementById(optionId(option.id))?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const option = options[at];
    const next = moved(event.key, at, options.length - 1);
    if (next !== null) activate(next);
    else if (event.key === "Enter" && event.shiftKey && option) actions.selectBeside(option.id);
    else if ((event.key === "Enter" || event.key === " ") && option) actions.reveal(option.id);
    else if (event.key === "Escape") focusView();
    else if (/^\p{L}$/u.test(event.key)) activate(typedAhead(options, at, event.key, language));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const active = options[at];
  const pick = useCallback(
    (id: string) => {
      setActiveId(id);
      actions.reveal(id);
    },
    [actions],
  );
  const group = (label: string, items: readonly Option[]) =>
    items.length > 0 && (
      <div role="group" aria-label={label}>
        <div className="group-label" aria-hidden="true">
          {label}
        </div>
        {items.map(({ id, text }) => (
          <ListOption
            key={id}
            id={id}
            domId={optionId(id)}
            text={text}
            isActive={id === active?.id}
            isSelected={id === selected}
            onPick={pick}
          />
        ))}
      </div>
    );

  return (
    <div className="picture-list">
      <div
        ref={ref}
        id={placeIds.pictureList}
        role="listbox"
        tabIndex={0}
        aria-label={t.network.list}
        aria-activedescendant={active && optionId(active.id)}
        onKeyDown={onKeyDown}
        onFocus={() =>
          activate(
            found < 0
              ? Math.max(
                  0,
                  options.findIndex(({ id }) => id === selected),
                )
              : at,
          )
        }
        onBlur={() => actions.point(null)}
      >
        {group(t.network.actors, actors)}
        {group(t.network.relations, ties)}
      </div>
      <p className="hint" aria-hidden="true">
        {t.network.listHint}
      </p>
    </div>
  );
}
