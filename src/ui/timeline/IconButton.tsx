interface IconButtonProps {
  readonly label: string;
  /** What it does, where its name does not say it. */
  readonly hint?: string;
  /** Outline in a square of 16. */
  readonly d: string;
  readonly disabled?: boolean;
  /** Of a switch. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** A button that is only a picture; one that is disabled keeps the focus, as it may be of use again a moment later. */
export function IconButton({ label, hint = label, d, disabled = false, pressed, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className="time-icon"
      aria-label={label}
      title={hint}
      aria-disabled={disabled}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={d} />
      </svg>
    </button>
  );
}
