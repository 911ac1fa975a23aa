//! The cases that every language reads, and what cannot be written down as one.

use serde_json::Value;

use super::*;
use crate::{Error, ErrorKind, Result, Secret, Timestamp, model::Model, request};

const CASES: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/webhooks.json"));

fn play(case: &Value) -> Result<WebhookEvent> {
    let options = case["options"].as_object().expect("options").clone();
    let verifier = WebhookVerifier::new(request::from_json::<WebhookVerifierOptions>(options)?)?;
    let headers: Vec<(String, String)> = serde_json::from_value(case["headers"].clone()).expect("headers");
    let now = case["now"].as_str().expect("now").parse()?;
    verifier.verify(&headers, case["body"].as_str().expect("body").as_bytes(), Some(now))
}

fn text_of(error: &Error) -> String {
    format!("{error} {error:?}")
}

#[test]
fn the_shared_cases() {
    let cases: Vec<Value> = serde_json::from_str(CASES).expect("JSON");
    assert!(cases.len() > 20);
    for case in cases {
        let name = case["name"].as_str().expect("name");
        let expected = &case["expect"];
        match play(&case) {
            Ok(event) => {
                let read: Value = serde_json::from_str(&event.to_json()).expect("JSON");
                assert_eq!(read, expected["event"], "{name}");
            }
            Err(error) => {
                assert_eq!(Some(error.kind().class_name()), expected["error"].as_str(), "{name}: {error}");
                let part = expected["message"].as_str().expect("message");
                assert!(error.message().contains(part), "{name}: {error}");
                assert!(!text_of(&error).contains("whsec_"), "{name}: {error}");
            }
        }
    }
}

fn verifier() -> WebhookVerifier {
    WebhookVerifier::new(WebhookVerifierOptions::new([Secret::from("whsec_1")])).expect("verifier")
}

fn signed(timestamp: i64, body: &[u8]) -> Vec<(String, String)> {
    vec![
        ("x-hb-timestamp".to_owned(), timestamp.to_string()),
        ("x-hb-signature".to_owned(), sign(&Secret::from("whsec_1"), timestamp, body)),
    ]
}

#[test]
fn a_body_without_bounds_is_refused_unread() {
    let now = "2026-06-05T09:00:00Z".parse::<Timestamp>().expect("moment");
    let body = vec![b' '; MAX_BODY_BYTES + 1];
    let error = verifier().verify(&signed(now.as_seconds(), &body), &body, Some(now)).expect_err("too large");
    assert!(error.kind() == ErrorKind::WebhookVerification && error.message().contains("larger"), "{error}");
}

#[test]
fn bytes_that_are_no_text_are_genuine_but_no_event() {
    let now = "2026-06-05T09:00:00Z".parse::<Timestamp>().expect("moment");
    let body = [b'{', b'"', 0xff, b'"'];
    let error = verifier().verify(&signed(now.as_seconds(), &body), &body, Some(now)).expect_err("no text");
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[test]
fn without_a_given_time_it_is_now() {
    let now = crate::auth::wall_now().as_seconds();
    assert!(verifier().verify(&signed(now, b"{}"), b"{}", None).is_ok());
    assert!(verifier().verify(&signed(now - 3_600, b"{}"), b"{}", None).is_err());
}

#[test]
fn every_bit_counts() {
    let now = "2026-06-05T09:00:00Z".parse::<Timestamp>().expect("moment");
    let body = br#"{"event_id":"evt_1"}"#;
    let headers = signed(now.as_seconds(), body);
    assert!(verifier().verify(&headers, body, Some(now)).is_ok());
    for place in 0..body.len() {
        for bit in 0..8 {
            let mut other = body.to_vec();
            other[place] ^= 1 << bit;
            assert!(verifier().verify(&headers, &other, Some(now)).is_err());
        }
    }
}

#[test]
fn no_secret_is_printed() {
    let options = WebhookVerifierOptions::new([Secret::from("whsec_1")]);
    assert!(!format!("{options:?} {:?}", verifier()).contains("whsec_"));
}
