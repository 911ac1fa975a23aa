// Written by `cargo xtask bindgen` from core/src; do not edit.

import { asExtra } from '../extra.js';
import type { Row } from '../row.js';
import { Secret } from '../secret.js';
import type * as models from './models.js';

function readMap<T>(cells: Record<string, Row>, read: (cell: Row) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, read(cell)]));
}

export function readBookingLink(row: Row): models.BookingLink {
  const model: models.BookingLink = {};
  if (row[0] !== null) model.url = row[0];
  if (row[1] !== null) model.course = row[1];
  if (row[2] !== null) model.location = row[2];
  if (row[3] !== null) model.startDate = row[3];
  if (row[4] !== null) model.remainingSlots = row[4];
  if (row[5] !== null) model.extra = asExtra(row[5]);
  return model;
}

export function readAcademyBooking(row: Row): models.AcademyBooking {
  const model: models.AcademyBooking = {};
  if (row[0] !== null) model.id = row[0];
  if (row[1] !== null) model.course = row[1];
  if (row[2] !== null) model.location = row[2];
  if (row[3] !== null) model.candidate = row[3];
  if (row[4] !== null) model.startDate = row[4];
  if (row[5] !== null) model.endDate = row[5];
  if (row[6] !== null) model.bookingStatus = row[6];
  if (row[7] !== null) model.payStatus = row[7];
  if (row[8] !== null) model.extra = asExtra(row[8]);
  return model;
}

export function readTokenResponse(row: Row): models.TokenResponse {
  const model: models.TokenResponse = {
    accessToken: new Secret(row[0]),
    expiresIn: row[1],
  };
  if (row[2] !== null) model.refreshToken = new Secret(row[2]);
  if (row[3] !== null) model.refreshExpiresIn = row[3];
  if (row[4] !== null) model.tokenType = row[4];
  if (row[5] !== null) model.extra = asExtra(row[5]);
  return model;
}

export function readTokenInfo(row: Row): models.TokenInfo {
  const model: models.TokenInfo = {};
  if (row[0] !== null) model.clientId = row[0];
  if (row[1] !== null) model.clientName = row[1];
  if (row[2] !== null) model.scopes = row[2];
  if (row[3] !== null) model.expiresAt = row[3];
  if (row[4] !== null) model.issuedAt = row[4];
  if (row[5] !== null) model.extra = asExtra(row[5]);
  return model;
}

export function readReferenceRequest(row: Row): models.ReferenceRequest {
  const model: models.ReferenceRequest = {
    id: row[0],
    uuid: row[1],
    candidateId: row[2],
    collectionMode: row[3],
    status: row[4],
    referencesRequired: row[5],
    referencesCompleted: row[6],
    createdAt: row[7],
  };
  if (row[8] !== null) model.candidateName = row[8];
  if (row[9] !== null) model.candidateEmail = row[9];
  if (row[10] !== null) model.templateId = row[10];
  if (row[11] !== null) model.templateName = row[11];
  if (row[12] !== null) model.statusLabel = row[12];
  if (row[13] !== null) model.isFullyReferenced = row[13];
  if (row[14] !== null) model.notes = row[14];
  if (row[15] !== null) model.expiresAt = row[15];
  if (row[16] !== null) model.isExpired = row[16];
  if (row[17] !== null) model.requestedBy = row[17];
  if (row[18] !== null) model.submissionUrl = row[18];
  if (row[19] !== null) model.references = row[19].map(readReference);
  if (row[20] !== null) model.updatedAt = row[20];
  if (row[21] !== null) model.extra = asExtra(row[21]);
  return model;
}

export function readRemindersSent(row: Row): models.RemindersSent {
  const model: models.RemindersSent = {};
  if (row[0] !== null) model.message = row[0];
  if (row[1] !== null) model.sent = row[1];
  if (row[2] !== null) model.extra = asExtra(row[2]);
  return model;
}

