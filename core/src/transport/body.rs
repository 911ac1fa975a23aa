//! What goes out with a request.

use bytes::Bytes;
use serde::Serialize;
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// Writes a JSON body. It may hold credentials or personal data, so its memory is wiped when it is dropped.
pub(super) fn json(value: &impl Serialize) -> Result<Bytes> {
    let text =
        serde_json::to_vec(value).map_err(|_| Error::validation("arguments", "cannot be written as JSON"))?;
    Ok(Bytes::from_owner(Zeroizing::new(text)))
}
