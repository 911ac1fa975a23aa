/** What a model can be asked: core answers, without a request. */

import { encodeObject } from './arguments.js';
import { errorFrom } from './envelope.js';
import { native } from './native.js';
import type { Row } from './row.js';

/** The answer of core, as it crosses. Fails naming the argument that is wrong. */
export function ask(question: string, name: string, model: object, given: Record<string, unknown>): Row {
  const [answered, text] = native.ask(question, encodeObject(model, name), encodeObject(given, 'arguments'));
  if (!answered) throw errorFrom(text);
  return JSON.parse(text);
}
