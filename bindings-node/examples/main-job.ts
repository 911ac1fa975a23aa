/**
 * The main job, from credentials to signed-off references.
 *
 * Run it with `cargo xtask demo --node`, which starts the sandbox portal and sets the environment. Against the real
 * portal it would stop at the parts that only the sandbox can play: referees who answer at once, and a clock that moves.
 */

import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { HbPortal, NotFoundError, Recorder, type WebhookHeaders, WebhookVerifier } from 'hbportal';

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hbportal-demo-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function work(folder: string): Promise<void> {
  // Credentials come from HBPORTAL_CLIENT_ID and HBPORTAL_API_KEY. The first call logs in.
  await using client = new HbPortal();

  step('Templates');
  for await (const template of client.templates.list()) {
    say(`${template.id}: ${template.name}${template.isDefault ? ' (the default)' : ''}`);
  }

  step('A webhook endpoint, whose secret is shown this once');
  await using deliveries = await listen();
  const created = await client.webhooks.create({
    url: deliveries.url,
    events: ['reference.submitted', 'reference.all_completed'],
  });
  if (created.secret === undefined) throw new Error('the portal sends the secret with the new endpoint');
  const verifier = new WebhookVerifier({ secrets: [created.secret] });
  say(`endpoint ${created.endpoint.id} at ${created.endpoint.url}, secret ${created.secret}`);

  step('A reference request with two referees');
  const request = await client.referenceRequests.create({
    candidateId: 12345,
    collectionMode: 'client_adds',
    referencesRequired: 2,
    referees: [
      { refereeName: 'Alex Referee', refereeEmail: 'alex@example.com', refereePosition: 'Ward manager' },
      { refereeName: 'Sam Referee', refereeEmail: 'sam@example.com' },
    ],
  });
  say(`request ${request.id} for ${request.candidateName}: ${request.status}`);
  say(`${(await client.referenceRequests.sendReminders(request.id)).sent} referees reminded`);

  step('The referees answer, and the portal says so');
  const references = request.references ?? [];
  for (const reference of references) await sandbox(`/references/${reference.id}/submit`);
  for (let expected = 3; expected > 0; expected--) {
    const { body, headers } = await deliveries.next();
    const event = verifier.verify(body, headers);
    say(`${event.eventType} at ${event.occurredAt?.slice(11, 19)}, verified`);
  }

  step('The answers and their scores');
  for (const reference of references) {
    const detail = await client.references.get(reference.id);
    say(`${detail.refereeName}: score ${detail.score}`);
    for (const [code, part] of Object.entries(detail.scoreBreakdown ?? {})) {
      say(`  ${code}: ${part.value} (${part.rawScore} x ${part.weight})`);
    }
  }

  step('Both references as PDF');
  for (const reference of references) {
    const name = `reference-${reference.id}.pdf`;
    const file = await client.references.downloadPdf(reference.id);
    say(`${name}: ${await file.save(join(folder, name))} bytes`);
  }

  step('250 more requests, read page by page');
  await sandbox('/seed', { reference_requests: 250 });
  const listed = client.referenceRequests.list({ perPage: 100 });
  const states = new Map<string, number>();
  for await (const { status } of listed) states.set(status, (states.get(status) ?? 0) + 1);
  const all = [...states.values()].reduce((sum, count) => sum + count, 0);
  say(`${all} of ${listed.total}: ${JSON.stringify(Object.fromEntries(states))}`);

  step('Two hours pass: the access token is expired, which nobody notices');
  await sandbox('/clock', { advance_seconds: 7200 });
  say(`request ${request.id} is ${(await client.referenceRequests.get(request.id)).status}`);

  step('The portal says 429: the client waits as long as it is told');
  await sandbox('/faults', { route: 'GET /templates', fault: { kind: 'rate_limit', retry_after: 1 } });
  const recorder = new Recorder();
  await client.recorded(recorder).templates.list().toArray();
  say(`status ${recorder.last?.status} after ${recorder.last?.retriesTaken} retry`);

  step('An error says what to do');
  try {
    await client.references.get(404404);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    say(error.message);
  }

  step('The session ends');
  await client.auth.revoke();
  say('the token is revoked');
  console.log('\nThe main job is done.');
}

interface Delivery {
  body: Buffer;
  headers: WebhookHeaders;
}

/** A web server that keeps what the portal delivers: the raw body, and the headers. */
async function listen() {
  const received: Delivery[] = [];
  const server = createServer((incoming: IncomingMessage, outgoing) => {
    const pieces: Buffer[] = [];
    incoming.on('data', (piece: Buffer) => pieces.push(piece));
    incoming.on('end', () => {
      received.push({ body: Buffer.concat(pieces), headers: incoming.headers });
      outgoing.writeHead(204).end();
      server.emit('delivery');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    async next(): Promise<Delivery> {
      for (;;) {
        const delivery = received.shift();
        if (delivery !== undefined) return delivery;
        await once(server, 'delivery', { signal: AbortSignal.timeout(30_000) });
      }
    },
    async [Symbol.asyncDispose](): Promise<void> {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What in real life other people and time do. */
async function sandbox(path: string, order: unknown = {}): Promise<void> {
  const url = `${process.env['HBPORTAL_SANDBOX_URL']}${path}`;
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(order) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
}

function step(title: string): void {
  console.log(`\n${title}`);
}

function say(text: string): void {
  console.log(`  ${text}`);
}

main().catch((problem: unknown) => {
  console.error(`\nThe main job failed: ${problem instanceof Error ? `${problem.name}: ${problem.message}` : problem}`);
  process.exitCode = 1;
});
