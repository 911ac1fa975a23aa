// What a call costs against undici and fetch, as ratios of the same run. `cargo xtask bench` runs it.
//
// Every row is measured in rounds that alternate between the clients, in another order each time: whoever comes next pays
// for some of the garbage of the one before. A ratio is that of one round, so what a busy machine takes away, it takes
// from both; the median of all rounds counts, and the quartiles tell how far to trust it.
// Our side returns typed objects; the peers parse JSON. All keep their connections, as many as calls are in flight.
import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';

import { HbPortal } from 'hbportal';
import { Agent, request, setGlobalDispatcher } from 'undici';

const BASE = process.env.HBPORTAL_BASE_URL;
const ONE = `${BASE}/reference-requests/1`;
const LIST = `${BASE}/reference-requests?per_page=100`;
const headers = { authorization: 'Bearer bench', accept: 'application/json' };
const ROUNDS = 15;
const ROUND_MS = 400;

setGlobalDispatcher(new Agent({ connections: 64, pipelining: 1 }));
const ours = new HbPortal({ clientId: 1, apiKey: 'bench', baseUrl: BASE, proxy: '' });

const byUndici = async (url) => (await request(url, { headers })).body.json();
const byFetch = async (url) => (await fetch(url, { headers })).json();

/** Calls for a while, `width` at a time, and returns calls a second. */
async function rate(call, width, milliseconds) {
  let made = 0;
  const begun = performance.now();
  const worker = async () => {
    while (performance.now() - begun < milliseconds) {
      await call();
      made += 1;
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return (made / (performance.now() - begun)) * 1000;
}

/** The rates of each client, round by round. */
async function measured(calls, width) {
  const rates = {};
  for (const [name, call] of Object.entries(calls)) {
    await rate(call, width, 2 * ROUND_MS);
    rates[name] = [];
  }
  const names = Object.keys(calls);
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length];
      rates[name].push(await rate(calls[name], width, ROUND_MS));
    }
  }
  return rates;
}

/** The value below which that part of all values lies. */
function quantile(values, part) {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * part)];
}

const median = (values) => quantile(values, 0.5);

function row(what, peer, our, their, goal) {
  const ratios = our.map((rate, round) => rate / their[round]);
  const verdict = goal === undefined ? '' : median(ratios) >= goal ? `goal ${goal}: met` : `goal ${goal}: MISSED`;
  const cells = [what.padEnd(28), peer.padEnd(14)];
  cells.push(...[our, their].map((rates) => median(rates).toFixed(0).padStart(9)));
  const spread = `${quantile(ratios, 0.25).toFixed(2)} to ${quantile(ratios, 0.75).toFixed(2)}`;
  console.log(`${cells.join(' ')} /s ${`${median(ratios).toFixed(2)}x`.padStart(7)}  (${spread})  ${verdict}`);
}

/** Milliseconds that a fresh process spends in `require`, the median of several. */
function loading(name) {
  const program =
    `const begun = process.hrtime.bigint(); require(${JSON.stringify(name)});` +
    'console.log(Number(process.hrtime.bigint() - begun) / 1e6)';
  const times = Array.from({ length: ROUNDS }, () =>
    Number(execFileSync(process.execPath, ['-e', program], { cwd: import.meta.dirname, encoding: 'utf8' })),
  );
  return median(times);
}

const load = () => loadavg()[0].toFixed(2);

console.log(`load ${load()}; medians of ${ROUNDS} rounds, quartiles of the ratio`);
console.log(`${'what'.padEnd(28)} ${'peer'.padEnd(14)} ${'ours'.padStart(9)} ${'theirs'.padStart(9)}      ratio`);
const rows = [
  ['one object', ONE, () => ours.referenceRequests.get(1), { 'undici.request': 1.2, fetch: 4 }],
  ['a list of 100', LIST, () => ours.referenceRequests.list({ perPage: 100 }).nextPage(), { 'undici.request': 1.3 }],
];
for (const [what, url, ourCall, goals] of rows) {
  const calls = { hbportal: ourCall, 'undici.request': () => byUndici(url), fetch: () => byFetch(url) };
  for (const width of [64, 1]) {
    const rates = await measured(calls, width);
    for (const peer of ['undici.request', 'fetch']) {
      const goal = width > 1 ? goals[peer] : undefined;
      row(`${width} in flight, ${what}`, peer, rates.hbportal, rates[peer], goal);
    }
  }
}
await ours.close();

const own = loading('hbportal');
console.log(`require('hbportal'): ${own.toFixed(1)} ms (goal 15 ms: ${own <= 15 ? 'met' : 'MISSED'})`);
console.log(`require('undici'): ${loading('undici').toFixed(1)} ms`);
console.log(`load ${load()}`);
