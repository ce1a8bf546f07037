import { count, number } from "./enNumbers";
import type { FocusMessages } from "./focusMessages";

export const enFocus: FocusMessages = {
  counted: (label, n) => `${label} × ${number.format(n)}`,
  gathered: (n, type, pair) => `${type}, ${number.format(n)} times: ${pair}`,
  drawn: (actors, of) => `Drawn: ${number.format(actors)} of ${count(of, "actor", "actors")}`,
  drawnTies: (ties, of) => `${number.format(ties)} of ${count(of, "relation", "relations")}`,
  ways: "Double-click an actor for its neighbours, or search.",
  hidden: (n) => `${count(n, "actor", "actors")} hidden`,
  around: (name, depth) =>
    depth === 1 ? `Only ${name} and its neighbours` : `Only ${name} and what is within ${number.format(depth)} steps`,
  arranged: "Arranged by hand",
  more: (n) => `${count(n, "more neighbour", "more neighbours")} not drawn`,
  members: (n) => `with ${count(n, "member", "members")} folded in`,
  pinned: "pinned",
  menu: (name) => `In the picture: ${name}`,
  openMenu: "In the picture…",
  commands: {
    expand: "Expand",
    strongest: "Five strongest neighbours",
    byType: (type) => `Neighbours by ${type}`,
    collapse: "Collapse",
    hide: "Hide",
    pin: "Pin",
    unpin: "Unpin",
    around: "Only its neighbourhood",
    notAround: "Everything again",
    fold: "Fold members in",
    unfold: "Unfold members",
  },
  whyNot: {
    allDrawn: "All its neighbours are drawn.",
    noneToLose: "No neighbour is drawn that only it leads to.",
    isFolded: "Unfold its members first.",
    noMembers: "No member of it is in the picture.",
  },
  keep: "Keep in the picture",
  add: "Add to the picture",
  notDrawn: "The picture leaves this out.",
  showAll: (n) => `Show all ${number.format(n)}`,
  onlyFirst: (shown, all) =>
    `These are the first ${number.format(shown)} of ${number.format(all)}. Filter or sort to come to the others.`,
  apart: "Draw them one by one",
  together: "Draw them together",
};
