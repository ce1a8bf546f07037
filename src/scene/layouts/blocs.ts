import { signedPairs } from "../../analysis/signedPairs";
import { type LayoutKind, always, nobody } from "./layoutKind";
import { amongNodes } from "./amongNodes";

/** Alliances and communities apart: who stands together. */
export const blocs: LayoutKind = {
  id: "blocs",
  missing: always,
  by: nobody,
  task: ({ model, view, actors, graph }) => ({
    layout: "blocs",
    graph,
    pairs: amongNodes(signedPairs(model, view, 1), actors),
  }),
};
