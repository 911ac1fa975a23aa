//! Written by `cargo xtask bindgen` from `core/src/api/v1/certificates.rs`; do not edit.

use crate::bridge::prelude::*;

/// `v1.certificates.download_all`
pub fn download_all(given: &mut Given) -> hbportal::Result<Work> {
    let candidate_ref = given.path::<hbportal::Id>("candidateRef")?;
    Ok(work(move |client| async move {
        client.v1().certificates().download_all(candidate_ref).await.map(Outcome::told)
    }))
}
