//! A seat that is held, as the TypeScript layer sees it.

use std::{future::Future, rc::Rc};

use hbportal::{Hold, Result, practical_training::BookHold};
use napi::Env;
use napi_derive::napi;

use crate::generated::BOOK_HOLD;

use super::{
    calls::{model, nothing},
    completion::Payload,
    given::Given,
    hub::{Calls, failure},
    names::Names,
    write::json,
};

/// A seat that is held. When it is collected as garbage, core gives the seat back.
#[napi]
pub struct NativeHold {
    hold: Hold,
    calls: Rc<Calls>,
}

impl NativeHold {
    pub fn new(hold: Hold, calls: Rc<Calls>) -> Self {
        Self { hold, calls }
    }

    fn run(
        &self,
        env: Env,
        id: u32,
        names: &'static Names,
        work: Result<impl Future<Output = Result<Payload>> + Send + 'static>,
    ) {
        let failed = move |error| failure(error, "", names);
        match work {
            Ok(work) => self.calls.start(env, id, async move { work.await.map_err(failed) }),
            Err(error) => self.calls.fail(env, id, failed(error)),
        }
    }
}

#[napi]
impl NativeHold {
    /// What is held, as a row.
    #[napi(catch_unwind)]
    pub fn details(&self) -> String {
        json(self.hold.details())
    }

    /// How many seconds are left.
    #[napi(getter, catch_unwind)]
    pub fn remaining(&self) -> f64 {
        self.hold.remaining()
    }

    /// Whether it can be booked still.
    #[napi(getter, catch_unwind)]
    pub fn is_open(&self) -> bool {
        self.hold.is_open()
    }

    /// Keeps the seat when this is collected.
    #[napi(catch_unwind)]
    pub fn keep(&self) {
        self.hold.keep();
    }

    /// Starts booking the seat.
    #[napi(catch_unwind)]
    pub fn book(&self, env: Env, id: u32, arguments: String) {
        let hold = self.hold.clone();
        let params = Given::parse(&arguments).and_then(|mut given| {
            given.without_options()?;
            given.params::<BookHold>(&BOOK_HOLD)
        });
        let work = params.map(|params| async move { hold.book(params).await.map(model) });
        self.run(env, id, &BOOK_HOLD, work);
    }

    /// Starts ending the hold, as the end of a block does.
    #[napi(catch_unwind)]
    pub fn end(&self, env: Env, id: u32) {
        let hold = self.hold.clone();
        self.run(env, id, &BOOK_HOLD, Ok(async move { hold.end().await.map(nothing) }));
    }

    /// Starts giving the seat back.
    #[napi(catch_unwind)]
    pub fn release(&self, env: Env, id: u32, arguments: String) {
        let hold = self.hold.clone();
        let given = Given::parse(&arguments).and_then(|given| given.without_options());
        let work = given.map(|()| async move { hold.release().await.map(nothing) });
        self.run(env, id, &BOOK_HOLD, work);
    }
}
