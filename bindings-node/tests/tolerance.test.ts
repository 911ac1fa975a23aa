/** The vectors of tolerance, which every language reads: what the caller gets of an answer, however it is wrapped. */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspect, isDeepStrictEqual } from 'node:util';

import { Download, HbPortal, type HbPortalError, Pager } from 'hbportal';

import { json, REPOSITORY, withSandbox } from './support.js';

const sandbox = withSandbox();

interface Case {
  name: string;
  operation: string;
  path?: string[];
  params?: Record<string, unknown>;
  files?: Record<string, string>;
  answer: Record<string, unknown>;
  expect: { answer?: unknown; error?: { class: string; status?: number; text_contains?: string[] } };
}

interface Operation {
  id: string;
  method: string;
  path: string;
}

type Method = (...given: unknown[]) => unknown;

const ROUTES = new Map(
  json<Operation[]>('tests/operations.json').map(({ id, method, path }) => [id, `${method} ${path}`]),
);

function camel(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Calls an operation by its id, and reads a list or a file to its end. */
async function call(client: HbPortal, { operation, path = [], params, files }: Case): Promise<unknown> {
  const names = operation
    .replace(/^portal\./, '')
    .split('.')
    .map(camel);
  const last = names.pop() ?? '';
  const group = names.reduce<unknown>((found, name) => (found as Record<string, unknown>)[name], client);
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params ?? {})) given[camel(name)] = value;
  for (const [name, text] of Object.entries(files ?? {})) {
    given['files'] = { ...(given['files'] as object), [name]: { data: Buffer.from(text), name: `${name}.txt` } };
  }
  const takes = params !== undefined || files !== undefined;
  const answer = await (group as Record<string, Method>)[last]?.call(group, ...path, ...(takes ? [given] : []));
  if (answer instanceof Pager) return await answer.toArray();
  const { kind, value } = (answer ?? {}) as { kind?: string; value?: unknown };
  if (value instanceof Download) return { kind, file: Buffer.from(await value.bytes()).toString() };
  return answer ?? null;
}

/** Whether the answer is what is expected, with its fields under the names of this package. */
function same(answer: unknown, expected: unknown): boolean {
  // What has no type keeps its names.
  if (isDeepStrictEqual(answer, expected)) return true;
  if (typeof answer !== 'object' || typeof expected !== 'object' || answer === null || expected === null) return false;
  if (Array.isArray(answer) || Array.isArray(expected)) {
    if (!Array.isArray(answer) || !Array.isArray(expected) || answer.length !== expected.length) return false;
    return answer.every((item, place) => same(item, expected[place]));
  }
  const fields = Object.entries(expected);
  const values = answer as Record<string, unknown>;
  return (
    Object.keys(answer).length === fields.length &&
    fields.every(([name, value]) =>
      name === 'extra' ? isDeepStrictEqual(values['extra'], value) : same(values[camel(name)], value),
    )
  );
}

for (const file of readdirSync(join(REPOSITORY, 'tests/vectors/tolerance')).filter((name) => name.endsWith('.json'))) {
  test(`the answers of ${file}`, async () => {
    const cases = json<Case[]>(`tests/vectors/tolerance/${file}`);
    assert.ok(cases.length > 0);
    for (const vector of cases) {
      const { name, operation, answer, expect } = vector;
      await sandbox.reset();
      await sandbox.fault(ROUTES.get(operation) ?? operation, { ...answer, kind: 'status' }, 100);
      await using client = new HbPortal({ maxRetries: 0 });
      let came: unknown;
      try {
        came = await call(client, vector);
      } catch (error) {
        const { error: expected } = expect;
        const refused = error as HbPortalError;
        assert.equal(refused.name, expected?.class, `${name}: ${refused.stack}`);
        if (expected?.status !== undefined) assert.equal(refused.status, expected.status, name);
        for (const text of expected?.text_contains ?? []) {
          // Errors name what the user wrote, and what an answer is read into.
          assert.ok(camel(refused.message).includes(camel(text)), `${name}: ${refused}`);
        }
        assert.ok(!`${refused.stack} ${inspect(refused)}`.includes('Canary'), name);
        continue;
      }
      assert.equal(expect.error, undefined, `${name}: ${inspect(came)}`);
      assert.ok(
        same(came, expect.answer),
        `${name}: ${inspect(came, { depth: 9 })}, not ${JSON.stringify(expect.answer)}`,
      );
    }
  });
}
