//! Identifiers and secrets.

use std::iter::repeat_with;

use fastrand::Rng;

/// A random version 4 UUID.
pub fn uuid(rng: &mut Rng) -> String {
    let bits = rng.u128(..) & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let hex = format!("{bits:032x}");
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// `length` random letters and digits.
pub fn token(rng: &mut Rng, length: usize) -> String {
    repeat_with(|| rng.alphanumeric()).take(length).collect()
}
