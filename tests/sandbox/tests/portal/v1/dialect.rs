//! What tolerance is tested with.

use hbportal_sandbox::{Completion, DateFormat, Gaps, Numbers, Shape};
use serde_json::{Value, json};

use super::client::{FIRST, JANE, each, get, post, scope};
use crate::client::Portal;

async fn json(portal: &Portal, path: &str) -> Value {
    get(portal, path).await.expect(200).json()
}

async fn trained() -> Portal {
    let portal = Portal::start().await;
    portal.sandbox.v1().complete(&scope(JANE, &[101]), &Completion::default()).unwrap();
    portal.sandbox.v1().submit(JANE).unwrap();
    portal
}

#[tokio::test]
async fn objects_come_in_every_shape() {
    let portal = trained().await;
    let (candidate, report) = (format!("/candidates/{JANE}"), format!("/training-results/{JANE}"));
    let usual = json(&portal, &candidate).await[0].take();
    let courses = json(&portal, &report).await[0].take();
    let list = json(&portal, "/candidates").await;
    for (shape, one, many) in [
        (Shape::Bare, usual.clone(), courses.clone()),
        (Shape::Flat, usual["candidate"].clone(), courses["courses"].clone()),
        (Shape::Array, json!([usual]), json!([courses])),
        (Shape::Data, json!({ "data": usual }), json!({ "data": courses })),
    ] {
        portal.sandbox.set(|settings| settings.v1.shape = shape);
        assert_eq!(json(&portal, &candidate).await, one);
        assert_eq!(json(&portal, &report).await, many);
        let expected = if shape == Shape::Flat { &list["data"] } else { &list };
        assert_eq!(&json(&portal, "/candidates").await, expected);
    }
    let same = [("first_name", "J"), ("last_name", "D"), ("email", "jane.doe@example.com")];
    let created = async || post(&portal, "/candidates", &same).await.expect(202).json();
    assert_eq!(created().await["data"]["response"]["candidate_ref"], JANE);
    portal.sandbox.set(|settings| settings.v1.shape = Shape::Flat);
    assert_eq!(created().await, json!({ "candidate_ref": JANE, "candidate_id": "12345" }));
}

#[tokio::test]
async fn numbers_are_numbers_or_texts() {
    let portal = trained().await;
    let report = format!("/training-results/{JANE}");
    let numbers = async || {
        let list = json(&portal, "/training-list").await;
        let report = json(&portal, &report).await;
        let fields = json(&portal, "/forms/pre_employment").await;
        [
            &list["count"],
            &list["trainings"][0]["course_id"],
            &report[0]["courses"][0]["course_id"],
            &fields["fields"][0]["maxlength"],
        ]
        .map(Value::is_number)
    };
    assert_eq!(numbers().await, [true, true, false, true]);
    portal.sandbox.set(|settings| settings.v1.numbers = Numbers::Number);
    assert_eq!(numbers().await, [true; 4]);
    portal.sandbox.set(|settings| settings.v1.numbers = Numbers::Text);
    assert_eq!(numbers().await, [false; 4]);
    assert_eq!(json(&portal, "/candidates").await["data"][0]["candidate_id"], "12345");
}

#[tokio::test]
async fn what_is_optional_may_be_null_or_missing() {
    let portal = trained().await;
    portal.sandbox.set(|settings| settings.v1.gaps = Gaps::Null);
    let course = json(&portal, &format!("/training-results/{JANE}")).await[0]["courses"][0].take();
    let expected = json!({
        "course_id": "101", "course_name": "Basic Life Support", "date_assigned": null, "date_completed": null,
        "renewal_date": null, "course_status": null, "grade": null,
    });
    assert_eq!(course, expected);
    portal.sandbox.set(|settings| settings.v1.gaps = Gaps::Missing);
    let candidate = json(&portal, &format!("/candidates/{JANE}")).await;
    assert_eq!(candidate, json!([{ "candidate": { "candidate_ref": JANE } }]));
    let field = json(&portal, "/forms/annual_review").await["fields"][0].take();
    assert_eq!(field, json!({ "field_name": "changed", "field_type": "radio" }));
    portal.sandbox.v1().ask(FIRST, &["Proof".to_owned()]).unwrap();
    let result = json(&portal, &format!("/submissions/{FIRST}")).await;
    assert_eq!(result, json!({ "status": "other", "documents": [{ "document_id": 1 }] }));
}

#[tokio::test]
async fn words_may_be_unknown_and_dates_day_first() {
    let portal = trained().await;
    portal.sandbox.v1().ask(FIRST, &["Proof".to_owned()]).unwrap();
    portal.sandbox.set(|settings| {
        settings.v1.unknown_values = true;
        settings.v1.date_format = DateFormat::DayFirst;
    });
    let course = json(&portal, &format!("/training-results/{JANE}")).await[0]["courses"][0].take();
    assert_eq!(course["course_status"], "quarantined");
    let date = course["date_completed"].as_str().unwrap();
    assert!(date.len() == 10 && date.as_bytes()[2] == b'/' && date.as_bytes()[5] == b'/', "{date}");
    let result = json(&portal, &format!("/submissions/{FIRST}")).await;
    assert_eq!(
        (&result["status"], &result["documents"][0]["document_status"]),
        (&json!("quarantined"), &json!("quarantined"))
    );
    let types = each(&json(&portal, "/forms/annual_review").await["fields"], "field_type");
    assert_eq!(types, ["quarantined", "quarantined"]);
    let candidate = json(&portal, &format!("/candidates/{JANE}")).await;
    assert_eq!(candidate[0]["candidate"]["candidate_status"], "quarantined");
}
