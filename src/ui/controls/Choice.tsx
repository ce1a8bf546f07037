import type { ReactNode } from "react";

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string; readonly short: ReactNode }[];
  readonly onChoose: (id: Id) => void;
}

/** A native list with its short form on show: as small as an icon, and every device knows how to open it. */
export function Choice<Id extends string>({ label, value, options, onChoose }: ChoiceProps<Id>): ReactNode {
  return (
    <span className="choice">
      <span aria-hidden="true">{options.find(({ id }) => id === value)?.short}</span>
      <select
        aria-label={label}
        title={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find(({ id }) => id === event.target.value);
          if (chosen) onChoose(chosen.id);
        }}
      >
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
