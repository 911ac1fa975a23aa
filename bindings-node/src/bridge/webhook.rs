//! Webhook deliveries, as the TypeScript layer sees them.

use hbportal::{
    Error, Secret, Timestamp, parse_time,
    webhook::{WebhookVerifier, sign},
};
use napi::{Either, bindgen_prelude::Uint8Array};
use napi_derive::napi;

use crate::generated::WEBHOOK_VERIFIER_OPTIONS;

use super::{errors::envelope, given, names::Names, write::json};

/// Tells genuine deliveries from all else.
#[napi]
pub struct NativeVerifier(WebhookVerifier);

#[napi]
impl NativeVerifier {
    /// A verifier with these options, or the envelope of an error.
    #[napi(catch_unwind)]
    pub fn open(options: String) -> Either<NativeVerifier, String> {
        let built = serde_json::from_str(&options)
            .map_err(|_| Error::validation("options", "must be an object"))
            .and_then(|given| given::params(given, &WEBHOOK_VERIFIER_OPTIONS))
            .and_then(|options| {
                WebhookVerifier::new(options).map_err(|error| WEBHOOK_VERIFIER_OPTIONS.rename(error))
            });
        match built {
            Ok(verifier) => Either::A(Self(verifier)),
            Err(error) => Either::B(envelope(error, &WEBHOOK_VERIFIER_OPTIONS)),
        }
    }

    /// Whether the delivery is genuine, and the JSON of its event or the envelope of an error. `headers` are names
    /// and values in turn; `now` is in milliseconds, as everywhere in JavaScript.
    #[napi(catch_unwind)]
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a clock that runs out of milliseconds does not exist"
    )]
    pub fn verify(&self, headers: Vec<String>, body: Uint8Array, now: Option<f64>) -> (bool, String) {
        let headers: Vec<(String, String)> =
            headers.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect();
        let now = now.and_then(|moment| Timestamp::from_microseconds((moment * 1000.0) as i64));
        match self.0.verify(&headers, &body, now) {
            Ok(event) => (true, json(&event)),
            Err(error) => (false, envelope(error, &Names(&[]))),
        }
    }
}

/// The signature that the portal would send: for tests of an endpoint.
#[napi(catch_unwind)]
pub fn sign_delivery(secret: String, timestamp: i64, body: Uint8Array) -> String {
    sign(&Secret::from(secret), timestamp, &body)
}

/// The moment that a text of the vendor means, in milliseconds; nothing where it means none.
#[napi(catch_unwind)]
#[allow(clippy::cast_precision_loss, reason = "the microseconds of any year fit")]
pub fn read_time(text: String) -> Option<f64> {
    parse_time(&text).map(|moment| (moment.as_microseconds() as f64 / 1000.0).floor())
}
