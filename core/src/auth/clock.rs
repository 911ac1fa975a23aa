//! The two clocks: one that never jumps, and the one on the wall.

use std::{
    sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed},
    time::{Duration, Instant, SystemTime},
};

use crate::model::Timestamp;

/// One reading of both clocks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Now {
    /// Since a fixed moment of this process. Stands still while the machine sleeps.
    pub monotonic: Duration,
    /// Can be set, forwards and backwards.
    pub wall: Timestamp,
    /// How far the server's clock is ahead of the one on this wall, in microseconds, as far as that is known.
    pub skew: i64,
}

/// Where the time comes from.
pub(crate) trait Clock: Send + Sync + 'static {
    /// Reads both clocks.
    fn now(&self) -> Now;
}

/// The clocks of the system, and what the `Date` of answers says of the server's.
///
/// A pair is kept with its ends by the server's clock: machines that share it need not agree on the time.
#[derive(Debug)]
pub(crate) struct SystemClock {
    epoch: Instant,
    skew: AtomicI64,
    /// How far the wall clock was ahead of the monotonic one when that was learned: since then it may have been set.
    learned_at: AtomicI64,
    /// When the next `Date` is worth a look, by the monotonic clock in microseconds.
    next_lesson: AtomicU64,
}

/// One `Date` in so many seconds is read: the answers of a busy client all say the same.
const BETWEEN_LESSONS: Duration = Duration::from_secs(10);

/// `Date` counts whole seconds, and answers travel: what is less is no skew.
const SMALLEST_SKEW: i64 = 2_000_000;

impl SystemClock {
    pub fn new() -> Self {
        Self {
            epoch: Instant::now(),
            skew: AtomicI64::new(0),
            learned_at: AtomicI64::new(0),
            next_lesson: AtomicU64::new(0),
        }
    }

    /// The moment at which something is asked whose answer is worth a look at its `Date`.
    pub fn lesson(&self) -> Option<Now> {
        self.is_time_for_a_lesson(self.epoch.elapsed()).then(|| self.now())
    }

    /// The answer has come to what was asked at `asked`; `date` is the moment at which the server says it wrote it.
    pub fn learn(&self, asked: Now, date: Option<Timestamp>) {
        self.learn_at(asked, self.now(), date);
    }

    fn is_time_for_a_lesson(&self, monotonic: Duration) -> bool {
        micros(monotonic) >= self.next_lesson.load(Relaxed)
    }

    fn learn_at(&self, asked: Now, now: Now, date: Option<Timestamp>) {
        // A clock that was set meanwhile, or slept through it, has nothing to compare with: the next answer tells.
        if now.jump_since(&asked) != Jump::None {
            return;
        }
        let next = micros(now.monotonic).saturating_add(micros(BETWEEN_LESSONS));
        self.next_lesson.store(next, Relaxed);
        if let Some(date) = date {
            // It was written between the two moments, and cut to the second. The smallest skew that explains it counts: an
            // answer may have lain there for long.
            let date = date.as_microseconds();
            let least = date.saturating_sub(now.wall.as_microseconds());
            let most = date.saturating_add(1_000_000).saturating_sub(asked.wall.as_microseconds());
            let skew = least.max(0).min(most);
            self.skew.store(if skew.abs() < SMALLEST_SKEW { 0 } else { skew }, Relaxed);
            self.learned_at.store(now.ahead(), Relaxed);
        }
    }

    fn with_skew(&self, now: Now) -> Now {
        let skew = self.skew.load(Relaxed);
        if skew == 0 || (now.ahead() - self.learned_at.load(Relaxed)).abs() <= TOLERANCE {
            return Now { skew, ..now };
        }
        // The wall clock was set, or the machine slept: the next answer tells.
        self.next_lesson.store(0, Relaxed);
        Now { skew: 0, ..now }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Now {
        self.with_skew(Now { monotonic: self.epoch.elapsed(), wall: wall_now(), skew: 0 })
    }
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}

/// The time on the wall.
pub(crate) fn wall_now() -> Timestamp {
    wall(SystemTime::now())
}

/// Microseconds since 1970. A clock that stands before it, or where the calendar ends, is as good as none.
fn wall(time: SystemTime) -> Timestamp {
    let since_1970 = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let microseconds = i64::try_from(since_1970.as_micros()).unwrap_or(i64::MAX);
    Timestamp::from_microseconds(microseconds).unwrap_or_else(|| wall(SystemTime::UNIX_EPOCH))
}

impl Now {
    /// How much further the wall clock went since `earlier` than the monotonic one: sleep, or a clock that was set.
    pub fn jump_since(&self, earlier: &Self) -> Jump {
        match self.ahead().saturating_sub(earlier.ahead()) {
            ahead if ahead > TOLERANCE => Jump::Ahead(Duration::from_micros(ahead.unsigned_abs())),
            ahead if ahead < -TOLERANCE => Jump::Back,
            _ => Jump::None,
        }
    }

