/** Answers as they cross, and the shapes of the objects that are made of them. */

/**
 * An answer as it crosses: the values of its fields in their order, then what else came. What they are, the generated
 * readers know from the same source as the writers, so here they are anything.
 */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Row = any;

/** A constructor of plain objects. */
export type Shape<T> = new (row: Row) => T;

/**
 * What a constructor assigns has its place in the object from the start; properties that are added to a literal one by
 * one make the engine move the object again and again. Without a prototype of its own it makes what a literal makes.
 */
export function shape<T>(assign: (this: T, row: Row) => void): Shape<T> {
  assign.prototype = Object.prototype;
  return assign as unknown as Shape<T>;
}
