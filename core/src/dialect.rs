//! The words of the hosts where training is booked. They say the same things differently; the SDK has one word for each.
//!
//! | here | practical training | virtual BLS |
//! | --- | --- | --- |
//! | pay option `invoice` | `inv` | `invoice` |
//! | `secret`, `message` of a webhook endpoint | `signing_secret`, `signing_secret_notice` | `secret`, `notice` |
//! | `secret_prefix`: letters alone | letters and bullets | letters alone |
//! | what is held | `training_event`, with `course` and `location` as text | `slot`, with `course` as an object |
//! | `client_id` | `client_id` | `hb_client_id` |

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::{Family, practical_training::PayOption};

/// How a booking is paid, in the word of the host that is told.
pub(crate) fn pay_option(family: Family, option: &PayOption) -> &str {
    match (family, option) {
        (Family::PracticalTraining, PayOption::Invoice) => "inv",
        (_, option) => option.as_str(),
    }
}

/// An answer in the words of the SDK. One that has no other words stays as it came.
pub(crate) fn understood(family: Family, body: &[u8]) -> Cow<'_, [u8]> {
    if !matches!(family, Family::PracticalTraining | Family::VirtualBls) {
        return Cow::Borrowed(body);
    }
    // What is no JSON is for the decoder to refuse.
    let Ok(mut value) = serde_json::from_slice(body) else { return Cow::Borrowed(body) };
    if !translate(&mut value) {
        return Cow::Borrowed(body);
    }
    Cow::Owned(value.to_string().into_bytes())
}

/// Translates all that it finds, and says whether there was anything.
pub(crate) fn translate(value: &mut Value) -> bool {
    match value {
        Value::Array(values) => values.iter_mut().fold(false, |found, value| translate(value) | found),
        Value::Object(entries) => {
            let found =
                [payment, account, secret, prefix, held, names].map(|word| word(entries)).contains(&true);
            entries.values_mut().fold(found, |found, value| translate(value) | found)
        }
        _ => false,
    }
}

fn payment(entries: &mut Map<String, Value>) -> bool {
    match entries.get_mut("pay_option") {
        Some(option) if option == "inv" => {
            *option = PayOption::Invoice.as_str().into();
            true
        }
        _ => false,
    }
}

fn account(entries: &mut Map<String, Value>) -> bool {
    rename(entries, "hb_client_id", "client_id")
}

fn secret(entries: &mut Map<String, Value>) -> bool {
    let renamed = rename(entries, "signing_secret", "secret");
    if !entries.contains_key("secret") {
        return renamed;
    }
    ["signing_secret_notice", "notice"]
        .into_iter()
        .fold(renamed, |renamed, name| rename(entries, name, "message") | renamed)
}

/// The beginning of a secret, without what stands for the rest of it.
fn prefix(entries: &mut Map<String, Value>) -> bool {
    match entries.get_mut("secret_prefix") {
        Some(Value::String(prefix)) if prefix.ends_with('•') => {
            prefix.truncate(prefix.trim_end_matches('•').len());
            true
        }
        _ => false,
    }
}

/// What is held, told beside the hold itself.
fn held(entries: &mut Map<String, Value>) -> bool {
    if !entries.contains_key("hold_hash") {
        return false;
    }
    let mut found = false;
    for name in ["training_event", "slot"] {
        if !entries.get(name).is_some_and(Value::is_object) {
            continue;
        }
        let Some(Value::Object(mut seat)) = entries.remove(name) else { continue };
        found = true;
        rename(&mut seat, "id", "event_id");
        for (name, value) in seat {
            entries.entry(name).or_insert(value);
        }
    }
    found
}

/// A course or a location of which only the name came.
fn names(entries: &mut Map<String, Value>) -> bool {
    let mut found = false;
    for name in ["course", "location"] {
        if let Some(value @ Value::String(_)) = entries.get_mut(name) {
            *value = Map::from_iter([("name".to_owned(), value.take())]).into();
            found = true;
        }
    }
    found
}

fn rename(entries: &mut Map<String, Value>, theirs: &str, ours: &str) -> bool {
    let Some(value) = entries.remove(theirs) else { return false };
    if entries.get(ours).is_none_or(Value::is_null) {
        entries.insert(ours.to_owned(), value);
    }
    true
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn unified(mut value: Value) -> Value {
        translate(&mut value);
        value
    }

    #[test]
    fn both_dialects_become_one() {
        let tdta = json!({
            "hold_hash": "h", "training_event": {"id": 7, "course": "BLS", "location": "Leeds", "start_date": "x"}
        });
        let expected = json!({
            "hold_hash": "h", "event_id": 7, "course": {"name": "BLS"}, "location": {"name": "Leeds"}, "start_date": "x"
        });
        assert_eq!(unified(tdta), expected);
        let bls =
            json!({"hold_hash": "h", "slot": {"date": "d", "time": "t", "course": {"id": 1, "name": "BLS"}}});
        let expected =
            json!({"hold_hash": "h", "date": "d", "time": "t", "course": {"id": 1, "name": "BLS"}});
        assert_eq!(unified(bls), expected);
        let endpoint = json!({"data": [{"id": 1, "signing_secret": "s", "signing_secret_notice": "n"}]});
        assert_eq!(unified(endpoint), json!({"data": [{"id": 1, "secret": "s", "message": "n"}]}));
        assert_eq!(unified(json!({"secret": "s", "notice": "n"})), json!({"secret": "s", "message": "n"}));
        assert_eq!(unified(json!([{"pay_option": "inv"}])), json!([{"pay_option": "invoice"}]));
        assert_eq!(
            unified(json!({"secret_prefix": "tdta_whsec_1••••"})),
            json!({"secret_prefix": "tdta_whsec_1"})
        );
        assert_eq!(unified(json!({"hb_client_id": 7})), json!({"client_id": 7}));
    }

    #[test]
    fn what_is_understood_already_stays() {
        for text in [
            r#"{"notice": "n",  "slot": 1}"#,
            "<html>",
            "",
            "{",
            r#"{"course": {"id":1}, "pay_option":"credits"}"#,
        ] {
            assert!(matches!(understood(Family::VirtualBls, text.as_bytes()), Cow::Borrowed(_)), "{text}");
        }
        let words = br#"{"pay_option": "inv", "course": "BLS"}"#;
        assert!(matches!(understood(Family::Academy, words), Cow::Borrowed(_)));
        assert_eq!(
            understood(Family::PracticalTraining, words).as_ref(),
            br#"{"course":{"name":"BLS"},"pay_option":"invoice"}"#
        );
    }

    #[test]
    fn a_hold_that_tells_no_seat_is_left_alone() {
        for value in
            [json!({"hold_hash": "h", "slot": "09:00"}), json!({"hold_hash": "h", "training_event": null})]
        {
            let mut same = value.clone();
            translate(&mut same);
            assert_eq!(same, value);
        }
    }
}
