import type { Likelihood } from "../domain/dossier";
import type { UiLanguage } from "../domain/text";

/** The words that a picture needs and that no dossier has. */
export interface SceneWords {
  readonly language: UiLanguage;
  readonly band: Readonly<Record<Likelihood, string>>;
  /** A type of relation with how likely it is held to be: "military aid: unlikely". */
  readonly rated: (type: string, band: string) => string;
  /** Of what holds perhaps: "membership ?". */
  readonly perhaps: (label: string) => string;
  /** Of what follows from something that is assumed. */
  readonly assumed: (label: string) => string;
  /** Of a line that stands for several ties: "military aid × 12". */
  readonly counted: (label: string, count: number) => string;
}
