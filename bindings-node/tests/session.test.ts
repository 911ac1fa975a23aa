/** Sessions: their events, and what can be done about them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import {
  ConfigurationError,
  ConnectionError,
  HbPortal,
  Secret,
  SessionEndedError,
  type SessionEvent,
  SessionInDoubtError,
  type TokenPair,
  ValidationError,
} from 'hbportal';

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

/** A client that lives on a pair, and what it hears. */
function living(session: TokenPair): { client: HbPortal; heard: string[]; shown: () => string } {
  const events: SessionEvent[] = [];
  const heard: string[] = [];
  const onSessionEvent = (event: SessionEvent): void => {
    events.push(event);
    heard.push(`${event.family} ${event.kind} ${event.reason}`);
  };
  const client = new HbPortal({ session, onSessionEvent });
  return { client, heard, shown: () => inspect(events, { depth: null, showHidden: true }) + JSON.stringify(events) };
}

test('a refresh whose answer is lost leaves the session in doubt, and the listener is told so', async () => {
  for (const lost of [1, 2]) {
    await sandbox.reset();
    await using first = new HbPortal();
    const { accessToken, refreshToken } = await first.auth.token();
    assert.ok(refreshToken);
    await sandbox.advance(3601);
    const { client, heard, shown } = living({ accessToken, refreshToken });
    // The portal renews the pair and says so to nobody; the second try it refuses, where that answer arrives.
    await sandbox.fault('POST /auth/refresh', { kind: 'lost_answer' }, lost);
    if (lost === 2) {
      assert.ok((await failure(client.auth.tokenInfo())) instanceof ConnectionError);
      assert.equal(client.session.info().state, 'stale');
    }
    const shows = (text: string) => [accessToken, refreshToken].some((token) => text.includes(token.reveal()));
    for (let call = 0; call < 2; call++) {
      const error = await failure(client.auth.tokenInfo());
      assert.ok(error instanceof SessionInDoubtError, String(error));
      assert.match(error.message, /the answer to the renewal of the token pair was lost/);
      assert.ok(!shows(inspect(error)));
    }
    const { state, expiresAt, refreshExpiresAt } = client.session.info();
    assert.deepEqual([state, expiresAt, refreshExpiresAt], ['in_doubt', undefined, undefined]);
    await until(() => heard.length >= 2);
    await client.close();
    assert.deepEqual(heard.slice(0, 1), ['portal adopted start']);
    assert.match(heard.slice(1).join(), lost === 1 ? /^portal in_doubt answer_lost$/ : /^portal in_doubt \w+$/);
    assert.ok(!shows(shown()));
    assert.equal((await sandbox.requests()).by_route['POST /auth/refresh'], lost + 1);
  }
});

test('a session ends where its refresh token is refused, where there is none, and where it is revoked', async () => {
  for (const [session, reason, words] of [
    [{ accessToken: 'canary-a', refreshToken: 'canary-r' }, 'refresh_refused', /refused to renew the token pair/],
    [{ accessToken: 'canary-a' }, 'nothing_left', /there is no refresh token/],
  ] as const) {
    const { client, heard, shown } = living(session);
    for (let call = 0; call < 2; call++) {
      const error = await failure(client.auth.tokenInfo());
      assert.ok(error instanceof SessionEndedError, String(error));
      assert.match(error.message, words);
    }
    assert.equal(client.session.info().state, 'ended');
    await until(() => heard.length >= 2);
    await client.close();
    assert.deepEqual(heard, ['portal adopted start', `portal ended ${reason}`]);
    assert.doesNotMatch(shown(), /canary/);
  }
  const { by_route } = await sandbox.requests();
  assert.equal(by_route['POST /auth/refresh'], 1);

  const granted = await new HbPortal().auth.token();
  const { client, heard } = living({ accessToken: granted.accessToken });
  await client.session.revoke();
  assert.ok((await failure(client.auth.tokenInfo())) instanceof SessionEndedError);
  assert.equal(client.session.info().state, 'ended');
  await until(() => heard.length >= 3);
  await client.close();
  assert.deepEqual(heard, ['portal adopted start', 'portal ended requested', 'portal ended nothing_left']);
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
