/** The nightly example, as it is run: killed in the middle, with a bad list, with a portal that fails. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { HbPortal } from 'hbportal';

import { type Fault, temporaryFolder, withSandbox } from './support.js';

const sandbox = withSandbox();

const PROGRAM = join(__dirname, '../examples/nightly-compliance.js');
const CANDIDATES = 40;
const AT_ONCE = 4;
const ENSURE = 'POST /candidates';
const REPORT = 'GET /training-results/{candidate_ref}';
const CERTIFICATE = 'GET /training-results/{candidate_ref}/certificate/{course_id}';
const HEAD = 'record,first_name,last_name,email,job_role\n';

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

function ended(process: ChildProcess): Promise<Ended> {
  let [out, err] = ['', ''];
  process.stdout?.on('data', (piece) => {
    out += piece;
  });
  process.stderr?.on('data', (piece) => {
    err += piece;
  });
  return new Promise((resolve) => process.once('close', (code, signal) => resolve({ code, signal, out, err })));
}

/** A list, a folder for certificates, and the program that works on them. */
class Agency {
  readonly listed: string;
  readonly certificates: string;

  constructor(folder: string) {
    this.listed = join(folder, 'list.csv');
    this.certificates = join(folder, 'certificates');
  }

  static async found(): Promise<Agency> {
    const agency = new Agency(temporaryFolder());
    const rows = Array.from({ length: CANDIDATES }, (_, n) => `A-${n},Sam,Sample${n},sam${n}@example.com,Nurse`);
    await writeFile(agency.listed, HEAD + rows.join('\n'));
    return agency;
  }

  start(env: Record<string, string> = {}): ChildProcess {
    const command = [PROGRAM, this.listed, '--certificates', this.certificates, '--at-once', String(AT_ONCE)];
    return spawn(process.execPath, command, { env: { ...process.env, ...env } });
  }

  run(env?: Record<string, string>): Promise<Ended> {
    return ended(this.start(env));
  }

  /** Starts it, lets `after` calls pass, and kills it while the next ones hang. */
  async killWhereItStands(route: string, after: number, fault: Fault): Promise<void> {
    await sandbox.order('DELETE', '/requests');
    await sandbox.order('POST', '/faults', { route, fault, after, times: AT_ONCE });
    const process = this.start();
    const end = ended(process);
    await sandbox.arrived(route, after + AT_ONCE, AT_ONCE);
    process.kill('SIGKILL');
    assert.equal((await end).signal, 'SIGKILL');
    await sandbox.order('DELETE', '/faults');
  }

  async refs(): Promise<string[]> {
    await using client = new HbPortal();
    const known = await client.v1.candidates.list({ perPage: 100 }).toArray();
    return known.filter((one) => one.clientRecordRef?.startsWith('A-')).map((one) => one.candidateRef);
  }

  async files(): Promise<Map<string, string>> {
    const names = await readdir(this.certificates, { recursive: true }).catch(() => []);
    const files = names.filter((name) => name.endsWith('.pdf')).sort();
    const read = files.map(async (name) => [name, await readFile(join(this.certificates, name), 'latin1')] as const);
    return new Map(await Promise.all(read));
  }
}

function lately(): string {
  return new Date(Date.now() - 24 * 86_400_000).toISOString().slice(0, 10);
}

async function complete(refs: string[]): Promise<void> {
  const order = (path: string, body: object) => sandbox.order('POST', `/v1/training/${path}`, body);
  await order('assign', { candidate_refs: refs, course_ids: [101] });
  await order('complete', { candidate_refs: refs.slice(0, -2), completed_at: lately() });
  await order('complete', { candidate_refs: refs.slice(0, 1), completed_at: '2020-01-01' });
  await order('complete', { candidate_refs: refs.slice(1, 2), valid_days: 5 });
}

const isWhole = (text: string): boolean => text.startsWith('%PDF-') && text.trimEnd().endsWith('%%EOF');

