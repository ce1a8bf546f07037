import { useId } from "react";
import { type Choice, isEverything, lets } from "../../analysis/choice";
import { useMessages } from "../app/context";

interface LeastGradeProps {
  readonly label: string;
  readonly choice: Choice;
  /** The grades that are better or worse than one another, best first. */
  readonly ranked: readonly string[];
  /** What stands beside that scale: what cannot be judged, what is not graded. */
  readonly apart: readonly [unjudged: string, ungraded: string];
  readonly onChoose: (least: string, also: readonly string[]) => void;
  readonly onAny: () => void;
}

/** The least grade that is let through, and whether what is on no scale is. */
export function LeastGrade({ label, choice, ranked, apart, onChoose, onAny }: LeastGradeProps) {
  const t = useMessages();
  const id = useId();
  const say = t.viewpoint.grades;
  /* Only a choice that lets through all from the best down to one has a least; what a cell leaves alone has none. */
  const passing = ranked.filter((value) => lets(choice, value));
  const isScale = passing.every((value, at) => value === ranked[at]);
  const least = isEverything(choice) || !isScale ? "" : (passing.at(-1) ?? "");
  const also = apart.filter((value) => lets(choice, value));
  const names = [say.alsoUnjudged, say.alsoUngraded];
  return (
    <div className="least-grade">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={least}
        onChange={({ target }) => (target.value === "" ? onAny() : onChoose(target.value, also))}
      >
        <option value="">{isEverything(choice) || least !== "" ? say.any : "–"}</option>
        {ranked.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
      {least !== "" &&
        apart.map((value, at) => (
          <label key={value} className="also">
            <input
              type="checkbox"
              checked={also.includes(value)}
              onChange={({ target }) =>
                onChoose(least, target.checked ? [...also, value] : also.filter((other) => other !== value))
              }
            />{" "}
            {names[at]}
          </label>
        ))}
    </div>
  );
}
