import { count, number } from "./frNumbers";
import type { TimelineMessages } from "./timelineMessages";

export const frTimeline: TimelineMessages = {
  region: "Chronologie",
  fold: "Barres et axe",

  asOf: "État au",
  whenHeld: "date des faits",
  saidUpTo: "Dit jusqu’au",
  whenSaid: "date des énoncés",
  anyTime: "toute date",
  compared: "deux dates",
  clearAsOf: "Valable à toute date",
  clearSaid: "Dit à toute date",
  range: "Période",
  rangeHint: "D’une date à une autre, par deux poignées",
  badPeriod:
    "Ce n’est pas une date. Écrivez un jour (2013-06-15), un mois (2013-06), une saison (2022-22 est l’été), une année (2013) ou une période (2013/2015).",
  badDate:
    "Ce n’est pas une date. Écrivez un jour (2025-11-09), un mois (2025-11), une saison (2025-23 est l’automne) ou une année (2025).",

  replay: "Rejouer",
  pause: "Pause",
  speed: "Vitesse",
  times: (n) => `${number.format(n)}×`,
  previousEvent: "Événement précédent",
  nextEvent: "Événement suivant",
  notWhileCompared: "Deux dates sont comparées\u00a0: mettez-y fin d’abord",

  groupBy: "Grouper par",
  byFamily: "Par famille",
  byActor: "Par acteur",
  compareDates: "Comparer 2 dates",
  noDates: "Aucune relation n’est datée ici",
  zoomIn: "Durée plus courte",
  zoomOut: "Durée plus longue",
  fit: "Toute la durée",

  undated: (n) => `${number.format(n)} sans date`,
  undatedHint: "Les relations sans date n’ont pas de barre\u202f; le tableau les donne.",
  empty: "Aucune relation n’est datée ici\u00a0: il n’y a pas de barre.",
  bars: "Relations dans le temps. Haut et bas parcourent, gauche et droite déplacent l’axe, Entrée sélectionne.",
  mayHold: "vaut peut-être alors",
  doesNotHold: "ne vaut pas alors",
  notYetSaid: "pas encore dit alors",
  histogram: "Relations en vigueur",
  rootScale: "hauteurs\u00a0: racines carrées",
  happened: "Date des faits",
  said: "Date des énoncés",
  happenedHint: "Combien de relations étaient en vigueur",
  saidHint: "Combien d’énoncés ont été faits",
  held: (when, sure, maybe) =>
    `${when}\u00a0: ${count(sure, "relation", "relations")}${maybe > 0 ? ` et peut-être ${number.format(maybe)} de plus` : ""}`,
  claims: (when, sure, maybe) => {
    const late = maybe > 0 ? `${number.format(maybe)} au plus tard alors, jour inconnu` : "";
    const said = sure > 0 ? count(sure, "énoncé", "énoncés") : "";
    return `${when}\u00a0: ${[said, late].filter(Boolean).join(", ") || "aucun énoncé"}`;
  },
  summary: (what, most, gaps) =>
    `${what}. Le plus, ${most}.${gaps.length > 0 ? ` Rien entre-temps\u00a0: ${gaps.join("\u202f; ")}.` : ""}`,
  summaryOfNone: (what) => `${what}\u00a0: aucun ici.`,
  ofWhich: (whole, parts) => `${whole} (${parts})`,
  withTotals: (summary, totals) => `${summary} ${totals}.`,

  named: (name, what) => `${name}\u00a0: ${what}`,
  span: (first, last) => `${first} – ${last}`,
  tieThen: (tie, then) => `${tie}, ${then}`,

  from: "État, début",
  to: "État, fin",
  dateA: "Faits, date A",
  dateB: "Faits, date B",
  saidA: "Dit jusqu’au, date A",
  saidB: "Dit jusqu’au, date B",
};
