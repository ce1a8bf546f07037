import { compiledOf, indexById } from "../../analysis/compiled";
import { packed } from "../../analysis/packed";
import { wordsOf } from "../../codecs/errorWords";
import { readDossierStream } from "../../codecs/json";
import { type FromReader, type ToReader, longLists } from "./messages";

/** Characters to a message, about: a few milliseconds' work for who takes it in. */
const messageLength = 250_000;

/** A worker as it sees itself. */
export interface Reading {
  readonly onMessage: (listener: (message: ToReader) => void) => void;
  readonly post: (answer: FromReader, transfer?: ArrayBuffer[]) => void;
}

/** Reads the dossier whose bytes are posted, checks it, compiles it, and answers with it in parts. */
export function sendDossier({ onMessage, post }: Reading): void {
  const waiting: Uint8Array[] = [];
  let isAll = false;
  let wake: () => void = () => {};
  const isToCome = () => waiting.length === 0 && !isAll;
  /* Each piece is taken when it is asked for: until then it waits, and whoever posts them waits too. */
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        while (isToCome()) await new Promise<void>((resume) => (wake = resume));
        const piece = waiting.shift();
        if (piece === undefined) {
          controller.close();
          return;
        }
        controller.enqueue(piece);
        post({ taken: piece.length });
      },
    },
    new CountQueuingStrategy({ highWaterMark: 0 }),
  );
  onMessage((message) => {
    if ("bytes" in message) waiting.push(message.bytes);
    else if ("end" in message) isAll = true;
    else send(stream, message.size, post).catch((error: unknown) => post({ error: wordsOf(error) }));
    wake();
  });
}

async function send(stream: ReadableStream<Uint8Array>, size: number | null, post: Reading["post"]): Promise<void> {
  const read = await readDossierStream(stream, undefined, size ?? undefined, (checked) => post({ checked }));
  if (!read.ok) {
    post({ problems: read.problems, more: read.more });
    return;
  }
  const { dossier, warnings } = read;
  const { actors, relations, claims, sources, ...head } = dossier;
  const lists = { actors, relations, claims, sources };
  post({ head, length: longLists.reduce((sum, list) => sum + lists[list].length, 0) });
  for (const list of longLists) {
    for (const items of inMessages(lists[list])) post({ list, items });
  }
  const places = { actors: indexById(actors), relations: indexById(relations) };
  const { packed: columns, buffers } = packed(compiledOf(dossier, places));
  post({ packed: columns, warnings }, buffers);
}

/** JSON arrays of some items each, of about the same length whatever the items say. */
function* inMessages(items: readonly unknown[]): Generator<string, undefined> {
  let texts: string[] = [];
  let length = 0;
  for (const item of items) {
    const text = JSON.stringify(item);
    texts.push(text);
    length += text.length;
    if (length < messageLength) continue;
    yield `[${texts.join(",")}]`;
    texts = [];
    length = 0;
  }
  if (texts.length > 0) yield `[${texts.join(",")}]`;
}
