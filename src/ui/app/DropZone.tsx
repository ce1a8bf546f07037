import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { useApp, useMessages } from "./context";

const holdsFile = (event: DragEvent) => event.dataTransfer.types.includes("Files");

/** The whole page takes a file dropped on it. */
export function DropZone({ children }: { children: ReactNode }) {
  const t = useMessages();
  const { openFile } = useApp();
  const [over, setOver] = useState(false);
  // Every element under the pointer reports entering and leaving: only when as many have been left is the page left.
  const depth = useRef(0);
  const entered = (by: number) => {
    depth.current += by;
    setOver(depth.current > 0);
  };
  return (
    // Dropping is a convenience of the mouse; "Open a file" is the same for everybody.
    <div
      onDragEnter={(event) => holdsFile(event) && entered(1)}
      onDragLeave={(event) => holdsFile(event) && entered(-1)}
      onDragOver={(event) => {
        if (holdsFile(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) openFile(file);
      }}
    >
      {children}
      {over && <div className="drop-here">{t.drop}</div>}
    </div>
  );
}
