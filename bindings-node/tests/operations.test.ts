/** Every operation is called, and every one stands in `operations.json`. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { HbPortal, type Pager, Recorder, Secret } from 'hbportal';

import { json, REFEREES, withSandbox } from './support.js';

const sandbox = withSandbox();

interface Operation {
  id: string;
  method: string;
  path: string;
}

test('every operation, against the sandbox', async () => {
  await using client = new HbPortal();
  const made = await client.referenceRequests.create({
    candidateId: 12345,
    collectionMode: 'client_adds',
    referencesRequired: 2,
    expiryDays: 14,
    referees: REFEREES,
  });
  assert.equal(made.status, 'pending');
  const [first, second] = made.references ?? [];
  assert.ok(first && second);

  const added = await client.referenceRequests.addReferee(made.id, {
    refereeName: 'Kim Referee',
    refereeEmail: 'kim@example.com',
  });
  assert.equal(added.referenceRequestId, made.id);
  assert.equal((await client.referenceRequests.sendReminders(made.uuid)).sent, 3);
  await sandbox.order('POST', `/references/${first.id}/submit`, {});
  assert.equal((await client.referenceRequests.get(made.id)).status, 'in_progress');

  const detail = await client.references.get(first.id);
  assert.equal(typeof detail.score, 'number');
  assert.ok(detail.scoreBreakdown?.['clinical_skills']?.weightedScore);
  assert.equal(detail.formResponse?.[0]?.fieldCode !== undefined, true);
  const pdf = await client.references.downloadPdf(first.uuid);
  assert.equal(pdf.contentType, 'application/pdf');
  assert.equal(
    Buffer.from(await pdf.bytes())
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  );

  const listed: Pager<{ id: number }> = client.referenceRequests.list({ candidateId: 12345, perPage: 10 });
  assert.deepEqual(
    (await listed.toArray()).map(({ id }) => id),
    [made.id],
  );
  await client.referenceRequests.cancel(made.id);
  assert.equal((await client.referenceRequests.get(made.id)).status, 'cancelled');

  const created = await client.webhooks.create({ url: 'http://127.0.0.1:9/', events: ['reference.submitted'] });
  assert.ok(created.secret instanceof Secret);
  const { id } = created.endpoint;
  assert.deepEqual(
    (await client.webhooks.list().toArray()).map((endpoint) => endpoint.id),
    [id],
  );
  assert.equal((await client.webhooks.update(id, { isActive: true, timeoutSeconds: 5 })).timeoutSeconds, 5);
  assert.equal(typeof (await client.webhooks.test(id)).message, 'string');
  assert.ok(Array.isArray(await client.webhooks.calls(id, { perPage: 5 }).toArray()));
  assert.equal(await client.webhooks.delete(id), undefined);

  const templates = await client.templates.list().toArray();
  assert.deepEqual(
    templates.map(({ isDefault }) => isDefault),
    [true, false, false],
  );

  assert.equal((await client.auth.tokenInfo()).clientId, 1001);
  const pair = await client.auth.token();
  assert.ok(pair.refreshToken);
  const renewed = await client.auth.refresh({ refreshToken: pair.refreshToken });
  assert.notEqual(renewed.accessToken.reveal(), pair.accessToken.reveal());
  assert.equal(await client.auth.revoke(), undefined);

  const { by_route } = await sandbox.requests();
  for (const operation of json<Operation[]>('tests/operations.json')) {
    assert.ok(by_route[`${operation.method} ${operation.path}`], `${operation.id} was not called`);
  }
});

test('every operation is a method of the client, and every method an operation', () => {
  const client = new HbPortal() as unknown as Record<string, object>;
  const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const operations = json<Operation[]>('tests/operations.json').map(({ id }) =>
    id.split('.').slice(1).map(camel).join('.'),
  );
  const methods = Object.entries(client).flatMap(([resource, group]) =>
    Object.getOwnPropertyNames(Object.getPrototypeOf(group))
      .filter((name) => name !== 'constructor')
      .map((name) => `${resource}.${name}`),
  );
  assert.deepEqual(methods.sort(), operations.sort());
});

test('options of one call', async () => {
  await using client = new HbPortal();
  const created = await client.webhooks.create(
    { url: 'https://example.com/hooks', events: ['reference.submitted'] },
    { idempotencyKey: 'one', timeout: 10, retries: 1 },
  );
  const again = await client.webhooks.create(
    { url: 'https://example.com/hooks', events: ['reference.submitted'] },
    { idempotencyKey: 'one' },
  );
  assert.equal(again.endpoint.id, created.endpoint.id);
});

test('raw requests, recorder and route overrides', async () => {
  await using client = new HbPortal({ routes: { 'portal.references.get': 'GET /references/{id}' } });
  const answer = await client.request('GET', '/reference-requests', {
    query: { per_page: 2 },
    headers: { 'X-Own': '1' },
  });
  assert.equal(answer.status, 200);
  assert.equal(answer.operation, 'request');
  assert.match(answer.headers.get('content-type') ?? '', /json/);
  assert.deepEqual((answer.json() as { data: unknown[] }).data, []);
  assert.equal(answer.text(), Buffer.from(answer.bytes()).toString());

  const recorder = new Recorder();
  assert.equal(new Recorder().last, undefined);
  await sandbox.fault('GET /templates', { kind: 'status', status: 503 });
  await client.recorded(recorder).templates.list().nextPage();
  assert.equal(recorder.last?.status, 200);
  assert.equal(recorder.last?.retriesTaken, 1);
  assert.equal(recorder.last?.operation, 'portal.templates.list');
});

test('unknown values and fields pass through', async () => {
  await using client = new HbPortal();
  const body = {
    data: {
      id: '7',
      uuid: 'u',
      candidate_id: 1,
      collection_mode: 'new_mode',
      status: 'new_status',
      references_required: 1,
      references_completed: 0,
      created_at: '2026-06-05T10:00:00+01:00',
      new_field: { a_b: 1 },
    },
  };
  await sandbox.fault('GET /reference-requests/{id}', { kind: 'status', status: 200, body });
  const read = await client.referenceRequests.get(7);
  assert.equal(read.id, 7);
  assert.equal(read.status, 'new_status');
  assert.equal(read.createdAt, '2026-06-05T09:00:00Z');
  assert.deepEqual(read.extra, { new_field: { a_b: 1 } });
  assert.equal(inspect(read.extra), '{ new_field }');
  // As plain as a literal: nothing absent is there, and nothing is inherited.
  assert.equal(Object.getPrototypeOf(read), Object.prototype);
  assert.deepEqual(Object.keys(read).sort(), [
    'candidateId',
    'collectionMode',
    'createdAt',
    'extra',
    'id',
    'referencesCompleted',
    'referencesRequired',
    'status',
    'uuid',
  ]);
  assert.deepEqual(structuredClone({ ...read, extra: undefined }), { ...read, extra: undefined });
});
