/** Outcomes: what came of a call, told apart by `kind`. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { type CandidateCreation, type Document, HbPortal, NotFoundError, ValidationError } from 'hbportal';

import { CANDIDATE, failure, temporaryFolder, withSandbox } from './support.js';

const sandbox = withSandbox();

const ALEX = { firstName: 'Alex', lastName: 'Nurse', email: 'alex.nurse@example.com' };

/** The compiler sees that nothing is left: a new variant would not compile here. */
function never(rest: never): never {
  throw new Error(`unforeseen: ${JSON.stringify(rest)}`);
}

function referenceOf(outcome: CandidateCreation): string {
  switch (outcome.kind) {
    case 'created':
      return `new ${outcome.value.candidateRef}`;
    case 'existing':
      return `there ${outcome.value.candidateRef}`;
    default:
      return never(outcome);
  }
}

async function sizeOf(document: Document): Promise<number | 'later' | 'none'> {
  switch (document.kind) {
    case 'ready':
      return (await document.value.bytes()).length;
    case 'pending':
      return 'later';
    case 'not_available':
      return 'none';
    default:
      return never(document);
  }
}

test('created, existing, updated and unchanged are different things', async () => {
  await using client = new HbPortal();
  const { candidates } = client.v1;
  const created = referenceOf(await candidates.create(ALEX));
  assert.match(created, /^new /);
  const existing = referenceOf(await candidates.create({ ...ALEX, lastName: 'Other' }));
  assert.equal(existing, created.replace('new', 'there'));

  const reference = existing.slice('there '.length);
  assert.deepEqual(await candidates.update(reference, { jobRole: 'Nurse' }), { kind: 'updated' });
  assert.deepEqual(await candidates.update(reference, { jobRole: 'Nurse' }), { kind: 'unchanged' });

  const kinds = [];
  for (const lastName of ['Nurse', 'Other', 'Other']) {
    const ensured = await candidates.ensure({ ...ALEX, email: 'sam@example.com', lastName });
    kinds.push(ensured.kind);
    assert.ok(ensured.value.candidateRef);
  }
  assert.deepEqual(kinds, ['created', 'updated', 'unchanged']);
});

test('a document that is ready is a file, and what is not there is none', async () => {
  await using client = new HbPortal();
  const { certificates } = client.v1;
  assert.equal(await sizeOf(await certificates.downloadAll(CANDIDATE)), 'none');
  await sandbox.order('POST', '/v1/training/assign', { candidate_refs: [CANDIDATE] });
  await sandbox.order('POST', '/v1/training/complete', { candidate_refs: [CANDIDATE] });
  assert.ok(Number(await sizeOf(await certificates.downloadAll(CANDIDATE))) > 100);

  const document = await certificates.downloadCourse(CANDIDATE, 101);
  assert.ok(document.kind === 'ready');
  const path = join(temporaryFolder(), 'certificate.pdf');
  const size = await document.value.save(path);
  assert.equal((await readFile(path)).length, size);

  const { occupationalHealth } = client.v1;
  const submissionRef = await sandbox.submission();
  assert.equal(await sizeOf(await occupationalHealth.employerDocument(submissionRef)), 'later');
  assert.deepEqual(await occupationalHealth.result(submissionRef), { kind: 'running' });
  await sandbox.order('POST', `/v1/submissions/${submissionRef}/finish`, { status: 'pass' });
  assert.ok(Number(await sizeOf(await occupationalHealth.employerDocument(submissionRef))) > 100);
  const result = await occupationalHealth.result(submissionRef);
  assert.equal(result.kind === 'finished' && result.value.status, 'pass');
});

test('an operation that is made of others takes a signal', async () => {
  await using client = new HbPortal();
  const submissionRef = await sandbox.submission();
  const abort = new AbortController();
  const waiting = failure(
    client.v1.occupationalHealth.waitForResult(submissionRef, { timeout: 600 }, { signal: abort.signal }),
  );
  await sandbox.arrived('GET /submissions/{submission_ref}', 1);
  abort.abort(new Error('no more'));
  assert.match(String(await waiting), /no more/);
  await sandbox.order('POST', `/v1/submissions/${submissionRef}/finish`, { status: 'fail' });
  assert.equal((await client.v1.occupationalHealth.waitForResult(submissionRef)).status, 'fail');
});

test('failures are errors and no outcomes', async () => {
  await using client = new HbPortal();
  assert.ok((await failure(client.v1.certificates.downloadAll('nobody'))) instanceof NotFoundError);
  const { total } = await sandbox.requests();
  for (const params of [{ ...ALEX, email: 'nobody' }, { ...ALEX, files: {} }, { ...ALEX, first_name: 'Alex' }, null]) {
    const error = await failure(client.v1.candidates.create(params as never));
    assert.ok(error instanceof ValidationError, String(error));
    assert.notDeepEqual(error.fields, {});
  }
  assert.equal((await sandbox.requests()).total, total);
});
