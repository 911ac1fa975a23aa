//! Seats that are held, as the Swift layer sees them.

use std::sync::Arc;

use hbportal::{Hold, practical_training::BookHold};

use super::{
    calls,
    counts::{Counted, HOLDS},
    given::params,
    outcome::{NativeOutcome, run, unnamed},
    write::bytes,
};

/// A seat that is held. Letting go of it unused gives the seat back.
#[derive(uniffi::Object)]
pub struct NativeHold {
    hold: Hold,
    _counted: Counted,
}

impl NativeHold {
    pub fn new(hold: Hold) -> Arc<Self> {
        Arc::new(Self { hold, _counted: Counted::new(&HOLDS) })
    }
}

#[uniffi::export]
impl NativeHold {
    /// What is held, as the host told it.
    pub fn details(&self) -> Vec<u8> {
        bytes(self.hold.details())
    }

    /// How many seconds are left to book it.
    pub fn remaining(&self) -> f64 {
        self.hold.remaining()
    }

    /// Whether it can be booked still.
    pub fn is_open(&self) -> bool {
        self.hold.is_open()
    }

    /// Keeps the seat when this is let go of.
    pub fn keep(&self) {
        self.hold.keep();
    }

    /// Books it.
    pub async fn book(&self, id: u64, arguments: Vec<u8>) -> NativeOutcome {
        let hold = self.hold.clone();
        run(id, async move {
            let booking = params::<BookHold>(&arguments).map_err(unnamed)?;
            hold.book(booking).await.map(calls::model).map_err(unnamed)
        })
        .await
    }

    /// Gives it back.
    pub async fn release(&self, id: u64) -> NativeOutcome {
        let hold = self.hold.clone();
        run(id, async move { hold.release().await.map(calls::nothing).map_err(unnamed) }).await
    }
}
