//! Webhook deliveries: verified, parsed, and signed for tests.
//!
//! The portal signs each delivery with the secret of the endpoint: `sha256=` and the hex HMAC-SHA256 of
//! `{timestamp}.{raw body}`. Evidence: documented for the vendor's hub, assumed for the others; so the names of the
//! headers and the tolerance are options, with a preset for each family.

mod event;
mod options;
mod signature;
#[cfg(test)]
mod tests;
mod verifier;

pub use event::{WebhookEvent, WebhookEventType};
pub use options::{WebhookPreset, WebhookVerifierOptions};
pub use signature::sign;
pub use verifier::{MAX_BODY_BYTES, WebhookVerifier};
