//! How a verifier is set up.

use hyper::header::HeaderName;

use crate::{
    Secret,
    model::OpenEnum,
    request::{Problems, Request},
};

/// How deliveries are verified.
///
/// ```
/// use hbportal::{Secret, webhook::{WebhookPreset, WebhookVerifierOptions}};
///
/// let options = WebhookVerifierOptions::new([Secret::from("the new secret"), Secret::from("the old secret")])
///     .preset(WebhookPreset::VirtualBls)
///     .tolerance_seconds(60);
/// # assert!(hbportal::webhook::WebhookVerifier::new(options).is_ok());
/// ```
#[derive(Clone, Debug, PartialEq, Request)]
#[non_exhaustive]
pub struct WebhookVerifierOptions {
    /// The secrets of the endpoint. Several while one is replaced by the next: any of them will do.
    pub secrets: Vec<Secret>,
    /// Whose headers are read: `portal` by default.
    pub preset: Option<WebhookPreset>,
    /// The header with the signature, instead of the preset's.
    pub signature_header: Option<String>,
    /// The header with the timestamp, instead of the preset's.
    pub timestamp_header: Option<String>,
    /// By how much the timestamp may differ from the clock, both ways. 300 by default.
    pub tolerance_seconds: Option<i64>,
}

/// Whose headers a delivery carries.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum WebhookPreset {
    /// `X-HB-Timestamp` and `X-HB-Signature`. Evidence: `assumed`.
    Portal,
    /// `X-TDTA-Timestamp` and `X-TDTA-Signature`. Evidence: documented but for the signature's name.
    PracticalTraining,
    /// `X-BLS-Timestamp` and `X-BLS-Signature`. Evidence: documented but for the signature's name.
    VirtualBls,
    /// `X-Hub-Timestamp` and `X-Hub-Signature`. Evidence: `documented`.
    Hub,
    /// None that this version knows: refused.
    Other(String),
}

impl WebhookPreset {
    /// The names of the timestamp's and the signature's header.
    pub(super) fn headers(&self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Portal => Some(("X-HB-Timestamp", "X-HB-Signature")),
            Self::PracticalTraining => Some(("X-TDTA-Timestamp", "X-TDTA-Signature")),
            Self::VirtualBls => Some(("X-BLS-Timestamp", "X-BLS-Signature")),
            Self::Hub => Some(("X-Hub-Timestamp", "X-Hub-Signature")),
            Self::Other(_) => None,
        }
    }
}

impl Request for WebhookVerifierOptions {
    fn check(&self, problems: &mut Problems) {
        if self.secrets.is_empty() {
            problems.add("secrets", "must hold the secret that came when the endpoint was created");
        }
        for (place, secret) in self.secrets.iter().enumerate() {
            let field = format!("secrets.{place}");
            let text = secret.reveal();
            // An empty key would take what anybody can sign.
            if text.trim().is_empty() {
                problems.add(&field, "must not be empty");
            } else if text.trim() != text {
                problems
                    .add(&field, "must not begin or end with white space; was a line break copied with it?");
            }
        }
        if self.preset.as_ref().is_some_and(|preset| preset.headers().is_none()) {
            problems.add("preset", &format!("must be one of {}", WebhookPreset::KNOWN.join(", ")));
        }
        for (field, name) in
            [("signature_header", &self.signature_header), ("timestamp_header", &self.timestamp_header)]
        {
            if name.as_ref().is_some_and(|name| HeaderName::try_from(name.as_str()).is_err()) {
                problems.add(field, "must be the name of a header");
            }
        }
        problems.at_least_one("tolerance_seconds", self.tolerance_seconds);
    }
}
