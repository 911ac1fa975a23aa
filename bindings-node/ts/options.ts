/** Options of one call. */
export interface CallOptions {
  /** How long the call may take in all, in seconds: token, waits, retries and body included. */
  timeout?: number | undefined;
  /** How often the call is sent again when that is safe and may help. */
  retries?: number | undefined;
  /**
   * Under which key the server remembers a write: sending it again under the same key does not do it twice.
   * Without it each write gets a key of its own, kept over its retries.
   */
  idempotencyKey?: string | undefined;
  /** Breaks the call off: its connection is closed, and the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** The families of the API, by the names that operations begin with. */
export type Family = 'portal' | 'v1' | 'services' | 'academy' | 'practical_training' | 'virtual_bls';

/** What a raw request carries. */
export interface RequestParams {
  /** The family whose host is asked, with its token: the portal's by default. */
  family?: Family | undefined;
  /** What stands behind the `?`; a list stands as often as it has entries. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** The body, as JSON. */
  json?: unknown;
  /** The body, as a form: what the first API takes. What is nested is written as `name[key]`, a list as `name[]`. */
  form?: Readonly<Record<string, unknown>> | undefined;
  /** Further headers. Those that the client sets itself cannot be given: token, request id. */
  headers?: Readonly<Record<string, string>> | undefined;
}
