//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/booking.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;

texts!(core::PayOption, core::BookingStatus, core::PayStatus);

impl Outgoing for core::Booking {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.candidate.write(out);
        self.course.write(out);
        self.location.write(out);
        self.trainer.write(out);
        self.start_date.write(out);
        self.end_date.write(out);
        self.booking_status.write(out);
        self.pay_status.write(out);
        self.pay_option.write(out);
        self.payment_url.write(out);
        self.booked_by.write(out);
        self.attendance.write(out);
        self.training_status.write(out);
        self.equipment_status.write(out);
        self.certificate_available.write(out);
        self.virtual_session.write(out);
        self.created_at.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::BookingCandidate {
    fn write(&self, out: &mut Vec<u8>) {
        self.name.write(out);
        self.email.write(out);
        self.phone.write(out);
        self.job_role.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::Trainer {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.name.write(out);
        self.extra.write(out);
    }
}

impl Outgoing for core::VirtualSession {
    fn write(&self, out: &mut Vec<u8>) {
        self.zoom_id.write(out);
        self.zoom_link.write(out);
        self.zoom_password.write(out);
        self.extra.write(out);
    }
}
