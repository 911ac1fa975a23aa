// Written by `cargo xtask bindgen` from core/src; do not edit.

import { asExtra } from '../extra.js';
import { type Row, shape } from '../row.js';
import { Secret } from '../secret.js';
import type * as models from './models.js';

function readMap<T>(cells: Record<string, Row>, read: (cell: Row) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, read(cell)]));
}

const BookingLink = shape(function (this: models.BookingLink, row: Row) {
  if (row[0] !== null) this.url = row[0];
  if (row[1] !== null) this.course = row[1];
  if (row[2] !== null) this.location = row[2];
  if (row[3] !== null) this.startDate = row[3];
  if (row[4] !== null) this.remainingSlots = row[4];
  if (row[5] !== null) this.extra = asExtra(row[5]);
});

export const readBookingLink = (row: Row): models.BookingLink => new BookingLink(row);

const AcademyBooking = shape(function (this: models.AcademyBooking, row: Row) {
  if (row[0] !== null) this.id = row[0];
  if (row[1] !== null) this.course = row[1];
  if (row[2] !== null) this.location = row[2];
  if (row[3] !== null) this.candidate = row[3];
  if (row[4] !== null) this.startDate = row[4];
  if (row[5] !== null) this.endDate = row[5];
  if (row[6] !== null) this.bookingStatus = row[6];
  if (row[7] !== null) this.payStatus = row[7];
  if (row[8] !== null) this.extra = asExtra(row[8]);
});

export const readAcademyBooking = (row: Row): models.AcademyBooking => new AcademyBooking(row);

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

const AccountProfile = shape(function (this: models.AccountProfile, row: Row) {
  if (row[0] !== null) this.id = row[0];
  if (row[1] !== null) this.name = row[1];
  if (row[2] !== null) this.code = row[2];
  if (row[3] !== null) this.email = row[3];
  if (row[4] !== null) this.phone = row[4];
  if (row[5] !== null) this.invoicePayments = row[5];
  if (row[6] !== null) this.currency = row[6];
  if (row[7] !== null) this.extra = asExtra(row[7]);
});

export const readAccountProfile = (row: Row): models.AccountProfile => new AccountProfile(row);

const BookingUrl = shape(function (this: models.BookingUrl, row: Row) {
  if (row[0] !== null) this.bookingUrl = row[0];
  if (row[1] !== null) this.extra = asExtra(row[1]);
});

export const readBookingUrl = (row: Row): models.BookingUrl => new BookingUrl(row);

const Credits = shape(function (this: models.Credits, row: Row) {
  if (row[0] !== null) this.bookingCredits = row[0].map(readCourseCredits);
  if (row[1] !== null) this.bookingMoneyBalance = row[1];
  if (row[2] !== null) this.currency = row[2];
  if (row[3] !== null) this.extra = asExtra(row[3]);
});

export const readCredits = (row: Row): models.Credits => new Credits(row);

const CourseCredits = shape(function (this: models.CourseCredits, row: Row) {
  if (row[0] !== null) this.courseId = row[0];
  if (row[1] !== null) this.courseName = row[1];
  if (row[2] !== null) this.credits = row[2];
  if (row[3] !== null) this.extra = asExtra(row[3]);
});

export const readCourseCredits = (row: Row): models.CourseCredits => new CourseCredits(row);

const WalletTransaction = shape(function (this: models.WalletTransaction, row: Row) {
  if (row[0] !== null) this.id = row[0];
  if (row[1] !== null) this.kind = row[1];
  if (row[2] !== null) this.course = readBookableCourse(row[2]);
  if (row[3] !== null) this.bookingId = row[3];
  if (row[4] !== null) this.credits = row[4];
  if (row[5] !== null) this.amount = row[5];
  if (row[6] !== null) this.currency = row[6];
  if (row[7] !== null) this.createdAt = row[7];
  if (row[8] !== null) this.extra = asExtra(row[8]);
});

