import type { Messages } from "./messages";

const number = new Intl.NumberFormat("fr");
const megabytes = (bytes: string | undefined) => `${number.format(Math.ceil(Number(bytes) / 1e6))} Mo`;
/** In French zero and one are singular. */
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n < 2 ? one : many}`;

const rules: Messages["rules"] = {
  id: "un identifiant : 1 à 128 lettres, chiffres ou . _ ~ : -, commençant par une lettre ou un chiffre",
  "language-tag": "un code de langue tel que en ou fr",
  "iso-date": "une date sous la forme AAAA-MM-JJ",
  "iso-3166": "un code ISO 3166 tel que ML",
  "http-address": "une adresse qui commence par http:// ou https://",
  "cameo-code": "un code CAMEO de 2 à 4 chiffres",
};
/** What is expected: a rule by its name in words, or a type as the schema writes it. */
const expectation = (rule: string | undefined, expected: string | undefined) =>
  Object.entries(rules).find(([name]) => name === rule)?.[1] ?? expected ?? "";

const parts: Readonly<Record<string, string>> = {
  actor: "Aucun acteur",
  source: "Aucune source",
  "relation-type": "Aucun type de relation",
  "relation | actor": "Aucune relation ni aucun acteur",
};
const partName = (expected: string | undefined) => parts[expected ?? ""] ?? "Rien";

/** Errors of syntax by the names that jsonc-parser gives them. */
const syntax: Readonly<Record<string, string>> = {
  InvalidSymbol: "un mot que JSON ne connaît pas",
  InvalidNumberFormat: "un nombre mal écrit",
  PropertyNameExpected: "un nom de champ entre guillemets est attendu",
  ValueExpected: "une valeur est attendue",
  ColonExpected: "deux-points sont attendus",
  CommaExpected: "une virgule est attendue",
  CloseBraceExpected: "une accolade fermante } est attendue",
  CloseBracketExpected: "un crochet fermant ] est attendu",
  EndOfFileExpected: "la fin du fichier est attendue",
  InvalidCommentToken: "JSON n’a pas de commentaires",
  UnexpectedEndOfComment: "un commentaire ne finit pas",
  UnexpectedEndOfString: "un texte ne finit pas : un guillemet fermant est attendu",
  UnexpectedEndOfNumber: "un nombre s’interrompt",
  InvalidUnicode: "un échappement \\u sans quatre chiffres hexadécimaux",
  InvalidEscapeCharacter: "un échappement que JSON ne connaît pas",
  InvalidCharacter: "un caractère de contrôle, à écrire en échappement",
};

export const fr: Messages = {
  languageName: "Français",
  number: (n) => number.format(n),
  date: (day) => new Intl.DateTimeFormat("fr", { dateStyle: "long", timeZone: "UTC" }).format(day),
  list: (items) => new Intl.ListFormat("fr", { type: "conjunction" }).format(items),
  quoted: (text) => `« ${text} »`,

  bar: {
    skipToView: "Aller à la vue",
    dossier: "Dossier",
    openFile: "Ouvrir un fichier",
    views: "Vues",
    language: "Langue",
    theme: "Couleurs",
    themes: { auto: "Comme le système", light: "Clair", dark: "Sombre" },
    help: "Aide",
    filters: "Filtres",
    hideFilters: "Masquer les filtres",
    shippedOnes: "Dossiers",
  },
  tabs: { network: "Réseau", table: "Tableau", sources: "Sources" },
  search: {
    label: "Chercher acteurs, relations, sources",
    results: "Résultats",
    found: (n) => (n === 0 ? "Rien trouvé" : count(n, "résultat", "résultats")),
    nothing: (query) =>
      `Rien ne répond à « ${query} ». La recherche porte sur les noms, leurs variantes, les énoncés et les sources.`,
    unavailable: (detail) =>
      `La recherche n’a pas pu être chargée (${detail}). Vérifiez la connexion et rechargez la page.`,
    kinds: { actor: "Acteur", relation: "Relation", claim: "Énoncé", source: "Source" },
  },
  lens: {
    region: "Filtres",
    stateOfEvidence: (date) => `État des sources : ${date}.`,
    facets: { types: "Types de relation", kinds: "Types d’acteur", standings: "Statut" },
    only: "seul",
    onlyThis: (name) => `Seulement : ${name}`,
    all: "Tout",
    allOf: (facet) => `Tout : ${facet}`,
    counts: (n) => number.format(n),
  },
  kinds: {
    state: "État",
    government: "Gouvernement",
    alliance: "Alliance d’États",
    "armed-group": "Groupe armé",
    organisation: "Organisation",
    media: "Presse",
    person: "Personne",
    population: "Population",
    place: "Lieu",
    operation: "Opération",
    event: "Événement",
  },
  hypothetical: "Événement hypothétique",
  anonymous: "Source non nommée",
  families: {
    cooperation: "Coopération",
    hostility: "Hostilité",
    disengagement: "Désengagement",
    aid: "Aide",
    posture: "Posture",
    movement: "Mouvement",
    office: "Fonction",
    consequence: "Conséquence",
  },
  standings: {
    stated: "Affirmé",
    contested: "Contesté",
    forecast: "Prévu",
    conditional: "Conditionnel",
    denied: "Démenti",
  },
  standingMeaning: {
    stated: "Quelqu’un l’affirme comme un fait et personne, dans ce dossier, ne le dément ni ne le conteste.",
    contested: "Les uns l’affirment et d’autres le démentent, ou quelqu’un en conteste l’ampleur ou les termes.",
    forecast: "C’est attendu ou exclu pour l’avenir ; personne ne dit que cela est.",
    conditional: "Cela suivrait, dit-on, si autre chose arrivait.",
    denied: "Tous ceux qui en parlent ici le démentent.",
  },
  modes: { fact: "comme un fait", forecast: "comme une prévision", conditional: "sous condition" },
  likelihoods: {
    "almost-no-chance": "presque aucune chance",
    "very-unlikely": "très improbable",
    unlikely: "improbable",
    "roughly-even-chance": "à peu près une chance sur deux",
    likely: "probable",
    "very-likely": "très probable",
    "almost-certain": "presque certain",
  },
  rated: (type, band) => `${type} : ${band}`,
  likelihood: (band, least, most) => `${band} (${least} à ${most} %)`,
  reliabilities: {
    A: "tout à fait fiable",
    B: "habituellement fiable",
    C: "assez fiable",
    D: "rarement fiable",
    E: "non fiable",
    F: "fiabilité impossible à évaluer",
  },
  credibilities: {
    1: "confirmée par d’autres sources",
    2: "probablement vraie",
    3: "peut-être vraie",
    4: "douteuse",
    5: "improbable",
    6: "véracité impossible à évaluer",
  },
  grade: (grade, reliability, credibility) => `Cote ${grade} : source ${reliability} ; information ${credibility}`,
  reliability: (letter, meaning) => `Fiabilité ${letter} : ${meaning}`,

  network: {
    region: "Réseau",
    status: (actors, relations, of) =>
      `${count(actors, "acteur", "acteurs")} · ${number.format(relations)} sur ${count(of, "relation", "relations")}`,
    zoomIn: "Agrandir",
    zoomOut: "Réduire",
    fit: "Tout montrer",
    resetPositions: "Replacer les acteurs",
    list: "Dans l’image",
    listHint: "Les flèches déplacent, Entrée choisit, Échap quitte",
    actors: "Acteurs",
    relations: "Relations",
    picture: "Image du réseau. Les flèches déplacent, plus et moins changent l’échelle, F montre tout.",
    hypotheticalMark: "si",
    empty: "Rien ne passe ces filtres.",
    relax: {
      types: (n) => `Laisser passer tous les types de relation (${count(n, "relation", "relations")})`,
      kinds: (n) => `Laisser passer tous les types d’acteur (${count(n, "relation", "relations")})`,
      standings: (n) => `Laisser passer tous les statuts (${count(n, "relation", "relations")})`,
      everything: (n) => `Lever tous les filtres (${count(n, "relation", "relations")})`,
    },
    noTies: "Ce dossier ne contient aucune relation.",
    noCanvas: (detail) =>
      `L’image ne peut pas être dessinée dans ce navigateur (${detail}). Le tableau, les sources et les preuves restent utilisables.`,
    tiesInView: (n) => count(n, "relation affichée", "relations affichées"),
  },

  evidence: {
    region: "Preuves",
    close: "Fermer",
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
    claimsAbout: (n) => `Ce qu’on en dit (${number.format(n)})`,
    claimsBy: (n) => `Ce qui est dit par cet acteur (${number.format(n)})`,
    noClaimsAbout: "Aucun énoncé de ce dossier ne porte sur cet acteur lui-même.",
    noTies: "Ce dossier n’établit aucune relation de cet acteur : il n’est donc pas dans l’image.",
    aliases: "Aussi appelé",
    exists: "Existe",
    curatorsNote: "Note de l’éditeur",
    saidBy: (day) => `au plus tard : ${day}`,
    relayedBy: (name) => `par l’intermédiaire de ${name}`,
    onCondition: "Si :",
    hangsOnIt: (n) => `Ce qui en dépend (${number.format(n)})`,
    premises: "Dépend de",
    consequences: (n) => count(n, "conséquence", "conséquences"),
    likelihoodSaid: "Probabilité",
    notInView: "Les filtres l’excluent de l’image.",
    showIt: "L’afficher",
    missing: (id) =>
      `Rien dans ce dossier ne porte l’identifiant « ${id} ». Le lien vient peut-être d’une autre version.`,
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
      lines: "Traits",
      shapes: "Formes",
      colours: "Couleurs des traits",
      rule: "Rien n’est dessiné que personne n’ait dit. Cliquez sur un acteur ou un trait pour lire qui le dit, quand, et d’après quelle source.",
      hull: "Une surface teintée réunit les membres d’une alliance.",
      parallel: "Plusieurs traits entre deux acteurs sont plusieurs relations : chacune a ses propres preuves.",
      hypothetical:
        "Un cercle en tirets est un événement qui n’a pas eu lieu ; ce qui en découlerait est en pointillé.",
      licence: (name) => `Licence du dossier : ${name}`,
      warnings: (n) => `${count(n, "remarque", "remarques")} de la vérification`,
    },
  },
  claim: { of: (sentence) => `À propos de : ${sentence}` },

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
  failure: {
    title: (name) => (name === "" ? "Le dossier n’a pas pu être ouvert" : `${name} n’a pas pu être ouvert`),
    kept: "Ce qui était ouvert auparavant reste intact.",
    back: "Revenir au dossier",
    openAnother: "Ouvrir un autre fichier",
    openShipped: "Ouvrir le premier dossier",
    problems: (n) => count(n, "problème", "problèmes"),
    more: (n) => `et ${count(n, "autre problème", "autres problèmes")}.`,
    line: (line, column) => `ligne ${number.format(line)}, colonne ${number.format(column)}`,
    value: "Trouvé",
    expected: "Attendu",
    network: (detail) => `L’adresse n’a pas répondu (${detail}). Vérifiez la connexion et réessayez.`,
    status: (status) => `Le serveur a répondu ${status}. Vérifiez l’adresse après « ?dossier= ».`,
    unknown: (ids) => `Aucun dossier livré ne porte ce nom. Il y a : ${ids}.`,
    foreign:
      "Par sécurité, un lien n’ouvre que les dossiers de ce site. Téléchargez le fichier puis choisissez « Ouvrir un fichier ».",
    notHere:
      "Ce lien mène à un fichier ouvert sur un autre appareil, ou retiré depuis de celui-ci. Ouvrez le fichier de nouveau.",
    unreadable: (detail) => `Le fichier n’a pas pu être lu (${detail}).`,
    layout: (detail) => `L’image n’a pas pu être disposée (${detail}). Rechargez la page pour réessayer.`,
  },
  rules,
  problems: {
    "not-json": ({ detail }) => `Ce n’est pas du JSON : ${syntax[detail ?? ""] ?? detail ?? ""}.`,
    "too-deep": ({ limit }) => `Plus de ${limit ?? ""} niveaux de crochets imbriqués : aucun dossier n’en a besoin.`,
    "too-large": ({ size, limit }) =>
      `Le fichier fait ${megabytes(size)} ou plus ; on peut en ouvrir ${megabytes(limit)}.`,
    "not-utf8": () => "Le fichier n’est pas un texte en UTF-8. Enregistrez-le en UTF-8 et rouvrez-le.",
    "not-a-dossier": ({ expected }) =>
      `C’est du JSON mais pas un dossier : il manque "format": "${expected ?? "entente-dossier/1"}".`,
    "newer-version": ({ found, expected }) =>
      `Le fichier est au format ${found ?? ""}, plus récent que ce que lit cette version d’Entente (${expected ?? ""}). Rechargez la page pour obtenir la plus récente.`,
    schema: ({ expected, received, rule }) =>
      received === "undefined"
        ? `Il manque : ${expected ?? ""}.`
        : `Attendu : ${expectation(rule, expected)} ; trouvé : ${received ?? ""}.`,
    "unknown-key": ({ key }) => `Le champ « ${key ?? ""} » n’existe pas dans le format. Une faute de frappe ?`,
    "duplicate-id": ({ id, first }) => `L’identifiant « ${id ?? ""} » est déjà pris, en ${first ?? ""}.`,
    "dangling-reference": ({ id, expected }) => `${partName(expected)} ne porte l’identifiant « ${id ?? ""} ».`,
    "no-claim": ({ id }) =>
      `Personne ne dit « ${id ?? ""} » : toute relation et tout événement hypothétique demande au moins un énoncé.`,
    "no-cite": ({ id }) => `L’énoncé « ${id ?? ""} » ne cite aucune source : il en faut au moins une.`,
    "voice-not-actor": ({ id }) => `La voix « ${id ?? ""} » n’est pas un acteur.`,
    "premise-missing": ({ id }) =>
      `L’énoncé « ${id ?? ""} » est conditionnel : il lui faut, comme « premise », l’événement dont il dépend.`,
    "premise-not-event": ({ id }) => `La prémisse « ${id ?? ""} » n’est pas un événement.`,
    "likelihood-on-non-forecast": ({ id }) =>
      `L’énoncé « ${id ?? ""} » a une probabilité mais n’est pas une prévision.`,
    "bad-period": ({ value }) =>
      `« ${value ?? ""} » n’est pas une date EDTF de niveau 0 ou 1, telle que 2025-09~ ou 2017/...`,
    "ends-before-begins": ({ value }) => `La période « ${value ?? ""} » finit avant de commencer.`,
    "said-after-evidence": ({ said, stateOfEvidence }) =>
      `Dit le ${said ?? ""}, après l’état des sources (${stateOfEvidence ?? ""}).`,
    "outside-existence": ({ id, actor }) => `« ${id ?? ""} » sort du temps où « ${actor ?? ""} » existe.`,
    "redefined-type": ({ id }) => `Le type de relation « ${id ?? ""} » est prédéfini et ne peut pas être redéfini.`,
  },
  help: {
    title: "Touches et gestes",
    close: "Fermer",
    keys: [
      ["/", "Chercher"],
      ["L", "Liste de ce qui est dans l’image : les flèches déplacent, Entrée choisit"],
      ["+ −", "Agrandir, réduire (quand l’image a le focus)"],
      ["← ↑ ↓ →", "Déplacer l’image (quand elle a le focus)"],
      ["F", "Tout montrer (quand l’image a le focus)"],
      ["Échap", "Fermer, ou ne rien choisir"],
      ["?", "Cette aide"],
    ],
    singleKeys: "Les touches seules / L ? agissent partout dans la page",
    gestures:
      "La molette ou le pincement change l’échelle, glisser déplace l’image, glisser un acteur le déplace et il y reste.",
    own: "Pour ouvrir un dossier à vous, déposez son fichier JSON n’importe où ou choisissez « Ouvrir un fichier ». Il reste sur votre appareil.",
  },
  drop: "Déposez le dossier pour l’ouvrir",
  notKept: (detail) => `Ceci n’a pas pu être gardé sur votre appareil (${detail}) et disparaîtra avec la page.`,
  dismiss: "Fermer",
};
