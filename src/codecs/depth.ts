/** Deepest nesting of brackets that a dossier may have. The format needs 6, and CSL's own fields few more. */
export const depthLimit = 64;

/** 1-based; columns count UTF-16 code units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
const star = 42;
const slash = 47;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

type State = "json" | "string" | "escape" | "slash" | "line-comment" | "block-comment" | "block-star";

/**
 * Watches the nesting of brackets in JSON that comes in pieces, before anything recursive sees it.
 *
 * In text that is not JSON it counts at least as deep as jsonc-parser would go when it looks for the errors: it reads
 * comments as that parser does, ends a string at the end of its line, and lets a closing bracket close only its like.
 */
export class DepthScan {
  readonly #open = new Uint8Array(depthLimit);
  #depth = 0;
  #state: State = "json";
  #line = 1;
  #column = 1;

  /** Of the next character. */
  get place(): TextPlace {
    return { line: this.#line, column: this.#column };
  }

  /** @returns the place of the first bracket that is nested too deep; after that the scan is of no more use */
  push(piece: string): TextPlace | null {
    let lineStart = 1 - this.#column;
    for (let at = 0; at < piece.length; at += 1) {
      const char = piece.charCodeAt(at);
      if (char === lineFeed) {
        this.#line += 1;
        lineStart = at + 1;
      }
      if (!this.#step(char)) return { line: this.#line, column: at - lineStart + 1 };
    }
    this.#column = piece.length - lineStart + 1;
    return null;
  }

  /** @returns whether the nesting is still within the limit */
  #step(char: number): boolean {
    switch (this.#state) {
      case "string":
        if (char === quote || char === lineFeed || char === carriageReturn) this.#state = "json";
        else if (char === backslash) this.#state = "escape";
        return true;
      case "escape":
        this.#state = "string";
        return true;
      case "line-comment":
        if (char === lineFeed || char === carriageReturn) this.#state = "json";
        return true;
      case "block-comment":
        if (char === star) this.#state = "block-star";
        return true;
      case "block-star":
        if (char !== star) this.#state = char === slash ? "json" : "block-comment";
        return true;
      case "slash":
        this.#state = char === slash ? "line-comment" : char === star ? "block-comment" : "json";
        return this.#state !== "json" || this.#json(char);
      case "json":
        return this.#json(char);
    }
  }

  #json(char: number): boolean {
    if (char === quote) this.#state = "string";
    else if (char === slash) this.#state = "slash";
    else if (char === openBrace || char === openBracket) {
      if (this.#depth === depthLimit) return false;
      this.#open[this.#depth] = char + 2;
      this.#depth += 1;
    } else if ((char === closeBrace || char === closeBracket) && this.#open[this.#depth - 1] === char) {
      this.#depth -= 1;
    }
    return true;
  }
}
