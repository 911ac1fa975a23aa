/** Files to send: each kind that there is, what is wrong with one, and what becomes of a stream. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { open, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { type Files, HbPortal, type HbPortalError, type Upload, ValidationError } from 'hbportal';

import { detached, failure, temporaryFolder, withSandbox } from './support.js';

const sandbox = withSandbox();

const PDF = Buffer.from('%PDF-1.4 proof of immunity\n'.repeat(20_000));
const ROUTE = 'PATCH /submissions/{submission_ref}';

interface Uploaded {
  name: string;
  file_name?: string;
  content_type?: string;
  bytes: number;
  sha256: string;
}

async function uploaded(submission: string): Promise<Uploaded[]> {
  type Answer = { files: Uploaded[] };
  const answer = await sandbox.order<Answer & { data?: Answer }>('GET', `/v1/submissions/${submission}`);
  return (answer.data ?? answer).files;
}

async function fileOf(content: Uint8Array, name = 'immunity.pdf'): Promise<string> {
  const path = join(temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

async function* pieces(content: Uint8Array, size = 10_000): AsyncGenerator<Uint8Array, void> {
  for (let start = 0; start < content.length; start += size) yield content.subarray(start, start + size);
}

function webStream(content: Uint8Array): ReadableStream<Uint8Array> {
  return new Blob([content as Uint8Array<ArrayBuffer>]).stream() as ReadableStream<Uint8Array>;
}

test('a file of every kind arrives as it is', async () => {
  await using client = new HbPortal();
  const path = await fileOf(PDF);
  const copy = PDF.buffer.slice(PDF.byteOffset, PDF.byteOffset + PDF.byteLength) as ArrayBuffer;
  const kinds: Record<string, Upload> = {
    path,
    url: pathToFileURL(path),
    buffer: PDF,
    array: new Uint8Array(PDF),
    array_buffer: copy,
    blob: new Blob([PDF], { type: 'application/pdf' }),
    file: new File([PDF], 'immunity.pdf', { type: 'application/pdf' }),
    web: webStream(PDF),
    readable: Readable.from(pieces(PDF)),
    generator: pieces(PDF),
    named_path: { path, name: 'proof.pdf', contentType: 'application/pdf' },
    named_data: { data: PDF, name: 'proof.pdf', contentType: 'application/pdf' },
    named_stream: { stream: pieces(PDF), name: 'proof.pdf' },
  };
  const sha256 = createHash('sha256').update(PDF).digest('hex');
  for (const [kind, proof] of Object.entries(kinds)) {
    const submission = await sandbox.submission();
    const outcome = await client.v1.occupationalHealth.updateSubmission(submission, { files: { proof } });
    assert.equal(outcome.kind, 'updated', kind);
    const [file] = await uploaded(submission);
    assert.equal(file?.sha256, sha256, kind);
    assert.equal(file?.bytes, PDF.length, kind);
    if (kind.startsWith('named')) assert.equal(file?.file_name, 'proof.pdf', kind);
  }
});

test('several files, and answers with them', async () => {
  await using client = new HbPortal();
  const submission = await sandbox.submission();
  const files: Files = { one: PDF, two: pieces(PDF), three: await fileOf(PDF) };
  await client.v1.occupationalHealth.updateSubmission(submission, { formData: {}, files });
  assert.equal((await uploaded(submission)).length, 3);
});

test('what is no file is named, and nothing is sent', async () => {
  await using client = new HbPortal();
  const locked = webStream(PDF);
  locked.getReader();
  const wrong: Record<string, unknown> = {
    number: 7,
    empty_text: '',
    list: [PDF],
    object: {},
    null: null,
    function: () => PDF,
    url: new URL('https://example.com/immunity.pdf'),
    locked,
    two: { path: 'immunity.pdf', data: PDF },
    path_as_data: { data: 'immunity.pdf' },
    stream_as_data: { data: pieces(PDF) },
    misspelt: { path: 'immunity.pdf', filename: 'proof.pdf' },
    name: { data: PDF, name: 7 },
    content_type: { data: PDF, contentType: 'pdf' },
    missing: join(tmpdir(), 'hbportal', 'there is no such file.pdf'),
    folder: tmpdir(),
    empty_file: await fileOf(new Uint8Array()),
    empty_bytes: new Uint8Array(),
    empty_blob: new Blob([]),
    detached: detached().buffer,
    view_of_detached: { data: detached() },
    surrogate: 'immunity\ud800.pdf',
    surrogate_name: { data: PDF, name: 'immunity\ud800.pdf' },
    url_of_another_machine: new URL('file://elsewhere/immunity.pdf'),
    url_with_slash: new URL('file:///tmp%2fimmunity.pdf'),
  };
  const { total } = await sandbox.requests();
  for (const [name, proof] of Object.entries(wrong)) {
    const files = { proof } as unknown as Files;
    const error = await failure(client.v1.occupationalHealth.updateSubmission('ref', { files }));
    assert.ok(error instanceof ValidationError, `${name}: ${error}`);
    assert.deepEqual(Object.keys(error.fields), ['files.proof'], `${name}: ${error}`);
    assert.equal(error.operation, 'v1.occupational_health.update_submission');
  }
  const noFiles = ['immunity.pdf', [PDF], PDF, 7, new Map([['proof', PDF]]), new Date(), { '\ud800': PDF }];
  for (const files of noFiles as unknown[]) {
    const error = await failure(client.v1.occupationalHealth.updateSubmission('ref', { files } as never));
    assert.ok(error instanceof ValidationError && error.fields['files'] !== undefined, String(error));
  }
  assert.equal((await sandbox.requests()).total, total);
});

test('a file that is too large is refused; a stream, where it becomes so', async () => {
  await using client = new HbPortal({ maxUploadSize: 1000 });
  for (const proof of [PDF, await fileOf(PDF), new Blob([PDF]), pieces(PDF)]) {
    const error = await failure(client.v1.occupationalHealth.updateSubmission('ref', { files: { proof } }));
    assert.ok(error instanceof ValidationError, String(error));
    assert.match(String(error), /files\.proof.*1000 bytes.*maxUploadSize/);
  }
});

test('a stream that fails is the cause of the error', async () => {
  await using client = new HbPortal();
  const broken = new Error('the scanner is off');
  async function* breaking(): AsyncGenerator<Uint8Array> {
    yield PDF;
    throw broken;
  }
  const web = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(broken) });
  for (const proof of [breaking(), Readable.from(breaking()), web]) {
    const submission = await sandbox.submission();
    const error = await failure(client.v1.occupationalHealth.updateSubmission(submission, { files: { proof } }));
    assert.ok(error instanceof ValidationError, String(error));
    assert.equal(error.cause, broken);
    assert.doesNotMatch(String(error), /scanner/);
    assert.deepEqual(await uploaded(submission), []);
  }
  const text = Readable.from(['text'], { encoding: 'utf8' }) as unknown as AsyncIterable<Uint8Array>;
  const error = await failure(client.v1.occupationalHealth.updateSubmission('ref', { files: { text } }));
  assert.match(String((error as HbPortalError).cause), /text, not bytes/);
});

test('an abort cancels the stream and closes the request', async () => {
  await using client = new HbPortal();
  const reason = new Error('the user has left');
  let cancelled: (reason: unknown) => void = () => undefined;
  const heard = new Promise((resolve) => {
    cancelled = resolve;
  });
  let pulls = 0;
  const web = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => (++pulls < 3 ? controller.enqueue(PDF) : new Promise(() => undefined)),
      cancel: (reason) => cancelled(reason),
    },
    { highWaterMark: 0 },
  );
  const abort = new AbortController();
  const submission = await sandbox.submission();
  const call = client.v1.occupationalHealth.updateSubmission(
    submission,
    { files: { proof: web } },
    { signal: abort.signal },
  );
  const ended = failure(call);
  await sandbox.arrived(ROUTE, 1, 1);
  abort.abort(reason);
  assert.equal(await ended, reason);
  assert.equal(await heard, reason);
  await sandbox.arrived(ROUTE, 1, 0);
  const { log } = await sandbox.requests();
  assert.ok(log.some((call) => call.route === ROUTE && call.aborted));
});

test('a stream that was not begun is left alone; a `Readable` that is abandoned is destroyed', async () => {
  await using client = new HbPortal();
  const web = webStream(PDF);
  const files = { proof: web, other: '/nowhere/immunity.pdf' };
  assert.ok(
    (await failure(client.v1.occupationalHealth.updateSubmission('ref', { files }))) instanceof ValidationError,
  );
  assert.equal(web.locked, false);
  assert.equal((await new Response(web as never).arrayBuffer()).byteLength, PDF.length);

  const aborted = AbortSignal.abort(new Error('before'));
  const readable = Readable.from(pieces(PDF));
  await failure(client.v1.occupationalHealth.updateSubmission('ref', { files: { readable } }, { signal: aborted }));
  assert.equal(readable.destroyed, true);
});

test('pieces are asked for as fast as they can be sent, and no faster', async () => {
  await using client = new HbPortal();
  const submission = await sandbox.submission();
  await sandbox.fault(ROUTE, { kind: 'stall' });
  let given = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      given += PDF.length;
      yield PDF;
    }
  }
  const abort = new AbortController();
  const files = { proof: endless() };
  const call = client.v1.occupationalHealth.updateSubmission(submission, { files }, { signal: abort.signal });
  const ended = failure(call);
  await sandbox.arrived(ROUTE, 1, 1);
  // It stops by itself: what the sockets hold between the two is some megabytes at most.
  let before = -1;
  while (before !== given) {
    before = given;
    await sandbox.requests();
    await sandbox.requests();
  }
  abort.abort();
  await ended;
  assert.ok(given < 100 << 20, `${given} bytes were taken`);
});

test('a file that is written to meanwhile is refused', async () => {
  await using client = new HbPortal();
  const path = await fileOf(PDF);
  const file = await open(path, 'r+');
  async function* changing(): AsyncGenerator<Uint8Array> {
    yield PDF;
    await file.truncate(10);
    yield PDF;
  }
  // Files are sent in the order of their names.
  const submission = await sandbox.submission();
  const files = { a: changing(), b: path };
  const error = await failure(client.v1.occupationalHealth.updateSubmission(submission, { files }));
  await file.close();
  assert.ok(error instanceof ValidationError, String(error));
  assert.deepEqual(Object.keys(error.fields), ['files.b']);
});
