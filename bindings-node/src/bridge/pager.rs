//! Lists, as the TypeScript layer sees them.

use std::{rc::Rc, sync::Arc};

use napi::Env;
use napi_derive::napi;

use super::{
    calls::Pages,
    hub::{Calls, failure},
    names::Names,
};

/// A list that is fetched as far as it is read.
#[napi]
pub struct NativePager {
    pages: Arc<dyn Pages>,
    calls: Rc<Calls>,
    operation: &'static str,
    names: &'static Names,
}

impl NativePager {
    pub fn new(
        pages: Arc<dyn Pages>,
        calls: Rc<Calls>,
        operation: &'static str,
        names: &'static Names,
    ) -> Self {
        Self { pages, calls, operation, names }
    }
}

#[napi]
impl NativePager {
    /// Starts fetching the next page.
    #[napi(catch_unwind)]
    pub fn next_page(&self, env: Env, id: u32) {
        let (operation, names) = (self.operation, self.names);
        let page = Arc::clone(&self.pages).next_page();
        self.calls.start(
            env,
            id,
            async move { page.await.map_err(|error| failure(error, operation, names)) },
        );
    }

    /// How many items the whole list has, once a page has said so.
    #[napi(getter, catch_unwind)]
    pub fn total(&self) -> Option<i64> {
        self.pages.total()
    }
}
