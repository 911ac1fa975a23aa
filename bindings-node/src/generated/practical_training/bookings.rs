//! Written by `cargo xtask bindgen` from `core/src/api/practical_training/bookings.rs`; do not edit.

use hbportal::api::practical_training as core;

use crate::bridge::prelude::*;
use crate::generated::names;

/// `practical_training.bookings.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListBookings>(&names::LIST_BOOKINGS)?;
    Ok(pages(move |client| client.practical_training().bookings().list(params)))
}

/// `practical_training.bookings.get`
pub fn get(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(
        move |client| async move { client.practical_training().bookings().get(id).await.map(answer::model) },
    ))
}

/// `practical_training.bookings.create`
pub fn create(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<core::CreateBooking>(&names::CREATE_BOOKING)?;
    Ok(work(move |client| async move {
        client.practical_training().bookings().create(params).await.map(answer::model)
    }))
}

/// `practical_training.bookings.cancel`
pub fn cancel(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move {
        client.practical_training().bookings().cancel(id).await.map(answer::optional)
    }))
}

/// `practical_training.bookings.no_shows`
pub fn no_shows(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<core::ListBookings>(&names::LIST_BOOKINGS)?;
    Ok(pages(move |client| client.practical_training().bookings().no_shows(params)))
}
