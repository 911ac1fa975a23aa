//! Rows: models as JSON text, each a list of its fields' values in their order and of what else came.
//!
//! Half of an answer's text are names. A language that parses JSON fast takes rows, and knows the names itself.
//!
//! A row is written of a model. Of a list, which is what takes time, it is copied from the answer where that is plain:
//! without white space, and with values that a row would spell alike. Whatever is not plain, be it a value or an object, is
//! read as a model is, so that there is one way to read, and one to fail.

use std::{fmt, marker::PhantomData, ops::Range};

use serde::{Deserialize, Serialize};

use super::{
    Extra, Field, Model, Read,
    envelope::{Listed, list},
    field::{Whole, found_or_kept},
};
use crate::error::Result;

/// A list of models as the JSON text of their rows.
#[derive(Clone)]
pub struct Rows<T> {
    json: Vec<u8>,
    model: PhantomData<fn() -> T>,
}

impl<T: Field> Rows<T> {
    /// The JSON, **with its secrets**.
    pub fn as_json(&self) -> &[u8] {
        &self.json
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.json == b"[]"
    }

    /// Takes the list out of an answer that has it plainly, and leaves the answer with an empty one.
    fn taken_out(body: &[u8]) -> Option<(Self, Vec<u8>)> {
        let text = std::str::from_utf8(body).ok()?;
        let before = ["{\"data\":", ""].into_iter().find(|before| text.starts_with(before))?;
        let mut json = Plain(&text[before.len()..]);
        let mut rows = Vec::with_capacity(text.len() / 2);
        json.copy_list::<T>(&mut rows)
            .then(|| (Self { json: rows, model: PhantomData }, [before, "[]", json.0].concat().into_bytes()))
    }
}

impl<T: Field> From<Vec<T>> for Rows<T> {
    fn from(models: Vec<T>) -> Self {
        let mut json = Vec::new();
        models.write_cell(&mut json);
        Self { json, model: PhantomData }
    }
}

// By hand: rows hold personal data.
impl<T> fmt::Debug for Rows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").finish_non_exhaustive()
    }
}

/// Reads a list as rows, bare or inside `data`.
pub(crate) fn list_rows<T: Model>(body: &[u8]) -> Result<Listed<'_, Rows<T>>> {
    match Rows::taken_out(body) {
        Some((rows, rest)) => Ok(list::<T>(&rest)?.into_owned().with(|_| rows)),
        None => Ok(list::<T>(body)?.with(Rows::from)),
    }
}

/// A row being written of a model.
pub struct Row<'a>(&'a mut Vec<u8>);

impl<'a> Row<'a> {
    /// Begins a row.
    pub fn begin(out: &'a mut Vec<u8>) -> Self {
        out.push(b'[');
        Self(out)
    }

    /// The value of a certain field.
    pub fn value(&mut self, value: &impl Field) {
        value.write_cell(self.0);
        self.0.push(b',');
    }

    /// The value of a field that may be absent: no field that is there is null.
    pub fn optional(&mut self, value: Option<&impl Field>) {
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
            write_json(extra, self.0);
            self.0.push(b']');
        }
    }
}

/// Writes a value as serde does.
pub fn write_json(value: &impl Serialize, out: &mut Vec<u8>) {
    // Text, numbers and maps with text keys, into memory: none of them can fail to be written.
    let _ = serde_json::to_writer(out, value);
}

/// Writes text.
pub fn write_text(text: &str, out: &mut Vec<u8>) {
    if plain_bytes(text.as_bytes()) == text.len() { write_plain(text, out) } else { write_json(&text, out) }
}

