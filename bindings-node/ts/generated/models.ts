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
 * How a booking is paid.
 *
 * - `credits`: With one credit from the wallet of the course.
 *
 * - `balance`: From the money balance.
 *
 * - `invoice`: By invoice, for accounts that are enabled for it.
 *
 * - `candidate_pays`: By the candidate, who gets a link by e-mail: the booking is pending until then.
 *
 * Other texts pass through: the portal may know more of them.
 */
export type PayOption =
  | 'credits'
  | 'balance'
  | 'invoice'
  | 'candidate_pays'
  | (string & {});

/**
 * Where a booking stands. Only `booked` is documented.
 *
 * - `pending`: It waits: for the candidate's payment, or for the host's staff.
 *
 * - `booked`: The seat is taken.
 *
 * - `cancelled`: It was cancelled.
 *
 * Other texts pass through: the portal may know more of them.
 */
export type BookingStatus =
  | 'pending'
  | 'booked'
  | 'cancelled'
  | (string & {});

/**
 * Where the payment of a booking stands. Only `completed` is documented.
 *
 * - `pending`: It has to come.
 *
 * - `completed`: It is there.
 *
 * - `invoiced`: It stands on an invoice.
 *
 * - `refunded`: It was given back.
 *
 * Other texts pass through: the portal may know more of them.
 */
export type PayStatus =
  | 'pending'
  | 'completed'
  | 'invoiced'
  | 'refunded'
  | (string & {});

/**
 * Which way a list is sorted.
 *
 * - `asc`: The smallest or earliest first.
 *
 * - `desc`: The largest or latest first.
 *
 * Other texts pass through: the portal may know more of them.
 */
export type SortDirection =
  | 'asc'
  | 'desc'
  | (string & {});

/**
 * What kind of answer a field takes.
 *
 * - `text`: A text.
 *
 * - `date`: A day.
 *
 * - `radio`: One of the choices.
 *
 * - `checkbox`: Any of the choices, as a list.
 *
 * - `selectbox`: One of the choices.
 *
 * Other texts pass through: the portal may know more of them.
 */
export type FormFieldType =
  | 'text'
  | 'date'
  | 'radio'
  | 'checkbox'
  | 'selectbox'
  | (string & {});

/**
 * How a screening ended. The first five come with a certificate.
 *
 * - `pass`: Fit to work.
 *
 * - `pass with restrictions`: Fit to work, within limits.
 *
 * - `pass with recommendations`: Fit to work, with advice.
 *
 * - `pass with advisory letters`: Fit to work, with letters of advice.
 *
 * - `temporary clearance`: Fit to work for a time.
 *
 * - `fail`: Not enough evidence of immunity.
 *
 * - `other`: It came to nothing: `information` says why. The portal's word for it is `other`.
 *
 * Other texts pass through: the portal may know more of them.
 */
export type ScreeningStatus =
  | 'pass'
  | 'pass with restrictions'
  | 'pass with recommendations'
  | 'pass with advisory letters'
  | 'temporary clearance'
  | 'fail'
  | 'other'
  | (string & {});

/**
 * What came of a document.
 *
 * - `accepted`: It will do.
 *
 * - `rejected`: It will not.
 *
 * Other texts pass through: the portal may know more of them.
 */
export type DocumentStatus =
  | 'accepted'
  | 'rejected'
  | (string & {});

/**
 * How a session stands.
 *
 * - `idle`: No token was needed yet, or the last one was forgotten.
 *
 * - `active`: There is a token that works, as far as is known.
 *
 * - `stale`: The token has ended or was refused; the next call gets a new one.
 *
 * - `ended`: The session is over, and there is nothing to begin a new one with.
 *
 * - `in_doubt`: The same, and it is not known whether the portal has granted a pair that was lost.
 *
 * - `closed`: It was closed here.
 *
 * Other texts pass through: the portal may know more of them.
 */
export type SessionState =
  | 'idle'
  | 'active'
  | 'stale'
  | 'ended'
  | 'in_doubt'
  | 'closed'
  | (string & {});

