/**
 * Three nights of `nightly-compliance.ts` with 500 candidates, and what happens between them.
 *
 * Run it with `cargo xtask demo --node --nightly`, which starts the sandbox portal and sets the environment. Only this file
 * speaks to the sandbox's control interface, for what candidates, trainers and time do in real life.
 */

import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { HbPortal } from 'hbportal';

const CANDIDATES = 500;
const JOBS = ['Nurse', 'Midwife', 'Healthcare assistant'];
const A_DAY = 86_400_000;

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hbportal-nights-'));
  try {
    await nights(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function nights(folder: string): Promise<void> {
  const listed = join(folder, 'candidates.csv');
  await writeFile(listed, list());

  night('The first night: nobody is known at the portal', listed, folder);
  await train();
  night('The second night: training was assigned, and most of it completed', listed, folder);
  night('The third night: nothing has happened since', listed, folder);
  const saved = await readdir(join(folder, 'certificates'), { recursive: true, withFileTypes: true });
  const files = saved.filter((entry) => entry.isFile()).length;
  console.log(`\n${files} files of certificates were saved. They were for this demo alone, and go with it.`);
}

function list(): string {
  const rows = Array.from({ length: CANDIDATES }, (_, place) => {
    const number = place + 1;
    const record = `A-${String(number).padStart(4, '0')}`;
    return `${record},Sam,Sample${number},sam${number}@agency.example,${JOBS[number % JOBS.length]}`;
  });
  return ['record,first_name,last_name,email,job_role', ...rows, ''].join('\n');
}

function night(title: string, listed: string, folder: string): void {
  console.log(`\n${title}`);
  const program = join(__dirname, 'nightly-compliance.js');
  const command = [program, listed, '--certificates', join(folder, 'certificates')];
  const ended = spawnSync(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
  // The whole list is long; the first of each and the summary will do here.
  const lines = ended.stdout.trimEnd().split('\n');
  for (const [place, line] of lines.entries()) {
    if (!line.startsWith(' ') || !lines[place - 1]?.startsWith(' ')) console.log(`  ${line}`);
  }
  if (ended.status !== 0) throw new Error(`the run ended with ${ended.status ?? ended.signal}`);
}

/** Everybody is assigned two courses. Of every ten, one never came, one lapsed, and one is about to. */
async function train(): Promise<void> {
  await using client = new HbPortal();
  const everyone = await client.v1.candidates.list({ perPage: 100 }).toArray();
  const ours = everyone.filter(({ clientRecordRef }) => clientRecordRef?.startsWith('A-'));
  const refs = ours.map(({ candidateRef }) => candidateRef);
  console.log(`\n${refs.length} candidates are assigned two courses`);
  await sandbox('/v1/training/assign', { candidate_refs: refs, course_ids: [101, 102] });
  for (let place = 1; place < 10; place++) {
    const days = place === 1 ? -20 : place === 2 ? 20 : 300;
    await sandbox('/v1/training/complete', {
      candidate_refs: refs.filter((_, number) => number % 10 === place),
      completed_at: new Date(Date.now() - (365 - days) * A_DAY).toISOString().slice(0, 10),
      valid_days: 365,
    });
  }
}

/** What in real life other people and time do. */
async function sandbox(path: string, order: unknown): Promise<void> {
  const url = `${process.env['HBPORTAL_SANDBOX_URL']}${path}`;
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(order) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
}

main().catch((problem: unknown) => {
  console.error(`The demo failed: ${problem instanceof Error ? `${problem.name}: ${problem.message}` : problem}`);
  process.exitCode = 1;
});