    /// The time of the server.
    pub fn server(&self) -> Timestamp {
        let server = self.wall.as_microseconds().saturating_add(self.skew);
        Timestamp::from_microseconds(server).unwrap_or(self.wall)
    }

    /// How far the wall clock is ahead of the monotonic one, in microseconds.
    fn ahead(&self) -> i64 {
        self.wall.as_microseconds().saturating_sub_unsigned(micros(self.monotonic))
    }

    /// How long it is until `moment` by the clock of the server; nothing once it has passed.
    pub fn until(&self, moment: Timestamp) -> Duration {
        let left = moment.as_microseconds().saturating_sub(self.server().as_microseconds());
        u64::try_from(left).map_or(Duration::ZERO, Duration::from_micros)
    }
}

/// How the wall clock moved against the monotonic one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Jump {
    /// Not to speak of.
    None,
    /// The machine slept, or the clock was set forwards.
    Ahead(Duration),
    /// The clock was set backwards.
    Back,
}

/// Below this, two clocks that are read one after the other and disciplined separately just differ.
const TOLERANCE: i64 = 30_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    fn at(monotonic: u64, wall: i64) -> Now {
        let wall = Timestamp::from_microseconds(wall * 1_000_000).expect("in the calendar");
        Now { monotonic: Duration::from_secs(monotonic), wall, skew: 0 }
    }

    #[test]
    fn a_jump_is_what_the_wall_clock_went_further() {
        assert_eq!(at(100, 1_100).jump_since(&at(0, 1_000)), Jump::None);
        assert_eq!(at(100, 1_129).jump_since(&at(0, 1_000)), Jump::None);
        assert_eq!(at(100, 8_300).jump_since(&at(0, 1_000)), Jump::Ahead(Duration::from_secs(7_200)));
        assert_eq!(at(100, 500).jump_since(&at(0, 1_000)), Jump::Back);
    }

    #[test]
    fn nothing_is_left_of_what_has_passed() {
        assert_eq!(at(0, 10).until(at(0, 9).wall), Duration::ZERO);
        assert_eq!(at(0, 10).until(at(0, 12).wall), Duration::from_secs(2));
    }

    #[test]
    fn the_skew_is_learned_and_forgotten_when_the_wall_clock_is_set() {
        let clock = SystemClock::new();
        let date = |seconds: i64| Timestamp::from_microseconds(seconds * 1_000_000);
        let server = |now: Now| clock.with_skew(now).server().as_seconds();
        let learn = |now: Now, seconds: i64| clock.learn_at(now, now, date(seconds));
        learn(at(0, 1_000), 8_000);
        assert_eq!(server(at(20, 1_020)), 8_020);
        assert!(!clock.is_time_for_a_lesson(Duration::from_secs(5)), "too soon to look again");
        assert!(clock.is_time_for_a_lesson(Duration::from_secs(10)));
        learn(at(10, 1_010), 8_010);
        assert_eq!(server(at(20, 8_020)), 8_020, "the clock was put right");
        learn(at(20, 8_020), 8_021);
        assert_eq!(clock.with_skew(at(20, 8_020)).skew, 0, "that is no skew");
    }

    #[test]
    fn an_answer_that_lay_there_for_long_is_no_skew() {
        let skew = |asked: Now, now: Now, seconds: i64| {
            let clock = SystemClock::new();
            clock.learn_at(asked, now, Timestamp::from_microseconds(seconds * 1_000_000));
            clock.with_skew(now).skew / 1_000_000
        };
        // The process stood still, or the machine slept.
        assert_eq!(skew(at(0, 1_000), at(3_600, 4_600), 1_001), 0);
        assert_eq!(skew(at(0, 1_000), at(1, 4_600), 1_001), 0);
        // What is more than that is one.
        assert_eq!(skew(at(0, 1_000), at(60, 1_060), 1_360), 300);
        assert_eq!(skew(at(0, 1_000), at(60, 1_060), 699), -300);
    }

    #[test]
    fn the_system_clock_goes_forwards() {
        let clock = SystemClock::new();
        let (first, second) = (clock.now(), clock.now());
        assert!(second.monotonic >= first.monotonic);
        assert!(first.wall.as_seconds() > 1_700_000_000);
    }
}
