export const number = new Intl.NumberFormat("fr");

/** In French zero and one are singular. */
export const count = (n: number, one: string, many: string) => `${number.format(n)} ${n < 2 ? one : many}`;
