//! A seat that is held for half an hour, until it is booked or given back.

use std::{
    fmt,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::{runtime::Handle, time::Instant};

use crate::{
    Family, Result, Timestamp,
    client::Client,
    error::{Context, Error, ErrorKind},
    model::{Day, Extra, Model},
    practical_training::{BookHold, BookableCourse, Booking, TrainingLocation},
    routes::{self, Route},
    transport::Call,
};

/// How long a hold lives where the answer does not say it, in seconds: documented.
const DOCUMENTED_LIFE: i64 = 1800;
/// No hold lives longer, whatever an answer says.
const LONGEST_LIFE: i64 = 86_400;

/// A seat that is held: to be used by one booking, or to be given back.
///
/// When the last clone of it is dropped unused, it gives the seat back by itself, in the background. Holding a seat does
/// not lower the number of those that remain, and an account has one hold of a host at a time.
///
/// ```no_run
/// use hbportal::practical_training::{BookHold, PayOption};
///
/// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
/// let hold = client.practical_training().events().hold(301).await?;
/// println!("{} seconds to book it", hold.remaining());
/// let attendee = BookHold::new("Alex", "Nurse", "alex@example.com", PayOption::Credits).phone("+44 20 7946 0000");
/// let booking = hold.book(attendee).await?;
/// println!("{:?}", booking.booking_status);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Hold(Arc<Held>);

struct Held {
    client: Client,
    desk: Desk,
    seat: HeldSeat,
    expires: Instant,
    state: Mutex<State>,
    /// One release at a time: who comes second finds it done.
    releasing: tokio::sync::Mutex<()>,
    kept: AtomicBool,
    runtime: Handle,
    /// A forked child has a copy of everything, but the seat is its parent's.
    process: u32,
}

/// Where the seats of a host are booked and given back.
#[derive(Clone, Copy)]
struct Desk {
    family: Family,
    book: Route,
    release: Route,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Booking,
    Booked,
    /// A booking was sent, and what came of it is not known.
    InDoubt,
    Releasing,
    Released,
}

impl Hold {
    /// Makes the call that holds a seat, in a task of its own: if nobody waits for it any more, the seat is given back.
    pub(crate) async fn take(client: &Client, family: Family, call: Call<'_>) -> Result<Self> {
        let (client, call) = (client.for_later(), call.into_owned());
        let desk = Desk::of(family);
        let taken = tokio::spawn(async move {
            let seat = call.data().await?;
            Ok(Self(Arc::new(Held::new(client, desk, seat))))
        });
        let broken_off =
            |_| Err(Error::new(ErrorKind::Connection, "holding was broken off with its runtime"));
        taken.await.unwrap_or_else(broken_off)
    }

    /// What is held, as the host told it.
    pub fn details(&self) -> &HeldSeat {
        &self.0.seat
    }

    /// What names the hold to the host.
    pub fn hash(&self) -> &str {
        &self.0.seat.hold_hash
    }

    /// How many seconds are left to book it; 0 when none are.
    ///
    /// They are counted from the answer by the machine's monotonic clock: setting the time of day changes nothing.
    pub fn remaining(&self) -> f64 {
        self.0.remaining().as_secs_f64()
    }

    /// Whether it can be booked still: not expired, not used, not given back.
    pub fn is_open(&self) -> bool {
        self.0.is_open()
    }

    /// Books the seat that is held.
    ///
    /// A hold is for one booking. Where the booking was certainly not made, such as for a pay option that the account has
    /// not, the hold stays open. Where nobody knows whether it was made, the hold cannot be booked again and is not
    /// given back by itself: look at the bookings.
    ///
    /// Errors: `ConflictError` for a hold that has expired, is used or given back, with nothing sent; those of
    /// `bookings.create`.
    pub async fn book(&self, params: BookHold) -> Result<Booking> {
        let Desk { family, book, .. } = self.0.desk;
        let turn = self.0.begin_booking().map_err(|error| error.at(&at(book)))?;
        let booking = params.with_hash(self.hash()).at(family);
        let booked = self.0.client.send(book).json(booking).data().await;
        turn.end(match &booked {
            Ok(_) => State::Booked,
            Err(error) if error.is_in_doubt() => State::InDoubt,
            Err(_) => State::Open,
        });
        booked
    }

    /// Gives the seat back. Doing it again does nothing, and neither does it for a hold that has expired.
    ///
    /// Errors: `ConflictError` for a hold that a booking uses or has used: cancel the booking instead.
    pub async fn release(&self) -> Result<()> {
        let _alone = self.0.releasing.lock().await;
        match self.0.begin_release().map_err(|error| error.at(&at(self.0.desk.release)))? {
            Some(turn) => turn.release().await,
            None => Ok(()),
        }
    }

    /// Ends the hold as dropping it does, and waits for it: gives the seat back where it is open and was not kept, and does
    /// nothing where it is used, kept, expired, given back, or taken before the process forked. It is for the end of a
    /// block.
    pub async fn end(&self) -> Result<()> {
        let _alone = self.0.releasing.lock().await;
        if !self.0.is_forsaken() {
            return Ok(());
        }
        match self.0.begin_release() {
            Ok(Some(turn)) => turn.release().await,
            // A booking came first.
            _ => Ok(()),
        }
    }

    /// Keeps the seat when the hold is dropped: to book it elsewhere, by its hash.
    pub fn keep(&self) {
        self.0.kept.store(true, Ordering::Relaxed);
    }
}

impl Desk {
    fn of(family: Family) -> Self {
        let (book, release) = match family {
            Family::VirtualBls => {
                (routes::virtual_bls::BOOKINGS_CREATE, routes::virtual_bls::TIMESLOTS_RELEASE)
            }
            _ => (routes::practical_training::BOOKINGS_CREATE, routes::practical_training::EVENTS_RELEASE),
        };
        Self { family, book, release }
    }
}

impl Held {
    fn new(client: Client, desk: Desk, seat: HeldSeat) -> Self {
        Self {
            client,
            desk,
            expires: Instant::now() + seat.life(),
            seat,
            state: Mutex::new(State::Open),
            releasing: tokio::sync::Mutex::default(),
            kept: AtomicBool::new(false),
            runtime: Handle::current(),
            process: std::process::id(),
        }
    }

    fn remaining(&self) -> Duration {
        self.expires.saturating_duration_since(Instant::now())
    }

    fn is_open(&self) -> bool {
        *self.state() == State::Open && !self.remaining().is_zero()
    }

    /// Whether the seat is to be given back when nobody refers to it any more.
    fn is_forsaken(&self) -> bool {
        !self.kept.load(Ordering::Relaxed) && self.process == std::process::id() && self.is_open()
    }

    fn begin_booking(&self) -> Result<Turn<'_>> {
        let mut state = self.state();
        match *state {
            State::Open if self.remaining().is_zero() => {
                Err(unusable("the hold has expired: hold a seat again"))
            }
            State::Open => {
                *state = State::Booking;
                // Who stops waiting does not learn what came of it.
                Ok(Turn { held: self, end: State::InDoubt })
            }
            State::Booking => Err(unusable("another booking is using this hold")),
            State::Booked => Err(unusable("the hold was used: it is for one booking")),
            State::InDoubt => Err(unusable(
                "whether the booking that used this hold was made is not known: look at the bookings; if it was not, \
                 create one with the hold's hash",
            )),
            State::Releasing | State::Released => Err(unusable("the hold was given back: hold a seat again")),
        }
    }

    /// Nothing where it is released already.
    fn begin_release(&self) -> Result<Option<Turn<'_>>> {
        let mut state = self.state();
        match *state {
            State::Released => Ok(None),
            State::Booking => Err(unusable("a booking is using this hold")),
            State::Booked => Err(unusable("the hold was used: cancel the booking instead")),
            before => {
                *state = State::Releasing;
                Ok(Some(Turn { held: self, end: before }))
            }
        }
    }

    fn release_call(&self) -> Call<'_> {
        self.client.send(self.desk.release).segment("hold_hash", &*self.seat.hold_hash)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if !self.is_forsaken() {
            return;
        }
        let release = self.release_call().into_owned();
        // On a runtime that is over, the task ends before it begins.
        drop(self.runtime.spawn(async move {
            if let Err(error) = release.nothing().await {
                tracing::debug!(kind = ?error.kind(), "a hold was not given back: it expires by itself");
            }
        }));
    }
}

