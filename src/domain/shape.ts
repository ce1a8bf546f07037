/**
 * What a valibot schema says of its own structure, as far as a walk beside a value needs it. Schemas of `dossier.ts` are
 * of this type as they are; a pipe carries the members of its first schema.
 */
export interface Shape {
  readonly type: string;
  /** Of an object. */
  readonly entries?: Readonly<Record<string, Shape>>;
  /** Of an array. */
  readonly item?: Shape;
  /** Of an optional. */
  readonly wrapped?: Shape;
}

/** The shape itself, without "optional" around it. */
export function required(shape: Shape): Shape {
  return shape.wrapped === undefined ? shape : required(shape.wrapped);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
