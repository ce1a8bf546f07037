import { useRef } from "react";
import { useApp } from "../app/context";

/** Opens a dossier from disk. */
export function FileButton({ label }: { label: string }) {
  const { openFile } = useApp();
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="file-button" title={label} onClick={() => file.current?.click()}>
        <svg className="file-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 10V2.5M4.8 5.5 8 2.3l3.2 3.2M2.5 10v3.5h11V10" />
        </svg>
        <span>{label}</span>
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          // Emptied, so that choosing the same file again, mended, is a change again.
          event.target.value = "";
          if (chosen) openFile(chosen);
        }}
      />
    </>
  );
}
