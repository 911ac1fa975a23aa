//! Written by `cargo xtask bindgen` from `core/src/api/portal/references.rs`; do not edit.

use crate::bridge::prelude::*;

/// `portal.references.get`
pub fn get(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.references().get(id).await.map(answer::model) }))
}

/// `portal.references.download_pdf`
pub fn download_pdf(given: &mut Given) -> hbportal::Result<Work> {
    let id = given.path::<hbportal::Id>("id")?;
    Ok(work(move |client| async move { client.references().download_pdf(id).await.map(answer::download) }))
}
