// 200,000 calls, some of them aborted, some refused: the memory of the process stays flat. `cargo xtask soak` runs it.
import { HbPortal } from 'hbportal';

const CALLS = 200_000;
const ROUNDS = 10;
const WIDTH = 64;
const GROWTH_ALLOWED = 10_000_000;

const client = new HbPortal({ clientId: 1, apiKey: 'soak', baseUrl: process.env.HBPORTAL_BASE_URL, proxy: '' });
const { signal } = new AbortController();
let made = 0;

async function one() {
  made += 1;
  if (made % 50 === 0) return client.references.get(1, { retries: 0 }).catch(() => undefined);
  if (made % 50 === 1)
    return client.referenceRequests.get(1, { signal: AbortSignal.timeout(0) }).catch(() => undefined);
  if (made % 50 === 2) return client.referenceRequests.list({ perPage: 100 }).nextPage();
  return client.referenceRequests.get(made, { signal });
}

async function round(calls) {
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await one();
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

// Pools are filled, the compiler and the collector of garbage find their ways.
await round(CALLS / 2);
const sizes = [];
for (let done = 0; done < ROUNDS; done++) {
  sizes.push(await round(CALLS / ROUNDS));
  console.log(`${made} calls: ${(sizes.at(-1) / 1e6).toFixed(1)} MB`);
}
// The size of a process sways by some megabytes with what the collector has just done: the least of three counts.
const growth = Math.min(...sizes.slice(-3)) - Math.min(...sizes.slice(0, 3));
console.log(`grown by ${(growth / 1e6).toFixed(1)} MB over ${CALLS} calls, after ${CALLS / 2} to warm up`);
if (growth > GROWTH_ALLOWED) {
  console.error(`more than the ${GROWTH_ALLOWED / 1e6} MB that are allowed`);
  process.exitCode = 1;
}
await client.close();
