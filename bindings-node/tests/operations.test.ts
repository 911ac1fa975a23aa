/** Every operation is called, and every one stands in `operations.json`. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import {
  expiringWithin,
  HbPortal,
  isValidOn,
  lapsedOn,
  type Pager,
  Recorder,
  Secret,
  ValidationError,
  validOn,
} from 'hbportal';

import { CANDIDATE, failure, json, REFEREES, withSandbox } from './support.js';
import { HOSTS } from './surface.js';

const sandbox = withSandbox();

interface Operation {
  id: string;
  method?: string;
  path?: string;
  made_of?: string[];
}

test('every operation, against the sandbox', async () => {
  await using client = new HbPortal();
  await portal(client);
  await v1(client);
  await practicalTraining(client);
  await virtualBls(client);
  assert.equal((await client.services.interviews.list().toArray({ limit: 3 })).length, 3);
  const { bookings, bookingLinks } = client.academy;
  for (const found of [
    bookings.past(),
    bookings.upcoming(),
    bookings.search({ dateFrom: '2000-01-01', dateTo: '2100-01-01' }),
    bookingLinks.search({ search: '' }),
  ]) {
    assert.ok((await found.nextPage())?.items.length);
  }

  const { by_route } = await sandbox.requests();
  const called = new Set<string>();
  const operations = json<Operation[]>('tests/operations.json');
  for (const { id, method, path } of operations) {
    const host = HOSTS[id.split('.')[0] ?? ''] ?? '';
    if (by_route[`${host}${method} ${path}`]) called.add(id);
  }
  for (const { id, made_of } of operations) {
    for (const part of made_of?.length ? made_of : [id]) assert.ok(called.has(part), `${part} was not called`);
  }
});

async function portal(client: HbPortal): Promise<void> {
  const made = await client.referenceRequests.create({
    candidateId: 12345,
    collectionMode: 'client_adds',
    referencesRequired: 2,
    expiryDays: 14,
    referees: REFEREES,
  });
  assert.equal(made.status, 'pending');
  const [first, second] = made.references ?? [];
  assert.ok(first && second);

  const added = await client.referenceRequests.addReferee(made.id, {
    refereeName: 'Kim Referee',
    refereeEmail: 'kim@example.com',
  });
  assert.equal(added.referenceRequestId, made.id);
  assert.equal((await client.referenceRequests.sendReminders(made.uuid)).sent, 3);
  await sandbox.order('POST', `/references/${first.id}/submit`, {});
  assert.equal((await client.referenceRequests.get(made.id)).status, 'in_progress');

  const detail = await client.references.get(first.id);
  assert.equal(typeof detail.score, 'number');
  assert.ok(detail.scoreBreakdown?.['clinical_skills']?.weightedScore);
  assert.equal(detail.formResponse?.[0]?.fieldCode !== undefined, true);
  const pdf = await client.references.downloadPdf(first.uuid);
  assert.equal(pdf.contentType, 'application/pdf');
  assert.equal(
    Buffer.from(await pdf.bytes())
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  );

  const listed: Pager<{ id: number }> = client.referenceRequests.list({ candidateId: 12345, perPage: 10 });
  assert.deepEqual(
    (await listed.toArray()).map(({ id }) => id),
    [made.id],
  );
  await client.referenceRequests.cancel(made.id);
  assert.equal((await client.referenceRequests.get(made.id)).status, 'cancelled');

  const created = await client.webhooks.create({ url: 'http://127.0.0.1:9/', events: ['reference.submitted'] });
  assert.ok(created.secret instanceof Secret);
  const { id } = created.endpoint;
  assert.deepEqual(
    (await client.webhooks.list().toArray()).map((endpoint) => endpoint.id),
    [id],
  );
  assert.equal((await client.webhooks.update(id, { isActive: true, timeoutSeconds: 5 })).timeoutSeconds, 5);
  assert.equal(typeof (await client.webhooks.test(id)).message, 'string');
  assert.ok(Array.isArray(await client.webhooks.calls(id, { perPage: 5 }).toArray()));
  assert.equal(await client.webhooks.delete(id), undefined);

  const templates = await client.templates.list().toArray();
  assert.deepEqual(
    templates.map(({ isDefault }) => isDefault),
    [true, false, false],
  );

  assert.equal((await client.auth.tokenInfo()).clientId, 1001);
  const pair = await client.auth.token();
  assert.ok(pair.refreshToken);
  const renewed = await client.auth.refresh({ refreshToken: pair.refreshToken });
  assert.notEqual(renewed.accessToken.reveal(), pair.accessToken.reveal());
  assert.equal(await client.auth.revoke(), undefined);
}

async function v1(client: HbPortal): Promise<void> {
  const { candidates, training, certificates, occupationalHealth } = client.v1;
  assert.equal((await candidates.list({ perPage: 5 }).nextPage())?.items.length, 5);
  assert.equal((await candidates.get(CANDIDATE))?.candidateRef, CANDIDATE);
  const ensured = await candidates.ensure({ firstName: 'Alex', lastName: 'Nurse', email: 'alex@example.com' });
  assert.equal(ensured.kind, 'created');
  assert.equal((await candidates.update(ensured.value.candidateRef, { archived: true })).kind, 'updated');

  assert.equal(await training.report(CANDIDATE), undefined);
  await sandbox.order('POST', '/v1/training/assign', { candidate_refs: [CANDIDATE], course_ids: [101, 102] });
  await sandbox.order('POST', '/v1/training/complete', { candidate_refs: [CANDIDATE] });
  await sandbox.order('POST', '/v1/training/unassign', { candidate_refs: [CANDIDATE], course_ids: [102] });
  assert.ok((await training.courses())?.trainings.length);
  const result = await training.courseResult(CANDIDATE, 101);
  const report = await training.report(CANDIDATE);
  assert.ok(result && report);
  const today = (await sandbox.order<{ now: string }>('GET', '/clock')).now.slice(0, 10);
  assert.equal(isValidOn(result, today), true);
  assert.deepEqual(
    expiringWithin(report, 400, today).map(({ courseId }) => courseId),
    validOn(report, today).map(({ courseId }) => courseId),
  );
  assert.deepEqual(lapsedOn(report, today), []);
  assert.ok((await training.unassignedReport(CANDIDATE))?.courses.length);
  for (const document of [
    await certificates.download(CANDIDATE),
    await certificates.downloadIncludingExpired(CANDIDATE),
    await certificates.downloadIncludingUnassigned(CANDIDATE),
    await certificates.downloadAll(CANDIDATE),
    await certificates.downloadCourse(CANDIDATE, 101),
  ]) {
    assert.equal(document.kind, 'ready');
    if (document.kind === 'ready') document.value.close();
  }

  const [form] = (await occupationalHealth.forms())?.forms ?? [];
  assert.ok(form);
  const fields = (await occupationalHealth.formFields(form.formType))?.fields ?? [];
  assert.ok(fields.length);
  const refused = await failure(
    occupationalHealth.createSubmission(CANDIDATE, { formType: form.formType, formData: { nonsense: 1 } }),
  );
  assert.ok(refused instanceof ValidationError, String(refused));
  const submission = await sandbox.submission();
  await sandbox.order('POST', `/v1/submissions/${submission}/ask`, { documents: ['Proof of immunity'] });
  const files = { proof: Buffer.from('%PDF-1.4') };
  assert.equal((await occupationalHealth.updateSubmission(submission, { files })).kind, 'updated');
  assert.equal(await occupationalHealth.finaliseSubmission(submission), undefined);
  assert.ok((await occupationalHealth.listSubmissions({ candidateRef: CANDIDATE }).toArray()).length);
  assert.deepEqual(await occupationalHealth.result(submission), { kind: 'running' });
  await sandbox.order('POST', `/v1/submissions/${submission}/finish`, { status: 'pass' });
  assert.equal((await occupationalHealth.waitForResult(submission)).status, 'pass');
  assert.equal((await occupationalHealth.employerDocument(submission)).kind, 'ready');
}

const PERSON = {
  firstName: 'Alex',
  lastName: 'Nurse',
  email: 'alex@example.com',
  phone: '+44 20 7946 0000',
  payOption: 'credits',
} as const;

/** What both hosts of bookings have. */
async function desk(client: HbPortal['practicalTraining'] | HbPortal['virtualBls']): Promise<void> {
  assert.ok((await client.account.bookingUrl()).bookingUrl);
  assert.ok(await client.account.credits());
  assert.ok(Array.isArray(await client.account.transactions().toArray()));
  assert.ok((await client.courses.list().toArray()).length);
  const [booking] = await client.bookings.list().toArray();
  assert.equal((await client.bookings.get(booking?.id ?? 0)).id, booking?.id);

  const created = await client.webhooks.create({ url: 'https://example.com/hooks', events: ['booking.created'] });
  const { id } = created.endpoint;
  assert.ok(created.secret instanceof Secret);
  assert.ok((await client.webhooks.rotateSecret(id)).secret instanceof Secret);
  assert.equal((await client.webhooks.update(id, { isActive: false })).isActive, false);
  assert.equal((await client.webhooks.list().toArray()).length, 1);
  assert.equal(await client.webhooks.delete(id), undefined);

  assert.ok(await client.auth.tokenInfo());
  const pair = await client.auth.token();
  assert.ok(pair.refreshToken && (await client.auth.refresh({ refreshToken: pair.refreshToken })));
  assert.equal(await client.auth.revoke(), undefined);
}

