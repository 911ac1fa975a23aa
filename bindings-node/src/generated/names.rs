//! Written by `cargo xtask bindgen` from core/src; do not edit.

use crate::bridge::prelude::*;

/// The arguments of `SearchBookingLinks`.
pub static SEARCH_BOOKING_LINKS: Names = Names(&[
    Name { here: "search", core: "search", inside: None },
    Name { here: "page", core: "page", inside: None },
    Name { here: "perPage", core: "per_page", inside: None },
]);

/// The arguments of `ListAcademyBookings`.
pub static LIST_ACADEMY_BOOKINGS: Names = Names(&[
    Name { here: "page", core: "page", inside: None },
    Name { here: "perPage", core: "per_page", inside: None },
]);

/// The arguments of `SearchAcademyBookings`.
pub static SEARCH_ACADEMY_BOOKINGS: Names = Names(&[
    Name { here: "dateFrom", core: "date_from", inside: None },
    Name { here: "dateTo", core: "date_to", inside: None },
    Name { here: "page", core: "page", inside: None },
    Name { here: "perPage", core: "per_page", inside: None },
]);

/// The arguments of `RefreshToken`.
pub static REFRESH_TOKEN: Names =
    Names(&[Name { here: "refreshToken", core: "refresh_token", inside: None }]);

/// The arguments of `ListReferenceRequests`.
pub static LIST_REFERENCE_REQUESTS: Names = Names(&[
    Name { here: "status", core: "status", inside: None },
    Name { here: "candidateId", core: "candidate_id", inside: None },
    Name { here: "page", core: "page", inside: None },
    Name { here: "perPage", core: "per_page", inside: None },
]);

/// The arguments of `CreateReferenceRequest`.
pub static CREATE_REFERENCE_REQUEST: Names = Names(&[
    Name { here: "candidateId", core: "candidate_id", inside: None },
    Name { here: "collectionMode", core: "collection_mode", inside: None },
    Name { here: "referencesRequired", core: "references_required", inside: None },
    Name { here: "templateId", core: "template_id", inside: None },
    Name { here: "expiryDays", core: "expiry_days", inside: None },
    Name { here: "notes", core: "notes", inside: None },
    Name { here: "referees", core: "referees", inside: Some(&REFEREE_INPUT) },
]);

/// The arguments of `RefereeInput`.
pub static REFEREE_INPUT: Names = Names(&[
    Name { here: "refereeName", core: "referee_name", inside: None },
    Name { here: "refereeEmail", core: "referee_email", inside: None },
    Name { here: "refereeOrganisation", core: "referee_organisation", inside: None },
    Name { here: "refereePosition", core: "referee_position", inside: None },
    Name { here: "refereePhone", core: "referee_phone", inside: None },
    Name { here: "relationshipToCandidate", core: "relationship_to_candidate", inside: None },
]);

/// The arguments of `CreateWebhookEndpoint`.
pub static CREATE_WEBHOOK_ENDPOINT: Names = Names(&[
    Name { here: "url", core: "url", inside: None },
    Name { here: "events", core: "events", inside: None },
    Name { here: "timeoutSeconds", core: "timeout_seconds", inside: None },
    Name { here: "maxRetries", core: "max_retries", inside: None },
]);

/// The arguments of `UpdateWebhookEndpoint`.
pub static UPDATE_WEBHOOK_ENDPOINT: Names = Names(&[
    Name { here: "url", core: "url", inside: None },
    Name { here: "events", core: "events", inside: None },
    Name { here: "isActive", core: "is_active", inside: None },
    Name { here: "timeoutSeconds", core: "timeout_seconds", inside: None },
    Name { here: "maxRetries", core: "max_retries", inside: None },
]);

/// The arguments of `ListWebhookCalls`.
pub static LIST_WEBHOOK_CALLS: Names = Names(&[
    Name { here: "page", core: "page", inside: None },
    Name { here: "perPage", core: "per_page", inside: None },
]);

