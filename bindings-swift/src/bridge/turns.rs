//! What a store of the host is asked, one thing after the other.

use hbportal::{Error, Result, auth::StoreFuture};
use tokio::{
    sync::{mpsc, oneshot},
    task::spawn_blocking,
};

type Job = Box<dyn FnOnce() + Send>;

/// Does what is asked in the order in which it was asked, each on a thread where blocking hurts nobody.
///
/// What has begun goes on when whoever asked gives up, and the next waits until it has ended: a store that hangs keeps one
/// thread and no more.
#[derive(Clone, Debug)]
pub struct Turns(mpsc::UnboundedSender<Job>);

impl Turns {
    /// Has to be made inside the runtime. It ends with the last clone, when all is done.
    pub fn new() -> Self {
        let (jobs, mut waiting) = mpsc::unbounded_channel::<Job>();
        tokio::spawn(async move {
            while let Some(job) = waiting.recv().await {
                // Where it panics, its answer is dropped, and with that told.
                let _ = spawn_blocking(job).await;
            }
        });
        Self(jobs)
    }

    /// Asks, unless nobody waits for the answer any more when its turn comes. An answer that comes too late is `unwanted`,
    /// before the next turn.
    pub fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T> + Send + 'static,
        unwanted: impl FnOnce(T) + Send + 'static,
    ) -> StoreFuture<'static, T> {
        self.give(move |answer| {
            if !answer.is_closed()
                && let Err(Ok(late)) = answer.send(work())
            {
                unwanted(late);
            }
        })
    }

    /// Asks, whether anybody waits for the answer or not.
    pub fn insist<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> StoreFuture<'static, T> {
        self.give(move |answer| drop(answer.send(work())))
    }

    /// It has its turn from now on, and not when the answer is first awaited.
    fn give<T: Send + 'static>(
        &self,
        job: impl FnOnce(oneshot::Sender<Result<T>>) + Send + 'static,
    ) -> StoreFuture<'static, T> {
        let (sender, answer) = oneshot::channel();
        // Where nobody takes it, the runtime has ended, and the answer is told as broken off.
        let _ = self.0.send(Box::new(move || job(sender)));
        Box::pin(async {
            answer.await.unwrap_or_else(|_| Err(Error::store("the token store was broken off")))
        })
    }
}
