/** Arguments on their way to core: as JSON text. Which there are, and of which type, is for core to say. */

import { invalid } from './envelope.js';
import { KINDS, type Kind } from './generated/kinds.js';
import type { CallOptions } from './options.js';
import { Secret } from './secret.js';

/** What a call was given. */
export interface Given {
  path?: Readonly<Record<string, unknown>>;
  params?: unknown;
  options?: CallOptions | undefined;
  files?: unknown;
}

/** Deeper than anything the portal takes, and far from the end of the stack: an object may contain itself. */
const DEEPEST = 32;

const NO_OBJECT = 'must be an object';
const NO_SECRET = 'must not be a Secret, because it is no place for one: it would be seen';
const NO_DATE =
  'must be text; a Date is none, and a day is text such as 2026-06-05, because that of a Date depends on a time zone';

/** The JSON of what a call was given, without its signal. Fails naming each value that cannot be sent. */
export function encode(given: Given, operation: string): string {
  const { path, params, options } = given;
  if (params == null && options == null) {
    const quick = path === undefined ? '{}' : encodeNumbers(path);
    if (quick !== undefined) return quick;
  }
  const problems = new Map<string, string>();
  const parts = {
    path: fields(path, 'path', problems),
    params: fields(params, 'params', problems),
    options: fields(withoutSignal(options), 'options', problems),
  };
  if (problems.size > 0) throw invalid(problems, operation);
  return JSON.stringify(parts);
}

/** The JSON of an options object. Fails naming each value that cannot be sent. */
export function encodeObject(values: unknown, name: string): string {
  const problems = new Map<string, string>();
  const object = fields(values, name, problems);
  if (problems.size > 0) throw invalid(problems);
  return JSON.stringify(object ?? {});
}

/** The signal of a call, where it has one. */
export function signalOf(options: CallOptions | undefined): AbortSignal | undefined {
  if (options == null) return undefined;
  if (!isPlain(options)) throw invalid(new Map([['options', NO_OBJECT]]));
  const signal: unknown = options.signal;
  if (signal == null) return undefined;
  const usable = typeof signal === 'object' && 'aborted' in signal && 'addEventListener' in signal;
  if (!usable) throw invalid(new Map([['signal', 'must be an AbortSignal']]));
  return signal as AbortSignal;
}

/** The most frequent case by far: one id, a number. */
function encodeNumbers(path: Readonly<Record<string, unknown>>): string | undefined {
  let text = '{"path":{';
  for (const name in path) {
    const value = path[name];
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return undefined;
    text += `${text.endsWith('{') ? '' : ','}"${name}":${value}`;
  }
  return `${text}}}`;
}

function withoutSignal(options: unknown): unknown {
  if (!isPlain(options) || !('signal' in options)) return options;
  return { ...options, signal: undefined };
}

/** The values of an object, each named by its own name alone. */
function fields(given: unknown, name: string, problems: Map<string, string>): unknown {
  if (given == null) return undefined;
  if (!isPlain(given)) {
    problems.set(name, NO_OBJECT);
    return undefined;
  }
  return entries(given, { path: '', depth: 0, kind: undefined }, problems, name);
}

/** Where a value stands, and what may stand there. */
interface Place {
  path: string;
  depth: number;
  kind: Kind | undefined;
}

function entries(object: object, place: Place, problems: Map<string, string>, name = place.path): unknown {
  const { path, depth, kind } = place;
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) {
    if (!isWellFormed(key)) {
      problems.set(name, 'must have names without lone surrogates');
      continue;
    }
    const inside = { path: path === '' ? key : `${path}.${key}`, depth: depth + 1, kind: kind ?? KINDS[key] };
    const sendable = read(value, inside, problems);
    // Assignment would take this one name for an order to change the prototype.
    if (key === '__proto__') Object.defineProperty(result, key, { value: sendable, enumerable: true });
    else result[key] = sendable;
  }
  return result;
}

/** The value as JSON can hold it; what it cannot hold is noted. */
function read(value: unknown, place: Place, problems: Map<string, string>): unknown {
  const { path, depth, kind } = place;
  const refuse = (problem: string): undefined => void problems.set(path, problem);
  switch (typeof value) {
    case 'string':
      return isWellFormed(value) ? value : refuse('must be text without lone surrogates');
    case 'number':
      return Number.isFinite(value) ? value : refuse('must be a finite number');
    case 'boolean':
    case 'undefined':
      return value;
    case 'bigint': {
      const number = Number(value);
      return Number.isSafeInteger(number) ? number : refuse('must be a whole number of at most 53 bits');
    }
    case 'object':
      break;
    default:
      return refuse(`is of a type that cannot be sent (${typeof value})`);
  }
  if (value === null) return null;
  if (depth > DEEPEST) return refuse('is nested too deeply, or contains itself');
  if (value instanceof Secret) {
    return kind === 'secret' ? read(value.reveal(), place, problems) : refuse(NO_SECRET);
  }
  if (value instanceof Date) {
    if (kind !== 'moment' && kind !== 'json') return refuse(NO_DATE);
    return Number.isNaN(value.getTime()) ? refuse('is no moment') : value.toISOString();
  }
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      read(item ?? null, { path: `${path}.${index}`, depth: depth + 1, kind }, problems),
    );
  }
  if (isPlain(value)) return entries(value, place, problems);
  return refuse(`is of a type that cannot be sent (${value.constructor?.name ?? 'object'})`);
}

/** Whether it is an object of names and values, and nothing else. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object of another realm, such as that of a test runner, is as plain as one of this.
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** Whether it is text that UTF-8 can hold. */
export function isWellFormed(text: string): boolean {
  return (text as string & { isWellFormed(): boolean }).isWellFormed();
}
