//! Models on their way to JavaScript: as JSON text, each a row of its fields' values in their order.
//!
//! Text costs less than objects: `JSON.parse` builds a whole answer faster than the C interface builds a few fields.
//! Rows cost less than objects as text: the names are half of it, and the generated readers of the TypeScript layer
//! know them.

use std::{collections::BTreeMap, io::Write as _};

use hbportal::{Day, Secret, Timestamp, Value, model::Extra};

/// A value that can be written as JSON for JavaScript.
pub trait Outgoing {
    /// Appends the JSON of the value.
    fn write(&self, out: &mut Vec<u8>);
}

/// An object being written.
pub struct Object<'a> {
    out: &'a mut Vec<u8>,
    empty: bool,
}

impl<'a> Object<'a> {
    /// Begins an object.
    pub fn begin(out: &'a mut Vec<u8>) -> Self {
        out.push(b'{');
        Self { out, empty: true }
    }

    /// One entry. `name` needs no escape: it is an identifier.
    pub fn field(&mut self, name: &'static str, value: &impl Outgoing) {
        self.separate();
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
        value.write(self.out);
    }

    /// One entry, left out where there is nothing: absent is `undefined`.
    pub fn optional(&mut self, name: &'static str, value: Option<&impl Outgoing>) {
        if let Some(value) = value {
            self.field(name, value);
        }
    }

    /// Ends the object.
    pub fn close(self) {
        self.out.push(b'}');
    }

    fn separate(&mut self) {
        if !std::mem::replace(&mut self.empty, false) {
            self.out.push(b',');
        }
    }
}

/// A row being written.
pub struct Row<'a>(&'a mut Vec<u8>);

impl<'a> Row<'a> {
    /// Begins a row.
    pub fn begin(out: &'a mut Vec<u8>) -> Self {
        out.push(b'[');
        Self(out)
    }

    /// The value of a certain field.
    pub fn value(&mut self, value: &impl Outgoing) {
        value.write(self.0);
        self.0.push(b',');
    }

    /// The value of a field that may be absent: no field that is there is null.
    pub fn optional(&mut self, value: Option<&impl Outgoing>) {
        match value {
            Some(value) => self.value(value),
            None => self.0.extend_from_slice(b"null,"),
        }
    }

    /// Ends the row with what came beyond the known fields, under the names of the wire.
    pub fn end(self, extra: &Extra) {
        if extra.is_empty() {
            self.0.extend_from_slice(b"null]");
        } else {
            extra.write(self.0);
            self.0.push(b']');
        }
    }
}

/// The JSON text of a value.
pub fn json(value: &impl Outgoing) -> String {
    let mut out = Vec::with_capacity(512);
    value.write(&mut out);
    // Only JSON was written, and JSON is text.
    String::from_utf8(out).unwrap_or_default()
}

/// Through serde, for what serde writes as JavaScript wants it. Writing to memory does not fail.
macro_rules! as_serde_writes {
    ($($ty:ty),+) => {
        $(impl Outgoing for $ty {
            fn write(&self, out: &mut Vec<u8>) {
                let _ = serde_json::to_writer(out, self);
            }
        })+
    };
}

as_serde_writes!(i64, u16, u32, f64, bool, Value, Extra);

impl Outgoing for str {
    fn write(&self, out: &mut Vec<u8>) {
        if needs_escapes(self) {
            let _ = serde_json::to_writer(out, self);
        } else {
            out.reserve(self.len() + 2);
            out.push(b'"');
            out.extend_from_slice(self.as_bytes());
            out.push(b'"');
        }
    }
}

/// Whether JSON writes any byte of it otherwise. To the end in any case: without a way out, many bytes are compared
/// at once.
#[allow(clippy::needless_bitwise_bool, reason = "a way out after each comparison would keep them apart")]
fn needs_escapes(text: &str) -> bool {
    text.bytes().fold(false, |found, byte| found | (byte < b' ') | (byte == b'"') | (byte == b'\\'))
}

impl Outgoing for &str {
    fn write(&self, out: &mut Vec<u8>) {
        str::write(self, out);
    }
}

impl Outgoing for String {
    fn write(&self, out: &mut Vec<u8>) {
        self.as_str().write(out);
    }
}

/// Open enums are texts.
#[macro_export]
macro_rules! texts {
    ($($ty:ty),+ $(,)?) => {
        $(impl Outgoing for $ty {
            fn write(&self, out: &mut Vec<u8>) {
                self.as_str().write(out);
            }
        })+
    };
}
pub use texts;

/// In clear: the TypeScript layer wraps it before anyone sees it.
impl Outgoing for Secret {
    fn write(&self, out: &mut Vec<u8>) {
        self.reveal().write(out);
    }
}

impl Outgoing for Timestamp {
    fn write(&self, out: &mut Vec<u8>) {
        let _ = write!(out, "\"{self}\"");
    }
}

impl Outgoing for Day {
    fn write(&self, out: &mut Vec<u8>) {
        let _ = write!(out, "\"{self}\"");
    }
}

impl<T: Outgoing> Outgoing for Vec<T> {
    fn write(&self, out: &mut Vec<u8>) {
        // What grows step by step is copied step by step.
        out.reserve(self.len() * size_of::<T>());
        out.push(b'[');
        for (place, item) in self.iter().enumerate() {
            if place > 0 {
                out.push(b',');
            }
            item.write(out);
        }
        out.push(b']');
    }
}

impl<T: Outgoing> Outgoing for BTreeMap<String, T> {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'{');
        for (place, (key, value)) in self.iter().enumerate() {
            if place > 0 {
                out.push(b',');
            }
            key.write(out);
            out.push(b':');
            value.write(out);
        }
        out.push(b'}');
    }
}
