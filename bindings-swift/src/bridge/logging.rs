//! Log records on their way to the app.

use std::{
    collections::BTreeMap,
    fmt,
    str::FromStr,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
    time::Duration,
};

use hbportal::logging::{self, LevelFilter, LogRecord};

use super::write::{Outgoing, bytes};

/// How long the end of a program waits for the handler.
const PATIENCE: Duration = Duration::from_secs(2);

/// Who is told. Core forwards for as long as the process lives; whom to, may change.
static HANDLER: Mutex<Option<Arc<dyn NativeLogHandler>>> = Mutex::new(None);

/// What the app does with records. It is called on a thread of core's, with one record after the other.
#[uniffi::export(with_foreign)]
pub trait NativeLogHandler: Send + Sync + fmt::Debug {
    /// Takes a record, in the form of `write`.
    fn tell(&self, record: Vec<u8>);
}

/// Tells `handler` from `level` on, in place of the one before; without one, no record is made any more.
#[uniffi::export]
pub fn forward_log(level: String, handler: Option<Arc<dyn NativeLogHandler>>) {
    static FORWARDING: OnceLock<bool> = OnceLock::new();
    let level = LevelFilter::from_str(&level).ok().filter(|_| handler.is_some());
    // Over all of it: of two that are set at once, one is left with its own level.
    let mut current = current();
    let before = std::mem::replace(&mut *current, handler);
    if current.is_some() {
        FORWARDING.get_or_init(|| logging::forward(deliver));
    }
    logging::set_level(level.unwrap_or(LevelFilter::OFF));
    drop(current);
    // Outside the lock: what the app lets go of may do anything.
    drop(before);
}

/// Waits until every record so far was handed over; false where the handler takes longer than two seconds.
#[uniffi::export]
pub fn flush_log() -> bool {
    logging::flush(PATIENCE)
}

fn current() -> MutexGuard<'static, Option<Arc<dyn NativeLogHandler>>> {
    HANDLER.lock().unwrap_or_else(PoisonError::into_inner)
}

fn deliver(record: LogRecord) {
    let handler = current().clone();
    if let Some(handler) = handler {
        handler.tell(bytes(&record));
    }
}

impl Outgoing for LogRecord {
    fn write(&self, out: &mut Vec<u8>) {
        self.level.as_str().to_ascii_lowercase().write(out);
        self.target.write(out);
        self.message.write(out);
        let fields: BTreeMap<String, String> =
            self.fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        fields.write(out);
        self.at.write(out);
    }
}
