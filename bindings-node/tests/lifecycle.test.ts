/** Processes end, workers end, clients end; a thousand calls on an expired token refresh it once. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';

import { ConfigurationError, HbPortal } from 'hbportal';

import { CANDIDATE, failure, script, temporaryFolder, withSandbox } from './support.js';

const sandbox = withSandbox();

test('1,000 calls at once on an expired token: one refresh', async () => {
  await using client = new HbPortal();
  await client.templates.list().nextPage();
  await sandbox.advance(3601);
  const answers = await Promise.all(Array.from({ length: 1000 }, () => client.auth.tokenInfo()));
  assert.equal(answers.filter(({ clientId }) => clientId === 1001).length, 1000);
  const { by_route } = await sandbox.requests();
  assert.equal(by_route['POST /auth/refresh'], 1);
  assert.equal(by_route['POST /auth/token'], 1);
});

test('a script ends by itself with idle connections', async () => {
  const { code, output } = await script(`
    import { HbPortal } from 'hbportal';
    const client = new HbPortal();
    await Promise.all(Array.from({ length: 20 }, () => client.auth.tokenInfo()));
    console.log('read', (await client.templates.list().toArray()).length);`);
  assert.deepEqual([code, output], [0, 'read 3\n']);
});

test('a call in flight keeps the process alive', async () => {
  await sandbox.fault('GET /templates', { kind: 'delay', ms: 200 });
  const { code, output } = await script(`
    import { HbPortal } from 'hbportal';
    new HbPortal().templates.list().toArray().then((all) => console.log('read', all.length));`);
  assert.deepEqual([code, output], [0, 'read 3\n']);
});

test('a script ends by itself with calls in flight when close() is called', async () => {
  await sandbox.fault('GET /templates', { kind: 'stall' }, 50);
  const { code, output } = await script(`
    import { HbPortal } from 'hbportal';
    const client = new HbPortal();
    await client.auth.tokenInfo();
    for (let call = 0; call < 50; call++) client.templates.list().toArray();
    client.templates.list().nextPage().catch((error) => console.log(error.name));
    await new Promise((resolve) => setImmediate(resolve));
    await client.close();
    console.log('closed');`);
  assert.deepEqual([code, output.split('\n').sort()], [0, ['', 'ConfigurationError', 'closed']]);
});

test('a script that does not wait, and one that exits at once', async () => {
  for (const end of ['', 'process.exit(0);']) {
    const { code, output } = await script(`
      import { HbPortal } from 'hbportal';
      const client = new HbPortal();
      for (let call = 0; call < 100; call++) client.auth.tokenInfo().catch(() => {});
      ${end}`);
    assert.deepEqual([code, output], [0, '']);
  }
});

test('close() ends the client, those made from it, and what they opened', async () => {
  const client = new HbPortal();
  const patient = client.withOptions({ timeout: 100 });
  const list = patient.templates.list();
  const session = client.session;
  await client.templates.list().nextPage();
  await sandbox.fault('GET /references/{id}', { kind: 'stall' }, 2);
  const calls = [client, patient].map((one) => failure(one.references.get(1)));
  await sandbox.arrived('GET /references/{id}', 2, 2);
  await client.close();
  for (const error of await Promise.all(calls)) assert.ok(error instanceof ConfigurationError);
  await sandbox.arrived('GET /references/{id}', 2, 0);
  for (const work of [
    client.references.get(1),
    patient.references.get(1),
    list.next(),
    client.request('GET', '/x'),
    () => client.templates.list(),
    () => client.withOptions({ timeout: 1 }),
    () => client.session,
    () => session.info(),
    () => session.setApiKey('k'),
    session.refreshNow(),
  ]) {
    const error = await failure(work);
    assert.ok(error instanceof ConfigurationError);
    assert.match(error.message, /closed/);
  }
  await client.close();
});

test('close() waits for a token exchange under way, whose pair is saved', async () => {
  const tokenStore = `file:${join(temporaryFolder(), 'token.json')}`;
  const client = new HbPortal({ tokenStore });
  await client.templates.list().nextPage();
  await sandbox.fault('POST /auth/refresh', { kind: 'delay', ms: 500 });
  const renewal = failure(client.session.refreshNow());
  await sandbox.arrived('POST /auth/refresh', 1, 1);
  await client.close();
  assert.ok((await renewal) instanceof ConfigurationError);
  const { by_route, in_flight } = await sandbox.requests();
  assert.equal(in_flight, 0);
  await using next = new HbPortal({ tokenStore });
  assert.equal((await next.auth.tokenInfo()).clientId, 1001);
  const after = (await sandbox.requests()).by_route;
  assert.equal(after['POST /auth/refresh'], 1);
  assert.equal(after['POST /auth/token'], by_route['POST /auth/token']);
});

test('closing a client that was made from another leaves the other alone', async () => {
  await using client = new HbPortal();
  await client.withOptions({ retries: 0 }).close();
  assert.equal((await client.auth.tokenInfo()).clientId, 1001);
});

test('several clients in one process', async () => {
  const clients = Array.from({ length: 8 }, () => new HbPortal());
  await Promise.all(clients.map((client) => client.auth.tokenInfo()));
  assert.equal((await sandbox.requests()).by_route['POST /auth/token'], 8);
  await Promise.all(clients.map((client) => client.close()));
});

const WORKER = `
  const { parentPort } = require('node:worker_threads');
  const { HbPortal } = require('hbportal');
  const client = new HbPortal();
  const work = async () => { for (;;) { await client.auth.tokenInfo(); } };
  client.auth.tokenInfo().then(() => { parentPort.postMessage('ready'); for (let i = 0; i < 16; i++) work(); });`;

const inWorker = (text: string): Worker => new Worker(text, { eval: true, env: process.env });

test('workers call, and end by themselves', async () => {
  const text = `
    const { parentPort } = require('node:worker_threads');
    const { HbPortal } = require('hbportal');
    new HbPortal().templates.list().toArray().then((all) => parentPort.postMessage(all.length));`;
  const ends = Array.from({ length: 4 }, async () => {
    const worker = inWorker(text);
    const message = new Promise((resolve) => worker.once('message', resolve));
    const code = await new Promise((resolve) => worker.once('exit', resolve));
    return [await message, code];
  });
  assert.deepEqual(
    await Promise.all(ends),
    Array.from({ length: 4 }, () => [3, 0]),
  );
});

test('workers can be terminated in the middle of calls', async () => {
  await using client = new HbPortal();
  for (let round = 0; round < 5; round++) {
    const workers = [inWorker(WORKER), inWorker(WORKER)];
    await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('message', resolve))));
    await client.auth.tokenInfo();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  assert.equal((await client.auth.tokenInfo()).clientId, 1001);
});

test('workers can be terminated in the middle of uploads', async () => {
  await using client = new HbPortal();
  const text = `
    const { HbPortal } = require('hbportal');
    async function* endless() { for (;;) yield new Uint8Array(50_000); }
    const files = { proof: endless() };
    new HbPortal({ timeout: 600 }).v1.occupationalHealth.updateSubmission('${CANDIDATE}', { files });`;
  const route = 'PATCH /submissions/{submission_ref}';
  for (let round = 1; round <= 3; round++) {
    const worker = inWorker(text);
    await sandbox.arrived(route, round, 1);
    await worker.terminate();
    await sandbox.arrived(route, round, 0);
  }
  assert.equal((await client.auth.tokenInfo()).clientId, 1001);
});

test('the addon outlives a process in which only workers used it', async () => {
  const { code, output } = await script(
    `
    const { Worker } = require('node:worker_threads');
    (async () => {
      for (let round = 0; round < 5; round++) {
        const worker = new Worker(${JSON.stringify(WORKER)}, { eval: true });
        await new Promise((resolve) => worker.once('message', resolve));
        await worker.terminate();
      }
      console.log('ended');
    })();`,
    'commonjs',
  );
  assert.deepEqual([code, output], [0, 'ended\n']);
});
