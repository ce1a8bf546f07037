import type { Actor, Claim, Relation } from "./dossier";
import { checkExistence } from "./existence";
import { type Identities, identitiesOf, itemNames, resolve } from "./identities";
import { type Parts, rawText } from "./parts";
import { type PeriodReader, createPeriodReader } from "./periodReader";
import type { Path, ProblemList } from "./problem";

interface Context {
  readonly parts: Parts;
  readonly identities: Identities;
  readonly problems: ProblemList;
  /** The text and its day number; `null` where it could not be read. */
  readonly evidence: { readonly text: string; readonly day: number } | null;
  readonly periods: PeriodReader;
  /** Ids that claims are about, malformed claims included. */
  readonly spokenOf: ReadonlySet<string>;
}

/**
 * What the format asks of a dossier beyond its shape, reported for every item whose shape is right.
 *
 * Ids are unique and references resolve; every relation and hypothetical event has a claim, every claim a citation,
 * every conditional a premise that is an event; periods parse; nothing is said after the state of evidence; and no tie
 * lies outside the existence of its ends.
 */
export function checkInvariants(parts: Parts, stateOfEvidence: unknown, problems: ProblemList): void {
  const identities = identitiesOf(parts, problems);
  const periods = createPeriodReader(problems);
  const evidence = readEvidence(stateOfEvidence, periods);
  const spokenOf = new Set(parts.claims.raw.map((claim) => rawText(claim, "about")).filter((id) => id !== null));
  const context: Context = { parts, identities, problems, evidence, periods, spokenOf };
  eachItem(parts.actors.items, (actor, index) => checkActor(actor, ["actors", index], context));
  eachItem(parts.relations.items, (relation, index) => checkRelation(relation, ["relations", index], context));
  eachItem(parts.claims.items, (claim, index) => checkClaim(claim, ["claims", index], context));
  checkExistence(parts, identities, periods, problems);
}

function eachItem<T>(items: readonly (T | null)[], check: (item: T, index: number) => void): void {
  items.forEach((item, index) => {
    if (item !== null) check(item, index);
  });
}

/** The schema sees to its shape; that there is such a day is seen to here. */
function readEvidence(text: unknown, periods: PeriodReader): Context["evidence"] {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const bounds = periods.check(text, ["stateOfEvidence"]);
  return bounds === null ? null : { text, day: bounds.latestEnd };
}

function checkActor(actor: Actor, path: Path, context: Context): void {
  if (actor.period !== undefined) context.periods.check(actor.period, [...path, "period"]);
  if (actor.kind === "event" && actor.hypothetical === true) checkSpokenOf(actor.id, path, context);
}

function checkRelation(relation: Relation, path: Path, context: Context): void {
  const { id, type, from, to, period } = relation;
  const { parts, identities, periods, problems } = context;
  if (!identities.types.has(type) && parts.relationTypes.readable) {
    problems.error("dangling-reference", [...path, "type"], { id: type, expected: "relation-type" }, type);
  }
  resolve(from, ["actors"], [...path, "from"], context);
  resolve(to, ["actors"], [...path, "to"], context);
  if (period !== undefined) periods.check(period, [...path, "period"]);
  checkSpokenOf(id, path, context);
}

function checkSpokenOf(id: string, path: Path, { parts, problems, spokenOf }: Context): void {
  if (parts.claims.readable && !spokenOf.has(id)) problems.error("no-claim", path, { id }, id);
}

function checkClaim(claim: Claim, path: Path, context: Context): void {
  const { id, mode, likelihood, cites } = claim;
  const { problems } = context;
  resolve(claim.about, ["relations", "actors"], [...path, "about"], context);
  checkVoice(claim.voice, [...path, "voice"], context);
  if (mode === "conditional" && claim.premise === undefined) problems.error("premise-missing", path, { id }, id);
  if (claim.premise !== undefined) checkPremise(claim.premise, [...path, "premise"], context);
  if (likelihood !== undefined && mode !== "forecast") {
    problems.error("likelihood-on-non-forecast", [...path, "likelihood"], { id }, likelihood);
  }
  if (cites.length === 0) problems.error("no-cite", [...path, "cites"], { id });
  cites.forEach(({ source, relayedBy }, index) => {
    const at = [...path, "cites", index];
    resolve(source, ["sources"], [...at, "source"], context);
    if (relayedBy !== undefined) resolve(relayedBy, ["sources"], [...at, "relayedBy"], context);
  });
  checkSaid(claim.said, [...path, "said"], context);
}

function checkVoice(id: string, path: Path, context: Context): void {
  const place = context.identities.places.get(id);
  if (place === undefined) resolve(id, ["actors"], path, context);
  else if (place.part !== "actors")
    context.problems.error("voice-not-actor", path, { id, found: itemNames[place.part] }, id);
}

function checkPremise(id: string, path: Path, context: Context): void {
  const place = context.identities.places.get(id);
  if (place === undefined) {
    resolve(id, ["actors"], path, context);
    return;
  }
  const kind = place.part === "actors" ? rawText(context.parts.actors.raw[place.index], "kind") : null;
  // An actor too malformed to have a kind is reported as such.
  if (place.part === "actors" && kind === null) return;
  if (kind !== "event")
    context.problems.error("premise-not-event", path, { id, found: kind ?? itemNames[place.part] }, id);
}

function checkSaid(said: string, path: Path, { problems, periods, evidence }: Context): void {
  const bounds = periods.check(said, path);
  if (bounds === null || evidence === null || bounds.earliestStart <= evidence.day) return;
  problems.error("said-after-evidence", path, { said, stateOfEvidence: evidence.text }, said);
}
