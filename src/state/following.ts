import { wholeLens } from "../analysis/lens";
import { readLink, writeLink } from "./link";
import type { Opening } from "./opening";
import { type Stores, applyLink, linkOf } from "./stores";
import { type Movement, atRest } from "./viewStore";

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

/** A movement that the address waits for. */
interface Awaited {
  readonly by: Movement["by"];
  /** What it does not touch. */
  readonly others: string;
  /** What the address is to say if it rests there; `null` where the address says something else. */
  readonly query: string | null;
}

/**
 * Keeps address and stores in step: what a hand changes is pushed as one step of history per act, and Back and Forward set
 * the stores. An address that only spells the same state differently is put right without a step. A movement of a date is
 * one step, when it comes to rest; whatever else is done meanwhile ends it, and is a step of its own.
 *
 * @returns a function that stops it
 */
export function followAddress(stores: Stores, address: Address, opening: Opening): () => void {
  let pending = false;
  let awaited: Awaited | null = null;

  function queryNow(): string | null {
    const { opened, opening: busy, failure } = stores.dossier.getState();
    // While something is being opened, or could not be, the address says what was asked for.
    return opened === null || busy !== null || failure !== null ? null : writeLink(linkOf(stores));
  }

  function step(query: string | null): void {
    if (query === null || query === address.query()) return;
    const before = readLink(address.query());
    if (before.dossier === null || writeLink(before) === query) address.replace(query);
    else address.push(query);
  }

  function write(): void {
    if (!pending) return;
    pending = false;
    step(queryNow());
  }

  // One act may change several stores: the step is made once, when all of them have changed.
  function schedule(): void {
    if (pending) return;
    pending = true;
    queueMicrotask(write);
  }

  function follow(): void {
    const { movement } = stores.view.getState();
    // Each moment of a movement would be a step of history of its own.
    if (awaited !== null && movement?.by === awaited.by) {
      if (movement.lenses.has(stores.lens.getState()) && othersIn(stores) === awaited.others) {
        awaited = { ...awaited, query: queryNow() };
        return;
      }
    }
    if (awaited !== null) {
      const { by, query } = awaited;
      awaited = null;
      step(query);
      if (movement?.by === by) stores.view.setState(atRest);
    } else if (movement !== null) write();
    const next = stores.view.getState().movement;
    if (next === null) schedule();
    else awaited = { by: next.by, others: othersIn(stores), query: queryNow() };
  }

  const stops = [
    stores.dossier.subscribe(follow),
    stores.lens.subscribe(follow),
    stores.selection.subscribe(follow),
    stores.view.subscribe(follow),
    address.onStep(() => {
      // Where it has come to is left behind.
      awaited = null;
      stores.view.setState(atRest);
      const link = readLink(address.query());
      if (link.dossier === stores.dossier.getState().opened?.ref) {
        opening.cancel();
        applyLink(stores, link);
      } else void opening.openLink(link);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

/** All that the address depends on but the lens. */
function othersIn(stores: Stores): string {
  return writeLink({ ...linkOf(stores), lens: wholeLens }) + (stores.dossier.getState().opening ?? "");
}
