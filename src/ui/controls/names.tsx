import type { Relation } from "../../domain/dossier";
import { sentenceOf } from "../../domain/sentence";
import type { Model } from "../../analysis/model";
import { useLanguage, useOpened } from "../app/context";
import { Local } from "./Local";
import { SelectLink } from "./SelectLink";

/** A tie as a sentence in this language. */
export function tieSentence(model: Model, relation: Relation, language: string): string {
  const type = model.typeById.get(relation.type);
  const from = model.actors.get(relation.from);
  const to = model.actors.get(relation.to);
  if (!type || !from || !to) return relation.id;
  return sentenceOf({ type, from, to, claims: model.claimsAbout.get(relation.id) ?? [] }, language);
}

/** An actor's name, linked to its evidence. */
export function ActorName({ id, className }: { id: string; className?: string }) {
  const { model } = useOpened();
  const actor = model.actors.get(id);
  return (
    <SelectLink id={id} {...(className !== undefined && { className })}>
      {actor ? <Local text={actor.name} /> : id}
    </SelectLink>
  );
}

/** A tie in words, linked to its evidence. */
export function TieName({ relation, className }: { relation: Relation; className?: string }) {
  const { model } = useOpened();
  const language = useLanguage();
  return (
    <SelectLink id={relation.id} {...(className !== undefined && { className })}>
      {tieSentence(model, relation, language)}
    </SelectLink>
  );
}
