//! Reading one value of whatever shape the server chose.

use std::{borrow::Cow, collections::BTreeMap, fmt, marker::PhantomData};

use serde::{
    Deserialize,
    de::{
        DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
};
use serde_json::Value;

use super::{Extra, Plain, row};

/// What was found where a `T` was looked for.
pub enum Read<T> {
    /// A `T`.
    Found(T),
    /// Null.
    Null,
    /// Something else, kept as it came.
    Other(Value),
    /// A list or map of which some entries were something else: those are kept as they came.
    Partly(T, Value),
}

impl<T> Read<T> {
    /// The same with something else in the place of the `T`.
    pub(super) fn map<U>(self, change: impl FnOnce(T) -> U) -> Read<U> {
        match self {
            Self::Found(value) => Read::Found(change(value)),
            Self::Null => Read::Null,
            Self::Other(value) => Read::Other(value),
            Self::Partly(value, rest) => Read::Partly(change(value), rest),
        }
    }
}

/// A type that a field of a model can have.
pub trait Field: Sized {
    /// Reads a value; an error is only for what cannot be kept, such as JSON that ends too soon.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error>;

    /// Writes the value as it stands in a row.
    fn write_cell(&self, out: &mut Vec<u8>);

    /// Copies a value to a row without reading it. Where that is not certain to come to the same, it says so by `false`,
    /// and it matters neither how far it went nor what it wrote.
    fn copy_cell(_json: &mut Plain<'_>, _out: &mut Vec<u8>) -> bool {
        false
    }
}

/// A type that comes as one JSON text, number or boolean.
pub trait Scalar: Sized {
    /// What an error says was expected.
    const EXPECTED: &'static str;

    /// From text.
    fn from_text(text: Cow<'_, str>) -> Option<Self>;

    /// From a number; by default as the text of it.
    fn from_number(number: serde_json::Number) -> Option<Self> {
        Self::from_text(Cow::Owned(number.to_string()))
    }

    /// From a boolean.
    fn from_bool(_value: bool) -> Option<Self> {
        None
    }
}

/// A type that comes as a JSON object.
pub trait Composite: Sized {
    /// What an error says was expected.
    const EXPECTED: &'static str;

    /// Reads the entries.
    fn read_map<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

impl Scalar for String {
    const EXPECTED: &'static str = "text";

    fn from_text(text: Cow<'_, str>) -> Option<Self> {
        Some(text.into_owned())
    }
}

impl Scalar for i64 {
    const EXPECTED: &'static str = "a whole number";

    fn from_text(text: Cow<'_, str>) -> Option<Self> {
        text.trim().parse().ok()
    }

    fn from_number(number: serde_json::Number) -> Option<Self> {
        // Whole floats such as `12.0` are whole numbers; the bound keeps the cast exact.
        #[allow(clippy::cast_possible_truncation)]
        let whole = || number.as_f64().filter(|n| n.fract() == 0.0 && n.abs() < 9e15).map(|n| n as Self);
        number.as_i64().or_else(whole)
    }
}

impl Scalar for f64 {
    const EXPECTED: &'static str = "a number";

    fn from_text(text: Cow<'_, str>) -> Option<Self> {
        text.trim().parse().ok().filter(|number: &Self| number.is_finite())
    }

    fn from_number(number: serde_json::Number) -> Option<Self> {
        number.as_f64()
    }
}

impl Scalar for bool {
    const EXPECTED: &'static str = "true or false";

    fn from_text(text: Cow<'_, str>) -> Option<Self> {
        match text.trim() {
            "1" | "true" | "yes" => Some(true),
            "0" | "false" | "no" => Some(false),
            _ => None,
        }
    }

    fn from_bool(value: bool) -> Option<Self> {
        Some(value)
    }
}

macro_rules! scalar_fields {
    ($($ty:ty: $write:expr, $copy:expr;)+) => {
        $(impl Field for $ty {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
                read_scalar(deserializer)
            }

            fn write_cell(&self, out: &mut Vec<u8>) {
                $write(self, out);
            }

            #[inline]
            fn copy_cell(json: &mut Plain<'_>, out: &mut Vec<u8>) -> bool {
                $copy(json, out)
            }
        })+
    };
}

scalar_fields! {
    String: |text: &String, out| row::write_text(text, out), Plain::copy_text;
    super::Secret: |text: &super::Secret, out| row::write_text(text.reveal(), out), Plain::copy_text;
    i64: row::write_json, Plain::copy_digits;
    f64: row::write_json, |_, _| false;
    bool: row::write_json, Plain::copy_flag;
    super::Day: row::write_json, |_, _| false;
    super::Timestamp: row::write_json, super::time::copy;
}

impl Field for Value {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        Ok(match Self::deserialize(deserializer)? {
            Self::Null => Read::Null,
            value => Read::Found(value),
        })
    }

    fn write_cell(&self, out: &mut Vec<u8>) {
        row::write_json(self, out);
    }
}

impl<T: Field> Field for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        deserializer.deserialize_any(ListVisitor(PhantomData))
    }

    fn write_cell(&self, out: &mut Vec<u8>) {
        // What grows step by step is copied step by step.
        out.reserve(self.len() * size_of::<T>());
        out.push(b'[');
        for (place, item) in self.iter().enumerate() {
            if place > 0 {
                out.push(b',');
            }
            item.write_cell(out);
        }
        out.push(b']');
    }

    fn copy_cell(json: &mut Plain<'_>, out: &mut Vec<u8>) -> bool {
        json.copy_list::<T>(out)
    }
}

