/** Every operation on every status that the vendor documents: none is taken for another, and none is left out. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import * as hbportal from 'hbportal';
import { HbPortal, HbPortalError, type HbPortalOptions } from 'hbportal';

import { failure, withSandbox } from './support.js';
import { call, least, OPERATIONS, type Operation, routes } from './surface.js';

const sandbox = withSandbox();

const REFUSALS: Record<number, string> = {
  400: 'ValidationError',
  401: 'AuthenticationError',
  403: 'PermissionDeniedError',
  404: 'NotFoundError',
  409: 'ConflictError',
  422: 'ValidationError',
  429: 'RateLimitError',
  500: 'ServerError',
};

type Answer = [status: number, body: unknown];

const FOUND = { response: { candidate_ref: '17' } };

/** What V1's own statuses say, by what an operation answers: the answer of each call it is made of. */
const OUTCOMES: Record<string, Record<string, Answer[]>> = {
  CandidateCreation: { created: [[201, FOUND]], existing: [[202, FOUND]] },
  EnsuredCandidate: {
    created: [[201, FOUND]],
    updated: [
      [202, FOUND],
      [200, ''],
    ],
    unchanged: [
      [202, FOUND],
      [304, ''],
    ],
  },
  CandidateUpdate: { updated: [[200, '']], unchanged: [[304, '']] },
  SubmissionUpdate: { updated: [[200, '']], unchanged: [[304, '']] },
  Screening: { running: [[202, '']], finished: [[200, { status: 'pass' }]] },
  Document: { ready: [[200, '%PDF-1.7']], pending: [[202, '']], not_available: [[204, '']] },
};

/** A client that does not try again, and does not wait for the pace that is the default of one host. */
function open(options: HbPortalOptions = {}): HbPortal {
  return new HbPortal({ maxRetries: 0, practicalTraining: { requestsPerMinute: 100_000 }, ...options });
}

async function order(operation: Operation, answers: Answer[]): Promise<void> {
  for (const [place, route] of routes(operation).entries()) {
    const [status, body] = answers[place] ?? [];
    if (status === undefined) continue;
    const content_type = typeof body === 'string' && body !== '' ? 'application/pdf' : 'application/json';
    await sandbox.fault(route, { kind: 'status', status, body, content_type }, 10);
  }
}

/** V1 says with 403 that the data is wrong. */
function refusal({ id }: Operation, status: number): string | undefined {
  return status === 403 && id.startsWith('v1.') ? 'ValidationError' : REFUSALS[status];
}

for (const operation of OPERATIONS) {
  test(`a refusal is the error of its status: ${operation.id}`, async () => {
    const [route] = routes(operation);
    assert.ok(route);
    for (const status of Object.keys(REFUSALS).map(Number)) {
      await sandbox.reset();
      const headers = status === 429 ? { 'Retry-After': '7' } : {};
      const body = { message: 'Canary', errors: { email: ['Canary'] } };
      await sandbox.fault(route, { kind: 'status', status, headers, body }, 10);
      await using client = open();
      if (status === 401 && operation.id.endsWith('.auth.revoke')) {
        // What is refused is revoked already.
        assert.equal(await call(client, operation), undefined);
        continue;
      }
      const error = await failure(call(client, operation));
      assert.ok(error instanceof HbPortalError, `${status}: ${inspect(error)}`);
      assert.equal(error.name, refusal(operation, status), `${status}: ${error.message}`);
      assert.equal(error.status, status);
      assert.ok([operation.id, ...operation.made_of].includes(error.operation ?? ''), error.operation);
      assert.equal(error.detail, 'Canary');
      assert.equal(error.retryAfter, status === 429 ? 7 : undefined);
      assert.doesNotMatch(`${error} ${inspect(error)}`, /Canary/);
      // Nothing but a 401 is tried again here, and that once, with a new token.
      const again = status === 401 && !/\.auth\.(token|refresh)$/.test(operation.id);
      assert.equal((await sandbox.requests()).by_route[route], again ? 2 : 1, String(status));
    }
  });
}

test('each documented outcome is that of its status', async () => {
  let outcomes = 0;
  for (const operation of OPERATIONS) {
    for (const { kind } of operation.answer.outcomes) {
      await sandbox.reset();
      const answers = OUTCOMES[operation.answer.model ?? '']?.[kind];
      assert.ok(answers, `${operation.id} may come to ${kind}`);
      await order(operation, answers);
      await using client = open();
      assert.equal(((await call(client, operation)) as { kind: string }).kind, kind, operation.id);
      outcomes++;
    }
  }
  assert.ok(outcomes > 20);
});

test('what says nothing is never taken for something', async () => {
  for (const operation of OPERATIONS.filter(({ made_of }) => made_of.length === 0)) {
    const { kind, model } = operation.answer;
    for (const status of [202, 204, 304]) {
      await sandbox.reset();
      await order(operation, [[status, '']]);
      await using client = open();
      const came = await call(client, operation).catch((error: unknown) => error);
      const ways = kind === 'outcome' ? (OUTCOMES[model ?? ''] ?? {}) : {};
      const meant = Object.entries(ways).find(([, [answer]]) => answer?.[0] === status && answer[1] === '')?.[0];
      const where = `${operation.id} ${status}: ${inspect(came)}`;
      if (meant !== undefined) assert.equal((came as { kind?: string }).kind, meant, where);
      else if (kind === 'hold') assert.ok(came instanceof HbPortalError, where);
      // A model without any certain field may be empty.
      else if (kind === 'model')
        assert.ok(came instanceof HbPortalError || Object.keys(came as object).length === 0, where);
      else if (kind === 'pages') assert.ok(came instanceof HbPortalError || (came as unknown[]).length === 0, where);
      else if (kind === 'outcome') assert.ok(came instanceof HbPortalError || !('value' in Object(came)), where);
      else if (kind !== 'download') assert.ok(came === undefined || came instanceof HbPortalError, where);
    }
  }
});

/** What is no status of the operation's own: how each class comes about. */
const OTHERS: Record<string, (operation: Operation) => Promise<unknown>> = {
  ConfigurationError: (operation) => {
    const names = ['API_KEY', 'CLIENT_ID', 'SERVICES_BASE_URL', 'ACADEMY_BASE_URL'].map((name) => `HBPORTAL_${name}`);
    const kept = Object.fromEntries(names.map((name) => [name, process.env[name]]));
    for (const name of names) delete process.env[name];
    try {
      const client = open({ session: { accessToken: 'a' } });
      return failure(call(client, operation)).finally(() => client.close());
    } finally {
      Object.assign(process.env, kept);
    }
  },
  TimeoutError: async (operation) => {
    await order(operation, [[202, '']]);
    await using client = open();
    const { path } = least(operation);
    return await failure(call(client, operation, { path, params: { timeout: 0.01, longestDelay: 1 } }));
  },
};

test('each documented error comes about', async () => {
  for (const operation of OPERATIONS) {
    const provoked = new Set(Object.keys(REFUSALS).map((status) => refusal(operation, Number(status))));
    // The server of V1 knows the key alone for it; the refusals above are asked of every operation.
    for (const { class: name } of operation.errors) {
      assert.ok(name in hbportal, name);
      if (provoked.has(name)) continue;
      await sandbox.reset();
      const provoke = OTHERS[name];
      assert.ok(provoke, `${operation.id}: nothing here ends in ${name}`);
      const error = await provoke(operation);
      assert.equal((error as Error).name, name, `${operation.id}: ${inspect(error)}`);
    }
  }
});