export function readReference(row: Row): models.Reference {
  const model: models.Reference = {
    id: row[0],
    uuid: row[1],
    refereeName: row[2],
    refereeEmail: row[3],
    status: row[4],
  };
  if (row[5] !== null) model.referenceRequestId = row[5];
  if (row[6] !== null) model.refereeOrganisation = row[6];
  if (row[7] !== null) model.refereePosition = row[7];
  if (row[8] !== null) model.refereePhone = row[8];
  if (row[9] !== null) model.relationshipToCandidate = row[9];
  if (row[10] !== null) model.statusLabel = row[10];
  if (row[11] !== null) model.score = row[11];
  if (row[12] !== null) model.declineReason = row[12];
  if (row[13] !== null) model.formUrl = row[13];
  if (row[14] !== null) model.pdfUrl = row[14];
  if (row[15] !== null) model.sentAt = row[15];
  if (row[16] !== null) model.openedAt = row[16];
  if (row[17] !== null) model.submittedAt = row[17];
  if (row[18] !== null) model.expiresAt = row[18];
  if (row[19] !== null) model.lastReminderSentAt = row[19];
  if (row[20] !== null) model.reminderCount = row[20];
  if (row[21] !== null) model.createdAt = row[21];
  if (row[22] !== null) model.updatedAt = row[22];
  if (row[23] !== null) model.extra = asExtra(row[23]);
  return model;
}

export function readReferenceDetail(row: Row): models.ReferenceDetail {
  const model: models.ReferenceDetail = {
    id: row[0],
    uuid: row[1],
    refereeName: row[2],
    refereeEmail: row[3],
    status: row[4],
  };
  if (row[5] !== null) model.referenceRequestId = row[5];
  if (row[6] !== null) model.refereeOrganisation = row[6];
  if (row[7] !== null) model.refereePosition = row[7];
  if (row[8] !== null) model.refereePhone = row[8];
  if (row[9] !== null) model.relationshipToCandidate = row[9];
  if (row[10] !== null) model.statusLabel = row[10];
  if (row[11] !== null) model.score = row[11];
  if (row[12] !== null) model.declineReason = row[12];
  if (row[13] !== null) model.formUrl = row[13];
  if (row[14] !== null) model.pdfUrl = row[14];
  if (row[15] !== null) model.sentAt = row[15];
  if (row[16] !== null) model.openedAt = row[16];
  if (row[17] !== null) model.submittedAt = row[17];
  if (row[18] !== null) model.expiresAt = row[18];
  if (row[19] !== null) model.lastReminderSentAt = row[19];
  if (row[20] !== null) model.reminderCount = row[20];
  if (row[21] !== null) model.createdAt = row[21];
  if (row[22] !== null) model.updatedAt = row[22];
  if (row[23] !== null) model.formResponse = row[23].map(readFormAnswer);
  if (row[24] !== null) model.scoreBreakdown = readMap(row[24], readScoreBreakdown);
  if (row[25] !== null) model.ipAddress = row[25];
  if (row[26] !== null) model.extra = asExtra(row[26]);
  return model;
}

export function readFormAnswer(row: Row): models.FormAnswer {
  const model: models.FormAnswer = {};
  if (row[0] !== null) model.fieldCode = row[0];
  if (row[1] !== null) model.label = row[1];
  if (row[2] !== null) model.value = row[2];
  if (row[3] !== null) model.extra = asExtra(row[3]);
  return model;
}

export function readScoreBreakdown(row: Row): models.ScoreBreakdown {
  const model: models.ScoreBreakdown = {};
  if (row[0] !== null) model.label = row[0];
  if (row[1] !== null) model.value = row[1];
  if (row[2] !== null) model.rawScore = row[2];
  if (row[3] !== null) model.weight = row[3];
  if (row[4] !== null) model.weightedScore = row[4];
  if (row[5] !== null) model.extra = asExtra(row[5]);
  return model;
}

export function readTemplate(row: Row): models.Template {
  const model: models.Template = {
    id: row[0],
    name: row[1],
  };
  if (row[2] !== null) model.description = row[2];
  if (row[3] !== null) model.isDefault = row[3];
  if (row[4] !== null) model.fieldsCount = row[4];
  if (row[5] !== null) model.createdAt = row[5];
  if (row[6] !== null) model.updatedAt = row[6];
  if (row[7] !== null) model.extra = asExtra(row[7]);
  return model;
}

