//! Written by `cargo xtask bindgen`; do not edit.

pub mod account;
pub mod auth;
pub mod booking;
pub mod bookings;
pub mod courses;
pub mod events;
pub mod family;
pub mod invites;
pub mod locations;
pub mod webhooks;

use pyo3::prelude::*;

/// Adds every class to the module.
pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<account::PracticalTrainingAccount>()?;
    module.add_class::<account::AsyncPracticalTrainingAccount>()?;
    module.add_class::<account::AccountProfile>()?;
    module.add_class::<account::BookingUrl>()?;
    module.add_class::<account::Credits>()?;
    module.add_class::<account::CourseCredits>()?;
    module.add_class::<account::WalletTransaction>()?;
    module.add_class::<auth::PracticalTrainingAuth>()?;
    module.add_class::<auth::AsyncPracticalTrainingAuth>()?;
    module.add_class::<booking::Booking>()?;
    module.add_class::<booking::BookingCandidate>()?;
    module.add_class::<booking::Trainer>()?;
    module.add_class::<booking::VirtualSession>()?;
    module.add_class::<bookings::PracticalTrainingBookings>()?;
    module.add_class::<bookings::AsyncPracticalTrainingBookings>()?;
    module.add_class::<courses::PracticalTrainingCourses>()?;
    module.add_class::<courses::AsyncPracticalTrainingCourses>()?;
    module.add_class::<courses::BookableCourse>()?;
    module.add_class::<events::PracticalTrainingEvents>()?;
    module.add_class::<events::AsyncPracticalTrainingEvents>()?;
    module.add_class::<events::TrainingEvent>()?;
    module.add_class::<invites::PracticalTrainingInvites>()?;
    module.add_class::<invites::AsyncPracticalTrainingInvites>()?;
    module.add_class::<invites::BookingInvite>()?;
    module.add_class::<locations::PracticalTrainingLocations>()?;
    module.add_class::<locations::AsyncPracticalTrainingLocations>()?;
    module.add_class::<locations::TrainingLocation>()?;
    module.add_class::<family::PracticalTraining>()?;
    module.add_class::<family::AsyncPracticalTraining>()?;
    module.add_class::<webhooks::PracticalTrainingWebhooks>()?;
    module.add_class::<webhooks::AsyncPracticalTrainingWebhooks>()?;
    module.add_class::<webhooks::RotatedWebhookSecret>()?;
    Ok(())
}
