import { type ReactNode, useId } from "react";
import { useMessages } from "../app/context";
import { useForesight } from "../app/foresight";

interface CountedCheckboxProps {
  readonly children: ReactNode;
  readonly count: number;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly title?: string;
  /** Changes the lens, and does nothing else: it is foreseen. */
  readonly onChange: () => void;
}

/** A row of a filter: a checkbox, its name, and how many it leaves. */
export function CountedCheckbox(props: CountedCheckboxProps) {
  const { children, count, checked, disabled = false, className, title, onChange } = props;
  const t = useMessages();
  const id = useId();
  const pressed = useForesight()(onChange);
  return (
    <li className={className} title={title}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={`${id}-count`}
        onChange={onChange}
        {...(disabled ? {} : pressed)}
      />
      <label htmlFor={id} {...(!disabled && { onPointerDown: pressed.onPointerDown })}>
        {children}
      </label>
      <span id={`${id}-count`} className="count">
        {t.lens.counts(count)}
      </span>
    </li>
  );
}