async function practicalTraining(client: HbPortal): Promise<void> {
  const { account, bookings, events, invites, locations } = client.practicalTraining;
  assert.ok(await account.profile());
  assert.ok((await locations.list().toArray()).length);
  const [event] = await events.list().toArray({ limit: 1 });
  assert.equal((await events.get(event?.id ?? 0)).id, event?.id);
  await events.hold(301).then((hold) => events.release(hold.holdHash));
  const hold = await events.hold(301);
  const booking = await bookings.create({ ...PERSON, holdHash: hold.holdHash });
  assert.equal((await bookings.cancel(booking.id))?.id, booking.id);
  assert.ok(Array.isArray(await bookings.noShows().toArray()));
  assert.ok(await invites.send({ email: 'alex@example.com', courseId: 11 }));
  await desk(client.practicalTraining);
}

async function virtualBls(client: HbPortal): Promise<void> {
  const { bookings, timeslots } = client.virtualBls;
  const [slot] = await timeslots.list({ courseId: 21 }).toArray({ limit: 1 });
  const place = { courseId: 21, date: slot?.date ?? '', time: slot?.time ?? '' };
  await timeslots.hold(place).then((hold) => timeslots.release(hold.holdHash));
  const hold = await timeslots.hold(place);
  const address = { address: '1 High Street', city: 'London', postcode: 'N1 1AA' };
  const booking = await bookings.create({ ...PERSON, ...address, holdHash: hold.holdHash });
  for (const act of ['complete', 'return-equipment']) {
    await sandbox.order('POST', `/bls/bookings/${booking.id}/${act}`);
  }
  assert.ok((await (await bookings.certificate(booking.id)).bytes()).length);
  await desk(client.virtualBls);
}

