// Written by `cargo xtask bindgen` from core/src/api; do not edit.
/** The examples of the documentation: compiled, never run. */

import type { HbPortal, Secret } from 'hbportal';

/** What a client without an api key begins with. */
interface Pair {
  refreshToken: Secret;
}

export async function academyBookingLinksSearch(client: HbPortal, pair: Pair) {
  for await (const bookingLink of client.academy.bookingLinks.search()) {
    console.log(bookingLink);
  }
  return pair;
}

export async function academyBookingsPast(client: HbPortal, pair: Pair) {
  for await (const academyBooking of client.academy.bookings.past()) {
    console.log(academyBooking);
  }
  return pair;
}

export async function academyBookingsUpcoming(client: HbPortal, pair: Pair) {
  for await (const academyBooking of client.academy.bookings.upcoming()) {
    console.log(academyBooking);
  }
  return pair;
}

export async function academyBookingsSearch(client: HbPortal, pair: Pair) {
  for await (const academyBooking of client.academy.bookings.search()) {
    console.log(academyBooking);
  }
  return pair;
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
  const webhookEndpoint = await client.webhooks.update(17, { url: 'https://example.com/hooks' });
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

export async function practicalTrainingAccountProfile(client: HbPortal, pair: Pair) {
  const accountProfile = await client.practicalTraining.account.profile();
  return pair;
}

export async function practicalTrainingAccountBookingUrl(client: HbPortal, pair: Pair) {
  const bookingUrl = await client.practicalTraining.account.bookingUrl();
  return pair;
}

export async function practicalTrainingAccountCredits(client: HbPortal, pair: Pair) {
  const credits = await client.practicalTraining.account.credits();
  return pair;
}

export async function practicalTrainingAccountTransactions(client: HbPortal, pair: Pair) {
  for await (const walletTransaction of client.practicalTraining.account.transactions()) {
    console.log(walletTransaction);
  }
  return pair;
}

export async function practicalTrainingAuthToken(client: HbPortal, pair: Pair) {
  const tokenResponse = await client.practicalTraining.auth.token();
  return pair;
}

export async function practicalTrainingAuthRefresh(client: HbPortal, pair: Pair) {
  const tokenResponse = await client.practicalTraining.auth.refresh({ refreshToken: pair.refreshToken });
  return pair;
}

export async function practicalTrainingAuthTokenInfo(client: HbPortal, pair: Pair) {
  const tokenInfo = await client.practicalTraining.auth.tokenInfo();
  return pair;
}

export async function practicalTrainingAuthRevoke(client: HbPortal, pair: Pair) {
  await client.practicalTraining.auth.revoke();
  return pair;
}

export async function practicalTrainingBookingsList(client: HbPortal, pair: Pair) {
  for await (const booking of client.practicalTraining.bookings.list()) {
    console.log(booking);
  }
  return pair;
}

export async function practicalTrainingBookingsGet(client: HbPortal, pair: Pair) {
  const booking = await client.practicalTraining.bookings.get(17);
  return pair;
}

export async function practicalTrainingBookingsCreate(client: HbPortal, pair: Pair) {
  const booking = await client.practicalTraining.bookings.create({ holdHash: 'from-the-hold', firstName: 'Alex', lastName: 'Nurse', email: 'alex@example.com', payOption: 'candidate_pays' });
  return pair;
}

export async function practicalTrainingBookingsCancel(client: HbPortal, pair: Pair) {
  const booking = await client.practicalTraining.bookings.cancel(17);
  return pair;
}

export async function practicalTrainingBookingsNoShows(client: HbPortal, pair: Pair) {
  for await (const booking of client.practicalTraining.bookings.noShows()) {
    console.log(booking);
  }
  return pair;
}

export async function practicalTrainingCoursesList(client: HbPortal, pair: Pair) {
  for await (const bookableCourse of client.practicalTraining.courses.list()) {
    console.log(bookableCourse);
  }
  return pair;
}

export async function practicalTrainingEventsList(client: HbPortal, pair: Pair) {
  for await (const trainingEvent of client.practicalTraining.events.list()) {
    console.log(trainingEvent);
  }
  return pair;
}

export async function practicalTrainingEventsGet(client: HbPortal, pair: Pair) {
  const trainingEvent = await client.practicalTraining.events.get(17);
  return pair;
}

export async function practicalTrainingEventsHold(client: HbPortal, pair: Pair) {
  await using hold = await client.practicalTraining.events.hold(17);
  console.log(hold.remaining);
  return pair;
}

export async function practicalTrainingEventsRelease(client: HbPortal, pair: Pair) {
  await client.practicalTraining.events.release('from-the-hold');
  return pair;
}

export async function practicalTrainingInvitesSend(client: HbPortal, pair: Pair) {
  const bookingInvite = await client.practicalTraining.invites.send({ email: 'alex@example.com' });
  return pair;
}

export async function practicalTrainingLocationsList(client: HbPortal, pair: Pair) {
  for await (const trainingLocation of client.practicalTraining.locations.list()) {
    console.log(trainingLocation);
  }
  return pair;
}

export async function practicalTrainingWebhooksList(client: HbPortal, pair: Pair) {
  for await (const webhookEndpoint of client.practicalTraining.webhooks.list()) {
    console.log(webhookEndpoint);
  }
  return pair;
}

export async function practicalTrainingWebhooksCreate(client: HbPortal, pair: Pair) {
  const createdWebhookEndpoint = await client.practicalTraining.webhooks.create({ url: 'https://example.com/hooks' });
  return pair;
}

export async function practicalTrainingWebhooksUpdate(client: HbPortal, pair: Pair) {
  const webhookEndpoint = await client.practicalTraining.webhooks.update(17, { url: 'https://example.com/hooks' });
  return pair;
}

export async function practicalTrainingWebhooksDelete(client: HbPortal, pair: Pair) {
  await client.practicalTraining.webhooks.delete(17);
  return pair;
}

export async function practicalTrainingWebhooksRotateSecret(client: HbPortal, pair: Pair) {
  const rotatedWebhookSecret = await client.practicalTraining.webhooks.rotateSecret(17);
  return pair;
}

export async function servicesInterviewsList(client: HbPortal, pair: Pair) {
  for await (const interviewBooking of client.services.interviews.list()) {
    console.log(interviewBooking);
  }
  return pair;
}

export async function v1CandidatesList(client: HbPortal, pair: Pair) {
  for await (const candidate of client.v1.candidates.list()) {
    console.log(candidate);
  }
  return pair;
}

export async function v1CandidatesGet(client: HbPortal, pair: Pair) {
  const candidate = await client.v1.candidates.get('0a1b2c3d');
  return pair;
}

export async function v1CandidatesCreate(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.candidates.create({ firstName: 'Alex', lastName: 'Nurse', email: 'alex@example.com' });
  console.log(outcome.kind);
  return pair;
}

export async function v1CandidatesUpdate(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.candidates.update('0a1b2c3d', { firstName: 'Alex' });
  console.log(outcome.kind);
  return pair;
}

export async function v1CandidatesEnsure(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.candidates.ensure({ firstName: 'Alex', lastName: 'Nurse', email: 'alex@example.com' });
  console.log(outcome.kind);
  return pair;
}

export async function v1CertificatesDownload(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.certificates.download('0a1b2c3d');
  if (outcome.kind === 'ready') await outcome.value.save('file.pdf');
  return pair;
}

export async function v1CertificatesDownloadIncludingExpired(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.certificates.downloadIncludingExpired('0a1b2c3d');
  if (outcome.kind === 'ready') await outcome.value.save('file.pdf');
  return pair;
}

export async function v1CertificatesDownloadIncludingUnassigned(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.certificates.downloadIncludingUnassigned('0a1b2c3d');
  if (outcome.kind === 'ready') await outcome.value.save('file.pdf');
  return pair;
}

export async function v1CertificatesDownloadAll(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.certificates.downloadAll('0a1b2c3d');
  if (outcome.kind === 'ready') await outcome.value.save('file.pdf');
  return pair;
}

export async function v1CertificatesDownloadCourse(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.certificates.downloadCourse('0a1b2c3d', 17);
  if (outcome.kind === 'ready') await outcome.value.save('file.pdf');
  return pair;
}

export async function v1OccupationalHealthForms(client: HbPortal, pair: Pair) {
  const screeningForms = await client.v1.occupationalHealth.forms();
  return pair;
}

export async function v1OccupationalHealthFormFields(client: HbPortal, pair: Pair) {
  const formFields = await client.v1.occupationalHealth.formFields('pre_employment');
  return pair;
}

export async function v1OccupationalHealthCreateSubmission(client: HbPortal, pair: Pair) {
  const submissionReference = await client.v1.occupationalHealth.createSubmission('0a1b2c3d', { formType: 'pre_employment', formData: { hepatitis_b: 'yes' } });
  return pair;
}

export async function v1OccupationalHealthUpdateSubmission(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.occupationalHealth.updateSubmission('0a1b2c3d', { files: { proof: 'immunity.pdf' } });
  console.log(outcome.kind);
  return pair;
}

export async function v1OccupationalHealthFinaliseSubmission(client: HbPortal, pair: Pair) {
  await client.v1.occupationalHealth.finaliseSubmission('0a1b2c3d');
  return pair;
}

export async function v1OccupationalHealthListSubmissions(client: HbPortal, pair: Pair) {
  for await (const submission of client.v1.occupationalHealth.listSubmissions()) {
    console.log(submission);
  }
  return pair;
}

export async function v1OccupationalHealthResult(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.occupationalHealth.result('0a1b2c3d');
  console.log(outcome.kind);
  return pair;
}

export async function v1OccupationalHealthWaitForResult(client: HbPortal, pair: Pair) {
  const submissionResult = await client.v1.occupationalHealth.waitForResult('0a1b2c3d');
  return pair;
}

export async function v1OccupationalHealthEmployerDocument(client: HbPortal, pair: Pair) {
  const outcome = await client.v1.occupationalHealth.employerDocument('0a1b2c3d');
  if (outcome.kind === 'ready') await outcome.value.save('file.pdf');
  return pair;
}

export async function v1TrainingCourses(client: HbPortal, pair: Pair) {
  const trainingCatalogue = await client.v1.training.courses();
  return pair;
}

export async function v1TrainingCourseResult(client: HbPortal, pair: Pair) {
  const courseResult = await client.v1.training.courseResult('0a1b2c3d', 17);
  return pair;
}

export async function v1TrainingReport(client: HbPortal, pair: Pair) {
  const trainingReport = await client.v1.training.report('0a1b2c3d');
  return pair;
}

export async function v1TrainingUnassignedReport(client: HbPortal, pair: Pair) {
  const trainingReport = await client.v1.training.unassignedReport('0a1b2c3d');
  return pair;
}

export async function virtualBlsAccountBookingUrl(client: HbPortal, pair: Pair) {
  const bookingUrl = await client.virtualBls.account.bookingUrl();
  return pair;
}

export async function virtualBlsAccountCredits(client: HbPortal, pair: Pair) {
  const credits = await client.virtualBls.account.credits();
  return pair;
}

export async function virtualBlsAccountTransactions(client: HbPortal, pair: Pair) {
  for await (const walletTransaction of client.virtualBls.account.transactions()) {
    console.log(walletTransaction);
  }
  return pair;
}

export async function virtualBlsAuthToken(client: HbPortal, pair: Pair) {
  const tokenResponse = await client.virtualBls.auth.token();
  return pair;
}

export async function virtualBlsAuthRefresh(client: HbPortal, pair: Pair) {
  const tokenResponse = await client.virtualBls.auth.refresh({ refreshToken: pair.refreshToken });
  return pair;
}

export async function virtualBlsAuthTokenInfo(client: HbPortal, pair: Pair) {
  const tokenInfo = await client.virtualBls.auth.tokenInfo();
  return pair;
}

export async function virtualBlsAuthRevoke(client: HbPortal, pair: Pair) {
  await client.virtualBls.auth.revoke();
  return pair;
}

export async function virtualBlsBookingsList(client: HbPortal, pair: Pair) {
  for await (const booking of client.virtualBls.bookings.list()) {
    console.log(booking);
  }
  return pair;
}

export async function virtualBlsBookingsGet(client: HbPortal, pair: Pair) {
  const booking = await client.virtualBls.bookings.get(17);
  return pair;
}

export async function virtualBlsBookingsCreate(client: HbPortal, pair: Pair) {
  const booking = await client.virtualBls.bookings.create({ holdHash: 'from-the-hold', firstName: 'Alex', lastName: 'Nurse', email: 'alex@example.com', payOption: 'candidate_pays' });
  return pair;
}

export async function virtualBlsBookingsCertificate(client: HbPortal, pair: Pair) {
  const file = await client.virtualBls.bookings.certificate(17);
  await file.save('file.pdf');
  return pair;
}

export async function virtualBlsCoursesList(client: HbPortal, pair: Pair) {
  for await (const bookableCourse of client.virtualBls.courses.list()) {
    console.log(bookableCourse);
  }
  return pair;
}

export async function virtualBlsTimeslotsList(client: HbPortal, pair: Pair) {
  for await (const timeslot of client.virtualBls.timeslots.list()) {
    console.log(timeslot);
  }
  return pair;
}

export async function virtualBlsTimeslotsHold(client: HbPortal, pair: Pair) {
  await using hold = await client.virtualBls.timeslots.hold({ courseId: 17, date: '2026-06-05', time: '09:00' });
  console.log(hold.remaining);
  return pair;
}

export async function virtualBlsTimeslotsRelease(client: HbPortal, pair: Pair) {
  await client.virtualBls.timeslots.release('from-the-hold');
  return pair;
}

export async function virtualBlsWebhooksList(client: HbPortal, pair: Pair) {
  for await (const webhookEndpoint of client.virtualBls.webhooks.list()) {
    console.log(webhookEndpoint);
  }
  return pair;
}

export async function virtualBlsWebhooksCreate(client: HbPortal, pair: Pair) {
  const createdWebhookEndpoint = await client.virtualBls.webhooks.create({ url: 'https://example.com/hooks' });
  return pair;
}

export async function virtualBlsWebhooksUpdate(client: HbPortal, pair: Pair) {
  const webhookEndpoint = await client.virtualBls.webhooks.update(17, { url: 'https://example.com/hooks' });
  return pair;
}

export async function virtualBlsWebhooksDelete(client: HbPortal, pair: Pair) {
  await client.virtualBls.webhooks.delete(17);
  return pair;
}

export async function virtualBlsWebhooksRotateSecret(client: HbPortal, pair: Pair) {
  const rotatedWebhookSecret = await client.virtualBls.webhooks.rotateSecret(17);
  return pair;
}
