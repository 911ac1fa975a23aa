//! A file that keeps the pair, and that processes of one machine share.

pub(super) mod lock;

use std::{
    ffi::{OsStr, OsString},
    fs,
    fs::File,
    io,
    io::{Read, Write},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use zeroize::Zeroizing;

use self::lock::SharedLock;
use super::{
    record::{Foreign, Record, StoreIdentity},
    store::{Saved, StoreFuture, StoreLock, TokenStore},
};
use crate::error::{Error, Result};

/// Keeps the pair in a file that its owner alone can read.
///
/// The file is replaced as a whole, so a reader never sees half of it, and a lock file beside it (`….lock`) lets one
/// process at a time renew the pair. A link is followed. A folder that is missing is made, for its owner alone. A file
/// that is torn, or that belongs to another account, fails with the path and what to do, and is never overwritten.
#[derive(Clone, Debug)]
pub struct FileStore(Arc<Place>);

#[derive(Debug)]
struct Place {
    path: PathBuf,
    lock_path: PathBuf,
    lock: SharedLock,
    identity: StoreIdentity,
}

impl FileStore {
    /// A store at `path`, for the account that `identity` names.
    pub fn new(path: impl Into<PathBuf>, identity: StoreIdentity) -> Self {
        let path = target_of(path.into());
        let mut lock_path = path.clone().into_os_string();
        lock_path.push(".lock");
        let lock = SharedLock::default();
        Self(Arc::new(Place { path, lock_path: lock_path.into(), lock, identity }))
    }

    /// Files are read and written where blocking hurts nobody.
    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Place) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let place = Arc::clone(&self.0);
        let done = tokio::task::spawn_blocking(move || work(&place)).await;
        done.unwrap_or_else(|broken| {
            Err(Error::store(format!(
                "the token file {} could not be used: the work was broken off",
                self.0.path.display()
            ))
            .with_source(broken))
        })
    }
}

impl TokenStore for FileStore {
    fn load(&self) -> StoreFuture<'_, Record> {
        Box::pin(self.blocking(Place::load))
    }

    fn save<'a>(&'a self, record: &'a Record) -> StoreFuture<'a, Saved> {
        let (record, lock) = (record.clone(), self.0.lock.share());
        Box::pin(self.blocking(move |place| {
            let saved = place.save(&record);
            drop(lock);
            saved
        }))
    }

    fn lock(&self, wait: Duration) -> StoreFuture<'_, Box<dyn StoreLock>> {
        Box::pin(async move {
            // What can be no token file gets no lock beside it.
            self.blocking(|place| place.exists().map(drop)).await?;
            self.0.lock.acquire(self.0.lock_path.clone(), wait).await
        })
    }
}

/// As many links as a system follows.
const MOST_LINKS: usize = 40;

/// Where a link leads to, also where nothing stands there yet: to replace the link would make two stores of one.
fn target_of(mut path: PathBuf) -> PathBuf {
    for _ in 0..MOST_LINKS {
        let Ok(next) = fs::read_link(&path) else { break };
        path = path.parent().map_or_else(|| next.clone(), |folder| folder.join(&next));
    }
    path
}

/// Far longer than a save takes.
const LONGEST_SAVE: Duration = Duration::from_secs(60);

/// Far more than a pair needs.
const LARGEST: u64 = 256 << 10;

impl Place {
    fn load(&self) -> Result<Record> {
        if !self.exists()? {
            return Ok(Record::default());
        }
        let content = match self.read() {
            Ok(Some(content)) => content,
            Ok(None) => return Err(self.foreign(Foreign::Torn)),
            Err(error) => return Err(failed("read", &self.path, error)),
        };
        Record::from_json(&content, &self.identity).map_err(|problem| self.foreign(problem))
    }

    /// Whether the file is there. What is no file is not even opened: a pipe would never answer, a device has no end.
    fn exists(&self) -> Result<bool> {
        match fs::metadata(&self.path) {
            Ok(about) if about.is_file() => Ok(true),
            Ok(_) => Err(Error::store(format!(
                "the token file {} is no file but a folder, a device or a pipe: give another place",
                self.path.display()
            ))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(failed("read", &self.path, error)),
        }
    }

    /// Nothing where it is too large.
    fn read(&self) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
        let mut content = Zeroizing::new(Vec::new());
        File::open(&self.path)?.take(LARGEST + 1).read_to_end(&mut content)?;
        Ok((content.len() as u64 <= LARGEST).then_some(content))
    }

    fn foreign(&self, problem: Foreign) -> Error {
        let (path, advice) = (self.path.display(), problem.advice());
        Error::store(format!("the token file {path} {advice}; it was left as it is"))
    }

    fn save(&self, record: &Record) -> Result<Saved> {
        // Whatever is not ours stays as it is, even when nobody has read it yet.
        if self.load()?.generation.checked_add(1) != Some(record.generation) {
            return Ok(Saved::Overtaken);
        }
        let content = record.to_json(&self.identity);
        self.replace(content.as_bytes()).map_err(|error| failed("write", &self.path, error))?;
        Ok(Saved::Kept)
    }

    /// With which the names of the files begin that are to take its place.
    fn new_prefix(&self) -> OsString {
        let mut prefix = OsString::from(".");
        prefix.push(self.path.file_name().unwrap_or_default());
        prefix.push(".new-");
        prefix
    }

    fn replace(&self, bytes: &[u8]) -> io::Result<()> {
        make_folder_of(&self.path)?;
        let folder = folder_of(&self.path);
        let prefix = self.new_prefix();
        remove_left(folder, &prefix);
        // Made with 0600 in the same folder: a rename cannot cross file systems.
        let mut file = tempfile::Builder::new().prefix(&prefix).tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.write_all(b"\n")?;
        file.as_file().sync_all()?;
        file.persist(&self.path)?;
        sync_folder(folder)
    }
}

/// Removes what a killed save has left, with its tokens. What is younger may be on its way where locks do not work.
fn remove_left(folder: &Path, prefix: &OsStr) {
    let is_left = |entry: &fs::DirEntry| {
        let age = entry.metadata().and_then(|about| about.modified()).map(|written| written.elapsed());
        let is_old = matches!(age, Ok(Ok(age)) if age > LONGEST_SAVE);
        is_old && entry.file_name().as_encoded_bytes().starts_with(prefix.as_encoded_bytes())
    };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten().filter(is_left) {
        if let Err(error) = fs::remove_file(entry.path()) {
            tracing::debug!(%error, "what a save of the token file has left could not be removed");
        }
    }
}

/// For its owner alone.
fn make_folder_of(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder_of(path))
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

/// A rename is safe from a crash when the folder is written too.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    File::open(folder).and_then(|folder| folder.sync_all()).or_else(unless_impossible)
}

/// The new file stands there already. A file system that cannot sync a folder, or a folder that may be written but not
/// read, is no reason to say that it does not.
fn unless_impossible(error: io::Error) -> io::Result<()> {
    use io::ErrorKind::{InvalidInput, PermissionDenied, Unsupported};
    if matches!(error.kind(), InvalidInput | Unsupported | PermissionDenied) {
        tracing::debug!(%error, "the folder of the token file could not be synced");
        return Ok(());
    }
    Err(error)
}

fn failed(what: &str, path: &Path, error: io::Error) -> Error {
    Error::store(format!(
        "could not {what} the token file {} ({}); check the path, its permissions and the space on the disk",
        path.display(),
        error.kind()
    ))
    .with_source(error)
}

#[cfg(test)]
mod tests;
