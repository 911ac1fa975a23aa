// What a call costs against undici and fetch, as ratios of the same run. `cargo xtask bench` runs it.
//
// Every row is measured in rounds that alternate between the clients, and the best round of each counts: what a busy
// machine takes away, it takes from all of them. Our side returns typed objects; the peers parse JSON.
import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

import { HbPortal } from 'hbportal';
import { Agent, request, setGlobalDispatcher } from 'undici';

const BASE = process.env.HBPORTAL_BASE_URL;
const ONE = `${BASE}/reference-requests/1`;
const LIST = `${BASE}/reference-requests?per_page=100`;
const headers = { authorization: 'Bearer bench', accept: 'application/json' };
const ROUNDS = 5;

setGlobalDispatcher(new Agent({ connections: 64, pipelining: 1 }));
const ours = new HbPortal({ clientId: 1, apiKey: 'bench', baseUrl: BASE, proxy: '' });

const byUndici = async (url) => (await request(url, { headers })).body.json();
const byFetch = async (url) => (await fetch(url, { headers })).json();

/** Makes `total` calls, `width` at a time, and returns calls a second. */
async function inFlight(call, total, width) {
  let left = total;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: width }, worker));
  return (total / (performance.now() - begun)) * 1000;
}

async function bestOf(calls, total, width) {
  const best = {};
  for (const [name, call] of Object.entries(calls)) {
    await inFlight(call, Math.ceil(total / 10), width);
    best[name] = 0;
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, call] of Object.entries(calls)) {
      best[name] = Math.max(best[name], await inFlight(call, total, width));
    }
  }
  return best;
}

function row(what, peer, our, their, unit, goal, better = our / their) {
  const verdict = goal === undefined ? '' : better >= goal ? `goal ${goal}: met` : `goal ${goal}: MISSED`;
  const cells = [what.padEnd(34), peer.padEnd(16), our.toFixed(0).padStart(9), their.toFixed(0).padStart(9)];
  console.log(`${cells.join(' ')} ${unit.padEnd(3)} ${`${better.toFixed(2)}x`.padStart(7)}  ${verdict}`);
}

/** Milliseconds that a fresh process spends in `require`, the best of several. */
function loading(name) {
  const program =
    `const begun = process.hrtime.bigint(); require(${JSON.stringify(name)});` +
    'console.log(Number(process.hrtime.bigint() - begun) / 1e6)';
  const times = Array.from({ length: 15 }, () =>
    Number(execFileSync(process.execPath, ['-e', program], { cwd: import.meta.dirname, encoding: 'utf8' })),
  );
  return Math.min(...times);
}

console.log(`${'what'.padEnd(34)} ${'peer'.padEnd(16)} ${'ours'.padStart(9)} ${'theirs'.padStart(9)}       ratio`);
const rows = [
  ['one object', ONE, () => ours.referenceRequests.get(1), 20_000, { 'undici.request': 1.2, fetch: 4 }],
  [
    'a list of 100',
    LIST,
    () => ours.referenceRequests.list({ perPage: 100 }).nextPage(),
    3_000,
    { 'undici.request': 1.3 },
  ],
];
for (const [what, url, ourCall, total, goals] of rows) {
  const calls = { hbportal: ourCall, 'undici.request': () => byUndici(url), fetch: () => byFetch(url) };
  for (const width of [64, 1]) {
    const rates = await bestOf(calls, width > 1 ? total : total / 4, width);
    for (const peer of ['undici.request', 'fetch']) {
      row(`${width} in flight, ${what}`, peer, rates.hbportal, rates[peer], '/s', width > 1 ? goals[peer] : undefined);
    }
  }
}
await ours.close();

const own = loading('hbportal');
console.log(`require('hbportal'): ${own.toFixed(1)} ms (goal 15 ms: ${own <= 15 ? 'met' : 'MISSED'})`);
console.log(`require('undici'): ${loading('undici').toFixed(1)} ms`);
