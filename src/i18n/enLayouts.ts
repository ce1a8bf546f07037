import type { LayoutMessages } from "./layoutMessages";

export const enLayouts: LayoutMessages = {
  label: "Layout",
  names: { force: "Force", blocs: "Blocs", rings: "Rings", axis: "Axis", cascade: "Cascade", map: "Map" },
  reasons: {
    force: "Near is who is near in the network.",
    blocs: "Who stands together: alliances and communities apart.",
    rings: "One actor in the middle, the others by their distance.",
    axis: "Whose side each is on, between two actors.",
    cascade: "What would follow from an event, step by step.",
    map: "Where on earth they are.",
  },
  missing: {
    noPair: "No tie sets two actors against each other.",
    noEvents: "The dossier has no event that may happen.",
    noPlaces: "The dossier says of no actor where it is.",
  },
  around: "Around",
  left: "Left",
  right: "Right",
  event: "If",
  working: "Laying out…",
  cancel: "Cancel",
  failed: (detail) => `The layout could not be made (${detail}).`,
  unplaced: "No place given",
};