test('it is killed and started again, and a last run changes nothing', async () => {
  const agency = await Agency.found();
  await agency.killWhereItStands(ENSURE, 10, { kind: 'stall' });
  await agency.killWhereItStands(ENSURE, 25, { kind: 'delay', ms: 600_000 });
  const first = await agency.run();
  assert.equal(first.code, 0, first.err);
  assert.match(first.out, new RegExp(`${CANDIDATES} candidates without any`));
  const refs = await agency.refs();
  assert.deepEqual([refs.length, new Set(refs).size], [CANDIDATES, CANDIDATES]);

  await complete(refs);
  await agency.killWhereItStands(REPORT, 12, { kind: 'stall' });
  // Killed with a half of each of four files written.
  await agency.killWhereItStands(CERTIFICATE, 9, { kind: 'slow_body', chunk_bytes: 200, ms: 600_000 });
  const before = await agency.files();
  assert.ok([...before.values()].every(isWhole));
  const second = await agency.run();
  assert.equal(second.code, 0, second.err);
  // All but two, who never came, and one whose training has lapsed.
  const files = await agency.files();
  assert.equal(files.size, CANDIDATES - 3);
  assert.ok([...files.values()].every(isWhole));
  for (const [name, text] of before) assert.equal(files.get(name), text);
  assert.ok(second.out.includes(`${files.size - before.size} saved, ${before.size} there already`), second.out);
  const [lapsed, expiring] = second.out.split('Expiring within 30 days:');
  assert.equal(lapsed?.match(/^ {2}A-/gm)?.length, 1, second.out);
  assert.equal(expiring?.match(/^ {2}A-/gm)?.length, 1, second.out);
  assert.ok(!second.out.includes('Nothing changed'));

  await sandbox.order('DELETE', '/requests');
  const third = await agency.run();
  assert.equal(third.code, 0, third.err);
  assert.ok(third.out.includes(`0 created, 0 updated, ${CANDIDATES} unchanged`), third.out);
  assert.ok(third.out.endsWith('Nothing changed.\n'), third.out);
  assert.equal((await sandbox.requests()).by_route[CERTIFICATE], undefined);
  assert.deepEqual(await agency.files(), files);
  assert.equal(third.out.split('Candidates:')[0], second.out.split('Candidates:')[0]);
  // Without a terminal there is no bar.
  assert.equal(third.err, '');
});

test('a change on the list is seen', async () => {
  const agency = await Agency.found();
  await agency.run();
  await writeFile(agency.listed, (await readFile(agency.listed, 'utf8')).replace('Sample7,', '"Exa ""M"", ple",'));
  const { out } = await agency.run();
  assert.ok(out.includes(`0 created, 1 updated, ${CANDIDATES - 1} unchanged`), out);
  assert.ok(!out.includes('Nothing changed'));
  await using client = new HbPortal();
  const known = await client.v1.candidates.list({ perPage: 100 }).toArray();
  assert.ok(known.some(({ lastName }) => lastName === 'Exa "M", ple'));
});

test('one that fails does not stop the others', async () => {
  const agency = await Agency.found();
  await writeFile(agency.listed, (await readFile(agency.listed, 'utf8')).replace('sam7@example.com', 'sam7'));
  await sandbox.fault(REPORT, { kind: 'html', status: 500 });
  const { code, out, err } = await agency.run();
  assert.equal(code, 1);
  assert.match(err, /A-7: ValidationError: /);
  assert.match(err, /ServerError/);
  assert.doesNotMatch(err, /sam7/);
  assert.ok(out.includes(`${CANDIDATES - 1} created`), out);
  assert.ok(!out.includes('Nothing changed'));
});

test('a portal that fails stops it', async () => {
  const agency = await Agency.found();
  await sandbox.fault(REPORT, { kind: 'html', status: 500 }, 1000);
  const { code, err } = await agency.run();
  assert.equal(code, 2);
  assert.match(err, /too many candidates failed/);
  assert.ok(((await sandbox.requests()).by_route[ENSURE] ?? 0) < CANDIDATES);
});

