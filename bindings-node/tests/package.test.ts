/** The packed tarball, installed into empty projects: as ESM, as CommonJS, in a worker, in Bun, in Deno. */

import assert from 'node:assert/strict';
import { type ExecFileException, execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { CANDIDATE, ownPlatform, PACKAGE, withSandbox } from './support.js';

withSandbox();

const BIN = join(PACKAGE, 'node_modules/.bin');
const root = mkdtempSync(join(tmpdir(), 'hbportal-projects-'));
const project = join(root, 'project');
after(() => rmSync(root, { recursive: true }));

function run(program: string, args: string[], cwd = project): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, maxBuffer: 1 << 26 }, (error: ExecFileException | null, out, err) => {
      if (error === null) resolve(out);
      else reject(new Error(`${program} ${args.join(' ')}\n${out}\n${err}`, { cause: error }));
    });
  });
}

before(async () => {
  // A copy is packed: `npm pack` writes into the package for a moment, and other tests read it. Nothing is built in it:
  // what was not built, or not since, must not be published.
  const source = join(root, 'source');
  mkdirSync(source);
  for (const name of ['npm', 'scripts', 'ts', 'package.json', 'tsconfig.json', 'README.md']) {
    cpSync(join(PACKAGE, name), join(source, name), { recursive: true });
  }
  symlinkSync(join(PACKAGE, 'node_modules'), join(source, 'node_modules'), 'junction');
  for (const name of ['LICENSE-APACHE', 'LICENSE-MIT']) cpSync(join(PACKAGE, '..', name), join(root, name));
  const tarballs = join(root, 'tarballs');
  mkdirSync(tarballs);
  mkdirSync(project);
  const platform = join(source, 'npm', ownPlatform());
  for (const folder of [source, platform])
    await run('npm', ['pack', '--silent', '--pack-destination', tarballs], folder);
  writeFileSync(join(project, 'package.json'), '{"name": "empty", "private": true}');
  const files = readdirSync(tarballs).map((name) => join(tarballs, name));
  assert.equal(files.length, 2);
  // The binaries of other platforms stand in no registry before a release: npm goes without what is optional.
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...files]);
});

const WORK = `
  const client = new HbPortal();
  const templates = await client.templates.list().toArray();
  let refused;
  try { await client.references.get(404404); } catch (error) { refused = error instanceof NotFoundError; }
  let aborted;
  const signal = AbortSignal.abort();
  try { await client.references.get(1, { signal }); } catch (error) { aborted = error.name; }
  const orders = process.env.HBPORTAL_SANDBOX_URL + '/v1/submissions';
  const order = { method: 'POST', body: JSON.stringify({ candidate_ref: '${CANDIDATE}' }) };
  const { submission_ref: submission } = await (await fetch(orders, order)).json();
  async function* pieces() { for (let n = 0; n < 100; n++) yield new Uint8Array(10_000); }
  const files = { bytes: new Uint8Array(10), blob: new Blob(['x']), web: new Blob(['x']).stream(), pieces: pieces() };
  const { kind } = await client.v1.occupationalHealth.updateSubmission(submission, { files });
  await client.close();
  console.log(templates.length, refused, aborted, kind);`;
const SAID = '3 true AbortError updated\n';

