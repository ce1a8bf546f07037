import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** Files that were opened from disk, so that a link to one survives a reload on the device that opened it. */
interface Kept extends DBSchema {
  files: { key: string; value: { ref: string; name: string; blob: Blob; opened: number }; indexes: { opened: number } };
}

/** Older ones make room: these are copies, the reader has the files. */
const keptAtMost = 12;

function database(): Promise<IDBPDatabase<Kept>> {
  return openDB<Kept>("entente", 1, {
    upgrade: (db) => {
      db.createObjectStore("files", { keyPath: "ref" }).createIndex("opened", "opened");
    },
  });
}

/** @throws DOMException where the store is full or forbidden */
export async function keepFile(ref: string, file: File): Promise<void> {
  const db = await database();
  try {
    await db.put("files", { ref, name: file.name, blob: file, opened: Date.now() });
    const oldestFirst = await db.getAllKeysFromIndex("files", "opened");
    for (const old of oldestFirst.slice(0, -keptAtMost)) await db.delete("files", old);
  } finally {
    db.close();
  }
}

/** @returns `undefined` where this device has no file of that reference @throws DOMException where the store is forbidden */
export async function keptFile(ref: string): Promise<{ name: string; blob: Blob } | undefined> {
  const db = await database();
  try {
    return await db.get("files", ref);
  } finally {
    db.close();
  }
}
