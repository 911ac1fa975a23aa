import type { Envelope } from './envelope.js';
import type { HeldSeat } from './generated/models.js';
import { readHeldSeat } from './generated/readers.js';

/**
 * Everything that can go wrong. The text says what happened, to which operation, and what to do; it never holds a
 * secret or anything the server wrote, because that may be personal data. The server's own words are in
 * `detail`, `fields` and `data`, which are printed nowhere.
 */
export class HbPortalError extends Error {
  /** The operation that failed, such as `portal.references.get`. */
  declare readonly operation: string | undefined;
  /** The status of the answer, where one came. */
  declare readonly status: number | undefined;
  /** The server's machine-readable code, where it sends one. */
  declare readonly code: string | undefined;
  /** The `X-Request-Id` that went with the call, the same over all its retries. */
  declare readonly requestId: string | undefined;
  /** Whether the same call may work later, unchanged. */
  readonly retryable: boolean;
  /** How long the server asks to wait, in seconds. */
  declare readonly retryAfter: number | undefined;
  /** How often the call had been sent again before it failed. */
  readonly retriesTaken: number;

  readonly #detail: string | undefined;
  readonly #data: unknown;
  readonly #fields: Readonly<Record<string, readonly string[]>>;

  /** @internal */
  constructor(envelope: Envelope) {
    super(envelope.message, causeOf(envelope.causes ?? []));
    // What is not known is no attribute at all: an error that is printed shows what there is.
    for (const name of ['operation', 'status', 'code', 'requestId', 'retryAfter'] as const) {
      if (envelope[name] !== undefined) Object.assign(this, { [name]: envelope[name] });
    }
    this.retryable = envelope.retryable ?? false;
    this.retriesTaken = envelope.retriesTaken ?? 0;
    this.#detail = envelope.detail;
    this.#data = envelope.data;
    this.#fields = envelope.fields ?? {};
  }

  /** The server's own words, at most 1,000 characters. They may hold personal data: do not log them. */
  get detail(): string | undefined {
    return this.#detail;
  }

  /** What the server sent along with a conflict: the thing that stands there already. */
  get data(): unknown {
    return this.#data;
  }

  /** The wrong arguments and what is wrong with each. Where the server found them, the words are the server's. */
  get fields(): Readonly<Record<string, readonly string[]>> {
    return this.#fields;
  }
}

/** The client is set up wrongly, or is closed. Nothing was sent. */
export class ConfigurationError extends HbPortalError {}

/** An argument is wrong; `fields` names it. Found before sending (no status), or by the server (400, 422). */
export class ValidationError extends HbPortalError {}

/** The credentials or the token were refused (401), or no token was granted for a call that needs one (400, 404, …). */
export class AuthenticationError extends HbPortalError {}

/** The session is over and nothing is left to renew it with: a new pair or new credentials are needed. */
export class SessionEndedError extends AuthenticationError {}

/** The answer to a token exchange was lost, and the pair at hand is refused: it may have been renewed unseen. */
export class SessionInDoubtError extends AuthenticationError {}

/** The account may not do this (403). */
export class PermissionDeniedError extends HbPortalError {}

/** There is no such thing, or it belongs to another account (404, 410). */
export class NotFoundError extends HbPortalError {}

/** The state of the thing does not allow it (409); `data` holds what the server says stands there. */
export class ConflictError extends HbPortalError {
  readonly #hold: HeldSeat | undefined;

  /** @internal */
  constructor(envelope: Envelope) {
    super(envelope);
    this.#hold = envelope.hold === undefined ? undefined : readHeldSeat(envelope.hold);
  }

  /** The hold there is already, where a second one was refused for it. It is not given back by itself. */
  get hold(): HeldSeat | undefined {
    return this.#hold;
  }
}

/** Too many requests (429); `retryAfter` says how long to wait. */
export class RateLimitError extends HbPortalError {}

/** The server failed (5xx). */
export class ServerError extends HbPortalError {}

/** The server refused with a status that has no class of its own. */
export class ApiError extends HbPortalError {}

/** The connection could not be made, or broke. */
export class ConnectionError extends HbPortalError {}

/** The deadline passed. */
export class TimeoutError extends HbPortalError {}

/** The answer is not what the operation promises; the text names the JSON path. */
export class DecodeError extends HbPortalError {}

/** The token store, or a file to write, failed. */
export class StoreError extends HbPortalError {}

/** A webhook delivery is not genuine, or too old. */
export class WebhookVerificationError extends HbPortalError {}

function causeOf(causes: string[]): ErrorOptions | undefined {
  const [first, ...others] = causes;
  return first === undefined ? undefined : { cause: new Error(first, causeOf(others)) };
}
