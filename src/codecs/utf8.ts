/** Text as far as the bytes were well-formed. */
export interface DecodedPiece {
  readonly text: string;
  readonly wellFormed: boolean;
}

/**
 * Decodes UTF-8 that comes in pieces, without a byte order mark. Unlike a fatal `TextDecoder` alone it also gives the text
 * before the first wrong byte, so that its place can be told.
 */
export class Utf8Pieces {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  #unfinished: Uint8Array = new Uint8Array(0);
  #begun = false;

  /** @param last whether no piece follows, so that a character cut off at its end is wrong */
  push(bytes: Uint8Array, last: boolean): DecodedPiece {
    const all = joined(this.#unfinished, bytes);
    const whole = last ? all : all.subarray(0, all.length - unfinishedBytes(all));
    this.#unfinished = all.slice(whole.length);
    const { text, wellFormed } = this.#decode(whole);
    const marked = !this.#begun && text.startsWith("\ufeff");
    this.#begun ||= text !== "";
    return { text: marked ? text.slice(1) : text, wellFormed };
  }

  #decode(bytes: Uint8Array): DecodedPiece {
    try {
      return { text: this.#decoder.decode(bytes), wellFormed: true };
    } catch (error) {
      const wrong = illFormedAt(bytes);
      if (wrong === null) throw error;
      return { text: this.#decoder.decode(bytes.subarray(0, wrong)), wellFormed: false };
    }
  }
}

/** Index of the first byte that does not belong to well-formed UTF-8 (Unicode 16, table 3-7), or `null`. */
export function illFormedAt(bytes: Uint8Array): number | null {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0 || length === "cut") return at;
    at += length;
  }
  return null;
}

/** How many bytes at the end begin a character that they do not finish: 0 to 3. */
function unfinishedBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const at = bytes.length - back;
    const continues = ((bytes[at] ?? 0) & 0xc0) === 0x80;
    if (!continues) return characterLength(bytes, at) === "cut" ? back : 0;
  }
  return 0;
}

/** Bytes of the character that begins here, 0 if none does, "cut" if the bytes end before it does. */
function characterLength(bytes: Uint8Array, at: number): number | "cut" {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let offset = 1; offset < length; offset += 1) {
    const byte = bytes[at + offset];
    if (byte === undefined) return "cut";
    const [low, high] = offset === 1 ? secondByteRange(first) : [0x80, 0xbf];
    if (byte < low || byte > high) return 0;
  }
  return length;
}

/** Shuts out over-long forms, surrogates and what is beyond U+10FFFF. */
function secondByteRange(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  if (first === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
