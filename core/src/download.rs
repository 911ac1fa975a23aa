//! Files, streamed: never more than a piece of one in memory, never half of one under its final name.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use bytes::{Bytes, BytesMut};
use hyper::{
    Response,
    body::Incoming,
    header::{CONTENT_LENGTH, CONTENT_TYPE},
};
use tokio::{
    io::AsyncWriteExt,
    sync::{Mutex, OwnedMutexGuard},
};

use crate::{
    error::{Context, Error, ErrorKind, Result},
    handover::Handover,
    transport::{Deadline, connection_error, next_piece, unencoded},
};

/// A file on its way. It is read once: as pieces, as a whole, or into a file.
///
/// ```no_run
/// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
/// let pdf = client.references().download_pdf(17).await?;
/// println!("{:?} bytes", pdf.content_length());
/// pdf.save("reference-17.pdf").await?;
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Download {
    content_type: Option<String>,
    content_length: Option<u64>,
    context: Context,
    deadline: Deadline,
    /// Where it comes from.
    place: String,
    body: Arc<Mutex<Body>>,
}

#[derive(Debug)]
struct Body {
    rest: Option<Incoming>,
    begun: Begun,
    /// A piece that came back, or the whole of it.
    back: Option<Bytes>,
    received: u64,
    /// Why there is no more of it, where that is not its end.
    broken: Option<Error>,
}

/// How it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Begun {
    NotYet,
    InPieces,
    AsAWhole,
}

impl Download {
    pub(crate) fn new(
        response: Response<Incoming>,
        context: Context,
        deadline: Deadline,
        place: String,
        expected: &str,
    ) -> Result<Self> {
        let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
        let content_type = header(CONTENT_TYPE).map(str::to_owned);
        let content_length = header(CONTENT_LENGTH).and_then(|text| text.parse().ok());
        let context = Context { status: Some(response.status().as_u16()), ..context };
        unencoded(response.headers()).map_err(|error| error.at(&context))?;
        let kind = content_type.as_deref().and_then(|text| text.split(';').next()).unwrap_or_default().trim();
        let kind = kind.to_ascii_lowercase();
        // The vendor types its files as what they are or as plain bytes; a page or JSON in their place is no file.
        if kind.starts_with("text/") || kind.ends_with("json") || kind.ends_with("xhtml+xml") {
            return Err(Error::new(
                ErrorKind::Decode,
                format!("a file ({expected}) was promised and text came"),
            )
            .at(&context));
        }
        let body = Body {
            rest: Some(response.into_body()),
            begun: Begun::NotYet,
            back: None,
            received: 0,
            broken: None,
        };
        let body = Arc::new(Mutex::new(body));
        Ok(Self { content_type, content_length, context, deadline, place, body })
    }

    /// What the server says the file is.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// How many bytes the file has, where the server says so.
    pub fn content_length(&self) -> Option<u64> {
        self.content_length
    }

    /// The `X-Request-Id` that went with the call.
    pub fn request_id(&self) -> &str {
        self.context.request_id.as_deref().unwrap_or_default()
    }

    /// The next piece; nothing at the end.
    ///
    /// Errors: `ConnectionError` where the file breaks off, `TimeoutError` at the deadline of the call.
    pub async fn chunk(&self) -> Result<Option<Bytes>> {
        Ok(self.read_piece().await?.1)
    }

    /// The next piece, which goes back where nobody takes it.
    pub async fn hand_over_chunk(&self) -> Result<Handover<Bytes>> {
        let (mut body, piece) = self.read_piece().await?;
        Ok(Handover::new(piece, move |piece| body.back = Some(piece)))
    }

    async fn read_piece(&self) -> Result<(OwnedMutexGuard<Body>, Option<Bytes>)> {
        let mut body = Arc::clone(&self.body).lock_owned().await;
        // Whoever read it as a whole and gave up has what came before: the rest alone would be half a file.
        if body.begun == Begun::AsAWhole && body.rest.is_some() {
            return Err(self.was_read("was given up in the middle"));
        }
        body.begun = Begun::InPieces;
        let piece = self.next(&mut body).await?;
        Ok((body, piece))
    }

    /// The whole file, in memory.
    pub async fn bytes(&self) -> Result<Bytes> {
        Ok(self.read_whole().await?.1)
    }

    /// The whole file, which goes back where nobody takes it.
    pub async fn hand_over_bytes(&self) -> Result<Handover<Bytes>> {
        let (mut body, whole) = self.read_whole().await?;
        Ok(Handover::new(Some(whole), move |whole| {
            body.begun = Begun::NotYet;
            body.back = Some(whole);
        }))
    }

    async fn read_whole(&self) -> Result<(OwnedMutexGuard<Body>, Bytes)> {
        let mut body = Arc::clone(&self.body).lock_owned().await;
        self.unread(&body)?;
        body.begun = Begun::AsAWhole;
        let mut whole = BytesMut::new();
        while let Some(piece) = self.next(&mut body).await? {
            whole.extend_from_slice(&piece);
        }
        Ok((body, whole.freeze()))
    }

