//! The wrappers in which the vendor sends objects and lists.

use std::{borrow::Cow, fmt, marker::PhantomData};

use serde::{
    Deserialize,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use super::{
    Field, Key, Model, Value,
    field::{Read, Whole},
};
use crate::error::{Error, ErrorKind, Result};

/// An object as it came: bare, inside `data`, or as the only element of an array.
pub(crate) struct Envelope<'a> {
    /// The object itself.
    pub object: &'a [u8],
    /// Where it stood, for the path in an error: empty, `data` or `[0]`.
    pub place: &'static str,
    /// What stood beside `data`.
    pub beside: Vec<(Cow<'a, str>, &'a RawValue)>,
}

impl<'a> Envelope<'a> {
    pub fn open(body: &'a [u8]) -> Result<Self> {
        match first_byte(body) {
            Some(b'{') => {
                let mut entries = entries(body)?;
                let place = entries.iter().position(|(key, value)| {
                    key == "data" && matches!(first_byte(value.get().as_bytes()), Some(b'{' | b'['))
                });
                let Some(place) = place else {
                    return Ok(Self { object: body, place: "", beside: Vec::new() });
                };
                let (_, data) = entries.swap_remove(place);
                let inner = Self::only_element(data.get().as_bytes())?.unwrap_or(data.get().as_bytes());
                Ok(Self { object: inner, place: "data", beside: entries })
            }
            Some(b'[') => {
                let inner = Self::only_element(body)?
                    .ok_or_else(|| wrong("", "is a list, where one object is promised"))?;
                Ok(Self { object: inner, place: "[0]", beside: Vec::new() })
            }
            _ => Err(not_json(body)),
        }
    }

    fn only_element(list: &'a [u8]) -> Result<Option<&'a [u8]>> {
        if first_byte(list) != Some(b'[') {
            return Ok(None);
        }
        let elements: Vec<&RawValue> = serde_json::from_slice(list).map_err(|_| not_json(list))?;
        Ok(match elements.as_slice() {
            [one] => Some(one.get().as_bytes()),
            _ => None,
        })
    }
}

/// Reads one object, whichever way it is wrapped. What stands beside it is kept, where it is not a field of it already.
pub(crate) fn object<T: Model>(body: &[u8]) -> Result<T> {
    if T::CERTAIN.is_empty() {
        return decode(&anything(body)?, "");
    }
    if let Some(Wrapped { data, .. }) = Wrapped::read(body) {
        return Ok(data);
    }
    let envelope = Envelope::open(body)?;
    decode(envelope.object, envelope.place)
}

/// Reads one object; nothing where the answer has not what such an object certainly has.
pub(crate) fn object_or_nothing<T: Model>(body: &[u8]) -> Result<Option<T>> {
    // Whatever it says, it says that it is done; but a page from somewhere else does not.
    anything(body)?;
    Ok(object(body).ok())
}

/// An object of whatever came, for a model that has no certain field: that the call was done must not look like a
/// failure because the answer says it in other words.
pub(super) fn anything(body: &[u8]) -> Result<Vec<u8>> {
    let text = String::from_utf8_lossy(body);
    let value = match serde_json::from_slice(body) {
        Ok(value) => value,
        Err(_) if text.trim().is_empty() => Value::Null,
        Err(_) if text.trim_start().starts_with(['<', '{', '[']) => return Err(not_json(body)),
        Err(_) => Value::String(text.into_owned()),
    };
    let merged = match value {
        Value::Object(mut outer) => match outer.remove("data") {
            Some(Value::Object(mut inner)) => {
                for (key, value) in outer {
                    inner.entry(key).or_insert(value);
                }
                inner
            }
            Some(Value::Array(list)) if list.is_empty() => outer,
            Some(other) => {
                outer.insert("data".to_owned(), other);
                outer
            }
            None => outer,
        },
        Value::Array(mut list) if list.len() == 1 => match list.remove(0) {
            Value::Object(only) => only,
            other => serde_json::Map::from_iter([("answer".to_owned(), other)]),
        },
        Value::Null => serde_json::Map::new(),
        Value::Array(list) if list.is_empty() => serde_json::Map::new(),
        other => serde_json::Map::from_iter([("answer".to_owned(), other)]),
    };
    Ok(Value::Object(merged).to_string().into_bytes())
}

/// Reads an object together with the secret beside it: `{data, secret, message}`, or all in one object, in either of
/// the vendor's dialects.
pub(crate) fn with_secret<T: Model>(body: &[u8]) -> Result<T> {
    let envelope = Envelope::open(body)?;
    let mut whole = serde_json::Map::new();
    let Ok(Value::Object(mut endpoint)) = serde_json::from_slice(envelope.object) else {
        return Err(not_json(body));
    };
    let mut beside: Vec<(String, Value)> = Vec::new();
    for (key, value) in envelope.beside {
        beside.push((key.into_owned(), serde_json::from_str(value.get()).unwrap_or_default()));
    }
    for (name, names) in [("secret", ["secret", "signing_secret"]), ("message", ["message", "notice"])] {
        let mut found = Value::Null;
        for name in names {
            let inside = endpoint.remove(name).into_iter();
            let outside = beside.extract_if(.., |(key, _)| key == name).map(|(_, value)| value);
            for value in inside.chain(outside.collect::<Vec<_>>()) {
                if found.is_null() {
                    found = value;
                }
            }
        }
        whole.insert(name.to_owned(), found);
    }
    whole.extend(beside);
    whole.insert("endpoint".to_owned(), Value::Object(endpoint));
    let json = Zeroizing::new(Value::Object(whole).to_string());
    decode(json.as_bytes(), "")
}

/// A list, and what says where it stands among its pages.
pub(crate) struct Listed<'a, I> {
    pub items: I,
    pub meta: Option<Cow<'a, [u8]>>,
    pub links: Option<Cow<'a, [u8]>>,
}

