//! The two clocks: one that never jumps, and the one on the wall.

use std::time::{Duration, Instant, SystemTime};

use crate::model::Timestamp;

/// One reading of both clocks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Now {
    /// Since a fixed moment of this process. Stands still while the machine sleeps.
    pub monotonic: Duration,
    /// Can be set, forwards and backwards.
    pub wall: Timestamp,
}

/// Where the time comes from.
pub(crate) trait Clock: Send + Sync + 'static {
    /// Reads both clocks.
    fn now(&self) -> Now;
}

/// The clocks of the system.
#[derive(Debug)]
pub(crate) struct SystemClock {
    epoch: Instant,
}

impl SystemClock {
    pub fn new() -> Self {
        Self { epoch: Instant::now() }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Now {
        Now { monotonic: self.epoch.elapsed(), wall: wall_now() }
    }
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
        let felt = self.monotonic.saturating_sub(earlier.monotonic);
        let felt = i64::try_from(felt.as_micros()).unwrap_or(i64::MAX);
        let real = self.wall.as_microseconds().saturating_sub(earlier.wall.as_microseconds());
        match real.saturating_sub(felt) {
            ahead if ahead > TOLERANCE => Jump::Ahead(Duration::from_micros(ahead.unsigned_abs())),
            ahead if ahead < -TOLERANCE => Jump::Back,
            _ => Jump::None,
        }
    }

    /// The time of the server.
    pub fn server(&self) -> Timestamp {
        self.wall
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
        Now { monotonic: Duration::from_secs(monotonic), wall }
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
    fn the_system_clock_goes_forwards() {
        let clock = SystemClock::new();
        let (first, second) = (clock.now(), clock.now());
        assert!(second.monotonic >= first.monotonic);
        assert!(first.wall.as_seconds() > 1_700_000_000);
    }
}
