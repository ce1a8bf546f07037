import { type Problem, formatPath } from "../../domain/problem";
import type { Failure } from "../../state/dossierStore";
import { Dialog } from "../controls/Dialog";
import { FileButton } from "../controls/FileButton";
import { useActions, useApp, useDossier, useMessages } from "./context";

/** Why something could not be opened, all of it, over what was open before. */
export function FailurePage() {
  const t = useMessages();
  const actions = useActions();
  const { openShipped, shipped } = useApp();
  const failure = useDossier((state) => state.failure);
  const somethingOpen = useDossier((state) => state.opened !== null);
  const [first] = shipped;
  if (failure === null) return null;
  return (
    <Dialog title={t.failure.title(failure.name)} className="failure" onClose={actions.dismissFailure}>
      <Reason reason={failure.reason} />
      {somethingOpen && <p>{t.failure.kept}</p>}
      <p className="buttons">
        {somethingOpen ? (
          <button type="button" className="primary" onClick={actions.dismissFailure}>
            {t.failure.back}
          </button>
        ) : (
          first !== undefined && (
            <button type="button" className="primary" onClick={() => openShipped(first)}>
              {t.failure.openShipped}
            </button>
          )
        )}
        <FileButton label={t.failure.openAnother} />
      </p>
    </Dialog>
  );
}

function Reason({ reason }: { reason: Failure }) {
  const t = useMessages();
  switch (reason.why) {
    case "problems":
      return <Problems problems={reason.problems} more={reason.more} />;
    case "network":
      return <p>{t.failure.network(reason.detail)}</p>;
    case "empty":
      return <p>{t.failure.empty}</p>;
    case "status":
      return <p>{t.failure.status(reason.status)}</p>;
    case "unknown":
      return <p>{t.failure.unknown(t.list(reason.shipped))}</p>;
    case "foreign":
      return <p>{t.failure.foreign}</p>;
    case "not-here":
      return <p>{t.failure.notHere}</p>;
    case "unreadable":
      return <p>{t.failure.unreadable(reason.detail)}</p>;
    case "reader":
      return <p>{t.failure.reader(reason.detail)}</p>;
    case "layout":
      return <p>{t.failure.layout[reason.reason ?? "failed"](reason.detail)}</p>;
  }
}

function Problems({ problems, more }: { problems: readonly Problem[]; more: number }) {
  const t = useMessages();
  return (
    <>
      <p>
        <strong>{t.failure.problems(problems.length + more)}</strong>
      </p>
      {/* A long list scrolls on its own, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region has to be focusable */}
      <ol className="problems" tabIndex={0} aria-label={t.failure.problems(problems.length)}>
        {problems.map((problem, at) => (
          <li key={at}>
            <p>{t.problems[problem.code](problem.params)}</p>
            <p className="meta">
              <code>{formatPath(problem.path)}</code>
              {problem.line !== undefined && <> · {t.failure.line(problem.line, problem.column ?? 1)}</>}
              {problem.value !== undefined && (
                <>
                  {" "}
                  · {t.failure.value} <code>{problem.value}</code>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
      {more > 0 && <p>{t.failure.more(more)}</p>}
    </>
  );
}
