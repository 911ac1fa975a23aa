import { Caller } from './caller.js';
import { invalid } from './envelope.js';
import type { ClientOptions } from './generated/models.js';
import { Resources } from './generated/resources.js';
import type { SessionListener } from './objects.js';
import type { CallOptions, Family, RequestParams } from './options.js';
import { type RawResponse, Recorder } from './response.js';
import type { Secret } from './secret.js';
import type { Session } from './session.js';
import type { TokenStore } from './token-store.js';

/** How a client is set up, with the objects that it works with. */
export interface HbPortalOptions extends Omit<ClientOptions, 'tokenStore'> {
  /**
   * Where the token pair is kept: `memory:`, `file:/path`, `redis://host` or `rediss://host` (shared by a fleet),
   * `keyring:service/account`, each with a place beside it for the pair of every host. Or an object of your own, for
   * the portal's pair; those of other hosts stay in memory then. A pair that is there is enough to begin with.
   * Environment: `HBPORTAL_TOKEN_STORE`.
   */
  tokenStore?: Secret | string | TokenStore | undefined;
  /**
   * Told of what happens to the client's sessions, one after the other, on this thread; no token waits for it. It does not
   * keep the process alive. What it throws, or rejects with, becomes a warning of the process.
   */
  onSessionEvent?: SessionListener | undefined;
}

/**
 * A client of the portal. Options that are left out are looked for in the environment: `HBPORTAL_CLIENT_ID`,
 * `HBPORTAL_API_KEY`, … Nothing is sent yet: the first call logs in.
 *
 * Throws a `ValidationError` naming each wrong option, and a `ConfigurationError` without credentials.
 *
 * @example
 * ```ts
 * await using client = new HbPortal({ clientId: 1001, apiKey: 'from-your-vault' });
 * const request = await client.referenceRequests.get(17);
 * ```
 */
export class HbPortal extends Resources {
  readonly #caller: Caller;

  constructor(options?: HbPortalOptions) {
    // Only this file hands a caller over; users have no way to make one.
    const caller = options instanceof Caller ? options : Caller.open(options);
    super(caller);
    this.#caller = caller;
  }

  /** The same client with other options for its calls; both share connections, token and pace. */
  withOptions(options: Omit<CallOptions, 'signal'>): HbPortal {
    return from(this.#caller.withOptions(options));
  }

  /** The same client, whose answers `recorder` keeps as they came. */
  recorded(recorder: Recorder): HbPortal {
    if (!(recorder instanceof Recorder)) throw invalid(new Map([['recorder', 'must be a Recorder']]));
    return from(this.#caller.recorded(recorder));
  }

  /**
   * The session with the portal, which the families share that have no token of their own.
   *
   * @example
   * ```ts
   * await client.session.refreshNow();
   * ```
   */
  get session(): Session {
    return this.#caller.session();
  }

  /**
   * The session with a family that has a token of its own, such as `virtual_bls`; those that have none share the portal's.
   *
   * @throws ConfigurationError - The client has no way to that family.
   */
  sessionOf(family: Family): Session {
    return this.#caller.sessionOf(family);
  }

  /**
   * Sends any request, with the same token, retries, pace and errors as an operation.
   *
   * @example
   * ```ts
   * const answer = await client.request('GET', '/appraisal-requests', { query: { page: 1 } });
   * console.log(answer.json());
   * ```
   */
  request(method: string, path: string, params?: RequestParams, options?: CallOptions): Promise<RawResponse> {
    return this.#caller.request(method, path, params, options);
  }

  /**
   * Ends the client and those made from it: calls in flight are broken off and reject with a `ConfigurationError`,
   * as do calls after this. A token exchange under way is waited for, a few seconds at most, so that its pair is saved.
   * A program that does not call it ends all the same.
   */
  close(): Promise<void> {
    return this.#caller.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

function from(caller: Caller): HbPortal {
  return new HbPortal(caller as unknown as HbPortalOptions);
}
