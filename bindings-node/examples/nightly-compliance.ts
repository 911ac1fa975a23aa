/**
 * The nightly compliance run of an agency: every candidate at the portal, and what their training is worth today.
 *
 * It keeps no state of its own: the portal knows the candidates, and a certificate is complete as soon as it is there, under
 * a name that says which completion it proves. So it can be killed at any point and started again, and a second run changes
 * nothing. `--help` tells the rest; `cargo xtask demo --node --nightly` runs it against the sandbox portal.
 */

import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import {
  ConflictError,
  ConnectionError,
  type CourseResult,
  DecodeError,
  expiringWithin,
  HbPortal,
  lapsedOn,
  NotFoundError,
  parseTime,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
  validOn,
} from 'hbportal';

const HELP = `usage: nightly-compliance CANDIDATES --certificates FOLDER [--expiring-within DAYS] [--at-once N]

The nightly compliance run of an agency. It reads the agency's own list, a CSV file with the columns record, first_name,
last_name, email and job_role, and

1. sees to it that the portal has each candidate, with these details;
2. reads their training report, and lists what has lapsed and what is about to;
3. saves the certificate of each valid course as FOLDER/<record>/<course>-<day of completion>.pdf.

It can be killed at any point and started again, and a second run changes nothing. A kill may leave a hidden
.hbportal-….part file behind. Nothing is ever deleted.

  --certificates FOLDER   where certificates are saved
  --expiring-within DAYS  what is about to lapse (30)
  --at-once N             candidates at once (8)
  --help                  this text

Credentials come from HBPORTAL_CLIENT_ID and HBPORTAL_API_KEY. It ends with 0 when all is done, with 1 when some candidates
failed, with 2 when it could not do its work at all.`;

const COLUMNS = ['record', 'first_name', 'last_name', 'email', 'job_role'] as const;
/** Beyond so many it is not the candidates. */
const MOST_FAILURES = 20;
/** What one candidate can meet without the others meeting it too. */
const OF_ONE_CANDIDATE = [
  ValidationError,
  NotFoundError,
  ConflictError,
  DecodeError,
  ConnectionError,
  TimeoutError,
  RateLimitError,
  ServerError,
];

/** A row of the agency's list. */
type Candidate = Record<(typeof COLUMNS)[number], string>;

/** What the command line says. */
interface Options {
  candidates: string;
  certificates: string;
  expiringWithin: number;
  atOnce: number;
}

/** Why the run cannot go on, for the person who reads the log in the morning. */
class CannotRun extends Error {
  override readonly name = 'CannotRun';
}

/** What came of it. */
class Night {
  readonly today = today();
  readonly candidates = new Counter();
  readonly certificates = new Counter();
  valid = 0;
  untrained = 0;
  readonly lapsed: [record: string, course: CourseResult][] = [];
  readonly expiring: [record: string, course: CourseResult][] = [];
  readonly failures: string[] = [];

  get changed(): number {
    return this.candidates.of('created') + this.candidates.of('updated') + this.certificates.of('saved');
  }
}

class Counter {
  readonly #counts = new Map<string, number>();

  count(kind: string): void {
    this.#counts.set(kind, this.of(kind) + 1);
  }

  of(kind: string): number {
    return this.#counts.get(kind) ?? 0;
  }

  told(...kinds: string[]): string {
    return kinds.map((kind) => `${this.of(kind)} ${kind}`).join(', ');
  }
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined) return 0;
  process.once('SIGINT', () => {
    console.error('The run was interrupted; start it again to go on.');
    process.exit(130);
  });
  const night = await run(await readCandidates(options.candidates), options);
  show(night, options);
  return night.failures.length > 0 ? 1 : 0;
}

