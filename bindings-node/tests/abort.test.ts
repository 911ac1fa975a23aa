/** An abort closes the request on the wire, whenever it comes; no listener is left behind. */

import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';

import { HbPortal } from 'hbportal';

import { failure, makeRequest, withSandbox } from './support.js';

const sandbox = withSandbox();
const ROUTE = 'GET /references/{id}';

test('an abort closes the request on the wire', async () => {
  await using client = new HbPortal();
  await client.templates.list().nextPage();
  await sandbox.fault(ROUTE, { kind: 'stall' });
  const controller = new AbortController();
  const call = failure(client.references.get(1, { signal: controller.signal }));
  await sandbox.arrived(ROUTE, 1, 1);
  controller.abort();
  const error = await call;
  assert.ok(error instanceof DOMException);
  assert.equal(error.name, 'AbortError');
  await sandbox.arrived(ROUTE, 1, 0);
  const { log } = await sandbox.requests();
  assert.deepEqual(
    log.filter(({ route }) => route === ROUTE).map(({ aborted }) => aborted),
    [true],
  );
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
  assert.equal((await client.templates.list().toArray()).length, 3);
});

test('an abort that came before: nothing is sent', async () => {
  await using client = new HbPortal();
  const reason = new Error('no longer wanted');
  const signal = AbortSignal.abort(reason);
  assert.equal(await failure(client.references.get(1, { signal })), reason);
  assert.equal(await failure(client.references.downloadPdf(1, { signal })), reason);
  assert.equal(await failure(client.templates.list({ signal }).next()), reason);
  assert.equal(await failure(client.request('GET', '/x', {}, { signal })), reason);
  assert.equal((await sandbox.requests()).total, 0);
});

test('the time of a signal runs out', async () => {
  await using client = new HbPortal();
  await client.templates.list().nextPage();
  await sandbox.fault(ROUTE, { kind: 'stall' });
  const error = await failure(client.references.get(1, { signal: AbortSignal.timeout(20) }));
  assert.equal((error as DOMException).name, 'TimeoutError');
});

test('no listener is left on a long-lived signal', async () => {
  await using client = new HbPortal();
  const { signal } = new AbortController();
  for (let call = 0; call < 50; call++) await client.templates.list({ signal }).toArray();
  await failure(client.references.get(404, { signal }));
  await failure(client.references.get(Number.NaN, { signal }));
  await Promise.all(Array.from({ length: 50 }, () => client.auth.tokenInfo({ signal })));
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

test('one signal for many calls', async () => {
  await using client = new HbPortal();
  await client.templates.list().nextPage();
  await sandbox.fault(ROUTE, { kind: 'stall' }, 20);
  const controller = new AbortController();
  const calls = Array.from({ length: 20 }, () => failure(client.references.get(1, { signal: controller.signal })));
  await sandbox.arrived(ROUTE, 20, 20);
  controller.abort('stop');
  assert.deepEqual(new Set(await Promise.all(calls)), new Set(['stop']));
  await sandbox.arrived(ROUTE, 20, 0);
});

test('an abort during a download and between its pieces', async () => {
  await using client = new HbPortal();
  const made = await makeRequest(client);
  const id = made.references?.[0]?.id ?? 0;
  await sandbox.order('POST', `/references/${id}/submit`, {});
  await sandbox.settings({ pdf_bytes: 50_000_000 });
  const controller = new AbortController();
  const file = await client.references.downloadPdf(id, { signal: controller.signal });
  const reader = file.stream().getReader();
  assert.ok((await reader.read()).value?.byteLength);
  controller.abort();
  assert.equal(((await failure(reader.read())) as DOMException).name, 'AbortError');
  file.close();
  await sandbox.arrived('*', 0, 0);
  const { log } = await sandbox.requests();
  assert.equal(log.at(-1)?.aborted, true);
});

test('the exchange of tokens outlives the calls that waited for it', async () => {
  await using client = new HbPortal();
  await client.templates.list().nextPage();
  await sandbox.advance(7200);
  await sandbox.fault('POST /auth/refresh', { kind: 'delay', ms: 100 });
  const controller = new AbortController();
  const call = failure(client.auth.tokenInfo({ signal: controller.signal }));
  await sandbox.arrived('POST /auth/refresh', 1, 1);
  controller.abort();
  await call;
  assert.equal((await client.auth.tokenInfo()).clientId, 1001);
  assert.equal((await sandbox.requests()).by_route['POST /auth/refresh'], 1);
});