/// Reads a list, bare or inside `data`.
pub(crate) fn list<T: Model>(body: &[u8]) -> Result<Listed<'_, Vec<T>>> {
    if let Some(Wrapped { data, beside }) = Wrapped::read(body) {
        return Ok(Listed::new(data, &beside));
    }
    match first_byte(body) {
        Some(b'[') => Ok(Listed { items: decode(body, "")?, meta: None, links: None }),
        Some(b'{') => {
            let entries = entries(body)?;
            let data = find(&entries, "data").ok_or_else(|| wrong("data", "is missing"))?;
            Ok(Listed::new(decode(data, "data")?, &entries))
        }
        _ => Err(not_json(body)),
    }
}

impl<'a, I> Listed<'a, I> {
    fn new(items: I, entries: &Entries<'a>) -> Self {
        let meta = match find(entries, "meta").filter(|meta| first_byte(meta) == Some(b'{')) {
            Some(meta) => Cow::Borrowed(meta),
            // Laravel's plain pages have its entries beside `data`.
            None => Cow::Owned(without_data(entries)),
        };
        Self { items, meta: Some(meta), links: find(entries, "links").map(Cow::Borrowed) }
    }

    /// The same with other items.
    pub fn with<J>(self, change: impl FnOnce(I) -> J) -> Listed<'a, J> {
        Listed { items: change(self.items), meta: self.meta, links: self.links }
    }

    /// The same without the answer that it is from.
    pub fn into_owned(self) -> Listed<'static, I> {
        let owned = |json: Cow<'a, [u8]>| Cow::Owned(json.into_owned());
        Listed { items: self.items, meta: self.meta.map(owned), links: self.links.map(owned) }
    }
}

fn find<'a>(entries: &Entries<'a>, name: &str) -> Option<&'a [u8]> {
    entries.iter().find(|(key, _)| key == name).map(|(_, value)| value.get().as_bytes())
}

/// An answer that is `{"data": …, …}`, as nearly all are, read in one go.
struct Wrapped<'a, T> {
    data: T,
    /// What stood beside `data`.
    beside: Entries<'a>,
}

impl<'a, T: Field> Wrapped<'a, T> {
    /// Nothing where the answer is anything else, or is wrong: then it is read again, slowly, to say what is wrong.
    fn read(body: &'a [u8]) -> Option<Self> {
        let text = std::str::from_utf8(body).ok()?;
        text.trim_start().starts_with("{\"data\"").then(|| serde_json::from_str(text).ok()).flatten()
    }
}