/// The right to decide what becomes of a hold. Dropped, it decides what stands in it.
struct Turn<'a> {
    held: &'a Held,
    end: State,
}

impl Turn<'_> {
    fn end(mut self, state: State) {
        self.end = state;
    }

    async fn release(self) -> Result<()> {
        match self.held.release_call().nothing().await {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            // What is not there any more needs no release.
            _ => {
                self.end(State::Released);
                Ok(())
            }
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        *self.held.state() = self.end;
    }
}

fn unusable(why: &str) -> Error {
    Error::new(ErrorKind::Conflict, format!("{why}; nothing was sent"))
}

fn at(route: Route) -> Context {
    Context { operation: Some(route.id), ..Context::default() }
}

// By hand: the seat may tell whose it is.
impl fmt::Debug for Hold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hold")
            .field("family", &self.0.desk.family)
            .field("is_open", &self.is_open())
            .finish_non_exhaustive()
    }
}

/// What is held, and for how long.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct HeldSeat {
    /// What names the hold to the host.
    pub hold_hash: String,
    /// When it expires, by the host's clock.
    pub expires_at: Option<Timestamp>,
    /// How many seconds it had left when the host answered.
    pub expires_in_seconds: Option<i64>,
    /// The number of the training event.
    pub event_id: Option<i64>,
    /// The course.
    pub course: Option<BookableCourse>,
    /// Where it takes place.
    pub location: Option<TrainingLocation>,
    /// When the training event begins.
    pub start_date: Option<Timestamp>,
    /// The day of the timeslot.
    pub date: Option<Day>,
    /// The time of the timeslot, `HH:MM` in the UK.
    pub time: Option<String>,
    /// What else came.
    pub extra: Extra,
}

impl HeldSeat {
    /// The hold that a conflict tells of: its data, or an object in it.
    pub(crate) fn in_conflict(data: &serde_json::Value) -> Option<Self> {
        let has_hash = |value: &&serde_json::Value| value.get("hold_hash").is_some();
        let inside = || data.as_object()?.values().find(has_hash);
        let mut hold = Some(data).filter(has_hash).or_else(inside)?.clone();
        crate::dialect::translate(&mut hold);
        Self::from_json(hold.to_string().as_bytes()).ok()
    }

    fn life(&self) -> Duration {
        let until = |end: Timestamp| end.as_seconds() - jiff::Timestamp::now().as_second();
        let seconds = self.expires_in_seconds.or_else(|| self.expires_at.map(until));
        let seconds = seconds.unwrap_or(DOCUMENTED_LIFE).clamp(0, LONGEST_LIFE);
        Duration::from_secs(seconds.unsigned_abs())
    }
}
