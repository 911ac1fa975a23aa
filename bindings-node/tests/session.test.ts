/** Sessions: their events, what can be done about them, and stores of the application. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';

import {
  ConfigurationError,
  HbPortal,
  Secret,
  SessionEndedError,
  type SessionEvent,
  type StoredPair,
  StoreError,
  TimeoutError,
  type TokenStore,
  ValidationError,
} from 'hbportal';

import { failure, script, temporaryFolder, withSandbox } from './support.js';

const sandbox = withSandbox();

/** Waits for what happens on this thread. */
async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await new Promise((resolve) => setImmediate(resolve));
}

/** The next warnings of the process. */
function warnings(): { seen: Error[]; end: () => void } {
  const seen: Error[] = [];
  const listener = (warning: Error): void => void seen.push(warning);
  process.on('warning', listener);
  return { seen, end: () => process.off('warning', listener) };
}

/** A store in memory that notes what it is asked. */
class Shelf implements TokenStore {
  kept: string | undefined;
  readonly asked: string[] = [];
  locks = 0;

  async load(): Promise<StoredPair | undefined> {
    this.asked.push('load');
    return this.kept === undefined ? undefined : JSON.parse(this.kept);
  }

  async save(pair: StoredPair): Promise<void> {
    this.asked.push('save');
    this.kept = JSON.stringify(pair);
  }

  async clear(): Promise<void> {
    this.asked.push('clear');
    this.kept = undefined;
  }

