/** What came with an answer beyond its known fields. */

const INSPECT = Symbol.for('nodejs.util.inspect.custom');

/** Prints its keys alone: nobody knows what the values are, so they may be secrets. Otherwise it is a plain object. */
export function asExtra(values: Record<string, unknown>): Record<string, unknown> {
  return Object.defineProperty(values, INSPECT, { value: showKeys });
}

function showKeys(this: Record<string, unknown>): string {
  return `{ ${Object.keys(this).join(', ')} }`;
}
