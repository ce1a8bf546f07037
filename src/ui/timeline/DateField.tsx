import { useId, useRef, useState } from "react";
import { describeEdtf } from "../../domain/periodText";
import { useLanguage, useMessages } from "../app/context";

interface DateFieldProps {
  readonly label: string;
  /** Which axis of time it is on. */
  readonly hint: string;
  /** EDTF. */
  readonly value: string | null;
  readonly isAccepted: (edtf: string) => boolean;
  /** What is said of a text that is not. */
  readonly refusal: string;
  readonly clearLabel: string;
  /** Two dates of this axis are compared: then it asks for none. */
  readonly blocked: boolean;
  readonly onChange: (edtf: string | null) => void;
}

/** A date of the lens, typed in EDTF and told in words. It is taken on Enter and when the field is left; Escape puts it back. */
export function DateField(props: DateFieldProps) {
  const { label, hint, isAccepted, refusal, clearLabel, blocked, onChange } = props;
  const value = blocked ? null : props.value;
  const t = useMessages();
  const language = useLanguage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // What is being typed belongs to the value that it began with: when that changes elsewhere, it is void.
  const [draft, setDraft] = useState<{
    readonly of: string | null;
    readonly text: string;
    readonly refused: boolean;
  }>();
  const current = draft?.of === value ? draft : undefined;
  const none = blocked ? t.timeline.compared : t.timeline.anyTime;
  const words = value === null ? none : describeEdtf(value, language, "long");
  const short = value === null ? null : describeEdtf(value, language, "short");

  const take = () => {
    if (current === undefined) return;
    const text = current.text.trim();
    if (text !== "" && !isAccepted(text)) setDraft({ ...current, refused: true });
    else {
      setDraft(undefined);
      if (text !== (value ?? "")) onChange(text === "" ? null : text);
    }
  };
  return (
    <div className="date-field">
      <label htmlFor={id} title={hint}>
        {label}
      </label>
      <span id={`${id}-hint`} className="date-hint">
        {hint}
      </span>
      <span className="date-input">
        <input
          ref={input}
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={none}
          readOnly={blocked}
          title={blocked ? t.timeline.notWhileCompared : words}
          value={current?.text ?? value ?? ""}
          aria-invalid={current?.refused === true}
          aria-describedby={current?.refused ? `${id}-refusal` : `${id}-hint ${id}-words`}
          onChange={(event) => setDraft({ of: value, text: event.target.value, refused: false })}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === "Enter") take();
            else if (event.key === "Escape" && current !== undefined) {
              event.preventDefault();
              setDraft(undefined);
            }
          }}
        />
        {value !== null && (
          <button
            type="button"
            className="date-clear"
            aria-label={clearLabel}
            title={clearLabel}
            // The field keeps the focus: what was typed in it is cleared, and not taken first.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              setDraft(undefined);
              onChange(null);
              // The button goes with what it clears.
              input.current?.focus();
            }}
          >
            ✕
          </button>
        )}
      </span>
      <span id={`${id}-words`} className="visually-hidden">
        {words}
      </span>
      {short !== null && (
        <span className="date-words" aria-hidden="true" title={words}>
          {short}
        </span>
      )}
      {current?.refused && (
        <p id={`${id}-refusal`} className="date-refusal" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
