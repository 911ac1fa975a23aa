/** Each class of the tree, from the vectors that every language reads. */

import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspect } from 'node:util';

import * as hbportal from 'hbportal';
import { HbPortal, HbPortalError } from 'hbportal';

import { failure, json, makeRequest, ownPlatform, PACKAGE, withSandbox } from './support.js';

const sandbox = withSandbox();

interface Case {
  name: string;
  status: number;
  expect: {
    class: string;
    fields?: Record<string, string[]>;
    text_names?: string[];
    text_contains?: string[];
  } & Record<string, unknown>;
}

/** What the addon says of core: not for users. */
const addon = require(join(PACKAGE, 'npm', ownPlatform(), 'hbportal.node')) as { errorKinds(): string[] };

const cases = ['answers', 'decoding'].flatMap((name) => json<Case[]>(`tests/vectors/errors/${name}.json`));

for (const { name, expect, ...order } of cases) {
  test(`${expect.class}: ${name}`, async () => {
    // Twice: a 401 makes the client renew its token and send the call once more.
    await sandbox.fault('GET /references/{id}', { kind: 'status', ...order }, 2);
    await using client = new HbPortal();
    const error = await failure(client.references.get(17, { retries: 0 }));
    assert.ok(error instanceof HbPortalError);
    assert.equal(error.name, expect.class);
    assert.equal(error.constructor, (hbportal as Record<string, unknown>)[expect.class]);
    if ('detail' in expect) assert.equal(error.detail ?? null, expect['detail']);
    if ('code' in expect) assert.equal(error.code ?? null, expect['code']);
    if ('data' in expect) assert.deepEqual(error.data ?? null, expect['data']);
    if ('retry_after' in expect) assert.equal(error.retryAfter ?? null, expect['retry_after']);
    if ('retryable' in expect) assert.equal(error.retryable, expect['retryable']);
    if (expect.fields !== undefined) assert.deepEqual(error.fields, expect.fields);
    for (const part of [...(expect.text_names ?? []), ...(expect.text_contains ?? [])]) {
      assert.ok(error.message.includes(part), `${part} in ${error.message}`);
    }
    assert.equal(error.operation, 'portal.references.get');
    assert.equal(error.status, order.status);
    assert.ok(error.requestId);
    const shown = `${error} ${error.stack} ${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)}`;
    assert.doesNotMatch(shown, /canary/i);
  });
}

test('the tree', () => {
  const classes = hbportal as unknown as Record<string, typeof HbPortalError>;
  for (const kind of addon.errorKinds()) {
    const made = classes[kind];
    assert.ok(made, kind);
    assert.ok(made.prototype instanceof HbPortalError && made.prototype instanceof Error, kind);
    assert.equal(made.prototype.name, kind);
  }
  assert.ok(hbportal.SessionEndedError.prototype instanceof hbportal.AuthenticationError);
  assert.ok(hbportal.SessionInDoubtError.prototype instanceof hbportal.AuthenticationError);
});

test('fields of a refusal are named as the user wrote them', async () => {
  await using client = new HbPortal();
  const errors = { 'referees.0.referee_email': ['Taken.'], candidate_id: ['Unknown.'], own_field: ['Odd.'] };
  const fault = { kind: 'status', status: 422, body: { message: 'Invalid.', errors } };
  await sandbox.fault('POST /reference-requests', fault);
  const error = await failure(makeRequest(client));
  assert.ok(error instanceof hbportal.ValidationError);
  assert.deepEqual(Object.keys(error.fields).sort(), ['candidateId', 'own_field', 'referees.0.refereeEmail']);
  assert.match(error.message, /`candidateId`/);
});

test('a broken connection', async () => {
  await using client = new HbPortal({ maxRetries: 0 });
  await client.templates.list().nextPage();
  for (const kind of ['reset', 'hang_up', 'hang_up_in_head', 'torn_body']) {
    await sandbox.fault('GET /templates', { kind });
    const error = await failure(client.templates.list().next());
    assert.ok(error instanceof hbportal.ConnectionError, kind);
    assert.ok(error.retryable);
  }
});

test('nobody listens: the cause is kept', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  const client = new HbPortal({ clientId: 1, apiKey: 'x', baseUrl: `http://127.0.0.1:${port}/api`, maxRetries: 0 });
  const error = await failure(client.references.get(1));
  assert.ok(error instanceof hbportal.ConnectionError);
  assert.ok(error.retryable);
  assert.ok(error.cause instanceof Error);
});

test('the deadline', async () => {
  await using client = new HbPortal();
  await client.templates.list().nextPage();
  await sandbox.fault('GET /references/{id}', { kind: 'stall' });
  const error = await failure(client.references.get(1, { timeout: 0.1 }));
  assert.ok(error instanceof hbportal.TimeoutError);
  assert.equal(error.operation, 'portal.references.get');
});

test('a session that ended, and one in doubt', async () => {
  const { accessToken } = await new HbPortal().auth.token();
  await using ended = new HbPortal({ session: { accessToken: 'never-granted' } });
  assert.ok((await failure(ended.auth.tokenInfo())) instanceof hbportal.SessionEndedError);
  await using refused = new HbPortal({ clientId: 1001, apiKey: 'wrong' });
  const error = await failure(refused.auth.tokenInfo());
  assert.ok(error instanceof hbportal.AuthenticationError);
  assert.ok(accessToken.reveal());

  const pair = await new HbPortal().auth.token();
  assert.ok(pair.refreshToken);
  await using doubtful = new HbPortal({
    session: { accessToken: 'expired', refreshToken: pair.refreshToken },
    maxRetries: 0,
  });
  await sandbox.fault('POST /auth/refresh', { kind: 'lost_answer' });
  assert.ok((await failure(doubtful.auth.tokenInfo())) instanceof hbportal.SessionInDoubtError);
});

test('the stack leads to where the call was awaited', async () => {
  await using client = new HbPortal();
  async function whereItWasAwaited(): Promise<void> {
    await client.references.get(404404);
  }
  const error = await failure(whereItWasAwaited());
  assert.ok(error instanceof hbportal.NotFoundError);
  assert.match(error.stack ?? '', /whereItWasAwaited/);
});
