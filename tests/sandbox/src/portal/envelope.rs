//! The shapes answers come in: `{data}`, and pages of `{data, meta, links}`.

use axum::{
    Json,
    http::{HeaderMap, Uri, header::HOST},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use crate::hosts::Host;

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

/// Where a page stands among the others.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Meta {
    pub current_page: usize,
    pub last_page: usize,
    pub per_page: usize,
    pub total: usize,
}

impl Meta {
    /// The page before this one.
    pub fn prev(self) -> Option<usize> {
        (self.current_page > 1).then(|| self.current_page - 1)
    }

    /// The page after this one.
    pub fn next(self) -> Option<usize> {
        (self.current_page < self.last_page).then(|| self.current_page + 1)
    }
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
        Self::read_with(query, Self::DEFAULT_PER_PAGE, errors)
    }

    /// Reads `page` and `per_page`, with another size of page unless it is given.
    pub fn read_with(query: &Query, default: i64, errors: &mut Errors) -> Self {
        let page = query.integer("page", 1, i64::from(u32::MAX), errors);
        let per_page = query.integer("per_page", 1, Self::MAX_PER_PAGE, errors);
        let size = |number: i64| usize::try_from(number).unwrap_or(usize::MAX);
        Self { page: size(page.unwrap_or(1)), per_page: size(per_page.unwrap_or(default)) }
    }

    /// What of `all` is on the page.
    pub fn cut<T>(self, all: &[T]) -> (&[T], Meta) {
        let last_page = all.len().div_ceil(self.per_page).max(1);
        let begin = self.per_page.saturating_mul(self.page - 1).min(all.len());
        let end = begin.saturating_add(self.per_page).min(all.len());
        let meta = Meta { current_page: self.page, last_page, per_page: self.per_page, total: all.len() };
        (&all[begin..end], meta)
    }

    /// The page of `all`, with links that keep the filters of `query`.
    pub fn of<T: Serialize>(self, all: &[&T], query: &Query, target: &str) -> Response {
        let (data, meta) = self.cut(all);
        let link = |page: usize| format!("{target}?{}", query.with_page(page));
        let links = Links {
            first: link(1),
            last: link(meta.last_page),
            prev: meta.prev().map(link),
            next: meta.next().map(link),
        };
        let page = Page { data, meta, links };
        Json(page).into_response()
    }
}

/// The absolute URL of a call to the portal without its query. `uri` is relative to the API base.
pub fn target(headers: &HeaderMap, uri: &Uri) -> String {
    target_on(Host::Portal, headers, uri)
}

/// The absolute URL of a call without its query, by the `Host` it was sent to. `uri` is relative to the base of `host`.
pub fn target_on(host: Host, headers: &HeaderMap, uri: &Uri) -> String {
    let authority = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("127.0.0.1");
    format!("http://{authority}{}{}", host.base(), uri.path())
}

/// 422 if a query parameter was wrong.
pub fn check(errors: Errors) -> Result<(), Problem> {
    if errors.is_empty() { Ok(()) } else { Err(Problem::invalid(errors)) }
}
