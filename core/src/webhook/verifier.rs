//! Whether a delivery is genuine and of now.

use super::{
    event::WebhookEvent,
    options::{WebhookPreset, WebhookVerifierOptions},
    signature,
};
use crate::{
    error::{Error, ErrorKind, Result},
    model::{Model, Secret, Timestamp},
    request::Request,
};

/// The largest body that is looked at: 1 MiB.
pub const MAX_BODY_BYTES: usize = 1 << 20;

const DEFAULT_TOLERANCE: i64 = 300;

/// Tells deliveries of the portal from everything else that arrives at an endpoint.
///
/// ```
/// use hbportal::{Secret, webhook::{WebhookVerifier, WebhookVerifierOptions, sign}};
///
/// let verifier = WebhookVerifier::new(WebhookVerifierOptions::new([Secret::from("whsec_1")]))?;
///
/// // What your web framework gives you: the headers, and the body as it came.
/// let body = br#"{"event_id": "evt_1", "event_type": "reference.submitted", "data": {"reference_id": 7}}"#;
/// let now = "2026-06-05T09:00:00Z".parse::<hbportal::Timestamp>()?;
/// let headers = [
///     ("X-HB-Timestamp".to_owned(), now.as_seconds().to_string()),
///     ("X-HB-Signature".to_owned(), sign(&Secret::from("whsec_1"), now.as_seconds(), body)),
/// ];
///
/// let event = verifier.verify(&headers, body, Some(now))?;
/// assert_eq!(event.event_id.as_deref(), Some("evt_1"));
/// assert!(verifier.verify(&headers, b"{}", Some(now)).is_err());
/// # Ok::<(), hbportal::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct WebhookVerifier {
    secrets: Vec<Secret>,
    signature_header: String,
    timestamp_header: String,
    tolerance: i64,
}

impl WebhookVerifier {
    /// Errors: `ValidationError` naming each wrong option, an empty secret among them.
    pub fn new(options: WebhookVerifierOptions) -> Result<Self> {
        options.validate()?;
        let preset = options.preset.unwrap_or(WebhookPreset::Portal);
        let (timestamp_header, signature_header) =
            preset.headers().ok_or_else(|| Error::validation("preset", "is not known"))?;
        Ok(Self {
            secrets: options.secrets,
            signature_header: options.signature_header.unwrap_or_else(|| signature_header.to_owned()),
            timestamp_header: options.timestamp_header.unwrap_or_else(|| timestamp_header.to_owned()),
            tolerance: options.tolerance_seconds.unwrap_or(DEFAULT_TOLERANCE),
        })
    }

    /// Verifies a delivery and reads it. The names in `headers` may be written in any case; `body` must be the bytes
    /// as they came, before anything parsed them. `now` is the system's clock unless a test gives another.
    ///
    /// A delivery that is genuine may still come twice: look at [`WebhookEvent::event_id`].
    ///
    /// Errors: `WebhookVerificationError` saying what is wrong; `DecodeError` for a genuine body that is no event.
    pub fn verify(
        &self,
        headers: &[(String, String)],
        body: &[u8],
        now: Option<Timestamp>,
    ) -> Result<WebhookEvent> {
        if body.len() > MAX_BODY_BYTES {
            return refuse(format!(
                "the body is larger than {MAX_BODY_BYTES} bytes, and so no delivery of the portal"
            ));
        }
        let timestamp = self.timestamp(headers)?;
        let signatures = self.signatures(headers)?;
        if !signature::matches(&self.secrets, timestamp, body, &signatures) {
            return refuse(format!(
                "no signature in `{}` fits the body; the usual reasons: the body was parsed and written again (pass the \
                 raw bytes as they came), the secret is that of another endpoint or was replaced, or a proxy changed \
                 the body",
                self.signature_header
            ));
        }
        self.check_age(timestamp, now.unwrap_or_else(crate::auth::wall_now))?;
        WebhookEvent::from_json(body).map_err(|_| {
            Error::new(
                ErrorKind::Decode,
                "the delivery is genuine, but its body is no event: not a JSON object",
            )
        })
    }

    fn timestamp<'a>(&self, headers: &'a [(String, String)]) -> Result<&'a str> {
        let values: Vec<&str> = values(headers, &self.timestamp_header).collect();
        match values.as_slice() {
            [] => refuse(missing(&self.timestamp_header)),
            // The signature covers the text, so it has one form: digits, without sign and space.
            [text]
                if !text.is_empty() && text.len() <= 12 && text.bytes().all(|byte| byte.is_ascii_digit()) =>
            {
                Ok(text)
            }
            [_] => refuse(format!("the header `{}` is no timestamp in Unix seconds", self.timestamp_header)),
            _ => refuse(format!("the header `{}` came more than once", self.timestamp_header)),
        }
    }

    fn signatures(&self, headers: &[(String, String)]) -> Result<Vec<[u8; 32]>> {
        let mut values = values(headers, &self.signature_header).peekable();
        if values.peek().is_none() {
            return refuse(missing(&self.signature_header));
        }
        let signatures: Vec<_> = values.flat_map(signature::parse).collect();
        if signatures.is_empty() {
            return refuse(format!(
                "the header `{}` holds no signature of the form `sha256=` and 64 hex digits",
                self.signature_header
            ));
        }
        Ok(signatures)
    }

    fn check_age(&self, timestamp: &str, now: Timestamp) -> Result<()> {
        let tolerance = self.tolerance;
        // Twelve digits are always a number.
        let age = now.as_seconds().saturating_sub(timestamp.parse().unwrap_or_default());
        if age > tolerance {
            return refuse(format!(
                "the delivery is {age} seconds old, and {tolerance} are tolerated: it was held up or is being replayed, \
                 or this machine's clock is fast"
            ));
        }
        if age < -tolerance {
            return refuse(format!(
                "the delivery is {} seconds in the future, and {tolerance} are tolerated: this machine's clock is slow",
                age.saturating_neg()
            ));
        }
        Ok(())
    }
}

fn values<'a>(headers: &'a [(String, String)], name: &str) -> impl Iterator<Item = &'a str> {
    headers.iter().filter(move |(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}

fn missing(header: &str) -> String {
    format!(
        "the header `{header}` is missing; is the request a delivery of the portal, does a proxy drop the header, or is \
         another preset needed?"
    )
}

fn refuse<T>(problem: String) -> Result<T> {
    Err(Error::new(ErrorKind::WebhookVerification, problem))
}
