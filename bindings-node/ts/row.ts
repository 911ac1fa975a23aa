/**
 * An answer as it crosses: the values of its fields in their order, then what else came. What they are, the generated
 * readers know from the same source as the writers, so here they are anything.
 */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Row = any;
