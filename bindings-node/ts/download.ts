import { invalid } from './envelope.js';
import { type Owner, run, settled } from './hub.js';
import type { NativeDownload, Payload } from './native.js';
import { pathOf } from './path.js';

/**
 * A file on its way. It is read once: as a stream, as a whole, or into a file.
 *
 * @example
 * ```ts
 * const pdf = await client.references.downloadPdf(17);
 * await pdf.save('reference-17.pdf');
 * ```
 */
export class Download {
  /** What the server says the file is. */
  readonly contentType: string | undefined;
  /** How many bytes the file has, where the server says so. */
  readonly contentLength: number | undefined;
  /** The `X-Request-Id` that went with the call. */
  readonly requestId: string | undefined;
  readonly #native: NativeDownload;
  readonly #owner: Owner;
  readonly #signal: AbortSignal | undefined;

  /** @internal */
  constructor(native: NativeDownload, owner: Owner, signal: AbortSignal | undefined) {
    this.contentType = native.contentType ?? undefined;
    this.contentLength = native.contentLength ?? undefined;
    this.requestId = native.requestId ?? undefined;
    this.#native = native;
    this.#owner = owner;
    this.#signal = signal;
  }

  /** The pieces of the file as a web stream: what is not read is not fetched. Cancelling it closes the connection. */
  stream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const piece = await this.#run((id) => this.#native.chunk(id));
          if (piece !== null) return controller.enqueue(piece as Uint8Array);
          controller.close();
        },
        cancel: () => this.close(),
      },
      { highWaterMark: 0 },
    );
  }

  /** The pieces of the file, for `for await`. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, undefined> {
    try {
      for (;;) {
        const piece = await this.#run((id) => this.#native.chunk(id));
        if (piece === null) return undefined;
        yield piece as Uint8Array;
      }
    } finally {
      this.close();
    }
  }

  /** The whole file, in memory. */
  bytes(): Promise<Uint8Array> {
    return this.#run((id) => this.#native.bytes(id)) as Promise<Uint8Array>;
  }

  /**
   * Writes the file to `path` and returns its size in bytes.
   *
   * It is written under another name beside `path` and renamed when it is complete: a download that breaks off
   * leaves whatever stood at `path` before.
   */
  save(path: string | URL): Promise<number> {
    return settled(this.#owner, async () => {
      const name = pathOf(path);
      if (name === undefined) throw invalid(new Map([['path', 'must be the path of a file, or a file: URL']]));
      return Number(await this.#run((id) => this.#native.save(id, name)));
    });
  }

  /** Lets go of a file that is not read to its end. */
  close(): void {
    this.#native.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  #run(start: (id: number) => void): Promise<Payload> {
    return settled(this.#owner, () => run(this.#owner, this.#signal, start));
  }
}
