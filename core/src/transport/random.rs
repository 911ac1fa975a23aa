//! Random numbers, keys and ids that no fork repeats: a child process has the parent's memory, and so its seeds. The ids
//! of requests, which are for logs, differ by the moment there.

use std::{
    cell::RefCell,
    time::{SystemTime, UNIX_EPOCH},
};

/// Asking the system costs more than all else that an id costs: each thread asks for so many bytes at once.
const BATCH: usize = 32 * ID;
const ID: usize = 16;

#[derive(Clone)]
struct Batch {
    bytes: [u8; BATCH],
    left: usize,
}

thread_local! {
    static BATCH_OF_THREAD: RefCell<Batch> = const { RefCell::new(Batch::EMPTY) };
}

impl Batch {
    const EMPTY: Self = Self { bytes: [0; BATCH], left: 0 };

    fn next(&mut self, moment: u64) -> Result<[u8; ID], getrandom::Error> {
        if self.left < ID {
            getrandom::fill(&mut self.bytes)?;
            self.left = BATCH;
        }
        self.left -= ID;
        let mut id = [0; ID];
        id.copy_from_slice(&self.bytes[self.left..self.left + ID]);
        // A child process, or a second machine made of one snapshot of the memory, has the same bytes left, but not at the
        // same moment. To ask for the process's number is a call of the system, and this is none.
        for (byte, moment) in id.iter_mut().zip(moment.to_le_bytes()) {
            *byte ^= moment;
        }
        Ok(id)
    }
}

fn nanoseconds() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_secs().wrapping_mul(1_000_000_000).wrapping_add(u64::from(since.subsec_nanos()))
}

/// A random number.
pub(crate) fn random() -> u64 {
    // Without the system's randomness nothing secure can be done at all; here it only costs the jitter.
    getrandom::u64().unwrap_or_default()
}

/// An id in the form of a uuid, to tell calls apart in logs.
pub(crate) fn request_id() -> String {
    uuid(BATCH_OF_THREAD.with_borrow_mut(|batch| batch.next(nanoseconds())))
}

/// A key in the form of a uuid, which nothing repeats: two writes under one key would be one.
pub(crate) fn unique_key() -> String {
    let mut bytes = [0; ID];
    uuid(getrandom::fill(&mut bytes).map(|()| bytes))
}

fn uuid(random: Result<[u8; ID], getrandom::Error>) -> String {
    let mut bytes = random.unwrap_or_else(|_| {
        // No randomness at all: the moment still tells this process's calls apart.
        let mut bytes = [0; ID];
        bytes[..8].copy_from_slice(&nanoseconds().to_be_bytes());
        bytes
    });
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
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn an_id_is_a_random_uuid() {
        let ids: HashSet<String> = (0..1000).flat_map(|_| [request_id(), unique_key()]).collect();
        assert_eq!(ids.len(), 2000);
        for id in ids {
            let parts: Vec<usize> = id.split('-').map(str::len).collect();
            assert_eq!(parts, [8, 4, 4, 4, 12]);
            assert_eq!(id.as_bytes()[14], b'4');
            assert!(b"89ab".contains(&id.as_bytes()[19]));
        }
    }

    #[test]
    fn a_child_process_gives_out_other_ids_than_its_parent() {
        let mut parent = Batch::EMPTY;
        parent.next(0).expect("random bytes");
        let mut child = parent.clone();
        let ids: HashSet<[u8; ID]> = (0..20)
            .flat_map(|turn| [parent.next(2 * turn), child.next(2 * turn + 1)])
            .map(|id| id.expect("random bytes"))
            .collect();
        assert_eq!(ids.len(), 40);
    }
}
