import type { LayoutMessages } from "./layoutMessages";

export const frLayouts: LayoutMessages = {
  label: "Disposition",
  names: { force: "Forces", blocs: "Blocs", rings: "Anneaux", axis: "Axe", cascade: "Cascade", map: "Carte" },
  reasons: {
    force: "Proche est qui est proche dans le réseau.",
    blocs: "Qui fait bloc\u00a0: alliances et communautés à part.",
    rings: "Un acteur au milieu, les autres selon leur distance.",
    axis: "De quel côté est chacun, entre deux acteurs.",
    cascade: "Ce qui suivrait d’un événement, pas à pas.",
    map: "Où ils sont sur terre.",
  },
  missing: {
    noPair: "Aucun lien n’oppose deux acteurs.",
    noEvents: "Le dossier n’a pas d’événement hypothétique.",
    noPlaces: "Le dossier ne dit d’aucun acteur où il est.",
  },
  around: "Autour de",
  left: "À gauche",
  right: "À droite",
  event: "Si",
  working: "Disposition en cours…",
  cancel: "Annuler",
  failed: (detail) => `La disposition n’a pas pu être faite (${detail}).`,
  unplaced: "Sans lieu connu",
};