/// The arguments of `ListTransactions`.
pub static LIST_TRANSACTIONS: Names = Names(&[
    Name { here: "page", core: "page", inside: None },
    Name { here: "perPage", core: "per_page", inside: None },
]);

/// The arguments of `ListBookings`.
pub static LIST_BOOKINGS: Names = Names(&[
    Name { here: "page", core: "page", inside: None },
    Name { here: "perPage", core: "per_page", inside: None },
]);

/// The arguments of `CreateBooking`.
pub static CREATE_BOOKING: Names = Names(&[
    Name { here: "holdHash", core: "hold_hash", inside: None },
    Name { here: "firstName", core: "first_name", inside: None },
    Name { here: "lastName", core: "last_name", inside: None },
    Name { here: "email", core: "email", inside: None },
    Name { here: "payOption", core: "pay_option", inside: None },
    Name { here: "phone", core: "phone", inside: None },
    Name { here: "jobRole", core: "job_role", inside: None },
    Name { here: "address", core: "address", inside: None },
    Name { here: "city", core: "city", inside: None },
    Name { here: "postcode", core: "postcode", inside: None },
    Name { here: "agencyContactName", core: "agency_contact_name", inside: None },
    Name { here: "agencyContactEmail", core: "agency_contact_email", inside: None },
    Name { here: "agencyEmail", core: "agency_email", inside: None },
]);

/// The arguments of `BookHold`.
pub static BOOK_HOLD: Names = Names(&[
    Name { here: "firstName", core: "first_name", inside: None },
    Name { here: "lastName", core: "last_name", inside: None },
    Name { here: "email", core: "email", inside: None },
    Name { here: "payOption", core: "pay_option", inside: None },
    Name { here: "phone", core: "phone", inside: None },
    Name { here: "jobRole", core: "job_role", inside: None },
    Name { here: "address", core: "address", inside: None },
    Name { here: "city", core: "city", inside: None },
    Name { here: "postcode", core: "postcode", inside: None },
    Name { here: "agencyContactName", core: "agency_contact_name", inside: None },
    Name { here: "agencyContactEmail", core: "agency_contact_email", inside: None },
    Name { here: "agencyEmail", core: "agency_email", inside: None },
]);

/// The arguments of `ListTrainingEvents`.
pub static LIST_TRAINING_EVENTS: Names = Names(&[
    Name { here: "courseId", core: "course_id", inside: None },
    Name { here: "locationId", core: "location_id", inside: None },
    Name { here: "dateFrom", core: "date_from", inside: None },
    Name { here: "dateTo", core: "date_to", inside: None },
    Name { here: "availableOnly", core: "available_only", inside: None },
    Name { here: "sort", core: "sort", inside: None },
    Name { here: "sortDir", core: "sort_dir", inside: None },
    Name { here: "page", core: "page", inside: None },
    Name { here: "perPage", core: "per_page", inside: None },
]);

/// The arguments of `SendBookingInvite`.
pub static SEND_BOOKING_INVITE: Names = Names(&[
    Name { here: "email", core: "email", inside: None },
    Name { here: "firstName", core: "first_name", inside: None },
    Name { here: "lastName", core: "last_name", inside: None },
    Name { here: "courseId", core: "course_id", inside: None },
]);

/// The arguments of `CreateBookingWebhook`.
pub static CREATE_BOOKING_WEBHOOK: Names = Names(&[
    Name { here: "url", core: "url", inside: None },
    Name { here: "name", core: "name", inside: None },
    Name { here: "events", core: "events", inside: None },
    Name { here: "isActive", core: "is_active", inside: None },
    Name { here: "timeoutSeconds", core: "timeout_seconds", inside: None },
]);

/// The arguments of `UpdateBookingWebhook`.
pub static UPDATE_BOOKING_WEBHOOK: Names = Names(&[
    Name { here: "url", core: "url", inside: None },
    Name { here: "name", core: "name", inside: None },
    Name { here: "events", core: "events", inside: None },
    Name { here: "isActive", core: "is_active", inside: None },
    Name { here: "timeoutSeconds", core: "timeout_seconds", inside: None },
]);

