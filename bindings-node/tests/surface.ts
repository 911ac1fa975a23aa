/** The surface as `operations.json` tells it: any operation is called by its id. */

import { Download, type HbPortal, Pager } from 'hbportal';

import { json } from './support.js';

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'body';
  type: string;
  required: boolean;
}

export interface Operation {
  id: string;
  method?: string;
  path?: string;
  made_of: string[];
  parameters: Parameter[];
  answer: { kind: string; model: string | null; outcomes: { kind: string; model: string | null }[] };
  errors: { class: string; when: string }[];
}

export const OPERATIONS = json<Operation[]>('tests/operations.json');

/** What stands before the routes of a host in the sandbox's log. */
export const HOSTS: Record<string, string> = {
  practical_training: 'tdta ',
  virtual_bls: 'bls ',
  services: 'services ',
  academy: 'academy ',
};

/** By the types of `operations.json`, or by name where a text must be of a kind. */
const SAMPLES: Record<string, unknown> = {
  id: '17',
  text: 'text',
  secret: 'secret',
  integer: 17,
  'list<text>': ['reference.submitted'],
  day: '2026-12-01',
  'map<json>': { question: 'answer' },
  PayOption: 'credits',
  CollectionMode: 'candidate_provides',
  email: 'alex@example.com',
  referee_email: 'alex@example.com',
  url: 'https://hooks.example.com/portal',
  time: '09:00',
  timeout: 1,
};

/** What is not required by itself. */
const NEEDED = new Set([
  'v1.candidates.update email',
  'v1.occupational_health.update_submission form_data',
  'v1.occupational_health.wait_for_result timeout',
  'practical_training.bookings.create phone',
  ...['phone', 'address', 'city', 'postcode'].map((name) => `virtual_bls.bookings.create ${name}`),
]);

/** What the sandbox calls the route of an operation, or the routes of those it is made of. */
export function routes({ id, method, path, made_of }: Operation): string[] {
  if (made_of.length === 0) return [`${HOSTS[id.split('.')[0] ?? ''] ?? ''}${method} ${path}`];
  return made_of.flatMap((part) => routes(OPERATIONS.find((known) => known.id === part) as Operation));
}

export function camel(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The arguments of a call: what goes by position, and what by name. */
export interface Arguments {
  path: unknown[];
  params: Record<string, unknown>;
}

/** The least that an operation can be called with: what changes nothing is refused, and a test has no hour to wait. */
export function least(operation: Operation): Arguments {
  const path: unknown[] = [];
  const params: Record<string, unknown> = {};
  for (const { name, in: place, type, required } of operation.parameters) {
    if (!required && !NEEDED.has(`${operation.id} ${name}`)) continue;
    const sample = SAMPLES[name] ?? SAMPLES[type];
    if (sample === undefined) throw new Error(`there is no sample of ${type}`);
    if (place === 'path') path.push(sample);
    else params[camel(name)] = sample;
  }
  return { path, params };
}

/** Calls an operation, and reads a list or a file to its end. */
export async function call(
  client: HbPortal,
  operation: Operation,
  { path, params }: Arguments = least(operation),
  options?: object,
): Promise<unknown> {
  const names = operation.id
    .replace(/^portal\./, '')
    .split('.')
    .map(camel);
  const method = names.pop() ?? '';
  // biome-ignore lint/suspicious/noExplicitAny: any operation there is
  const resource = names.reduce<any>((found, name) => found[name], client);
  const named = operation.parameters.some((parameter) => parameter.in !== 'path');
  const answer = await resource[method](...path, ...(named ? [params] : []), options);
  if (answer instanceof Pager) return answer.toArray();
  if (answer instanceof Download) return answer.bytes();
  if (answer?.value instanceof Download) await answer.value.bytes();
  return answer;
}
