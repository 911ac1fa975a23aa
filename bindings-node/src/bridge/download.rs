//! Files, as the TypeScript layer sees them.

use std::{future::Future, rc::Rc, sync::Arc};

use hbportal::Download;
use napi::Env;
use napi_derive::napi;

use super::{
    completion::Payload,
    hub::{Calls, failure},
    names::Names,
};

/// A file on its way, until it is closed.
#[napi]
pub struct NativeDownload {
    download: Option<Arc<Download>>,
    calls: Rc<Calls>,
}

const NO_NAMES: &Names = &Names(&[]);

impl NativeDownload {
    pub fn new(download: Download, calls: Rc<Calls>) -> Self {
        Self { download: Some(Arc::new(download)), calls }
    }

    fn run<F>(&self, env: Env, id: u32, read: impl FnOnce(Arc<Download>) -> F)
    where
        F: Future<Output = hbportal::Result<Payload>> + Send + 'static,
    {
        let failed = |error| failure(error, "", NO_NAMES);
        let Some(download) = &self.download else {
            let closed = hbportal::Error::validation("download", "is closed: ask for the file again");
            return self.calls.fail(env, id, failed(closed));
        };
        let reading = read(Arc::clone(download));
        self.calls.start(env, id, async move { reading.await.map_err(failed) });
    }
}

#[napi]
impl NativeDownload {
    /// What the server says the file is.
    #[napi(getter)]
    pub fn content_type(&self) -> Option<&str> {
        self.download.as_ref()?.content_type()
    }

    /// How many bytes it has, where the server says so.
    #[napi(getter)]
    #[allow(clippy::cast_precision_loss, reason = "JavaScript has no other number, and no file is that long")]
    pub fn content_length(&self) -> Option<f64> {
        self.download.as_ref()?.content_length().map(|length| length as f64)
    }

    /// The request id that went with the call.
    #[napi(getter)]
    pub fn request_id(&self) -> Option<&str> {
        self.download.as_ref().map(|download| download.request_id())
    }

    /// Starts reading the next piece.
    #[napi(catch_unwind)]
    pub fn chunk(&self, env: Env, id: u32) {
        self.run(env, id, |download| async move {
            Ok(download.chunk().await?.map_or(Payload::Nothing, Payload::Bytes))
        });
    }

    /// Starts reading the whole file.
    #[napi(catch_unwind)]
    pub fn bytes(&self, env: Env, id: u32) {
        self.run(env, id, |download| async move { download.bytes().await.map(Payload::Bytes) });
    }

    /// Starts writing the file to a path.
    #[napi(catch_unwind)]
    pub fn save(&self, env: Env, id: u32, path: String) {
        self.run(
            env,
            id,
            |download| async move { Ok(Payload::Text(download.save(path).await?.to_string())) },
        );
    }

    /// Lets go of the connection.
    #[napi(catch_unwind)]
    pub fn close(&mut self) {
        self.download = None;
    }
}
