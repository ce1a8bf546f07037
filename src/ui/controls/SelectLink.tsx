import type { ReactNode } from "react";
import { useActions, useApp, useLens, useSelection, useView } from "../app/context";

interface SelectLinkProps {
  readonly id: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A name that selects what it names. A real link, so that it can be opened in another tab or copied; pointing at it lights
 * it up in the picture.
 */
export function SelectLink({ id, className, children }: SelectLinkProps) {
  const { linkTo } = useApp();
  const actions = useActions();
  // The link holds lens and view too, so it is written anew when they change.
  useLens();
  useView((state) => state.tab);
  useView((state) => state.sort);
  useView((state) => state.bars);
  useSelection((state) => state.unfolded);
  const current = useSelection((state) => state.selected === id);
  return (
    <a
      href={linkTo(id)}
      className={className ?? "select-link"}
      aria-current={current ? "true" : undefined}
      onClick={(event) => {
        // With a modifier the browser opens a tab or window of its own, as with any link.
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        actions.select(id);
      }}
      onPointerEnter={() => actions.point(id)}
      onPointerLeave={() => actions.point(null)}
      onFocus={() => actions.point(id)}
      onBlur={() => actions.point(null)}
    >
      {children}
    </a>
  );
}
