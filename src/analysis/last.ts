/** Remembers the last answer, as long as each part of the key that it was made of is the same value. */
export function last<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
): (key: readonly unknown[], ...args: A) => R {
  let known: { readonly key: readonly unknown[]; readonly result: R } | null = null;
  return (key, ...args) => {
    if (known !== null && key.every((part, at) => Object.is(part, known?.key[at]))) return known.result;
    const result = compute(...args);
    known = { key, result };
    return result;
  };
}
