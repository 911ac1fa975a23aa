//! The shapes answers come in: `{data}`, and pages of `{data, meta, links}`.

use axum::{
    Json,
    http::{HeaderMap, Uri, header::HOST},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use crate::http::observe::BASE;

use super::{
    problem::{Errors, Problem},
    query::Query,
};

/// One object or a whole list.
#[derive(Debug, Serialize)]
struct Data<T> {
    data: T,
}

/// `{data}`
pub fn data(value: impl Serialize) -> Response {
    Json(Data { data: value }).into_response()
}

/// Which page was asked for.
#[derive(Clone, Copy, Debug)]
pub struct PageRequest {
    page: usize,
    per_page: usize,
}

#[derive(Debug, Serialize)]
struct Meta {
    current_page: usize,
    last_page: usize,
    per_page: usize,
    total: usize,
}

#[derive(Debug, Serialize)]
struct Links {
    first: String,
    last: String,
    prev: Option<String>,
    next: Option<String>,
}

#[derive(Debug, Serialize)]
struct Page<'a, T> {
    data: &'a [&'a T],
    meta: Meta,
    links: Links,
}

impl PageRequest {
    const DEFAULT_PER_PAGE: i64 = 15;
    const MAX_PER_PAGE: i64 = 100;

    /// Reads `page` and `per_page`.
    pub fn read(query: &Query, errors: &mut Errors) -> Self {
        let page = query.integer("page", 1, i64::from(u32::MAX), errors);
        let per_page = query.integer("per_page", 1, Self::MAX_PER_PAGE, errors);
        let size = |number: i64| usize::try_from(number).unwrap_or(usize::MAX);
        Self { page: size(page.unwrap_or(1)), per_page: size(per_page.unwrap_or(Self::DEFAULT_PER_PAGE)) }
    }

    /// The part of `all` that is on the page.
    pub fn items<T>(self, all: &[T]) -> &[T] {
        let begin = self.per_page.saturating_mul(self.page - 1).min(all.len());
        let end = begin.saturating_add(self.per_page).min(all.len());
        &all[begin..end]
    }

    /// The page of `all`, with links that keep the filters of `query`.
    pub fn of<T: Serialize>(self, all: &[&T], query: &Query, target: &str) -> Response {
        let last_page = all.len().div_ceil(self.per_page).max(1);
        let link = |page: usize| format!("{target}?{}", query.with_page(page));
        let page = Page {
            data: self.items(all),
            meta: Meta { current_page: self.page, last_page, per_page: self.per_page, total: all.len() },
            links: Links {
                first: link(1),
                last: link(last_page),
                prev: (self.page > 1).then(|| link(self.page - 1)),
                next: (self.page < last_page).then(|| link(self.page + 1)),
            },
        };
        Json(page).into_response()
    }
}

/// The absolute URL of a call without its query, by the `Host` it was sent to. `uri` is relative to the API base.
pub fn target(headers: &HeaderMap, uri: &Uri) -> String {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("127.0.0.1");
    format!("http://{host}{BASE}{}", uri.path())
}

/// 422 if a query parameter was wrong.
pub fn check(errors: Errors) -> Result<(), Problem> {
    if errors.is_empty() { Ok(()) } else { Err(Problem::invalid(errors)) }
}