/// The arguments of `ListInterviews`.
pub static LIST_INTERVIEWS: Names = Names(&[
    Name { here: "page", core: "page", inside: None },
    Name { here: "perPage", core: "per_page", inside: None },
]);

/// The arguments of `ListCandidates`.
pub static LIST_CANDIDATES: Names = Names(&[
    Name { here: "page", core: "page", inside: None },
    Name { here: "perPage", core: "per_page", inside: None },
]);

/// The arguments of `CreateCandidate`.
pub static CREATE_CANDIDATE: Names = Names(&[
    Name { here: "firstName", core: "first_name", inside: None },
    Name { here: "lastName", core: "last_name", inside: None },
    Name { here: "email", core: "email", inside: None },
    Name { here: "clientRecordRef", core: "client_record_ref", inside: None },
    Name { here: "consultantName", core: "consultant_name", inside: None },
    Name { here: "activateCandidate", core: "activate_candidate", inside: None },
    Name { here: "sendActivationMail", core: "send_activation_mail", inside: None },
    Name { here: "archived", core: "archived", inside: None },
    Name { here: "jobRole", core: "job_role", inside: None },
    Name { here: "returnEmail", core: "return_email", inside: None },
]);

/// The arguments of `UpdateCandidate`.
pub static UPDATE_CANDIDATE: Names = Names(&[
    Name { here: "firstName", core: "first_name", inside: None },
    Name { here: "lastName", core: "last_name", inside: None },
    Name { here: "email", core: "email", inside: None },
    Name { here: "clientRecordRef", core: "client_record_ref", inside: None },
    Name { here: "consultantName", core: "consultant_name", inside: None },
    Name { here: "activateCandidate", core: "activate_candidate", inside: None },
    Name { here: "sendActivationMail", core: "send_activation_mail", inside: None },
    Name { here: "archived", core: "archived", inside: None },
    Name { here: "jobRole", core: "job_role", inside: None },
    Name { here: "returnEmail", core: "return_email", inside: None },
]);

/// The arguments of `CreateSubmission`.
pub static CREATE_SUBMISSION: Names = Names(&[
    Name { here: "formType", core: "form_type", inside: None },
    Name { here: "formData", core: "form_data", inside: None },
]);

/// The arguments of `UpdateSubmission`.
pub static UPDATE_SUBMISSION: Names = Names(&[Name { here: "formData", core: "form_data", inside: None }]);

/// The arguments of `ListSubmissions`.
pub static LIST_SUBMISSIONS: Names = Names(&[
    Name { here: "candidateRef", core: "candidate_ref", inside: None },
    Name { here: "page", core: "page", inside: None },
    Name { here: "perPage", core: "per_page", inside: None },
]);

/// The arguments of `WaitForResult`.
pub static WAIT_FOR_RESULT: Names = Names(&[
    Name { here: "timeout", core: "timeout", inside: None },
    Name { here: "longestDelay", core: "longest_delay", inside: None },
]);

/// The arguments of `ListTimeslots`.
pub static LIST_TIMESLOTS: Names = Names(&[
    Name { here: "courseId", core: "course_id", inside: None },
    Name { here: "dateFrom", core: "date_from", inside: None },
    Name { here: "dateTo", core: "date_to", inside: None },
    Name { here: "page", core: "page", inside: None },
    Name { here: "perPage", core: "per_page", inside: None },
]);

/// The arguments of `HoldTimeslot`.
pub static HOLD_TIMESLOT: Names = Names(&[
    Name { here: "courseId", core: "course_id", inside: None },
    Name { here: "date", core: "date", inside: None },
    Name { here: "time", core: "time", inside: None },
]);

/// The arguments of `TokenPair`.
pub static TOKEN_PAIR: Names = Names(&[
    Name { here: "accessToken", core: "access_token", inside: None },
    Name { here: "refreshToken", core: "refresh_token", inside: None },
    Name { here: "expiresAt", core: "expires_at", inside: None },
    Name { here: "refreshExpiresAt", core: "refresh_expires_at", inside: None },
]);

