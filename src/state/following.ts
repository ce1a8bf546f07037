import { readLink, writeLink } from "./link";
import type { Opening } from "./opening";
import { type Stores, applyLink, linkOf } from "./stores";

/** The address bar, as far as following it needs. */
export interface Address {
  /** With its question mark, or empty. */
  readonly query: () => string;
  /** A new step of history. */
  readonly push: (query: string) => void;
  /** The same step, with another address. */
  readonly replace: (query: string) => void;
  /** Tells of each step back and forward. */
  readonly onStep: (listener: () => void) => () => void;
}

/**
 * Keeps address and stores in step: what a hand changes is pushed as one step of history per act, and Back and Forward set
 * the stores. An address that only spells the same state differently is put right without a step.
 *
 * @returns a function that stops it
 */
export function followAddress(stores: Stores, address: Address, opening: Opening): () => void {
  let pending = false;

  function write(): void {
    pending = false;
    const { opened, opening: busy, failure } = stores.dossier.getState();
    // While something is being opened, or could not be, the address says what was asked for.
    if (opened === null || busy !== null || failure !== null) return;
    const query = writeLink(linkOf(stores));
    if (query === address.query()) return;
    const before = readLink(address.query());
    if (before.dossier === null || writeLink(before) === query) address.replace(query);
    else address.push(query);
  }

  // One act may change several stores: the step is made once, when all of them have changed.
  const schedule = () => {
    if (pending) return;
    pending = true;
    queueMicrotask(write);
  };

  const stops = [
    stores.dossier.subscribe(schedule),
    stores.lens.subscribe(schedule),
    stores.selection.subscribe(schedule),
    stores.view.subscribe(schedule),
    address.onStep(() => {
      const link = readLink(address.query());
      if (link.dossier === stores.dossier.getState().opened?.ref) {
        opening.cancel();
        applyLink(stores, link);
      } else void opening.openLink(link);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
