/** Sessions: their events, and what can be done about them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { ConfigurationError, HbPortal, Secret, type SessionEvent, ValidationError } from 'hbportal';

import { failure, script, until, withSandbox } from './support.js';

const sandbox = withSandbox();

/** The next warnings of the process. */
function warnings(): { seen: Error[]; end: () => void } {
  const seen: Error[] = [];
  const listener = (warning: Error): void => void seen.push(warning);
  process.on('warning', listener);
  return { seen, end: () => process.off('warning', listener) };
}

test('a listener hears of each client of its own, in order, and keeps nothing alive', async () => {
  const heard = [[], []] as SessionEvent[][];
  const clients = heard.map((events) => new HbPortal({ onSessionEvent: (event) => events.push(event) }));
  for (const client of clients) await client.auth.tokenInfo();
  await clients[0]?.session.refreshNow();
  await sandbox.advance(3601);
  await clients[0]?.virtualBls.account.credits();
  await until(() => heard[0]?.length === 3 && heard[1]?.length === 1);
  const told = heard[0]?.map(({ kind, reason, family }) => `${family} ${kind} ${reason}`);
  assert.deepEqual(told, ['portal logged_in start', 'portal refreshed requested', 'virtual_bls logged_in start']);
  assert.ok(heard[0]?.[0]?.expiresAt && heard[0][0].at);
  const { code, output } = await script(`
    import { HbPortal } from 'hbportal';
    const client = new HbPortal({ onSessionEvent: (event) => console.log(event.kind) });
    await client.auth.tokenInfo();
    await new Promise((resolve) => setTimeout(resolve, 50));`);
  assert.deepEqual([code, output], [0, 'logged_in\n']);
});

test('what a listener throws is a warning, and the session goes on', async () => {
  const warned = warnings();
  try {
    const failing = [
      () => {
        throw new Error('on purpose');
      },
      () => Promise.reject(new Error('on purpose')),
    ];
    for (const onSessionEvent of failing) {
      await using client = new HbPortal({ onSessionEvent: onSessionEvent as () => void });
      assert.equal((await client.auth.tokenInfo()).clientId, 1001);
    }
    await until(() => warned.seen.length === 2);
    for (const warning of warned.seen) {
      assert.equal(warning.name, 'HbPortalWarning');
      assert.match(inspect(warning), /onSessionEvent[\s\S]*on purpose/);
    }
  } finally {
    warned.end();
  }
});

test('a client that its listener refers to is collected', async () => {
  const { setFlagsFromString } = await import('node:v8');
  const { runInNewContext } = await import('node:vm');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const forgotten = await (async () => {
    const client: HbPortal = new HbPortal({ onSessionEvent: () => void client.close() });
    return new WeakRef(client);
  })();
  await until(() => {
    collect();
    return forgotten.deref() === undefined;
  });
});

test('how a session stands, and what can be done about it', async () => {
  await using client = new HbPortal();
  assert.equal(client.session.info().state, 'idle');
  await client.auth.tokenInfo();
  const { state, family, owner, expiresAt, refreshedAt } = client.session.info();
  assert.deepEqual([state, family], ['active', 'portal']);
  assert.ok(owner.startsWith(`${process.pid}-`) && expiresAt && refreshedAt);
  assert.equal((await client.session.refreshNow()).state, 'active');
  assert.equal((await sandbox.requests()).by_route['POST /auth/refresh'], 1);
  await client.session.revoke();
  assert.equal(client.session.info().state, 'idle');
  assert.equal(client.sessionOf('virtual_bls').info().family, 'virtual_bls');
  assert.equal(client.sessionOf('v1').info().family, 'portal');
  client.session.setApiKey(new Secret('another'));
  assert.equal(((await failure(client.auth.tokenInfo())) as { status?: number }).status, 401);
  client.session.setApiKey('sandbox-api-key-1001');
  assert.equal((await client.withOptions({ retries: 0 }).auth.tokenInfo()).clientId, 1001);

  const { total } = await sandbox.requests();
  await client.session.close();
  assert.equal(client.session.info().state, 'closed');
  assert.ok((await failure(client.auth.tokenInfo())) instanceof ConfigurationError);
  assert.equal((await sandbox.requests()).total, total);
});

test('bad use of sessions is named', async () => {
  await using client = new HbPortal();
  for (const key of ['', ' ', 5, null, undefined, {}, () => 1]) {
    const error = await failure(() => client.session.setApiKey(key as string));
    assert.ok(error instanceof ValidationError && error.fields['apiKey'], String(error));
  }
  for (const family of ['tdta', '', 5, null, undefined, {}]) {
    const error = await failure(() => client.sessionOf(family as 'v1'));
    assert.ok(error instanceof ValidationError && error.fields['family'], String(error));
  }
  for (const onSessionEvent of [5, 'x', {}, []]) {
    const error = await failure(() => new HbPortal({ onSessionEvent } as never));
    assert.ok(error instanceof ValidationError && error.fields['onSessionEvent'], String(error));
  }
  const names = ['load', 'save', 'clear'].map((name) => `tokenStore.${name}`);
  for (const [tokenStore, fields] of [
    [{}, names],
    [[], names],
    [{ load: () => 1, save: 5, clear: () => 1, lock: 'x' }, ['tokenStore.lock', 'tokenStore.save']],
    [5, ['tokenStore']],
    ['nowhere', ['tokenStore']],
    ['redis://', ['tokenStore']],
    [new Secret('ftp://canary@x'), ['tokenStore']],
  ] as const) {
    const error = await failure(() => new HbPortal({ tokenStore } as never));
    assert.ok(error instanceof ValidationError, String(error));
    assert.deepEqual(Object.keys(error.fields).sort(), [...fields].sort());
    assert.doesNotMatch(inspect(error), /canary/);
  }
  assert.equal((await sandbox.requests()).total, 0);
});