impl<T: Field> Field for BTreeMap<String, T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Read<Self>, D::Error> {
        deserializer.deserialize_any(MapVisitor(PhantomData))
    }

    fn write_cell(&self, out: &mut Vec<u8>) {
        out.push(b'{');
        for (place, (key, value)) in self.iter().enumerate() {
            if place > 0 {
                out.push(b',');
            }
            row::write_text(key, out);
            out.push(b':');
            value.write_cell(out);
        }
        out.push(b'}');
    }
}

/// Reads a scalar, whichever of text, number or boolean it comes as.
pub fn read_scalar<'de, T: Scalar, D: Deserializer<'de>>(deserializer: D) -> Result<Read<T>, D::Error> {
    deserializer.deserialize_any(ScalarVisitor(PhantomData))
}

/// Reads an object.
pub fn read_composite<'de, T: Composite, D: Deserializer<'de>>(deserializer: D) -> Result<Read<T>, D::Error> {
    deserializer.deserialize_any(CompositeVisitor(PhantomData))
}

/// Reads a field without which there is no model.
pub fn read_certain<'de, T: Field, A: MapAccess<'de>>(map: &mut A) -> Result<Option<T>, A::Error> {
    map.next_value_seed(CertainSeed(PhantomData)).map(Some)
}

/// Reads a field that may be missing; what it cannot be is kept in `extra`.
pub fn read_optional<'de, T: Field, A: MapAccess<'de>>(
    map: &mut A,
    extra: &mut Extra,
    name: &str,
) -> Result<Option<T>, A::Error> {
    Ok(found_or_kept(map.next_value_seed(Seed(PhantomData))?, extra, name))
}

/// What was found of a field that may be missing; what it cannot be is kept in `extra`.
pub(super) fn found_or_kept<T>(read: Read<T>, extra: &mut Extra, name: &str) -> Option<T> {
    match read {
        Read::Found(value) => Some(value),
        Read::Null => None,
        Read::Other(value) => {
            extra.insert(name.to_owned(), value);
            None
        }
        Read::Partly(value, rest) => {
            extra.insert(name.to_owned(), rest);
            Some(value)
        }
    }
}

/// Keeps a field that this version does not know.
pub fn read_unknown<'de, A: MapAccess<'de>>(
    map: &mut A,
    extra: &mut Extra,
    key: Cow<'de, str>,
) -> Result<(), A::Error> {
    extra.insert(key.into_owned(), map.next_value()?);
    Ok(())
}

/// The error for a certain field that did not come.
pub fn missing<E: Error>(name: &'static str) -> E {
    E::missing_field(name)
}

/// Reads a key without copying it where the text allows.
pub struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        struct KeyVisitor;

        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Cow<'de, str>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Self::Value, E> {
                Ok(Cow::Borrowed(key))
            }

            fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
                Ok(Cow::Owned(key.to_owned()))
            }
        }

        deserializer.deserialize_str(KeyVisitor)
    }
}

struct Seed<T>(PhantomData<T>);

impl<'de, T: Field> DeserializeSeed<'de> for Seed<T> {
    type Value = Read<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::read(deserializer)
    }
}

/// Fails inside the value, so that the path of the error leads to it.
struct CertainSeed<T>(PhantomData<T>);

