//! The calls in flight of one JavaScript environment.

use std::{cell::RefCell, collections::HashMap, future::Future, ptr, rc::Rc, sync::Arc};

use hbportal::Client;
use napi::{
    Either, Env, Result,
    bindgen_prelude::{ToNapiValue, Uint8Array, spawn, within_runtime_if_available},
    sys,
};
use napi_derive::napi;
use tokio::task::AbortHandle;

use crate::generated;

use super::{
    client::NativeClient,
    completion::{Completed, Finished, Payload, Pending},
    download::NativeDownload,
    errors::{Failure, envelope},
    given,
    hold::NativeHold,
    mailbox::Bell,
    names::Names,
    objects::{Message, Objects, Thrown},
    response::NativeResponse,
};

/// One for each environment: the main thread has one, and every worker.
#[napi]
pub struct Hub(Rc<Calls>);

/// The calls in flight. Their ids come from JavaScript, so that an abort may overtake the start.
pub struct Calls {
    finished: Arc<Finished>,
    running: RefCell<HashMap<u32, Option<AbortHandle>>>,
    objects: Arc<Objects>,
}

#[napi]
impl Hub {
    /// `ring` is called when finished calls are there to be taken, `tell` when messages are.
    #[napi(constructor)]
    pub fn new(ring: Bell, tell: Bell) -> Self {
        let finished = Arc::new(Finished::new(ring));
        let objects = Arc::new(Objects::new(tell));
        Self(Rc::new(Calls { finished, running: RefCell::default(), objects }))
    }

    /// The finished calls, flat: id, whether it succeeded, and what came of it.
    #[napi(catch_unwind)]
    pub fn take(&self, env: Env) -> Batch {
        let mut completed = self.0.finished.take();
        let mut running = self.0.running.borrow_mut();
        completed.retain(|completed| running.remove(&completed.id).is_some());
        let idle = running.is_empty();
        drop(running);
        if idle {
            self.0.keep_alive(env, false);
        }
        Batch { completed, calls: Rc::clone(&self.0) }
    }

    /// Breaks a call off: its connection is closed. Nothing comes of it any more.
    #[napi(catch_unwind)]
    pub fn cancel(&self, env: Env, id: u32) {
        let mut running = self.0.running.borrow_mut();
        if let Some(Some(task)) = running.remove(&id) {
            task.abort();
        }
        if running.is_empty() {
            drop(running);
            self.0.keep_alive(env, false);
        }
    }

    /// What the objects of clients are told and asked: client, request, what, and its text.
    #[napi(catch_unwind)]
    pub fn messages(&self) -> Vec<(u32, u32, &'static str, String)> {
        let flat = |Message { client, request, what, text }| (client, request, what, text);
        self.0.objects.take().into_iter().map(flat).collect()
    }

    /// Answers a request.
    #[napi(catch_unwind)]
    pub fn answer(&self, request: u32, text: String) {
        self.0.objects.answer(request, Ok(text));
    }

    /// Refuses a request. Where an object of the application threw, JavaScript keeps what it threw under its number.
    #[napi(catch_unwind)]
    pub fn refuse(&self, request: u32, problem: String, threw: bool) {
        let error = hbportal::Error::store(problem);
        let error = if threw { error.with_source(Thrown(request)) } else { error };
        self.0.objects.answer(request, Err(error));
    }

    /// A client with these options, or the envelope of an error. `client` is its number for the messages to its
    /// objects: whether it has one that listens, and one that keeps the pair.
    #[napi(catch_unwind)]
    pub fn open(
        &self,
        options: String,
        client: u32,
        listens: bool,
        keeps: bool,
    ) -> Either<NativeClient, String> {
        let built = serde_json::from_str(&options)
            .map_err(|_| hbportal::Error::validation("options", "must be an object"))
            .and_then(|given| given::params(given, &generated::CLIENT_OPTIONS))
            .and_then(|options| {
                let hooks = self.0.objects.hooks(client, listens, keeps);
                let built = within_runtime_if_available(|| Client::with_hooks(options, hooks));
                built.map_err(|error| generated::CLIENT_OPTIONS.rename(error))
            });
        match built {
            Ok(client) => Either::A(NativeClient::new(client, Rc::clone(&self.0))),
            Err(error) => Either::B(envelope(error, &generated::CLIENT_OPTIONS)),
        }
    }
}

impl Calls {
    /// Starts a call.
    pub fn start(
        &self,
        env: Env,
        id: u32,
        work: impl Future<Output = std::result::Result<Payload, Failure>> + Send + 'static,
    ) {
        self.begin(env, id);
        let finished = Arc::clone(&self.finished);
        let task = spawn(async move {
            let pending = Pending::new(&finished, id);
            let outcome = work.await;
            pending.deliver(outcome);
        });
        // It can not have been taken yet: that happens on this thread.
        self.running.borrow_mut().insert(id, Some(task.abort_handle()));
    }

    /// Ends a call that could not be started.
    pub fn fail(&self, env: Env, id: u32, failure: Failure) {
        self.begin(env, id);
        self.finished.add(Completed { id, outcome: Err(failure) });
    }

