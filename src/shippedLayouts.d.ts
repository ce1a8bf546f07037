/**
 * Where the actors of the shipped dossiers are, laid out when the page is built, by the name of a dossier's file and the
 * shape of the frame: a picture that is always the same need not be computed at each opening. Empty while developing.
 */
declare module "virtual:shipped-layouts" {
  type Places = Readonly<Record<string, readonly [x: number, y: number]>>;
  const layouts: Readonly<Record<string, () => Promise<Readonly<Record<string, Places>>>>>;
  export default layouts;
}
