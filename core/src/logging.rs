//! Log records for a host's own logging: Python's `logging`, a function of Node, `os_log`.
//!
//! A Rust application needs none of this: its `tracing` subscriber sees everything.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use arc_swap::ArcSwapOption;
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
    subscriber::Interest,
};
pub use tracing::{Level, level_filters::LevelFilter};

use crate::{Timestamp, auth::wall_now};

/// What a sink that stands still is kept; what comes beyond is counted, and the sink is told how much it missed.
const MOST_WAITING: usize = 1024;

/// Something that hbportal did, for whoever looks for a mistake. There is no secret and no personal data in it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LogRecord {
    /// How much it matters.
    pub level: Level,
    /// The module it comes from, such as `hbportal::transport::send`.
    pub target: &'static str,
    /// What happened.
    pub message: String,
    /// What it belongs to, under the names of the field: `operation`, `request_id`, `family`, `kind`, …
    pub fields: Vec<(&'static str, String)>,
    /// When it happened: the sink may be told later.
    pub at: Timestamp,
}

/// Tells `sink` of what hbportal does, once [`set_level`] wants anything: on a thread of its own, so that nothing waits
/// for it, and in the order in which it happened. A forked child has a thread of its own.
///
/// Each record says for itself what it belongs to. A span, such as `token exchange`, is one record when it ends, with its
/// `elapsed_ms`. Returns false, and changes nothing, where the process has a `tracing` subscriber already.
///
/// ```
/// use hbportal::logging::{self, LevelFilter};
///
/// assert!(logging::forward(|record| eprintln!("{}: {} {:?}", record.level, record.message, record.fields)));
/// logging::set_level(LevelFilter::DEBUG);
/// ```
pub fn forward(sink: impl Fn(LogRecord) + Send + Sync + 'static) -> bool {
    let forwarder = Forwarder { sink: Arc::new(sink), outbox: ArcSwapOption::empty() };
    let forwarder = Arc::new(forwarder);
    if tracing::subscriber::set_global_default(Own(Arc::clone(&forwarder))).is_err() {
        return false;
    }
    FORWARDER.store(Some(forwarder));
    true
}

/// Which records are made from now on; none at first. Those that are not cost nothing.
pub fn set_level(level: LevelFilter) {
    let place = LEVELS.iter().position(|known| *known == level).unwrap_or_default();
    if LEVEL.swap(place, Ordering::Relaxed) != place {
        tracing::callsite::rebuild_interest_cache();
    }
}

/// Which records are made.
pub fn level() -> LevelFilter {
    LEVELS.get(LEVEL.load(Ordering::Relaxed)).copied().unwrap_or(LevelFilter::OFF)
}

/// Waits until the sink was told everything so far: before a process ends. Returns whether it was within `wait`.
pub fn flush(wait: Duration) -> bool {
    outbox().is_none_or(|outbox| outbox.flush(wait))
}

/// Holds the sink back until [`resume`], once it has taken what it is being told now: what it works with, such as a file, is
/// then in nobody's hands when the process forks. Returns whether it stands still, within `wait`.
pub fn pause(wait: Duration) -> bool {
    outbox().is_none_or(|outbox| outbox.pause(wait))
}

/// Lets the sink go on after [`pause`].
pub fn resume() {
    if let Some(outbox) = outbox() {
        outbox.resume();
    }
}

/// What is to be told in this process.
fn outbox() -> Option<Arc<Outbox>> {
    let outbox = FORWARDER.load().as_ref().and_then(|forwarder| forwarder.outbox.load_full());
    outbox.filter(|outbox| outbox.process == std::process::id())
}

const LEVELS: [LevelFilter; 6] = [
    LevelFilter::OFF,
    LevelFilter::ERROR,
    LevelFilter::WARN,
    LevelFilter::INFO,
    LevelFilter::DEBUG,
    LevelFilter::TRACE,
];

/// The place of the level in `LEVELS`.
static LEVEL: AtomicUsize = AtomicUsize::new(0);

static FORWARDER: ArcSwapOption<Forwarder> = ArcSwapOption::const_empty();

type Sink = Arc<dyn Fn(LogRecord) + Send + Sync>;

