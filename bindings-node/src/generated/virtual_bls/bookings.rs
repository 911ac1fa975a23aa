//! Written by `cargo xtask bindgen` from `core/src/api/virtual_bls/bookings.rs`; do not edit.

use crate::bridge::prelude::*;
use crate::generated::names;

/// `virtual_bls.bookings.list`
pub fn list(given: &mut Given) -> hbportal::Result<Listing> {
    let params = given.params::<hbportal::api::practical_training::ListBookings>(&names::LIST_BOOKINGS)?;
    Ok(pages(move |client| client.virtual_bls().bookings().list(params)))
}

/// `virtual_bls.bookings.get`
pub fn get(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.virtual_bls().bookings().get(id).await.map(answer::model) }))
}

/// `virtual_bls.bookings.create`
pub fn create(given: &mut Given) -> hbportal::Result<Work> {
    let params = given.params::<hbportal::api::practical_training::CreateBooking>(&names::CREATE_BOOKING)?;
    Ok(work(
        move |client| async move { client.virtual_bls().bookings().create(params).await.map(answer::model) },
    ))
}

/// `virtual_bls.bookings.certificate`
pub fn certificate(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move {
        client.virtual_bls().bookings().certificate(id).await.map(answer::download)
    }))
}
