import { memo, type ReactNode, useId } from "react";
import { isEverything, lets } from "../../analysis/choice";
import type { Facet as FacetKey } from "../../analysis/lens";
import { useActions, useLensPart, useMessages } from "../app/context";
import { useForesight } from "../app/foresight";
import { Facet } from "./Facet";

/** Those whose legend is their filter, a checkbox for each value. */
type RowFacet = Exclude<FacetKey, "voices">;

export interface FacetRow {
  readonly id: string;
  readonly label: string;
  /** How many the other filters leave. */
  readonly count: number;
  /** How it looks in the picture. */
  readonly sample: ReactNode;
  readonly hint?: string;
}

interface FacetGroupProps {
  readonly facet: RowFacet;
  /** The same array as long as nothing in it changes: then only the row that is ticked is drawn anew. */
  readonly rows: readonly FacetRow[];
}

/** The legend of one facet, which is its filter: a row per value. */
export function FacetGroup({ facet, rows }: FacetGroupProps) {
  const t = useMessages();
  const actions = useActions();
  const choice = useLensPart((lens) => lens[facet]);
  const lift = () => actions.all(facet);
  const pressed = useForesight();
  const all = (
    <button
      type="button"
      className="plain"
      aria-disabled={isEverything(choice)}
      aria-label={t.lens.allOf(t.lens.facets[facet])}
      onClick={lift}
      {...pressed(lift)}
    >
      {t.lens.all}
    </button>
  );
  return (
    <Facet title={t.lens.facets[facet]} action={all}>
      <ul>
        {rows.map((row) => (
          <FacetItem key={row.id} facet={facet} row={row} checked={lets(choice, row.id)} />
        ))}
      </ul>
    </Facet>
  );
}

interface FacetItemProps {
  readonly facet: RowFacet;
  readonly row: FacetRow;
  readonly checked: boolean;
}

const FacetItem = memo(function FacetItem({ facet, row, checked }: FacetItemProps) {
  const t = useMessages();
  const actions = useActions();
  const id = useId();
  const pressed = useForesight();
  const toggle = () => actions.toggle(facet, row.id);
  const only = () => actions.only(facet, row.id);
  const foresight = pressed(toggle);
  return (
    <li className={checked ? "facet-row" : "facet-row off"} title={row.hint}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}-count`}
        onChange={toggle}
        {...foresight}
      />
      <label htmlFor={id} onPointerDown={foresight.onPointerDown}>
        <span className="sample" aria-hidden="true">
          {row.sample}
        </span>
        <span>{row.label}</span>
      </label>
      <button
        type="button"
        className="plain only"
        aria-label={t.lens.onlyThis(row.label)}
        onClick={only}
        {...pressed(only)}
      >
        {t.lens.only}
      </button>
      <span id={`${id}-count`} className="count">
        {t.lens.counts(row.count)}
      </span>
    </li>
  );
});
