/** Files to send: paths, bytes, and streams, which are read piece by piece as fast as they can be sent. */

import { isPlain, isWellFormed } from './arguments.js';
import { viewOf } from './bytes.js';
import { invalid } from './envelope.js';
import { type NativeFiles, type NativeSource, native } from './native.js';
import { pathOf } from './path.js';

/** Something that gives bytes piece by piece: a web stream, a `Readable` of Node, an async generator. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** What the server is to know of a file. */
export interface UploadDetails {
  /** The name that the server sees. Without it: that of the path or `File`, else that of the form's field. */
  name?: string | undefined;
  /** What the file is, such as `application/pdf`. Without it: what a `Blob` says of itself, else what the name says. */
  contentType?: string | undefined;
}

/**
 * A file to send. Text is a path. From a path or bytes it can be sent again when a connection breaks; a stream or
 * `Blob` is read once.
 */
export type Upload =
  | string
  | URL
  | Uint8Array
  | ArrayBuffer
  | Blob
  | ByteStream
  | (UploadDetails & { path: string | URL })
  | (UploadDetails & { data: Uint8Array | ArrayBuffer | Blob })
  | (UploadDetails & { stream: ByteStream });

/** The files of a call, by the names of the form's fields. */
export type Files = Readonly<Record<string, Upload>>;

/** Arguments that files go with. */
export interface WithFiles {
  /** The files to send, by the names of the form's fields. */
  files?: Files | undefined;
}

const NO_FILE =
  'must be a path, bytes, a Blob, a stream of bytes, or an object with `path`, `data` or `stream` beside `name` and `contentType`';

/** The files apart from the other arguments. */
export function apart(params: WithFiles | undefined): { params: unknown; files: unknown } {
  if (!isPlain(params) || !('files' in params)) return { params, files: undefined };
  const { files, ...others } = params;
  return { params: others, files };
}

/** The files of one call, on their way. */
export class Uploads {
  readonly native: NativeFiles = new native.NativeFiles();
  readonly #sources: Source[] = [];

  /** Fails naming each file that is none, before any is touched. */
  constructor(files: unknown, operation: string) {
    const problems = new Map<string, string>();
    const plans = plan(files, problems);
    if (problems.size > 0) throw invalid(problems, operation);
    for (const [field, file] of plans) this.#add(field, file);
  }

  /** What a stream failed with, where that is what ended the call. */
  get failure(): { cause: unknown } | undefined {
    return this.#sources.find((source) => source.failure !== undefined)?.failure;
  }

  /** Lets go of all. A stream that is begun and not at its end is cancelled; after an abort, every one is. */
  close(signal: AbortSignal | undefined): void {
    for (const source of this.#sources) source.close(signal?.aborted === true, signal?.reason);
  }

  #add(field: string, { content, name, contentType }: Plan): void {
    if (typeof content === 'string') {
      this.native.path(field, content, name, contentType);
    } else if (content instanceof Uint8Array) {
      this.native.bytes(field, content, name ?? field, contentType);
    } else {
      const source = new Source(content.open);
      this.#sources.push(source);
      source.native = this.native.source(field, source.pull, content.length, name ?? field, contentType);
    }
  }
}

/** A file that is one: where its content comes from, and what the server is to know. */
interface Plan {
  content: string | Uint8Array | { open: () => Reading; length: number | undefined };
  name: string | undefined;
  contentType: string | undefined;
}

/** A stream that is being read. */
interface Reading {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  cancel(reason: unknown): unknown;
}

function plan(files: unknown, problems: Map<string, string>): Map<string, Plan> {
  const plans = new Map<string, Plan>();
  if (files == null) return plans;
  if (!isPlain(files) || contentOf(files) !== undefined) {
    problems.set('files', "must be an object of files by the names of the form's fields");
    return plans;
  }
  for (const [field, file] of Object.entries(files)) {
    if (!isWellFormed(field)) {
      problems.set('files', 'must have names without lone surrogates');
      continue;
    }
    const planned = file === undefined ? undefined : planOf(file);
    if (typeof planned === 'string') problems.set(`files.${field}`, planned);
    else if (planned !== undefined) plans.set(field, planned);
  }
  return plans;
}

