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
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut id = String::with_capacity(36);
    for (place, byte) in bytes.into_iter().enumerate() {
        if matches!(place, 4 | 6 | 8 | 10) {
            id.push('-');
        }
        id.push(char::from(HEX[usize::from(byte >> 4)]));
        id.push(char::from(HEX[usize::from(byte & 0xf)]));
    }
    id
}

const HEX: &[u8; 16] = b"0123456789abcdef";

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