    fn begin(&self, env: Env, id: u32) {
        let mut running = self.running.borrow_mut();
        let first = running.is_empty();
        running.insert(id, None);
        drop(running);
        if first {
            self.keep_alive(env, true);
        }
    }

    /// Whether the calls in flight keep the process alive.
    fn keep_alive(&self, env: Env, alive: bool) {
        let bell = self.finished.bell();
        if bell.aborted() {
            return;
        }
        let change =
            if alive { sys::napi_ref_threadsafe_function } else { sys::napi_unref_threadsafe_function };
        // SAFETY: this is the thread of the environment, and only this thread can end the function that has not
        // been ended a line above. A refusal would change only when the process ends.
        let _ = unsafe { change(env.raw(), bell.raw()) };
    }
}

/// The environment ends, or nothing refers to it any more: so do its calls.
impl Drop for Calls {
    fn drop(&mut self) {
        for task in self.running.get_mut().drain().filter_map(|(_, task)| task) {
            task.abort();
        }
        self.objects.close();
    }
}

/// Finished calls, flat: building an array of three for each would cost more than what stands in it.
pub struct Batch {
    completed: Vec<Completed>,
    calls: Rc<Calls>,
}

impl ToNapiValue for Batch {
    // SAFETY: called by napi with the environment of the running function.
    unsafe fn to_napi_value(env: sys::napi_env, batch: Self) -> Result<sys::napi_value> {
        let mut values: Vec<sys::napi_value> = Vec::with_capacity(batch.completed.len() * 3);
        for Completed { id, outcome } in batch.completed {
            // SAFETY: as above.
            unsafe {
                let (succeeded, value) = outcome_value(env, outcome, &batch.calls)?;
                values.push(u32::to_napi_value(env, id)?);
                values.push(bool::to_napi_value(env, succeeded)?);
                values.push(value);
            }
        }
        // SAFETY: as above.
        unsafe { Vec::to_napi_value(env, values.into_iter().map(Raw).collect::<Vec<_>>()) }
    }
}

/// A value that is one already.
struct Raw(sys::napi_value);

impl ToNapiValue for Raw {
    // SAFETY: called by napi with the environment in which the value was made.
    unsafe fn to_napi_value(_env: sys::napi_env, value: Self) -> Result<sys::napi_value> {
        Ok(value.0)
    }
}

/// Whether a call succeeded, and what came of it. What JavaScript cannot hold fails its own call: those that finished at
/// the same time must hear of theirs.
unsafe fn outcome_value(
    env: sys::napi_env,
    outcome: std::result::Result<Payload, Failure>,
    calls: &Rc<Calls>,
) -> Result<(bool, sys::napi_value)> {
    // SAFETY: called with the environment of the running function.
    unsafe {
        let (succeeded, value) = match outcome {
            Ok(payload) => (true, payload_value(env, payload, calls)),
            Err(failure) => (false, text_value(env, &failure.envelope())),
        };
        if let Ok(value) = value {
            return Ok((succeeded, value));
        }
        // An exception that is left there would be thrown from whatever runs next.
        let mut exception = ptr::null_mut();
        sys::napi_get_and_clear_last_exception(env, &raw mut exception);
        Ok((false, text_value(env, &Failure::TooLarge.envelope())?))
    }
}

unsafe fn payload_value(env: sys::napi_env, payload: Payload, calls: &Rc<Calls>) -> Result<sys::napi_value> {
    // SAFETY: called with the environment of the running function.
    unsafe {
        match payload {
            Payload::Nothing => Option::<()>::to_napi_value(env, None),
            Payload::Text(text) => text_value(env, &text),
            Payload::Bytes(bytes) => Uint8Array::to_napi_value(env, Uint8Array::from(bytes.as_ref())),
            Payload::Download(download) => {
                NativeDownload::to_napi_value(env, NativeDownload::new(download, Rc::clone(calls)))
            }
            Payload::Hold(hold) => NativeHold::to_napi_value(env, NativeHold::new(hold, Rc::clone(calls))),
            Payload::Outcome(kind, value) => {
                let kind = text_value(env, kind)?;
                let value = payload_value(env, *value, calls)?;
                Vec::to_napi_value(env, vec![Raw(kind), Raw(value)])
            }
            Payload::Response(response) => NativeResponse::to_napi_value(env, NativeResponse::new(response)),
        }
    }
}

/// Text as a JavaScript string. Most answers are plain ASCII, which is copied where UTF-8 would be decoded.
unsafe fn text_value(env: sys::napi_env, text: &str) -> Result<sys::napi_value> {
    let mut value = ptr::null_mut();
    let make = if text.is_ascii() { sys::napi_create_string_latin1 } else { sys::napi_create_string_utf8 };
    let length = isize::try_from(text.len()).unwrap_or(isize::MAX);
    // SAFETY: the environment is that of the running function, and the text lives through the call.
    napi::check_status!(unsafe { make(env, text.as_ptr().cast(), length, &raw mut value) })?;
    Ok(value)
}

/// The failure of an operation.
pub fn failure(error: hbportal::Error, operation: &'static str, names: &'static Names) -> Failure {
    Failure::Core { error, operation, names }
}
