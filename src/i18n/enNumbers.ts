export const number = new Intl.NumberFormat("en");

export const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
