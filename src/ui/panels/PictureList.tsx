import {
  type KeyboardEvent,
  memo,
  type Ref,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { textIn } from "../../domain/text";
import type { Messages } from "../../i18n/messages";
import { pairOf } from "../../scene/focus/focus";
import type { ComposedScene, Point } from "../../scene/scene";
import {
  useActions,
  useApp,
  useCascade,
  useLanguage,
  useMessages,
  useOpened,
  useScene,
  useSelection,
  useView,
} from "../app/context";
import { useActivate } from "../app/activate";
import { useClassWords } from "../controls/comparedNames";
import { focusView, placeIds } from "../app/places";
import { useTieSentence } from "../controls/names";

interface Option {
  readonly id: string;
  /** The actors of a line; `null` for an actor. */
  readonly ends: readonly [string, string] | null;
  /** Whether it is a line that stands for several ties. */
  readonly isGathered: boolean;
  readonly text: string;
}

/** Where the list was at. */
interface Place extends Pick<Option, "id" | "ends"> {
  readonly at: number;
}

const sameEnds = (one: readonly [string, string], other: readonly [string, string]) =>
  pairOf(...one).join(" ") === pairOf(...other).join(" ");

/** The option that the list was at; where that has left, a line between the same two, or what stands in its place. */
function placeAmong(options: readonly Option[], last: Place | null): number {
  if (last === null) return 0;
  const same = options.findIndex(({ id }) => id === last.id);
  if (same >= 0) return same;
  const between = options.findIndex(({ ends }) => ends !== null && last.ends !== null && sameEnds(ends, last.ends));
  return between >= 0 ? between : Math.max(0, Math.min(last.at, options.length - 1));
}

/** Next option that begins with what is typed, after the present one, going round. */
function typedAhead(options: readonly Option[], from: number, letter: string, language: string): number {
  const starts = (text: string) => text.toLocaleLowerCase(language).startsWith(letter.toLocaleLowerCase(language));
  const order = [...options.keys()].map((step) => (from + 1 + step) % options.length);
  return order.find((at) => starts(options[at]?.text ?? "")) ?? from;
}

/** How far one press takes an actor, in model units: about its own radius. */
const moveStep = 24;
const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -moveStep, y: 0 },
  ArrowRight: { x: moveStep, y: 0 },
  ArrowUp: { x: 0, y: -moveStep },
  ArrowDown: { x: 0, y: moveStep },
};

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

interface Options {
  readonly actors: readonly Option[];
  readonly ties: readonly Option[];
}

/** Actors first, then ties, as the picture has them. */
function useOptions({ nodes, edges }: ComposedScene): Options {
  const t = useMessages();
  const language = useLanguage();
  const { model } = useOpened();
  const sentence = useTieSentence();
  const { name: className } = useClassWords();
  const actors = useMemo(() => actorOptions(nodes, t), [nodes, t]);
  const ties = useMemo(() => {
    const names = new Map(nodes.map(({ id, label }) => [id, label.value]));
    return edges.flatMap((edge): Option[] => {
      const { id, type, from, to, count, standing, likelihood, doubt, compared, silent } = edge;
      const relation = model.relations.get(id);
      if (silent) return [];
      const words = [t.standings[standing]];
      if (likelihood !== null) words.push(t.likelihoods[likelihood]);
      if (doubt !== null) words.push(t.viewpoint.doubts[doubt]);
      if (compared !== null) words.push(className(compared));
      const ends = [from, to] as const;
      if (relation) return [{ id, ends, isGathered: false, text: `${sentence(relation)}, ${words.join(", ")}` }];
      const label = textIn(model.typeById.get(type)?.label ?? { [language]: type }, language).value;
      const text = t.focus.gathered(count, label, `${names.get(from) ?? from} – ${names.get(to) ?? to}`);
      return [{ id, ends, isGathered: true, text: `${text}, ${words.join(", ")}` }];
    });
  }, [nodes, edges, t, language, model, sentence, className]);
  return { actors, ties };
}

