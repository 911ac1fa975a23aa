//! Webhook deliveries and moments, as the Swift layer sees them.

use std::sync::Arc;

use hbportal::{
    Error, Secret, Timestamp,
    webhook::{self, WebhookVerifier, WebhookVerifierOptions},
};

use super::{errors::NativeFailure, given::params, write::bytes};

/// Tells genuine deliveries from all else.
#[derive(uniffi::Object)]
pub struct NativeVerifier(WebhookVerifier);

#[uniffi::export]
impl NativeVerifier {
    /// A verifier with these options.
    #[uniffi::constructor]
    pub fn open(options: Vec<u8>) -> Result<Arc<Self>, NativeFailure> {
        let options: WebhookVerifierOptions = params(&options)?;
        Ok(Arc::new(Self(WebhookVerifier::new(options)?)))
    }

    /// The event of a genuine delivery. `headers` are names and values in turn; `now` is in microseconds.
    pub fn verify(
        &self,
        headers: Vec<String>,
        body: Vec<u8>,
        now: Option<i64>,
    ) -> Result<Vec<u8>, NativeFailure> {
        let headers: Vec<(String, String)> =
            headers.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect();
        let moment = |now| {
            Timestamp::from_microseconds(now)
                .ok_or_else(|| Error::validation("now", "must be a moment of the calendar"))
        };
        let event = self.0.verify(&headers, &body, now.map(moment).transpose()?)?;
        Ok(bytes(&event))
    }
}

/// Signs a delivery as the portal does. `timestamp` is in Unix seconds.
#[uniffi::export]
pub fn sign_webhook(secret: String, timestamp: i64, body: Vec<u8>) -> String {
    webhook::sign(&Secret::from(secret), timestamp, &body)
}

/// Reads a moment as the vendor writes it, in microseconds; anything else is nothing, never "now".
#[uniffi::export]
pub fn parse_moment(text: String) -> Option<i64> {
    hbportal::parse_time(&text).map(Timestamp::as_microseconds)
}