/** Reads the agency's list, and refuses what the portal would mix up. */
async function readCandidates(path: string): Promise<Candidate[]> {
  const [head, ...rows] = readCsv(decode(await readFile(path), path));
  const missing = COLUMNS.filter((column) => !head?.cells.includes(column));
  if (missing.length > 0) throw new CannotRun(`${path} has no column ${missing.join(', ')}`);
  const problems: string[] = [];
  const seen = new Map<string, number>();
  const candidates = rows.map(({ line, cells }) => {
    const cell = (column: string): string => (cells[head?.cells.indexOf(column) ?? -1] ?? '').trim();
    const candidate = Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])) as Candidate;
    // It is the name of a folder, too.
    if (!/^[A-Za-z0-9_-]+$/.test(candidate.record)) {
      problems.push(`line ${line}: record must be of letters, digits, - and _`);
    }
    for (const name of ['first_name', 'last_name', 'email'] as const) {
      if (candidate[name] === '') problems.push(`line ${line}: ${name} is empty`);
    }
    // The portal tells people apart by their e-mail address alone.
    for (const [name, value] of [
      ['record', candidate.record],
      ['email', candidate.email.toLowerCase()],
    ]) {
      const first = seen.get(`${name} ${value}`);
      if (first === undefined) seen.set(`${name} ${value}`, line);
      else problems.push(`line ${line}: the same ${name} as on line ${first}`);
    }
    return candidate;
  });
  if (problems.length > 0) {
    const more = problems.length > 10 ? `\n  and ${problems.length - 10} more` : '';
    throw new CannotRun(`${path} cannot be used as it is:\n  ${problems.slice(0, 10).join('\n  ')}${more}`);
  }
  return candidates;
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CannotRun(`${path} is not a CSV file in UTF-8`);
  }
}

/** The rows of a CSV file that are not empty, each with the number of the line it begins on. */
function readCsv(text: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let line = 1;
  // A row: cells between commas; a cell in quotes may hold anything, a quote among it as two.
  for (const [row] of text.matchAll(/(?:"(?:[^"]|"")*"|[^"\r\n])+|\r?\n/g)) {
    const cells = [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)];
    if (row.trim() !== '') {
      rows.push({ line, cells: cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '') });
    }
    line += row.split('\n').length - 1;
  }
  return rows;
}

/** Looks after all candidates, a few of them at once. */
async function run(candidates: Candidate[], options: Options): Promise<Night> {
  const night = new Night();
  const waiting = candidates.values();
  const progress = new Progress(candidates.length);
  // The first worker that cannot go on ends the others.
  const stop = new AbortController();
  await using client = new HbPortal();
  const work = async (): Promise<void> => {
    for (const candidate of waiting) {
      try {
        await lookAfter(client, candidate, night, options, stop.signal);
      } catch (error) {
        if (!OF_ONE_CANDIDATE.some((known) => error instanceof known)) throw error;
        night.failures.push(`${candidate.record}: ${(error as Error).name}: ${(error as Error).message}`);
        if (night.failures.length > MOST_FAILURES) {
          throw new CannotRun(['too many candidates failed:', ...night.failures].join('\n  '));
        }
      }
      progress.advance();
    }
  };
  try {
    await Promise.all(Array.from({ length: options.atOnce }, work));
  } finally {
    stop.abort();
    progress.close();
  }
  return night;
}

/** One candidate: there, trained, proven. */
async function lookAfter(
  client: HbPortal,
  candidate: Candidate,
  night: Night,
  options: Options,
  signal: AbortSignal,
): Promise<void> {
  const details = {
    firstName: candidate.first_name,
    lastName: candidate.last_name,
    email: candidate.email,
    clientRecordRef: candidate.record,
    jobRole: candidate.job_role,
  };
  const ensured = await client.v1.candidates.ensure(details, { signal });
  night.candidates.count(ensured.kind);
  const { candidateRef } = ensured.value;

  const report = await client.v1.training.report(candidateRef, { signal });
  if (report === undefined) {
    // The portal has nothing to say: what was saved before stays.
    night.untrained += 1;
    return;
  }
  for (const course of lapsedOn(report, night.today)) night.lapsed.push([candidate.record, course]);
  for (const course of expiringWithin(report, options.expiringWithin, night.today)) {
    night.expiring.push([candidate.record, course]);
  }
  for (const course of validOn(report, night.today)) {
    night.valid += 1;
    const path = join(options.certificates, candidate.record, certificateName(course));
    night.certificates.count(await saveCertificate(client, candidateRef, course, path, signal));
  }
}

