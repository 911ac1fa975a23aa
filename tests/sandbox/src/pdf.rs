//! The PDF of a reference.
