/** The examples work: the receivers on signed deliveries, the main job from begin to end. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { signWebhook, type WebhookEvent } from 'hbportal';

import { receiver as expressReceiver } from '../examples/webhook-express.js';
import { receiver as fetchReceiver } from '../examples/webhook-fetch.js';

import { temporaryFolder, withSandbox } from './support.js';

withSandbox();

const BODY = Buffer.from('{"event_id": "evt_1", "event_type": "webhook.test"}');

function headers(secret: string): Record<string, string> {
  const timestamp = Math.floor(Date.now() / 1000);
  return { 'x-hb-timestamp': String(timestamp), 'x-hb-signature': signWebhook(secret, timestamp, BODY) };
}

test('the receiver for Express', async () => {
  const events: WebhookEvent[] = [];
  const receive = expressReceiver('whsec_1', (event) => events.push(event));
  const codes: number[] = [];
  const outgoing = { sendStatus: (code: number) => codes.push(code) };
  await receive({ body: BODY, headers: headers('whsec_1') }, outgoing);
  await receive({ body: BODY, headers: headers('whsec_1') }, outgoing);
  await receive({ body: BODY, headers: headers('another') }, outgoing);
  assert.deepEqual(codes, [204, 204, 400]);
  assert.deepEqual(
    events.map(({ eventType }) => eventType),
    ['webhook.test'],
  );
});

test('the receiver for fetch handlers', async () => {
  const events: WebhookEvent[] = [];
  const receive = fetchReceiver('whsec_1', (event) => events.push(event));
  const post = (secret: string) =>
    receive(new Request('http://localhost/', { method: 'POST', body: BODY, headers: headers(secret) }));
  assert.deepEqual([(await post('whsec_1')).status, (await post('another')).status], [204, 400]);
  assert.equal(events.length, 1);
});

test('the main job', async () => {
  const folder = temporaryFolder();
  const env = { ...process.env, TMPDIR: folder, TEMP: folder };
  const main = join(__dirname, '../examples/main-job.js');
  const { stdout } = await promisify(execFile)(process.execPath, [main], { env });
  assert.match(stdout, /secret \[redacted\]/);
  assert.match(stdout, /The main job is done\.\n$/);
  assert.deepEqual(readdirSync(folder), []);
});