export const readWalletTransaction = (row: Row): models.WalletTransaction => new WalletTransaction(row);

const Booking = shape(function (this: models.Booking, row: Row) {
  this.id = row[0];
  if (row[1] !== null) this.candidate = readBookingCandidate(row[1]);
  if (row[2] !== null) this.course = readBookableCourse(row[2]);
  if (row[3] !== null) this.location = readTrainingLocation(row[3]);
  if (row[4] !== null) this.trainer = readTrainer(row[4]);
  if (row[5] !== null) this.startDate = row[5];
  if (row[6] !== null) this.endDate = row[6];
  if (row[7] !== null) this.bookingStatus = row[7];
  if (row[8] !== null) this.payStatus = row[8];
  if (row[9] !== null) this.payOption = row[9];
  if (row[10] !== null) this.paymentUrl = row[10];
  if (row[11] !== null) this.bookedBy = row[11];
  if (row[12] !== null) this.attendance = row[12];
  if (row[13] !== null) this.trainingStatus = row[13];
  if (row[14] !== null) this.equipmentStatus = row[14];
  if (row[15] !== null) this.certificateAvailable = row[15];
  if (row[16] !== null) this.virtualSession = readVirtualSession(row[16]);
  if (row[17] !== null) this.createdAt = row[17];
  if (row[18] !== null) this.extra = asExtra(row[18]);
});

export const readBooking = (row: Row): models.Booking => new Booking(row);

const BookingCandidate = shape(function (this: models.BookingCandidate, row: Row) {
  if (row[0] !== null) this.name = row[0];
  if (row[1] !== null) this.email = row[1];
  if (row[2] !== null) this.phone = row[2];
  if (row[3] !== null) this.jobRole = row[3];
  if (row[4] !== null) this.extra = asExtra(row[4]);
});

export const readBookingCandidate = (row: Row): models.BookingCandidate => new BookingCandidate(row);

const Trainer = shape(function (this: models.Trainer, row: Row) {
  if (row[0] !== null) this.id = row[0];
  if (row[1] !== null) this.name = row[1];
  if (row[2] !== null) this.extra = asExtra(row[2]);
});

export const readTrainer = (row: Row): models.Trainer => new Trainer(row);

const VirtualSession = shape(function (this: models.VirtualSession, row: Row) {
  if (row[0] !== null) this.zoomId = row[0];
  if (row[1] !== null) this.zoomLink = row[1];
  if (row[2] !== null) this.zoomPassword = new Secret(row[2]);
  if (row[3] !== null) this.extra = asExtra(row[3]);
});

export const readVirtualSession = (row: Row): models.VirtualSession => new VirtualSession(row);

const BookableCourse = shape(function (this: models.BookableCourse, row: Row) {
  if (row[0] !== null) this.id = row[0];
  if (row[1] !== null) this.name = row[1];
  if (row[2] !== null) this.costIncVat = row[2];
  if (row[3] !== null) this.currency = row[3];
  if (row[4] !== null) this.extra = asExtra(row[4]);
});

export const readBookableCourse = (row: Row): models.BookableCourse => new BookableCourse(row);

const TrainingEvent = shape(function (this: models.TrainingEvent, row: Row) {
  this.id = row[0];
  if (row[1] !== null) this.course = readBookableCourse(row[1]);
  if (row[2] !== null) this.location = readTrainingLocation(row[2]);
  if (row[3] !== null) this.startDate = row[3];
  if (row[4] !== null) this.endDate = row[4];
  if (row[5] !== null) this.remainingSlots = row[5];
  if (row[6] !== null) this.costIncVat = row[6];
  if (row[7] !== null) this.bookingUrl = row[7];
  if (row[8] !== null) this.extra = asExtra(row[8]);
});

export const readTrainingEvent = (row: Row): models.TrainingEvent => new TrainingEvent(row);

