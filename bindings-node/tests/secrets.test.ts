/** A canary runs through configuration, headers, bodies, answers and errors, and is seen nowhere. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format, inspect } from 'node:util';

import { HbPortal, Recorder, Secret } from 'hbportal';

import { failure, withSandbox } from './support.js';

const sandbox = withSandbox();
const CANARY = 'canary-4f1c';

function shown(value: unknown): string {
  const stack = value instanceof Error ? `${value.stack} ${inspect(value.cause)}` : '';
  const texts = [
    String(value),
    inspect(value, { depth: 12, showHidden: true }),
    format('%o %s %j', value, value, value),
  ];
  return `${texts.join(' ')} ${JSON.stringify(value)} ${stack}`;
}

test('a secret shows itself to nobody but reveal()', () => {
  const secret = new Secret(CANARY);
  assert.equal(secret.reveal(), CANARY);
  assert.equal(`${secret}`, '[redacted]');
  assert.equal(JSON.stringify({ secret }), '{"secret":"[redacted]"}');
  assert.match(inspect({ secret }), /\[redacted\]/);
  assert.doesNotMatch(shown({ secret, list: [secret], map: new Map([[1, secret]]) }), new RegExp(CANARY));
});

test('the canary is found in nothing that can be printed', async () => {
  const seen: unknown[] = [];
  const client = new HbPortal({
    clientId: 1001,
    apiKey: new Secret(CANARY),
    userAgent: 'app/1',
    maxRetries: 0,
  });
  seen.push(client, client.references, client.templates.list());
  // The api key is wrong: it is sent, and refused.
  seen.push(await failure(client.auth.tokenInfo()));
  seen.push(await failure(client.auth.refresh({ refreshToken: new Secret(CANARY) })));
  seen.push(await failure(() => new HbPortal({ apiKey: CANARY, baseUrl: `http://${CANARY}.example.com` })));
  seen.push(await failure(() => new HbPortal({ clientId: -1, apiKey: `${CANARY}\r\n` })));
  const session = { accessToken: CANARY, refreshToken: new Secret(CANARY) };
  const onPair = new HbPortal({ session, maxRetries: 0 });
  seen.push(onPair, await failure(onPair.auth.tokenInfo()));
  const nowhere = new HbPortal({ clientId: 1, apiKey: CANARY, baseUrl: 'http://127.0.0.1:9/api', maxRetries: 0 });
  seen.push(await failure(nowhere.auth.tokenInfo()));

  await using good = new HbPortal();
  const recorder = new Recorder();
  const recorded = good.recorded(recorder);
  const body = { access_token: CANARY, refresh_token: CANARY, expires_in: 60 };
  await sandbox.fault('POST /auth/token', { kind: 'status', status: 200, body }, 1);
  await sandbox.order('POST', '/faults', {
    route: 'POST /webhooks',
    fault: {
      kind: 'status',
      status: 201,
      body: { data: { id: 1, url: 'https://x', events: [], is_active: true, secret: CANARY } },
    },
  });
  const pair = await good.auth.token().catch(() => undefined);
  seen.push(pair);
  const created = await recorded.webhooks.create({ url: 'https://example.com/', events: ['reference.submitted'] });
  assert.equal(created.secret?.reveal(), CANARY);
  seen.push(created, recorder, recorder.last, structuredClone({ ...created, secret: String(created.secret) }));
  await sandbox.fault('GET /references/{id}', {
    kind: 'status',
    status: 500,
    body: { message: CANARY, errors: { a: [CANARY] } },
  });
  seen.push(await failure(good.references.get(1, { retries: 0 })));
  await sandbox.fault('GET /references/{id}', {
    kind: 'status',
    status: 409,
    body: { message: CANARY, data: { name: CANARY } },
  });
  seen.push(await failure(good.references.get(1, { retries: 0 })));
  for (const value of seen) assert.doesNotMatch(shown(value), new RegExp(CANARY));
});
