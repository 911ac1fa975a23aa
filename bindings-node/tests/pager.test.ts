/** Lists: read item by item, page by page, by many at once. */

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { HbPortal, ServerError } from 'hbportal';

import { failure, withSandbox } from './support.js';

const sandbox = withSandbox();
const ROUTE = 'GET /reference-requests';

beforeEach(() => sandbox.order('POST', '/seed', { reference_requests: 250 }));

const numbers = (items: { id: number }[]): number[] => items.map(({ id }) => id).sort((one, other) => one - other);
const ALL = Array.from({ length: 250 }, (_, place) => 5001 + place);

test('for await reads every item once, and no more pages than it needs', async () => {
  await using client = new HbPortal();
  const list = client.referenceRequests.list({ perPage: 100 });
  assert.equal(list.total, undefined);
  const read: { id: number }[] = [];
  for await (const request of list) read.push(request);
  assert.deepEqual(numbers(read), ALL);
  assert.equal(list.total, 250);
  assert.equal((await sandbox.requests()).by_route[ROUTE], 3);
  assert.deepEqual(await list.next(), { done: true, value: undefined });
});

test('parallel next() skips nothing and repeats nothing', async () => {
  await using client = new HbPortal();
  const list = client.referenceRequests.list({ perPage: 30 });
  const results = await Promise.all(Array.from({ length: 260 }, () => list.next()));
  const items = results.flatMap(({ done, value }) => (done === true ? [] : [value]));
  assert.deepEqual(numbers(items as { id: number }[]), ALL);
  // In the order in which they were asked for.
  assert.deepEqual(
    items.map((item) => item?.id),
    [...ALL].reverse(),
  );
  assert.equal((await sandbox.requests()).by_route[ROUTE], 9);
});

test('several readers of one list', async () => {
  await using client = new HbPortal();
  const list = client.referenceRequests.list({ perPage: 50 });
  const read: { id: number }[] = [];
  const reader = async (): Promise<void> => {
    for await (const request of list) read.push(request);
  };
  await Promise.all([reader(), reader(), reader()]);
  assert.deepEqual(numbers(read), ALL);
});

test('pages', async () => {
  await using client = new HbPortal();
  const seen: [number | undefined, number | undefined, number][] = [];
  for await (const page of client.referenceRequests.list({ perPage: 100 }).pages()) {
    seen.push([page.number, page.lastPage, page.items.length]);
    assert.equal(page.total, 250);
    assert.equal(page.perPage, 100);
  }
  assert.deepEqual(seen, [
    [1, 3, 100],
    [2, 3, 100],
    [3, 3, 50],
  ]);
});

test('pages after items give what is left first', async () => {
  await using client = new HbPortal();
  const list = client.referenceRequests.list({ perPage: 100 });
  await list.next();
  const sizes: number[] = [];
  for await (const page of list.pages()) sizes.push(page.items.length);
  assert.deepEqual(sizes, [99, 100, 50]);
});

test('a loop that breaks off can be taken up again', async () => {
  await using client = new HbPortal();
  const list = client.referenceRequests.list({ perPage: 100 });
  for await (const request of list) {
    assert.equal(request.id, 5250);
    break;
  }
  assert.equal((await list.toArray()).length, 249);
});

test('toArray with a limit fetches what it needs', async () => {
  await using client = new HbPortal();
  assert.equal((await client.referenceRequests.list({ perPage: 100 }).toArray({ limit: 120 })).length, 120);
  assert.equal((await sandbox.requests()).by_route[ROUTE], 2);
  assert.deepEqual(await client.referenceRequests.list().toArray({ limit: 0 }), []);
  assert.equal((await client.referenceRequests.list({ status: 'expired' }).toArray()).length, 0);
});

test('after an error the same page is asked for again', async () => {
  await using client = new HbPortal({ maxRetries: 0 });
  const list = client.referenceRequests.list({ perPage: 100 });
  const first = await list.nextPage();
  await sandbox.fault(ROUTE, { kind: 'status', status: 500 });
  assert.ok((await failure(list.next())) instanceof ServerError);
  const rest = await list.toArray();
  assert.deepEqual(numbers([...(first?.items ?? []), ...rest]), ALL);
});
