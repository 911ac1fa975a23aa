//! Answers as they came, as the TypeScript layer sees them.

use hbportal::{RawResponse, Recorder};
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;

use super::{errors::envelope, names::Names};

/// An answer as it came.
#[napi]
pub struct NativeResponse(RawResponse);

impl NativeResponse {
    pub fn new(response: RawResponse) -> Self {
        Self(response)
    }
}

#[napi]
impl NativeResponse {
    /// The status.
    #[napi(getter)]
    pub fn status(&self) -> u16 {
        self.0.status()
    }

    /// The headers, with their names in lower case.
    #[napi(getter)]
    pub fn headers(&self) -> Vec<(String, String)> {
        self.0.headers().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    /// The operation.
    #[napi(getter)]
    pub fn operation(&self) -> &str {
        self.0.operation()
    }

    /// The request id that went with the call.
    #[napi(getter)]
    pub fn request_id(&self) -> &str {
        self.0.request_id()
    }

    /// How often the call was sent again.
    #[napi(getter)]
    pub fn retries_taken(&self) -> u32 {
        self.0.retries_taken()
    }

    /// Whether the body is JSON, and its text or the envelope of an error.
    #[napi(catch_unwind)]
    pub fn json(&self) -> (bool, String) {
        match self.0.json() {
            Ok(value) => (true, value.to_string()),
            Err(error) => (false, envelope(error, &Names(&[]))),
        }
    }

    /// The body.
    #[napi(getter)]
    pub fn body(&self) -> Uint8Array {
        Uint8Array::from(self.0.body().as_ref())
    }
}

/// Keeps the last answer of a client.
#[napi]
#[derive(Default)]
pub struct NativeRecorder(Recorder);

impl NativeRecorder {
    pub fn core(&self) -> &Recorder {
        &self.0
    }
}

#[napi]
impl NativeRecorder {
    /// A recorder that has seen nothing.
    #[napi(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// The last answer.
    #[napi]
    pub fn last(&self) -> Option<NativeResponse> {
        self.0.last().map(NativeResponse::new)
    }
}
