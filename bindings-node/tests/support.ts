/** The sandbox portal as a process, and its control interface. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, beforeEach } from 'node:test';

import type { HbPortal } from 'hbportal';

export const REPOSITORY = join(__dirname, '../../..');
export const PACKAGE = join(__dirname, '../..');

/** This platform's package among those under `npm/`: the one that holds a binary here. */
export function ownPlatform(): string {
  const holds = (name: string) => readdirSync(join(PACKAGE, 'npm', name)).includes('hbportal.node');
  const built = readdirSync(join(PACKAGE, 'npm')).find(holds);
  assert.ok(built, 'the binary is not built: `cargo xtask test` does it');
  return built;
}

/** A JSON file of the repository. */
export function json<T>(path: string): T {
  return JSON.parse(readFileSync(join(REPOSITORY, path), 'utf8')) as T;
}

/** A new folder, which goes with the process. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hbportal-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Requests {
  total: number;
  in_flight: number;
  by_route: Record<string, number>;
  log: { route: string; status: number | null; aborted: boolean; headers?: Record<string, string> }[];
}

/** What goes wrong, as the sandbox takes it. */
export type Fault = { kind: string } & Record<string, unknown>;

export class Sandbox {
  readonly variables: Record<string, string> = {};
  #process: ChildProcess | undefined;

  async start(): Promise<void> {
    const program = process.env['HBPORTAL_SANDBOX'] ?? join(REPOSITORY, 'target/debug/hbportal-sandbox');
    const child = spawn(program, ['--port', '0', '--exit-with-stdin'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process = child;
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === 'ready') break;
      const [name, value] = line.split('=', 2);
      if (name !== undefined && value !== undefined) this.variables[name] = value;
    }
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (child === undefined) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.stdin?.end();
    await ended;
  }

  async order<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${this.variables['HBPORTAL_SANDBOX_URL']}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  async reset(): Promise<void> {
    await this.order('POST', '/reset');
  }

  async advance(seconds: number): Promise<void> {
    await this.order('POST', '/clock', { advance_seconds: seconds });
  }

  async fault(route: string, fault: Fault, times = 1): Promise<void> {
    await this.order('POST', '/faults', { route, fault, times });
  }

  async settings(settings: Record<string, unknown>): Promise<void> {
    await this.order('PATCH', '/settings', settings);
  }

  /** Files a submission of `CANDIDATE`, whose screening runs. */
  async submission(): Promise<string> {
    type Answer = { submission_ref: string };
    const answer = await this.order<Answer & { data?: Answer }>('POST', '/v1/submissions', {
      candidate_ref: CANDIDATE,
    });
    return (answer.data ?? answer).submission_ref;
  }

  requests(): Promise<Requests> {
    return this.order('GET', '/requests');
  }

  /** Waits for calls to arrive: tests wait for what happens, not for time to pass. */
  async arrived(route: string, count: number, inFlight?: number): Promise<void> {
    const order = { route, count, ...(inFlight === undefined ? {} : { in_flight: inFlight }), timeout_ms: 20_000 };
    const { reached } = await this.order<{ reached: boolean }>('POST', '/requests/wait', order);
    if (!reached) throw new Error(`${route} did not come to ${JSON.stringify(order)}`);
  }
}

/** A sandbox for the tests of a file, fresh for each, and the environment that leads a client to it. */
export function withSandbox(): Sandbox {
  const sandbox = new Sandbox();
  before(async () => {
    for (const name of Object.keys(process.env)) {
      if (name.startsWith('HBPORTAL_') && name !== 'HBPORTAL_SANDBOX') delete process.env[name];
    }
    await sandbox.start();
    Object.assign(process.env, sandbox.variables);
  });
  beforeEach(() => sandbox.reset());
  after(() => sandbox.stop());
  return sandbox;
}

/** A candidate of V1 that the sandbox has on file. */
export const CANDIDATE = '00000000-0000-4000-8000-000000012345';

export const REFEREES = [
  { refereeName: 'Alex Referee', refereeEmail: 'alex@example.com' },
  { refereeName: 'Sam Referee', refereeEmail: 'sam@example.com' },
];

/** A reference request with two referees. */
export function makeRequest(client: HbPortal) {
  return client.referenceRequests.create({
    candidateId: 12345,
    collectionMode: 'client_adds',
    referencesRequired: 2,
    referees: REFEREES,
  });
}

/** The error that a promise or a function ends in. */
export async function failure(work: Promise<unknown> | (() => unknown)): Promise<unknown> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    return error;
  }
  throw new Error('it succeeded');
}

/** Waits for what happens on this thread. */
export async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await new Promise((resolve) => setImmediate(resolve));
}

/** A view of a buffer whose bytes are elsewhere. */
export function detached(): Uint8Array<ArrayBuffer> {
  const view = new Uint8Array(4);
  structuredClone(view.buffer, { transfer: [view.buffer] });
  return view;
}

/** Runs a script to its end. */
export async function script(text: string, kind = 'module'): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [`--input-type=${kind}`, '--eval', text], { cwd: PACKAGE });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += String(piece)));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, output };
}
