import { Fragment, useEffect, useMemo, useRef } from "react";
import { type TableRow, tableRows, tieOrder } from "../../analysis/tableRows";
import { textIn } from "../../domain/text";
import { lineStyleOf } from "../../scene/lineStyles";
import { type SortColumn, sortColumns } from "../../state/link";
import { useActions, useLanguage, useLensView, useMessages, useOpened, useSelection, useView } from "../app/context";
import { Chunk } from "../controls/Chunk";
import { ComparedPill } from "../controls/ComparedPill";
import { LineSample } from "../controls/LineSample";
import { ActorName } from "../controls/names";
import { PeriodText } from "../controls/Period";
import type { Place } from "../controls/row";
import { SelectLink } from "../controls/SelectLink";
import { StandingPill } from "../controls/StandingPill";
import { EmptyLens } from "./EmptyLens";

/** The ties in the lens as a table: the same lens and selection as the picture. */
export function TableView() {
  const t = useMessages();
  const language = useLanguage();
  const { model } = useOpened();
  const view = useLensView();
  const selected = useSelection((state) => state.selected);
  const order = useView((state) => state.sort);
  const ties = useMemo(() => tieOrder(model, view, order, language), [model, view, order, language]);
  const place = model.subjects.get(selected ?? "");
  const box = useRef<HTMLDivElement>(null);
  // What was selected elsewhere, or by the link, is brought into sight.
  useEffect(() => {
    if (selected !== null) box.current?.querySelector("tr.selected")?.scrollIntoView({ block: "center" });
  }, [selected]);
  return (
    // Wider than a narrow screen: the keyboard must be able to scroll it, so it takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region has to be focusable (WCAG 2.1.1)
    <div ref={box} className="table-view" role="region" aria-label={t.table.scroll} tabIndex={0}>
      <Chunk all={ties} keyOf={(tie) => tie} estimate={51} begins="whole" goTo={place}>
        {(rows, after) => (
          <table aria-rowcount={ties.length + 1}>
            <caption className="visually-hidden">
              {t.table.caption(ties.length, model.dossier.relations.length)}
            </caption>
            <thead>
              <tr aria-rowindex={1}>
                {sortColumns.map((column) => (
                  <SortHeader key={column} column={column} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ item, index, gap, place: at }) => (
                <Fragment key={item}>
                  <Spare height={gap} />
                  {tableRows(model, view, [item]).map((row) => (
                    <TieRow key={item} row={row} index={index} place={at} />
                  ))}
                </Fragment>
              ))}
              <Spare height={after} />
            </tbody>
          </table>
        )}
      </Chunk>
      {ties.length === 0 && <EmptyLens />}
    </div>
  );
}

function SortHeader({ column }: { column: SortColumn }) {
  const t = useMessages();
  const actions = useActions();
  const sort = useView((state) => state.sort);
  const sorted = sort?.column === column ? (sort.descending ? "descending" : "ascending") : undefined;
  return (
    <th scope="col" aria-sort={sorted} className={`column-${column}`}>
      <button type="button" className="plain" title={t.table.sortHint} onClick={() => actions.sortBy(column)}>
        {t.table.columns[column]}
        <span aria-hidden="true" className="sort-mark">
          {sorted === "ascending" ? "▲" : sorted === "descending" ? "▼" : ""}
        </span>
      </button>
    </th>
  );
}

/** The room of rows left out. */
function Spare({ height }: { height: number }) {
  return height > 0 && <tr className="spare" aria-hidden="true" style={{ height }} />;
}

function TieRow({ row, index, place }: { row: TableRow; index: number; place: Place }) {
  const { relation, standing, likelihood, claims, sources, doubt, compared } = row;
  const t = useMessages();
  const language = useLanguage();
  const actions = useActions();
  const { model } = useOpened();
  const selected = useSelection((state) => state.selected === relation.id);
  const type = model.typeById.get(relation.type);
  return (
    // The row is a larger target for the mouse; the relation's own link is the one for keyboard and screen reader.
    <tr
      {...(place.ref && { ref: place.ref, "data-index": index })}
      aria-rowindex={index + 2}
      className={selected ? "selected" : undefined}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest("a") === null) actions.select(relation.id);
      }}
    >
      <td>
        <ActorName id={relation.from} />
      </td>
      <th scope="row">
        <SelectLink id={relation.id} className="select-link relation-link">
          {type && (
            <>
              <LineSample line={lineStyleOf(type)} standing={standing} />
              <span>{textIn(type.label, language).value}</span>
            </>
          )}
        </SelectLink>
      </th>
      <td>
        <ActorName id={relation.to} />
      </td>
      <td>
        <StandingPill standing={standing} likelihood={likelihood} />
        {compared !== null && <ComparedPill compared={compared} />}
      </td>
      <td className={relation.period === undefined ? "undated" : undefined}>
        {relation.period === undefined ? t.table.undated : <PeriodText edtf={relation.period} />}
        {doubt !== null && (
          <span className="perhaps" title={t.viewpoint.doubtMeaning[doubt]}>
            <b>{t.viewpoint.perhaps("")}</b>
            <span className="visually-hidden"> {t.viewpoint.doubts[doubt]}</span>
          </span>
        )}
      </td>
      <td>
        {t.table.claims(claims.affirms, claims.denies, claims.disputes)}
        {sources > 0 && <span className="meta"> · {t.table.sources(sources)}</span>}
      </td>
    </tr>
  );
}
