/** Bad use, without TypeScript at hand: errors that name the argument, never a native crash; nothing is sent. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ConfigurationError, HbPortal, Secret, ValidationError } from 'hbportal';

import { failure, withSandbox } from './support.js';

const sandbox = withSandbox();

/** The client as JavaScript sees it: nothing stops anybody from passing anything. */
// biome-ignore lint/suspicious/noExplicitAny: that is what is tested
const anything = (value: unknown): any => value;

/** Each of these could be spread into an object: into one without fields, or with one for each letter. */
const NO_OBJECTS = [
  ...[5, true, 'text', 'x'.repeat(1_000_000), Symbol('x'), () => 1, [], ['x'], new Map([['json', 1]]), new Set([1])],
  ...[new Date(0), new Secret('json'), Buffer.alloc(1_000_000), new Uint8Array(2), new (class Params {})(), /x/],
];

async function refused(work: Promise<unknown> | (() => unknown), ...fields: string[]): Promise<void> {
  const error = await failure(work);
  assert.ok(error instanceof ValidationError, String(error));
  assert.deepEqual(Object.keys(error.fields).sort(), fields.sort(), error.message);
  for (const field of fields) assert.ok(error.message.includes(`\`${field}\``), error.message);
}

test('options of the client', async () => {
  await refused(() => new HbPortal(anything({ clientId: 'x', apiKey: 5 })), 'clientId', 'apiKey');
  await refused(() => new HbPortal(anything({ clientID: 7 })), 'clientID');
  await refused(() => new HbPortal(anything({ client_id: 7, apiKey: 'k' })), 'client_id');
  await refused(() => new HbPortal({ clientId: 7, apiKey: ' ' }), 'apiKey');
  await refused(() => new HbPortal({ baseUrl: 'http://portal.example.com' }), 'baseUrl');
  await refused(() => new HbPortal({ timeout: Number.NaN }), 'timeout');
  await refused(() => new HbPortal({ timeout: -1 }), 'timeout');
  await refused(() => new HbPortal({ maxRetries: 1.5 }), 'maxRetries');
  await refused(() => new HbPortal(anything({ session: { accessToken: 5 } })), 'session.accessToken');
  await refused(() => new HbPortal(anything({ userAgent: () => 'x' })), 'userAgent');
  for (const wrong of NO_OBJECTS) await refused(() => new HbPortal(anything(wrong)), 'options');
});

test('a Date or Secret where none is meant', async () => {
  const [secret, date] = [new Secret('canary-4f1c'), new Date(0)];
  await refused(() => new HbPortal(anything({ clientId: 1, apiKey: date })), 'apiKey');
  await refused(() => new HbPortal(anything({ clientId: 1, apiKey: 'k', baseUrl: secret })), 'baseUrl');
  await refused(() => new HbPortal(anything({ session: { accessToken: date } })), 'session.accessToken');
  await refused(
    () => new HbPortal(anything({ session: { accessToken: 'a', expiresAt: secret } })),
    'session.expiresAt',
  );
  await refused(() => new HbPortal(anything({ routes: { json: secret } })), 'routes.json');
  await refused(() => new HbPortal({ apiKey: new Secret('\ud800') }), 'apiKey');
  for (const text of [undefined, 5, {}, ['a'], Buffer.from('a')])
    await refused(() => new Secret(anything(text)), 'text');
  // Where they are meant.
  const session = { accessToken: new Secret('a'), refreshToken: 'r', expiresAt: new Date(4e12) };
  await using client = new HbPortal({ session, proxy: new Secret('') });
  await refused(client.request('GET', '/x', anything({ headers: { apiKey: secret } })), 'headers.apiKey');
  await refused(client.request('GET', '/x', { query: { token: secret } }), 'query.token');
  await refused(client.request('POST', '/x', { json: { deep: [secret] } }), 'json.deep.0');
  await refused(client.references.get(anything(secret)), 'id');
  await refused(() => client.session.setApiKey(anything(date)), 'apiKey');
});

test('no credentials', async () => {
  const { HBPORTAL_API_KEY, HBPORTAL_CLIENT_ID } = process.env;
  delete process.env['HBPORTAL_API_KEY'];
  delete process.env['HBPORTAL_CLIENT_ID'];
  try {
    const error = await failure(() => new HbPortal());
    assert.ok(error instanceof ConfigurationError);
    assert.match(error.message, /`clientId` and `apiKey`/);
    await refused(() => new HbPortal({ clientId: 7 }), 'apiKey');
  } finally {
    Object.assign(process.env, { HBPORTAL_API_KEY, HBPORTAL_CLIENT_ID });
  }
});

test('the id in the code, the key in the environment', async () => {
  await using client = new HbPortal({ clientId: Number(process.env['HBPORTAL_CLIENT_ID']) });
  assert.ok(await client.templates.list().nextPage());
});

test('a route that cannot work', async () => {
  const error = await failure(() => new HbPortal({ routes: { 'portal.references.get': 'GET /references' } }));
  assert.ok(error instanceof ConfigurationError);
  assert.match(error.message, /portal\.references\.get/);
});