fn write_plain(text: &str, out: &mut Vec<u8>) {
    out.reserve(text.len() + 2);
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

/// How many bytes JSON writes in a text as they are, before the first that it does not. Eight at a time: most texts
/// are short, and there are thousands.
fn plain_bytes(text: &[u8]) -> usize {
    const EACH: u64 = u64::from_ne_bytes([1; 8]);
    let (words, rest) = text.as_chunks::<8>();
    for (place, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        // Sets the highest bit of each byte that is less, and perhaps of some behind the first such byte.
        let less = |word: u64, than: u8| word.wrapping_sub(EACH * u64::from(than)) & !word;
        let is = |byte: u8| less(word ^ (EACH * u64::from(byte)), 1);
        let found = (less(word, b' ') | is(b'"') | is(b'\\')) & (EACH << 7);
        if found != 0 {
            return place * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let is_plain = |byte: &u8| *byte >= b' ' && !matches!(byte, b'"' | b'\\');
    text.len() - rest.len() + rest.iter().take_while(|byte| is_plain(byte)).count()
}

/// What is left of a JSON text that is copied as far as it is plain.
pub struct Plain<'a>(&'a str);

impl<'a> Plain<'a> {
    /// Goes past a token, where it comes next.
    #[inline]
    pub(super) fn take(&mut self, token: &str) -> bool {
        self.0.strip_prefix(token).map(|rest| self.0 = rest).is_some()
    }

    /// Goes past a text without escapes.
    #[inline]
    pub(super) fn text(&mut self) -> Option<&'a str> {
        let rest = self.0.strip_prefix('"')?;
        let (text, rest) = rest.split_at_checked(plain_bytes(rest.as_bytes()))?;
        self.0 = rest.strip_prefix('"')?;
        Some(text)
    }

    /// Copies a text without escapes.
    #[inline]
    pub fn copy_text(&mut self, out: &mut Vec<u8>) -> bool {
        self.text().map(|text| write_plain(text, out)).is_some()
    }

    /// Copies a whole number as nearly all are: digits alone, and few enough for any type.
    #[inline]
    pub(super) fn copy_digits(&mut self, out: &mut Vec<u8>) -> bool {
        let count = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.0.split_at(count);
        let is_plain = digits == "0" || ((1..=18).contains(&count) && !digits.starts_with('0'));
        if is_plain && rest.starts_with([',', '}', ']']) {
            out.extend_from_slice(digits.as_bytes());
            self.0 = rest;
            return true;
        }
        false
    }

    /// Copies a boolean.
    pub(super) fn copy_flag(&mut self, out: &mut Vec<u8>) -> bool {
        for flag in ["true", "false"] {
            if self.take(flag) {
                out.extend_from_slice(flag.as_bytes());
                return true;
            }
        }
        false
    }

    /// Copies a list.
    pub(super) fn copy_list<T: Field>(&mut self, out: &mut Vec<u8>) -> bool {
        if !self.take("[") {
            return false;
        }
        out.push(b'[');
        if !self.take("]") {
            loop {
                match self.cell::<T>(out) {
                    Some(Read::Found(())) => out.push(b','),
                    Some(Read::Null) => {}
                    _ => return false,
                }
                if !self.take(",") {
                    break;
                }
            }
            if !self.take("]") {
                return false;
            }
            out.pop_if(|last| *last == b',');
        }
        out.push(b']');
        true
    }

    /// Copies the next value or, where it is not plain, reads it. Nothing where it is no value, or no whole one.
    fn cell<T: Field>(&mut self, out: &mut Vec<u8>) -> Option<Read<()>> {
        if self.take("null") {
            return Some(Read::Null);
        }
        let (before, end) = (self.0, out.len());
        if T::copy_cell(self, out) {
            return Some(Read::Found(()));
        }
        self.0 = before;
        out.truncate(end);
        let Whole(read) = self.read::<Whole<T>>()?;
        Some(read.map(|value| value.write_cell(out)))
    }

    fn read<T: Deserialize<'a>>(&mut self) -> Option<T> {
        let mut values = serde_json::Deserializer::from_str(self.0).into_iter();
        let value = values.next()?.ok()?;
        self.0 = self.0.get(values.byte_offset()..)?;
        Some(value)
    }
}

/// A field of a model, in a row.
pub struct Column {
    name: &'static str,
    is_certain: bool,
    cell: fn(&mut Plain<'_>, &mut Vec<u8>) -> Option<Read<()>>,
}

impl Column {
    /// A field without which there is no model.
    pub const fn certain<T: Field>(name: &'static str) -> Self {
        Self { name, is_certain: true, cell: |json, out| json.cell::<T>(out) }
    }

