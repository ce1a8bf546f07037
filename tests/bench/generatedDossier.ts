import type { Actor, ActorKind, Claim, Dossier, Relation, Source } from "../../src/domain/dossier";
import { actorKinds, credibilities, likelihoods, reliabilities } from "../../src/domain/terms";
import { builtInRelationTypes } from "../../src/domain/vocabulary";
import { seededRandom } from "../../src/scene/layout/random";
import { periodTexts, saidTexts, stateOfEvidence } from "./generatedDates";

type Random = () => number;

/** How common the kinds of actor are, as in a dossier about a war: events and places fewer than people and groups. */
const kindWeights: Readonly<Record<ActorKind, number>> = {
  state: 10,
  government: 6,
  alliance: 3,
  "armed-group": 14,
  organisation: 16,
  media: 6,
  person: 25,
  population: 5,
  place: 5,
  operation: 4,
  event: 6,
};

const mostActors = 100_000;
const voiceCount = 40;
const sourceCount = 400;
const hypotheticalCount = 60;
/** Nobody reads them here, and a million different ones would only measure the heap. */
const text = { en: "Generated." };

/** Draws an index, each as often as its weight says. */
function weighted(random: Random, weights: readonly number[]): () => number {
  let sum = 0;
  const upTo = weights.map((weight) => (sum += weight));
  return () => {
    const drawn = random() * sum;
    return Math.max(
      upTo.findIndex((limit) => drawn < limit),
      0,
    );
  };
}

/** By Zipf's law: the n-th is drawn an n-th as often as the first. */
const zipf = (random: Random, count: number) =>
  weighted(
    random,
    Array.from({ length: count }, (_, at) => 1 / (at + 1)),
  );

/** The same text is the same string, so that a million dates take the memory of a few thousand. */
function pick<T>(random: Random, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

/**
 * A made-up dossier that keeps every rule of the format, with `ties` relations and a claim about each. The same seed makes
 * the same dossier.
 *
 * There is an actor to ten ties, up to 100,000. Forty voices speak, the n-th an n-th as often as the first. Three ties in
 * five have a period, as precise as the evidence of a real dossier: days, months, seasons, years and decades, approximate,
 * open and unknown ends. Stances, modes, likelihoods and grades are mixed, and some of each have no grade.
 */
export function generatedDossier(ties: number, seed = 1): Dossier {
  const random = seededRandom(seed);
  const actors = actorsOf(random, Math.min(Math.max(Math.round(ties / 10), 100), mostActors));
  const sources = Array.from({ length: sourceCount }, (_, at): Source => {
    const reliability = random() < 0.75 ? pick(random, reliabilities) : undefined;
    return { id: `s${at}`, type: "document", ...(reliability !== undefined && { reliability }) };
  });
  const relations = relationsOf(random, ties, actors);
  const claims = claimsOf(random, relations, actors, sources);
  return {
    format: "entente-dossier/1",
    id: "generated",
    title: text,
    summary: text,
    stateOfEvidence,
    languages: ["en"],
    relationTypes: [],
    actors,
    relations,
    claims,
    sources,
  };
}

/** Voices come first, then hypothetical events, then all others. One in six has a life that bounds its ties. */
function actorsOf(random: Random, count: number): Actor[] {
  const kindAt = weighted(
    random,
    actorKinds.map((kind) => kindWeights[kind]),
  );
  const lives = ["1991/..", "1998/..", "2005-06/..", "1985/2017", "2001/2021-08", "1975~/2023"];
  return Array.from({ length: count }, (_, at): Actor => {
    const plain = { id: `a${at}`, name: text, aliases: [] };
    if (at < voiceCount) return { ...plain, kind: at % 2 === 0 ? "media" : "government" };
    if (at < voiceCount + hypotheticalCount && at < count / 2) return { ...plain, kind: "event", hypothetical: true };
    const kind = actorKinds[kindAt()] ?? "state";
    return random() < 1 / 6 ? { ...plain, kind, period: pick(random, lives) } : { ...plain, kind };
  });
}

function relationsOf(random: Random, count: number, actors: readonly Actor[]): Relation[] {
  const typeAt = weighted(
    random,
    builtInRelationTypes.map((_, at) => 1 / (at + 3)),
  );
  const periods = periodTexts(random, 5000);
  /* Squared, so that some actors have many ties and most have few. */
  const anyActor = () => actors[Math.floor(random() ** 2 * actors.length)]?.id ?? "a0";
  return Array.from({ length: count }, (_, at): Relation => {
    const type = builtInRelationTypes[typeAt()]?.id ?? "alliance";
    const ends = { id: `r${at}`, type, from: anyActor(), to: anyActor() };
    return random() < 0.6 ? { ...ends, period: pick(random, periods) } : ends;
  });
}

function claimsOf(
  random: Random,
  relations: readonly Relation[],
  actors: readonly Actor[],
  sources: readonly Source[],
): Claim[] {
  const dates = saidTexts(random, 3000);
  const events = actors.filter(({ hypothetical }) => hypothetical === true).map(({ id }) => id);
  const voiceAt = zipf(random, voiceCount);
  const sourceAt = zipf(random, sources.length);
  /* Lists of what is cited are shared, as are dates. */
  const citing = Array.from({ length: 2000 }, () => {
    const cited = [...new Set([sourceAt(), ...(random() < 0.15 ? [sourceAt()] : [])])];
    return cited.map((at) => ({ source: `s${at}` }));
  });
  const claimAbout = (about: string, at: number): Claim => {
    const drawn = random();
    const stanceDrawn = random();
    const mode = drawn < 0.7 ? "fact" : drawn < 0.88 ? "forecast" : "conditional";
    const graded = random() < 0.65;
    return {
      id: `c${at}`,
      about,
      stance: stanceDrawn < 0.8 ? "affirms" : stanceDrawn < 0.88 ? "disputes" : "denies",
      mode,
      voice: actors[voiceAt()]?.id ?? "a0",
      said: pick(random, dates),
      statement: text,
      cites: pick(random, citing),
      ...(graded && { credibility: pick(random, credibilities) }),
      ...(mode === "forecast" && random() < 0.7 && { likelihood: pick(random, likelihoods) }),
      ...(mode === "conditional" && { premise: pick(random, events) }),
    };
  };
  const claims = relations.map(({ id }, at) => claimAbout(id, at));
  events.forEach((id, at) => claims.push(claimAbout(id, relations.length + at)));
  return claims;
}
