/**
 * A map by id that is answered from what is there already. A million ids each with a list of their own would take more
 * memory than all else that is known of them; most are never asked for.
 */
export class Lookup<V> implements ReadonlyMap<string, V> {
  readonly #ids: () => Iterable<string>;
  readonly #find: (id: string) => V | undefined;
  readonly #has: (id: string) => boolean;

  /**
   * @param ids every id that may have an answer, each once
   * @param has whether it has one, where that is quicker to say than the answer
   */
  constructor(
    ids: () => Iterable<string>,
    find: (id: string) => V | undefined,
    has = (id: string) => find(id) !== undefined,
  ) {
    this.#ids = ids;
    this.#find = find;
    this.#has = has;
  }

  get size(): number {
    let count = 0;
    for (const id of this.#ids()) if (this.#has(id)) count++;
    return count;
  }

  get(id: string): V | undefined {
    return this.#find(id);
  }

  has(id: string): boolean {
    return this.#has(id);
  }

  forEach(each: (value: V, id: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [id, value] of this) each(value, id, this);
  }

  *entries(): Generator<[string, V], undefined> {
    for (const id of this.#ids()) {
      const value = this.#find(id);
      if (value !== undefined) yield [id, value];
    }
  }

  *keys(): Generator<string, undefined> {
    for (const [id] of this) yield id;
  }

  *values(): Generator<V, undefined> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): Generator<[string, V], undefined> {
    return this.entries();
  }
}

/** Made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