const BookingInvite = shape(function (this: models.BookingInvite, row: Row) {
  if (row[0] !== null) this.id = row[0];
  if (row[1] !== null) this.email = row[1];
  if (row[2] !== null) this.firstName = row[2];
  if (row[3] !== null) this.lastName = row[3];
  if (row[4] !== null) this.course = readBookableCourse(row[4]);
  if (row[5] !== null) this.bookingUrl = row[5];
  if (row[6] !== null) this.sentAt = row[6];
  if (row[7] !== null) this.extra = asExtra(row[7]);
});

export const readBookingInvite = (row: Row): models.BookingInvite => new BookingInvite(row);

const TrainingLocation = shape(function (this: models.TrainingLocation, row: Row) {
  if (row[0] !== null) this.id = row[0];
  if (row[1] !== null) this.name = row[1];
  if (row[2] !== null) this.address = row[2];
  if (row[3] !== null) this.extra = asExtra(row[3]);
});

export const readTrainingLocation = (row: Row): models.TrainingLocation => new TrainingLocation(row);

const RotatedWebhookSecret = shape(function (this: models.RotatedWebhookSecret, row: Row) {
  if (row[0] !== null) this.secret = new Secret(row[0]);
  if (row[1] !== null) this.secretPrefix = row[1];
  if (row[2] !== null) this.message = row[2];
  if (row[3] !== null) this.extra = asExtra(row[3]);
});

export const readRotatedWebhookSecret = (row: Row): models.RotatedWebhookSecret => new RotatedWebhookSecret(row);

const InterviewBooking = shape(function (this: models.InterviewBooking, row: Row) {
  if (row[0] !== null) this.id = row[0];
  if (row[1] !== null) this.candidateName = row[1];
  if (row[2] !== null) this.candidateEmail = row[2];
  if (row[3] !== null) this.interviewer = row[3];
  if (row[4] !== null) this.startsAt = row[4];
  if (row[5] !== null) this.endsAt = row[5];
  if (row[6] !== null) this.status = row[6];
  if (row[7] !== null) this.extra = asExtra(row[7]);
});

export const readInterviewBooking = (row: Row): models.InterviewBooking => new InterviewBooking(row);

const CandidateReference = shape(function (this: models.CandidateReference, row: Row) {
  this.candidateRef = row[0];
  if (row[1] !== null) this.candidateId = row[1];
  if (row[2] !== null) this.extra = asExtra(row[2]);
});

export const readCandidateReference = (row: Row): models.CandidateReference => new CandidateReference(row);

const Candidate = shape(function (this: models.Candidate, row: Row) {
  this.candidateRef = row[0];
  if (row[1] !== null) this.candidateId = row[1];
  if (row[2] !== null) this.clientRecordRef = row[2];
  if (row[3] !== null) this.firstName = row[3];
  if (row[4] !== null) this.lastName = row[4];
  if (row[5] !== null) this.email = row[5];
  if (row[6] !== null) this.candidateStatus = row[6];
  if (row[7] !== null) this.extra = asExtra(row[7]);
});

export const readCandidate = (row: Row): models.Candidate => new Candidate(row);

const ScreeningForms = shape(function (this: models.ScreeningForms, row: Row) {
  if (row[0] !== null) this.count = row[0];
  this.forms = row[1].map(readScreeningForm);
  if (row[2] !== null) this.extra = asExtra(row[2]);
});

export const readScreeningForms = (row: Row): models.ScreeningForms => new ScreeningForms(row);

const ScreeningForm = shape(function (this: models.ScreeningForm, row: Row) {
  this.formType = row[0];
  if (row[1] !== null) this.formName = row[1];
  if (row[2] !== null) this.extra = asExtra(row[2]);
});

export const readScreeningForm = (row: Row): models.ScreeningForm => new ScreeningForm(row);

const FormFields = shape(function (this: models.FormFields, row: Row) {
  if (row[0] !== null) this.count = row[0];
  this.fields = row[1].map(readFormField);
  if (row[2] !== null) this.extra = asExtra(row[2]);
});

