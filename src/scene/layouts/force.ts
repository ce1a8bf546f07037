import { type LayoutKind, always, nobody } from "./layoutKind";

/** Distances follow those in the network: the one to begin with, since it says the most about all at once. */
export const force: LayoutKind = {
  id: "force",
  missing: always,
  by: nobody,
  task: ({ graph }) => ({ layout: "force", graph }),
};
