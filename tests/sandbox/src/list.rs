//! Lists of the hosts beside the portal: `data`, `meta`, and `links` with `next` and `prev`.

use std::convert::Infallible;

use axum::{
    Json,
    extract::FromRequestParts,
    http::request::Parts,
    response::{IntoResponse, Response},
};
use jiff::civil::Date;
use serde::Serialize;
use serde_json::json;

use crate::{
    app::App,
    hosts::Host,
    portal::{
        envelope::{self, PageRequest},
        problem::{Errors, Problem},
        query::Query,
    },
};

const PER_PAGE: i64 = 20;

/// What a list was asked for.
#[derive(Debug)]
pub struct Listing {
    pub query: Query,
    pub errors: Errors,
    page: PageRequest,
    target: String,
}

impl FromRequestParts<App> for Listing {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        let host = parts.extensions.get().copied().unwrap_or(Host::Portal);
        let (query, mut errors) = (Query::read(&parts.uri), Errors::new());
        let page = PageRequest::read_with(&query, PER_PAGE, &mut errors);
        Ok(Self { query, errors, page, target: envelope::target_on(host, &parts.headers, &parts.uri) })
    }
}

impl Listing {
    /// `date_from` and `date_to`, both included.
    pub fn dates(&mut self) -> impl Fn(Date) -> bool + use<> {
        let from = self.query.date("date_from", &mut self.errors);
        let to = self.query.date("date_to", &mut self.errors);
        if from.zip(to).is_some_and(|(from, to)| to < from) {
            let text = "The date to field must be a date after or equal to date from.";
            self.errors.entry("date_to".to_owned()).or_default().push(text.to_owned());
        }
        move |date| from.is_none_or(|from| from <= date) && to.is_none_or(|to| date <= to)
    }

    /// An id to filter by.
    pub fn id(&mut self, name: &str) -> Option<i64> {
        self.query.integer(name, 1, i64::MAX, &mut self.errors)
    }

    /// 422 if a parameter was wrong.
    pub fn check(&mut self) -> Result<(), Problem> {
        envelope::check(std::mem::take(&mut self.errors))
    }

    /// The page of `all` that was asked for, with links that keep the filters.
    pub fn answer<T: Serialize>(mut self, all: &[T]) -> Result<Response, Problem> {
        self.check()?;
        let (data, meta) = self.page.cut(all);
        let link = |page: usize| format!("{}?{}", self.target, self.query.with_page(page));
        let links = json!({ "next": meta.next().map(link), "prev": meta.prev().map(link) });
        Ok(Json(json!({ "data": data, "meta": meta, "links": links })).into_response())
    }
}