test('every operation is a method of the client, and every method an operation', () => {
  const client = new HbPortal();
  const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const operations = json<Operation[]>('tests/operations.json').map(({ id }) =>
    id
      .replace(/^portal\./, '')
      .split('.')
      .map(camel)
      .join('.'),
  );
  const below = (group: object): string[] => [
    ...Object.getOwnPropertyNames(Object.getPrototypeOf(group)).filter((name) => name !== 'constructor'),
    ...Object.entries(group).flatMap(([name, inner]) => below(inner as object).map((rest) => `${name}.${rest}`)),
  ];
  const methods = Object.entries(client).flatMap(([name, group]) => below(group).map((rest) => `${name}.${rest}`));
  assert.deepEqual(methods.sort(), operations.sort());
});

test('options of one call', async () => {
  await using client = new HbPortal();
  const created = await client.webhooks.create(
    { url: 'https://example.com/hooks', events: ['reference.submitted'] },
    { idempotencyKey: 'one', timeout: 10, retries: 1 },
  );
  const again = await client.webhooks.create(
    { url: 'https://example.com/hooks', events: ['reference.submitted'] },
    { idempotencyKey: 'one' },
  );
  assert.equal(again.endpoint.id, created.endpoint.id);
});

test('raw requests, recorder and route overrides', async () => {
  await using client = new HbPortal({ routes: { 'portal.references.get': 'GET /references/{id}' } });
  const answer = await client.request('GET', '/reference-requests', {
    query: { per_page: 2 },
    headers: { 'X-Own': '1' },
  });
  assert.equal(answer.status, 200);
  assert.equal(answer.operation, 'request');
  assert.match(answer.headers.get('content-type') ?? '', /json/);
  assert.deepEqual((answer.json() as { data: unknown[] }).data, []);
  assert.equal(answer.text(), Buffer.from(answer.bytes()).toString());

  const recorder = new Recorder();
  assert.equal(new Recorder().last, undefined);
  await sandbox.fault('GET /templates', { kind: 'status', status: 503 });
  await client.recorded(recorder).templates.list().nextPage();
  assert.equal(recorder.last?.status, 200);
  assert.equal(recorder.last?.retriesTaken, 1);
  assert.equal(recorder.last?.operation, 'portal.templates.list');
});

test('unknown values and fields pass through', async () => {
  await using client = new HbPortal();
  const body = {
    data: {
      id: '7',
      uuid: 'u',
      candidate_id: 1,
      collection_mode: 'new_mode',
      status: 'new_status',
      references_required: 1,
      references_completed: 0,
      created_at: '2026-06-05T10:00:00+01:00',
      new_field: { a_b: 1 },
    },
  };
  await sandbox.fault('GET /reference-requests/{id}', { kind: 'status', status: 200, body });
  const read = await client.referenceRequests.get(7);
  assert.equal(read.id, 7);
  assert.equal(read.status, 'new_status');
  assert.equal(read.createdAt, '2026-06-05T09:00:00Z');
  assert.deepEqual(read.extra, { new_field: { a_b: 1 } });
  assert.equal(inspect(read.extra), '{ new_field }');
  // As plain as a literal: nothing absent is there, and nothing is inherited.
  assert.equal(Object.getPrototypeOf(read), Object.prototype);
  assert.deepEqual(Object.keys(read).sort(), [
    'candidateId',
    'collectionMode',
    'createdAt',
    'extra',
    'id',
    'referencesCompleted',
    'referencesRequired',
    'status',
    'uuid',
  ]);
  assert.deepEqual(structuredClone({ ...read, extra: undefined }), { ...read, extra: undefined });
});
