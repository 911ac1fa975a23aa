//! How much is held, for tests that nothing is held for ever.

use std::sync::atomic::{AtomicU64, Ordering};

use super::cancel::open_calls;

pub static TASKS: AtomicU64 = AtomicU64::new(0);
pub static CLIENTS: AtomicU64 = AtomicU64::new(0);
pub static PAGERS: AtomicU64 = AtomicU64::new(0);
pub static DOWNLOADS: AtomicU64 = AtomicU64::new(0);
pub static HOLDS: AtomicU64 = AtomicU64::new(0);
pub static SESSIONS: AtomicU64 = AtomicU64::new(0);
pub static STREAMS: AtomicU64 = AtomicU64::new(0);

/// What Rust holds for Swift at the moment.
#[derive(uniffi::Record)]
pub struct NativeCounts {
    /// Calls that have a number.
    pub calls: u64,
    /// Tasks under way.
    pub tasks: u64,
    /// Clients.
    pub clients: u64,
    /// Lists.
    pub pagers: u64,
    /// Files.
    pub downloads: u64,
    /// Seats that are held.
    pub holds: u64,
    /// Sessions that are looked at or steered.
    pub sessions: u64,
    /// Files whose pieces Swift has.
    pub streams: u64,
}

/// What Rust holds for Swift at the moment.
#[uniffi::export]
pub fn native_counts() -> NativeCounts {
    let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
    NativeCounts {
        calls: open_calls() as u64,
        tasks: read(&TASKS),
        clients: read(&CLIENTS),
        pagers: read(&PAGERS),
        downloads: read(&DOWNLOADS),
        holds: read(&HOLDS),
        sessions: read(&SESSIONS),
        streams: read(&STREAMS),
    }
}

/// One of something, as long as it lives.
pub struct Counted(&'static AtomicU64);

impl Counted {
    pub fn new(count: &'static AtomicU64) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Self(count)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
