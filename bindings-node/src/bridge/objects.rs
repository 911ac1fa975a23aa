//! Objects of the application that core works with: it tells them, or asks them and waits for the answer.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use hbportal::{Error, Hooks, Result, auth::PairStoreAdapter};
use tokio::sync::{OwnedMutexGuard, oneshot};

use super::{
    mailbox::{Bell, Mailbox},
    token_store::HostStore,
    write::json,
};

/// What is told or asked.
pub struct Message {
    /// The client whose objects are meant, by the number that JavaScript gave it.
    pub client: u32,
    /// By what an answer names it; 0 where none is awaited.
    pub request: u32,
    pub what: &'static str,
    pub text: String,
}

/// One for each JavaScript environment.
pub struct Objects {
    messages: Mailbox<Message>,
    asked: Mutex<Asked>,
}

#[derive(Default)]
struct Asked {
    last: u32,
    /// The environment has ended.
    closed: bool,
    /// What JavaScript has not answered yet, also where nobody waits for it any more.
    open: HashMap<u32, Request>,
}

struct Request {
    answer: oneshot::Sender<Result<String>>,
    _turn: Option<Turn>,
}

/// Whoever has it may ask; given back with the answer.
pub type Turn = OwnedMutexGuard<()>;

/// What an object of the application threw is its own affair; JavaScript keeps it under this number, as the cause.
#[derive(Debug)]
pub struct Thrown(pub u32);

impl fmt::Display for Thrown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it threw an error of its own")
    }
}

impl std::error::Error for Thrown {}

impl Objects {
    pub fn new(bell: Bell) -> Self {
        Self { messages: Mailbox::new(bell), asked: Mutex::default() }
    }

    /// The hooks of a client that has these objects.
    pub fn hooks(self: &Arc<Self>, client: u32, listens: bool, keeps: bool) -> Hooks {
        let mut hooks = Hooks::new();
        if listens {
            let objects = Arc::clone(self);
            hooks = hooks.on_session_event(move |event| objects.tell(client, "event", json(&event)));
        }
        if keeps {
            let store = HostStore::new(Arc::clone(self), client);
            hooks = hooks.token_store(Arc::new(PairStoreAdapter::new(Arc::new(store))));
        }
        hooks
    }

    /// What JavaScript is to hear.
    pub fn take(&self) -> Vec<Message> {
        self.messages.take()
    }

    /// Tells, and waits for nothing.
    pub fn tell(&self, client: u32, what: &'static str, text: String) {
        self.messages.add(Message { client, request: 0, what, text });
    }

    /// Asks; gives the number of the request, and what waits for the answer. `turn` is kept until JavaScript has answered,
    /// which may be long after that was dropped.
    pub fn ask(
        &self,
        client: u32,
        what: &'static str,
        text: String,
        turn: Option<Turn>,
    ) -> (u32, impl Future<Output = Result<String>> + Send + use<>) {
        let (sender, answer) = oneshot::channel();
        let request = {
            let mut asked = self.asked();
            // 0 is for those who await no answer.
            asked.last = asked.last.wrapping_add(1).max(1);
            let request = asked.last;
            if !asked.closed {
                asked.open.insert(request, Request { answer: sender, _turn: turn });
            }
            request
        };
        self.messages.add(Message { client, request, what, text });
        let gone = || Error::store("the JavaScript thread that has the token store has ended");
        (request, async move { answer.await.unwrap_or_else(|_| Err(gone())) })
    }

    /// Answers whoever waits for it still.
    pub fn answer(&self, request: u32, answer: Result<String>) {
        let open = self.asked().open.remove(&request);
        if let Some(request) = open {
            let _ = request.answer.send(answer);
        }
    }

    /// Answers nobody any more: the environment ends.
    pub fn close(&self) {
        let mut asked = self.asked();
        asked.closed = true;
        asked.open.clear();
    }

    fn asked(&self) -> MutexGuard<'_, Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Objects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Objects").finish_non_exhaustive()
    }
}
