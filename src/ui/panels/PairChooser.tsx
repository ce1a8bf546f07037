import { useId } from "react";
import type { Actor } from "../../domain/dossier";
import { textIn } from "../../domain/text";
import { useActions, useLanguage, useMessages, useOpened, useScene, useSelection } from "../app/context";

/** More than anybody looks through: then those in the picture are offered, and others found by the search. */
const most = 300;

/** Sets a second actor beside the one that is shown, to read what is said between the two. */
export function PairChooser({ actor }: { actor: Actor }) {
  const t = useMessages();
  const language = useLanguage();
  const actions = useActions();
  const { model } = useOpened();
  const id = useId();
  const scene = useScene();
  // What is chosen now, and not what is read a frame later: a choice must not jump back under a hand.
  const chosen = useSelection((state) => state.beside);
  const beside = chosen !== null && chosen !== actor.id && model.actors.has(chosen) ? chosen : "";
  const collator = new Intl.Collator(language);
  const all = model.dossier.actors;
  const near = new Set([beside, ...scene.nodes.map((node) => node.id)]);
  const offered = all.length <= most ? all : [...near].flatMap((each) => model.actors.get(each) ?? []);
  const others = offered
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
