//! V1's ways of wrapping: objects and lists under a name of their own, in lists, in `data`, or in none of it.

use std::borrow::Cow;

use serde::Serializer;
use serde_json::value::{RawValue, to_raw_value};

use super::{
    Model,
    envelope::{Entries, anything, decode, entries, first_byte, not_json, wrong},
};
use crate::error::Result;

/// Reads the object that stands under `name` in the answer, or that is the answer.
pub(crate) fn inside<T: Model>(body: &[u8], name: &str) -> Result<T> {
    inside_or_nothing(body, name)?.ok_or_else(|| {
        if body.trim_ascii().is_empty() {
            not_json(b"")
        } else {
            wrong("", "holds nothing, where one object is promised")
        }
    })
}

/// Reads the object under `name`; nothing where there is none: no body, null or an empty list.
pub(crate) fn inside_or_nothing<T: Model>(body: &[u8], name: &str) -> Result<Option<T>> {
    let found = unwrapped(body, name, T::CERTAIN, String::new())?;
    found.map(|(object, place)| decode(object, &place)).transpose()
}

/// Reads an object that holds a list under `name`, whichever way the vendor wraps it: the object, the object in lists or in
/// `data`, several such objects, or the list alone. Nothing where the answer is empty, which is not the same as a list
/// without entries.
pub(crate) fn listing_or_nothing<T: Model>(body: &[u8], name: &str) -> Result<Option<T>> {
    if body.trim_ascii().is_empty() {
        return Ok(None);
    }
    let gathered = Gathered::of(body, name)?;
    if gathered.is_nothing() {
        return Ok(None);
    }
    let named = gathered.has_list().then_some(name);
    decode(&gathered.json(named), "").map(Some)
}

/// A page of a list, as every other family of the vendor writes it: `{data, meta, links}`. Its entries may stand under `list`,
/// and each of them under `item`.
pub(crate) fn relisted(body: &[u8], list: &str, item: &str) -> Result<Vec<u8>> {
    let mut gathered = Gathered::of(body, list)?;
    for entry in &mut gathered.items {
        if let Some(inner) = only_entry(entry, item) {
            *entry = inner;
        }
    }
    let list = (gathered.has_list() || gathered.is_nothing()).then_some("data");
    Ok(gathered.json(list))
}

/// Whatever it says, it says that it is done; but a page from somewhere else does not.
pub(crate) fn acknowledged(body: &[u8]) -> Result<()> {
    anything(body).map(drop)
}

/// Goes through the wrappers of one object, and remembers where it stands.
fn unwrapped<'a>(
    json: &'a [u8],
    name: &str,
    certain: &[&str],
    place: String,
) -> Result<Option<(&'a [u8], String)>> {
    match first_byte(json) {
        Some(b'[') => match elements(json)?.as_slice() {
            [] => Ok(None),
            [one] => unwrapped(one.get().as_bytes(), name, certain, format!("{place}[0]")),
            _ => Err(wrong(&place, "is a list, where one object is promised")),
        },
        Some(b'{') => {
            let entries = entries(json)?;
            let under = |name: &str, firsts: &[u8]| {
                entries.iter().find(|(key, value)| key == name && firsts.contains(&first(value)))
            };
            let is_whole = certain.iter().all(|name| entries.iter().any(|(key, _)| key == name));
            let inner = under(name, b"{[").or_else(|| {
                // An object that has what it must have may well have an entry of its own named `data`.
                if is_whole { None } else { under(name, b"n").or_else(|| under("data", b"{[n")) }
            });
            match inner {
                Some((key, value)) => {
                    let dot = if place.is_empty() { "" } else { "." };
                    unwrapped(value.get().as_bytes(), name, certain, format!("{place}{dot}{key}"))
                }
                None => Ok(Some((json, place))),
            }
        }
        _ if json.trim_ascii().is_empty() || json.trim_ascii() == b"null" => Ok(None),
        _ => Err(not_json(json)),
    }
}

/// The entries of a list, from wherever they stood.
#[derive(Default)]
struct Gathered<'a> {
    items: Vec<&'a RawValue>,
    /// What stood beside the list.
    beside: Entries<'a>,
    /// Whether a list stood under its name.
    is_named: bool,
    /// Whether there was an object without the list.
    is_other: bool,
}

