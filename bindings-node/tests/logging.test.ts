/** What hbportal does, in the application's own log. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Worker } from 'node:worker_threads';

import { HbPortal, type LogRecord, setLogger, ValidationError } from 'hbportal';

import { failure, script, until, withSandbox } from './support.js';

const sandbox = withSandbox();
after(() => setLogger(undefined));

test('a function is told of each record from its level on', async () => {
  const records: LogRecord[] = [];
  setLogger((record) => records.push(record), 'debug');
  await using client = new HbPortal({ clientId: 1001, apiKey: 'canary-4f1c' });
  await failure(client.auth.tokenInfo());
  client.session.setApiKey('sandbox-api-key-1001');
  await client.references.get(1).catch(() => undefined);
  await until(() => records.some(({ fields }) => fields['operation'] === 'portal.references.get'));
  const record = records.find(({ fields }) => fields['operation'] === 'portal.references.get');
  assert.ok(record?.fields['request_id'] && record.target.startsWith('hbportal::') && record.message);
  assert.ok(!Number.isNaN(new Date(record.at).getTime()));
  // A span is a record when it ends.
  const span = records.find(({ message }) => message === 'token exchange');
  assert.deepEqual([span?.fields['family'], span?.fields['kind']], ['portal', 'login']);
  assert.match(span?.fields['elapsed_ms'] ?? '', /^\d+$/);
  assert.deepEqual(
    records.filter(({ level }) => !['error', 'warn', 'info', 'debug'].includes(level)),
    [],
  );
  assert.doesNotMatch(JSON.stringify(records), /canary|sandbox-api-key/);

  const told: string[] = [];
  setLogger((record) => told.push(record.level), 'info');
  const before = records.length;
  await client.session.refreshNow();
  await until(() => told.length > 0);
  assert.deepEqual([new Set(told), records.length], [new Set(['info']), before]);
  setLogger(undefined);
});

test('a logger has a method a level; what it throws is a warning', async () => {
  const lines: string[] = [];
  const warned: Error[] = [];
  const listener = (warning: Error): void => void warned.push(warning);
  process.on('warning', listener);
  const line = (level: string) => (message: string, fields: unknown) => {
    lines.push(`${level} ${message} ${JSON.stringify(fields)}`);
    if (level === 'info') throw new Error('on purpose');
  };
  setLogger({ error: line('error'), warn: line('warn'), info: line('info'), debug: line('debug') }, 'trace');
  await using client = new HbPortal();
  await client.session.refreshNow();
  await until(() => warned.length > 0 && lines.some((text) => text.startsWith('debug ')));
  assert.ok(
    lines.some((text) => /^info hbportal::\S+: token session .*"kind":"logged_in"/.test(text)),
    lines.join('\n'),
  );
  assert.match(warned[0]?.message ?? '', /logger failed/);
  process.off('warning', listener);
  setLogger(undefined);
});

test('what cannot be a logger or level is named', async () => {
  for (const logger of [5, 'x', {}, { error() {} }]) {
    const error = await failure(() => setLogger(logger as never));
    assert.ok(error instanceof ValidationError && error.fields['logger'], String(error));
  }
  for (const level of ['loud', 'WARN', '3', 5, null]) {
    const error = await failure(() => setLogger(console, level as never));
    assert.ok(error instanceof ValidationError && error.fields['level'], String(error));
  }
});

test('the last records come before the process ends, and a log keeps none alive', async () => {
  const { code, output } = await script(`
    import { HbPortal, setLogger } from 'hbportal';
    setLogger((record) => console.log(record.message, record.fields.kind), 'info');
    await new HbPortal().auth.tokenInfo();`);
  assert.deepEqual([code, output], [0, 'token session logged_in\n']);
});

test('each worker has a logger of its own, and takes it along', async () => {
  const text = `
    const { parentPort } = require('node:worker_threads');
    const { HbPortal, setLogger } = require('hbportal');
    setLogger((record) => parentPort.postMessage(record.message), 'info');
    new HbPortal().auth.tokenInfo();`;
  const worker = new Worker(text, { eval: true, env: process.env });
  const message = new Promise((resolve) => worker.once('message', resolve));
  await new Promise((resolve) => worker.once('exit', resolve));
  assert.equal(await message, 'token session');
  await using client = new HbPortal();
  assert.equal((await client.auth.tokenInfo()).clientId, 1001);
  assert.ok(sandbox.variables['HBPORTAL_BASE_URL']);
});
