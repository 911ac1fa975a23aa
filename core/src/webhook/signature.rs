//! The signature: `sha256=` and the hex HMAC-SHA256 of `{timestamp}.{body}`.

use std::fmt::Write;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::{Choice, ConstantTimeEq};

use crate::model::Secret;

const SCHEME: &str = "sha256=";

/// More than any rotation needs; each costs a comparison that a stranger could ask for.
const MOST_SIGNATURES: usize = 16;

type Digest = [u8; 32];

/// Signs a delivery as the portal does, for tests of your own endpoint. `timestamp` is in Unix seconds.
///
/// ```
/// use hbportal::Secret;
///
/// let signature = hbportal::webhook::sign(&Secret::from("whsec_1"), 1_780_000_000, b"{}");
/// assert!(signature.starts_with("sha256="));
/// ```
pub fn sign(secret: &Secret, timestamp: i64, body: &[u8]) -> String {
    digest(secret, &timestamp.to_string(), body).iter().fold(SCHEME.to_owned(), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The signatures of a header that are of the known scheme, well-formed, and not too many.
pub(super) fn parse(header: &str) -> Vec<Digest> {
    let parts = header.split(|letter: char| letter == ',' || letter.is_ascii_whitespace());
    parts.filter_map(|part| from_hex(part.strip_prefix(SCHEME)?)).take(MOST_SIGNATURES).collect()
}

/// Whether any secret makes any of the signatures. Takes the same time wherever they differ.
pub(super) fn matches(secrets: &[Secret], timestamp: &str, body: &[u8], signatures: &[Digest]) -> bool {
    let mut found = Choice::from(0);
    for secret in secrets {
        let expected = digest(secret, timestamp, body);
        for signature in signatures {
            found |= expected.ct_eq(signature);
        }
    }
    found.into()
}

/// Over the timestamp as it was received: written again it could be another text of the same number.
fn digest(secret: &Secret, timestamp: &str, body: &[u8]) -> Digest {
    // HMAC takes keys of any length; an all-zero digest would match nothing that was signed.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.reveal().as_bytes()) else {
        return [0; 32];
    };
    mac.update(timestamp.as_bytes());
    mac.update(b".");
    mac.update(body);
    mac.finalize().into_bytes().into()
}

fn from_hex(text: &str) -> Option<Digest> {
    let digits: Vec<u32> = text.chars().map(|letter| letter.to_digit(16)).collect::<Option<_>>()?;
    let bytes: Vec<u8> = digits
        .chunks_exact(2)
        .map(|pair| u8::try_from(pair[0] << 4 | pair[1]))
        .collect::<Result<_, _>>()
        .ok()?;
    (digits.len() == 64).then(|| bytes.try_into().ok())?
}
