//! Random numbers, keys and ids that no fork repeats: a child process has the parent's memory, and so its seeds.

use std::cell::RefCell;

/// Asking the system costs more than all else that an id costs: each thread asks for so many bytes at once.
const BATCH: usize = 32 * ID;
const ID: usize = 16;

struct Batch {
    bytes: [u8; BATCH],
    left: usize,
    /// The process that asked for them: they are not used in a child of it.
    process: u32,
}

thread_local! {
    static BATCH_OF_THREAD: RefCell<Batch> = const { RefCell::new(Batch { bytes: [0; BATCH], left: 0, process: 0 }) };
}

impl Batch {
    fn next(&mut self) -> Result<[u8; ID], getrandom::Error> {
        let process = std::process::id();
        if self.left < ID || self.process != process {
            getrandom::fill(&mut self.bytes)?;
            (self.left, self.process) = (BATCH, process);
        }
        self.left -= ID;
        let mut id = [0; ID];
        id.copy_from_slice(&self.bytes[self.left..self.left + ID]);
        Ok(id)
    }
}

/// A random number.
pub(crate) fn random() -> u64 {
    // Without the system's randomness nothing secure can be done at all; here it only costs the jitter.
    getrandom::u64().unwrap_or_default()
}

/// An id in the form of a uuid, to tell calls apart in logs. Two machines that were made of one snapshot of the memory
/// may give out the same for a while.
pub(crate) fn request_id() -> String {
    uuid(BATCH_OF_THREAD.with_borrow_mut(Batch::next))
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
        bytes[..8].copy_from_slice(&jiff::Timestamp::now().as_microsecond().to_be_bytes());
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
    fn a_child_process_does_not_go_on_with_the_parent_s_bytes() {
        let mut batch = Batch { bytes: [0; BATCH], left: 0, process: 0 };
        batch.next().expect("random bytes");
        let (next, process) = (batch.bytes, batch.process);
        batch.process = process.wrapping_add(1);
        batch.next().expect("random bytes");
        assert_eq!(batch.process, process);
        assert_ne!(batch.bytes, next);
    }
}
