/** The README's examples compile under `strict` and run against the sandbox, one after the other. */

import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { PACKAGE, withSandbox } from './support.js';

withSandbox();

const run = promisify(execFile);

test('the examples of the README', async () => {
  const readme = readFileSync(join(PACKAGE, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
  // One program: what the first imports and makes, the later ones use.
  const imports = new Set(blocks.flatMap((text) => text.match(/^import .*$/gm) ?? []));
  const rest = blocks.map((text) => text.replace(/^import .*$/gm, ''));
  const folder = join(PACKAGE, 'build/readme');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'readme.mts'), [...imports, ...rest].join('\n'));
  const options = [
    '--ignoreConfig',
    '--strict',
    '--target',
    'es2022',
    '--module',
    'node16',
    '--lib',
    'es2023,esnext.disposable',
  ];
  const tsc = join(PACKAGE, 'node_modules/.bin/tsc');
  await run(tsc, [...options, '--types', 'node', 'readme.mts'], { cwd: folder });
  const env = { ...process.env, WEBHOOK_SECRET: 'whsec_1' };
  await run(process.execPath, ['readme.mjs'], { cwd: folder, env });
});