    /// Writes the file to `path` and returns its size in bytes.
    ///
    /// It is written under another name beside `path` and renamed when it is complete: a download that breaks off
    /// leaves whatever stood at `path` before. A link is followed, and the permissions of a file that stood there are
    /// kept.
    ///
    /// Errors: as [`Download::chunk`], and `StoreError` where the file cannot be written.
    pub async fn save(&self, path: impl AsRef<Path>) -> Result<u64> {
        let path = path.as_ref();
        let mut body = self.body.lock().await;
        self.unread(&body)?;
        let unwritable = |error: std::io::Error| {
            Error::store(format!("{} cannot be written ({error})", path.display()))
                .with_source(error)
                .at(&self.context)
        };
        // A place that cannot be written must not cost the file.
        let target = Target::of(path.to_owned()).await.map_err(unwritable)?;
        let (file, part) = target.create_part().await.map_err(unwritable)?;
        body.begun = Begun::AsAWhole;
        let mut file = tokio::io::BufWriter::with_capacity(256 << 10, file);
        while let Some(piece) = self.next(&mut body).await? {
            file.write_all(&piece).await.map_err(unwritable)?;
        }
        file.flush().await.map_err(unwritable)?;
        file.get_ref().sync_all().await.map_err(unwritable)?;
        let kept =
            tokio::task::spawn_blocking(move || part.persist(target.path).map_err(|failed| failed.error));
        kept.await.map_err(std::io::Error::other).and_then(|kept| kept).map_err(unwritable)?;
        Ok(body.received)
    }

    fn unread(&self, body: &Body) -> Result<()> {
        if body.begun == Begun::NotYet { Ok(()) } else { Err(self.was_read("was read already")) }
    }

    fn was_read(&self, how: &str) -> Error {
        Error::validation("download", format!("{how}: ask for the file again")).at(&self.context)
    }

    async fn next(&self, body: &mut Body) -> Result<Option<Bytes>> {
        if let Some(piece) = body.back.take() {
            return Ok(Some(piece));
        }
        if let Some(error) = &body.broken {
            return Err(error.clone());
        }
        let Some(rest) = &mut body.rest else { return Ok(None) };
        let error = match tokio::time::timeout_at(self.deadline.at, next_piece(rest)).await {
            Ok(Ok(Some(piece))) if body.received == 0 && piece.first() == Some(&b'<') => {
                Error::new(ErrorKind::Decode, "a file was promised and a page came")
            }
            Ok(Ok(Some(piece))) => {
                body.received += piece.len() as u64;
                return Ok(Some(piece));
            }
            Ok(Ok(None)) if body.received > 0 => {
                body.rest = None;
                return Ok(None);
            }
            Ok(Ok(None)) => Error::new(ErrorKind::Decode, "a file was promised and nothing came"),
            Ok(Err(error)) => connection_error(&self.place, error, true),
            Err(_) => Error::new(
                ErrorKind::Timeout,
                "the deadline passed while the file was on its way; give a longer `timeout`",
            ),
        };
        let error = error.at(&self.context);
        body.rest = None;
        body.broken = Some(error.clone());
        Err(error)
    }
}

/// Where a file is to stand in the end.
struct Target {
    path: PathBuf,
    /// Of the file that stands there now.
    permissions: Option<std::fs::Permissions>,
}

impl Target {
    async fn of(path: PathBuf) -> std::io::Result<Self> {
        // A link names another place: what it names is replaced, not the link.
        let path = tokio::fs::canonicalize(&path).await.unwrap_or(path);
        match tokio::fs::metadata(&path).await {
            Ok(present) if present.is_file() => Ok(Self { path, permissions: Some(present.permissions()) }),
            Ok(_) => Err(std::io::Error::other("something that is no file stands there")),
            Err(_) => Ok(Self { path, permissions: None }),
        }
    }

    async fn create_part(&self) -> std::io::Result<(tokio::fs::File, tempfile::TempPath)> {
        let folder = match self.path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
            _ => PathBuf::from("."),
        };
        let permissions = self.permissions.clone();
        let made = tokio::task::spawn_blocking(move || {
            let mut builder = tempfile::Builder::new();
            builder.prefix(".hbportal-").suffix(".part");
            // As any file of the user's, less what the umask takes away; temporary files are the owner's alone otherwise.
            #[cfg(unix)]
            builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
            let file = builder.tempfile_in(folder)?;
            if let Some(permissions) = permissions {
                file.as_file().set_permissions(permissions)?;
            }
            Ok(file)
        });
        let (file, part) = made.await.map_err(std::io::Error::other).and_then(|made| made)?.into_parts();
        Ok((tokio::fs::File::from_std(file), part))
    }
}
