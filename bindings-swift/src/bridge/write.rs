//! Answers as bytes: each field in its turn, without names.
//!
//! Both sides are written from the same source, so nothing has to be looked up. Whole numbers, moments (microseconds) and
//! floats take eight bytes, little-endian; text, lists and maps begin with their length in four; what may be missing
//! begins with a byte that says whether it is there.

use std::collections::BTreeMap;

use hbportal::{Day, Page, Secret, Timestamp, TokenPair, Value, model::Extra};

use super::values;

/// What can be handed to Swift.
pub trait Outgoing {
    /// Appends its bytes.
    fn write(&self, out: &mut Vec<u8>);
}

/// The bytes of one value.
pub fn bytes(value: &impl Outgoing) -> Vec<u8> {
    // Most answers fit; a list grows from here in few steps.
    let mut out = Vec::with_capacity(1 << 10);
    value.write(&mut out);
    out
}

/// A length. What is longer than four bytes can say does not fit into an answer that core accepts.
pub fn length(length: usize, out: &mut Vec<u8>) {
    out.extend_from_slice(&u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes());
}

impl Outgoing for str {
    fn write(&self, out: &mut Vec<u8>) {
        length(self.len(), out);
        out.extend_from_slice(self.as_bytes());
    }
}

impl Outgoing for String {
    fn write(&self, out: &mut Vec<u8>) {
        self.as_str().write(out);
    }
}

impl Outgoing for i64 {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.to_le_bytes());
    }
}

impl Outgoing for f64 {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.to_le_bytes());
    }
}

impl Outgoing for bool {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }
}

impl Outgoing for Secret {
    fn write(&self, out: &mut Vec<u8>) {
        self.reveal().write(out);
    }
}

impl Outgoing for Timestamp {
    fn write(&self, out: &mut Vec<u8>) {
        self.as_microseconds().write(out);
    }
}

impl Outgoing for Day {
    fn write(&self, out: &mut Vec<u8>) {
        let (year, month, day) = self.parts();
        i64::from(year).write(out);
        out.extend([month, day].map(i8::unsigned_abs));
    }
}

impl Outgoing for Value {
    fn write(&self, out: &mut Vec<u8>) {
        values::write(self, out);
    }
}

impl Outgoing for Extra {
    fn write(&self, out: &mut Vec<u8>) {
        values::write_entries(self, out);
    }
}

impl<T: Outgoing> Outgoing for Vec<T> {
    fn write(&self, out: &mut Vec<u8>) {
        length(self.len(), out);
        for item in self {
            item.write(out);
        }
    }
}

impl<T: Outgoing> Outgoing for BTreeMap<String, T> {
    fn write(&self, out: &mut Vec<u8>) {
        length(self.len(), out);
        for (key, value) in self {
            key.write(out);
            value.write(out);
        }
    }
}

impl<T: Outgoing> Outgoing for Option<T> {
    fn write(&self, out: &mut Vec<u8>) {
        self.is_some().write(out);
        if let Some(value) = self {
            value.write(out);
        }
    }
}

impl<T: Outgoing> Outgoing for Page<T> {
    fn write(&self, out: &mut Vec<u8>) {
        self.items.write(out);
        self.number.write(out);
        self.last_page.write(out);
        self.per_page.write(out);
        self.total.write(out);
    }
}

impl Outgoing for TokenPair {
    fn write(&self, out: &mut Vec<u8>) {
        self.access_token.write(out);
        self.refresh_token.write(out);
        self.expires_at.write(out);
        self.refresh_expires_at.write(out);
    }
}

/// Open enums: their text.
macro_rules! texts {
    ($($name:path),+) => {
        $(impl Outgoing for $name {
            fn write(&self, out: &mut Vec<u8>) {
                self.as_str().write(out);
            }
        })+
    };
}
pub(crate) use texts;
