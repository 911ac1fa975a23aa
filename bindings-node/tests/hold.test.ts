/** A seat that is held: it is booked, given back or kept. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ConflictError, HbPortal, Hold, ValidationError } from 'hbportal';

import { failure, withSandbox } from './support.js';

const sandbox = withSandbox();

const PERSON = {
  firstName: 'Alex',
  lastName: 'Nurse',
  email: 'alex@example.com',
  phone: '+44 20 7946 0000',
  payOption: 'credits',
} as const;

const RELEASE = 'tdta DELETE /training-events/hold/{hold_hash}';

async function released(): Promise<number> {
  return (await sandbox.requests()).by_route[RELEASE] ?? 0;
}

test('a hold has the properties of the seat, and is booked once', async () => {
  await using client = new HbPortal();
  await using hold = await client.practicalTraining.events.hold(301);
  assert.ok(hold instanceof Hold);
  assert.equal(typeof hold.holdHash, 'string');
  assert.ok(hold.remaining > 1700 && hold.remaining <= 1800, String(hold.remaining));
  assert.equal(hold.isOpen, true);

  const before = (await sandbox.requests()).total;
  for (const [params, name] of [
    [{ ...PERSON, email: 'nobody' }, 'email'],
    [{ ...PERSON, firstName: undefined }, 'firstName'],
    [{ ...PERSON, first_name: 'Alex' }, 'first_name'],
  ] as const) {
    const error = await failure(hold.book(params as never));
    assert.ok(error instanceof ValidationError, String(error));
    assert.ok(error.fields[name], String(error));
  }
  for (const call of [hold.book(PERSON, { timeout: 5 } as never), hold.release({ timeout: 5 } as never)]) {
    const options = await failure(call);
    assert.ok(options instanceof ValidationError && options.fields['timeout'], String(options));
  }
  assert.equal((await sandbox.requests()).total, before);

  const booking = await hold.book(PERSON);
  assert.ok(booking.id);
  assert.equal(hold.isOpen, false);
  assert.ok((await failure(hold.book(PERSON))) instanceof ConflictError);
  assert.ok((await failure(hold.release())) instanceof ConflictError);
});

test('a second hold is refused with the one there is', async () => {
  await using client = new HbPortal();
  await using hold = await client.practicalTraining.events.hold(301);
  const error = await failure(client.practicalTraining.events.hold(302));
  assert.ok(error instanceof ConflictError, String(error));
  assert.equal(error.hold?.holdHash, hold.holdHash);
  await client.practicalTraining.events.release(hold.holdHash);
  const other = await failure(client.practicalTraining.bookings.cancel(999_999));
  assert.equal((other as ConflictError).hold, undefined);
});

test('the end of the block gives the seat back, unless it was kept', async () => {
  await using client = new HbPortal();
  {
    await using hold = await client.practicalTraining.events.hold(301);
    assert.equal(hold.isOpen, true);
  }
  assert.equal(await released(), 1);
  {
    await using hold = await client.practicalTraining.events.hold(301);
    await hold.release();
    await hold.release();
    assert.equal(hold.isOpen, false);
  }
  assert.equal(await released(), 2);
  {
    await using hold = await client.practicalTraining.events.hold(301);
    hold.keep();
  }
  assert.equal(await released(), 2);
});

test('a hold that is forgotten is given back when it is collected', async () => {
  const { setFlagsFromString } = await import('node:v8');
  const { runInNewContext } = await import('node:vm');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  await using client = new HbPortal();
  await (async () => void (await client.practicalTraining.events.hold(301)))();
  // Finalizers run in turns of their own, after the collection.
  while ((await released()) === 0) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.equal(await released(), 1);
});

test('a booking can be broken off, and the hold knows that it is in doubt', async () => {
  await using client = new HbPortal();
  await using hold = await client.practicalTraining.events.hold(301);
  await sandbox.fault('tdta POST /bookings', { kind: 'stall' });
  const abort = new AbortController();
  const booking = failure(hold.book(PERSON, { signal: abort.signal }));
  await sandbox.arrived('tdta POST /bookings', 1, 1);
  abort.abort(new Error('no more'));
  assert.match(String(await booking), /no more/);
  await sandbox.arrived('tdta POST /bookings', 1, 0);
  assert.match(String(await failure(hold.book(PERSON))), /not known/);
  assert.equal(hold.isOpen, false);
});

test('a timeslot of virtual BLS is held the same way', async () => {
  await using client = new HbPortal();
  const [slot] = await client.virtualBls.timeslots.list({ courseId: 21 }).toArray({ limit: 1 });
  assert.ok(slot?.date && slot.time);
  assert.match(slot.date, /^\d{4}-\d\d-\d\d$/);
  await using hold = await client.virtualBls.timeslots.hold({ courseId: 21, date: slot.date, time: slot.time });
  assert.equal(hold.date, slot.date);
  const address = { address: '1 High Street', city: 'London', postcode: 'N1 1AA' };
  assert.ok((await hold.book({ ...PERSON, ...address })).id);

  const { total } = await sandbox.requests();
  const error = await failure(
    client.virtualBls.timeslots.hold({ courseId: 21, date: new Date() as unknown as string, time: slot.time }),
  );
  assert.ok(error instanceof ValidationError, String(error));
  assert.match(error.fields['date']?.[0] ?? '', /a Date is none, and a day is text such as 2026-06-05/);
  assert.equal((await sandbox.requests()).total, total);
});