/** The plan of one file, or what is wrong with it. */
function planOf(file: unknown): Plan | string {
  const whole = contentOf(file);
  if (typeof whole === 'string') return whole;
  if (whole !== undefined) return { content: whole.content, name: whole.name, contentType: whole.contentType };
  if (typeof file !== 'object' || file === null) return NO_FILE;
  const { path, data, stream, name, contentType, ...others } = file as Record<string, unknown>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return `has \`${unknown}\`, which is not known here`;
  const given = [path, data, stream].filter((content) => content !== undefined);
  if (given.length !== 1) return NO_FILE;
  const content = contentOf(given[0]);
  if (content === undefined || !fits(content, { path, data })) return NO_FILE;
  if (typeof content === 'string') return content;
  for (const [key, text] of Object.entries({ name, contentType })) {
    if (text === undefined) continue;
    if (typeof text !== 'string' || text.trim() === '' || !isWellFormed(text))
      return `has a \`${key}\` that is no text`;
  }
  return {
    content: content.content,
    name: (name as string | undefined) ?? content.name,
    contentType: (contentType as string | undefined) ?? content.contentType,
  };
}

/** Whether it stands under the key that it belongs under: a path as `data` would be sent as a file of that path. */
function fits(content: Content | string, { path, data }: { path: unknown; data: unknown }): boolean {
  if (typeof content === 'string') return true;
  if (path !== undefined) return content.sort === 'path';
  return content.sort === (data !== undefined ? 'data' : 'stream');
}

interface Content extends Plan {
  sort: 'path' | 'data' | 'stream';
}

/** What holds the bytes; text where it does and cannot be sent; nothing where it does not. */
function contentOf(value: unknown): Content | string | undefined {
  const none = { name: undefined, contentType: undefined };
  if (typeof value === 'string' || value instanceof URL) {
    const path = pathOf(value);
    if (path !== undefined) return { sort: 'path', content: path, ...none };
    return value === '' ? NO_FILE : 'is no path of a file, and no file: URL';
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const bytes = viewOf(value);
  if (typeof bytes === 'string') return bytes;
  if (bytes !== undefined) return { sort: 'data', content: bytes, ...none };
  if (value instanceof Blob) {
    const open = (): Reading => readingOf(value.stream());
    const name = 'name' in value && typeof value.name === 'string' && value.name !== '' ? value.name : undefined;
    return { sort: 'data', content: { open, length: value.size }, name, contentType: value.type || undefined };
  }
  if (isWebStream(value)) {
    if (value.locked) return 'is a stream that is being read already';
    return { sort: 'stream', content: { open: () => readingOf(value), length: undefined }, ...none };
  }
  if (Symbol.asyncIterator in value) {
    const open = (): Reading => iterationOf(value as AsyncIterable<unknown>);
    return { sort: 'stream', content: { open, length: undefined }, ...none };
  }
  return undefined;
}

/** By its shape: streams of other libraries and realms are as good. */
function isWebStream(value: object): value is ReadableStream<Uint8Array> {
  return 'getReader' in value && typeof value.getReader === 'function' && 'locked' in value;
}

function readingOf(stream: ReadableStream<unknown>): Reading {
  const reader = stream.getReader();
  return { next: () => reader.read(), cancel: (reason) => reader.cancel(reason) };
}

function iterationOf(stream: AsyncIterable<unknown>): Reading {
  const iterator = stream[Symbol.asyncIterator]();
  // A `Readable` that waits for its source answers to nothing else.
  const destroy = 'destroy' in stream && typeof stream.destroy === 'function' ? stream.destroy : undefined;
  return {
    next: () => iterator.next(),
    cancel: () => (destroy === undefined ? iterator.return?.() : destroy.call(stream)),
  };
}

/** One stream, read when its call asks for it. */
class Source {
  native: NativeSource | undefined;
  failure: { cause: unknown } | undefined;
  readonly #open: () => Reading;
  #reading: Reading | undefined;
  #ended = false;

  constructor(open: () => Reading) {
    this.#open = open;
  }

  /** Hands the next piece over. Called when the one before is on its way. */
  readonly pull = (): void => void this.#next();

  async #next(): Promise<void> {
    try {
      this.#reading ??= this.#open();
      const { done, value } = await this.#reading.next();
      if (done === true) {
        this.#ended = true;
        this.native?.end();
      } else {
        this.native?.piece(bytesOf(value));
      }
    } catch (cause) {
      // What the stream says when it is cancelled is no failure of it.
      if (this.#ended) return;
      this.failure = { cause };
      this.native?.fail('could not be read: its stream failed');
    }
  }

  close(aborted: boolean, reason: unknown): void {
    this.native?.close();
    if (this.#ended || (this.#reading === undefined && !aborted)) return;
    this.#ended = true;
    // How a stream takes its end is its own affair.
    void (async () => (this.#reading ?? this.#open()).cancel(reason))().catch(() => undefined);
  }
}

function bytesOf(piece: unknown): Uint8Array {
  const bytes = viewOf(piece);
  if (bytes instanceof Uint8Array) return bytes;
  if (bytes !== undefined) throw new TypeError(`the stream gives a piece that ${bytes}`);
  throw new TypeError(`the stream gives ${typeof piece === 'string' ? 'text' : 'something else'}, not bytes`);
}
