//! Timers that go from call to call.
//!
//! To set a timer of tokio's and to take it back, as each call does for a deadline that hardly any reaches, is to lock
//! what all threads share, twice. To set one to later that is set already is not. So each thread keeps some of those that
//! were not needed, set as they are: one that goes off meanwhile wakes nobody.

use std::{
    cell::RefCell,
    future::Future,
    pin::{Pin, pin},
    task::{Context, Poll, Waker},
};

use tokio::{
    runtime::{Handle, Id},
    task::unconstrained,
    time::{Instant, Sleep, sleep_until},
};

/// How many a thread keeps: about as many as it has calls in flight at a time.
const KEPT: usize = 64;

thread_local! {
    static KEPT_BY_THREAD: RefCell<Option<Kept>> = const { RefCell::new(None) };
}

/// What a thread keeps for the runtime that it last worked for.
struct Kept {
    runtime: Id,
    process: u32,
    timers: Vec<Pin<Box<Sleep>>>,
}

/// A timer that is set.
pub(crate) struct Timer {
    sleep: Pin<Box<Sleep>>,
    runtime: Id,
}

impl Timer {
    /// Sets one for this moment.
    pub fn at(at: Instant) -> Self {
        let runtime = Handle::current().id();
        let sleep = match take(runtime) {
            Some(mut sleep) => {
                sleep.as_mut().reset(at);
                sleep
            }
            None => Box::pin(sleep_until(at)),
        };
        Self { sleep, runtime }
    }

    /// Whether it has gone off; wakes the task when it does. However much the task has done before in this turn: a
    /// deadline holds for the busy, too.
    pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        pin!(unconstrained(self.sleep.as_mut())).poll(cx)
    }

    /// It is not needed any more. To be called where its runtime still runs; elsewhere it is just dropped.
    pub fn keep(mut self) {
        // The task that waited for it must not be held in memory until another one does.
        let _ = self.poll(&mut Context::from_waker(Waker::noop()));
        let Self { sleep, runtime } = self;
        let put = |kept: &RefCell<Option<Kept>>| match &mut *kept.borrow_mut() {
            Some(kept) if kept.runtime == runtime && kept.timers.len() < KEPT => {
                kept.timers.push(sleep);
                None
            }
            _ => Some(sleep),
        };
        // A thread that ends has no place any more.
        let _ = KEPT_BY_THREAD.try_with(put);
    }
}

/// One that the thread keeps for this runtime. What it kept for another goes.
fn take(runtime: Id) -> Option<Pin<Box<Sleep>>> {
    let taken = KEPT_BY_THREAD.try_with(|kept| {
        let mut kept = kept.borrow_mut();
        if let Some(kept) = kept.as_mut().filter(|kept| kept.runtime == runtime) {
            return (kept.timers.pop(), None);
        }
        let fresh = Kept { runtime, process: std::process::id(), timers: Vec::new() };
        (None, kept.replace(fresh))
    });
    taken.ok().and_then(|(timer, _others)| timer)
}

impl Drop for Kept {
    fn drop(&mut self) {
        if self.process != std::process::id() {
            // A child has the parent's timers, and not the threads that may have been at them: whatever lock they held
            // is held for ever.
            std::mem::forget(std::mem::take(&mut self.timers));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{sync::Arc, task::Wake, time::Duration};

    use tokio::{runtime::Builder, time::advance};

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn kept() -> usize {
        KEPT_BY_THREAD.with_borrow(|kept| kept.as_ref().map_or(0, |kept| kept.timers.len()))
    }

    /// A timer that is set to so many seconds from now, and has been waited for.
    fn waited_for(seconds: u32) -> Timer {
        let mut timer = Timer::at(Instant::now() + SECOND * seconds);
        assert!(timer.poll(&mut Context::from_waker(Waker::noop())).is_pending());
        timer
    }

    /// How many seconds it takes to go off.
    async fn seconds(mut timer: Timer) -> u64 {
        let began = Instant::now();
        std::future::poll_fn(|cx| timer.poll(cx)).await;
        began.elapsed().as_secs()
    }

    #[tokio::test(start_paused = true)]
    async fn one_that_was_kept_goes_off_when_it_is_set_to_and_at_no_other_time() {
        for next in [90, 30, 5, 1] {
            waited_for(30).keep();
            assert_eq!(kept(), 1);
            let timer = waited_for(next);
            assert_eq!(kept(), 0, "it is the same one");
            assert_eq!(seconds(timer).await, u64::from(next));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn one_that_went_off_while_it_was_kept_is_as_good_as_new() {
        waited_for(30).keep();
        advance(40 * SECOND).await;
        assert_eq!(seconds(waited_for(20)).await, 20);
        let mut gone_off = waited_for(20);
        std::future::poll_fn(|cx| gone_off.poll(cx)).await;
        gone_off.keep();
        assert_eq!(seconds(waited_for(20)).await, 20);
    }

    #[tokio::test(start_paused = true)]
    async fn no_more_are_kept_than_a_thread_needs() {
        let timers: Vec<Timer> = (0..2 * KEPT).map(|_| waited_for(30)).collect();
        timers.into_iter().for_each(Timer::keep);
        assert_eq!(kept(), KEPT);
    }

    struct Task;

    impl Wake for Task {
        fn wake(self: Arc<Self>) {}
    }

    #[tokio::test(start_paused = true)]
    async fn one_that_is_kept_holds_no_task() {
        let task = Arc::new(Task);
        let mut timer = waited_for(30);
        assert!(timer.poll(&mut Context::from_waker(&Arc::clone(&task).into())).is_pending());
        assert_eq!(Arc::strong_count(&task), 2);
        timer.keep();
        assert_eq!((Arc::strong_count(&task), kept()), (1, 1));
    }

    #[test]
    fn one_of_a_runtime_that_is_over_is_not_used_in_another() {
        for round in 1..4 {
            let runtime = Builder::new_current_thread().enable_time().start_paused(true).build();
            runtime.expect("a runtime").block_on(async {
                assert_eq!(seconds(waited_for(round)).await, u64::from(round));
                waited_for(30).keep();
                assert_eq!(kept(), 1);
            });
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_child_process_does_not_touch_those_of_its_parent() {
        for (process, left_alone) in [(std::process::id(), false), (std::process::id().wrapping_add(1), true)]
        {
            // A timer that is dropped lets go of its task.
            let task = Arc::new(Task);
            let mut timer = waited_for(30);
            assert!(timer.poll(&mut Context::from_waker(&Arc::clone(&task).into())).is_pending());
            drop(Kept { runtime: timer.runtime, process, timers: vec![timer.sleep] });
            assert_eq!(Arc::strong_count(&task) == 2, left_alone);
        }
    }
}
