//! What a delivery says.

use crate::{
    Timestamp, Value,
    model::{Extra, Model, OpenEnum},
};

/// A delivery that was verified.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct WebhookEvent {
    /// Names the event: the same one may be delivered twice, so remember it to act once.
    pub event_id: Option<String>,
    /// What happened.
    pub event_type: Option<WebhookEventType>,
    /// When it happened, which may be long before it is delivered.
    pub occurred_at: Option<Timestamp>,
    /// What it happened to. Its fields are not documented.
    pub data: Option<Value>,
    /// What else came.
    pub extra: Extra,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum WebhookEventType {
    /// A referee has answered.
    #[wire("reference.submitted")]
    ReferenceSubmitted,
    /// A referee does not want to answer.
    #[wire("reference.declined")]
    ReferenceDeclined,
    /// All references of a request are there.
    #[wire("reference.all_completed")]
    ReferenceAllCompleted,
    /// A worker's status has changed.
    #[wire("worker.status_changed")]
    WorkerStatusChanged,
    /// A booking was made.
    #[wire("booking.created")]
    BookingCreated,
    /// A booking was confirmed.
    #[wire("booking.confirmed")]
    BookingConfirmed,
    /// A booking was cancelled.
    #[wire("booking.cancelled")]
    BookingCancelled,
    /// A booking was moved.
    #[wire("booking.rescheduled")]
    BookingRescheduled,
    /// It was noted who attended.
    #[wire("booking.attendance_marked")]
    BookingAttendanceMarked,
    /// The certificate of a booking is there.
    #[wire("booking.certificate_available")]
    BookingCertificateAvailable,
    /// A test delivery.
    #[wire("webhook.test")]
    WebhookTest,
    /// One that this version does not know.
    Other(String),
}
