/** Files: as a stream that is fetched as it is read, as a whole, into a file. */

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { ConnectionError, type Download, HbPortal, NotFoundError, StoreError, ValidationError } from 'hbportal';

import { failure, makeRequest, withSandbox } from './support.js';

const sandbox = withSandbox();
const ROUTE = 'GET /references/{id}/pdf';
const folder = mkdtempSync(join(tmpdir(), 'hbportal-'));
after(() => rmSync(folder, { recursive: true }));

async function submitted(client: HbPortal, bytes?: number): Promise<number> {
  const made = await makeRequest(client);
  const id = made.references?.[0]?.id ?? 0;
  await sandbox.order('POST', `/references/${id}/submit`, {});
  if (bytes !== undefined) await sandbox.settings({ pdf_bytes: bytes });
  return id;
}

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0;
  for await (const piece of pieces) bytes += piece.byteLength;
  return bytes;
}

test('a stream, the pieces, the whole, a file: the same bytes', async () => {
  await using client = new HbPortal();
  const id = await submitted(client, 3_000_000);
  const get = (): Promise<Download> => client.references.downloadPdf(id);
  const bytes = await (await get()).bytes();
  assert.equal(bytes.byteLength, 3_000_000);
  assert.equal(await whole((await get()).stream()), 3_000_000);
  assert.equal(await whole(await get()), 3_000_000);
  assert.deepEqual(Buffer.from(await new Response((await get()).stream()).arrayBuffer()), Buffer.from(bytes));

  const path = join(folder, 'reference.pdf');
  assert.equal(await (await get()).save(path), 3_000_000);
  assert.deepEqual(readFileSync(path), Buffer.from(bytes));
  const byUrl = join(folder, 'by url.pdf');
  assert.equal(await (await get()).save(pathToFileURL(byUrl)), 3_000_000);
  assert.equal(statSync(byUrl).size, 3_000_000);
});

test('what is known before it is read', async () => {
  await using client = new HbPortal();
  await using file = await client.references.downloadPdf(await submitted(client, 1000));
  assert.equal(file.contentType, 'application/pdf');
  assert.ok(file.requestId);
  const { contentLength } = file;
  const { byteLength } = await file.bytes();
  assert.equal(contentLength ?? byteLength, byteLength);
});

test('a stream that nobody reads is not fetched, and cancelling it closes the connection', async () => {
  await using client = new HbPortal();
  const id = await submitted(client, 200_000_000);
  const before = process.memoryUsage().rss;
  const stream = (await client.references.downloadPdf(id)).stream();
  const reader = stream.getReader();
  await reader.read();
  await sandbox.arrived(ROUTE, 1, 1);
  assert.ok(process.memoryUsage().rss - before < 40_000_000);
  await reader.cancel();
  await sandbox.arrived(ROUTE, 1, 0);
  const { log } = await sandbox.requests();
  assert.equal(log.at(-1)?.aborted, true);
});

test('a download is read once', async () => {
  await using client = new HbPortal();
  const file = await client.references.downloadPdf(await submitted(client));
  await file.bytes();
  assert.ok((await failure(file.bytes())) instanceof ValidationError);
  file.close();
  const error = await failure(file.bytes());
  assert.ok(error instanceof ValidationError);
  assert.match(error.message, /closed/);
});

test('a download that breaks off leaves no file behind', async () => {
  await using client = new HbPortal();
  const id = await submitted(client, 1_000_000);
  await sandbox.fault(ROUTE, { kind: 'torn_body' });
  const file = await client.references.downloadPdf(id);
  const path = join(folder, 'torn.pdf');
  assert.ok((await failure(file.save(path))) instanceof ConnectionError);
  assert.ok(!existsSync(path));
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes('.part')),
    [],
  );
});

test('places that cannot be written', async () => {
  await using client = new HbPortal();
  const id = await submitted(client);
  const file = await client.references.downloadPdf(id);
  assert.ok((await failure(file.save(join(folder, 'no', 'such', 'folder.pdf')))) instanceof StoreError);
  for (const place of [5, '', 'a\ud800.pdf', new URL('https://example.com/a.pdf'), new URL('file://elsewhere/a.pdf')]) {
    const wrong = await failure(file.save(place as string));
    assert.ok(wrong instanceof ValidationError, String(wrong));
    assert.deepEqual(Object.keys(wrong.fields), ['path']);
  }
});

test('no file', async () => {
  await using client = new HbPortal();
  assert.ok((await failure(client.references.downloadPdf(404404))) instanceof NotFoundError);
});
