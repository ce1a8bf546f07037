import { type ExpectationWords, expectedIn, receivedIn } from "./expectation";
import type { Messages, TextRule } from "./messages";
import { count, number } from "./frNumbers";

const megabytes = (bytes: string | undefined) => `${number.format(Math.ceil(Number(bytes) / 1e6))} Mo`;

const rules: Readonly<Record<TextRule, string>> = {
  id: "un identifiant\u00a0: 1 à 128 lettres, chiffres ou . _ ~\u00a0: -, commençant par une lettre ou un chiffre",
  "language-tag": "un code de langue tel que en ou fr",
  "iso-date": "une date sous la forme AAAA-MM-JJ",
  "iso-3166": "un code ISO 3166 tel que ML",
  "http-address": "une adresse qui commence par http:// ou https://",
  "cameo-code": "un code CAMEO de 2 à 4 chiffres",
};

const expectation: ExpectationWords = {
  rules,
  types: {
    Object: "un objet entre { }",
    Array: "une liste entre [ ]",
    string: "un texte entre guillemets",
    number: "un nombre",
    boolean: "true ou false",
  },
  or: (alternatives) => new Intl.ListFormat("fr", { type: "disjunction" }).format(alternatives),
  atLeast: (amount) => `au moins ${amount}`,
  atMost: (amount) => `au plus ${amount}`,
  amount: (n, unit) => {
    if (unit === "characters") return count(n, "caractère", "caractères");
    if (unit === "items") return count(n, "élément", "éléments");
    return unit === "entries" ? count(n, "entrée", "entrées") : number.format(n);
  },
};

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
  UnexpectedEndOfString: "un texte ne finit pas\u00a0: un guillemet fermant est attendu",
  UnexpectedEndOfNumber: "un nombre s’interrompt",
  InvalidUnicode: "un échappement \\u sans quatre chiffres hexadécimaux",
  InvalidEscapeCharacter: "un échappement que JSON ne connaît pas",
  InvalidCharacter: "un caractère de contrôle, à écrire en échappement",
};

export const frProblems: Messages["problems"] = {
  "not-json": ({ detail }) => `Ce n’est pas du JSON\u00a0: ${syntax[detail ?? ""] ?? detail ?? ""}.`,
  "too-deep": ({ limit }) => `Plus de ${limit ?? ""} niveaux de crochets imbriqués\u00a0: aucun dossier n’en a besoin.`,
  "too-large": ({ size, limit }) =>
    `Le fichier fait ${megabytes(size)} ou plus\u202f; on peut en ouvrir ${megabytes(limit)}.`,
  "not-utf8": () => "Le fichier n’est pas un texte en UTF-8. Enregistrez-le en UTF-8 et rouvrez-le.",
  "not-a-dossier": ({ expected }) =>
    `C’est du JSON mais pas un dossier\u00a0: il manque "format": "${expected ?? "entente-dossier/1"}".`,
  "newer-version": ({ found, expected }) =>
    `Le fichier est au format ${found ?? ""}, plus récent que ce que lit cette version d’Entente (${expected ?? ""}). Rechargez la page pour obtenir la plus récente.`,
  schema: (parameters) =>
    parameters["received"] === "undefined"
      ? `Il manque\u00a0: ${parameters["expected"] ?? ""}.`
      : `Attendu\u00a0: ${expectedIn(expectation, parameters)}\u202f; trouvé\u00a0: ${receivedIn(expectation, parameters)}.`,
  "unknown-key": ({ key }) =>
    `Le champ «\u00a0${key ?? ""}\u00a0» n’existe pas dans le format. Une faute de frappe\u202f?`,
  "duplicate-id": ({ id, first }) => `L’identifiant «\u00a0${id ?? ""}\u00a0» est déjà pris, en ${first ?? ""}.`,
  "dangling-reference": ({ id, expected }) => `${partName(expected)} ne porte l’identifiant «\u00a0${id ?? ""}\u00a0».`,
  "no-claim": ({ id }) =>
    `Personne ne dit «\u00a0${id ?? ""}\u00a0»\u00a0: toute relation et tout événement hypothétique demande au moins un énoncé.`,
  "no-cite": ({ id }) => `L’énoncé «\u00a0${id ?? ""}\u00a0» ne cite aucune source\u00a0: il en faut au moins une.`,
  "voice-not-actor": ({ id }) => `La voix «\u00a0${id ?? ""}\u00a0» n’est pas un acteur.`,
  "premise-missing": ({ id }) =>
    `L’énoncé «\u00a0${id ?? ""}\u00a0» est conditionnel\u00a0: il lui faut, comme «\u00a0premise\u00a0», l’événement dont il dépend.`,
  "premise-not-event": ({ id }) => `La prémisse «\u00a0${id ?? ""}\u00a0» n’est pas un événement.`,
  "likelihood-on-non-forecast": ({ id }) =>
    `L’énoncé «\u00a0${id ?? ""}\u00a0» a une probabilité mais n’est pas une prévision.`,
  "bad-period": ({ value }) =>
    `«\u00a0${value ?? ""}\u00a0» n’est pas une date EDTF de niveau 0 ou 1, telle que «\u00a02025-09~\u00a0» ou «\u00a02017/..\u00a0».`,
  "ends-before-begins": ({ value }) => `La période «\u00a0${value ?? ""}\u00a0» finit avant de commencer.`,
  "said-after-evidence": ({ said, stateOfEvidence }) =>
    `Dit le ${said ?? ""}, après l’état des sources (${stateOfEvidence ?? ""}).`,
  "outside-existence": ({ id, actor }) =>
    `«\u00a0${id ?? ""}\u00a0» sort du temps où «\u00a0${actor ?? ""}\u00a0» existe.`,
  "redefined-type": ({ id }) =>
    `Le type de relation «\u00a0${id ?? ""}\u00a0» est prédéfini et ne peut pas être redéfini.`,
};
