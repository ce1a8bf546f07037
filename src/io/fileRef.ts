/** What the reference of a kept file begins with in a link. */
export const keptPrefix = "file:";

/** A reference for a link: unguessable, since it says nothing to any other device anyway. */
export function newFileRef(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return keptPrefix + Array.from(bytes, (byte) => byte.toString(36).padStart(2, "0")).join("");
}
