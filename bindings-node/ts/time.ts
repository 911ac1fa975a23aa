import { native } from './native.js';

/**
 * The moment that a text of the vendor means: RFC 3339, `YYYY-MM-DD HH:MM:SS`, `YYYY-MM-DD` or `DD/MM/YYYY`,
 * in UTC where it has no offset. Anything else is `undefined`, never "now".
 *
 * Answers hold moments as text, `2026-06-05T09:00:00Z`, because that is what crosses for nothing; `parseTime` is for
 * those that are looked at.
 */
export function parseTime(text: string): Date | undefined {
  const moment = typeof text === 'string' ? native.readTime(text) : null;
  return moment === null ? undefined : new Date(moment);
}
