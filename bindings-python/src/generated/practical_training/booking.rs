//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/booking.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;

open_enum!(core::PayOption);

open_enum!(core::BookingStatus);

open_enum!(core::PayStatus);

model! {
    /// A booking of a seat.
    pub struct Booking(core::Booking) {
        /// Its number.
        id = "id",
        /// Who is trained.
        candidate = "candidate",
        /// The course.
        course = "course",
        /// Where it takes place; practical training tells it.
        location = "location",
        /// Who trains.
        trainer = "trainer",
        /// When it begins.
        start_date = "start_date",
        /// When it ends.
        end_date = "end_date",
        /// Where it stands.
        booking_status = "booking_status",
        /// Where its payment stands.
        pay_status = "pay_status",
        /// How it is paid.
        pay_option = "pay_option",
        /// Where the candidate pays; practical training tells it.
        payment_url = "payment_url",
        /// Who booked, such as `Agency`.
        booked_by = "booked_by",
        /// Whether the candidate came, in the host's words; nothing before the day. Practical training tells
        /// it.
        attendance = "attendance",
        /// How far the training is, such as `completed`; virtual BLS tells it.
        training_status = "training_status",
        /// Where the equipment is: `in` once it came back; virtual BLS tells it.
        equipment_status = "equipment_status",
        /// Whether there is a certificate.
        certificate_available = "certificate_available",
        /// Where the course is held; virtual BLS tells it.
        virtual_session = "virtual",
        /// When it was made.
        created_at = "created_at",
    }
}

model! {
    /// Who is trained.
    pub struct BookingCandidate(core::BookingCandidate) {
        /// First and last name.
        name = "name",
        /// E-mail address.
        email = "email",
        /// Telephone number.
        phone = "phone",
        /// What the candidate works as.
        job_role = "job_role",
    }
}

model! {
    /// Who trains.
    pub struct Trainer(core::Trainer) {
        /// Their number.
        id = "id",
        /// Their name.
        name = "name",
    }
}

model! {
    /// The meeting in which a virtual course is held.
    pub struct VirtualSession(core::VirtualSession) {
        /// Its number.
        zoom_id = "zoom_id",
        /// Where to join it.
        zoom_link = "zoom_link",
        /// What lets one in.
        zoom_password = "zoom_password",
    }
}
