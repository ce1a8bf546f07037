/** Tells of something those who listen just then. */
export interface Announcements<T> {
  readonly announce: (what: T) => void;
  /** @returns stops listening */
  readonly listen: (listener: (what: T) => void) => () => void;
}

export function createAnnouncements<T>(): Announcements<T> {
  const listeners = new Set<(what: T) => void>();
  return {
    announce: (what) => listeners.forEach((listener) => listener(what)),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