impl<'de, T: Field> DeserializeSeed<'de> for CertainSeed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        match T::read(deserializer)? {
            Read::Found(value) => Ok(value),
            Read::Null => Err(D::Error::custom("is null")),
            Read::Other(_) => Err(D::Error::custom("is of the wrong type")),
            Read::Partly(..) => Err(D::Error::custom("holds something of the wrong type")),
        }
    }
}

/// The visitors answer every shape themselves: serde's own type errors would print the value they met.
macro_rules! keep_others {
    (scalars) => {
        fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
            Ok(Read::Other(value.into()))
        }

        fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
            Ok(Read::Other(value.into()))
        }

        fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
            Ok(Read::Other(value.into()))
        }

        fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
            Ok(Read::Other(value.into()))
        }

        fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
            Ok(Read::Other(value.into()))
        }
    };
    (null) => {
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
            Ok(Read::Null)
        }
    };
    (list) => {
        fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
            Value::deserialize(SeqAccessDeserializer::new(list)).map(Read::Other)
        }
    };
    (map) => {
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            Value::deserialize(MapAccessDeserializer::new(map)).map(Read::Other)
        }
    };
}

struct ScalarVisitor<T>(PhantomData<T>);

impl<T: Scalar> ScalarVisitor<T> {
    fn number(number: serde_json::Number) -> Read<T> {
        T::from_number(number.clone()).map_or(Read::Other(Value::Number(number)), Read::Found)
    }
}

impl<'de, T: Scalar> Visitor<'de> for ScalarVisitor<T> {
    type Value = Read<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(T::from_bool(value).map_or(Read::Other(value.into()), Read::Found))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Self::number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Self::number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(serde_json::Number::from_f64(value).map_or(Read::Null, Self::number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(T::from_text(Cow::Borrowed(value)).map_or_else(|| Read::Other(value.into()), Read::Found))
    }

    keep_others!(null);
    keep_others!(list);
    keep_others!(map);
}

struct CompositeVisitor<T>(PhantomData<T>);

impl<'de, T: Composite> Visitor<'de> for CompositeVisitor<T> {
    type Value = Read<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::read_map(map).map(Read::Found)
    }

    keep_others!(scalars);
    keep_others!(null);
    keep_others!(list);
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Field> Visitor<'de> for ListVisitor<T> {
    type Value = Read<Vec<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::with_capacity(list.size_hint().unwrap_or(0).min(1024));
        let mut rest = Vec::new();
        while let Some(item) = list.next_element_seed(Seed(PhantomData))? {
            match item {
                Read::Found(item) => items.push(item),
                Read::Null => {}
                Read::Other(value) => rest.push(value),
                Read::Partly(item, other) => {
                    items.push(item);
                    rest.push(other);
                }
            }
        }
        Ok(if rest.is_empty() { Read::Found(items) } else { Read::Partly(items, rest.into()) })
    }

    keep_others!(scalars);
    keep_others!(null);
    keep_others!(map);
}

struct MapVisitor<T>(PhantomData<T>);

impl<'de, T: Field> Visitor<'de> for MapVisitor<T> {
    type Value = Read<BTreeMap<String, T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        let mut rest = serde_json::Map::new();
        while let Some(key) = map.next_key_seed(Key)? {
            match map.next_value_seed(Seed(PhantomData))? {
                Read::Found(value) => drop(entries.insert(key.into_owned(), value)),
                Read::Null => {}
                Read::Other(value) => drop(rest.insert(key.into_owned(), value)),
                Read::Partly(value, other) => {
                    rest.insert(key.to_string(), other);
                    entries.insert(key.into_owned(), value);
                }
            }
        }
        Ok(if rest.is_empty() { Read::Found(entries) } else { Read::Partly(entries, Value::Object(rest)) })
    }

    // PHP writes an empty map as an empty list.
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        match list.next_element::<Value>()? {
            None => Ok(Read::Found(BTreeMap::new())),
            Some(first) => {
                let mut items = vec![first];
                while let Some(item) = list.next_element()? {
                    items.push(item);
                }
                Ok(Read::Other(items.into()))
            }
        }
    }

    keep_others!(scalars);
    keep_others!(null);
}

/// The whole of a JSON text, read as one field.
pub(super) struct Whole<T>(pub Read<T>);

impl<'de, T: Field> Deserialize<'de> for Whole<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}