/**
 * What can happen to a session.
 *
 * - `logged_in`: The client logged in with its credentials.
 *
 * - `refreshed`: The client traded its refresh token for a new pair.
 *
 * - `adopted`: The client goes on with a pair that it did not get itself: from a peer, an earlier run,
 * or its options.
 *
 * - `in_doubt`: The answer to a refresh token was lost, and the token is refused now: the session may
 * live on, out of reach. A new pair is needed.
 *
 * - `ended`: The session is over. Without credentials, a new pair is needed.
 *
 * Other texts pass through: the portal may know more of them.
 */
export type SessionEventKind =
  | 'logged_in'
  | 'refreshed'
  | 'adopted'
  | 'in_doubt'
  | 'ended'
  | (string & {});

/**
 * Why something happened to a session.
 *
 * - `start`: The client needed its first token.
 *
 * - `expiring`: The access token was about to end.
 *
 * - `expired`: The access token had ended.
 *
 * - `rejected`: The portal refused the access token (401).
 *
 * - `requested`: The application asked for it.
 *
 * - `refresh_refused`: The portal refused the refresh token.
 *
 * - `answer_lost`: The answer to the refresh token was lost, or could not be read.
 *
 * - `interrupted`: A process was killed, or stood still for too long, while it sent the refresh token.
 *
 * - `nothing_left`: There is no refresh token, and there are no credentials.
 *
 * Other texts pass through: the portal may know more of them.
 */
export type SessionReason =
  | 'start'
  | 'expiring'
  | 'expired'
  | 'rejected'
  | 'requested'
  | 'refresh_refused'
  | 'answer_lost'
  | 'interrupted'
  | 'nothing_left'
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

