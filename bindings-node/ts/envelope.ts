/** From what the Rust half says of a failure to the error of its class. */

import {
  ApiError,
  AuthenticationError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  DecodeError,
  HbPortalError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  SessionEndedError,
  SessionInDoubtError,
  StoreError,
  TimeoutError,
  ValidationError,
  WebhookVerificationError,
} from './errors.js';
import { whatWasThrown } from './thrown.js';

/** What the Rust half says of a failure. */
export interface Envelope {
  name: string;
  message: string;
  operation?: string;
  status?: number;
  code?: string;
  requestId?: string;
  retryable?: boolean;
  retriesTaken?: number;
  retryAfter?: number;
  detail?: string;
  data?: unknown;
  /** A seat that is held already, as a row. */
  hold?: unknown;
  fields?: Record<string, string[]>;
  causes?: string[];
  /** Under which number it is kept what an object of the application threw. */
  thrown?: number;
}

const CLASSES: Record<string, new (envelope: Envelope) => HbPortalError> = {
  HbPortalError,
  ConfigurationError,
  ValidationError,
  AuthenticationError,
  SessionEndedError,
  SessionInDoubtError,
  PermissionDeniedError,
  NotFoundError,
  ConflictError,
  RateLimitError,
  ServerError,
  ApiError,
  ConnectionError,
  TimeoutError,
  DecodeError,
  StoreError,
  WebhookVerificationError,
};

// On the prototype, where the names of the built-in errors are: it is no attribute of the single error.
for (const [name, made] of Object.entries(CLASSES)) {
  Object.defineProperty(made.prototype, 'name', { value: name, configurable: true, writable: true });
}

/** The error that an envelope of the Rust half stands for; `failure` is what led to it on this side. */
export function errorFrom(text: string, failure?: { cause: unknown }): HbPortalError {
  const envelope = JSON.parse(text) as Envelope;
  const error = new (CLASSES[envelope.name] ?? HbPortalError)(envelope);
  const known = failure ?? (envelope.thrown === undefined ? undefined : whatWasThrown(envelope.thrown));
  if (known === undefined) return error;
  // As the constructor of an error does it: a cause is not printed with the attributes.
  return Object.defineProperty(error, 'cause', { value: known.cause, configurable: true, writable: true });
}

/** As many wrong arguments, and as many letters of a name, an error shows: as in core. */
const MOST_FIELDS = 100;
const LONGEST_NAME = 100;

/** Arguments that cannot even be handed over, in the words that core has for those that can. */
export function invalid(problems: ReadonlyMap<string, string>, operation?: string): ValidationError {
  const shown = [...problems].slice(0, MOST_FIELDS).map(([name, problem]) => [shortened(name), problem] as const);
  if (problems.size > MOST_FIELDS) shown.push(['…', 'and others are wrong too']);
  const list = shown.map(([name, problem]) => `\`${name}\` ${problem}`).join('; ');
  const where = operation === undefined ? '' : `${operation}: `;
  return new ValidationError({
    name: 'ValidationError',
    message: `${where}${list}; nothing was sent`,
    ...(operation === undefined ? {} : { operation }),
    fields: Object.fromEntries(shown.map(([name, problem]) => [name, [problem]])),
  });
}

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The client was closed, before a call or during it. */
export function closed(): ConfigurationError {
  return new ConfigurationError({ name: 'ConfigurationError', message: 'this client is closed: make a new one' });
}
