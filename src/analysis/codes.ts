/** A column of indices: in two bytes each where that is enough, as it nearly always is. */
export type Codes = Uint16Array | Uint32Array;

/** @param count of what the indices point to */
export function codesOf(indices: Uint32Array, count: number): Codes {
  return count <= 1 << 16 ? new Uint16Array(indices) : indices;
}

/** Values in the order in which they were first met, and the index of each: what repeats is kept once. */
export function interned<K, V>(read: (key: K) => V) {
  const values: V[] = [];
  const known = new Map<K, number>();
  const at = (key: K): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, values.length);
    return values.push(read(key)) - 1;
  };
  return { values, at };
}

/** Items by key: those of key `k` from `start[k]` up to, not including, `start[k + 1]`. */
interface Sorted {
  readonly items: Uint32Array;
  readonly start: Uint32Array;
}

/**
 * A stable counting sort.
 *
 * @param items `null` for 0, 1, 2…
 * @param keys of the items, in their order: whole numbers below `keyCount`
 */
export function sortedBy(items: Uint32Array | null, keys: Codes, keyCount: number): Sorted {
  const start = new Uint32Array(keyCount + 1);
  for (let i = 0; i < keys.length; i++) {
    const after = (keys[i] ?? 0) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  for (let key = 1; key <= keyCount; key++) start[key] = (start[key] ?? 0) + (start[key - 1] ?? 0);
  const next = start.slice();
  const sorted = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const place = next[key] ?? 0;
    sorted[place] = items === null ? i : (items[i] ?? 0);
    next[key] = place + 1;
  }
  return { items: sorted, start };
}

/** The index of something that a checked dossier refers to. */
export function indexOf(map: ReadonlyMap<string, number>, id: string): number {
  const found = map.get(id);
  if (found === undefined) throw new Error(`unchecked dossier: nothing has the id ${id}`);
  return found;
}
