/** Token stores of the application, and stores that are named. */

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
  type TokenStore,
} from 'hbportal';

import { failure, script, temporaryFolder, until, withSandbox } from './support.js';

const sandbox = withSandbox();

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

test('calls go on with the pair in memory while the store fails or hangs, and its lock is free', async () => {
  for (const load of [() => Promise.reject(new Error('down')), () => new Promise<never>(() => undefined)]) {
    const store = new Shelf();
    await using client = new HbPortal({ tokenStore: store, timeout: 4 });
    await client.auth.tokenInfo();
    store.load = load;
    assert.equal((await client.auth.tokenInfo()).clientId, 1001);
    assert.ok((await failure(client.session.refreshNow())) instanceof StoreError);
    assert.equal((await client.auth.tokenInfo()).clientId, 1001);
    assert.equal(store.locks, 0);
  }
});

test('a store that hangs is given up before the deadline, is asked nothing else, and holds up no process', async () => {
  const { code, output } = await script(`
    import { HbPortal } from 'hbportal';
    const work = async (name) => {
      let [asked, kept] = [0];
      const hang = () => { asked += 1; return new Promise(() => undefined); };
      const tokenStore = { load: () => kept, save: (pair) => void (kept = pair), clear() {}, [name]: hang };
      const client = new HbPortal({ tokenStore, timeout: 4 });
      const told = [];
      for (let call = 0; call < 2; call++) {
        const ask = () => (name === 'clear' ? client.session.revoke() : client.auth.tokenInfo());
        await ask().catch((error) => told.push(error.name + ' ' + /took longer than .* to (\\w+)/.exec(error.message)?.[1]));
      }
      console.log(name, asked, told.join(', '));
    };
    await Promise.all(['load', 'save', 'clear', 'lock'].map(work));`);
  // What core calls a change of the store, be it that nothing is kept any more, is to save.
  const told = { clear: 'save', load: 'load', lock: 'lock', save: 'save' };
  const lines = Object.entries(told).map(([name, word]) => `${name} 1 StoreError ${word}, StoreError lock`);
  assert.deepEqual([code, output.trim().split('\n').sort()], [0, lines]);
});

test('a write that was given up keeps the lock until it has ended', async () => {
  for (const isKept of [true, false]) {
    await sandbox.reset();
    const happened: string[] = [];
    let kept: StoredPair | undefined;
    let free = Promise.resolve();
    /** The store as one process sees it. */
    const seenBy = (name: string, write: () => Promise<void>): TokenStore => ({
      load: () => kept,
      save: async (pair) => {
        await write().finally(() => happened.push(`${name} wrote`));
        kept = pair;
      },
      clear: () => undefined,
      lock: async () => {
        happened.push(`${name} waits`);
        const before = free;
        let leave = (): void => undefined;
        free = new Promise((resolve) => (leave = resolve));
        await before;
        happened.push(`${name} locks`);
        return () => {
          happened.push(`${name} unlocks`);
          leave();
        };
      },
    });
    let go = (): void => undefined;
    const disk = new Promise<void>((resolve, reject) => (go = isKept ? resolve : () => reject(new Error('full'))));
    await using slow = new HbPortal({ tokenStore: seenBy('slow', () => disk), timeout: 4 });
    await using peer = new HbPortal({ tokenStore: seenBy('peer', async () => undefined) });
    const error = await failure(slow.auth.tokenInfo());
    assert.ok(error instanceof StoreError, String(error));
    assert.match(error.message, /took longer than .* to save/);
    const call = peer.auth.tokenInfo();
    await until(() => happened.includes('peer waits'));
    go();
    assert.equal((await call).clientId, 1001);
    const order = ['slow waits', 'slow locks', 'peer waits', 'slow wrote', 'slow unlocks', 'peer locks'];
    assert.deepEqual(happened.slice(0, 6), order);
    // What was kept late is a pair as good as any, and so is that of the peer.
    assert.equal((await slow.auth.tokenInfo()).clientId, 1001);
    const { by_route } = await sandbox.requests();
    assert.equal(by_route['POST /auth/token'], isKept ? 1 : 2);
  }
});

test('a lock that comes late is given back', async () => {
  const shelf = new Shelf();
  let unlocked = false;
  let give: (unlock: () => void) => void = () => undefined;
  shelf.lock = () => new Promise((resolve) => (give = resolve as typeof give));
  await using late = new HbPortal({ tokenStore: shelf, timeout: 4 });
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
  assert.ok(error instanceof StoreError, String(error));
  assert.match(error.message, /127\.0\.0\.1:9/);
});
