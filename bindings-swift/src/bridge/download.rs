//! Files, as the Swift layer sees them.

use std::{future::Future, sync::Arc};

use hbportal::{Download, Result};

use super::{
    counts::{Counted, DOWNLOADS},
    outcome::{NativeOutcome, Payload, run, unnamed},
    write::bytes,
};

/// A file on its way. Letting go of it closes the connection.
#[derive(uniffi::Object)]
pub struct NativeDownload {
    download: Arc<Download>,
    _counted: Counted,
}

impl NativeDownload {
    pub fn new(download: Download) -> Arc<Self> {
        Arc::new(Self { download: Arc::new(download), _counted: Counted::new(&DOWNLOADS) })
    }

    async fn run<F>(&self, id: u64, read: impl FnOnce(Arc<Download>) -> F) -> NativeOutcome
    where
        F: Future<Output = Result<Payload>> + Send + 'static,
    {
        let reading = read(Arc::clone(&self.download));
        run(id, async move { reading.await.map_err(unnamed) }).await
    }
}

#[uniffi::export]
impl NativeDownload {
    /// What the server says the file is.
    pub fn content_type(&self) -> Option<String> {
        self.download.content_type().map(str::to_owned)
    }

    /// How many bytes it has, where the server says so.
    pub fn content_length(&self) -> Option<u64> {
        self.download.content_length()
    }

    /// The request id that went with the call.
    pub fn request_id(&self) -> String {
        self.download.request_id().to_owned()
    }

    /// The next piece, or nothing at the end.
    pub async fn chunk(&self, id: u64) -> NativeOutcome {
        self.run(id, |download| async move {
            Ok(download.chunk().await?.map_or(Payload::Nothing, |piece| Payload::Bytes(piece.into())))
        })
        .await
    }

    /// The whole file.
    pub async fn whole(&self, id: u64) -> NativeOutcome {
        self.run(id, |download| async move { Ok(Payload::Bytes(download.bytes().await?.into())) }).await
    }

    /// Writes the file to a path and tells its size.
    pub async fn save(&self, id: u64, path: String) -> NativeOutcome {
        self.run(id, |download| async move {
            let size = i64::try_from(download.save(path).await?).unwrap_or(i64::MAX);
            Ok(Payload::Bytes(bytes(&size)))
        })
        .await
    }
}