export const readFormFields = (row: Row): models.FormFields => new FormFields(row);

const FormField = shape(function (this: models.FormField, row: Row) {
  this.fieldName = row[0];
  if (row[1] !== null) this.fieldId = row[1];
  if (row[2] !== null) this.fieldType = row[2];
  if (row[3] !== null) this.fieldLabel = row[3];
  if (row[4] !== null) this.validations = row[4];
  if (row[5] !== null) this.maxlength = row[5];
  if (row[6] !== null) this.choices = row[6].map(readFormOption);
  if (row[7] !== null) this.options = row[7];
  if (row[8] !== null) this.sortOrder = row[8];
  if (row[9] !== null) this.required = row[9];
  if (row[10] !== null) this.fieldGroup = row[10];
  if (row[11] !== null) this.extra = asExtra(row[11]);
});

export const readFormField = (row: Row): models.FormField => new FormField(row);

const FormOption = shape(function (this: models.FormOption, row: Row) {
  this.value = row[0];
  this.label = row[1];
  if (row[2] !== null) this.extra = asExtra(row[2]);
});

export const readFormOption = (row: Row): models.FormOption => new FormOption(row);

const SubmissionReference = shape(function (this: models.SubmissionReference, row: Row) {
  this.submissionRef = row[0];
  if (row[1] !== null) this.extra = asExtra(row[1]);
});

export const readSubmissionReference = (row: Row): models.SubmissionReference => new SubmissionReference(row);

const Submission = shape(function (this: models.Submission, row: Row) {
  this.submissionRef = row[0];
  if (row[1] !== null) this.candidateRef = row[1];
  if (row[2] !== null) this.formType = row[2];
  if (row[3] !== null) this.status = row[3];
  if (row[4] !== null) this.createdAt = row[4];
  if (row[5] !== null) this.updatedAt = row[5];
  if (row[6] !== null) this.extra = asExtra(row[6]);
});

export const readSubmission = (row: Row): models.Submission => new Submission(row);

const SubmissionResult = shape(function (this: models.SubmissionResult, row: Row) {
  this.status = row[0];
  if (row[1] !== null) this.information = row[1];
  if (row[2] !== null) this.documents = row[2].map(readSubmissionDocument);
  if (row[3] !== null) this.result = readClearance(row[3]);
  if (row[4] !== null) this.extra = asExtra(row[4]);
});

export const readSubmissionResult = (row: Row): models.SubmissionResult => new SubmissionResult(row);

const SubmissionDocument = shape(function (this: models.SubmissionDocument, row: Row) {
  if (row[0] !== null) this.documentId = row[0];
  if (row[1] !== null) this.documentStatus = row[1];
  if (row[2] !== null) this.documentInformation = row[2];
  if (row[3] !== null) this.extra = asExtra(row[3]);
});

export const readSubmissionDocument = (row: Row): models.SubmissionDocument => new SubmissionDocument(row);

const Clearance = shape(function (this: models.Clearance, row: Row) {
  if (row[0] !== null) this.clearanceLevel = row[0];
  if (row[1] !== null) this.certificateExpire = row[1];
  if (row[2] !== null) this.extra = asExtra(row[2]);
});

export const readClearance = (row: Row): models.Clearance => new Clearance(row);

const TrainingCatalogue = shape(function (this: models.TrainingCatalogue, row: Row) {
  if (row[0] !== null) this.count = row[0];
  this.trainings = row[1].map(readCatalogueCourse);
  if (row[2] !== null) this.extra = asExtra(row[2]);
});

export const readTrainingCatalogue = (row: Row): models.TrainingCatalogue => new TrainingCatalogue(row);

