//! One `send` for everything: deadline, token, pace, retries, answers.
//!
//! The life of a call: a resource method fills a [`call::Call`]; [`send::send`] takes a token from the session,
//! waits for the [`pace`], sends through the [`wire::Wire`], and asks [`retry`] what an answer that is no success
//! means; [`refusal`] makes the error of it.

mod body;
mod call;
mod deadline;
mod exchange;
mod http;
mod multipart;
mod pace;
mod refusal;
mod retry;
mod send;
mod url;
mod wire;

pub(crate) use call::Call;
pub(crate) use deadline::Deadline;
pub(crate) use exchange::TokenEndpoints;
pub(crate) use http::HttpClient;
#[cfg(feature = "redis")]
pub(crate) use http::install_crypto;
pub(crate) use send::{Outgoing, Reply};
pub(crate) use wire::{Answer, Wire, connection_error};

/// A random number that no fork repeats: a child process has the parent's memory, and so its seeds.
pub(crate) fn random() -> u64 {
    // Without the system's randomness nothing secure can be done at all; here it only costs the jitter.
    getrandom::u64().unwrap_or_default()
}

/// An id in the form of a uuid, unique in practice.
pub(crate) fn unique_id() -> String {
    let mut bytes = [0; 16];
    if getrandom::fill(&mut bytes).is_err() {
        // No randomness at all: the moment still tells this process's calls apart.
        bytes[..8].copy_from_slice(&jiff::Timestamp::now().as_microsecond().to_be_bytes());
    }
    let number = u128::from_be_bytes(bytes) & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let digits = format!("{number:032x}");
    [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_random_uuid() {
        let (one, two) = (unique_id(), unique_id());
        assert_ne!(one, two);
        let parts: Vec<usize> = one.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert_eq!(one.as_bytes()[14], b'4');
        assert!(b"89ab".contains(&one.as_bytes()[19]));
    }
}