impl<'a> Gathered<'a> {
    fn of(body: &'a [u8], name: &str) -> Result<Self> {
        let mut gathered = Self::default();
        gathered.value(body, name)?;
        Ok(gathered)
    }

    fn value(&mut self, json: &'a [u8], name: &str) -> Result<()> {
        match first_byte(json) {
            Some(b'[') => elements(json)?.into_iter().try_for_each(|element| self.element(element, name)),
            Some(b'{') => self.object(entries(json)?, name),
            _ if json.trim_ascii() == b"null" => Ok(()),
            _ => Err(not_json(json)),
        }
    }

    fn element(&mut self, element: &'a RawValue, name: &str) -> Result<()> {
        match first(element) {
            b'[' => return self.value(element.get().as_bytes(), name),
            b'{' => {
                let entries = entries(element.get().as_bytes())?;
                let wraps = |(key, value): &(Cow<'_, str>, &RawValue)| {
                    key == name || key == "data" && first(value) == b'['
                };
                if entries.iter().any(wraps) {
                    return self.object(entries, name);
                }
                self.items.push(element);
            }
            b'n' => {}
            _ => self.items.push(element),
        }
        Ok(())
    }

    fn object(&mut self, mut entries: Entries<'a>, name: &str) -> Result<()> {
        if let Some(place) = entries.iter().position(|(key, _)| key == name) {
            let (key, list) = entries.remove(place);
            self.keep(entries);
            return self.list(key, list, name);
        }
        let data = |(key, value): &(Cow<'_, str>, &RawValue)| key == "data" && b"{[n".contains(&first(value));
        if let Some(place) = entries.iter().position(data) {
            let (_, data) = entries.remove(place);
            self.keep(entries);
            return self.value(data.get().as_bytes(), name);
        }
        if is_numbered(&entries) {
            return entries.into_iter().try_for_each(|(_, value)| self.element(value, name));
        }
        self.is_other = true;
        self.keep(entries);
        Ok(())
    }

    /// What stands under the name: a list, null for an empty one, or what only an error can name.
    fn list(&mut self, key: Cow<'a, str>, list: &'a RawValue, name: &str) -> Result<()> {
        match first(list) {
            b'[' | b'n' => {
                self.is_named = true;
                self.value(list.get().as_bytes(), name)
            }
            b'{' => {
                self.is_named = true;
                let entries = entries(list.get().as_bytes())?;
                if entries.is_empty() {
                    return Ok(());
                }
                if is_numbered(&entries) {
                    return entries.into_iter().try_for_each(|(_, value)| self.element(value, name));
                }
                self.items.push(list);
                Ok(())
            }
            _ => {
                self.is_other = true;
                self.keep(vec![(key, list)]);
                Ok(())
            }
        }
    }

    fn keep(&mut self, entries: Entries<'a>) {
        for (key, value) in entries {
            if self.beside.iter().all(|(known, _)| *known != key) {
                self.beside.push((key, value));
            }
        }
    }

    fn has_list(&self) -> bool {
        self.is_named || !self.items.is_empty()
    }

    fn is_nothing(&self) -> bool {
        !self.has_list() && !self.is_other
    }

    /// One object of it, with the list under `name`.
    fn json(&self, name: Option<&str>) -> Vec<u8> {
        // Raw JSON and text keys: none of them can fail to be written.
        let list = to_raw_value(&self.items).unwrap_or_default();
        let beside = self.beside.iter().map(|(key, value)| (&**key, *value));
        let beside = beside.filter(|(key, _)| Some(*key) != name);
        let mut json = Vec::new();
        drop(
            serde_json::Serializer::new(&mut json).collect_map(beside.chain(name.map(|name| (name, &*list)))),
        );
        json
    }
}

fn elements(list: &[u8]) -> Result<Vec<&RawValue>> {
    serde_json::from_slice(list).map_err(|_| not_json(list))
}

fn first(value: &RawValue) -> u8 {
    first_byte(value.get().as_bytes()).unwrap_or_default()
}

/// Whether PHP wrote a list with gaps: as an object whose names are numbers.
fn is_numbered(entries: &Entries<'_>) -> bool {
    let is_number = |key: &str| !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
    !entries.is_empty() && entries.iter().all(|(key, _)| is_number(key))
}

/// What stands under `name`, where the object is only a wrapper around it.
fn only_entry<'a>(object: &'a RawValue, name: &str) -> Option<&'a RawValue> {
    match entries(object.get().as_bytes()).ok()?.as_slice() {
        [(key, inner)] if key == name && first(inner) == b'{' => Some(inner),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ErrorKind,
        v1::{Candidate, CandidateReference, TrainingReport},
    };

    fn reference(body: &str) -> Result<Option<CandidateReference>> {
        inside_or_nothing(body.as_bytes(), "response")
    }

    fn report(body: &str) -> Result<Option<TrainingReport>> {
        listing_or_nothing(body.as_bytes(), "courses")
    }

    fn courses(body: &str) -> Vec<String> {
        let report = report(body).expect(body).expect(body);
        report.courses.into_iter().map(|course| course.course_id).collect()
    }

    #[track_caller]
    fn fails<T: std::fmt::Debug>(outcome: Result<T>, says: &str) {
        let error = outcome.expect_err(says);
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert!(error.to_string().contains(says) && !format!("{error:?}").contains("Canary"), "{error}");
    }

    #[test]
    fn an_object_is_found_in_every_wrapper() {
        let object = r#"{"candidate_ref": "c", "candidate_id": 17}"#;
        for wrapper in [
            "%",
            "[%]",
            "[[%]]",
            r#"{"data": %}"#,
            r#"{"data": [%]}"#,
            r#"{"response": %}"#,
            r#"{"response": [%], "message": "Done."}"#,
            r#"[{"response": %}]"#,
            r#"{"data": {"response": %}}"#,
            r#"{"data": [{"response": [%]}]}"#,
            r#" { "response" : % } "#,
        ] {
            let body = wrapper.replace('%', object);
            let found = reference(&body).expect(&body).expect(&body);
            assert_eq!(
                (found.candidate_ref.as_str(), found.candidate_id.as_deref()),
                ("c", Some("17")),
                "{body}"
            );
        }
    }

    #[test]
    fn an_object_that_is_whole_keeps_its_own_data() {
        let body = r#"{"candidate_ref": 5, "data": {"a": 1}, "response": null}"#;
        let found = reference(body).expect("an object").expect("an object");
        assert_eq!((found.candidate_ref.as_str(), &found.extra["data"]["a"]), ("5", &1.into()));
    }

    #[test]
    fn nothing_is_nothing_and_something_else_is_an_error() {
        for nothing in [
            "",
            "  ",
            "null",
            "[]",
            "[ ]",
            "[null]",
            "[[]]",
            r#"{"data": null}"#,
            r#"{"data": []}"#,
            r#"{"response": []}"#,
        ] {
            assert_eq!(reference(nothing).expect(nothing), None, "{nothing}");
            fails(inside::<CandidateReference>(nothing.as_bytes(), "response"), "");
        }
        fails(inside::<CandidateReference>(b"", "response"), "is empty");
        fails(reference("<html>Jane Canary</html>"), "HTML");
        fails(reference("Jane Canary"), "not the JSON");
        fails(reference(r#""Jane Canary""#), "not the JSON");
        fails(reference(r#"{"response": {"candidate_ref": "Jane Can"#), "");
        fails(reference("{}"), "candidate_ref");
        fails(reference(r#"{"message": "Jane Canary"}"#), "missing field `candidate_ref`");
        fails(
            reference(r#"[{"response": {"candidate_ref": ["Jane Canary"]}}]"#),
            "`[0].response.candidate_ref`",
        );
        fails(reference(r#"{"data": [{"candidate_ref": null}]}"#), "`data[0].candidate_ref`");
        fails(
            reference(r#"{"response": [{"candidate_ref": "Canary"}, {"candidate_ref": "b"}]}"#),
            "`response` of the answer is a list",
        );
        fails(reference(&"[".repeat(100_000)), "");
    }

    #[test]
    fn a_list_is_found_in_every_wrapper() {
        let (a, b) = (
            r#"{"course_id": 1, "course_name": "A"}"#,
            r#"{"course_id": "2", "course_name": "B", "grade": 95}"#,
        );
        for wrapper in [
            r#"{"courses": [%, &]}"#,
            r#"[{"courses": [%, &]}]"#,
            r#"[{"courses": [%]}, {"courses": [&]}]"#,
            r#"[{"courses": [%], "candidate_ref": "c"}, {"courses": null}, {"courses": &}]"#,
            r#"{"data": {"courses": [%, &]}}"#,
            r#"{"data": [{"courses": [%, &]}]}"#,
            r#"{"data": [%, &], "meta": {}}"#,
            "[%, &]",
            "[[%], [&]]",
            "[%, null, &]",
            r#"[{"data": [%, &]}]"#,
            r#"{"courses": {"0": %, "2": &}}"#,
            r#"{"0": %, "1": &}"#,
        ] {
            assert_eq!(courses(&wrapper.replace('%', a).replace('&', b)), ["1", "2"], "{wrapper}");
        }
        assert_eq!(courses(&format!("{{\"courses\": {a}}}")), ["1"]);
        let beside = report(&format!(r#"[{{"count": 1, "courses": [{a}]}}, {{"count": 2, "courses": []}}]"#));
        assert_eq!(beside.expect("a report").expect("a report").extra["count"], 1);
    }

    #[test]
    fn no_list_is_not_an_empty_one() {
        for nothing in ["", "null", "[]", "[null]", "[[]]", r#"{"data": []}"#, r#"{"data": null}"#] {
            assert_eq!(report(nothing).expect(nothing), None, "{nothing}");
        }
        for empty in
            [r#"{"courses": []}"#, r#"{"courses": null}"#, r#"{"courses": {}}"#, r#"[{"courses": []}]"#]
        {
            assert_eq!(courses(empty), <[String; 0]>::default(), "{empty}");
        }
        fails(report("<html>Jane Canary</html>"), "HTML");
        fails(report("5"), "not the JSON");
        fails(report(r#"{"message": "Jane Canary"}"#), "missing field `courses`");
        fails(report(r#"{"courses": "Jane Canary"}"#), "`courses`");
        fails(report(r#"{"courses": ["Jane Canary"]}"#), "`courses`");
        fails(
            report(r#"[{"courses": [{"course_id": 1, "course_name": "A"}, {"course_id": 2}]}]"#),
            "`courses[1]`",
        );
        fails(report(&"[".repeat(100_000)), "");
    }

    #[test]
    fn a_page_is_written_as_in_other_families() {
        let read = |body: &str| {
            let page = relisted(body.as_bytes(), "candidates", "candidate").expect(body);
            let refs = super::super::list::<Candidate>(&page).expect(body).items.into_iter();
            refs.map(|candidate| candidate.candidate_ref).collect::<Vec<_>>()
        };
        for body in [
            r#"[{"candidate_ref": "a"}, {"candidate_ref": "b"}]"#,
            r#"[{"candidate": {"candidate_ref": "a"}}, {"candidate": {"candidate_ref": "b"}}]"#,
            r#"{"count": 2, "candidates": [{"candidate_ref": "a"}, {"candidate_ref": "b"}]}"#,
            r#"[{"candidates": [{"candidate": {"candidate_ref": "a"}}, {"candidate_ref": "b"}]}]"#,
            r#"{"data": [{"candidate_ref": "a"}, {"candidate_ref": "b"}], "meta": {"total": 2}}"#,
            r#"{"data": {"candidates": [{"candidate_ref": "a"}, {"candidate_ref": "b"}]}}"#,
        ] {
            assert_eq!(read(body), ["a", "b"], "{body}");
        }
        for empty in ["[]", "null", r#"{"data": []}"#, r#"{"candidates": null}"#] {
            assert_eq!(read(empty), <[String; 0]>::default(), "{empty}");
        }
        let other = relisted(br#"{"message": "Jane Canary"}"#, "candidates", "candidate").expect("JSON");
        fails(super::super::list::<Candidate>(&other).map(|listed| listed.items), "`data`");
        fails(relisted(b"<html>", "candidates", "candidate"), "HTML");
    }
}