/** A link to book a course. Its fields are not documented. */
export interface BookingLink {
  /** Where to book. */
  url?: string;
  /** The course. */
  course?: string;
  /** Where it takes place. */
  location?: string;
  /** When it begins. */
  startDate?: string;
  /** How many seats remain. */
  remainingSlots?: number;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A booking as the academy lists it. Its fields are not documented. */
export interface AcademyBooking {
  /** Its number. */
  id?: number;
  /** The course. */
  course?: string;
  /** Where it takes place. */
  location?: string;
  /** Who is trained. */
  candidate?: string;
  /** When it begins. */
  startDate?: string;
  /** When it ends. */
  endDate?: string;
  /** Where it stands. */
  bookingStatus?: BookingStatus;
  /** Where its payment stands. */
  payStatus?: PayStatus;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

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

/** What the host knows of the account. */
export interface AccountProfile {
  /** Its number. */
  id?: number;
  /** Its name. */
  name?: string;
  /** Its code, which stands in booking addresses. */
  code?: string;
  /** Its e-mail address. */
  email?: string;
  /** Its telephone number. */
  phone?: string;
  /** Whether bookings can be paid by invoice. */
  invoicePayments?: boolean;
  /** What its money is counted in, such as `GBP`. */
  currency?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** Where candidates book for themselves. */
export interface BookingUrl {
  /** The address. */
  bookingUrl?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** The balances of an account. */
export interface Credits {
  /** The credits, course by course: each course has a wallet of its own. */
  bookingCredits?: CourseCredits[];
  /** The money. */
  bookingMoneyBalance?: number;
  /** What the money is counted in, such as `GBP`. */
  currency?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** The credits for one course. */
export interface CourseCredits {
  /** The number of the course. */
  courseId?: number;
  /** The name of the course. */
  courseName?: string;
  /** How many bookings they pay. */
  credits?: number;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A movement in the wallets. Its fields are not documented. */
export interface WalletTransaction {
  /** Its number. */
  id?: number;
  /** What kind of movement it is, in the host's words. */
  kind?: string;
  /** The course. */
  course?: BookableCourse;
  /** The number of the booking. */
  bookingId?: number;
  /** The credits that moved; negative where they were taken. */
  credits?: number;
  /** The money that moved; negative where it was taken. */
  amount?: number;
  /** What the money is counted in, such as `GBP`. */
  currency?: string;
  /** When it moved. */
  createdAt?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A booking of a seat. */
export interface Booking {
  /** Its number. */
  id: number;
  /** Who is trained. */
  candidate?: BookingCandidate;
  /** The course. */
  course?: BookableCourse;
  /** Where it takes place; practical training tells it. */
  location?: TrainingLocation;
  /** Who trains. */
  trainer?: Trainer;
  /** When it begins. */
  startDate?: string;
  /** When it ends. */
  endDate?: string;
  /** Where it stands. */
  bookingStatus?: BookingStatus;
  /** Where its payment stands. */
  payStatus?: PayStatus;
  /** How it is paid. */
  payOption?: PayOption;
  /** Where the candidate pays; practical training tells it. */
  paymentUrl?: string;
  /** Who booked, such as `Agency`. */
  bookedBy?: string;
  /**
   * Whether the candidate came, in the host's words; nothing before the day. Practical training tells
   * it.
   */
  attendance?: string;
  /** How far the training is, such as `completed`; virtual BLS tells it. */
  trainingStatus?: string;
  /** Where the equipment is: `in` once it came back; virtual BLS tells it. */
  equipmentStatus?: string;
  /** Whether there is a certificate. */
  certificateAvailable?: boolean;
  /** Where the course is held; virtual BLS tells it. */
  virtualSession?: VirtualSession;
  /** When it was made. */
  createdAt?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** Who is trained. */
export interface BookingCandidate {
  /** First and last name. */
  name?: string;
  /** E-mail address. */
  email?: string;
  /** Telephone number. */
  phone?: string;
  /** What the candidate works as. */
  jobRole?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** Who trains. */
export interface Trainer {
  /** Their number. */
  id?: number;
  /** Their name. */
  name?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** The meeting in which a virtual course is held. */
export interface VirtualSession {
  /** Its number. */
  zoomId?: string;
  /** Where to join it. */
  zoomLink?: string;
  /** What lets one in. */
  zoomPassword?: Secret;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A course that can be booked. Where a host tells its name alone, the rest is missing. */
export interface BookableCourse {
  /** Its number. */
  id?: number;
  /** Its name. */
  name?: string;
  /** What a seat costs, VAT included. */
  costIncVat?: number;
  /** What the cost is counted in, such as `GBP`. */
  currency?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A training event. */
export interface TrainingEvent {
  /** Its number. */
  id: number;
  /** The course. */
  course?: BookableCourse;
  /** Where it takes place. */
  location?: TrainingLocation;
  /** When it begins. */
  startDate?: string;
  /** When it ends. */
  endDate?: string;
  /** How many seats remain. Holding one does not lower it. */
  remainingSlots?: number;
  /** What a seat costs this account, VAT included. */
  costIncVat?: number;
  /** Where candidates book it for themselves, on this account. */
  bookingUrl?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** An invitation that was sent. Its fields are not documented. */
export interface BookingInvite {
  /** Its number. */
  id?: number;
  /** Where it was sent. */
  email?: string;
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** The course to book. */
  course?: BookableCourse;
  /** Where the candidate books. */
  bookingUrl?: string;
  /** When it was sent. */
  sentAt?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A place at which training is held. Where a host tells its name alone, the rest is missing. */
export interface TrainingLocation {
  /** Its number. */
  id?: number;
  /** Its name. */
  name?: string;
  /** Its address. */
  address?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** The new secret of an endpoint, which is shown this once. */
export interface RotatedWebhookSecret {
  /** What deliveries are signed with from now on. It cannot be read again. */
  secret?: Secret;
  /** The first letters of it. */
  secretPrefix?: string;
  /** What the host says. */
  message?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** An interview that is booked. Its fields are not documented. */
export interface InterviewBooking {
  /** Its number. */
  id?: number;
  /** Who is interviewed. */
  candidateName?: string;
  /** The candidate's e-mail address. */
  candidateEmail?: string;
  /** Who interviews. */
  interviewer?: string;
  /** When it begins. */
  startsAt?: string;
  /** When it ends. */
  endsAt?: string;
  /** Where it stands, in the host's words: they are not documented. */
  status?: string;
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

/** The forms of an account. */
export interface ScreeningForms {
  /** How many there are, as the portal counts. */
  count?: number;
  /** The forms. */
  forms: ScreeningForm[];
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A form that a candidate can answer. */
export interface ScreeningForm {
  /** Its name in calls. */
  formType: string;
  /** Its name for people. */
  formName?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** The fields of a form. */
export interface FormFields {
  /** How many there are, as the portal counts. */
  count?: number;
  /** The fields. */
  fields: FormField[];
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A field of a form. */
export interface FormField {
  /** Its name in `formData`. */
  fieldName: string;
  /** The field. */
  fieldId?: string;
  /** What kind of answer it takes. */
  fieldType?: FormFieldType;
  /** What people are asked. */
  fieldLabel?: string;
  /** What the portal checks, in words of its own: for checks of yours. */
  validations?: unknown;
  /** How many characters an answer may have. */
  maxlength?: number;
  /**
   * What can be chosen, read from `options`; nothing where there is no choice, or `options` are written
   * in a way that is not known.
   */
  choices?: FormOption[];
  /** What can be chosen, as the portal wrote it. */
  options?: unknown;
  /** Where it stands among the others, from the smallest. */
  sortOrder?: number;
  /** Whether it must be answered. */
  required?: boolean;
  /** The group that it belongs to. */
  fieldGroup?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** What can be chosen. */
export interface FormOption {
  /** What stands in `formData` for it. */
  value: string;
  /** What people read. */
  label: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** How the portal names a submission. */
export interface SubmissionReference {
  /** The text that the other operations on it take. */
  submissionRef: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A submission among others. */
export interface Submission {
  /** The text that the other operations on it take. */
  submissionRef: string;
  /** Whose it is. */
  candidateRef?: string;
  /** The form that was answered. */
  formType?: string;
  /** Where it stands, in the portal's words: they are not documented. */
  status?: string;
  /** When it was created, as the portal writes it. */
  createdAt?: string;
  /** When it was changed, as the portal writes it. */
  updatedAt?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** The result of a screening. */
export interface SubmissionResult {
  /** How it ended. */
  status: ScreeningStatus;
  /** The reason, in the portal's words. */
  information?: string;
  /** The documents that were asked for. */
  documents?: SubmissionDocument[];
  /** The certificate, where there is one. */
  result?: Clearance;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A document that a screening asked for. */
export interface SubmissionDocument {
  /** The document. */
  documentId?: string;
  /** What came of it. */
  documentStatus?: DocumentStatus;
  /** The reason where it was rejected, in the portal's words. */
  documentInformation?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** What a certificate says. */
export interface Clearance {
  /** What the candidate is cleared for, in the portal's words. */
  clearanceLevel?: string;
  /** Until when, as the portal writes it. */
  certificateExpire?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** The courses that an account can assign. */
export interface TrainingCatalogue {
  /** How many there are, as the portal counts. */
  count?: number;
  /** The courses. */
  trainings: CatalogueCourse[];
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** A course that an account can assign. */
export interface CatalogueCourse {
  /** The course. */
  courseId: string;
  /** Its name. */
  courseName: string;
  /** Its test. One word on the wire, unlike its neighbours. */
  testid?: string;
  /** What the portal notes of it. */
  notes?: string;
  /** The group that it belongs to. */
  groupTitle?: string;
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

/** A timeslot that is free. Its fields are not documented. */
export interface Timeslot {
  /** The day. */
  date?: string;
  /** The time in the UK, `HH:MM`. */
  time?: string;
  /** The course. */
  course?: BookableCourse;
  /** How many seats remain. */
  remainingSlots?: number;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** How a session stands. */
export interface SessionInfo {
  /** Whose session it is: a family of the API, each of which has its own pair. */
  family: string;
  /** How it stands. */
  state: SessionState;
  /** When the access token ends, where there is one and its end is known. */
  expiresAt?: string;
  /** When the refresh token ends, where there is one and its end is known. */
  refreshExpiresAt?: string;
  /** When this client last logged in or traded its refresh token. */
  refreshedAt?: string;
  /**
   * Who this client is among those that share its store: the process id and a random number. Logs and
   * the record in the store say the same.
   */
  owner: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** Something happened to the session of a client. There is no secret in it. */
export interface SessionEvent {
  /** What happened. */
  kind: SessionEventKind;
  /** Why. */
  reason: SessionReason;
  /** Whose session it is: a family of the API, each of which has its own pair. */
  family: string;
  /** When it happened. */
  at: string;
  /** When the access token ends, where there is one and its end is known. */
  expiresAt?: string;
  /** When the refresh token ends, where there is one and its end is known. */
  refreshExpiresAt?: string;
  /** What else came, under the names of the wire; absent where nothing did. Its values are not printed. */
  extra?: Record<string, unknown>;
}

/** What is held, and for how long. */
export interface HeldSeat {
  /** What names the hold to the host. */
  holdHash: string;
  /** When it expires, by the host's clock. */
  expiresAt?: string;
  /** How many seconds it had left when the host answered. */
  expiresInSeconds?: number;
  /** The number of the training event. */
  eventId?: number;
  /** The course. */
  course?: BookableCourse;
  /** Where it takes place. */
  location?: TrainingLocation;
  /** When the training event begins. */
  startDate?: string;
  /** The day of the timeslot. */
  date?: string;
  /** The time of the timeslot, `HH:MM` in the UK. */
  time?: string;
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

/** Where a screening stands. */
export type Screening =
  /** It still runs (202). */
  | { kind: 'running' }
  /** It has ended, or waits for documents: `documents` of the result says which. */
  | { kind: 'finished'; value: SubmissionResult };

/** A file that may not be there. */
export type Document =
  /** Here it is. */
  | { kind: 'ready'; value: Download }
  /** It is not made yet: ask again later (202). */
  | { kind: 'pending' }
  /** There is none (204). */
  | { kind: 'not_available' };

/** Which links to look for. */
export interface SearchBookingLinks {
  /** A part of the course's or the location's name. */
  search?: string | undefined;
  /** The page to start with, from 1. */
  page?: number | undefined;
  /** How many a page. */
  perPage?: number | undefined;
}

/** Which bookings to list. */
export interface ListAcademyBookings {
  /** The page to start with, from 1. */
  page?: number | undefined;
  /** How many a page. */
  perPage?: number | undefined;
}

/** Between which days to look. */
export interface SearchAcademyBookings {
  /** The first day. */
  dateFrom?: string | undefined;
  /** The last day. */
  dateTo?: string | undefined;
  /** The page to start with, from 1. */
  page?: number | undefined;
  /** How many a page. */
  perPage?: number | undefined;
}

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

/** Which movements to list. */
export interface ListTransactions {
  /** The page to start with, from 1. */
  page?: number | undefined;
  /** How many a page. */
  perPage?: number | undefined;
}

/** Which bookings to list. */
export interface ListBookings {
  /** The page to start with, from 1. */
  page?: number | undefined;
  /** How many a page. */
  perPage?: number | undefined;
}

/** A new booking of a seat that is held. */
export interface CreateBooking {
  /** What names the hold. */
  holdHash: string;
  /** First name of who is trained. */
  firstName: string;
  /** Last name of who is trained. */
  lastName: string;
  /** Their e-mail address. */
  email: string;
  /** How it is paid. */
  payOption: PayOption;
  /** Their telephone number. Whether a host takes a booking without it is not documented. */
  phone?: string | undefined;
  /** What they work as. */
  jobRole?: string | undefined;
  /** Street and number to which the equipment is sent; needed by virtual BLS, and known to it alone. */
  address?: string | undefined;
  /** City to which the equipment is sent; needed by virtual BLS, and known to it alone. */
  city?: string | undefined;
  /** Postcode to which the equipment is sent; needed by virtual BLS, and known to it alone. */
  postcode?: string | undefined;
  /** Whom at the agency to ask. */
  agencyContactName?: string | undefined;
  /** Their e-mail address. */
  agencyContactEmail?: string | undefined;
  /** Where invoices are sent; known to practical training alone. */
  agencyEmail?: string | undefined;
}

/** A new booking of the seat that a hold has. */
export interface BookHold {
  /** First name of who is trained. */
  firstName: string;
  /** Last name of who is trained. */
  lastName: string;
  /** Their e-mail address. */
  email: string;
  /** How it is paid. */
  payOption: PayOption;
  /** Their telephone number. Whether a host takes a booking without it is not documented. */
  phone?: string | undefined;
  /** What they work as. */
  jobRole?: string | undefined;
  /** Street and number to which the equipment is sent; needed by virtual BLS, and known to it alone. */
  address?: string | undefined;
  /** City to which the equipment is sent; needed by virtual BLS, and known to it alone. */
  city?: string | undefined;
  /** Postcode to which the equipment is sent; needed by virtual BLS, and known to it alone. */
  postcode?: string | undefined;
  /** Whom at the agency to ask. */
  agencyContactName?: string | undefined;
  /** Their e-mail address. */
  agencyContactEmail?: string | undefined;
  /** Where invoices are sent; known to practical training alone. */
  agencyEmail?: string | undefined;
}

/** Which training events to list. */
export interface ListTrainingEvents {
  /** Those of this course. */
  courseId?: number | undefined;
  /** Those at this location. */
  locationId?: number | undefined;
  /** The first day. */
  dateFrom?: string | undefined;
  /** The last day. */
  dateTo?: string | undefined;
  /** Those with seats left alone. */
  availableOnly?: boolean | undefined;
  /** The field to sort by, such as `startDate`. Which ones there are is not documented. */
  sort?: string | undefined;
  /** Which way to sort. */
  sortDir?: SortDirection | undefined;
  /** The page to start with, from 1. */
  page?: number | undefined;
  /** How many a page. */
  perPage?: number | undefined;
}

/** Whom to invite, and to what. */
export interface SendBookingInvite {
  /** The candidate's e-mail address. */
  email: string;
  /** First name. */
  firstName?: string | undefined;
  /** Last name. */
  lastName?: string | undefined;
  /** The course to book. */
  courseId?: number | undefined;
}

/** A new endpoint for events about bookings. */
export interface CreateBookingWebhook {
  /** Where to deliver: https, or http on this machine. */
  url: string;
  /** Its name. */
  name?: string | undefined;
  /**
   * Which events to deliver, such as `booking.created`. Practical training delivers all of them where
   * this is left out.
   */
  events?: readonly string[] | undefined;
  /** Whether to deliver at all. */
  isActive?: boolean | undefined;
  /** How long the host waits for an answer, in seconds. */
  timeoutSeconds?: number | undefined;
}

/** What to change of an endpoint for events about bookings. */
export interface UpdateBookingWebhook {
  /** Where to deliver: https, or http on this machine. */
  url?: string | undefined;
  /** Its name. */
  name?: string | undefined;
  /** Which events to deliver. */
  events?: readonly string[] | undefined;
  /** Whether to deliver at all. */
  isActive?: boolean | undefined;
  /** How long the host waits for an answer, in seconds. */
  timeoutSeconds?: number | undefined;
}

/** Which interviews to list. */
export interface ListInterviews {
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

/** A candidate's answers to a form. */
export interface CreateSubmission {
  /** The form that is answered. */
  formType: string;
  /** Answers by the `fieldName` of the form's fields: a text, a number, true or false, or a list of them. */
  formData: Readonly<Record<string, unknown>>;
}

/** What to change of a submission, beside its files. */
export interface UpdateSubmission {
  /** Answers by the `fieldName` of the form's fields: a text, a number, true or false, or a list of them. */
  formData?: Readonly<Record<string, unknown>> | undefined;
}

/** Which submissions to list. */
export interface ListSubmissions {
  /** Only those of this candidate. */
  candidateRef?: string | undefined;
  /** The page to start with, from 1. */
  page?: number | undefined;
  /** How many a page. */
  perPage?: number | undefined;
}

/** How long to wait for a result, and how often to ask. */
export interface WaitForResult {
  /** How long to wait in all, in seconds. 3600 by default. */
  timeout?: number | undefined;
  /**
   * The longest time between two questions, in seconds. They begin at one a second, and the time doubles
   * up to this. 60 by default.
   */
  longestDelay?: number | undefined;
}

/** Which timeslots to list. */
export interface ListTimeslots {
  /** Those of this course. */
  courseId?: number | undefined;
  /** The first day. */
  dateFrom?: string | undefined;
  /** The last day. */
  dateTo?: string | undefined;
  /** The page to start with, from 1. */
  page?: number | undefined;
  /** How many a page. */
  perPage?: number | undefined;
}

/** Which timeslot to hold. */
export interface HoldTimeslot {
  /** The course. */
  courseId: number;
  /** The day. */
  date: string;
  /** The time in the UK, `HH:MM`. */
  time: string;
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
   * A file in which the token pair is kept, so that processes of one machine share it: short for `file:`
   * in `tokenStore`. Environment: `HBPORTAL_TOKEN_FILE`.
   */
  tokenFile?: string | undefined;
  /**
   * Where the token pair is kept: `memory:`, `file:/path`, `redis://host` or `rediss://host` (shared by
   * a fleet), `keyring:service/account`. Each host has its own pair, in a place beside it. Environment:
   * `HBPORTAL_TOKEN_STORE`.
   */
  tokenStore?: Secret | string | undefined;
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
