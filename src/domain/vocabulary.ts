import type { Dossier, RelationFamily, RelationType } from "./dossier";

type Polarity = RelationType["polarity"];

/** `[en label, fr label]`, `[en verb, fr verb]`, `[en would, fr would]`. */
function type(
  id: string,
  family: RelationFamily,
  polarity: Polarity,
  label: [string, string],
  verb: [string, string],
  would: [string, string],
  more: { directed?: false; cameo?: string } = {},
): RelationType {
  return {
    id,
    family,
    label: { en: label[0], fr: label[1] },
    verb: { en: verb[0], fr: verb[1] },
    would: { en: would[0], fr: would[1] },
    directed: more.directed ?? true,
    polarity,
    ...(more.cameo === undefined ? {} : { cameo: more.cameo }),
  };
}

/**
 * The relation types that every dossier may use without defining them, in the order of the legend.
 * Codes are CAMEO's (Schrodt 2012, "CAMEO: Conflict and Mediation Event Observations", codebook 1.1b3), where one fits:
 * it codes single events, and a state of things such as an office held or an influence sought is none of them.
 */
export const builtInRelationTypes: readonly RelationType[] = [
  type(
    "alliance",
    "cooperation",
    1,
    ["Alliance", "Alliance"],
    ["is allied with", "a pour allié"],
    ["would be allied with", "aurait pour allié"],
    { directed: false, cameo: "050" },
  ),
  type(
    "membership",
    "cooperation",
    1,
    ["Membership", "Appartenance"],
    ["belongs to", "appartient à"],
    ["would belong to", "appartiendrait à"],
  ),
  type("founding", "cooperation", 1, ["Founding", "Fondation"], ["founded", "a fondé"], ["would found", "fonderait"]),
  type(
    "blockade",
    "hostility",
    -1,
    ["Blockade", "Blocus"],
    ["blockades", "soumet au blocus"],
    ["would blockade", "soumettrait au blocus"],
    { cameo: "191" },
  ),
  type(
    "hostilities",
    "hostility",
    -1,
    ["Hostilities", "Hostilités"],
    ["fights", "combat"],
    ["would fight", "combattrait"],
    { cameo: "190" },
  ),
  type("threat", "hostility", -1, ["Threat", "Menace"], ["threatens", "menace"], ["would threaten", "menacerait"], {
    cameo: "138",
  }),
  type(
    "military-aid",
    "aid",
    1,
    ["Military aid", "Aide militaire"],
    ["aids", "aide militairement"],
    ["would aid", "aiderait militairement"],
    { cameo: "072" },
  ),
  type(
    "influence",
    "posture",
    0,
    ["Influence", "Influence"],
    ["seeks influence over", "cherche à influencer"],
    ["would seek influence over", "chercherait à influencer"],
  ),
  type(
    "territorial-control",
    "posture",
    0,
    ["Territorial control", "Contrôle territorial"],
    ["controls", "contrôle"],
    ["would control", "contrôlerait"],
  ),
  type(
    "intervention",
    "posture",
    0,
    ["Intervention", "Intervention"],
    ["intervenes in", "intervient sur le territoire de"],
    ["would intervene in", "interviendrait sur le territoire de"],
    { cameo: "190" },
  ),
  type("operation", "posture", 0, ["Operation", "Opération"], ["runs", "conduit"], ["would run", "conduirait"]),
  type(
    "border-reinforcement",
    "posture",
    0,
    ["Border reinforcement", "Renforcement de frontière"],
    ["reinforces its border against", "renforce sa frontière face à"],
    ["would reinforce its border against", "renforcerait sa frontière face à"],
    { cameo: "154" },
  ),
  type(
    "withdrawal",
    "disengagement",
    0,
    ["Withdrawal", "Retrait"],
    ["withdraws from", "se retire de"],
    ["would withdraw from", "se retirerait de"],
    { cameo: "087" },
  ),
  type(
    "displacement",
    "movement",
    0,
    ["Displacement", "Déplacement"],
    ["flee to", "fuient vers"],
    ["would flee to", "fuiraient vers"],
  ),
  type(
    "office",
    "office",
    0,
    ["Office held", "Fonction"],
    ["holds office in", "exerce une fonction dans"],
    ["would hold office in", "exercerait une fonction dans"],
  ),
  type("causes", "consequence", 0, ["Causes", "Entraîne"], ["causes", "entraîne"], ["would cause", "entraînerait"]),
  type(
    "weakens",
    "consequence",
    -1,
    ["Weakens", "Affaiblit"],
    ["weakens", "affaiblit"],
    ["would weaken", "affaiblirait"],
  ),
  type(
    "destabilises",
    "consequence",
    -1,
    ["Destabilises", "Déstabilise"],
    ["destabilises", "déstabilise"],
    ["would destabilise", "déstabiliserait"],
  ),
  type(
    "sets-back",
    "consequence",
    -1,
    ["Sets back", "Fait reculer"],
    ["sets back", "fait reculer"],
    ["would set back", "ferait reculer"],
  ),
  type(
    "endangers",
    "consequence",
    -1,
    ["Endangers", "Met en danger"],
    ["endangers", "met en danger"],
    ["would endanger", "mettrait en danger"],
  ),
];

/** The built-in vocabulary and the dossier's own types, which come after it and may not redefine it. */
export function vocabularyOf(dossier: Pick<Dossier, "relationTypes">): readonly RelationType[] {
  return [...builtInRelationTypes, ...dossier.relationTypes];
}
