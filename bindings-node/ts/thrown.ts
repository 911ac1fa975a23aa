/** What objects of the application threw while core used them: the cause of the errors that calls end in. */

/** As many as can be on their way to calls: each client has one at a time. */
const MOST = 64;

const thrown = new Map<number, unknown>();

/** Keeps what was thrown under the number of its request. */
export function keepThrown(request: number, cause: unknown): void {
  thrown.set(request, cause);
  const [oldest] = thrown.keys();
  if (thrown.size > MOST && oldest !== undefined) thrown.delete(oldest);
}

/** What was thrown, where it is known still. */
export function whatWasThrown(request: number): { cause: unknown } | undefined {
  return thrown.has(request) ? { cause: thrown.get(request) } : undefined;
}
