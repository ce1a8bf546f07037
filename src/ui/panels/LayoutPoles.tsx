import { textIn } from "../../domain/text";
import { atFirst, readArrangement } from "../../scene/layouts/arrangement";
import { presentKey } from "../../state/viewStore";
import { useActions, useLanguage, useMessages, useOpened, useScene, useSelection, useView } from "../app/context";

/** Whom the layout is about, to be chosen among those in the picture: the middle of rings, the poles of an axis, the event. */
export function LayoutPoles() {
  const t = useMessages();
  const actions = useActions();
  const { layout, by } = readArrangement(useView(presentKey)) ?? atFirst;
  const unfolded = useSelection((state) => state.unfolded);
  const [first = "", second = ""] = by;
  if (unfolded !== null)
    return (
      <p className="poles">
        <Pole
          label={t.layouts.event}
          value={unfolded.event}
          isEvent
          onChoose={(event) => actions.unfold({ event, steps: null })}
        />
      </p>
    );
  switch (layout) {
    case "rings":
      return (
        <p className="poles">
          <Pole label={t.layouts.around} value={first} onChoose={(id) => actions.arrange({ layout, by: [id] })} />
        </p>
      );
    case "axis": {
      // Whoever takes the other's end changes ends with it.
      const arrange = (left: string, right: string) => actions.arrange({ layout, by: [left, right] });
      return (
        <p className="poles">
          <Pole label={t.layouts.left} value={first} onChoose={(id) => arrange(id, id === second ? first : second)} />
          <Pole label={t.layouts.right} value={second} onChoose={(id) => arrange(id === first ? second : first, id)} />
        </p>
      );
    }
    case "force":
    case "blocs":
    case "map":
      return null;
  }
}

interface PoleProps {
  readonly label: string;
  readonly value: string;
  /** Only events that have not happened can be chosen. */
  readonly isEvent?: boolean;
  readonly onChoose: (id: string) => void;
}

function Pole({ label, value, isEvent = false, onChoose }: PoleProps) {
  const language = useLanguage();
  const { model } = useOpened();
  const { nodes } = useScene();
  const drawn = nodes.filter(({ hypothetical }) => hypothetical || !isEvent).map(({ id }) => id);
  const ids = drawn.includes(value) ? drawn : [value, ...drawn];
  const nameOf = (id: string) => textIn(model.actors.get(id)?.name ?? { [language]: id }, language).value;
  const options = ids
    .map((id) => ({ id, name: nameOf(id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
