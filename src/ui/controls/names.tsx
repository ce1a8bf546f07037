import { useCallback } from "react";
import type { Relation } from "../../domain/dossier";
import { sentenceOf } from "../../domain/sentence";
import { standingOfId } from "../../analysis/inView";
import type { Model } from "../../analysis/model";
import type { View } from "../../analysis/view";
import { useLanguage, useLensView, useOpened } from "../app/context";
import { Local } from "./Local";
import { SelectLink } from "./SelectLink";

/** A tie as a sentence in this language; where what it hangs on is assumed, as if it were so. */
function tieSentence(model: Model, view: View, relation: Relation, language: string): string {
  const type = model.typeById.get(relation.type);
  const from = model.actors.get(relation.from);
  const to = model.actors.get(relation.to);
  if (!type || !from || !to) return relation.id;
  const claims = model.claimsAbout.get(relation.id) ?? [];
  const assumed = standingOfId(model, view, relation.id) === "assumed";
  return sentenceOf({ type, from, to, claims, assumed }, language);
}

/** Puts ties into words, as the lens has them. */
export function useTieSentence(): (relation: Relation) => string {
  const { model } = useOpened();
  const view = useLensView();
  const language = useLanguage();
  return useCallback((relation) => tieSentence(model, view, relation, language), [model, view, language]);
}

/** A tie in words. */
export function TieSentence({ relation }: { relation: Relation }) {
  return useTieSentence()(relation);
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
  return (
    <SelectLink id={relation.id} {...(className !== undefined && { className })}>
      <TieSentence relation={relation} />
    </SelectLink>
  );
}
