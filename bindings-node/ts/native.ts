/** The Rust half, as it is: private to this package. */

import { load } from './loader.js';

export interface NativeHub {
  take(): Batch;
  cancel(id: number): void;
  messages(): [client: number, request: number, what: string, text: string][];
  answer(request: number, text: string): void;
  refuse(request: number, problem: string, threw: boolean): void;
  open(options: string, client: number, listens: boolean, keeps: boolean): NativeClient | string;
}

/** Finished calls, flat: id, whether it succeeded, what came of it. */
export type Batch = (number | boolean | Payload)[];

export type Payload =
  | string
  | Uint8Array
  | NativeDownload
  | NativeResponse
  | NativeHold
  | [kind: string, value: Payload]
  | null;

export interface NativeClient {
  start(id: number, operation: string, given: string): void;
  startWithFiles(id: number, operation: string, given: string, files: NativeFiles): void;
  request(id: number, given: string): void;
  list(operation: string, given: string): NativePager | string;
  withOptions(options: string): NativeClient | string;
  recorded(recorder: NativeRecorder): NativeClient | string;
  session(): NativeSession | string;
  sessionOf(given: string): NativeSession | string;
  settle(id: number): boolean;
  close(): void;
}

export interface NativeSession {
  info(): string;
  refreshNow(id: number): void;
  revoke(id: number): void;
  close(id: number): void;
  setApiKey(given: string): string | null;
}

export interface NativeLog {
  take(): string[];
  takeLast(): string[];
  missed(): number;
  close(): void;
}

export interface NativeFiles {
  path(field: string, path: string, name?: string, contentType?: string): void;
  bytes(field: string, bytes: Uint8Array, name: string, contentType?: string): void;
  source(field: string, pull: () => void, length: number | undefined, name: string, contentType?: string): NativeSource;
}

export interface NativeSource {
  piece(bytes: Uint8Array): void;
  end(): void;
  fail(problem: string): void;
  close(): void;
}

export interface NativeHold {
  readonly remaining: number;
  readonly isOpen: boolean;
  details(): string;
  keep(): void;
  book(id: number, given: string): void;
  end(id: number): void;
  release(id: number, given: string): void;
}

export interface NativePager {
  readonly total: number | null;
  nextPage(id: number): void;
}

export interface NativeDownload {
  readonly contentType: string | null;
  readonly contentLength: number | null;
  readonly requestId: string | null;
  chunk(id: number): void;
  bytes(id: number): void;
  save(id: number, path: string): void;
  close(): void;
}

export interface NativeResponse {
  readonly status: number;
  readonly headers: [string, string][];
  readonly operation: string;
  readonly requestId: string;
  readonly retriesTaken: number;
  readonly body: Uint8Array;
  json(): [boolean, string];
}

export interface NativeRecorder {
  last(): NativeResponse | null;
}

export interface NativeVerifier {
  verify(headers: string[], body: Uint8Array, now?: number): [boolean, string];
}

interface Native {
  Hub: new (ring: () => void, tell: () => void) => NativeHub;
  NativeLog: { open(ring: () => void, level: string): NativeLog | string };
  NativeFiles: new () => NativeFiles;
  NativeRecorder: new () => NativeRecorder;
  NativeVerifier: { open(options: string): NativeVerifier | string };
  ask(question: string, model: string, given: string): [boolean, string];
  signDelivery(secret: string, timestamp: number, body: Uint8Array): string;
  readTime(text: string): number | null;
}

export const native = load() as Native;