export function readWebhookEndpoint(row: Row): models.WebhookEndpoint {
  const model: models.WebhookEndpoint = {
    id: row[0],
    url: row[1],
    events: row[2],
    isActive: row[3],
  };
  if (row[4] !== null) model.name = row[4];
  if (row[5] !== null) model.timeoutSeconds = row[5];
  if (row[6] !== null) model.maxRetries = row[6];
  if (row[7] !== null) model.failureCount = row[7];
  if (row[8] !== null) model.consecutiveFailures = row[8];
  if (row[9] !== null) model.secretPrefix = row[9];
  if (row[10] !== null) model.lastCalledAt = row[10];
  if (row[11] !== null) model.lastFailedAt = row[11];
  if (row[12] !== null) model.lastDeliveredAt = row[12];
  if (row[13] !== null) model.lastResponseCode = row[13];
  if (row[14] !== null) model.createdAt = row[14];
  if (row[15] !== null) model.updatedAt = row[15];
  if (row[16] !== null) model.extra = asExtra(row[16]);
  return model;
}

export function readCreatedWebhookEndpoint(row: Row): models.CreatedWebhookEndpoint {
  const model: models.CreatedWebhookEndpoint = {
    endpoint: readWebhookEndpoint(row[0]),
  };
  if (row[1] !== null) model.secret = new Secret(row[1]);
  if (row[2] !== null) model.message = row[2];
  if (row[3] !== null) model.extra = asExtra(row[3]);
  return model;
}

export function readWebhookCall(row: Row): models.WebhookCall {
  const model: models.WebhookCall = {
    id: row[0],
  };
  if (row[1] !== null) model.event = row[1];
  if (row[2] !== null) model.statusCode = row[2];
  if (row[3] !== null) model.responseTimeMs = row[3];
  if (row[4] !== null) model.attempt = row[4];
  if (row[5] !== null) model.success = row[5];
  if (row[6] !== null) model.error = row[6];
  if (row[7] !== null) model.payload = row[7];
  if (row[8] !== null) model.createdAt = row[8];
  if (row[9] !== null) model.extra = asExtra(row[9]);
  return model;
}

export function readWebhookTest(row: Row): models.WebhookTest {
  const model: models.WebhookTest = {};
  if (row[0] !== null) model.message = row[0];
  if (row[1] !== null) model.extra = asExtra(row[1]);
  return model;
}

export function readAccountProfile(row: Row): models.AccountProfile {
  const model: models.AccountProfile = {};
  if (row[0] !== null) model.id = row[0];
  if (row[1] !== null) model.name = row[1];
  if (row[2] !== null) model.code = row[2];
  if (row[3] !== null) model.email = row[3];
  if (row[4] !== null) model.phone = row[4];
  if (row[5] !== null) model.invoicePayments = row[5];
  if (row[6] !== null) model.currency = row[6];
  if (row[7] !== null) model.extra = asExtra(row[7]);
  return model;
}

export function readBookingUrl(row: Row): models.BookingUrl {
  const model: models.BookingUrl = {};
  if (row[0] !== null) model.bookingUrl = row[0];
  if (row[1] !== null) model.extra = asExtra(row[1]);
  return model;
}

export function readCredits(row: Row): models.Credits {
  const model: models.Credits = {};
  if (row[0] !== null) model.bookingCredits = row[0].map(readCourseCredits);
  if (row[1] !== null) model.bookingMoneyBalance = row[1];
  if (row[2] !== null) model.currency = row[2];
  if (row[3] !== null) model.extra = asExtra(row[3]);
  return model;
}

export function readCourseCredits(row: Row): models.CourseCredits {
  const model: models.CourseCredits = {};
  if (row[0] !== null) model.courseId = row[0];
  if (row[1] !== null) model.courseName = row[1];
  if (row[2] !== null) model.credits = row[2];
  if (row[3] !== null) model.extra = asExtra(row[3]);
  return model;
}

export function readWalletTransaction(row: Row): models.WalletTransaction {
  const model: models.WalletTransaction = {};
  if (row[0] !== null) model.id = row[0];
  if (row[1] !== null) model.kind = row[1];
  if (row[2] !== null) model.course = readBookableCourse(row[2]);
  if (row[3] !== null) model.bookingId = row[3];
  if (row[4] !== null) model.credits = row[4];
  if (row[5] !== null) model.amount = row[5];
  if (row[6] !== null) model.currency = row[6];
  if (row[7] !== null) model.createdAt = row[7];
  if (row[8] !== null) model.extra = asExtra(row[8]);
  return model;
}