test('arguments of operations', async () => {
  await using client = new HbPortal();
  const { referenceRequests, references, webhooks } = client;
  for (const wrong of [undefined, null, {}, [], 1.5, Number.NaN, true, '', ' ', '.', '..', () => 1, Symbol('x')]) {
    const error = await failure(references.get(anything(wrong)));
    assert.ok(error instanceof ValidationError, String(error));
    assert.deepEqual(Object.keys(error.fields), ['id']);
  }
  const mode = 'client_adds';
  await refused(referenceRequests.create(anything(undefined)), 'candidateId', 'collectionMode');
  await refused(referenceRequests.create(anything(5)), 'params');
  await refused(referenceRequests.create(anything('text')), 'params');
  await refused(referenceRequests.create({ candidateId: 1, collectionMode: mode }), 'referees');
  const referees = [{ refereeName: 'Alex', refereeEmail: 'alex' }];
  await refused(
    referenceRequests.create({ candidateId: 1, collectionMode: mode, referees, expiryDays: 0, referencesRequired: 0 }),
    'referees.0.refereeEmail',
    'expiryDays',
    'referencesRequired',
  );
  await refused(
    referenceRequests.create(
      anything({ candidate_id: 1, candidateId: 1, collectionMode: mode, referees: [{ nope: 1 }] }),
    ),
    'candidate_id',
    'referees.0.refereeEmail',
    'referees.0.refereeName',
    'referees.0.nope',
  );
  await refused(webhooks.create({ url: 'http://example.com/', events: [] }), 'url');
  await refused(webhooks.create(anything({ url: 'https://example.com/', events: 'one' })), 'events');
  await refused(webhooks.create(anything({ url: 'https://example.com/', events: [1, 'x'] })), 'events.0');
  await refused(() => referenceRequests.list(anything({ perPage: '5' })), 'perPage');
  await refused(() => referenceRequests.list({ page: 0 }), 'page');
  await refused(() => referenceRequests.list(anything(7)), 'params');
  assert.equal((await sandbox.requests()).total, 0);
});

test('values that cannot be sent', async () => {
  await using client = new HbPortal();
  const inside: Record<string, unknown> = {};
  inside['self'] = inside;
  const body = {
    ok: 1,
    text: '\ud800',
    list: [1, Number.POSITIVE_INFINITY],
    when: new Date(Number.NaN),
    map: new Map(),
  };
  await refused(client.request('POST', '/x', { json: body }), 'json.text', 'json.list.1', 'json.when', 'json.map');
  const cyclic = await failure(client.request('POST', '/x', { json: inside }));
  assert.ok(cyclic instanceof ValidationError);
  assert.match(cyclic.message, /contains itself/);
  await refused(client.request(anything(5), '/x'), 'method');
  await refused(client.request('FETCH', '/x'), 'method');
  await refused(client.request('GET', 'x?y=1'), 'path');
  await refused(client.request('GET', '/x', anything({ body: 1 })), 'body');
  await refused(client.request('GET', '/x', anything({ method: 'POST', path: '/y' })), 'method', 'path');
  for (const wrong of NO_OBJECTS) {
    await refused(client.request('POST', '/x', anything(wrong)), 'params');
    await refused(client.request('POST', '/x', undefined, anything(wrong)), 'options');
  }
  await refused(client.request('GET', '/x', { headers: { Authorization: 'x' } }), 'headers.authorization');
  assert.equal((await sandbox.requests()).total, 0);
});

test('options of a call', async () => {
  await using client = new HbPortal();
  await refused(client.references.get(1, anything({ retry: 1 })), 'retry');
  await refused(client.references.get(1, { retries: -1 }), 'retries');
  await refused(client.references.get(1, anything({ max_retries: 1 })), 'max_retries');
  await refused(client.references.get(1, { timeout: 0 }), 'timeout');
  await refused(client.references.get(1, { idempotencyKey: 'with space' }), 'idempotencyKey');
  await refused(client.references.get(1, anything(5)), 'options');
  for (const signal of [5, 'text', {}, () => 1]) {
    await refused(client.references.get(1, anything({ signal })), 'signal');
  }
  await refused(() => client.withOptions({ retries: -1 }), 'retries');
  for (const wrong of NO_OBJECTS) {
    await refused(client.references.get(1, anything(wrong)), 'options');
    await refused(client.templates.list().toArray(anything(wrong)), 'options');
    await refused(() => client.templates.list(anything(wrong)), 'options');
    await refused(() => client.withOptions(anything(wrong)), 'options');
  }
  await refused(() => client.recorded(anything({})), 'recorder');
  await refused(client.templates.list().toArray(anything({ limit: 'x' })), 'limit');
  assert.equal((await sandbox.requests()).total, 0);
});

test('what is text may be a number and the other way round only where core says so', async () => {
  await using client = new HbPortal();
  const error = await failure(client.references.get('404404'));
  assert.equal((error as { status?: number }).status, 404);
  assert.equal(((await failure(client.references.get(anything(404404n)))) as { status?: number }).status, 404);
});

test('an error is bounded whatever was given', async () => {
  await using client = new HbPortal();
  const entries = (value: unknown) => Array.from({ length: 3_000 }, (_, place) => [`n${place}`, value]);
  for (const value of [1, () => 1]) {
    const many = await failure(client.request('POST', '/x', anything(Object.fromEntries(entries(value)))));
    assert.ok(many instanceof ValidationError);
    assert.ok(many.message.length < 10_000, String(many.message.length));
    assert.match(many.message, /`…` and others are wrong too; nothing was sent/);
    assert.deepEqual(many.fields['…'], ['and others are wrong too']);
    const long = await failure(client.request('POST', '/x', anything({ ['é'.repeat(1_000_000)]: value })));
    assert.ok(long instanceof ValidationError);
    assert.deepEqual(Object.keys(long.fields), [`${'é'.repeat(100)}…`]);
    assert.ok(long.message.length < 300);
  }
});
