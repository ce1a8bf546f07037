import { Dialog } from "../controls/Dialog";
import { useActions, useMessages, useView } from "./context";

/** Keys and gestures, and the switch that turns single keys off (WCAG 2.1.4). */
export function HelpDialog() {
  const t = useMessages();
  const actions = useActions();
  const shortcuts = useView((state) => state.shortcuts);
  return (
    <Dialog title={t.help.title} onClose={() => actions.showHelp(false)}>
      <dl className="keys">
        {t.help.keys.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              {keys.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input type="checkbox" checked={shortcuts} onChange={(event) => actions.setShortcuts(event.target.checked)} />{" "}
          {t.help.singleKeys}
        </label>
      </p>
      <p>{t.help.gestures}</p>
      <p>{t.help.own}</p>
    </Dialog>
  );
}