/** Saves a certificate, unless it is there already, and tells which. */
async function saveCertificate(
  client: HbPortal,
  candidateRef: string,
  course: CourseResult,
  path: string,
  signal: AbortSignal,
): Promise<string> {
  if (existsSync(path)) return 'there already';
  const document = await client.v1.certificates.downloadCourse(candidateRef, course.courseId, { signal });
  // Not finished, or none at all: not a file, and no failure. The next night asks again.
  if (document.kind !== 'ready') return 'not available';
  await mkdir(dirname(path), { recursive: true });
  // Written beside its place and renamed when it is complete.
  await document.value.save(path);
  return 'saved';
}

function certificateName(course: CourseResult): string {
  return `${course.courseId}-${day(course.dateCompleted) || 'undated'}.pdf`.replace(/[^A-Za-z0-9_.-]/g, '_');
}

/** A day of the portal as the log writes days; what cannot be read stays as it is. */
function day(text: string | undefined): string {
  return (
    parseTime(text ?? '')
      ?.toISOString()
      .slice(0, 10) ??
    text ??
    ''
  );
}

/** The day on this machine. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A bar on a terminal; in a log file, silence. */
class Progress {
  #done = 0;

  constructor(readonly total: number) {
    this.#draw();
  }

  advance(): void {
    this.#done += 1;
    this.#draw();
  }

  close(): void {
    if (process.stderr.isTTY) process.stderr.write('\n');
  }

  #draw(): void {
    if (!process.stderr.isTTY) return;
    const counted = ` ${this.#done}/${this.total} candidates`;
    const width = Math.max(10, (process.stderr.columns || 80) - counted.length - 4);
    const filled = Math.floor((width * this.#done) / Math.max(this.total, 1));
    process.stderr.write(`\r[${'#'.repeat(filled)}${'.'.repeat(width - filled)}]${counted}`);
  }
}

/** The lists and the summary: records and courses, no names. */
function show(night: Night, options: Options): void {
  for (const [title, courses, word] of [
    ['Lapsed', night.lapsed, 'since'],
    [`Expiring within ${options.expiringWithin} days`, night.expiring, 'on'],
  ] as const) {
    console.log(`${title}:${courses.length > 0 ? '' : ' none'}`);
    const entries = courses.map(([record, { courseId, courseName, renewalDate }]) => {
      return `  ${record}: ${courseId} ${courseName}, ${word} ${day(renewalDate)}`;
    });
    for (const entry of entries.sort()) console.log(entry);
  }
  console.log(`Candidates: ${night.candidates.told('created', 'updated', 'unchanged')}`);
  const counts = `${night.valid} valid, ${night.lapsed.length} lapsed, ${night.expiring.length} expiring`;
  console.log(`Training: ${counts}; ${night.untrained} candidates without any`);
  console.log(`Certificates: ${night.certificates.told('saved', 'there already', 'not available')}`);
  if (night.failures.length > 0) {
    console.error(`Failed: ${night.failures.length} candidates; the others are done`);
    for (const failure of night.failures) console.error(`  ${failure}`);
  } else if (night.changed === 0) {
    console.log('Nothing changed.');
  }
}

/** What the command line says; nothing where it asks for help. */
function readOptions(): Options | undefined {
  const { values, positionals } = readArguments();
  if (values.help === true) {
    console.log(HELP);
    return undefined;
  }
  const [candidates, ...others] = positionals;
  if (candidates === undefined || others.length > 0) throw new CannotRun(`one list is needed\n\n${HELP}`);
  if (values.certificates === undefined) throw new CannotRun(`--certificates is needed\n\n${HELP}`);
  return {
    candidates,
    certificates: values.certificates,
    expiringWithin: positive('expiring-within', values['expiring-within']),
    atOnce: positive('at-once', values['at-once']),
  };
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        certificates: { type: 'string' },
        'expiring-within': { type: 'string', default: '30' },
        'at-once': { type: 'string', default: '8' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (problem) {
    throw new CannotRun((problem as Error).message);
  }
}

function positive(name: string, text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new CannotRun(`--${name} must be a whole number from 1`);
  return Number(text);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (problem: Error) => {
    console.error(`The run stopped: ${problem.name}: ${problem.message}`);
    process.exitCode = 2;
  },
);