struct Forwarder {
    sink: Sink,
    /// Made anew in a forked child: its lock may be held there by a thread that does not exist.
    outbox: ArcSwapOption<Outbox>,
}

impl Forwarder {
    /// That of this process.
    fn outbox(&self) -> Option<Arc<Outbox>> {
        let process = std::process::id();
        let seen = self.outbox.load();
        if seen.as_ref().is_none_or(|outbox| outbox.process != process) {
            let new = Arc::new(Outbox::new(process, Arc::clone(&self.sink)));
            // Where another thread was faster, its outbox stays.
            self.outbox.compare_and_swap(&*seen, Some(new));
        }
        self.outbox.load_full()
    }
}

/// The records that the sink was not told yet.
struct Outbox {
    process: u32,
    sink: Sink,
    spans: Mutex<HashMap<u64, OpenSpan>>,
    queue: Mutex<Queue>,
    filled: Condvar,
    emptied: Condvar,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<LogRecord>,
    /// How many did not fit.
    missed: u64,
    /// Whether the sink is being told something.
    busy: bool,
    /// Whether there is a thread that tells it.
    served: bool,
    /// Whether it is to be told nothing for now.
    paused: bool,
}

impl Outbox {
    fn new(process: u32, sink: Sink) -> Self {
        let (spans, queue, filled, emptied) = Default::default();
        Self { process, sink, spans, queue, filled, emptied }
    }

    fn spans(&self) -> MutexGuard<'_, HashMap<u64, OpenSpan>> {
        self.spans.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(self: &Arc<Self>, record: LogRecord) {
        let mut queue = self.queue();
        if queue.waiting.len() >= MOST_WAITING {
            queue.missed += 1;
            return;
        }
        queue.waiting.push_back(record);
        if !queue.served {
            let own = Arc::clone(self);
            // Without a thread the record waits for the next attempt.
            queue.served =
                thread::Builder::new().name("hbportal-log".to_owned()).spawn(move || own.serve()).is_ok();
        }
        self.filled.notify_one();
    }

    fn serve(&self) {
        loop {
            let record = self.next();
            // A sink that panics hurts nobody else, and is told the next one.
            let _ = catch_unwind(AssertUnwindSafe(|| (self.sink)(record)));
        }
    }

