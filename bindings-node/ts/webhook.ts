import { encodeObject } from './arguments.js';
import { errorFrom, invalid } from './envelope.js';
import type { WebhookEvent, WebhookVerifierOptions } from './generated/models.js';
import { readWebhookEvent } from './generated/readers.js';
import { type NativeVerifier, native } from './native.js';
import { Secret } from './secret.js';

/** Headers as web frameworks give them: of `fetch`, of `node:http`, or as pairs. */
export type WebhookHeaders =
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

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
    const [genuine, text] = this.#native.verify(flat(headers), bytesOf(body), now?.getTime());
    if (!genuine) throw errorFrom(text);
    return readWebhookEvent(JSON.parse(text));
  }
}

/** The signature that the portal would send for a body, in Unix seconds: for tests of an endpoint. */
export function signWebhook(secret: Secret | string, timestamp: number, body: WebhookBody): string {
  const key = secret instanceof Secret ? secret.reveal() : secret;
  return native.signDelivery(key, timestamp, bytesOf(body));
}

function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (typeof body === 'string') return new TextEncoder().encode(body);
  const problem = 'must be the raw bytes as they came; this was parsed already: take the raw body of your framework';
  throw invalid(new Map([['body', problem]]));
}

/** Names and values in turn. */
function flat(headers: unknown): string[] {
  if (typeof headers !== 'object' || headers === null) {
    throw invalid(new Map([['headers', 'must be the headers of the delivery']]));
  }
  const pairs = Symbol.iterator in headers ? (headers as Iterable<[string, unknown]>) : Object.entries(headers);
  const result: string[] = [];
  for (const [name, value] of pairs) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) result.push(String(name), String(one));
    }
  }
  return result;
}