const CatalogueCourse = shape(function (this: models.CatalogueCourse, row: Row) {
  this.courseId = row[0];
  this.courseName = row[1];
  if (row[2] !== null) this.testid = row[2];
  if (row[3] !== null) this.notes = row[3];
  if (row[4] !== null) this.groupTitle = row[4];
  if (row[5] !== null) this.extra = asExtra(row[5]);
});

export const readCatalogueCourse = (row: Row): models.CatalogueCourse => new CatalogueCourse(row);

const TrainingReport = shape(function (this: models.TrainingReport, row: Row) {
  this.courses = row[0].map(readCourseResult);
  if (row[1] !== null) this.extra = asExtra(row[1]);
});

export const readTrainingReport = (row: Row): models.TrainingReport => new TrainingReport(row);

const CourseResult = shape(function (this: models.CourseResult, row: Row) {
  this.courseId = row[0];
  this.courseName = row[1];
  if (row[2] !== null) this.dateAssigned = row[2];
  if (row[3] !== null) this.dateCompleted = row[3];
  if (row[4] !== null) this.renewalDate = row[4];
  if (row[5] !== null) this.courseStatus = row[5];
  if (row[6] !== null) this.grade = row[6];
  if (row[7] !== null) this.extra = asExtra(row[7]);
});

export const readCourseResult = (row: Row): models.CourseResult => new CourseResult(row);

const Timeslot = shape(function (this: models.Timeslot, row: Row) {
  if (row[0] !== null) this.date = row[0];
  if (row[1] !== null) this.time = row[1];
  if (row[2] !== null) this.course = readBookableCourse(row[2]);
  if (row[3] !== null) this.remainingSlots = row[3];
  if (row[4] !== null) this.extra = asExtra(row[4]);
});

export const readTimeslot = (row: Row): models.Timeslot => new Timeslot(row);

const SessionInfo = shape(function (this: models.SessionInfo, row: Row) {
  this.family = row[0];
  this.state = row[1];
  if (row[2] !== null) this.expiresAt = row[2];
  if (row[3] !== null) this.refreshExpiresAt = row[3];
  if (row[4] !== null) this.refreshedAt = row[4];
  this.owner = row[5];
  if (row[6] !== null) this.extra = asExtra(row[6]);
});

export const readSessionInfo = (row: Row): models.SessionInfo => new SessionInfo(row);

const SessionEvent = shape(function (this: models.SessionEvent, row: Row) {
  this.kind = row[0];
  this.reason = row[1];
  this.family = row[2];
  this.at = row[3];
  if (row[4] !== null) this.expiresAt = row[4];
  if (row[5] !== null) this.refreshExpiresAt = row[5];
  if (row[6] !== null) this.extra = asExtra(row[6]);
});

export const readSessionEvent = (row: Row): models.SessionEvent => new SessionEvent(row);

const HeldSeat = shape(function (this: models.HeldSeat, row: Row) {
  this.holdHash = row[0];
  if (row[1] !== null) this.expiresAt = row[1];
  if (row[2] !== null) this.expiresInSeconds = row[2];
  if (row[3] !== null) this.eventId = row[3];
  if (row[4] !== null) this.course = readBookableCourse(row[4]);
  if (row[5] !== null) this.location = readTrainingLocation(row[5]);
  if (row[6] !== null) this.startDate = row[6];
  if (row[7] !== null) this.date = row[7];
  if (row[8] !== null) this.time = row[8];
  if (row[9] !== null) this.extra = asExtra(row[9]);
});

export const readHeldSeat = (row: Row): models.HeldSeat => new HeldSeat(row);

const WebhookEvent = shape(function (this: models.WebhookEvent, row: Row) {
  if (row[0] !== null) this.eventId = row[0];
  if (row[1] !== null) this.eventType = row[1];
  if (row[2] !== null) this.occurredAt = row[2];
  if (row[3] !== null) this.data = row[3];
  if (row[4] !== null) this.extra = asExtra(row[4]);
});

export const readWebhookEvent = (row: Row): models.WebhookEvent => new WebhookEvent(row);