    fn next(&self) -> LogRecord {
        let mut queue = self.queue();
        queue.busy = false;
        loop {
            if queue.paused {
                self.emptied.notify_all();
                queue = self.filled.wait(queue).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            if let Some(record) = queue.waiting.pop_front() {
                queue.busy = true;
                return record;
            }
            if queue.missed > 0 {
                queue.busy = true;
                return missed(std::mem::take(&mut queue.missed));
            }
            self.emptied.notify_all();
            queue = self.filled.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn flush(&self, wait: Duration) -> bool {
        let queue = self.queue();
        self.until(queue, wait, |queue| !queue.busy && queue.waiting.is_empty() && queue.missed == 0)
    }

    fn pause(&self, wait: Duration) -> bool {
        let mut queue = self.queue();
        queue.paused = true;
        self.until(queue, wait, |queue| !queue.busy)
    }

    fn resume(&self) {
        self.queue().paused = false;
        self.filled.notify_one();
    }

    fn until(&self, mut queue: MutexGuard<'_, Queue>, wait: Duration, met: impl Fn(&Queue) -> bool) -> bool {
        let end = Instant::now() + wait;
        while !met(&queue) {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            queue = self.emptied.wait_timeout(queue, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        true
    }
}

fn missed(count: u64) -> LogRecord {
    LogRecord {
        level: Level::WARN,
        target: module_path!(),
        message: "log records were dropped: whoever is told of them is too slow".to_owned(),
        fields: vec![("count", count.to_string())],
        at: wall_now(),
    }
}

/// The subscriber of the process.
struct Own(Arc<Forwarder>);

impl Subscriber for Own {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if self.enabled(metadata) { Interest::always() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let target = metadata.target();
        *metadata.level() <= level() && (target == "hbportal" || target.starts_with("hbportal::"))
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(level())
    }

    fn event(&self, event: &Event<'_>) {
        let metadata = event.metadata();
        let mut said = Said::default();
        event.record(&mut said);
        if let Some(outbox) = self.0.outbox() {
            outbox.push(said.of(metadata));
        }
    }

    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        static LAST: AtomicU64 = AtomicU64::new(0);
        let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
        let mut said = Said { message: span.metadata().name().to_owned(), ..Said::default() };
        span.record(&mut said);
        if let Some(outbox) = self.0.outbox() {
            let open = OpenSpan { metadata: span.metadata(), said, begun: Instant::now(), handles: 1 };
            outbox.spans().insert(number, open);
        }
        span::Id::from_u64(number)
    }

    fn record(&self, span: &span::Id, values: &span::Record<'_>) {
        if let Some(outbox) = self.0.outbox()
            && let Some(open) = outbox.spans().get_mut(&span.into_u64())
        {
            values.record(&mut open.said);
        }
    }

    fn record_follows_from(&self, _span: &span::Id, _follows: &span::Id) {}

    fn enter(&self, _span: &span::Id) {}

    fn exit(&self, _span: &span::Id) {}

    fn clone_span(&self, span: &span::Id) -> span::Id {
        if let Some(outbox) = self.0.outbox()
            && let Some(open) = outbox.spans().get_mut(&span.into_u64())
        {
            open.handles += 1;
        }
        span.clone()
    }

    /// One that was opened before a fork ends in the parent.
    fn try_close(&self, span: span::Id) -> bool {
        let Some(outbox) = self.0.outbox() else { return false };
        let ended = {
            let mut spans = outbox.spans();
            let Some(open) = spans.get_mut(&span.into_u64()) else { return false };
            open.handles -= 1;
            if open.handles > 0 {
                return false;
            }
            spans.remove(&span.into_u64())
        };
        if let Some(OpenSpan { metadata, mut said, begun, .. }) =
            ended.filter(|open| self.enabled(open.metadata))
        {
            said.fields.push(("elapsed_ms", begun.elapsed().as_millis().to_string()));
            outbox.push(said.of(metadata));
        }
        true
    }
}

/// A span that has not ended.
struct OpenSpan {
    metadata: &'static Metadata<'static>,
    said: Said,
    begun: Instant,
    /// How many hold it.
    handles: u32,
}

/// What an event or a span says.
#[derive(Default)]
struct Said {
    message: String,
    fields: Vec<(&'static str, String)>,
}

impl Said {
    /// As a record of this moment.
    fn of(self, metadata: &Metadata<'static>) -> LogRecord {
        LogRecord {
            level: *metadata.level(),
            target: metadata.target(),
            message: self.message,
            fields: self.fields,
            at: wall_now(),
        }
    }

    fn say(&mut self, field: &Field, text: String) {
        match field.name() {
            "message" => self.message = text,
            name => self.fields.push((name, text)),
        }
    }
}

impl Visit for Said {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.say(field, value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.say(field, format!("{value:?}"));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    const LIMIT: Duration = Duration::from_secs(30);

    #[test]
    fn a_sink_that_is_held_back_ends_its_record_and_begins_no_other() {
        let (begun, beginnings) = mpsc::channel();
        let (go_on, goes_on) = mpsc::channel();
        let goes_on = Mutex::new(goes_on);
        let sink = move |record: LogRecord| {
            begun.send(record.fields[0].1.clone()).expect("the test listens");
            let goes_on = goes_on.lock().unwrap_or_else(PoisonError::into_inner);
            goes_on.recv_timeout(LIMIT).expect("the test goes on");
        };
        let outbox = Arc::new(Outbox::new(std::process::id(), Arc::new(sink)));
        outbox.push(missed(1));
        assert_eq!(beginnings.recv_timeout(LIMIT).as_deref(), Ok("1"));
        outbox.push(missed(2));
        assert!(!outbox.pause(Duration::ZERO), "it is being told the first one");
        go_on.send(()).expect("it waits");
        assert!(outbox.pause(LIMIT));
        assert!(beginnings.try_recv().is_err());
        outbox.resume();
        assert_eq!(beginnings.recv_timeout(LIMIT).as_deref(), Ok("2"));
        go_on.send(()).expect("it waits");
        assert!(outbox.flush(LIMIT));
    }
}
