//! Lists, as the Swift layer sees them.

use std::sync::{Arc, OnceLock};

use hbportal::Client;

use crate::generated;

use super::{
    calls::Pages,
    counts::{Counted, PAGERS},
    given::Given,
    outcome::{Failed, NativeOutcome, run, unnamed},
};

/// A list that is fetched as far as it is read.
#[derive(uniffi::Object)]
pub struct NativePager {
    list: Arc<List>,
    _counted: Counted,
}

struct List {
    client: Client,
    arguments: Vec<u8>,
    opened: OnceLock<Result<Opened, Failed>>,
}

#[derive(Clone)]
struct Opened {
    pages: Arc<dyn Pages>,
    operation: String,
}

impl NativePager {
    pub fn new(client: Client, arguments: Vec<u8>) -> Arc<Self> {
        let list = Arc::new(List { client, arguments, opened: OnceLock::new() });
        Arc::new(Self { list, _counted: Counted::new(&PAGERS) })
    }
}

impl List {
    fn open(&self) -> Result<Opened, Failed> {
        let (operation, mut given) = Given::parse(&self.arguments).map_err(unnamed)?;
        match generated::list(&operation, &mut given) {
            Ok(listing) => Ok(Opened { pages: listing(&self.client), operation }),
            Err(error) => Err((error, operation)),
        }
    }
}

#[uniffi::export]
impl NativePager {
    /// Fetches the next page, or nothing at the end.
    pub async fn next_page(&self, id: u64) -> NativeOutcome {
        let list = Arc::clone(&self.list);
        run(id, async move {
            let Opened { pages, operation } = list.opened.get_or_init(|| list.open()).clone()?;
            pages.next_page().await.map_err(|error| (error, operation))
        })
        .await
    }
}
