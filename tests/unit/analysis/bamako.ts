import { readFileSync } from "node:fs";
import { checkDossier } from "../../../src/domain/checkDossier";
import type { Dossier } from "../../../src/domain/dossier";

/** The real dossier on the blockade of southern Mali. */
export function bamakoDossier(): Dossier {
  const result = checkDossier(
    JSON.parse(readFileSync(new URL("../../../data/bamako-2025.json", import.meta.url), "utf8")),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.dossier;
}
