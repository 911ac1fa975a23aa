// Written by `cargo xtask bindgen` from core/src; do not edit.

import { asExtra } from '../extra.js';
import { type Row, shape } from '../row.js';
import { Secret } from '../secret.js';
import type * as models from './models.js';

function readMap<T>(cells: Record<string, Row>, read: (cell: Row) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, read(cell)]));
}

const TokenResponse = shape(function (this: models.TokenResponse, row: Row) {
  this.accessToken = new Secret(row[0]);
  this.expiresIn = row[1];
  if (row[2] !== null) this.refreshToken = new Secret(row[2]);
  if (row[3] !== null) this.refreshExpiresIn = row[3];
  if (row[4] !== null) this.tokenType = row[4];
  if (row[5] !== null) this.extra = asExtra(row[5]);
});

export const readTokenResponse = (row: Row): models.TokenResponse => new TokenResponse(row);

const TokenInfo = shape(function (this: models.TokenInfo, row: Row) {
  if (row[0] !== null) this.clientId = row[0];
  if (row[1] !== null) this.clientName = row[1];
  if (row[2] !== null) this.scopes = row[2];
  if (row[3] !== null) this.expiresAt = row[3];
  if (row[4] !== null) this.issuedAt = row[4];
  if (row[5] !== null) this.extra = asExtra(row[5]);
});

export const readTokenInfo = (row: Row): models.TokenInfo => new TokenInfo(row);

const ReferenceRequest = shape(function (this: models.ReferenceRequest, row: Row) {
  this.id = row[0];
  this.uuid = row[1];
  this.candidateId = row[2];
  this.collectionMode = row[3];
  this.status = row[4];
  this.referencesRequired = row[5];
  this.referencesCompleted = row[6];
  this.createdAt = row[7];
  if (row[8] !== null) this.candidateName = row[8];
  if (row[9] !== null) this.candidateEmail = row[9];
  if (row[10] !== null) this.templateId = row[10];
  if (row[11] !== null) this.templateName = row[11];
  if (row[12] !== null) this.statusLabel = row[12];
  if (row[13] !== null) this.isFullyReferenced = row[13];
  if (row[14] !== null) this.notes = row[14];
  if (row[15] !== null) this.expiresAt = row[15];
  if (row[16] !== null) this.isExpired = row[16];
  if (row[17] !== null) this.requestedBy = row[17];
  if (row[18] !== null) this.submissionUrl = row[18];
  if (row[19] !== null) this.references = row[19].map(readReference);
  if (row[20] !== null) this.updatedAt = row[20];
  if (row[21] !== null) this.extra = asExtra(row[21]);
});

export const readReferenceRequest = (row: Row): models.ReferenceRequest => new ReferenceRequest(row);

const RemindersSent = shape(function (this: models.RemindersSent, row: Row) {
  if (row[0] !== null) this.message = row[0];
  if (row[1] !== null) this.sent = row[1];
  if (row[2] !== null) this.extra = asExtra(row[2]);
});

export const readRemindersSent = (row: Row): models.RemindersSent => new RemindersSent(row);

const Reference = shape(function (this: models.Reference, row: Row) {
  this.id = row[0];
  this.uuid = row[1];
  this.refereeName = row[2];
  this.refereeEmail = row[3];
  this.status = row[4];
  if (row[5] !== null) this.referenceRequestId = row[5];
  if (row[6] !== null) this.refereeOrganisation = row[6];
  if (row[7] !== null) this.refereePosition = row[7];
  if (row[8] !== null) this.refereePhone = row[8];
  if (row[9] !== null) this.relationshipToCandidate = row[9];
  if (row[10] !== null) this.statusLabel = row[10];
  if (row[11] !== null) this.score = row[11];
  if (row[12] !== null) this.declineReason = row[12];
  if (row[13] !== null) this.formUrl = row[13];
  if (row[14] !== null) this.pdfUrl = row[14];
  if (row[15] !== null) this.sentAt = row[15];
  if (row[16] !== null) this.openedAt = row[16];
  if (row[17] !== null) this.submittedAt = row[17];
  if (row[18] !== null) this.expiresAt = row[18];
  if (row[19] !== null) this.lastReminderSentAt = row[19];
  if (row[20] !== null) this.reminderCount = row[20];
  if (row[21] !== null) this.createdAt = row[21];
  if (row[22] !== null) this.updatedAt = row[22];
  if (row[23] !== null) this.extra = asExtra(row[23]);
});

export const readReference = (row: Row): models.Reference => new Reference(row);

const ReferenceDetail = shape(function (this: models.ReferenceDetail, row: Row) {
  this.id = row[0];
  this.uuid = row[1];
  this.refereeName = row[2];
  this.refereeEmail = row[3];
  this.status = row[4];
  if (row[5] !== null) this.referenceRequestId = row[5];
  if (row[6] !== null) this.refereeOrganisation = row[6];
  if (row[7] !== null) this.refereePosition = row[7];
  if (row[8] !== null) this.refereePhone = row[8];
  if (row[9] !== null) this.relationshipToCandidate = row[9];
  if (row[10] !== null) this.statusLabel = row[10];
  if (row[11] !== null) this.score = row[11];
  if (row[12] !== null) this.declineReason = row[12];
  if (row[13] !== null) this.formUrl = row[13];
  if (row[14] !== null) this.pdfUrl = row[14];
  if (row[15] !== null) this.sentAt = row[15];
  if (row[16] !== null) this.openedAt = row[16];
  if (row[17] !== null) this.submittedAt = row[17];
  if (row[18] !== null) this.expiresAt = row[18];
  if (row[19] !== null) this.lastReminderSentAt = row[19];
  if (row[20] !== null) this.reminderCount = row[20];
  if (row[21] !== null) this.createdAt = row[21];
  if (row[22] !== null) this.updatedAt = row[22];
  if (row[23] !== null) this.formResponse = row[23].map(readFormAnswer);
  if (row[24] !== null) this.scoreBreakdown = readMap(row[24], readScoreBreakdown);
  if (row[25] !== null) this.ipAddress = row[25];
  if (row[26] !== null) this.extra = asExtra(row[26]);
});