test('what is packed', () => {
  const manifest = JSON.parse(readFileSync(join(project, 'node_modules/hbportal/package.json'), 'utf8')) as {
    version: string;
    optionalDependencies: Record<string, string>;
  };
  const platforms = readdirSync(join(PACKAGE, 'npm')).map((name) => `@hbportal/${name}`);
  assert.deepEqual(Object.keys(manifest.optionalDependencies).sort(), platforms.sort());
  assert.deepEqual([...new Set(Object.values(manifest.optionalDependencies))], [manifest.version]);
  const files = readdirSync(join(project, 'node_modules/hbportal'));
  assert.deepEqual(files.sort(), ['LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'dist', 'package.json']);
});

test('a package without its binary is not packed', async () => {
  const platform = readdirSync(join(PACKAGE, 'npm')).find((name) => name !== ownPlatform());
  const packing = run('npm', ['pack', '--dry-run'], join(root, 'source', 'npm', platform ?? ''));
  await assert.rejects(packing, /hbportal\.node is missing here/);
});

test('as ESM', async () => {
  writeFileSync(join(project, 'main.mjs'), `import { HbPortal, NotFoundError } from 'hbportal';${WORK}`);
  assert.equal(await run(process.execPath, ['main.mjs']), SAID);
});

const COMMON = `const { HbPortal, NotFoundError } = require('hbportal'); (async () => {${WORK}})();`;

test('as CommonJS', async () => {
  writeFileSync(join(project, 'main.cjs'), COMMON);
  assert.equal(await run(process.execPath, ['main.cjs']), SAID);
});

test('both at once: the classes are the same', async () => {
  const text = `
    import { createRequire } from 'node:module';
    import * as esm from 'hbportal';
    const cjs = createRequire(import.meta.url)('hbportal');
    const names = Object.keys(cjs);
    console.log(names.length > 20, names.every((name) => esm[name] === cjs[name]));`;
  writeFileSync(join(project, 'both.mjs'), text);
  assert.equal(await run(process.execPath, ['both.mjs']), 'true true\n');
});

test('in a worker', async () => {
  writeFileSync(join(project, 'worker.cjs'), COMMON);
  writeFileSync(
    join(project, 'starts.mjs'),
    `
    import { Worker } from 'node:worker_threads';
    new Worker(new URL('worker.cjs', import.meta.url)).once('exit', (code) => { process.exitCode = code; });`,
  );
  assert.equal(await run(process.execPath, ['starts.mjs']), SAID);
});

test('in Bun', async () => {
  assert.equal(await run(join(BIN, 'bun'), ['main.mjs']), SAID);
  assert.equal(await run(join(BIN, 'bun'), ['main.cjs']), SAID);
});

test('in Deno', async () => {
  assert.equal(await run(join(BIN, 'deno'), ['run', '--allow-all', '--node-modules-dir=manual', 'main.mjs']), SAID);
});

test('the types, for node16 and for bundlers', async () => {
  const text = `
    import { type CandidateCreation, HbPortal, isValidOn, NotFoundError, type ReferenceRequest } from 'hbportal';
    export async function first(client: HbPortal, signal: AbortSignal): Promise<ReferenceRequest | undefined> {
      try {
        for await (const request of client.referenceRequests.list({ status: 'pending' }, { signal })) return request;
      } catch (error) {
        if (!(error instanceof NotFoundError)) throw error;
      }
      return undefined;
    }
    export function told(outcome: CandidateCreation): string {
      switch (outcome.kind) {
        case 'created':
        case 'existing':
          return outcome.value.candidateRef;
        default: {
          const rest: never = outcome;
          return rest;
        }
      }
    }
    // @ts-expect-error: only one of the variants has a value
    export const file = async (client: HbPortal) => (await client.v1.certificates.downloadAll(7)).value;
    // @ts-expect-error: a Date, where a day is needed
    isValidOn({ courseId: '1', courseName: 'BLS' }, new Date());
    // @ts-expect-error: an option that does not exist
    new HbPortal({ clientID: 7 });
    // @ts-expect-error: text, where a number is needed
    new HbPortal().referenceRequests.create({ candidateId: 'x', collectionMode: 'client_adds' });`;
  for (const name of ['types.mts', 'types.cts', 'types.ts']) writeFileSync(join(project, name), text);
  const types = join(PACKAGE, 'node_modules/@types');
  const common = ['--noEmit', '--strict', '--target', 'es2022', '--typeRoots', types, '--types', 'node'];
  await run(join(BIN, 'tsc'), [...common, '--module', 'node16', 'types.mts', 'types.cts']);
  await run(join(BIN, 'tsc'), [...common, '--module', 'esnext', '--moduleResolution', 'bundler', 'types.ts']);
});

test('without its binary: the error names platform, library, package and remedy', async () => {
  const without = join(root, 'without');
  cpSync(project, without, { recursive: true });
  rmSync(join(without, 'node_modules/@hbportal'), { recursive: true });
  const error = (await run(process.execPath, ['main.cjs'], without).catch((error: Error) => error)) as Error;
  for (const part of [
    process.platform,
    process.arch,
    /\((glibc|musl)\)/,
    `@hbportal/${ownPlatform()}`,
    'npm install',
  ]) {
    assert.ok(part instanceof RegExp ? part.test(error.message) : error.message.includes(part), error.message);
  }
});

test('a platform without a binary is told so', async () => {
  const elsewhere =
    "Object.defineProperties(process, { platform: { value: 'aix' }, arch: { value: 'ppc64' } }); require('hbportal')";
  await assert.rejects(
    run(process.execPath, ['-e', elsewhere]),
    /no binary for aix ppc64; there are binaries for linux x64/,
  );
});
