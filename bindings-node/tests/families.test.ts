/** The families: where each lives, whose token it takes, and raw requests and other routes for all. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import {
  type ClientOptions,
  ConfigurationError,
  type Family,
  HbPortal,
  NotFoundError,
  ValidationError,
} from 'hbportal';

import { failure, withSandbox } from './support.js';

const sandbox = withSandbox();

/** What the environment says of a host, for the time of a test. */
async function without(variable: string, work: () => Promise<void>): Promise<void> {
  const value = process.env[variable];
  delete process.env[variable];
  try {
    await work();
  } finally {
    process.env[variable] = value;
  }
}

test('a family has a host and an account of its own', async () => {
  const baseUrl = process.env['HBPORTAL_PRACTICAL_TRAINING_BASE_URL'];
  await without('HBPORTAL_PRACTICAL_TRAINING_BASE_URL', async () => {
    const own = { baseUrl, clientId: 1001, apiKey: 'sandbox-api-key-1001', requestsPerMinute: 1000 };
    await using client = new HbPortal({ clientId: 1002, apiKey: 'sandbox-api-key-1002', practicalTraining: own });
    assert.ok(await client.practicalTraining.account.profile());
    assert.ok(!inspect(client, { depth: 9 }).includes('sandbox-api-key'));
  });
});

test('a host that nobody knows is asked for', async () => {
  await without('HBPORTAL_ACADEMY_BASE_URL', async () => {
    await using client = new HbPortal();
    const error = await failure(client.academy.bookings.past().nextPage());
    assert.ok(error instanceof ConfigurationError, String(error));
    assert.match(error.message, /`academy`.*`baseUrl`.*HBPORTAL_ACADEMY_BASE_URL/);
  });
});

test('options of a family are checked by their names here', () => {
  for (const [options, name] of [
    [{ practicalTraining: { baseUrl: 'ftp://example.com' } }, 'practicalTraining.baseUrl'],
    [{ virtualBls: { base_url: 'https://example.com' } }, 'virtualBls.base_url'],
    [{ virtualBls: { clientId: 7 } }, 'virtualBls.apiKey'],
    [{ academy: { clientId: 7, apiKey: 'key' } }, 'academy.clientId'],
    [{ services: 'https://example.com' }, 'services'],
    [{ maxUploadSize: 0 }, 'maxUploadSize'],
    [{ practicalTraining: { requestsPerMinute: '60' } }, 'practicalTraining.requestsPerMinute'],
  ] as const) {
    assert.throws(
      () => new HbPortal(options as unknown as ClientOptions),
      (error) => error instanceof ValidationError && error.fields[name] !== undefined,
      name,
    );
  }
});

test('raw requests to every family, with its token', async () => {
  await using client = new HbPortal();
  const paths: Record<Family, string> = {
    portal: '/templates',
    v1: '/candidates',
    services: '/interview-bookings',
    academy: '/bookings/past',
    practical_training: '/courses',
    virtual_bls: '/courses',
  };
  for (const [family, path] of Object.entries(paths)) {
    const answer = await client.request('GET', path, { family: family as Family });
    assert.equal(answer.status, 200, family);
  }
  for (const family of ['practicalTraining', '', 7]) {
    const error = await failure(client.request('GET', '/courses', { family: family as Family }));
    assert.ok(error instanceof ValidationError && error.fields['family'], String(error));
  }
});

test('a raw request with a form', async () => {
  await using client = new HbPortal();
  const form = { first_name: 'Sam', last_name: 'Form', email: 'sam.form@example.com', activate_candidate: false };
  const made = await client.request('POST', '/candidates', { family: 'v1', form });
  assert.equal(made.status, 201);
  const { response } = made.json() as { response: { candidate_ref: string } };
  assert.equal((await client.v1.candidates.get(response.candidate_ref))?.lastName, 'Form');
  const error = await failure(client.request('POST', '/candidates', { family: 'v1', form, json: form }));
  assert.ok(error instanceof ValidationError && error.fields['form'], String(error));
});

test('another route for an operation of any family', async () => {
  const routes = {
    'practical_training.courses.list': 'GET /training-courses',
    'v1.candidates.get': 'GET /people/{candidate_ref}',
  };
  await using client = new HbPortal({ routes });
  assert.ok((await failure(client.practicalTraining.courses.list().nextPage())) instanceof NotFoundError);
  await failure(client.v1.candidates.get(7));
  assert.equal((await sandbox.requests()).by_route['UNKNOWN'], 2);
  for (const route of ['GET /people', 'GET /people/{id}']) {
    assert.throws(() => new HbPortal({ routes: { 'v1.candidates.get': route } }), ConfigurationError);
  }
});