  async lock(): Promise<() => Promise<void>> {
    assert.equal(this.locks++, 0);
    return async () => void this.locks--;
  }
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

test('a store of the application: the pair is kept there, and taken from there', async () => {
  const store = new Shelf();
  await using first = new HbPortal({ tokenStore: store });
  await first.auth.tokenInfo();
  assert.deepEqual(store.asked, ['load', 'save']);
  const events: SessionEvent[] = [];
  // The pair in the store is enough to begin with.
  await using second = new HbPortal({ tokenStore: store, onSessionEvent: (event) => events.push(event) });
  await second.auth.tokenInfo();
  await until(() => events.length === 1);
  assert.equal(events[0]?.kind, 'adopted');
  await sandbox.advance(3601);
  await second.auth.tokenInfo();
  await first.auth.tokenInfo();
  await until(() => store.locks === 0);
  const { by_route } = await sandbox.requests();
  assert.deepEqual([by_route['POST /auth/token'], by_route['POST /auth/refresh']], [1, 1]);
  await first.session.revoke();
  assert.equal(store.kept, undefined);
});

test('what a store is given prints no token', async () => {
  let pair: StoredPair | undefined;
  const store = { load: () => undefined, save: (given: StoredPair) => keep(given), clear: () => undefined };
  const keep = (given: StoredPair): void => {
    pair = given;
  };
  await using client = new HbPortal({ tokenStore: store });
  await client.auth.tokenInfo();
  assert.ok(pair?.accessToken && pair.refreshToken && pair.expiresAt && pair.refreshExpiresAt);
  assert.doesNotMatch(inspect({ pair }), new RegExp(pair.accessToken));
});

test('what a store throws is the cause of a StoreError', async () => {
  const cause = new Error('canary-of-the-vault');
  const fail = (): never => {
    throw cause;
  };
  const good = { load: () => undefined, save: () => undefined, clear: () => undefined };
  for (const [name, store] of [
    ['load', { ...good, load: fail }],
    ['load', { ...good, load: () => Promise.reject(cause) }],
    ['save', { ...good, save: async () => fail() }],
    ['lock', { ...good, lock: fail }],
  ] as const) {
    await using client = new HbPortal({ tokenStore: store as TokenStore, maxRetries: 0 });
    const errors = await Promise.all([1, 2].map(() => failure(client.auth.tokenInfo())));
    for (const error of errors) {
      assert.ok(error instanceof StoreError, String(error));
      assert.equal(error.cause, cause);
      assert.match(error.message, new RegExp(name));
      assert.doesNotMatch(error.message, /canary/);
    }
  }
});

test('rubbish in a store is named, and not overwritten', async () => {
  let saved = 0;
  const store = (load: unknown): TokenStore =>
    ({ load: () => load, save: () => void saved++, clear: () => void saved++ }) as unknown as TokenStore;
  for (const [load, name] of [
    [5, 'pair'],
    ['text', 'pair'],
    [{}, 'accessToken'],
    [{ accessToken: 5 }, 'accessToken'],
    [{ access_token: 'a', accessToken: 'a' }, 'access_token'],
    [{ accessToken: 'a', expiresAt: 'soon' }, 'expiresAt'],
    [{ accessToken: () => 1 }, 'accessToken'],
  ] as const) {
    await using client = new HbPortal({ tokenStore: store(load) });
    const error = await failure(client.auth.tokenInfo());
    assert.ok(error instanceof StoreError, String(error));
    assert.ok(error.message.includes(`\`${name}\``), error.message);
  }
  const lock = { ...store(undefined), lock: () => 5 } as unknown as TokenStore;
  await using client = new HbPortal({ tokenStore: lock });
  assert.match(String(await failure(client.auth.tokenInfo())), /StoreError.*`lock` .* must give a function/);
  assert.equal(saved, 0);
  assert.equal((await sandbox.requests()).total, 0);
});

test('calls go on with the pair in memory while the store fails', async () => {
  const store = new Shelf();
  await using client = new HbPortal({ tokenStore: store });
  await client.auth.tokenInfo();
  store.load = () => Promise.reject(new Error('down'));
  assert.equal((await client.auth.tokenInfo()).clientId, 1001);
  assert.ok((await failure(client.session.refreshNow())) instanceof StoreError);
  assert.equal((await client.auth.tokenInfo()).clientId, 1001);
  assert.equal(store.locks, 0);
});

test('a store that hangs ends at the deadline, and a late lock is given back', async () => {
  const never = new Promise<never>(() => undefined);
  const store: TokenStore = { load: () => never, save: () => never, clear: () => never };
  await using client = new HbPortal({ tokenStore: store, timeout: 0.2 });
  const error = await failure(client.auth.tokenInfo());
  assert.ok(error instanceof StoreError || error instanceof TimeoutError, String(error));

  const shelf = new Shelf();
  let unlocked = false;
  let give: (unlock: () => void) => void = () => undefined;
  shelf.lock = () => new Promise((resolve) => (give = resolve as typeof give));
  await using late = new HbPortal({ tokenStore: shelf, timeout: 0.2 });
  assert.ok((await failure(late.session.refreshNow())) instanceof StoreError);
  give(() => {
    unlocked = true;
  });
  await until(() => unlocked);
});

test('each worker has listeners and stores of its own', async () => {
  const text = `
    const { parentPort } = require('node:worker_threads');
    const { HbPortal } = require('hbportal');
    let kept;
    const tokenStore = { load: () => kept, save: (pair) => { kept = pair; }, clear() {} };
    const client = new HbPortal({ tokenStore, onSessionEvent: ({ kind }) => parentPort.postMessage(kind) });
    client.auth.tokenInfo().then(() => parentPort.postMessage(typeof kept.accessToken));`;
  const ends = Array.from({ length: 3 }, async () => {
    const worker = new Worker(text, { eval: true, env: process.env });
    const messages: unknown[] = [];
    worker.on('message', (message) => messages.push(message));
    // It ends by itself, though a listener is there.
    await new Promise((resolve) => worker.once('exit', resolve));
    assert.ok(messages.includes('string'), String(messages));
    assert.deepEqual(
      messages.filter((message) => message !== 'string'),
      messages.length === 2 ? ['logged_in'] : [],
    );
  });
  await Promise.all(ends);
});

test('a store whose worker is terminated hangs nobody', async () => {
  const text = `
    const { parentPort } = require('node:worker_threads');
    const { HbPortal } = require('hbportal');
    const load = () => { parentPort.postMessage('asked'); return new Promise(() => {}); };
    const client = new HbPortal({ tokenStore: { load, save() {}, clear() {} }, onSessionEvent() {} });
    client.auth.tokenInfo();
    setInterval(() => {}, 1000);`;
  for (let round = 0; round < 3; round++) {
    const worker = new Worker(text, { eval: true, env: process.env });
    await new Promise((resolve) => worker.once('message', resolve));
    await worker.terminate();
  }
  await using client = new HbPortal();
  assert.equal((await client.auth.tokenInfo()).clientId, 1001);
});

test('a client that is closed while its store is asked', async () => {
  let asked = false;
  const load = () => {
    asked = true;
    return new Promise<never>(() => undefined);
  };
  const client = new HbPortal({ tokenStore: { load, save: () => undefined, clear: () => undefined } });
  const call = failure(client.auth.tokenInfo());
  await until(() => asked);
  await client.close();
  assert.ok((await call) instanceof ConfigurationError);
});

test('a client that lives on an empty store has nothing to begin with', async () => {
  const { HBPORTAL_API_KEY, HBPORTAL_CLIENT_ID } = process.env;
  delete process.env['HBPORTAL_API_KEY'];
  delete process.env['HBPORTAL_CLIENT_ID'];
  try {
    await using client = new HbPortal({ tokenStore: new Shelf() });
    assert.ok((await failure(client.auth.tokenInfo())) instanceof SessionEndedError);
  } finally {
    Object.assign(process.env, { HBPORTAL_API_KEY, HBPORTAL_CLIENT_ID });
  }
});

test('a store that is named', async () => {
  const path = join(temporaryFolder(), 'token.json');
  for (const tokenStore of [`file:${path}`, new Secret(`file:${path}`)]) {
    await using client = new HbPortal({ tokenStore });
    await client.auth.tokenInfo();
  }
  assert.match(await readFile(path, 'utf8'), /hbportal-token-pair/);
  assert.equal((await sandbox.requests()).by_route['POST /auth/token'], 1);
  // Both are in this build. A keyring would be that of whoever runs the tests: it is not asked.
  await new HbPortal({ tokenStore: 'keyring:hbportal/test' }).close();
  await using client = new HbPortal({ tokenStore: 'redis://127.0.0.1:9', timeout: 2 });
  const error = await failure(client.auth.tokenInfo());
  assert.ok(error instanceof StoreError || error instanceof TimeoutError, String(error));
});
