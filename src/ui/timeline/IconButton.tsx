interface IconButtonProps {
  readonly label: string;
  /** Outline in a square of 16. */
  readonly d: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A button that is only a picture; one that is disabled keeps the focus, as it may be of use again a moment later. */
export function IconButton({ label, d, disabled = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className="time-icon"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={onClick}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={d} />
      </svg>
    </button>
  );
}