    /// A field that may be missing.
    pub const fn optional<T: Field>(name: &'static str) -> Self {
        Self { name, is_certain: false, cell: |json, out| json.cell::<T>(out) }
    }
}

/// Copies an object as a row. `place` finds a column.
pub fn copy_row<const N: usize>(
    columns: &[Column; N],
    place: impl Fn(&str) -> Option<usize>,
    json: &mut Plain<'_>,
    out: &mut Vec<u8>,
) -> bool {
    let begin = out.len();
    // Where the value of each field stands; empty where there is none.
    let mut cells = [const { 0..0 }; N];
    let mut extra = Extra::new();
    if copy_fields(columns, place, json, out, &mut cells, &mut extra).is_none() {
        return false;
    }
    let end = out.len();
    out.push(b'[');
    for (cell, column) in cells.into_iter().zip(columns) {
        if !cell.is_empty() {
            out.extend_from_within(cell);
            out.push(b',');
        } else if column.is_certain {
            return false;
        } else {
            out.extend_from_slice(b"null,");
        }
    }
    Row(out).end(&extra);
    out.drain(begin..end);
    true
}

/// Copies the values of an object's fields, in the order in which they come.
fn copy_fields<const N: usize>(
    columns: &[Column; N],
    place: impl Fn(&str) -> Option<usize>,
    json: &mut Plain<'_>,
    out: &mut Vec<u8>,
    cells: &mut [Range<usize>; N],
    extra: &mut Extra,
) -> Option<()> {
    if !json.take("{") {
        return None;
    }
    if json.take("}") {
        return Some(());
    }
    loop {
        let key = json.text()?;
        if !json.take(":") {
            return None;
        }
        // The first of two fields of one name stands.
        match place(key).filter(|place| cells[*place].is_empty()) {
            Some(place) => {
                let column = &columns[place];
                let begin = out.len();
                let found = match (column.cell)(json, out)? {
                    Read::Found(()) => Some(()),
                    _ if column.is_certain => return None,
                    other => found_or_kept(other, extra, column.name),
                };
                if found.is_some() {
                    cells[place] = begin..out.len();
                }
            }
            None => drop(extra.insert(key.to_owned(), json.read()?)),
        }
        if !json.take(",") {
            return json.take("}").then_some(());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::{collection::vec, prelude::*, sample::select};

    use super::*;
    use crate::model::{Day, Model, OpenEnum, Secret, Timestamp, Value};

    /// Of each type that a field can have, one that is certain and one that is not.
    #[derive(Clone, Debug, PartialEq, Model)]
    struct Thing {
        id: i64,
        kind: Kind,
        tags: Vec<String>,
        inner: Inner,
        name: Option<String>,
        share: Option<f64>,
        is_open: Option<bool>,
        day: Option<Day>,
        at: Option<Timestamp>,
        secret: Option<Secret>,
        state: Option<Kind>,
        inners: Option<Vec<Inner>>,
        named: Option<BTreeMap<String, Inner>>,
        any: Option<Value>,
        loose: Option<Vec<Loose>>,
        extra: Extra,
    }

    #[derive(Clone, Debug, PartialEq, Model)]
    struct Loose {
        name: Option<String>,
        extra: Extra,
    }

    #[derive(Clone, Debug, PartialEq, Model)]
    struct Inner {
        id: i64,
        lists: Option<Vec<Vec<i64>>>,
        at: Option<Timestamp>,
        extra: Extra,
    }

    #[derive(Clone, Debug, PartialEq, Eq, OpenEnum)]
    enum Kind {
        Known,
        Other(String),
    }

    const WHOLE: &str = r#""id":1,"kind":"known","tags":[],"inner":{"id":2}"#;

    /// JSON as it comes, as it may come, and as it must not.
    fn value() -> impl Strategy<Value = String> {
        let usual = select(vec![
            r"17",
            r"null",
            r"true",
            r#""known""#,
            r#""17""#,
            r#""2026-06-05T10:00:00+00:00""#,
            r"[]",
            r"{}",
            r#"["a", "b"]"#,
            r#"{"id": 3}"#,
            r#"[{"id": 4}, {"id": 5}]"#,
            r#"{"a": {"id": 6, "more": "é"}}"#,
            r"[[1], [2, 3]]",
            r#""https:\/\/example.com\/""#,
            r"1.5",
        ]);
        let odd = select(vec![
            r#""""#,
            r#"" 17 ""#,
            r"12.0",
            r"-0",
            r"1e3",
            r"1e400",
            r"18446744073709551615",
            r#""yes""#,
            r"[null]",
            r#"["a", 1, null, {"b": []}]"#,
            r#"[{"id": 4}, {"id": null}]"#,
            r#"[{"id": 4}, 5, {"id": "6"}]"#,
            r#"{"id": {}}"#,
            r"[{}]",
            r"[}]",
            r#"[{"name":"a"},{}]"#,
            r#"[{"name":"a",}]"#,
            r"[{,}]",
            r"nulls",
            r"truest",
            r#"{"a": {"id": 6}, "b": 7, "a": {"id": 8}}"#,
            r#"{"id": 1, "lists": [[1, "x"], 2]}"#,
            r#""\u00e9 \"\\ \n""#,
            r#""\ud83d\ude00""#,
            r#""\ud800""#,
            r#""2026-06-05T10:00:00Z""#,
            r#""05\/06\/2026""#,
            r#""2026-06-05 10:00:00""#,
            r#""2026-06-05T10:00:00+01:00""#,
            r#""2026-06-05T10:00:60Z""#,
            r#""0000-01-01T00:00:00Z""#,
            r#""2026-06-05t10:00:00z""#,
            r#""now""#,
            r"tru",
            r"01",
            r#""a"#,
            r"[1,]",
            r"",
        ]);
        prop_oneof![6 => usual, 3 => odd].prop_map(str::to_owned)
    }

    fn object() -> impl Strategy<Value = String> {
        let name = prop_oneof![
            9 => select(Thing::FIELDS),
            1 => select(vec!["other", r"n\u0061me", "lists"]),
        ];
        let whole = prop_oneof![9 => Just(WHOLE), 1 => Just(r#""id":1"#)];
        let colon = prop_oneof![5 => Just(":"), 1 => Just(" : ")];
        let comma = prop_oneof![5 => Just(","), 1 => Just(" ,\n")];
        let entries = (whole, vec((name, value(), colon), 0..6), any::<bool>(), comma);
        entries.prop_map(|(whole, fields, first, comma)| {
            let mut entries: Vec<String> =
                fields.iter().map(|(name, value, colon)| format!("\"{name}\"{colon}{value}")).collect();
            entries.insert(if first { 0 } else { entries.len() }, whole.to_owned());
            format!("{{{}}}", entries.join(comma))
        })
    }

    fn body() -> impl Strategy<Value = String> {
        let items = vec(prop_oneof![12 => object(), 1 => value()], 0..4);
        let around = select(vec![
            r#"{"data":[%],"meta":{"total":7}}"#,
            r#"{"data":[%],"data":[],"total":7,"links":{"next":"/2"}}"#,
            r#"{"data":[%]}"#,
            r#"{"meta":{"total":7},"data":[%]}"#,
            r#"{"data": [ % ] }"#,
            "[%]",
            "[%] x",
            r#"{"data":{"0":[%]}}"#,
        ]);
        (items, around, any::<u8>(), 0..4_usize).prop_map(|(items, around, place, damage)| {
            let mut body = around.replace('%', &items.join(","));
            if damage == 0 {
                body = body.chars().take(usize::from(place)).collect();
            }
            body
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn rows_are_read_as_models_are(body in body()) {
            let models = list::<Thing>(body.as_bytes());
            let rows = list_rows::<Thing>(body.as_bytes());
            match (models, rows) {
                (Ok(models), Ok(rows)) => {
                    let written = Rows::from(models.items);
                    prop_assert_eq!(
                        String::from_utf8_lossy(written.as_json()),
                        String::from_utf8_lossy(rows.items.as_json())
                    );
                    prop_assert!(serde_json::from_slice::<Value>(rows.items.as_json()).is_ok());
                    prop_assert_eq!((models.meta, models.links), (rows.meta, rows.links));
                }
                (models, rows) => {
                    let said = |error: Option<crate::Error>| error.map(|error| error.to_string());
                    prop_assert_eq!(said(models.err()), said(rows.err()));
                }
            }
        }

        #[test]
        fn plain_bytes_are_counted_as_one_by_one(text in vec(prop_oneof![9 => Just(b'a'), 1 => any::<u8>()], 0..40)) {
            let is_plain = |byte: &u8| *byte >= b' ' && *byte != b'"' && *byte != b'\\';
            prop_assert_eq!(plain_bytes(&text), text.iter().take_while(|byte| is_plain(byte)).count());
        }
    }

    #[test]
    fn a_row_is_in_the_order_of_the_fields() {
        let plain = r#"{"at":"2026-06-05T10:00:00+00:00","new":1,"id":"7","lists":[[1],"x",null]},{"id":8}"#;
        let expected = r#"[[7,[[1]],"2026-06-05T10:00:00Z",{"lists":["x"],"new":1}],[8,null,null,null]]"#;
        for body in [format!("[{plain}]"), format!("[ {plain} ]")] {
            let rows = list_rows::<Inner>(body.as_bytes()).expect("a list").items;
            assert_eq!(String::from_utf8_lossy(rows.as_json()), expected);
        }
        for empty in ["[]", "[ ]", "[null]", r#"{"data":[null,null]}"#] {
            assert!(list_rows::<Inner>(empty.as_bytes()).expect("a list").items.is_empty(), "{empty}");
        }
    }

    #[test]
    fn what_is_plain_is_copied() {
        let body = r#"{"data":[{"id":1,"kind":"new","tags":["a","é"],"inner":{"id":2},"name":null,"more":1}],"meta":{"total":1}}"#;
        let (rows, rest) = Rows::<Thing>::taken_out(body.as_bytes()).expect("a plain list");
        assert_eq!(rows.as_json(), list_rows::<Thing>(body.as_bytes()).expect("a list").items.as_json());
        assert_eq!(String::from_utf8_lossy(&rest), r#"{"data":[],"meta":{"total":1}}"#);
    }
}