impl<'de: 'a, 'a, T: Field> Deserialize<'de> for Wrapped<'a, T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct WrappedVisitor<T>(PhantomData<T>);

        impl<'de, T: Field> Visitor<'de> for WrappedVisitor<T> {
            type Value = Wrapped<'de, T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut data = None;
                let mut beside = Vec::new();
                while let Some(key) = map.next_key_seed(Key)? {
                    if key == "data" && data.is_none() {
                        data = super::read_certain(&mut map)?;
                    } else {
                        beside.push((key, map.next_value()?));
                    }
                }
                let data = data.ok_or_else(|| super::missing("data"))?;
                Ok(Wrapped { data, beside })
            }
        }

        deserializer.deserialize_map(WrappedVisitor(PhantomData))
    }
}

fn without_data(entries: &Entries<'_>) -> Vec<u8> {
    let others = entries.iter().filter(|(key, _)| key != "data");
    let others =
        others.filter_map(|(key, value)| Some((key.to_string(), serde_json::from_str(value.get()).ok()?)));
    Value::Object(others.collect()).to_string().into_bytes()
}

/// Reads a field type from JSON; the path of an error starts with `place`.
pub(super) fn decode<T: Field>(json: &[u8], place: &str) -> Result<T> {
    // Checked once as text: from bytes, every string in it would be checked by itself.
    let read = match std::str::from_utf8(json) {
        Ok(text) => serde_json::from_str::<Whole<T>>(text),
        Err(_) => serde_json::from_slice(json),
    };
    match read {
        Ok(Whole(Read::Found(value))) => Ok(value),
        Ok(Whole(Read::Null)) => Err(wrong(place, "is null")),
        Ok(Whole(Read::Other(_) | Read::Partly(..))) => Err(wrong(place, "is of the wrong type")),
        Err(_) => Err(explain::<T>(json, place)),
    }
}

/// Reads again, slowly, to learn where it went wrong: the good way pays nothing for it.
fn explain<T: Field>(json: &[u8], place: &str) -> Error {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    match serde_path_to_error::deserialize::<_, Whole<T>>(&mut deserializer) {
        Err(error) if error.inner().classify() == serde_json::error::Category::Data => {
            let path = error.path().to_string();
            let path = match (place, path.as_str()) {
                (place, ".") => place.to_owned(),
                ("", path) => path.to_owned(),
                (place, path) if path.starts_with('[') => format!("{place}{path}"),
                (place, path) => format!("{place}.{path}"),
            };
            // The words are ours or serde's `missing field`; the position serde_json adds helps nobody here.
            let words = error.inner().to_string();
            let words = words.split(" at line ").next().unwrap_or_default();
            let verb = if words.starts_with("missing field") { "is " } else { "" };
            wrong(&path, &format!("{verb}{words}"))
        }
        _ => not_json(json),
    }
}

pub(super) type Entries<'a> = Vec<(Cow<'a, str>, &'a RawValue)>;

pub(super) fn entries(object: &[u8]) -> Result<Entries<'_>> {
    struct Pairs<'a>(Entries<'a>);

    impl<'de: 'a, 'a> Deserialize<'de> for Pairs<'a> {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            struct PairsVisitor;

            impl<'de> Visitor<'de> for PairsVisitor {
                type Value = Pairs<'de>;

                fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str("an object")
                }

                fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                    let mut pairs = Vec::new();
                    while let Some(key) = map.next_key_seed(Key)? {
                        pairs.push((key, map.next_value()?));
                    }
                    Ok(Pairs(pairs))
                }
            }

            deserializer.deserialize_map(PairsVisitor)
        }
    }

    serde_json::from_slice::<Pairs<'_>>(object).map(|pairs| pairs.0).map_err(|_| not_json(object))
}

pub(crate) fn first_byte(json: &[u8]) -> Option<u8> {
    json.iter().copied().find(|byte| !byte.is_ascii_whitespace())
}