test('wrong credentials stop it', async () => {
  const agency = await Agency.found();
  const { code, err } = await agency.run({ HBPORTAL_API_KEY: 'wrong' });
  assert.equal(code, 2);
  assert.match(err, /^The run stopped: AuthenticationError: /);
  assert.doesNotMatch(err, / at /);
});

test('a list that would be mixed up is refused', async () => {
  const agency = await Agency.found();
  for (const [text, says] of [
    ['', 'no column record'],
    ['record,first_name\n', 'no column last_name, email, job_role'],
    [`${HEAD}A-1,Alex,,alex@example.com,`, 'line 2: last_name is empty'],
    [`${HEAD}../x,Alex,Nurse,alex@example.com,`, 'line 2: record must be'],
    [`${HEAD}A-1,A,B,x@example.com,\nA-2,C,D,X@example.com,`, 'line 3: the same email as on line 2'],
    [`${HEAD}A-1,A,B,x@example.com,\r\n\r\nA-1,C,D,y@example.com,`, 'line 4: the same record as on line 2'],
    [HEAD + ',,,,\n'.repeat(9), 'and'],
    ['record\0\xff', 'is not a CSV file'],
  ] as const) {
    await writeFile(agency.listed, text, 'latin1');
    const { code, err } = await agency.run();
    assert.equal(code, 2, text);
    assert.ok(err.includes(says), err);
    assert.doesNotMatch(err, / {4}at /);
  }
  await rm(agency.listed);
  const { code, err } = await agency.run();
  assert.deepEqual([code, err.includes('list.csv')], [2, true]);
  assert.equal((await sandbox.requests()).total, 0);
});

test('certificates that cannot be written', async () => {
  const agency = await Agency.found();
  await agency.run();
  await complete(await agency.refs());
  await writeFile(agency.certificates, 'in the way');
  const { code, err } = await agency.run();
  assert.equal(code, 2);
  assert.match(err, /^The run stopped: /);
});

test('Ctrl-C', async () => {
  const agency = await Agency.found();
  await sandbox.order('POST', '/faults', { route: ENSURE, fault: { kind: 'stall' }, after: 8, times: AT_ONCE });
  const process = agency.start();
  const end = ended(process);
  await sandbox.arrived(ENSURE, 8 + AT_ONCE, AT_ONCE);
  process.kill('SIGINT');
  const { code, err } = await end;
  assert.equal(code, 130);
  assert.match(err, /start it again/);
});

test('a terminal shows a bar', async (context) => {
  // `script` makes a terminal; it is a part of util-linux.
  if (process.platform !== 'linux') return context.skip('without `script` of util-linux');
  const agency = await Agency.found();
  const command = [process.execPath, PROGRAM, agency.listed, '--certificates', agency.certificates].join(' ');
  const terminal = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], { stdio: 'pipe' });
  const { code, out } = await ended(terminal);
  assert.equal(code, 0);
  assert.ok(out.includes('#') && out.includes(` ${CANDIDATES}/${CANDIDATES} candidates`), out);
  assert.equal(out.split('\r[').length - 1, CANDIDATES + 1);
});

test('help, and options that are wrong', async () => {
  const run = (...options: string[]) => ended(spawn(process.execPath, [PROGRAM, ...options]));
  const { code, out } = await run('--help');
  assert.equal(code, 0);
  for (const word of ['--certificates', '--expiring-within', 'HBPORTAL_API_KEY', 'started again']) {
    assert.ok(out.includes(word), word);
  }
  for (const [options, says] of [
    [['x.csv', '--certificates', 'x', '--at-once', '0'], '--at-once'],
    [['x.csv'], '--certificates'],
    [['--certificates', 'x'], 'one list'],
    [['x.csv', '--nonsense'], '--nonsense'],
  ] as const) {
    const { code, err } = await run(...options);
    assert.equal(code, 2);
    assert.ok(err.includes(says), err);
  }
});
