/** Mean values for every argument of every operation: the error names the argument, and nothing is sent. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { HbPortal, Secret, ValidationError } from 'hbportal';

import { failure, withSandbox } from './support.js';
import { call, camel, least, OPERATIONS, type Operation, type Parameter } from './surface.js';

const sandbox = withSandbox();

const nothing = (): number => 1;
/** What the types forbid, and what would be sent all the same if it were turned into text. */
const DRESSED = [new Secret('canary-4f1c'), new Date(0)];
const NO_TEXT = [5, 1.5, true, 5n, [], {}, ['x'], '\ud800', new Map(), new Uint8Array(1), nothing, Symbol('x')];
const NO_LIST = ['x', 5, true, { x: 1 }, new Set(['x']), nothing];
const NO_ENUM = [...DRESSED, 5, true, [], {}, '\ud800', Symbol('credits')];
const HUGE = [2 ** 63, 2n ** 70n, Number.NaN, Number.POSITIVE_INFINITY];

/** By the types of `operations.json`: a new type of argument stops the tests until it is here. */
const MEAN: Record<string, unknown[]> = {
  id: [
    ...['', ' ', '\t\r\n', '.', '..', ' .. ', '1\u00002', '1\n2', '\x7f', 'x'.repeat(600), '\ud800'],
    ...[null, undefined, true, 1.5, [], [17], {}, { id: 17 }, new Map(), nothing, Symbol('x'), ...HUGE, ...DRESSED],
  ],
  text: [...NO_TEXT, ...DRESSED],
  secret: ['', new Secret(''), new Secret('\ud800'), new Date(0), ...NO_TEXT],
  integer: ['17', '', true, 1.5, [], {}, ...DRESSED, nothing, ...HUGE],
  number: ['17', true, Number.NaN, Number.POSITIVE_INFINITY, -1, [], {}, ...DRESSED],
  boolean: ['true', '', 0, 1, [], {}, ...DRESSED],
  day: [...DRESSED, '', '05/06/2026', '2026-02-31', '2026-06-05T00:00:00Z', 20260605, true, [], {}],
  'list<text>': [...NO_LIST, [1], [null], [['x']], [{}], ['x', '\ud800'], DRESSED],
  'list<RefereeInput>': [
    ...NO_LIST,
    [1],
    [null],
    [{}],
    [{ refereeName: 1, refereeEmail: 'a@b' }],
    [{ refereeName: new Date(0) }],
  ],
  'map<json>': ['x', 5, [], new Map(), { x: nothing }, { x: Number.NaN }, { x: new Map() }, { '\ud800': 1 }],
  files: [
    ...['x', 5, [], new Uint8Array(1), { x: 5 }, { x: '' }, { x: null }, { x: {} }, { x: { path: 'a', data: 'b' } }],
    ...[{ x: 'no such file' }, { x: __dirname }, { x: new Uint8Array(0) }, { x: { path: 'a', wrong: 1 } }],
  ],
  PayOption: NO_ENUM,
  CollectionMode: NO_ENUM,
  ReferenceRequestStatus: NO_ENUM,
  SortDirection: NO_ENUM,
};

/** Of no type, but of a name. */
const BY_NAME: Record<string, unknown[]> = {
  page: [0, -1],
  per_page: [0, -1],
  references_required: [0, -1],
  expiry_days: [0, -1],
  email: ['', 'alex', ' '],
  referee_email: ['', 'alex'],
  url: ['', 'hooks', 'http://hooks.example.com', 'ftp://hooks.example.com', 'https://'],
};

async function named(work: Promise<unknown>, name: string, where: string): Promise<void> {
  const error = await failure(work).catch((problem: unknown) => problem);
  assert.ok(error instanceof ValidationError, `${where}: ${inspect(error)}`);
  const fields = Object.keys(error.fields);
  assert.ok(
    fields.some((field) => field === name || field.startsWith(`${name}.`)),
    `${where}: ${error.message}`,
  );
  assert.equal(error.status, undefined);
  assert.ok(error.message.length < 2000, where);
  assert.doesNotMatch(inspect(error), /canary-4f1c/, where);
}

function meanOnes({ name, in: place, type, required }: Parameter): unknown[] {
  const known = MEAN[type];
  assert.ok(known, `there is nothing mean of ${type}`);
  return [...known, ...(BY_NAME[name] ?? []), ...(required && place !== 'path' ? [null, undefined] : [])];
}

function put(operation: Operation, { name, in: place }: Parameter, value: unknown) {
  const given = least(operation);
  if (place === 'path') {
    const names = operation.parameters.filter((one) => one.in === 'path').map((one) => one.name);
    given.path[names.indexOf(name)] = value;
  } else {
    given.params[camel(name)] = value;
  }
  return given;
}

for (const operation of OPERATIONS) {
  test(`mean values are named: ${operation.id}`, async () => {
    await using client = new HbPortal({ maxRetries: 0 });
    for (const parameter of operation.parameters) {
      for (const value of meanOnes(parameter)) {
        const given = put(operation, parameter, value);
        await named(call(client, operation, given), camel(parameter.name), `${parameter.name}: ${inspect(value)}`);
      }
    }
    const { path, params } = least(operation);
    if (operation.parameters.some((parameter) => parameter.in !== 'path')) {
      for (const name of ['nonsense', 'Id', '__proto__', 'first_name', '\ud800']) {
        const more = Object.defineProperty({ ...params }, name, { value: 1, enumerable: true });
        const problem = name === '\ud800' ? 'params' : name;
        await named(call(client, operation, { path, params: more }), problem, name);
      }
      await named(call(client, operation, { path, params: [] as never }), 'params', 'a list');
    }
    for (const [options, name] of [
      [{ timeout: -1 }, 'timeout'],
      [{ retries: '1' }, 'retries'],
      [{ nonsense: 1 }, 'nonsense'],
      [{ signal: 5 }, 'signal'],
      [5, 'options'],
    ] as const) {
      await named(call(client, operation, { path, params }, options as object), name, inspect(options));
    }
    assert.equal((await sandbox.requests()).total, 0);
  });
}