export function readBooking(row: Row): models.Booking {
  const model: models.Booking = {
    id: row[0],
  };
  if (row[1] !== null) model.candidate = readBookingCandidate(row[1]);
  if (row[2] !== null) model.course = readBookableCourse(row[2]);
  if (row[3] !== null) model.location = readTrainingLocation(row[3]);
  if (row[4] !== null) model.trainer = readTrainer(row[4]);
  if (row[5] !== null) model.startDate = row[5];
  if (row[6] !== null) model.endDate = row[6];
  if (row[7] !== null) model.bookingStatus = row[7];
  if (row[8] !== null) model.payStatus = row[8];
  if (row[9] !== null) model.payOption = row[9];
  if (row[10] !== null) model.paymentUrl = row[10];
  if (row[11] !== null) model.bookedBy = row[11];
  if (row[12] !== null) model.attendance = row[12];
  if (row[13] !== null) model.trainingStatus = row[13];
  if (row[14] !== null) model.equipmentStatus = row[14];
  if (row[15] !== null) model.certificateAvailable = row[15];
  if (row[16] !== null) model.virtualSession = readVirtualSession(row[16]);
  if (row[17] !== null) model.createdAt = row[17];
  if (row[18] !== null) model.extra = asExtra(row[18]);
  return model;
}

export function readBookingCandidate(row: Row): models.BookingCandidate {
  const model: models.BookingCandidate = {};
  if (row[0] !== null) model.name = row[0];
  if (row[1] !== null) model.email = row[1];
  if (row[2] !== null) model.phone = row[2];
  if (row[3] !== null) model.jobRole = row[3];
  if (row[4] !== null) model.extra = asExtra(row[4]);
  return model;
}

export function readTrainer(row: Row): models.Trainer {
  const model: models.Trainer = {};
  if (row[0] !== null) model.id = row[0];
  if (row[1] !== null) model.name = row[1];
  if (row[2] !== null) model.extra = asExtra(row[2]);
  return model;
}

export function readVirtualSession(row: Row): models.VirtualSession {
  const model: models.VirtualSession = {};
  if (row[0] !== null) model.zoomId = row[0];
  if (row[1] !== null) model.zoomLink = row[1];
  if (row[2] !== null) model.zoomPassword = new Secret(row[2]);
  if (row[3] !== null) model.extra = asExtra(row[3]);
  return model;
}

export function readBookableCourse(row: Row): models.BookableCourse {
  const model: models.BookableCourse = {};
  if (row[0] !== null) model.id = row[0];
  if (row[1] !== null) model.name = row[1];
  if (row[2] !== null) model.costIncVat = row[2];
  if (row[3] !== null) model.currency = row[3];
  if (row[4] !== null) model.extra = asExtra(row[4]);
  return model;
}

export function readTrainingEvent(row: Row): models.TrainingEvent {
  const model: models.TrainingEvent = {
    id: row[0],
  };
  if (row[1] !== null) model.course = readBookableCourse(row[1]);
  if (row[2] !== null) model.location = readTrainingLocation(row[2]);
  if (row[3] !== null) model.startDate = row[3];
  if (row[4] !== null) model.endDate = row[4];
  if (row[5] !== null) model.remainingSlots = row[5];
  if (row[6] !== null) model.costIncVat = row[6];
  if (row[7] !== null) model.bookingUrl = row[7];
  if (row[8] !== null) model.extra = asExtra(row[8]);
  return model;
}

export function readBookingInvite(row: Row): models.BookingInvite {
  const model: models.BookingInvite = {};
  if (row[0] !== null) model.id = row[0];
  if (row[1] !== null) model.email = row[1];
  if (row[2] !== null) model.firstName = row[2];
  if (row[3] !== null) model.lastName = row[3];
  if (row[4] !== null) model.course = readBookableCourse(row[4]);
  if (row[5] !== null) model.bookingUrl = row[5];
  if (row[6] !== null) model.sentAt = row[6];
  if (row[7] !== null) model.extra = asExtra(row[7]);
  return model;
}

export function readTrainingLocation(row: Row): models.TrainingLocation {
  const model: models.TrainingLocation = {};
  if (row[0] !== null) model.id = row[0];
  if (row[1] !== null) model.name = row[1];
  if (row[2] !== null) model.address = row[2];
  if (row[3] !== null) model.extra = asExtra(row[3]);
  return model;
}

