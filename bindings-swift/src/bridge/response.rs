//! Answers as they came, as the Swift layer sees them.

use std::{collections::BTreeMap, sync::Arc};

use hbportal::{RawResponse, Recorder};

use super::{
    errors::NativeFailure,
    write::{self, Outgoing, length},
};

/// An answer as it came.
#[derive(uniffi::Object)]
pub struct NativeResponse(RawResponse);

impl NativeResponse {
    pub fn new(response: RawResponse) -> Arc<Self> {
        Arc::new(Self(response))
    }
}

#[uniffi::export]
impl NativeResponse {
    /// All of it.
    pub fn bytes(&self) -> Vec<u8> {
        bytes(&self.0)
    }

    /// The body as JSON.
    pub fn json(&self) -> Result<Vec<u8>, NativeFailure> {
        Ok(write::bytes(&self.0.json()?))
    }
}

fn bytes(response: &RawResponse) -> Vec<u8> {
    let mut out = Vec::with_capacity(response.body().len() + (1 << 9));
    i64::from(response.status()).write(&mut out);
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in response.headers() {
        // A header that came twice means what its values, separated by commas, mean.
        let all = headers.entry(name.to_owned()).or_default();
        if !all.is_empty() {
            all.push_str(", ");
        }
        all.push_str(value);
    }
    headers.write(&mut out);
    response.operation().write(&mut out);
    response.request_id().write(&mut out);
    i64::from(response.retries_taken()).write(&mut out);
    length(response.body().len(), &mut out);
    out.extend_from_slice(response.body());
    out
}

/// Keeps the last answer of a client.
#[derive(Default, uniffi::Object)]
pub struct NativeRecorder(Recorder);

impl NativeRecorder {
    pub fn core(&self) -> &Recorder {
        &self.0
    }
}

#[uniffi::export]
impl NativeRecorder {
    /// A recorder that has seen nothing.
    #[uniffi::constructor]
    pub fn new() -> Self {
        Self::default()
    }

    /// The last answer.
    pub fn last(&self) -> Option<Arc<NativeResponse>> {
        self.0.last().map(NativeResponse::new)
    }
}
