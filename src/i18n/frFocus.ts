import type { FocusMessages } from "./focusMessages";
import { count, number } from "./frNumbers";

export const frFocus: FocusMessages = {
  counted: (label, n) => `${label} × ${number.format(n)}`,
  gathered: (n, type, pair) => `${type}, ${number.format(n)} fois\u00a0: ${pair}`,
  drawn: (actors, of) => `Tracés\u00a0: ${number.format(actors)} sur ${count(of, "acteur", "acteurs")}`,
  drawnTies: (ties, of) => `${number.format(ties)} sur ${count(of, "relation", "relations")}`,
  ways: "Double-cliquez sur un acteur pour ses voisins, ou cherchez.",
  hidden: (n) => count(n, "acteur masqué", "acteurs masqués"),
  around: (name, depth) =>
    depth === 1 ? `Seulement ${name} et ses voisins` : `Seulement ${name} et ce qui est à ${number.format(depth)} pas`,
  arranged: "Arrangé à la main",
  more: (n) => count(n, "autre voisin non tracé", "autres voisins non tracés"),
  members: (n) => `avec ${count(n, "membre replié", "membres repliés")}`,
  pinned: "épinglé",
  menu: (name) => `Dans l’image\u00a0: ${name}`,
  openMenu: "Dans l’image…",
  commands: {
    expand: "Déployer",
    strongest: "Cinq voisins les plus liés",
    byType: (type) => `Voisins par ${type}`,
    collapse: "Réduire",
    hide: "Masquer",
    pin: "Épingler",
    unpin: "Détacher",
    around: "Seulement son voisinage",
    notAround: "À nouveau tout",
    fold: "Replier les membres",
    unfold: "Déplier les membres",
  },
  whyNot: {
    allDrawn: "Tous ses voisins sont tracés.",
    noneToLose: "Aucun voisin tracé ne dépend de lui seul.",
    isFolded: "Dépliez d’abord ses membres.",
    noMembers: "Aucun de ses membres n’est dans l’image.",
  },
  keep: "Garder dans l’image",
  add: "Ajouter à l’image",
  notDrawn: "L’image ne le montre pas.",
  showAll: (n) => `Tout montrer (${number.format(n)})`,
  onlyFirst: (shown, all) =>
    `Voici les ${number.format(shown)} premières lignes sur ${number.format(all)}. Filtrez ou triez pour voir les autres.`,
  apart: "Les tracer une à une",
  together: "Les tracer ensemble",
};
