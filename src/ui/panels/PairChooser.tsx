import { useId } from "react";
import type { Actor } from "../../domain/dossier";
import { textIn } from "../../domain/text";
import { useActions, useLanguage, useMessages, useOpened } from "../app/context";

/** Sets a second actor beside the one that is shown, to read what is said between the two. */
export function PairChooser({ actor, beside }: { actor: Actor; beside: string }) {
  const t = useMessages();
  const language = useLanguage();
  const actions = useActions();
  const { model } = useOpened();
  const id = useId();
  const collator = new Intl.Collator(language);
  const others = model.dossier.actors
    .filter((other) => other.id !== actor.id && model.tiesOf.has(other.id))
    .map((other) => ({ id: other.id, name: textIn(other.name, language).value }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
  return (
    <p className="pair-chooser">
      <label htmlFor={id}>{t.viewpoint.pair.with}</label>{" "}
      <select id={id} value={beside} onChange={({ target }) => actions.setBeside(target.value || null)}>
        <option value="">{t.viewpoint.pair.choose}</option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.name}
          </option>
        ))}
      </select>
    </p>
  );
}
