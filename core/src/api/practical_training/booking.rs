//! A booking, as both hosts tell it.

use crate::{
    Secret, Timestamp,
    model::{Extra, Model, OpenEnum},
};

use super::{courses::BookableCourse, locations::TrainingLocation};

/// How a booking is paid.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum PayOption {
    /// With one credit from the wallet of the course.
    Credits,
    /// From the money balance.
    Balance,
    /// By invoice, for accounts that are enabled for it.
    Invoice,
    /// By the candidate, who gets a link by e-mail: the booking is pending until then.
    CandidatePays,
    /// A way this version does not know.
    Other(String),
}

/// Where a booking stands. Only `booked` is documented.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum BookingStatus {
    /// It waits: for the candidate's payment, or for the host's staff.
    Pending,
    /// The seat is taken.
    Booked,
    /// It was cancelled.
    Cancelled,
    /// A status this version does not know.
    Other(String),
}

/// Where the payment of a booking stands. Only `completed` is documented.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum PayStatus {
    /// It has to come.
    Pending,
    /// It is there.
    Completed,
    /// It stands on an invoice.
    Invoiced,
    /// It was given back.
    Refunded,
    /// A status this version does not know.
    Other(String),
}

/// A booking of a seat.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct Booking {
    /// Its number.
    pub id: i64,
    /// Who is trained.
    pub candidate: Option<BookingCandidate>,
    /// The course.
    pub course: Option<BookableCourse>,
    /// Where it takes place; practical training tells it.
    pub location: Option<TrainingLocation>,
    /// Who trains.
    pub trainer: Option<Trainer>,
    /// When it begins.
    pub start_date: Option<Timestamp>,
    /// When it ends.
    pub end_date: Option<Timestamp>,
    /// Where it stands.
    pub booking_status: Option<BookingStatus>,
    /// Where its payment stands.
    pub pay_status: Option<PayStatus>,
    /// How it is paid.
    pub pay_option: Option<PayOption>,
    /// Where the candidate pays; practical training tells it.
    pub payment_url: Option<String>,
    /// Who booked, such as `Agency`.
    pub booked_by: Option<String>,
    /// Whether the candidate came, in the host's words; nothing before the day. Practical training tells it.
    pub attendance: Option<String>,
    /// How far the training is, such as `completed`; virtual BLS tells it.
    pub training_status: Option<String>,
    /// Where the equipment is: `in` once it came back; virtual BLS tells it.
    pub equipment_status: Option<String>,
    /// Whether there is a certificate.
    pub certificate_available: Option<bool>,
    /// Where the course is held; virtual BLS tells it.
    #[wire("virtual")]
    pub virtual_session: Option<VirtualSession>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// What else came.
    pub extra: Extra,
}

/// Who is trained.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct BookingCandidate {
    /// First and last name.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// What the candidate works as.
    pub job_role: Option<String>,
    /// What else came.
    pub extra: Extra,
}

/// Who trains.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct Trainer {
    /// Their number.
    pub id: Option<i64>,
    /// Their name.
    pub name: Option<String>,
    /// What else came.
    pub extra: Extra,
}

/// The meeting in which a virtual course is held.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct VirtualSession {
    /// Its number.
    pub zoom_id: Option<String>,
    /// Where to join it.
    pub zoom_link: Option<String>,
    /// What lets one in.
    pub zoom_password: Option<Secret>,
    /// What else came.
    pub extra: Extra,
}
