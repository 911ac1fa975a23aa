// Written by `cargo xtask bindgen` from core/src; do not edit.

import type { Download } from '../download.js';
import type { Secret } from '../secret.js';

/**
 * Who names the referees.
 *
 * - `client_adds`: The caller does, in the request.
 *
 * - `candidate_provides`: The candidate does, and is asked by e-mail.
 *
 * Other texts pass through: the portal may know more of them.
 */
export type CollectionMode =
  | 'client_adds'
  | 'candidate_provides'
  | (string & {});

/**
 * Where a reference request stands. Only `pending` is documented.
 *
 * - `pending`: Nothing has been answered.
 *
 * - `in_progress`: Some references are there.
 *
 * - `completed`: All required references are there.
 *
 * - `cancelled`: It was cancelled.
 *
 * - `expired`: Its time is over.
 *
 * Other texts pass through: the portal may know more of them.
 */
export type ReferenceRequestStatus =
  | 'pending'
  | 'in_progress'
  | 'completed'
  | 'cancelled'
  | 'expired'
  | (string & {});

/**
 * Where a reference stands. Only `pending` is documented.
 *
 * - `pending`: Not sent yet.
 *
 * - `sent`: The referee has been asked.
 *
 * - `opened`: The referee has opened the form.
 *
 * - `submitted`: The referee has answered.
 *
 * - `completed`: The reference is complete.
 *
 * - `declined`: The referee will not answer.
 *
 * - `expired`: The time to answer is over.
 *
 * - `cancelled`: The request was cancelled.
 *
 * Other texts pass through: the portal may know more of them.
 */
export type ReferenceStatus =
  | 'pending'
  | 'sent'
  | 'opened'
  | 'submitted'
  | 'completed'
  | 'declined'
  | 'expired'
  | 'cancelled'
  | (string & {});

/**
 * What happened.
 *
 * - `reference.submitted`: A referee has answered.
 *
 * - `reference.declined`: A referee does not want to answer.
 *
 * - `reference.all_completed`: All references of a request are there.
 *
 * - `worker.status_changed`: A worker's status has changed.
 *
 * - `booking.created`: A booking was made.
 *
 * - `booking.confirmed`: A booking was confirmed.
 *
 * - `booking.cancelled`: A booking was cancelled.
 *
 * - `booking.rescheduled`: A booking was moved.
 *
 * - `booking.attendance_marked`: It was noted who attended.
 *
 * - `booking.certificate_available`: The certificate of a booking is there.
 *
 * - `webhook.test`: A test delivery.
 *
 * Other texts pass through: the portal may know more of them.
 */
export type WebhookEventType =
  | 'reference.submitted'
  | 'reference.declined'
  | 'reference.all_completed'
  | 'worker.status_changed'
  | 'booking.created'
  | 'booking.confirmed'
  | 'booking.cancelled'
  | 'booking.rescheduled'
  | 'booking.attendance_marked'
  | 'booking.certificate_available'
  | 'webhook.test'
  | (string & {});

/**
 * Whose headers a delivery carries.
 *
 * - `portal`: `X-HB-Timestamp` and `X-HB-Signature`. Evidence: `assumed`.
 *
 * - `practical_training`: `X-TDTA-Timestamp` and `X-TDTA-Signature`. Evidence: documented but for the
 * signature's name.
 *
 * - `virtual_bls`: `X-BLS-Timestamp` and `X-BLS-Signature`. Evidence: documented but for the
 * signature's name.
 *
 * - `hub`: `X-Hub-Timestamp` and `X-Hub-Signature`. Evidence: `documented`.
 *
 * Other texts pass through: the portal may know more of them.
 */
export type WebhookPreset =
  | 'portal'
  | 'practical_training'
  | 'virtual_bls'
  | 'hub'
  | (string & {});