const actorOptions = (nodes: ComposedScene["nodes"], t: Messages): readonly Option[] =>
  nodes
    .filter(({ silent }) => !silent)
    .map(({ id, kind, hypothetical, standing, label, more, members, pinned }) => {
      const words = [
        hypothetical ? t.hypothetical : t.kinds[kind],
        ...(standing === "assumed" ? [t.standings.assumed] : []),
        ...(members === null ? [] : [t.focus.members(members)]),
        ...(pinned ? [t.focus.pinned] : []),
        ...(more === 0 ? [] : [t.focus.more(more)]),
      ];
      return { id, ends: null, isGathered: false, text: `${label.value}, ${words.join(", ")}` };
    });

/** Takes an actor elsewhere in the picture, as dragging does. */
function useMoveActor(scene: ComposedScene): (id: string, by: Point) => void {
  const actions = useActions();
  const { selectors } = useApp();
  const opened = useOpened();
  const cascade = useCascade();
  const arrangedKey = useView((state) => state.arrangedKey);
  return (id, by) => {
    const at = selectors.positions(opened, arrangedKey, scene, cascade).get(id);
    if (at !== undefined) actions.move(id, { x: at.x + by.x, y: at.y + by.y });
  };
}

interface ListOptionProps extends Pick<Option, "id" | "text"> {
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
export const PictureList = memo(function PictureList({ ref }: { ref: Ref<HTMLDivElement> }) {
  const t = useMessages();
  const language = useLanguage();
  const actions = useActions();
  const scene = useScene();
  const { actors, ties } = useOptions(scene);
  const moveActor = useMoveActor(scene);
  const activateOption = useActivate();
  const selected = useSelection((state) => state.selected);
  const [last, setLast] = useState<Place | null>(null);
  const prefix = useId();
  const options = useMemo(() => [...actors, ...ties], [actors, ties]);
  const at = placeAmong(options, last);
  const optionId = (id: string) => `${prefix}${id}`;

  // Read when one is gone to, and no reason to draw all of them anew.
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  }, [options]);
  const goTo = useCallback((id: string): Option | null => {
    const index = latest.current.findIndex((each) => each.id === id);
    const option = latest.current[index] ?? null;
    if (option !== null) setLast({ ...option, at: index });
    return option;
  }, []);
  const show = useCallback(
    (id: string) => {
      goTo(id);
      actions.point(id, { follow: true });
      document.getElementById(`${prefix}${id}`)?.scrollIntoView({ block: "nearest" });
    },
    [actions, goTo, prefix],
  );
  const pick = useCallback(
    (id: string) => {
      const option = goTo(id);
      if (option?.isGathered === true && option.ends !== null) actions.selectPair(...option.ends);
      else actions.reveal(id);
    },
    [actions, goTo],
  );
  // What stands in the place of something that has left is what the list is at from then on.
  const successor = last === null || options[at]?.id === last.id ? null : (options[at]?.id ?? null);
  useEffect(() => {
    if (successor !== null && document.activeElement?.id === placeIds.pictureList) show(successor);
  }, [show, successor]);
  const activate = (index: number) => {
    const option = options[index];
    if (option) show(option.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const option = options[at];
    const next = moved(event.key, at, options.length - 1);
    const way = event.shiftKey ? ways[event.key] : undefined;
    if (way !== undefined && option && at < actors.length) moveActor(option.id, way);
    else if (next !== null) activate(next);
    else if (event.key === "Enter" && event.shiftKey && option) actions.selectBeside(option.id);
    else if (event.key === "Enter" && option?.id === selected) activateOption(option.id);
    else if ((event.key === "Enter" || event.key === " ") && option) pick(option.id);
    else if (option && at < actors.length && (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey))) {
      const box = document.getElementById(optionId(option.id))?.getBoundingClientRect();
      actions.showMenu({ id: option.id, at: { x: (box?.left ?? 0) + 24, y: box?.bottom ?? 0 } });
    } else if (event.key === "Escape") focusView();
    else if (/^\p{L}$/u.test(event.key)) activate(typedAhead(options, at, event.key, language));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const active = options[at];
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
        onFocus={() => {
          const chosen = last === null ? options.findIndex(({ id }) => id === selected) : -1;
          activate(chosen < 0 ? at : chosen);
        }}
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
});
