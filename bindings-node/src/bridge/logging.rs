//! Log records on their way to the loggers of JavaScript: each environment may have one.

use std::{
    str::FromStr,
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use hbportal::{
    Error, Result,
    logging::{self, LevelFilter, LogRecord},
};
use napi::Either;
use napi_derive::napi;

use super::{
    errors::envelope,
    mailbox::{Bell, Mailbox},
    names::Names,
    write::object,
};

/// How many records wait for a thread that is busy; what comes beyond is counted.
const MOST_WAITING: usize = 1024;

/// What is on its way at the end of a process has this long to come.
const LAST_RECORDS: Duration = Duration::from_millis(200);

/// The logs of all environments: core has one for the whole process.
static FORWARDING: OnceLock<bool> = OnceLock::new();
static LOGS: Mutex<Vec<Weak<Log>>> = Mutex::new(Vec::new());

struct Log {
    level: LevelFilter,
    records: Mailbox<String>,
    missed: AtomicU64,
}

/// The log of one environment, until it is closed.
#[napi]
pub struct NativeLog(Option<Arc<Log>>);

#[napi]
impl NativeLog {
    /// A log from `level` on, or the envelope of an error. `ring` is called when records are there to be taken.
    #[napi(catch_unwind)]
    pub fn open(ring: Bell, level: String) -> Either<NativeLog, String> {
        let level = match read_level(&level) {
            Ok(level) => level,
            Err(error) => return Either::B(envelope(error, &Names(&[]))),
        };
        FORWARDING.get_or_init(|| logging::forward(deliver));
        let log = Arc::new(Log { level, records: Mailbox::new(ring), missed: AtomicU64::new(0) });
        let mut logs = logs();
        logs.push(Arc::downgrade(&log));
        adjust(&mut logs);
        Either::A(Self(Some(log)))
    }

    /// The JSON of the records that are there.
    #[napi(catch_unwind)]
    pub fn take(&self) -> Vec<String> {
        self.0.as_ref().map(|log| log.records.take()).unwrap_or_default()
    }

    /// The same, with those that are on their way: for the end of a process.
    #[napi(catch_unwind)]
    pub fn take_last(&self) -> Vec<String> {
        logging::flush(LAST_RECORDS);
        self.take()
    }

    /// How many did not fit since this was last asked.
    #[napi(catch_unwind)]
    #[allow(clippy::cast_precision_loss, reason = "nobody counts that far")]
    pub fn missed(&self) -> f64 {
        self.0.as_ref().map_or(0.0, |log| log.missed.swap(0, Ordering::Relaxed) as f64)
    }

    /// Wants no more records.
    #[napi(catch_unwind)]
    pub fn close(&mut self) {
        self.0 = None;
        adjust(&mut logs());
    }
}

/// The environment ends.
impl Drop for NativeLog {
    fn drop(&mut self) {
        self.close();
    }
}

fn read_level(text: &str) -> Result<LevelFilter> {
    let wrong = || Error::validation("level", "must be one of off, error, warn, info, debug, trace");
    // What is read also knows numbers, and letters of either case.
    LevelFilter::from_str(text).ok().filter(|level| level.to_string() == text).ok_or_else(wrong)
}

fn logs() -> MutexGuard<'static, Vec<Weak<Log>>> {
    LOGS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// As much as the most curious log wants is made.
fn adjust(logs: &mut Vec<Weak<Log>>) {
    logs.retain(|log| log.strong_count() > 0);
    let wanted = logs.iter().filter_map(Weak::upgrade).map(|log| log.level).max();
    logging::set_level(wanted.unwrap_or(LevelFilter::OFF));
}

/// Called by core, on its thread for that.
fn deliver(record: LogRecord) {
    let wanting: Vec<Arc<Log>> = logs().iter().filter_map(Weak::upgrade).collect();
    let mut text = None;
    for log in wanting.iter().filter(|log| record.level <= log.level) {
        log.add(text.get_or_insert_with(|| written(&record)));
    }
}

impl Log {
    fn add(&self, record: &str) {
        if !self.records.add_within(MOST_WAITING, record.to_owned()) {
            self.missed.fetch_add(1, Ordering::Relaxed);
        }
    }
}

fn written(record: &LogRecord) -> String {
    object(|object| {
        object.text("level", &record.level.as_str().to_ascii_lowercase());
        object.text("target", record.target);
        object.text("message", &record.message);
        object.object("fields", |fields| {
            for (name, value) in &record.fields {
                fields.text(name, value);
            }
        });
        object.field("at", &record.at);
    })
}
