import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { textIn } from "../../domain/text";
import { type NodeCommand, nodeCommands } from "../../state/nodeCommands";
import {
  useActions,
  useApp,
  useLanguage,
  useLens,
  useLensView,
  useMessages,
  useOpened,
  useScene,
  useSelection,
} from "../app/context";

/** Between the menu and the window's edge, in CSS pixels. */
const margin = 8;

/** What can be done with an actor in the picture, where it was asked for. `at` in CSS pixels of the window. */
export function NodeMenu({ id, at }: { readonly id: string; readonly at: { readonly x: number; readonly y: number } }) {
  const t = useMessages();
  const language = useLanguage();
  const actions = useActions();
  const { model } = useOpened();
  const { selectors } = useApp();
  const lens = useLens();
  const view = useLensView();
  const scene = useScene();
  const focus = useSelection((state) => state.focus);
  const selected = useSelection((state) => state.selected);
  const beside = useSelection((state) => state.beside);
  const unfolded = useSelection((state) => state.unfolded);
  const commands = useMemo(() => {
    const shown = selectors.shown(model, lens, { focus, selected, beside, unfolded });
    return nodeCommands({ model, view, scene, focus, shown, actions }, id);
  }, [selectors, model, lens, view, scene, focus, selected, beside, unfolded, actions, id]);
  const element = useRef<HTMLDivElement>(null);
  const name = textIn(model.actors.get(id)?.name ?? { [language]: id }, language).value;

  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const { width, height } = current.getBoundingClientRect();
    current.style.left = `${Math.max(margin, Math.min(at.x, innerWidth - width - margin))}px`;
    current.style.top = `${Math.max(margin, Math.min(at.y, innerHeight - height - margin))}px`;
  }, [at]);

  useEffect(() => {
    const before = document.activeElement;
    element.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const close = (event: Event) => {
      if (event.target instanceof Node && element.current?.contains(event.target)) return;
      actions.showMenu(null);
    };
    addEventListener("pointerdown", close, { capture: true });
    addEventListener("blur", close);
    addEventListener("resize", close);
    return () => {
      removeEventListener("pointerdown", close, { capture: true });
      removeEventListener("blur", close);
      removeEventListener("resize", close);
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [actions]);

  const run = (command: NodeCommand) => {
    if (command.whyNot !== null) return;
    actions.showMenu(null);
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
    const here = items.findIndex((item) => item === document.activeElement);
    const go = (to: number) => items[(to + items.length) % items.length]?.focus();
    if (event.key === "ArrowDown") go(here + 1);
    else if (event.key === "ArrowUp") go(here - 1);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(-1);
    else if (event.key === "Escape" || event.key === "Tab") actions.showMenu(null);
    else if (/^\p{L}$/u.test(event.key)) {
      const starts = (item: HTMLElement) => item.textContent.toLocaleLowerCase(language).startsWith(event.key);
      const order = items.map((_, step) => (here + 1 + step) % items.length);
      const next = order.find((each) => items[each] !== undefined && starts(items[each]));
      if (next !== undefined) go(next);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // The focus is on its items.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- see above
    <div ref={element} role="menu" aria-label={t.focus.menu(name)} className="node-menu" onKeyDown={onKeyDown}>
      <p className="menu-title" aria-hidden="true">
        {name}
      </p>
      {commands.map((command) => (
        <button
          key={`${command.id} ${command.type ?? ""}`}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-disabled={command.whyNot !== null}
          aria-describedby={command.whyNot === null ? undefined : `why-${command.id}`}
          className={command.id === "byType" ? "by-type" : undefined}
          onClick={() => run(command)}
        >
          <span>{labelOf(command)}</span>
          {command.whyNot === null && command.count !== null && command.count > 0 && (
            <span className="count" aria-hidden="true">
              {command.of === null
                ? t.lens.counts(command.count)
                : t.viewpoint.inForce.someOf(command.count, command.of)}
            </span>
          )}
          {command.whyNot !== null && (
            <span id={`why-${command.id}`} className="why-not" aria-hidden="true">
              {t.focus.whyNot[command.whyNot]}
            </span>
          )}
        </button>
      ))}
    </div>
  );

  function labelOf({ id: command, type }: NodeCommand): string {
    if (command !== "byType") return t.focus.commands[command];
    const known = model.typeById.get(type ?? "");
    return t.focus.commands.byType(known ? textIn(known.label, language).value : (type ?? ""));
  }
}
