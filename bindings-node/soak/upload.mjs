// Files of 500 MB go out from a path and from a stream: the memory of the process does not grow with them. `cargo xtask soak`
// runs it against the sandbox portal.

import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { HbPortal } from 'hbportal';

const SIZE = 500_000_000;
const PIECE = 64 << 10;
const GROWTH_ALLOWED = 40_000_000;
const CANDIDATE = '00000000-0000-4000-8000-000000012345';

if (process.platform !== 'linux') throw new Error('the memory of a process is read from /proc, which only Linux has');

const client = new HbPortal({ timeout: 600 });

async function submission() {
  const order = { method: 'POST', body: JSON.stringify({ candidate_ref: CANDIDATE }) };
  const answer = await fetch(`${process.env.HBPORTAL_SANDBOX_URL}/v1/submissions`, order);
  return (await answer.json()).submission_ref;
}

async function send(proof) {
  const reference = await submission();
  const { kind } = await client.v1.occupationalHealth.updateSubmission(reference, { files: { proof } });
  if (kind !== 'updated') throw new Error(`the file changed nothing: ${kind}`);
  const answer = await fetch(`${process.env.HBPORTAL_SANDBOX_URL}/v1/submissions/${reference}`);
  return (await answer.json()).files[0].bytes;
}

async function* pieces(size) {
  for (let left = size; left > 0; left -= PIECE) yield new Uint8Array(Math.min(left, PIECE)).fill(7);
}

/** In bytes; the peak since it was last reset. */
function memory(name) {
  const [, kilobytes] = readFileSync('/proc/self/status', 'utf8').match(new RegExp(`${name}:\\s+(\\d+) kB`));
  return Number(kilobytes) * 1024;
}

async function measure(name, proof) {
  globalThis.gc?.();
  writeFileSync('/proc/self/clear_refs', '5');
  const before = memory('VmRSS');
  const began = performance.now();
  const sent = await send(proof);
  const growth = memory('VmHWM') - before;
  const seconds = (performance.now() - began) / 1000;
  console.log(`${name}: ${sent / 1e6} MB in ${seconds.toFixed(1)} s, grown by ${(growth / 1e6).toFixed(1)} MB`);
  if (sent !== SIZE) throw new Error(`${sent} bytes arrived, not ${SIZE}`);
  if (growth > GROWTH_ALLOWED) {
    console.error(`more than the ${GROWTH_ALLOWED / 1e6} MB that are allowed`);
    process.exitCode = 1;
  }
}

const folder = await mkdtemp(join(tmpdir(), 'hbportal-'));
try {
  const path = join(folder, 'immunity.pdf');
  const file = await open(path, 'w');
  await file.truncate(SIZE);
  await file.close();
  // Small ones first: what the client needs once is not growth, and the collector finds its way.
  for (let round = 0; round < 3; round++) await send(pieces(50_000_000));
  await measure('from a path', path);
  await measure('from a generator', pieces(SIZE));
  await measure('from a web stream', ReadableStream.from(pieces(SIZE)));
} finally {
  await rm(folder, { recursive: true });
  await client.close();
}
