// Written by `cargo xtask bindgen` from core/src/api; do not edit.
/** The examples of the documentation: compiled, never run. */

import type { HbPortal, Secret } from 'hbportal';

/** What a client without an api key begins with. */
interface Pair {
  refreshToken: Secret;
}

export async function portalAuthToken(client: HbPortal, pair: Pair) {
  const tokenResponse = await client.auth.token();
  return pair;
}

export async function portalAuthRefresh(client: HbPortal, pair: Pair) {
  const tokenResponse = await client.auth.refresh({ refreshToken: pair.refreshToken });
  return pair;
}

export async function portalAuthTokenInfo(client: HbPortal, pair: Pair) {
  const tokenInfo = await client.auth.tokenInfo();
  return pair;
}

export async function portalAuthRevoke(client: HbPortal, pair: Pair) {
  await client.auth.revoke();
  return pair;
}

export async function portalReferenceRequestsList(client: HbPortal, pair: Pair) {
  for await (const referenceRequest of client.referenceRequests.list()) {
    console.log(referenceRequest);
  }
  return pair;
}

export async function portalReferenceRequestsCreate(client: HbPortal, pair: Pair) {
  const referenceRequest = await client.referenceRequests.create({ candidateId: 12345, collectionMode: 'candidate_provides' });
  return pair;
}

export async function portalReferenceRequestsGet(client: HbPortal, pair: Pair) {
  const referenceRequest = await client.referenceRequests.get(17);
  return pair;
}

export async function portalReferenceRequestsCancel(client: HbPortal, pair: Pair) {
  const referenceRequest = await client.referenceRequests.cancel(17);
  return pair;
}

export async function portalReferenceRequestsAddReferee(client: HbPortal, pair: Pair) {
  const reference = await client.referenceRequests.addReferee(17, { refereeName: 'Alex Referee', refereeEmail: 'alex@example.com' });
  return pair;
}

export async function portalReferenceRequestsSendReminders(client: HbPortal, pair: Pair) {
  const remindersSent = await client.referenceRequests.sendReminders(17);
  return pair;
}

export async function portalReferencesGet(client: HbPortal, pair: Pair) {
  const referenceDetail = await client.references.get(17);
  return pair;
}

export async function portalReferencesDownloadPdf(client: HbPortal, pair: Pair) {
  const file = await client.references.downloadPdf(17);
  await file.save('file.pdf');
  return pair;
}

export async function portalTemplatesList(client: HbPortal, pair: Pair) {
  for await (const template of client.templates.list()) {
    console.log(template);
  }
  return pair;
}

export async function portalWebhooksList(client: HbPortal, pair: Pair) {
  for await (const webhookEndpoint of client.webhooks.list()) {
    console.log(webhookEndpoint);
  }
  return pair;
}

export async function portalWebhooksCreate(client: HbPortal, pair: Pair) {
  const createdWebhookEndpoint = await client.webhooks.create({ url: 'https://example.com/hooks', events: ['reference.submitted'] });
  return pair;
}

export async function portalWebhooksUpdate(client: HbPortal, pair: Pair) {
  const webhookEndpoint = await client.webhooks.update(17, {});
  return pair;
}

export async function portalWebhooksDelete(client: HbPortal, pair: Pair) {
  await client.webhooks.delete(17);
  return pair;
}

export async function portalWebhooksCalls(client: HbPortal, pair: Pair) {
  for await (const webhookCall of client.webhooks.calls(17)) {
    console.log(webhookCall);
  }
  return pair;
}

export async function portalWebhooksTest(client: HbPortal, pair: Pair) {
  const webhookTest = await client.webhooks.test(17);
  return pair;
}

export async function v1CandidatesList(client: HbPortal, pair: Pair) {
  for await (const candidate of client.v1.candidates.list()) {
    console.log(candidate);
  }
  return pair;
}

export async function v1CandidatesGet(client: HbPortal, pair: Pair) {
  const candidate = await client.v1.candidates.get(17);
  return pair;
}

export async function v1CandidatesCreate(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.candidates.create({ firstName: 'Alex Referee', lastName: 'Alex Referee', email: 'alex@example.com' });
  console.log(outcome.kind);
  return pair;
}

export async function v1CandidatesUpdate(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.candidates.update(17, {});
  console.log(outcome.kind);
  return pair;
}

export async function v1CandidatesEnsure(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.candidates.ensure({ firstName: 'Alex Referee', lastName: 'Alex Referee', email: 'alex@example.com' });
  console.log(outcome.kind);
  return pair;
}

export async function v1CertificatesDownloadAll(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.certificates.downloadAll(17);
  if (outcome.kind === 'ready') await outcome.value.save('file.pdf');
  return pair;
}

export async function v1OccupationalHealthUpdateSubmission(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.occupationalHealth.updateSubmission(17, { files: { proof: 'immunity.pdf' } });
  console.log(outcome.kind);
  return pair;
}

export async function v1TrainingReport(client: HbPortal, pair: Pair) {
  const trainingReport = await client.v1.training.report(17);
  return pair;
}