export function readRotatedWebhookSecret(row: Row): models.RotatedWebhookSecret {
  const model: models.RotatedWebhookSecret = {};
  if (row[0] !== null) model.secret = new Secret(row[0]);
  if (row[1] !== null) model.secretPrefix = row[1];
  if (row[2] !== null) model.message = row[2];
  if (row[3] !== null) model.extra = asExtra(row[3]);
  return model;
}

export function readInterviewBooking(row: Row): models.InterviewBooking {
  const model: models.InterviewBooking = {};
  if (row[0] !== null) model.id = row[0];
  if (row[1] !== null) model.candidateName = row[1];
  if (row[2] !== null) model.candidateEmail = row[2];
  if (row[3] !== null) model.interviewer = row[3];
  if (row[4] !== null) model.startsAt = row[4];
  if (row[5] !== null) model.endsAt = row[5];
  if (row[6] !== null) model.status = row[6];
  if (row[7] !== null) model.extra = asExtra(row[7]);
  return model;
}

export function readCandidateReference(row: Row): models.CandidateReference {
  const model: models.CandidateReference = {
    candidateRef: row[0],
  };
  if (row[1] !== null) model.candidateId = row[1];
  if (row[2] !== null) model.extra = asExtra(row[2]);
  return model;
}

export function readCandidate(row: Row): models.Candidate {
  const model: models.Candidate = {
    candidateRef: row[0],
  };
  if (row[1] !== null) model.candidateId = row[1];
  if (row[2] !== null) model.clientRecordRef = row[2];
  if (row[3] !== null) model.firstName = row[3];
  if (row[4] !== null) model.lastName = row[4];
  if (row[5] !== null) model.email = row[5];
  if (row[6] !== null) model.candidateStatus = row[6];
  if (row[7] !== null) model.extra = asExtra(row[7]);
  return model;
}

export function readScreeningForms(row: Row): models.ScreeningForms {
  const model: models.ScreeningForms = {
    forms: row[1].map(readScreeningForm),
  };
  if (row[0] !== null) model.count = row[0];
  if (row[2] !== null) model.extra = asExtra(row[2]);
  return model;
}

export function readScreeningForm(row: Row): models.ScreeningForm {
  const model: models.ScreeningForm = {
    formType: row[0],
  };
  if (row[1] !== null) model.formName = row[1];
  if (row[2] !== null) model.extra = asExtra(row[2]);
  return model;
}

export function readFormFields(row: Row): models.FormFields {
  const model: models.FormFields = {
    fields: row[1].map(readFormField),
  };
  if (row[0] !== null) model.count = row[0];
  if (row[2] !== null) model.extra = asExtra(row[2]);
  return model;
}

export function readFormField(row: Row): models.FormField {
  const model: models.FormField = {
    fieldName: row[0],
  };
  if (row[1] !== null) model.fieldId = row[1];
  if (row[2] !== null) model.fieldType = row[2];
  if (row[3] !== null) model.fieldLabel = row[3];
  if (row[4] !== null) model.validations = row[4];
  if (row[5] !== null) model.maxlength = row[5];
  if (row[6] !== null) model.choices = row[6].map(readFormOption);
  if (row[7] !== null) model.options = row[7];
  if (row[8] !== null) model.sortOrder = row[8];
  if (row[9] !== null) model.required = row[9];
  if (row[10] !== null) model.fieldGroup = row[10];
  if (row[11] !== null) model.extra = asExtra(row[11]);
  return model;
}

export function readFormOption(row: Row): models.FormOption {
  const model: models.FormOption = {
    value: row[0],
    label: row[1],
  };
  if (row[2] !== null) model.extra = asExtra(row[2]);
  return model;
}

export function readSubmissionReference(row: Row): models.SubmissionReference {
  const model: models.SubmissionReference = {
    submissionRef: row[0],
  };
  if (row[1] !== null) model.extra = asExtra(row[1]);
  return model;
}

export function readSubmission(row: Row): models.Submission {
  const model: models.Submission = {
    submissionRef: row[0],
  };
  if (row[1] !== null) model.candidateRef = row[1];
  if (row[2] !== null) model.formType = row[2];
  if (row[3] !== null) model.status = row[3];
  if (row[4] !== null) model.createdAt = row[4];
  if (row[5] !== null) model.updatedAt = row[5];
  if (row[6] !== null) model.extra = asExtra(row[6]);
  return model;
}

