import { encode } from './arguments.js';
import { closed, errorFrom } from './envelope.js';
import type { SessionInfo } from './generated/models.js';
import { readSessionInfo } from './generated/readers.js';
import { type Owner, run, settled } from './hub.js';
import type { NativeSession, Payload } from './native.js';
import type { Secret } from './secret.js';

/**
 * The session of a client with one family of the API: how it stands, and what can be done about it. None of it is needed
 * to call the API.
 *
 * @example
 * ```ts
 * const { state, expiresAt } = client.session.info();
 * console.log(state, 'until', expiresAt);
 * ```
 */
export class Session {
  readonly #native: NativeSession;
  readonly #owner: Owner;

  /** @internal */
  constructor(native: NativeSession | string, owner: Owner) {
    if (typeof native === 'string') throw errorFrom(native);
    this.#native = native;
    this.#owner = owner;
  }

  /**
   * How the session stands. Nothing is read or sent for it.
   *
   * @throws ConfigurationError - The client is closed.
   */
  info(): SessionInfo {
    this.#assertOpen();
    return readSessionInfo(JSON.parse(this.#native.info()));
  }

  /**
   * Gets a new pair now, though the old one may still work; where a peer has just done so, its pair is taken over. Calls go
   * on with the old token meanwhile, and after a failure.
   */
  refreshNow(): Promise<SessionInfo> {
    return settled(this.#owner, async () => {
      return readSessionInfo(JSON.parse((await this.#run((id) => this.#native.refreshNow(id))) as string));
    });
  }

  /**
   * Ends the session at the portal and forgets the pair, here and in the store. A client with credentials logs in again at
   * its next call; one that lives on a pair needs a new one. Where a peer has renewed the pair meanwhile, its newer one stays
   * in the store, and the next call takes it over.
   */
  revoke(): Promise<void> {
    return settled(this.#owner, async () => void (await this.#run((id) => this.#native.revoke(id))));
  }

  /**
   * Gives out no token any more: each further call fails with a `ConfigurationError`. Waits for an exchange under way, so
   * that its pair is saved. The pair stays in the store, for the next run.
   */
  close(): Promise<void> {
    return settled(this.#owner, async () => void (await this.#run((id) => this.#native.close(id))));
  }

  /**
   * Logs in with another api key of the same account from now on. The pair at hand is kept as long as it works.
   *
   * @throws ConfigurationError - The client has no credentials.
   * @throws ValidationError - It cannot be a key.
   */
  setApiKey(apiKey: Secret | string): void {
    this.#assertOpen();
    const refused = this.#native.setApiKey(encode({ path: { apiKey } }, 'session.setApiKey'));
    if (refused !== null) throw errorFrom(refused);
  }

  #assertOpen(): void {
    if (this.#owner.closed) throw closed();
  }

  #run(start: (id: number) => void): Promise<Payload> {
    return run(this.#owner, undefined, start);
  }
}
