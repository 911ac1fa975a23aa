/**
 * A webhook receiver for everything that speaks `fetch`: Next.js route handlers, Hono, Bun.serve, Deno.serve.
 *
 * ```ts
 * export const POST = receiver(process.env.WEBHOOK_SECRET!, async (event) => console.log(event.eventType));
 * ```
 */

import { type WebhookEvent, WebhookVerificationError, WebhookVerifier } from 'hbportal';

/** A handler that hands on genuine events. A delivery may come twice: look at `eventId`. */
export function receiver(secret: string, handle: (event: WebhookEvent) => unknown) {
  const verifier = new WebhookVerifier({ secrets: [secret] });
  return async (incoming: Request): Promise<Response> => {
    try {
      // The bytes as they came: `incoming.json()` would take away what was signed.
      await handle(verifier.verify(await incoming.arrayBuffer(), incoming.headers));
      return new Response(null, { status: 204 });
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      console.warn(error.message);
      return new Response('not genuine', { status: 400 });
    }
  };
}
