//! Lists, as the Swift layer sees them.

use std::sync::Arc;

use hbportal::Result;

use super::{
    calls::Pages,
    counts::{Counted, PAGERS},
    outcome::{NativeOutcome, run},
};

/// A list that is fetched as far as it is read.
#[derive(uniffi::Object)]
pub struct NativePager {
    pages: Result<Arc<dyn Pages>>,
    operation: String,
    _counted: Counted,
}

impl NativePager {
    pub fn new(pages: Result<Arc<dyn Pages>>, operation: String) -> Arc<Self> {
        Arc::new(Self { pages, operation, _counted: Counted::new(&PAGERS) })
    }
}

#[uniffi::export]
impl NativePager {
    /// Fetches the next page, or nothing at the end.
    pub async fn next_page(&self, id: u64) -> NativeOutcome {
        let page = self.pages.clone().map(Pages::next_page);
        run(id, &self.operation, page).await
    }
}
