//! A file that keeps the pair, and that processes of one machine share.

mod content;
mod lock;

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use zeroize::Zeroizing;

pub use self::content::StoreIdentity;
use self::content::{read, write};
use super::{
    pair::TokenPair,
    store::{StoreFuture, StoreLock, TokenStore},
};
use crate::error::{Error, Result};

/// Keeps the pair in a file that its owner alone can read.
///
/// The file is replaced as a whole, so a reader never sees half of it, and a lock file beside it (`….lock`) lets one
/// process at a time renew the pair. A folder that is missing is made, for its owner alone. A file that is torn, or
/// that belongs to another account, fails with the path and what to do, and is never overwritten.
#[derive(Clone, Debug)]
pub struct FileStore(Arc<Place>);

#[derive(Debug)]
struct Place {
    path: PathBuf,
    lock_path: PathBuf,
    identity: StoreIdentity,
}

impl FileStore {
    /// A store at `path`, for the account that `identity` names.
    pub fn new(path: impl Into<PathBuf>, identity: StoreIdentity) -> Self {
        let path = path.into();
        let mut lock_path = path.clone().into_os_string();
        lock_path.push(".lock");
        Self(Arc::new(Place { path, lock_path: lock_path.into(), identity }))
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
    fn load(&self) -> StoreFuture<'_, Option<TokenPair>> {
        Box::pin(self.blocking(Place::load))
    }

    fn save<'a>(&'a self, pair: &'a TokenPair) -> StoreFuture<'a, ()> {
        let pair = pair.clone();
        Box::pin(self.blocking(move |place| place.save(&pair)))
    }

    fn clear(&self) -> StoreFuture<'_, ()> {
        Box::pin(self.blocking(Place::clear))
    }

    fn lock(&self, wait: Duration) -> StoreFuture<'_, Option<Box<dyn StoreLock>>> {
        Box::pin(async move {
            self.blocking(Place::make_folder).await?;
            let lock = lock::acquire(self.0.lock_path.clone(), wait).await?;
            Ok(Some(Box::new(lock) as Box<dyn StoreLock>))
        })
    }
}

impl Place {
    fn load(&self) -> Result<Option<TokenPair>> {
        match fs::read(&self.path).map(Zeroizing::new) {
            Ok(bytes) => read(&self.path, &bytes, &self.identity).map(Some),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failed("read", &self.path, error)),
        }
    }

    fn save(&self, pair: &TokenPair) -> Result<()> {
        // Whatever is not ours stays as it is, even when nobody has read it yet.
        self.load()?;
        self.make_folder()?;
        let bytes = write(pair, &self.identity);
        self.replace(&bytes).map_err(|error| failed("write", &self.path, error))
    }

    fn replace(&self, bytes: &[u8]) -> io::Result<()> {
        let folder = folder_of(&self.path);
        // Made with 0600 in the same folder: a rename cannot cross file systems.
        let mut file = tempfile::Builder::new().prefix(".hbportal-").tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(&self.path)?;
        sync_folder(folder)
    }

    fn clear(&self) -> Result<()> {
        if self.load()?.is_none() {
            return Ok(());
        }
        fs::remove_file(&self.path)
            .and_then(|()| sync_folder(folder_of(&self.path)))
            .map_err(|error| failed("remove", &self.path, error))
    }

    fn make_folder(&self) -> Result<()> {
        let folder = folder_of(&self.path);
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder).map_err(|error| failed("make the folder of", &self.path, error))
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

/// A rename is safe from a crash when the folder is written too.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { fs::File::open(folder)?.sync_all() } else { Ok(()) }
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
