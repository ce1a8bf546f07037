import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { useMessages } from "./context";

/** A component that is loaded when it is first shown. */
export type LaterComponent<Props> = ComponentType<Props> & {
  /** Loads it ahead of time. Never rejects: what fails is tried again when it is shown. */
  readonly preload: () => Promise<void>;
};

/**
 * Keeps a component out of what the page loads first. Once loaded it is there at once, without a flicker; where it cannot
 * be fetched it says so. A browser remembers that a module could not be fetched, so the way on is to load the page anew: its
 * address holds what is shown.
 *
 * @param load its code
 * @param placeholder what stands in its place until then
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  placeholder: ReactNode = null,
): LaterComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  let pending: Promise<ComponentType<Props>> | null = null;

  function fetched(): Promise<ComponentType<Props>> {
    pending ??= load().then(
      (component) => (loaded = component),
      (reason: unknown) => {
        pending = null;
        throw reason;
      },
    );
    return pending;
  }

  function Later(props: Props) {
    const [error, setError] = useState<unknown>(null);
    const [Shown, setShown] = useState<ComponentType<Props> | null>(() => loaded);
    const isWaiting = Shown === null && error === null;
    useEffect(() => {
      if (!isWaiting) return undefined;
      let isHere = true;
      fetched().then(
        (component) => isHere && setShown(() => component),
        (reason: unknown) => isHere && setError(reason),
      );
      return () => {
        isHere = false;
      };
    }, [isWaiting]);
    if (Shown !== null) return <Shown {...props} />;
    if (error === null) return placeholder;
    return <Failed error={error} />;
  }

  return Object.assign(Later, {
    preload: () =>
      fetched().then(
        () => undefined,
        () => undefined,
      ),
  });
}

function Failed({ error }: { error: unknown }) {
  const t = useMessages();
  return (
    <div className="not-loaded" role="alert">
      <p>{t.later.failed(error instanceof Error ? error.message : String(error))}</p>
      <button type="button" onClick={() => location.reload()}>
        {t.later.reload}
      </button>
    </div>
  );
}