/** A token pair. */
export interface TokenResponse {
  /** What goes into the `Authorization` header. */
  accessToken: Secret;
  /** The lifetime of the access token, in seconds. */
  expiresIn: number;
  /** What the next pair is got with, once. */
  refreshToken?: Secret;
  /** The lifetime of the refresh token, in seconds. */
  refreshExpiresIn?: number;
  /** `Bearer`. */
  tokenType?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** What the portal knows of a token. */
export interface TokenInfo {
  /** The account's client id. */
  clientId?: number;
  /** The account's name. */
  clientName?: string;
  /** What the token may do. */
  scopes?: string[];
  /** When the token ends. */
  expiresAt?: string;
  /** When the token was made. */
  issuedAt?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A request for references about a candidate. */
export interface ReferenceRequest {
  /** Its number. */
  id: number;
  /** Its uuid. */
  uuid: string;
  /** Who the references are about. */
  candidateId: number;
  /** Who names the referees. */
  collectionMode: CollectionMode;
  /** Where it stands. */
  status: ReferenceRequestStatus;
  /** How many references are needed. */
  referencesRequired: number;
  /** How many are there. */
  referencesCompleted: number;
  /** When it was made. */
  createdAt: string;
  /** The candidate's name. */
  candidateName?: string;
  /** The candidate's e-mail address. */
  candidateEmail?: string;
  /** The form that referees fill in. */
  templateId?: number;
  /** The name of that form. */
  templateName?: string;
  /** The status in words for people. */
  statusLabel?: string;
  /** Whether all required references are there. */
  isFullyReferenced?: boolean;
  /** Notes for the account's own people. */
  notes?: string;
  /** When the time to answer is over. */
  expiresAt?: string;
  /** Whether the time to answer is over. */
  isExpired?: boolean;
  /** The user who asked. */
  requestedBy?: number;
  /** Where the candidate names referees. */
  submissionUrl?: string;
  /** The references, one a referee. */
  references?: Reference[];
  /** When it was last changed. */
  updatedAt?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** What reminding did. */
export interface RemindersSent {
  /** What the portal says. */
  message?: string;
  /** How many reminders went out. */
  sent?: number;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** One referee's reference. */
export interface Reference {
  /** Its number. */
  id: number;
  /** Its uuid. */
  uuid: string;
  /** Who is asked. */
  refereeName: string;
  /** Where they are asked. */
  refereeEmail: string;
  /** Where it stands. */
  status: ReferenceStatus;
  /** The request it belongs to. */
  referenceRequestId?: number;
  /** Where the referee works. */
  refereeOrganisation?: string;
  /** What the referee does there. */
  refereePosition?: string;
  /** The referee's telephone number. */
  refereePhone?: string;
  /** How the referee knows the candidate. */
  relationshipToCandidate?: string;
  /** The status in words for people. */
  statusLabel?: string;
  /** The score of the answers. */
  score?: number;
  /** Why the referee declined. */
  declineReason?: string;
  /** Where the referee fills in the form. */
  formUrl?: string;
  /** Where the PDF is, once the referee has answered. */
  pdfUrl?: string;
  /** When the referee was asked. */
  sentAt?: string;
  /** When the referee first opened the form. */
  openedAt?: string;
  /** When the referee answered. */
  submittedAt?: string;
  /** When the time to answer is over. */
  expiresAt?: string;
  /** When the referee was last reminded. */
  lastReminderSentAt?: string;
  /** How often the referee was reminded. */
  reminderCount?: number;
  /** When it was made. */
  createdAt?: string;
  /** When it was last changed. */
  updatedAt?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** One referee's reference, with the answers and how they score. */
export interface ReferenceDetail {
  /** Its number. */
  id: number;
  /** Its uuid. */
  uuid: string;
  /** Who is asked. */
  refereeName: string;
  /** Where they are asked. */
  refereeEmail: string;
  /** Where it stands. */
  status: ReferenceStatus;
  /** The request it belongs to. */
  referenceRequestId?: number;
  /** Where the referee works. */
  refereeOrganisation?: string;
  /** What the referee does there. */
  refereePosition?: string;
  /** The referee's telephone number. */
  refereePhone?: string;
  /** How the referee knows the candidate. */
  relationshipToCandidate?: string;
  /** The status in words for people. */
  statusLabel?: string;
  /** The score of the answers. */
  score?: number;
  /** Why the referee declined. */
  declineReason?: string;
  /** Where the referee fills in the form. */
  formUrl?: string;
  /** Where the PDF is, once the referee has answered. */
  pdfUrl?: string;
  /** When the referee was asked. */
  sentAt?: string;
  /** When the referee first opened the form. */
  openedAt?: string;
  /** When the referee answered. */
  submittedAt?: string;
  /** When the time to answer is over. */
  expiresAt?: string;
  /** When the referee was last reminded. */
  lastReminderSentAt?: string;
  /** How often the referee was reminded. */
  reminderCount?: number;
  /** When it was made. */
  createdAt?: string;
  /** When it was last changed. */
  updatedAt?: string;
  /** The answers, in the order of the form. */
  formResponse?: FormAnswer[];
  /** How the score came about, by field. */
  scoreBreakdown?: Record<string, ScoreBreakdown>;
  /** The address from which the referee answered. */
  ipAddress?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** One answer of a referee. */
export interface FormAnswer {
  /** The code of the form's field. */
  fieldCode?: string;
  /** The question. */
  label?: string;
  /** The answer. */
  value?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** What one field adds to the score. */
export interface ScoreBreakdown {
  /** The question. */
  label?: string;
  /** The answer. */
  value?: string;
  /** The score of the answer by itself. */
  rawScore?: number;
  /** How much the field counts. */
  weight?: number;
  /** The score times the weight. */
  weightedScore?: number;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A form template. */
export interface Template {
  /** The number to give as `templateId`. */
  id: number;
  /** Its name. */
  name: string;
  /** What it is for. */
  description?: string;
  /** Whether it is used when no template is named. */
  isDefault?: boolean;
  /** How many fields it has. */
  fieldsCount?: number;
  /** When it was made. */
  createdAt?: string;
  /** When it was last changed. */
  updatedAt?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** An endpoint to which the portal delivers events. */
export interface WebhookEndpoint {
  /** Its number. */
  id: number;
  /** Where events are delivered. */
  url: string;
  /** Which events are delivered. */
  events: string[];
  /** Whether it is in use. */
  isActive: boolean;
  /** Its name. */
  name?: string;
  /** How long the portal waits for an answer, in seconds. */
  timeoutSeconds?: number;
  /** How often the portal tries again. */
  maxRetries?: number;
  /** How many deliveries failed. */
  failureCount?: number;
  /** How many deliveries failed since the last that succeeded. */
  consecutiveFailures?: number;
  /** The first letters of its secret. */
  secretPrefix?: string;
  /** When it was last called. */
  lastCalledAt?: string;
  /** When a delivery last failed. */
  lastFailedAt?: string;
  /** When a delivery last succeeded. */
  lastDeliveredAt?: string;
  /** The status it last answered. */
  lastResponseCode?: number;
  /** When it was made. */
  createdAt?: string;
  /** When it was last changed. */
  updatedAt?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A new endpoint and its secret, which is shown this once. */
export interface CreatedWebhookEndpoint {
  /** The endpoint. */
  endpoint: WebhookEndpoint;
  /** What deliveries are signed with. It cannot be read again. */
  secret?: Secret;
  /** What the portal says. */
  message?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** One delivery to an endpoint. */
export interface WebhookCall {
  /** Its number. */
  id: number;
  /** Which event was delivered. */
  event?: string;
  /** The status the endpoint answered. */
  statusCode?: number;
  /** How long the endpoint took, in milliseconds. */
  responseTimeMs?: number;
  /** The how-manieth attempt it was, from 1. */
  attempt?: number;
  /** Whether the endpoint took it. */
  success?: boolean;
  /** Why it failed. */
  error?: string;
  /** What was delivered. */
  payload?: unknown;
  /** When it was made. */
  createdAt?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** What the portal says of a test delivery. */
export interface WebhookTest {
  /** What the portal says. */
  message?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** How the portal names a candidate. */
export interface CandidateReference {
  /** The uuid that the operations of this family take. */
  candidateRef: string;
  /** The portal's own number, as text. */
  candidateId?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A candidate, as far as the portal tells. */
export interface Candidate {
  /** The uuid that the operations of this family take. */
  candidateRef: string;
  /** The portal's own number, as text. */
  candidateId?: string;
  /** What your own system calls the candidate. */
  clientRecordRef?: string;
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** E-mail address. */
  email?: string;
  /** Where the candidate stands, in the portal's words: they are not documented. */
  candidateStatus?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** How a candidate stands in several courses. */
export interface TrainingReport {
  /** The courses. */
  courses: CourseResult[];
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/**
 * How a candidate stands in one course. Its days are the vendor's own text, whose form is not
 * documented: `parse_time` reads the forms that are known.
 */
export interface CourseResult {
  /** The course. */
  courseId: string;
  /** Its name. */
  courseName: string;
  /** When it was assigned. */
  dateAssigned?: string;
  /** When it was completed. */
  dateCompleted?: string;
  /** When it has to be done again. */
  renewalDate?: string;
  /** Where it stands, in the portal's words: they are not documented. */
  courseStatus?: string;
  /** How well it was done. */
  grade?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A delivery that was verified. */
export interface WebhookEvent {
  /** Names the event: the same one may be delivered twice, so remember it to act once. */
  eventId?: string;
  /** What happened. */
  eventType?: WebhookEventType;
  /** When it happened, which may be long before it is delivered. */
  occurredAt?: string;
  /** What it happened to. Its fields are not documented. */
  data?: unknown;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** What came of creating a candidate. */
export type CandidateCreation =
  /** There is a new candidate (201). */
  | { kind: 'created'; value: CandidateReference }
  /** There was one with this e-mail address, and nothing was changed (202). */
  | { kind: 'existing'; value: CandidateReference };

/** What came of changing a candidate. */
export type CandidateUpdate =
  /** Something was changed (200). */
  | { kind: 'updated' }
  /** All of it was so already (304). */
  | { kind: 'unchanged' };

/** What came of ensuring a candidate. */
export type EnsuredCandidate =
  /** There is a new candidate. */
  | { kind: 'created'; value: CandidateReference }
  /** There was one with this e-mail address, who has these details now. */
  | { kind: 'updated'; value: CandidateReference }
  /** There was one with these details. */
  | { kind: 'unchanged'; value: CandidateReference };

/** What came of changing a submission. */
export type SubmissionUpdate =
  /** It was changed (200). */
  | { kind: 'updated' }
  /** All of it was so already (304). */
  | { kind: 'unchanged' };

/** A file that may not be there. */
export type Document =
  /** Here it is. */
  | { kind: 'ready'; value: Download }
  /** It is not made yet: ask again later (202). */
  | { kind: 'pending' }
  /** There is none (204). */
  | { kind: 'not_available' };

/** The refresh token of a pair that was handed out. */
export interface RefreshToken {
  /** The refresh token. */
  refreshToken: Secret | string;
}

/** Which reference requests to list. */
export interface ListReferenceRequests {
  /** Only those that stand here. */
  status?: ReferenceRequestStatus | undefined;
  /** Only those about this candidate. */
  candidateId?: number | undefined;
  /** The page to start with, from 1. */
  page?: number | undefined;
  /** How many a page. */
  perPage?: number | undefined;
}

/** A new reference request. */
export interface CreateReferenceRequest {
  /** Who the references are about: the portal's number of the candidate. */
  candidateId: number;
  /** Who names the referees. */
  collectionMode: CollectionMode;
  /** How many references are needed, 1 or more. */
  referencesRequired?: number | undefined;
  /** The form that referees fill in; without it, the account's default. */
  templateId?: number | undefined;
  /** How long the referees have, in days, 1 or more. */
  expiryDays?: number | undefined;
  /** Notes for the account's own people. */
  notes?: string | undefined;
  /** The referees: at least one with `client_adds`. */
  referees?: readonly RefereeInput[] | undefined;
}

/** Someone to ask for a reference. */
export interface RefereeInput {
  /** Their name. */
  refereeName: string;
  /** Where to ask them. */
  refereeEmail: string;
  /** Where they work. */
  refereeOrganisation?: string | undefined;
  /** What they do there. */
  refereePosition?: string | undefined;
  /** Their telephone number. */
  refereePhone?: string | undefined;
  /** How they know the candidate. */
  relationshipToCandidate?: string | undefined;
}

/** A new endpoint. */
export interface CreateWebhookEndpoint {
  /** Where to deliver: https, or http on this machine. */
  url: string;
  /** Which events to deliver, such as `reference.submitted`. */
  events: readonly string[];
  /** How long the portal waits for an answer, in seconds. */
  timeoutSeconds?: number | undefined;
  /** How often the portal tries again. */
  maxRetries?: number | undefined;
}

/** What to change of an endpoint. */
export interface UpdateWebhookEndpoint {
  /** Where to deliver: https, or http on this machine. */
  url?: string | undefined;
  /** Which events to deliver. */
  events?: readonly string[] | undefined;
  /** Whether to deliver at all. */
  isActive?: boolean | undefined;
  /** How long the portal waits for an answer, in seconds. */
  timeoutSeconds?: number | undefined;
  /** How often the portal tries again. */
  maxRetries?: number | undefined;
}

/** Which deliveries to list. */
export interface ListWebhookCalls {
  /** The page to start with, from 1. */
  page?: number | undefined;
  /** How many a page. */
  perPage?: number | undefined;
}

/** Which candidates to list. */
export interface ListCandidates {
  /** The page to start with, from 1. */
  page?: number | undefined;
  /** How many a page. */
  perPage?: number | undefined;
}

/**
 * A new candidate. The portal wants two names: for people with one, a rule of your own must say what
 * stands in the other.
 */
export interface CreateCandidate {
  /** First name. */
  firstName: string;
  /** Last name. */
  lastName: string;
  /** E-mail address: the portal knows people by it. */
  email: string;
  /** What your own system calls the candidate. */
  clientRecordRef?: string | undefined;
  /** Who looks after the candidate. */
  consultantName?: string | undefined;
  /** Whether the candidate can log in to the portal. */
  activateCandidate?: boolean | undefined;
  /** Whether the portal sends the mail that activates the account. */
  sendActivationMail?: boolean | undefined;
  /** Whether the candidate is archived. */
  archived?: boolean | undefined;
  /** What the candidate works as. */
  jobRole?: string | undefined;
  /** Where the portal sends word about the candidate. */
  returnEmail?: string | undefined;
}

/** What to change of a candidate. */
export interface UpdateCandidate {
  /** First name. */
  firstName?: string | undefined;
  /** Last name. */
  lastName?: string | undefined;
  /** E-mail address: the portal knows people by it. */
  email?: string | undefined;
  /** What your own system calls the candidate. */
  clientRecordRef?: string | undefined;
  /** Who looks after the candidate. */
  consultantName?: string | undefined;
  /** Whether the candidate can log in to the portal. */
  activateCandidate?: boolean | undefined;
  /** Whether the portal sends the mail that activates the account. */
  sendActivationMail?: boolean | undefined;
  /** Whether the candidate is archived. */
  archived?: boolean | undefined;
  /** What the candidate works as. */
  jobRole?: string | undefined;
  /** Where the portal sends word about the candidate. */
  returnEmail?: string | undefined;
}

/** What to change of a submission, beside its files. */
export interface UpdateSubmission {
  /** Answers by the `field_name` of the form's fields. */
  formData?: Readonly<Record<string, unknown>> | undefined;
}

/** A token pair: handed to a client to start from, and kept in a `TokenStore`. */
export interface TokenPair {
  /** What goes into the `Authorization` header. */
  accessToken: Secret | string;
  /** What the next pair is got with, once. Without it the session ends with the access token. */
  refreshToken?: Secret | string | undefined;
  /** When the access token ends. Without it the token is used until the portal refuses it. */
  expiresAt?: Date | string | undefined;
  /** When the refresh token ends. */
  refreshExpiresAt?: Date | string | undefined;
}

/**
 * Where a family lives, and who the client is there.
 *
 * What is left out is as the client has it: its account, for families with a token of their own.
 */
export interface FamilyOptions {
  /**
   * Where the family's API lives: https, or http on this machine. Environment: `HBPORTAL_` with the
   * family's name and `_BASE_URL`, such as `HBPORTAL_VIRTUAL_BLS_BASE_URL`.
   */
  baseUrl?: string | undefined;
  /** The account's client id on that host, where it is another than the client's. */
  clientId?: number | undefined;
  /** The api key that goes with it. */
  apiKey?: Secret | string | undefined;
  /** A pair of that host to start from, for a client that has no api key. */
  session?: TokenPair | undefined;
  /**
   * How many requests are sent to that host in any minute. 60 by default for practical training, which
   * allows no more.
   */
  requestsPerMinute?: number | undefined;
}

/** How a client is set up. What is left out is looked for in the environment, then has a default. */
export interface ClientOptions {
  /** The account's client id. Environment: `HBPORTAL_CLIENT_ID`. */
  clientId?: number | undefined;
  /** The account's api key. Environment: `HBPORTAL_API_KEY`. */
  apiKey?: Secret | string | undefined;
  /** Where the API lives: https, or http on this machine. Environment: `HBPORTAL_BASE_URL`. */
  baseUrl?: string | undefined;
  /** A pair to start from, for a client that has no api key: it lives on refresh alone. */
  session?: TokenPair | undefined;
  /**
   * A file in which the token pair is kept, so that processes of one machine share it. Environment:
   * `HBPORTAL_TOKEN_FILE`.
   */
  tokenFile?: string | undefined;
  /**
   * How long a call may take in all, in seconds: token, waits, retries and body included. 60 by default.
   * Environment: `HBPORTAL_TIMEOUT`.
   */
  timeout?: number | undefined;
  /** How long making a connection may take, in seconds. 10 by default. */
  connectTimeout?: number | undefined;
  /**
   * How often a call is sent again when that is safe and may help. 2 by default. Environment:
   * `HBPORTAL_MAX_RETRIES`.
   */
  maxRetries?: number | undefined;
  /** The longest wait the server may ask for, in seconds, before the call fails at once. 60 by default. */
  maxRetryAfter?: number | undefined;
  /** How many requests are sent in any minute; without it, as many as there are. */
  requestsPerMinute?: number | undefined;
  /** The proxy to go through, instead of what `HTTPS_PROXY` and its like say; empty for none at all. */
  proxy?: Secret | string | undefined;
  /** A PEM file with certificates to trust beside the platform's. Environment: `HBPORTAL_CA_BUNDLE`. */
  caBundle?: string | undefined;
  /** Other routes for operations: `{"portal.references.download_pdf": "GET /references/{id}/download"}`. */
  routes?: Readonly<Record<string, string>> | undefined;
  /** What stands before `hbportal/…` in the `User-Agent` header: your application and its version. */
  userAgent?: string | undefined;
  /** The largest file that is sent, in bytes. 1 GiB by default: what the portal takes is not documented. */
  maxUploadSize?: number | undefined;
  /** Practical training (TDTA): its host, and an account of its own where it has one. */
  practicalTraining?: FamilyOptions | undefined;
  /** Virtual BLS: its host, and an account of its own where it has one. */
  virtualBls?: FamilyOptions | undefined;
  /** HB Services: its host, which is not known and must be given. */
  services?: FamilyOptions | undefined;
  /** The academy: its host, which is not known and must be given. */
  academy?: FamilyOptions | undefined;
}

/** How deliveries are verified. */
export interface WebhookVerifierOptions {
  /** The secrets of the endpoint. Several while one is replaced by the next: any of them will do. */
  secrets: readonly (Secret | string)[];
  /** Whose headers are read: `portal` by default. */
  preset?: WebhookPreset | undefined;
  /** The header with the signature, instead of the preset's. */
  signatureHeader?: string | undefined;
  /** The header with the timestamp, instead of the preset's. */
  timestampHeader?: string | undefined;
  /** By how much the timestamp may differ from the clock, both ways. 300 by default. */
  toleranceSeconds?: number | undefined;
}
