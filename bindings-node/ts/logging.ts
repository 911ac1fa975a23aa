/** What hbportal does, for the application's own log. */

import { errorFrom, invalid } from './envelope.js';
import { type NativeLog, native } from './native.js';
import { report } from './report.js';

/** How much a record matters; `off` is for no records at all. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug' | 'trace';

/** Something that hbportal did. There is no secret and no personal data in it. */
export interface LogRecord {
  /** How much it matters. */
  level: Exclude<LogLevel, 'off'>;
  /** Where it comes from, such as `hbportal::transport::send`. */
  target: string;
  /** What happened. */
  message: string;
  /** What it belongs to: `operation`, `request_id`, `family`, `kind`, … */
  fields: Record<string, string>;
  /** When it happened. */
  at: string;
}

/** `console`, and most loggers. Each method is called with the message and the record; traces go to `debug`. */
export interface Logger {
  error(message: string, ...rest: unknown[]): void;
  warn(message: string, ...rest: unknown[]): void;
  info(message: string, ...rest: unknown[]): void;
  debug(message: string, ...rest: unknown[]): void;
}

let log: NativeLog | undefined;
let tell: (record: LogRecord) => void = () => undefined;

/**
 * Hands what hbportal does to a logger, or to a function that takes each record: for all clients, from `level` on. The last
 * call counts; without a logger nothing is handed out any more. Every worker thread has its own, and hears of the whole
 * process. What a logger throws is reported as a warning of the process.
 *
 * @example
 * ```ts
 * setLogger(console, 'debug');
 * setLogger(({ level, message, fields }) => pino[level]({ hbportal: fields }, message), 'info');
 * setLogger(undefined);
 * ```
 */
export function setLogger(logger: Logger | ((record: LogRecord) => void) | undefined, level: LogLevel = 'warn'): void {
  const next = logger == null ? undefined : tellOf(logger);
  const opened = next === undefined ? undefined : open(level);
  log?.close();
  log = opened;
  tell = next ?? tell;
  process.off('exit', takeLast);
  if (log !== undefined) process.on('exit', takeLast);
}

function open(level: unknown): NativeLog {
  const name = typeof level === 'string' ? level : '';
  const opened = native.NativeLog.open(() => log !== undefined && hand(log.take(), log), name);
  if (typeof opened === 'string') throw errorFrom(opened);
  return opened;
}

function tellOf(logger: unknown): (record: LogRecord) => void {
  if (typeof logger === 'function') return logger as (record: LogRecord) => void;
  const methods = ['error', 'warn', 'info', 'debug'] as const;
  const usable = typeof logger === 'object' && methods.every((name) => typeof (logger as Logger)[name] === 'function');
  if (!usable) {
    throw invalid(new Map([['logger', 'must be a function, or have the methods error, warn, info and debug']]));
  }
  return (record) => {
    const { level, target, message } = record;
    (logger as Logger)[level === 'trace' ? 'debug' : level](`${target}: ${message}`, record.fields);
  };
}

/** What is on its way when the process or worker ends. */
function takeLast(): void {
  if (log !== undefined) hand(log.takeLast(), log);
}

function hand(records: string[], from: NativeLog): void {
  const missed = from.missed();
  for (const record of records) hear(JSON.parse(record));
  if (missed === 0) return;
  const message = 'log records were dropped: this thread was busy for too long';
  const fields = { count: String(missed) };
  hear({ level: 'warn', target: 'hbportal::logging', message, fields, at: new Date().toISOString() });
}

function hear(record: LogRecord): void {
  try {
    tell(record);
  } catch (problem) {
    report('the logger', problem);
  }
}
