const id = "__________cytoscape_stylesheet";
const containerClass = "__________cytoscape_container";

/**
 * Keeps Cytoscape from writing a `<style>` into the page, which a strict content security policy forbids. It writes
 * none where an element of this id is; the one rule in it, that the container is positioned, is in `canvas.css`.
 *
 * @returns takes the element away again, unless another picture still needs it
 */
export function guardStylesheet(document: Document): () => void {
  if (document.getElementById(id) === null) {
    const guard = document.createElement("template");
    guard.id = id;
    document.head.append(guard);
  }
  return () => {
    if (document.querySelector(`.${containerClass}`) === null) document.getElementById(id)?.remove();
  };
}
