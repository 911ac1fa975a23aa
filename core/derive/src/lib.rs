//! Derive macros of the `hbportal` crate: `Model` (answers), `Request` (arguments), `OpenEnum` and `Outcome`.
//!
//! The structs stay plain Rust, so that people, tools and the generator read them alike; what these macros write
//! is the tolerant decoding, the strict checking and the builders that serde's own derive cannot express.

mod model;
mod open_enum;
mod outcome;
mod request;
mod shape;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Decoding and encoding of an answer: see `hbportal::model`.
///
/// A field whose type is not `Option` is certain: without it there is no model. An optional field that cannot be
/// read is `None`, and what came in its place is kept in `extra`, beside the fields that this version does not know.
#[proc_macro_derive(Model, attributes(wire))]
pub fn model(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    model::expand(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// `new` with the required fields, a setter for each optional one, encoding, and strict reading from a JSON object.
#[proc_macro_derive(Request, attributes(wire))]
pub fn request(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    request::expand(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// Text to enum and back; text that is not known becomes `Other` and survives unchanged.
#[proc_macro_derive(OpenEnum, attributes(wire))]
pub fn open_enum(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    open_enum::expand(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// `kind`, the name of an outcome: for an enum whose variants carry one model, one download or nothing.
#[proc_macro_derive(Outcome)]
pub fn outcome(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    outcome::expand(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}
