//! The surface: a folder a family, a file a resource, a method an operation, its models beside it.
//!
//! `cargo xtask bindgen` reads these files and writes the same surface for the other languages. It understands a
//! closed vocabulary: model structs, request structs, open enums, and the public methods of resource types.

pub mod academy;
pub mod portal;
pub mod practical_training;
pub mod services;
pub mod v1;
pub mod virtual_bls;
