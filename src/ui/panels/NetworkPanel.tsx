import { useRef, useState } from "react";
import type { Canvas } from "../../canvas/canvas";
import { AtLeisure } from "../app/AtLeisure";
import { useActions, useDossier, useMessages, useScene, useView } from "../app/context";
import { placeIds } from "../app/places";
import { GraphView } from "./GraphView";
import { EmptyLens } from "./laterPanels";
import { PictureList } from "./PictureList";
import { ZoomControls } from "./ZoomControls";

/** How far one press of an arrow key pans, in CSS pixels. */
const panStep = 60;

/** @param hasList whether the list is there already: that of a large picture comes after it */
export function NetworkPanel({ hasList }: { readonly hasList: boolean }) {
  const t = useMessages();
  const actions = useActions();
  const scene = useScene();
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const [unavailable, setUnavailable] = useState(false);
  const arrangedKey = useView((state) => state.arrangedKey);
  const moved = useDossier(({ opened }) => (opened?.moved.get(arrangedKey)?.size ?? 0) > 0);
  const list = useRef<HTMLDivElement>(null);

  const keys: Readonly<Record<string, (canvas: Canvas) => void>> = {
    ArrowLeft: (shown) => shown.panBy(panStep, 0),
    ArrowRight: (shown) => shown.panBy(-panStep, 0),
    ArrowUp: (shown) => shown.panBy(0, panStep),
    ArrowDown: (shown) => shown.panBy(0, -panStep),
    "+": (shown) => shown.zoomBy(1.25),
    "=": (shown) => shown.zoomBy(1.25),
    "-": (shown) => shown.zoomBy(0.8),
    f: (shown) => shown.fit(),
    F: (shown) => shown.fit(),
    Enter: () => list.current?.focus(),
  };

  return (
    <section aria-label={t.network.region} className="network" data-arranged={arrangedKey}>
      {!unavailable ? (
        // The picture takes keys of its own, as a map does; all that it shows is in the list beside it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- role application is interactive
        <div
          id={placeIds.picture}
          className="picture"
          role="application"
          aria-label={t.network.picture}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- role application is interactive
          tabIndex={0}
          onKeyDown={(event) => {
            const act = keys[event.key];
            if (act === undefined || canvas === null || event.ctrlKey || event.metaKey || event.altKey) return;
            event.preventDefault();
            act(canvas);
          }}
        >
          <GraphView onCanvas={setCanvas} onUnavailable={setUnavailable} />
        </div>
      ) : (
        <p className="empty" role="alert">
          {t.network.noCanvas}
        </p>
      )}
      {scene.edges.length === 0 && <EmptyLens />}
      {hasList && (
        <AtLeisure lags="all">
          <PictureList ref={list} />
        </AtLeisure>
      )}
      {canvas !== null && <ZoomControls canvas={canvas} {...(moved && { onReset: actions.resetMoved })} />}
    </section>
  );
}
