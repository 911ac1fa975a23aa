//! Any JSON value as bytes, both ways: what stands in `extra`, and the arguments of a call.
//!
//! A byte says what follows, so that neither side parses or escapes text.

use hbportal::{
    Timestamp, Value,
    request::{Problems, Values},
};

use super::write::{Outgoing, length};

const NULL: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const INTEGER: u8 = 3;
const NUMBER: u8 = 4;
const TEXT: u8 = 5;
const LIST: u8 = 6;
const OBJECT: u8 = 7;
/// Microseconds; core reads arguments of this kind as text.
const MOMENT: u8 = 8;

/// How deep a value may be nested: as deep as `serde_json` reads. The Swift layer writes a little deeper, so that it can
/// be told.
const DEEPEST: u32 = 128;
const DEEPEST_WRITTEN: u32 = 256;

pub fn write(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Null => out.push(NULL),
        Value::Bool(false) => out.push(FALSE),
        Value::Bool(true) => out.push(TRUE),
        Value::Number(number) => {
            if let Some(integer) = number.as_i64() {
                out.push(INTEGER);
                integer.write(out);
            } else {
                out.push(NUMBER);
                number.as_f64().unwrap_or(f64::NAN).write(out);
            }
        }
        Value::String(text) => {
            out.push(TEXT);
            text.write(out);
        }
        Value::Array(items) => {
            out.push(LIST);
            length(items.len(), out);
            for item in items {
                write(item, out);
            }
        }
        Value::Object(entries) => {
            out.push(OBJECT);
            write_entries(entries, out);
        }
    }
}

pub fn write_entries(entries: &Values, out: &mut Vec<u8>) {
    length(entries.len(), out);
    for (key, value) in entries {
        key.write(out);
        write(value, out);
    }
}

/// Reads what Swift wrote. Nothing where it is not well-formed, which only a mistake in the package can cause.
pub struct Reader<'a> {
    rest: &'a [u8],
    not_finite: bool,
    too_deep: bool,
}

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, not_finite: false, too_deep: false }
    }

    /// Arguments, and what JSON could not say of them: numbers that it cannot write, names that come twice.
    pub fn arguments(&mut self) -> Option<(Values, Problems)> {
        let mut values = Values::new();
        let mut problems = Problems::default();
        for _ in 0..self.length()? {
            let name = self.text()?;
            let value = self.value(0)?;
            if std::mem::take(&mut self.not_finite) {
                problems.add(&name, "must be a finite number");
            }
            if std::mem::take(&mut self.too_deep) {
                problems.add(&name, "is nested too deeply");
            }
            if values.insert(name.clone(), value).is_some() {
                problems.add(&name, "is given twice");
            }
        }
        Some((values, problems))
    }

    pub fn text(&mut self) -> Option<String> {
        let length = self.length()?;
        String::from_utf8(self.take(length)?.to_vec()).ok()
    }

    fn entries_at(&mut self, depth: u32) -> Option<Values> {
        let length = self.length()?;
        (0..length).map(|_| Some((self.text()?, self.value(depth)?))).collect()
    }

    fn value(&mut self, depth: u32) -> Option<Value> {
        if depth > DEEPEST_WRITTEN {
            return None;
        }
        self.too_deep |= depth > DEEPEST;
        Some(match *self.take(1)?.first()? {
            NULL => Value::Null,
            FALSE => false.into(),
            TRUE => true.into(),
            INTEGER => self.integer()?.into(),
            NUMBER => {
                let number = f64::from_le_bytes(self.take(8)?.try_into().ok()?);
                self.not_finite |= !number.is_finite();
                number.into()
            }
            TEXT => self.text()?.into(),
            LIST => {
                let length = self.length()?;
                (0..length).map(|_| self.value(depth + 1)).collect::<Option<Vec<_>>>()?.into()
            }
            OBJECT => self.entries_at(depth + 1)?.into(),
            // A moment beyond the calendar is no moment: core says so.
            MOMENT => Timestamp::from_microseconds(self.integer()?)
                .map_or_else(|| "beyond the calendar".to_owned(), |moment| moment.to_string())
                .into(),
            _ => return None,
        })
    }

    fn integer(&mut self) -> Option<i64> {
        Some(i64::from_le_bytes(self.take(8)?.try_into().ok()?))
    }

    fn length(&mut self) -> Option<usize> {
        usize::try_from(u32::from_le_bytes(self.take(4)?.try_into().ok()?)).ok()
    }

    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }
}
