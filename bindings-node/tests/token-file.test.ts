/** The token file on a disk that is read-only, full, in use, or not what it should be: all of it holds for root, too. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { HbPortal, StoreError } from 'hbportal';

import { failure, script, temporaryFolder, withSandbox } from './support.js';

const sandbox = withSandbox();

/** A file in a folder of its own. */
const place = (): string => join(temporaryFolder(), 'token.json');

const works = async (client: HbPortal): Promise<void> => assert.equal((await client.auth.tokenInfo()).clientId, 1001);

/** What was sent to the token endpoints. */
async function exchanges(): Promise<{ logins: number; refreshes: number }> {
  const { by_route } = await sandbox.requests();
  return { logins: by_route['POST /auth/token'] ?? 0, refreshes: by_route['POST /auth/refresh'] ?? 0 };
}

/** That it fails for the sake of the store, in these words. */
async function refused(work: Promise<unknown>, words: RegExp): Promise<StoreError> {
  const error = await failure(work);
  assert.ok(error instanceof StoreError, String(error));
  assert.match(error.message, words);
  return error;
}

test('a place that cannot be used is named, and nothing is sent', async () => {
  const path = place();
  mkdirSync(path);
  const inTheWay = place();
  writeFileSync(inTheWay, '');
  const locked = place();
  mkdirSync(`${locked}.lock`);
  const rubbish = place();
  writeFileSync(rubbish, '{"accessToken": "canary');
  const places = [
    [path, /token\.json is no file but a folder/],
    [join(inTheWay, 'token.json'), /could not read the token file .*token\.json .*check the path/],
    [locked, /could not lock .*token\.json\.lock: .*check the folder's permissions/],
    [rubbish, /token\.json is torn .*it was left as it is/],
  ] as [string, RegExp][];
  // Not even root makes a file there.
  if (existsSync('/proc/self')) places.push(['/proc/token.json', /could not lock \/proc\/token\.json\.lock/]);
  if (existsSync('/dev/full')) places.push(['/dev/full', /\/dev\/full is no file/]);
  for (const [tokenFile, words] of places) {
    await using client = new HbPortal({ tokenFile });
    for (const error of await Promise.all([1, 2].map(() => refused(client.auth.tokenInfo(), words)))) {
      assert.doesNotMatch(error.message, /canary/);
    }
  }
  assert.equal(readFileSync(rubbish, 'utf8'), '{"accessToken": "canary');
  assert.equal((await sandbox.requests()).total, 0);
});

test('a folder that is read-only by now: calls go on with the pair in memory', async () => {
  const tokenFile = place();
  await using client = new HbPortal({ tokenFile });
  await works(client);
  const lock = `${tokenFile}.lock`;
  rmSync(lock);
  // Root may write wherever others must not: a folder in the place of the file stops root, too.
  mkdirSync(lock);
  await works(client);
  const error = await refused(client.session.refreshNow(), /could not lock .*token\.json\.lock/);
  assert.ok(error.cause instanceof Error);
  await works(client);
  assert.deepEqual(await exchanges(), { logins: 1, refreshes: 0 });
  rmSync(lock, { recursive: true });
  await client.session.refreshNow();
  assert.deepEqual(await exchanges(), { logins: 1, refreshes: 1 });
});

test('a full disk: no refresh token is sent, and a pair that was granted is not lost', async (context) => {
  // No byte can be written to a file of this process: what a quota does, which a full disk only does to everybody.
  const limit = (bytes: string) => spawnSync('prlimit', [`--pid=${process.pid}`, `--fsize=${bytes}:`]).status === 0;
  if (!limit('unlimited')) {
    assert.notEqual(process.platform, 'linux', 'prlimit does not work');
    return context.skip('without prlimit');
  }
  const tokenFile = place();
  await using warm = new HbPortal({ tokenFile });
  await works(warm);
  const kept = readFileSync(tokenFile, 'utf8');
  await using fresh = new HbPortal({ tokenFile: place() });
  const words = /could not write the token file .*token\.json .*the space on the disk/;
  limit('0');
  try {
    const error = await refused(warm.session.refreshNow(), words);
    assert.ok(error.cause instanceof Error);
    await works(warm);
    assert.deepEqual(await exchanges(), { logins: 1, refreshes: 0 });
    // The first call logs in; those after it try to save what it was granted.
    for (let call = 0; call < 3; call++) await refused(fresh.auth.tokenInfo(), words);
    assert.deepEqual(await exchanges(), { logins: 2, refreshes: 0 });
    assert.equal(readFileSync(tokenFile, 'utf8'), kept);
  } finally {
    limit('unlimited');
  }
  await works(fresh);
  assert.deepEqual(await exchanges(), { logins: 2, refreshes: 0 });
  await warm.session.refreshNow();
  assert.deepEqual(await exchanges(), { logins: 2, refreshes: 1 });
});

test('a file that another process keeps locked: calls go on with the pair in memory', async () => {
  const tokenFile = place();
  await using warm = new HbPortal({ tokenFile, timeout: 2 });
  await works(warm);
  await sandbox.fault('POST /auth/refresh', { kind: 'hold' });
  const peer = script(`
    import { HbPortal } from 'hbportal';
    await new HbPortal({ tokenFile: ${JSON.stringify(tokenFile)} }).session.refreshNow();`);
  await sandbox.arrived('POST /auth/refresh', 1, 1);
  const words = /could not lock .*token\.json\.lock: another process has held it all the time/;
  await using fresh = new HbPortal({ tokenFile, timeout: 2 });
  await Promise.all([refused(fresh.auth.tokenInfo(), words), refused(warm.session.refreshNow(), words)]);
  await works(warm);
  await sandbox.order('POST', '/faults/release');
  assert.deepEqual(await peer, { code: 0, output: '' });
  // What the peer was granted is taken over.
  await works(fresh);
  await works(warm);
  assert.deepEqual(await exchanges(), { logins: 1, refreshes: 1 });
});