/// The arguments of `RawRequest`.
pub static RAW_REQUEST: Names = Names(&[
    Name { here: "method", core: "method", inside: None },
    Name { here: "path", core: "path", inside: None },
    Name { here: "query", core: "query", inside: None },
    Name { here: "json", core: "json", inside: None },
    Name { here: "form", core: "form", inside: None },
    Name { here: "family", core: "family", inside: None },
    Name { here: "headers", core: "headers", inside: None },
]);

/// The arguments of `FamilyOptions`.
pub static FAMILY_OPTIONS: Names = Names(&[
    Name { here: "baseUrl", core: "base_url", inside: None },
    Name { here: "clientId", core: "client_id", inside: None },
    Name { here: "apiKey", core: "api_key", inside: None },
    Name { here: "session", core: "session", inside: Some(&TOKEN_PAIR) },
    Name { here: "requestsPerMinute", core: "requests_per_minute", inside: None },
]);

/// The arguments of `ClientOptions`.
pub static CLIENT_OPTIONS: Names = Names(&[
    Name { here: "clientId", core: "client_id", inside: None },
    Name { here: "apiKey", core: "api_key", inside: None },
    Name { here: "baseUrl", core: "base_url", inside: None },
    Name { here: "session", core: "session", inside: Some(&TOKEN_PAIR) },
    Name { here: "tokenFile", core: "token_file", inside: None },
    Name { here: "tokenStore", core: "token_store", inside: None },
    Name { here: "timeout", core: "timeout", inside: None },
    Name { here: "connectTimeout", core: "connect_timeout", inside: None },
    Name { here: "maxRetries", core: "max_retries", inside: None },
    Name { here: "maxRetryAfter", core: "max_retry_after", inside: None },
    Name { here: "requestsPerMinute", core: "requests_per_minute", inside: None },
    Name { here: "proxy", core: "proxy", inside: None },
    Name { here: "caBundle", core: "ca_bundle", inside: None },
    Name { here: "routes", core: "routes", inside: None },
    Name { here: "userAgent", core: "user_agent", inside: None },
    Name { here: "maxUploadSize", core: "max_upload_size", inside: None },
    Name { here: "practicalTraining", core: "practical_training", inside: Some(&FAMILY_OPTIONS) },
    Name { here: "virtualBls", core: "virtual_bls", inside: Some(&FAMILY_OPTIONS) },
    Name { here: "services", core: "services", inside: Some(&FAMILY_OPTIONS) },
    Name { here: "academy", core: "academy", inside: Some(&FAMILY_OPTIONS) },
]);

/// The arguments of `WebhookVerifierOptions`.
pub static WEBHOOK_VERIFIER_OPTIONS: Names = Names(&[
    Name { here: "secrets", core: "secrets", inside: None },
    Name { here: "preset", core: "preset", inside: None },
    Name { here: "signatureHeader", core: "signature_header", inside: None },
    Name { here: "timestampHeader", core: "timestamp_header", inside: None },
    Name { here: "toleranceSeconds", core: "tolerance_seconds", inside: None },
]);

/// The fields of `CourseResult`, with their names on the wire.
pub static COURSE_RESULT: Names = Names(&[
    Name { here: "courseId", core: "course_id", inside: None },
    Name { here: "courseName", core: "course_name", inside: None },
    Name { here: "dateAssigned", core: "date_assigned", inside: None },
    Name { here: "dateCompleted", core: "date_completed", inside: None },
    Name { here: "renewalDate", core: "renewal_date", inside: None },
    Name { here: "courseStatus", core: "course_status", inside: None },
    Name { here: "grade", core: "grade", inside: None },
]);

/// The fields of `TrainingReport`, with their names on the wire.
pub static TRAINING_REPORT: Names =
    Names(&[Name { here: "courses", core: "courses", inside: Some(&COURSE_RESULT) }]);
