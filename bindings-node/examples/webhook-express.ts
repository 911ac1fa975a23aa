/**
 * A webhook receiver for Express and its like.
 *
 * ```ts
 * import express from 'express';
 *
 * const app = express();
 * // The raw body: `express.json()` before this would take away what was signed.
 * app.post('/hooks', express.raw({ type: 'application/json' }), receiver(process.env.WEBHOOK_SECRET!, console.log));
 * app.listen(3000);
 * ```
 */

import type { IncomingHttpHeaders } from 'node:http';

import { type WebhookEvent, WebhookVerificationError, WebhookVerifier } from 'hbportal';

/** What of Express's request and response is used here. */
interface Incoming {
  body: Uint8Array;
  headers: IncomingHttpHeaders;
}
interface Outgoing {
  sendStatus(code: number): unknown;
}

/** A handler that hands on genuine events, each once. */
export function receiver(secret: string, handle: (event: WebhookEvent) => unknown) {
  const verifier = new WebhookVerifier({ secrets: [secret] });
  // A delivery may come twice. With several processes, keep the ids where all of them see them.
  const seen = new Set<string>();
  return async (incoming: Incoming, outgoing: Outgoing): Promise<void> => {
    let event: WebhookEvent;
    try {
      event = verifier.verify(incoming.body, incoming.headers);
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      console.warn(error.message);
      outgoing.sendStatus(400);
      return;
    }
    if (event.eventId === undefined || !seen.has(event.eventId)) {
      await handle(event);
      // Only now: where handling fails, the portal delivers again.
      if (event.eventId !== undefined) seen.add(event.eventId);
    }
    outgoing.sendStatus(204);
  };
}
