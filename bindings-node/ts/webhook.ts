import { encodeObject } from './arguments.js';
import { viewOf } from './bytes.js';
import { errorFrom, invalid } from './envelope.js';
import type { WebhookEvent, WebhookVerifierOptions } from './generated/models.js';
import { readWebhookEvent } from './generated/readers.js';
import { type NativeVerifier, native } from './native.js';
import { Secret } from './secret.js';

/** Headers as web frameworks give them: of `fetch`, of `node:http` (`rawHeaders` too), or as pairs. */
export type WebhookHeaders =
  | Iterable<readonly [string, string]>
  | readonly string[]
  | Readonly<Record<string, string | readonly string[] | undefined>>;

const NO_HEADERS =
  'must be the headers of the delivery: an object, pairs, or names and values in turn, all of them text';

/** The body as it came. */
export type WebhookBody = Uint8Array | ArrayBuffer | string;

/**
 * Tells genuine deliveries of the portal from all else.
 *
 * @example
 * ```ts
 * const verifier = new WebhookVerifier({ secrets: [process.env.WEBHOOK_SECRET!] });
 * const event = verifier.verify(body, request.headers);
 * ```
 */
export class WebhookVerifier {
  readonly #native: NativeVerifier;

  /** Throws a `ValidationError` naming each wrong option, an empty secret among them. */
  constructor(options: WebhookVerifierOptions) {
    const opened = native.NativeVerifier.open(encodeObject(options, 'options'));
    if (typeof opened === 'string') throw errorFrom(opened);
    this.#native = opened;
  }

  /**
   * Verifies a delivery and reads it. `body` must be the bytes as they came, before anything parsed them; `now` is
   * the system's clock unless a test gives another. A genuine delivery may come twice: look at `eventId`.
   *
   * Throws a `WebhookVerificationError` saying what is wrong; a `DecodeError` for a genuine body that is no event.
   */
  verify(body: WebhookBody, headers: WebhookHeaders, now?: Date): WebhookEvent {
    const [genuine, text] = this.#native.verify(flat(headers), bytesOf(body), momentOf(now));
    if (!genuine) throw errorFrom(text);
    return readWebhookEvent(JSON.parse(text));
  }
}

/** The signature that the portal would send for a body, in Unix seconds: for tests of an endpoint. */
export function signWebhook(secret: Secret | string, timestamp: number, body: WebhookBody): string {
  const key: unknown = secret instanceof Secret ? secret.reveal() : secret;
  if (typeof key !== 'string') throw wrong('secret', 'must be a Secret or text');
  if (!Number.isSafeInteger(timestamp)) throw wrong('timestamp', 'must be a whole number of seconds');
  return native.signDelivery(key, timestamp, bytesOf(body));
}

function bytesOf(body: unknown): Uint8Array {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : viewOf(body);
  if (bytes instanceof Uint8Array) return bytes;
  const parsed = 'must be the raw bytes as they came; this was parsed already: take the raw body of your framework';
  throw wrong('body', bytes ?? parsed);
}

function momentOf(now: unknown): number | undefined {
  if (now === undefined) return undefined;
  if (!(now instanceof Date) || Number.isNaN(now.getTime())) throw wrong('now', 'must be a Date');
  return now.getTime();
}

/** Names and values in turn. */
function flat(headers: unknown): string[] {
  if (typeof headers !== 'object' || headers === null) throw wrong('headers', NO_HEADERS);
  // `rawHeaders` of `node:http`.
  if (Array.isArray(headers) && headers.length % 2 === 0 && isTexts(headers)) return headers;
  const pairs = Symbol.iterator in headers ? (headers as Iterable<unknown>) : Object.entries(headers);
  const result: string[] = [];
  for (const pair of pairs) {
    const [name, value]: unknown[] = Array.isArray(pair) ? pair : [];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    const given = values.filter((one) => one != null);
    if (typeof name !== 'string' || !isTexts(given)) throw wrong('headers', NO_HEADERS);
    for (const one of given) result.push(name, one);
  }
  return result;
}

function isTexts(values: unknown[]): values is string[] {
  return values.every((value) => typeof value === 'string');
}

function wrong(name: string, problem: string): Error {
  return invalid(new Map([[name, problem]]));
}
