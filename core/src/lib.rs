//! hbportal: the SDK for the Healthier Business Portal APIs. Unofficial.
//!
//! Everything is done here once: the API surface, the token lifecycle, retries, pacing, paging, downloads, webhook
//! checks, errors. The packages for Python, Node and Swift are thin layers over this crate.

// The derive macros name this crate from inside and from outside alike.
extern crate self as hbportal;

pub mod api;
pub mod auth;
mod client;
mod config;
mod dialect;
mod download;
mod error;
mod family;
mod handover;
mod hold;
mod hooks;
mod host;
mod limit;
pub mod logging;
pub mod model;
mod outcome;
mod pager;
mod recorder;
pub mod request;
pub mod routes;
mod timer;
mod transport;
mod upload;
pub mod webhook;

pub use api::{academy, portal::*, practical_training, services, v1, virtual_bls};
pub use auth::{TokenPair, TokenStore};
pub use client::{Client, RawRequest};
pub use config::{CallOptions, ClientOptions, DEFAULT_BASE_URL, FamilyOptions};
pub use download::Download;
pub use error::{Error, ErrorKind, Result};
pub use family::Family;
pub use handover::Handover;
pub use hold::{HeldSeat, Hold};
pub use hooks::Hooks;
pub use model::{Day, Secret, Timestamp, Value, parse_time};
pub use outcome::Document;
pub use pager::{Page, PageOf, Pager};
pub use recorder::{RawResponse, Recorder};
pub use request::Id;
pub use routes::Evidence;
pub use upload::{Files, Upload, UploadPiece, UploadSource};

/// The README's Rust is compiled with the other examples.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
