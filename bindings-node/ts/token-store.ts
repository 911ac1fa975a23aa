/** Token stores of the application: objects that keep a pair. */

import { invalid } from './envelope.js';
import { Secret } from './secret.js';

/**
 * A token pair as a store keeps it: `JSON.stringify` writes it whole, and `load` takes it as it was written. The tokens
 * are plain text, so keep it where secrets are kept; the inspector does not show them.
 */
export interface StoredPair {
  accessToken: string;
  refreshToken?: string | undefined;
  /** When the access token ends. */
  expiresAt?: string | undefined;
  /** When the refresh token ends. */
  refreshExpiresAt?: string | undefined;
}

/**
 * A place of the application that keeps the portal's token pair: a secret of the cloud, a row of a database. What it throws
 * becomes the `cause` of a `StoreError`; calls that need no new token go on with the pair in memory. One that hangs is
 * given up in time, and asked nothing else before it has answered: no client has two of its functions at work at once.
 *
 * A crash in the middle of an exchange is unknown to the next start, which sends the refresh token again; the stores
 * `file:`, `redis:` and `keyring:` know it.
 *
 * @example
 * ```ts
 * const store: TokenStore = {
 *   load: async () => JSON.parse(await vault.read('hbportal')),
 *   save: (pair) => vault.write('hbportal', JSON.stringify(pair)),
 *   clear: () => vault.remove('hbportal'),
 * };
 * const client = new HbPortal({ tokenStore: store });
 * ```
 */
export interface TokenStore {
  /** The pair that is kept; `undefined` or `null` where none is. Anything else is refused, and not overwritten. */
  load(): StoredPair | null | undefined | Promise<StoredPair | null | undefined>;
  /** Keeps a pair in place of what was kept before. Ends only when it would survive a crash: a refresh token works once. */
  save(pair: StoredPair): void | Promise<void>;
  /** Keeps nothing any more. */
  clear(): void | Promise<void>;
  /**
   * Keeps all others out until what it gives is called: not before a `save` or `clear` has ended, also one that was given
   * up. Without it, one process at a time may use the store; the clients of a process that share an account need it too.
   */
  lock?(): Unlock | Promise<Unlock>;
}

/** Lets others in again. */
export type Unlock = () => void | Promise<void>;

/** The store that an option gives: nothing where it is text, which is for core to read. */
export function storeIn(option: unknown): TokenStore | undefined {
  if (typeof option !== 'object' || option === null || option instanceof Secret) return undefined;
  const problems = new Map<string, string>();
  for (const name of ['load', 'save', 'clear', 'lock'] as const) {
    const method: unknown = (option as Record<string, unknown>)[name];
    const optional = name === 'lock' && method === undefined;
    if (typeof method !== 'function' && !optional) problems.set(`tokenStore.${name}`, 'must be a function');
  }
  if (problems.size > 0) throw invalid(problems);
  return option as TokenStore;
}

/** The pair as a store gets it. */
export function storedPair(text: string): StoredPair {
  const value = { value: () => '[token pair]' };
  return Object.defineProperty(JSON.parse(text), Symbol.for('nodejs.util.inspect.custom'), value);
}
