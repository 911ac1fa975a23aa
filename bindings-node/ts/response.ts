import { errorFrom } from './envelope.js';
import { type NativeRecorder, type NativeResponse, native } from './native.js';

/** An answer as it came: status, headers, body, and what the transport did for it. */
export class RawResponse {
  /** The status. */
  readonly status: number;
  /** The headers. */
  readonly headers: Headers;
  /** The operation, or `request` for a raw one. */
  readonly operation: string;
  /** The `X-Request-Id` that went with the call. */
  readonly requestId: string;
  /** How often the call was sent again. */
  readonly retriesTaken: number;
  readonly #native: NativeResponse;

  /** @internal */
  constructor(response: NativeResponse) {
    this.status = response.status;
    this.headers = new Headers(response.headers);
    this.operation = response.operation;
    this.requestId = response.requestId;
    this.retriesTaken = response.retriesTaken;
    this.#native = response;
  }

  /** The body. */
  bytes(): Uint8Array {
    return this.#native.body;
  }

  /** The body as text; bytes that are no UTF-8 are replaced. */
  text(): string {
    return new TextDecoder().decode(this.#native.body);
  }

  /** The body as JSON; an empty one is `null`. Throws a `DecodeError` where it is none. */
  json(): unknown {
    const [succeeded, text] = this.#native.json();
    if (!succeeded) throw errorFrom(text);
    return JSON.parse(text);
  }
}

/** The Rust half of a recorder. */
export let recorderOf: (recorder: Recorder) => NativeRecorder;

/**
 * Keeps the last answer of a client as it came.
 *
 * @example
 * ```ts
 * const recorder = new Recorder();
 * await client.recorded(recorder).references.get(17);
 * console.log(recorder.last?.status, recorder.last?.retriesTaken);
 * ```
 */
export class Recorder {
  readonly #native: NativeRecorder = new native.NativeRecorder();

  /** The last answer, of a success or of an error. Downloads are not kept. */
  get last(): RawResponse | undefined {
    const response = this.#native.last();
    return response === null ? undefined : new RawResponse(response);
  }

  static {
    recorderOf = (recorder) => recorder.#native;
  }
}
