/** Deliveries: the vectors that every language reads, and the headers and bodies of the usual frameworks. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import type { WebhookHeaders, WebhookVerifierOptions } from 'hbportal';
import { parseTime, Secret, signWebhook, ValidationError, WebhookVerificationError, WebhookVerifier } from 'hbportal';

import { detached, failure, json } from './support.js';

interface Case {
  name: string;
  options: Record<string, unknown>;
  headers: [string, string][];
  body: string;
  now: string;
  expect: { event?: Record<string, unknown>; error?: string; message?: string };
}

const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

for (const { name, options, headers, body, now, expect } of json<Case[]>('tests/vectors/webhooks.json')) {
  test(name, async () => {
    const own = Object.fromEntries(Object.entries(options).map(([key, value]) => [camel(key), value]));
    const verify = () =>
      new WebhookVerifier(own as unknown as WebhookVerifierOptions).verify(Buffer.from(body), headers, new Date(now));
    if (expect.event !== undefined) {
      const event = verify() as unknown as Record<string, unknown>;
      for (const [key, value] of Object.entries(expect.event)) {
        const here = event[camel(key)] ?? (event['extra'] as Record<string, unknown> | undefined)?.[key] ?? null;
        assert.deepEqual(
          key === 'occurred_at' ? parseTime(String(here)) : here,
          key === 'occurred_at' ? parseTime(String(value)) : value,
          key,
        );
      }
      return;
    }
    const error = (await failure(verify)) as Error;
    assert.equal(error.name, expect.error);
    // Core's words, with the names of options as they are here.
    const words = (text: string): string => text.replace(/`[a-z_.0-9]+`/g, camel);
    assert.ok(error.message.includes(words(expect.message ?? '')), error.message);
  });
}

const BODY = '{"event_id": "evt_1", "event_type": "reference.submitted", "data": {"a_b": 1}}';
const NOW = new Date('2026-06-05T09:00:00Z');
const timestamp = NOW.getTime() / 1000;
const pairs: [string, string][] = [
  ['X-HB-Timestamp', String(timestamp)],
  ['x-hb-signature', signWebhook('whsec_1', timestamp, BODY)],
];

test('headers and bodies of every framework', () => {
  const verifier = new WebhookVerifier({ secrets: [new Secret('whsec_1')] });
  const bytes = new TextEncoder().encode(BODY);
  const record = Object.fromEntries(pairs);
  const headers: WebhookHeaders[] = [
    pairs,
    new Map(pairs),
    new Headers(pairs),
    record,
    { ...record, 'set-cookie': ['a', 'b'], other: undefined },
    pairs.flat(),
  ];
  for (const given of headers) {
    for (const body of [bytes, Buffer.from(bytes), bytes.buffer as ArrayBuffer, BODY]) {
      const event = verifier.verify(body, given, NOW);
      assert.deepEqual([event.eventId, event.eventType, event.data], ['evt_1', 'reference.submitted', { a_b: 1 }]);
    }
  }
});

test('a body that was parsed already, and other wrong use', async () => {
  const verifier = new WebhookVerifier({ secrets: ['whsec_1'] });
  for (const body of [JSON.parse(BODY), null, undefined, 5, [1]]) {
    const error = await failure(() => verifier.verify(body, pairs, NOW));
    assert.ok(error instanceof ValidationError);
    assert.match(error.message, /parsed already/);
  }
  const noHeaders = await failure(() => verifier.verify(BODY, null as unknown as WebhookHeaders, NOW));
  assert.ok(noHeaders instanceof ValidationError);
  for (const headers of [
    [1],
    ['x'],
    ['x', 1],
    [[1, 'x']],
    { x: 1 },
    { x: [1] },
    new Uint8Array(2),
    new Map([[1, 2]]),
  ]) {
    const error = await failure(() => verifier.verify(BODY, headers as unknown as WebhookHeaders, NOW));
    assert.ok(error instanceof ValidationError, String(error));
    assert.match(error.message, /`headers` must be the headers/);
  }
  for (const now of [null, 5, '2026-06-05', new Date(Number.NaN)]) {
    const error = await failure(() => verifier.verify(BODY, pairs, now as unknown as Date));
    assert.ok(error instanceof ValidationError, String(error));
    assert.match(error.message, /`now` must be a Date/);
  }
  const gone = await failure(() => verifier.verify(detached().buffer, pairs, NOW));
  assert.ok(gone instanceof ValidationError, String(gone));
  assert.match(gone.message, /`body` is a buffer that was transferred/);
  assert.ok((await failure(() => verifier.verify(`${BODY} `, pairs, NOW))) instanceof WebhookVerificationError);
  assert.ok((await failure(() => verifier.verify(BODY, pairs))) instanceof WebhookVerificationError);
  for (const secrets of [[], [''], ['a '], 'text', [5], undefined]) {
    const error = await failure(() => new WebhookVerifier({ secrets } as unknown as WebhookVerifierOptions));
    assert.ok(error instanceof ValidationError);
    assert.match(Object.keys(error.fields).join(), /^secrets/);
  }
});

test('a signature of wrong things', async () => {
  const canary = 'whsec_canary';
  for (const secret of [Buffer.from(canary), { secret: canary }, [canary], new Date(), 5, null, undefined]) {
    const error = await failure(() => signWebhook(secret as unknown as string, 1, BODY));
    assert.ok(error instanceof ValidationError, String(error));
    assert.deepEqual(Object.keys(error.fields), ['secret']);
    assert.doesNotMatch(inspect(error), /canary/);
  }
  for (const moment of [Number.NaN, Number.POSITIVE_INFINITY, 1.5, 1e300, '1', null, undefined, NOW, 1n]) {
    const error = await failure(() => signWebhook(canary, moment as number, BODY));
    assert.ok(error instanceof ValidationError, String(error));
    assert.match(error.message, /`timestamp` must be a whole number of seconds/);
  }
  for (const body of [{}, null, undefined, 5, detached()]) {
    const error = await failure(() => signWebhook(canary, 1, body as string));
    assert.ok(error instanceof ValidationError, String(error));
    assert.deepEqual(Object.keys(error.fields), ['body']);
  }
});

test('moments as the vendor writes them', () => {
  assert.equal(parseTime('2026-06-05T10:00:00+01:00')?.toISOString(), '2026-06-05T09:00:00.000Z');
  assert.equal(parseTime('31/12/2026')?.toISOString(), '2026-12-31T00:00:00.000Z');
  assert.equal(parseTime('12/31/2026'), undefined);
  assert.equal(parseTime(5 as unknown as string), undefined);
});
