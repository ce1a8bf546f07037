import { builtInRelationTypes } from "../../../src/domain/vocabulary";

export { actorKinds } from "../../../src/domain/dossier";
export const builtInTypes = builtInRelationTypes.map(({ id }) => id);