export const readReferenceDetail = (row: Row): models.ReferenceDetail => new ReferenceDetail(row);

const FormAnswer = shape(function (this: models.FormAnswer, row: Row) {
  if (row[0] !== null) this.fieldCode = row[0];
  if (row[1] !== null) this.label = row[1];
  if (row[2] !== null) this.value = row[2];
  if (row[3] !== null) this.extra = asExtra(row[3]);
});

export const readFormAnswer = (row: Row): models.FormAnswer => new FormAnswer(row);

const ScoreBreakdown = shape(function (this: models.ScoreBreakdown, row: Row) {
  if (row[0] !== null) this.label = row[0];
  if (row[1] !== null) this.value = row[1];
  if (row[2] !== null) this.rawScore = row[2];
  if (row[3] !== null) this.weight = row[3];
  if (row[4] !== null) this.weightedScore = row[4];
  if (row[5] !== null) this.extra = asExtra(row[5]);
});

export const readScoreBreakdown = (row: Row): models.ScoreBreakdown => new ScoreBreakdown(row);

const Template = shape(function (this: models.Template, row: Row) {
  this.id = row[0];
  this.name = row[1];
  if (row[2] !== null) this.description = row[2];
  if (row[3] !== null) this.isDefault = row[3];
  if (row[4] !== null) this.fieldsCount = row[4];
  if (row[5] !== null) this.createdAt = row[5];
  if (row[6] !== null) this.updatedAt = row[6];
  if (row[7] !== null) this.extra = asExtra(row[7]);
});

export const readTemplate = (row: Row): models.Template => new Template(row);

const WebhookEndpoint = shape(function (this: models.WebhookEndpoint, row: Row) {
  this.id = row[0];
  this.url = row[1];
  this.events = row[2];
  this.isActive = row[3];
  if (row[4] !== null) this.name = row[4];
  if (row[5] !== null) this.timeoutSeconds = row[5];
  if (row[6] !== null) this.maxRetries = row[6];
  if (row[7] !== null) this.failureCount = row[7];
  if (row[8] !== null) this.consecutiveFailures = row[8];
  if (row[9] !== null) this.secretPrefix = row[9];
  if (row[10] !== null) this.lastCalledAt = row[10];
  if (row[11] !== null) this.lastFailedAt = row[11];
  if (row[12] !== null) this.lastDeliveredAt = row[12];
  if (row[13] !== null) this.lastResponseCode = row[13];
  if (row[14] !== null) this.createdAt = row[14];
  if (row[15] !== null) this.updatedAt = row[15];
  if (row[16] !== null) this.extra = asExtra(row[16]);
});

export const readWebhookEndpoint = (row: Row): models.WebhookEndpoint => new WebhookEndpoint(row);

const CreatedWebhookEndpoint = shape(function (this: models.CreatedWebhookEndpoint, row: Row) {
  this.endpoint = readWebhookEndpoint(row[0]);
  if (row[1] !== null) this.secret = new Secret(row[1]);
  if (row[2] !== null) this.message = row[2];
  if (row[3] !== null) this.extra = asExtra(row[3]);
});

export const readCreatedWebhookEndpoint = (row: Row): models.CreatedWebhookEndpoint => new CreatedWebhookEndpoint(row);

const WebhookCall = shape(function (this: models.WebhookCall, row: Row) {
  this.id = row[0];
  if (row[1] !== null) this.event = row[1];
  if (row[2] !== null) this.statusCode = row[2];
  if (row[3] !== null) this.responseTimeMs = row[3];
  if (row[4] !== null) this.attempt = row[4];
  if (row[5] !== null) this.success = row[5];
  if (row[6] !== null) this.error = row[6];
  if (row[7] !== null) this.payload = row[7];
  if (row[8] !== null) this.createdAt = row[8];
  if (row[9] !== null) this.extra = asExtra(row[9]);
});

export const readWebhookCall = (row: Row): models.WebhookCall => new WebhookCall(row);

const WebhookTest = shape(function (this: models.WebhookTest, row: Row) {
  if (row[0] !== null) this.message = row[0];
  if (row[1] !== null) this.extra = asExtra(row[1]);
});

export const readWebhookTest = (row: Row): models.WebhookTest => new WebhookTest(row);

const WebhookEvent = shape(function (this: models.WebhookEvent, row: Row) {
  if (row[0] !== null) this.eventId = row[0];
  if (row[1] !== null) this.eventType = row[1];
  if (row[2] !== null) this.occurredAt = row[2];
  if (row[3] !== null) this.data = row[3];
  if (row[4] !== null) this.extra = asExtra(row[4]);
});

export const readWebhookEvent = (row: Row): models.WebhookEvent => new WebhookEvent(row);
