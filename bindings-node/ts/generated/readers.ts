// Written by `cargo xtask bindgen` from core/src; do not edit.

import { asExtra } from '../extra.js';
import type { Row } from '../row.js';
import { Secret } from '../secret.js';
import type * as models from './models.js';

function readMap<T>(cells: Record<string, Row>, read: (cell: Row) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, read(cell)]));
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

export function readWebhookEvent(row: Row): models.WebhookEvent {
  const model: models.WebhookEvent = {};
  if (row[0] !== null) model.eventId = row[0];
  if (row[1] !== null) model.eventType = row[1];
  if (row[2] !== null) model.occurredAt = row[2];
  if (row[3] !== null) model.data = row[3];
  if (row[4] !== null) model.extra = asExtra(row[4]);
  return model;
}
