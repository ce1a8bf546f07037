import type { Canvas } from "../../canvas/canvas";
import { useMessages } from "../app/context";

interface ZoomControlsProps {
  readonly canvas: Canvas;
  /** Puts actors back that hands have moved; absent where none was. */
  readonly onReset?: () => void;
}

export function ZoomControls({ canvas, onReset }: ZoomControlsProps) {
  const t = useMessages();
  return (
    <div className="zoom" data-obstacle>
      <IconButton label={t.network.zoomIn} onClick={() => canvas.zoomBy(1.25)} d="M8 3v10M3 8h10" />
      <IconButton label={t.network.zoomOut} onClick={() => canvas.zoomBy(0.8)} d="M3 8h10" />
      <IconButton label={t.network.fit} onClick={() => canvas.fit()} d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
      {onReset && (
        <IconButton label={t.network.resetPositions} onClick={onReset} d="M3.5 6.5A5 5 0 1 1 3 9M3.5 2.5v4h4" />
      )}
    </div>
  );
}

function IconButton({ label, onClick, d }: { label: string; onClick: () => void; d: string }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={d} />
      </svg>
    </button>
  );
}
