//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/booking.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;

texts!(core::PayOption);

impl Outgoing for core::Booking {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.value(&self.id);
        row.optional(self.candidate.as_ref());
        row.optional(self.course.as_ref());
        row.optional(self.location.as_ref());
        row.optional(self.trainer.as_ref());
        row.optional(self.start_date.as_ref());
        row.optional(self.end_date.as_ref());
        row.optional(self.booking_status.as_ref());
        row.optional(self.pay_status.as_ref());
        row.optional(self.pay_option.as_ref());
        row.optional(self.payment_url.as_ref());
        row.optional(self.booked_by.as_ref());
        row.optional(self.attendance.as_ref());
        row.optional(self.training_status.as_ref());
        row.optional(self.equipment_status.as_ref());
        row.optional(self.certificate_available.as_ref());
        row.optional(self.virtual_session.as_ref());
        row.optional(self.created_at.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::BookingCandidate {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.name.as_ref());
        row.optional(self.email.as_ref());
        row.optional(self.phone.as_ref());
        row.optional(self.job_role.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::Trainer {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.id.as_ref());
        row.optional(self.name.as_ref());
        row.end(&self.extra);
    }
}

impl Outgoing for core::VirtualSession {
    fn write(&self, out: &mut Vec<u8>) {
        let mut row = Row::begin(out);
        row.optional(self.zoom_id.as_ref());
        row.optional(self.zoom_link.as_ref());
        row.optional(self.zoom_password.as_ref());
        row.end(&self.extra);
    }
}