pub(super) fn wrong(path: &str, words: &str) -> Error {
    let place = if path.is_empty() { "the answer".to_owned() } else { format!("`{path}` of the answer") };
    Error::new(ErrorKind::Decode, format!("{place} {words}"))
}

/// An answer that is no JSON: says what it looks like instead, never what it says.
pub(crate) fn not_json(body: &[u8]) -> Error {
    let looks = if body.is_empty() {
        "is empty"
    } else if first_byte(body) == Some(b'<') {
        "is HTML, not JSON: a proxy or a login page may stand between; check the base URL"
    } else {
        match serde_json::from_slice::<Value>(body) {
            Err(error) if error.is_eof() => "is JSON that ends too soon",
            Err(error) => beyond_reading(&error.to_string()),
            Ok(_) => OTHER_JSON,
        }
    };
    Error::new(ErrorKind::Decode, format!("the answer {looks}"))
}

const OTHER_JSON: &str = "is not the JSON that was promised";

/// What is JSON by its grammar, and more than can be read of it. `serde_json` tells it by its words alone.
fn beyond_reading(words: &str) -> &'static str {
    if words.starts_with("recursion limit exceeded") {
        "is JSON that is nested deeper than 127 levels"
    } else if words.starts_with("number out of range") {
        "is JSON with a number that is larger than any double"
    } else if words.contains("surrogate") || words.starts_with("unexpected end of hex escape") {
        "is JSON with half of a surrogate pair in a text"
    } else {
        OTHER_JSON
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Extra;

    #[derive(Clone, Debug, PartialEq, Model)]
    struct Thing {
        id: i64,
        extra: Extra,
    }

    #[test]
    fn where_data_stands_makes_no_difference() {
        for body in [
            r#"{"data":{"id":1},"meta":5}"#,
            r#" { "data" : {"id": "1"}, "data": {"id": 2} } "#,
            r#"{"meta":5,"data":{"id":1}}"#,
            r#"{"d\u0061ta":{"id":1}}"#,
            r#"{"data":5,"data":{"id":1}}"#,
            r#"{"data":[{"id":1}]}"#,
            r#"{"id":1}"#,
            r#"[{"id":1}]"#,
        ] {
            let thing = object::<Thing>(body.as_bytes()).expect(body);
            assert_eq!((thing.id, thing.extra.is_empty()), (1, true), "{body}");
        }
        for body in [
            r#"{"data":[{"id":1}],"meta":{"total":7},"links":{"next":null}}"#,
            r#"{"links":{"next":null},"meta":{"total":7},"data":[{"id":1}]}"#,
            r#"{"data":[{"id":1}],"data":[],"meta":{"total":7},"links":{"next":null}}"#,
        ] {
            let listed = list::<Thing>(body.as_bytes()).expect(body);
            assert_eq!(listed.items.len(), 1, "{body}");
            assert_eq!(listed.meta.as_deref(), Some(br#"{"total":7}"#.as_slice()), "{body}");
            assert_eq!(listed.links.as_deref(), Some(br#"{"next":null}"#.as_slice()), "{body}");
        }
        let beside = list::<Thing>(br#"{"data":[],"total":7}"#).expect("a list");
        assert_eq!(beside.meta.as_deref(), Some(br#"{"total":7}"#.as_slice()));
    }

    #[test]
    fn what_is_wrong_is_named_wherever_data_stands() {
        for (body, place) in [
            (r#"{"data":[{"id":1},{"id":null}]}"#, "`data[1].id` of the answer is null"),
            (r#"{"meta":{},"data":[{"id":1},{}]}"#, "missing field `id`"),
            (r#"{"data":[{"id":1}]"#, "ends too soon"),
            (r#"{"data":[5]}"#, "`data` of the answer is of the wrong type"),
            (r#"{"data":null}"#, "`data` of the answer is null"),
            (r#"{"meta":{}}"#, "`data` of the answer is missing"),
            (r#"{"data":[{"id":1}]} x"#, "is not the JSON that was promised"),
        ] {
            let error = list::<Thing>(body.as_bytes()).err().map(|error| error.to_string());
            assert!(error.as_ref().is_some_and(|text| text.contains(place)), "{body}: {error:?}");
        }
    }
}
