import { invalid } from './envelope.js';

const HIDDEN = '[redacted]';

/**
 * Text that must not be seen: it prints as `[redacted]` in logs, in JSON and in the inspector.
 *
 * Two secrets are equal when what they reveal is; compare with `crypto.timingSafeEqual` where that matters.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    if (typeof text !== 'string') throw invalid(new Map([['text', 'must be text']]));
    this.#text = text;
  }

  /** The text itself. Whoever calls this answers for where it goes. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return HIDDEN;
  }
}
