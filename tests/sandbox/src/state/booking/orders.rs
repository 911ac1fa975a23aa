//! Bookings, and what they are made of.

use serde::Serialize;

use super::events::Event;
use crate::{clock::Moment, hosts::Host};

/// How a booking is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayOption {
    Credits,
    Balance,
    Invoice,
    CandidatePays,
}

impl PayOption {
    const ALL: [Self; 4] = [Self::Credits, Self::Balance, Self::Invoice, Self::CandidatePays];

    /// The word for it on a host.
    pub fn name(self, host: Host) -> &'static str {
        match self {
            Self::Credits => "credits",
            Self::Balance => "balance",
            Self::Invoice if host == Host::Tdta => "inv",
            Self::Invoice => "invoice",
            Self::CandidatePays => "candidate_pays",
        }
    }

    /// What the word of a host means.
    pub fn from_name(host: Host, name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|option| option.name(host) == name)
    }
}

/// Where a booking stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BookingStatus {
    Pending,
    Booked,
    Cancelled,
}

/// Where its payment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PayStatus {
    Pending,
    Completed,
    Invoiced,
    Refunded,
}

/// Whether the candidate came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    Attended,
    NoShow,
}

/// Where the kit for a virtual course is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Equipment {
    Out,
    In,
    Overdue,
}

/// Who is to be trained.
#[derive(Clone, Debug, Default)]
pub struct Attendee {
    pub name: String,
    pub email: String,
    pub phone: String,
    pub job_role: Option<String>,
}

/// An order for the event that is held.
#[derive(Clone, Debug)]
pub struct Order {
    pub attendee: Attendee,
    pub pay_option: PayOption,
}

/// A booking.
#[derive(Clone, Debug)]
pub struct Booking {
    pub id: i64,
    pub event: Event,
    pub attendee: Attendee,
    pub status: BookingStatus,
    pub pay_status: PayStatus,
    pub pay_option: PayOption,
    pub attendance: Option<Attendance>,
    pub is_completed: bool,
    pub equipment: Equipment,
    pub created_at: Moment,
}

impl Booking {
    /// A new booking. It is pending while the candidate has not paid.
    pub fn new(id: i64, event: Event, order: Order, now: Moment) -> Self {
        let (status, pay_status) = match order.pay_option {
            PayOption::Credits | PayOption::Balance => (BookingStatus::Booked, PayStatus::Completed),
            PayOption::Invoice => (BookingStatus::Booked, PayStatus::Invoiced),
            PayOption::CandidatePays => (BookingStatus::Pending, PayStatus::Pending),
        };
        Self {
            id,
            event,
            attendee: order.attendee,
            status,
            pay_status,
            pay_option: order.pay_option,
            attendance: None,
            is_completed: false,
            equipment: Equipment::Out,
            created_at: now,
        }
    }

    /// Whether there is a certificate: the training was completed and, if it was virtual, the kit is back.
    pub fn has_certificate(&self, host: Host) -> bool {
        self.is_completed && (host != Host::Bls || self.equipment == Equipment::In)
    }
}