export function readSubmissionResult(row: Row): models.SubmissionResult {
  const model: models.SubmissionResult = {
    status: row[0],
  };
  if (row[1] !== null) model.information = row[1];
  if (row[2] !== null) model.documents = row[2].map(readSubmissionDocument);
  if (row[3] !== null) model.result = readClearance(row[3]);
  if (row[4] !== null) model.extra = asExtra(row[4]);
  return model;
}

export function readSubmissionDocument(row: Row): models.SubmissionDocument {
  const model: models.SubmissionDocument = {};
  if (row[0] !== null) model.documentId = row[0];
  if (row[1] !== null) model.documentStatus = row[1];
  if (row[2] !== null) model.documentInformation = row[2];
  if (row[3] !== null) model.extra = asExtra(row[3]);
  return model;
}

export function readClearance(row: Row): models.Clearance {
  const model: models.Clearance = {};
  if (row[0] !== null) model.clearanceLevel = row[0];
  if (row[1] !== null) model.certificateExpire = row[1];
  if (row[2] !== null) model.extra = asExtra(row[2]);
  return model;
}

export function readTrainingCatalogue(row: Row): models.TrainingCatalogue {
  const model: models.TrainingCatalogue = {
    trainings: row[1].map(readCatalogueCourse),
  };
  if (row[0] !== null) model.count = row[0];
  if (row[2] !== null) model.extra = asExtra(row[2]);
  return model;
}

export function readCatalogueCourse(row: Row): models.CatalogueCourse {
  const model: models.CatalogueCourse = {
    courseId: row[0],
    courseName: row[1],
  };
  if (row[2] !== null) model.testid = row[2];
  if (row[3] !== null) model.notes = row[3];
  if (row[4] !== null) model.groupTitle = row[4];
  if (row[5] !== null) model.extra = asExtra(row[5]);
  return model;
}

export function readTrainingReport(row: Row): models.TrainingReport {
  const model: models.TrainingReport = {
    courses: row[0].map(readCourseResult),
  };
  if (row[1] !== null) model.extra = asExtra(row[1]);
  return model;
}

export function readCourseResult(row: Row): models.CourseResult {
  const model: models.CourseResult = {
    courseId: row[0],
    courseName: row[1],
  };
  if (row[2] !== null) model.dateAssigned = row[2];
  if (row[3] !== null) model.dateCompleted = row[3];
  if (row[4] !== null) model.renewalDate = row[4];
  if (row[5] !== null) model.courseStatus = row[5];
  if (row[6] !== null) model.grade = row[6];
  if (row[7] !== null) model.extra = asExtra(row[7]);
  return model;
}

export function readTimeslot(row: Row): models.Timeslot {
  const model: models.Timeslot = {};
  if (row[0] !== null) model.date = row[0];
  if (row[1] !== null) model.time = row[1];
  if (row[2] !== null) model.course = readBookableCourse(row[2]);
  if (row[3] !== null) model.remainingSlots = row[3];
  if (row[4] !== null) model.extra = asExtra(row[4]);
  return model;
}

export function readHeldSeat(row: Row): models.HeldSeat {
  const model: models.HeldSeat = {
    holdHash: row[0],
  };
  if (row[1] !== null) model.expiresAt = row[1];
  if (row[2] !== null) model.expiresInSeconds = row[2];
  if (row[3] !== null) model.eventId = row[3];
  if (row[4] !== null) model.course = readBookableCourse(row[4]);
  if (row[5] !== null) model.location = readTrainingLocation(row[5]);
  if (row[6] !== null) model.startDate = row[6];
  if (row[7] !== null) model.date = row[7];
  if (row[8] !== null) model.time = row[8];
  if (row[9] !== null) model.extra = asExtra(row[9]);
  return model;
}

export function readWebhookEvent(row: Row): models.WebhookEvent {
  const model: models.WebhookEvent = {};
  if (row[0] !== null) model.eventId = row[0];
  if (row[1] !== null) model.eventType = row[1];
  if (row[2] !== null) model.occurredAt = row[2];
  if (row[3] !== null) model.data = row[3];
  if (row[4] !== null) model.extra = asExtra(row[4]);
  return model;
}
