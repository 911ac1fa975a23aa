#![doc = "x"]
extern crate self as hbportal;
mod error; pub mod model; pub mod request;
pub use error::*; pub use model::*; pub use request::Id;
