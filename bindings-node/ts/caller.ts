import { encode, encodeObject, type Given, signalOf } from './arguments.js';
import { Download } from './download.js';
import { closed, errorFrom } from './envelope.js';
import { Hold } from './hold.js';
import { finish, getHub, Owner, Refused, run, settled } from './hub.js';
import type { NativeClient, NativeDownload, NativeHold, NativeResponse, Payload } from './native.js';
import { Objects } from './objects.js';
import type { CallOptions, RequestParams } from './options.js';
import { Pager } from './pager.js';
import { RawResponse, type Recorder, recorderOf } from './response.js';
import type { Row } from './row.js';
import { Session } from './session.js';
import { Uploads } from './upload.js';

/** What makes the object of each variant that carries one. */
type Readers<T extends { kind: string }> = { [K in T['kind']]?: (row: Row) => unknown };

/** What the resources call: the bridge to the client of core. */
export class Caller {
  readonly #native: NativeClient;
  readonly #owner: Owner;

  private constructor(native: NativeClient | string, owner: Owner) {
    if (typeof native === 'string') throw errorFrom(native);
    this.#native = native;
    this.#owner = owner;
  }

  /** A client with these options. */
  static open(options: unknown): Caller {
    const { objects, others } = Objects.apart(options);
    const { client, listener, store } = objects;
    const given = encodeObject(others, 'options');
    const native = getHub().open(given, client, listener !== undefined, store !== undefined);
    return new Caller(native, new Owner(undefined, objects));
  }

  /** The same client with other options for its calls. */
  withOptions(options: unknown): Caller {
    this.#assertOpen();
    return new Caller(this.#native.withOptions(encodeObject(options, 'options')), new Owner(this.#owner));
  }

  /** The same client, whose answers the recorder keeps. */
  recorded(recorder: Recorder): Caller {
    this.#assertOpen();
    return new Caller(this.#native.recorded(recorderOf(recorder)), new Owner(this.#owner));
  }

  /** Calls an operation that answers with an object, or may answer with nothing; `read` makes the object of its row. */
  call<T, R extends T>(operation: string, given: Given, read: (row: Row) => R): Promise<T> {
    return settled(this.#owner, async () => {
      const payload = await this.#start(operation, given);
      return (payload === null ? undefined : read(JSON.parse(payload as string))) as T;
    });
  }

  /** Calls an operation that answers with nothing. */
  run(operation: string, given: Given): Promise<void> {
    return settled(this.#owner, async () => void (await this.#start(operation, given)));
  }

  /** Calls an operation that answers with a file. */
  download(operation: string, given: Given): Promise<Download> {
    return settled(this.#owner, async () => {
      const payload = await this.#start(operation, given);
      return new Download(payload as NativeDownload, this.#owner, signalOf(given.options));
    });
  }

  /** Calls an operation that holds a seat. */
  hold(operation: string, given: Given): Promise<Hold> {
    return settled(this.#owner, async () => {
      return new Hold((await this.#start(operation, given)) as NativeHold, this.#owner);
    });
  }

  /** Calls an operation that may come to one of several things. */
  outcome<T extends { kind: string }>(operation: string, given: Given, readers: Readers<T>): Promise<T> {
    return settled(this.#owner, async () => {
      const [kind, payload] = (await this.#start(operation, given)) as [T['kind'], Payload];
      if (payload === null) return { kind } as T;
      const value =
        typeof payload === 'string'
          ? readers[kind]?.(JSON.parse(payload))
          : new Download(payload as NativeDownload, this.#owner, signalOf(given.options));
      return { kind, value } as unknown as T;
    });
  }

  /** Opens a list. */
  list<T>(operation: string, given: Given, read: (row: Row) => T): Pager<T> {
    this.#assertOpen();
    const pages = this.#native.list(operation, encode(given, operation));
    if (typeof pages === 'string') throw errorFrom(pages);
    return new Pager<T>(pages, this.#owner, signalOf(given.options), read);
  }

  /** Sends any request. */
  request(method: string, path: string, params?: RequestParams, options?: CallOptions): Promise<RawResponse> {
    return settled(this.#owner, async () => {
      const given = encode({ path: { method, path }, params, options }, 'request');
      const payload = await run(this.#owner, signalOf(options), (id) => this.#native.request(id, given));
      return new RawResponse(payload as NativeResponse);
    });
  }

  /** The session with the portal. */
  session(): Session {
    this.#assertOpen();
    return new Session(this.#native.session(), this.#owner);
  }

  /** The session with a family. */
  sessionOf(family: unknown): Session {
    this.#assertOpen();
    return new Session(this.#native.sessionOf(encode({ path: { family } }, 'sessionOf')), this.#owner);
  }

  /** Ends the client, and waits for its token exchange under way. */
  async close(): Promise<void> {
    this.#owner.close();
    // Nobody is left to own it, but the process.
    const settled = finish((id) => this.#native.settle(id));
    this.#native.close();
    await settled;
  }

  #start(operation: string, given: Given): Promise<Payload> {
    const text = encode(given, operation);
    const signal = signalOf(given.options);
    if (given.files != null) return this.#send(operation, text, new Uploads(given.files, operation), signal);
    return run(this.#owner, signal, (id) => this.#native.start(id, operation, text));
  }

  async #send(operation: string, text: string, files: Uploads, signal: AbortSignal | undefined): Promise<Payload> {
    try {
      return await run(this.#owner, signal, (id) => this.#native.startWithFiles(id, operation, text, files.native));
    } catch (reason) {
      throw reason instanceof Refused ? new Refused(reason.envelope, files.failure) : reason;
    } finally {
      files.close(signal);
    }
  }

  #assertOpen(): void {
    if (this.#owner.closed) throw closed();
  }
}
