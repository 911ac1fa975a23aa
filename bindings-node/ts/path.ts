import { fileURLToPath } from 'node:url';

import { isWellFormed } from './arguments.js';

/** The path that a text or file URL names; nothing where it can name none. */
export function pathOf(value: unknown): string | undefined {
  if (value instanceof URL) {
    try {
      return fileURLToPath(value);
    } catch {
      return undefined;
    }
  }
  return typeof value === 'string' && value !== '' && isWellFormed(value) ? value : undefined;
}
