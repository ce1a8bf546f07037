import { frFocus } from "./frFocus";
import { frLayouts } from "./frLayouts";
import { frProblems } from "./frProblems";
import { frTimeline } from "./frTimeline";
import { frViewpoint } from "./frViewpoint";
import { frVocabulary } from "./frVocabulary";
import { count, number } from "./frNumbers";
import type { Messages } from "./messages";

/** What the browser has to say of it, if anything. */
const inBrackets = (detail: string) => (detail === "" ? "" : ` (${detail})`);

export const fr: Messages = {
  list: (items) => new Intl.ListFormat("fr", { type: "conjunction" }).format(items),
  quoted: (text) => `«\u00a0${text}\u00a0»`,

  bar: {
    skipToView: "Aller à la vue",
    skipToTimeline: "Aller à la chronologie",
    dossier: "Dossier",
    openFile: "Ouvrir un fichier",
    views: "Vues",
    language: "Langue",
    theme: "Couleurs",
    themes: { auto: "Comme le système", light: "Clair", dark: "Sombre" },
    help: "Aide",
    filters: "Filtres",
    hideFilters: "Masquer les filtres",
  },
  tabs: { network: "Réseau", table: "Tableau", sources: "Sources" },
  search: {
    label: "Chercher acteurs, relations, sources",
    results: "Résultats",
    found: (n) => (n === 0 ? "Rien trouvé" : count(n, "résultat", "résultats")),
    nothing: (query) =>
      `Rien ne répond à «\u00a0${query}\u00a0». La recherche porte sur les noms, leurs variantes, les énoncés et les sources.`,
    unavailable: (detail) =>
      `La recherche n’a pas pu être chargée (${detail}). Vérifiez la connexion et rechargez la page.`,
    kinds: { actor: "Acteur", relation: "Relation", claim: "Énoncé", source: "Source" },
  },
  lens: {
    region: "Filtres",
    stateOfEvidence: (date) => `État des sources\u00a0: ${date}.`,
    facets: {
      types: "Types de relation",
      kinds: "Types d’acteur",
      standings: "Statut",
      bands: "Probabilité",
      holdings: "À cette date",
    },
    only: "seul",
    onlyThis: (name) => `Seulement\u00a0: ${name}`,
    all: "Tout",
    allOf: (facet) => `Tout\u00a0: ${facet}`,
    counts: (n) => number.format(n),
  },
  ...frVocabulary,

  focus: frFocus,
  layouts: frLayouts,
  network: {
    region: "Réseau",
    status: (actors, relations, of) =>
      `${count(actors, "acteur", "acteurs")} · ${number.format(relations)} sur ${count(of, "relation", "relations")}`,
    zoomIn: "Agrandir",
    zoomOut: "Réduire",
    fit: "Tout montrer",
    resetPositions: "Replacer les acteurs",
    list: "Dans l’image",
    listHint: "Les flèches parcourent, Entrée choisit, Maj et flèches déplacent l’acteur, Échap quitte",
    actors: "Acteurs",
    relations: "Relations",
    picture: "Image du réseau. Les flèches déplacent, plus et moins changent l’échelle, F montre tout.",
    hypotheticalMark: "si",
    empty: "Rien ne passe ces filtres.",
    relax: {
      types: (n) => `Laisser passer tous les types de relation (${count(n, "relation", "relations")})`,
      kinds: (n) => `Laisser passer tous les types d’acteur (${count(n, "relation", "relations")})`,
      standings: (n) => `Laisser passer tous les statuts (${count(n, "relation", "relations")})`,
      bands: (n) => `Laisser passer toutes les probabilités (${count(n, "relation", "relations")})`,
      holdings: (n) => `Laisser passer ce qui a peut-être cours alors (${count(n, "relation", "relations")})`,
      voices: (n) => `Écouter toutes les voix (${count(n, "relation", "relations")})`,
      reliabilities: (n) => `Laisser passer toutes les fiabilités de source (${count(n, "relation", "relations")})`,
      credibilities: (n) => `Laisser passer toutes les crédibilités (${count(n, "relation", "relations")})`,
      asOf: (n) => `Montrer toutes les dates (${count(n, "relation", "relations")})`,
      saidUpTo: (n) => `Laisser passer ce qui a été dit plus tard (${count(n, "relation", "relations")})`,
      comparison: (n) => `Terminer la comparaison (${count(n, "relation", "relations")})`,
      everything: (n) => `Lever tous les filtres (${count(n, "relation", "relations")})`,
    },
    noTies: "Ce dossier ne contient aucune relation.",
    noCanvas:
      "Ce navigateur n’offre pas de surface où dessiner l’image. Le tableau, les sources et les preuves restent utilisables.",
  },

  evidence: {
    region: "Preuves",
    back: "À propos de ce dossier",
    by: {
      affirms: (n) => `Affirmé par ${count(n, "voix", "voix")}`,
      disputes: (n) => `Contesté par ${count(n, "voix", "voix")}`,
      denies: (n) => `Démenti par ${count(n, "voix", "voix")}`,
    },
    affirms: "affirme",
    disputes: "conteste",
    denies: "dément",
    ties: (n) => count(n, "relation", "relations"),
    noTies: "Ce dossier n’établit aucune relation de cet acteur\u00a0: il n’est donc pas dans l’image.",
    aliases: "Aussi appelé",
    exists: "Existe",
    curatorsNote: "Note de l’éditeur",
    saidBy: (day) => `au plus tard\u00a0: ${day}`,
    relayedBy: (name) => `par l’intermédiaire de ${name}`,
    onCondition: "Si\u00a0:",
    hangsOnIt: (n) => `Ce qui en dépend (${number.format(n)})`,
    premises: "Dépend de",
    consequences: (n) => count(n, "conséquence", "conséquences"),
    likelihoodSaid: "Probabilité :",
    notInView: "Les filtres l’excluent de l’image.",
    showIt: "L’afficher",
    selected: (name) => `Sélection : ${name}`,
    missing: (id) =>
      `Rien dans ce dossier ne porte l’identifiant «\u00a0${id}\u00a0». Le lien vient peut-être d’une autre version.`,
    claimsResting: (n) => `Énoncés qui s’y appuient (${number.format(n)})`,
    nothingRests: "Aucun énoncé ne s’y appuie.",
    source: "Source",
    openSource: "Ouvrir la source",
    showInPicture: "Centrer dans l’image",
    overview: {
      title: "Ce que contient ce dossier",
      numbers: (claims, voices, sources) =>
        `${count(claims, "énoncé", "énoncés")} de ${count(voices, "voix", "voix")} d’après ${count(sources, "source", "sources")}`,
      rest: (actors, relations) =>
        `sur ${count(actors, "acteur", "acteurs")} et ${count(relations, "relation", "relations")}`,
      howToRead: "Comment lire l’image",
      colours: "Couleurs des traits",
      rule: "Rien n’est dessiné que personne n’ait dit. Cliquez sur un acteur ou un trait pour lire qui le dit, quand, et d’après quelle source.",
      hull: "Une surface teintée réunit les membres d’une alliance.",
      pill: "«\u00a0+3\u00a0» près d’un acteur compte les voisins qui ne sont pas tracés\u202f; où la place manque, une petite pastille dit qu’il y en a.",
      parallel: "Plusieurs traits entre deux acteurs sont plusieurs relations\u00a0: chacune a ses propres preuves.",
      hypothetical:
        "Un cercle en tirets est un événement qui n’a pas eu lieu\u202f; ce qui en découlerait est en pointillé.",
      licence: (name) => `Licence du dossier\u00a0: ${name}`,
      warnings: (n) => `${count(n, "remarque", "remarques")} de la vérification`,
    },
  },

  table: {
    caption: (n, of) => `${number.format(n)} sur ${count(of, "relation", "relations")} avec ces filtres`,
    columns: { from: "De", type: "Relation", to: "Vers", standing: "Statut", period: "Quand", claims: "Énoncés" },
    scroll: "Tableau des relations, défile horizontalement",
    undated: "non daté",
    claims: (affirm, deny, dispute) =>
      [
        affirm > 0 ? `${number.format(affirm)} pour` : "",
        dispute > 0 ? `${number.format(dispute)} contestant` : "",
        deny > 0 ? `${number.format(deny)} contre` : "",
      ]
        .filter(Boolean)
        .join(", "),
    sources: (n) => count(n, "source", "sources"),
    sortHint: "Un clic sur une colonne la trie",
  },
  sources: {
    title: "Sources",
    intro: (n) => `${count(n, "source", "sources")}, avec les énoncés affichés qui s’appuient sur chacune.`,
    claims: (n, of) => `${number.format(n)} sur ${count(of, "énoncé", "énoncés")} avec ces filtres`,
    untitled: "Document sans titre",
    types: {
      "article-newspaper": "Article de journal",
      "article-magazine": "Article de magazine",
      "article-journal": "Article de revue",
      broadcast: "Émission",
      webpage: "Page web",
      report: "Rapport",
      document: "Document",
      article: "Article",
      interview: "Entretien",
    },
  },

  opening: (name) => (name === "" ? "Ouverture du dossier…" : `Ouverture de ${name}…`),
  openingStages: { reading: "Lecture", checking: "Vérification", "laying-out": "Tracé de l’image" },
  failure: {
    title: (name) => (name === "" ? "Le dossier n’a pas pu être ouvert" : `${name} n’a pas pu être ouvert`),
    kept: "Ce qui était ouvert auparavant reste intact.",
    back: "Revenir au dossier",
    openAnother: "Ouvrir un autre fichier",
    nothingOpen: "Aucun dossier n’est ouvert.",
    openShipped: "Ouvrir le premier dossier",
    problems: (n) => count(n, "problème", "problèmes"),
    more: (n) => `et ${count(n, "autre problème", "autres problèmes")}.`,
    line: (line, column) => `ligne ${number.format(line)}, colonne ${number.format(column)}`,
    value: "Trouvé :",
    network: (detail) => `L’adresse n’a pas répondu (${detail}). Vérifiez la connexion et réessayez.`,
    status: (status) => `Le serveur a répondu ${status}. Vérifiez l’adresse après «\u00a0?dossier=\u00a0».`,
    unknown: (ids) => `Aucun dossier livré ne porte ce nom. Il y a\u00a0: ${ids}.`,
    foreign:
      "Par sécurité, un lien n’ouvre que les dossiers de ce site. Téléchargez le fichier puis choisissez «\u00a0Ouvrir un fichier\u00a0».",
    notHere:
      "Ce lien mène à un fichier ouvert sur un autre appareil, ou retiré depuis de celui-ci. Ouvrez le fichier de nouveau.",
    unreadable: (detail) => `Le fichier n’a pas pu être lu (${detail}).`,
    reader: (detail) =>
      `Un fichier de cette taille est lu par un programme à part, qui n’a rien rendu (${detail}). Rechargez la page pour réessayer. Si cela ne suffit pas, la mémoire de cet appareil est peut-être trop petite\u00a0: ouvrez-le sur un autre, ou n’en ouvrez qu’une partie.`,
    empty: "L’adresse a répondu, mais sans rien envoyer. Vérifiez l’adresse après «\u00a0?dossier=\u00a0».",
    layout: {
      "not-started": (detail) =>
        `L’image n’a pas pu être disposée\u00a0: son programme n’a pas démarré${inBrackets(detail)}. Vérifiez la connexion et rechargez la page.`,
      "unreadable-answer": (detail) =>
        `L’image n’a pas pu être disposée\u00a0: la réponse de son programme est illisible${inBrackets(detail)}. Rechargez la page pour réessayer.`,
      failed: (detail) => `L’image n’a pas pu être disposée${inBrackets(detail)}. Rechargez la page pour réessayer.`,
    },
  },
  problems: frProblems,
  help: {
    title: "Touches et gestes",
    close: "Fermer",
    keys: [
      ["/", "Chercher"],
      ["L", "Liste de ce qui est dans l’image\u00a0: les flèches déplacent, Entrée choisit"],
      ["+ −", "Agrandir, réduire (quand l’image a le focus)"],
      ["← ↑ ↓ →", "Déplacer l’image (quand elle a le focus)"],
      ["F", "Tout montrer (quand l’image a le focus)"],
      [
        "← →",
        "Déplacer un repère de la chronologie d’un jour\u202f; avec Maj d’un mois, avec Page préc. et suiv. d’un an",
      ],
      ["Maj Entrée", "Mettre un second acteur à côté de celui qui est choisi (dans la liste)"],
      ["Entrée", "Tracer les voisins de ce qui est choisi (dans la liste)"],
      ["Maj ← ↑ ↓ →", "Déplacer l’acteur lui-même (dans la liste)"],
      ["Maj F10", "Ce qu’on peut faire d’un acteur (dans la liste)"],
      ["1 2 3 4", "Seulement ce qui est à autant de pas de l’acteur choisi\u202f; 0 pour tout"],
      ["Échap", "Fermer, ou ne rien choisir"],
      ["?", "Cette aide"],
    ],
    singleKeys: "Les touches seules / L 0–4\u202f? agissent partout dans la page",
    gestures:
      "La molette ou le pincement change l’échelle, glisser déplace l’image, glisser un acteur le déplace et il y reste. Maj et clic mettent un second acteur à côté du premier. Un double clic trace les voisins d’un acteur\u202f; l’autre bouton, ou un appui long, montre ce qu’on peut en faire.",
    own: "Pour ouvrir un dossier à vous, déposez son fichier JSON n’importe où ou choisissez «\u00a0Ouvrir un fichier\u00a0». Il reste sur votre appareil.",
  },
  timeline: frTimeline,
  viewpoint: frViewpoint,
  drop: "Déposez le dossier pour l’ouvrir",
  notKept: (detail) => `Ceci n’a pas pu être gardé sur votre appareil (${detail}) et disparaîtra avec la page.`,
  dismiss: "Fermer",
  later: {
    failed: (detail) => `Cette partie de la page n’a pas pu être chargée (${detail}). Vérifiez la connexion.`,
    reload: "Recharger la page",
  },
  languageUnavailable: (language, detail) =>
    `${language} n’a pas pu être chargé (${detail}). Vérifiez la connexion et rechargez la page.`,
};
