//! The forms of occupational health.

use hbportal_sandbox::Serialisation;
use serde_json::{Value, json};

use super::client::{each, get};
use crate::client::Portal;

#[tokio::test]
async fn forms_and_fields_are_described() {
    let portal = Portal::start().await;
    let forms = get(&portal, "/forms").await.expect(200).json();
    assert_eq!(forms["count"], 2);
    assert_eq!(each(&forms["forms"], "form_type"), ["pre_employment", "annual_review"]);
    let fields = get(&portal, "/forms/pre_employment").await.expect(200).json();
    assert_eq!(fields["count"], 6);
    let types = ["text", "date", "radio", "checkbox", "selectbox", "text"];
    assert_eq!(each(&fields["fields"], "field_type"), types);
    let first = json!({
        "field_id": 1, "field_type": "text", "field_name": "gp_name", "field_label": "Name of your GP",
        "validations": "required|max:60", "maxlength": 60, "options": "", "sort_order": 1, "required": true,
        "field_group": "About you",
    });
    assert_eq!(fields["fields"][0], first);
    get(&portal, "/forms/tax_return").await.expect(404);
    portal.sandbox.set(|settings| settings.v1.empty_account = true);
    get(&portal, "/forms").await.expect(204);
    get(&portal, "/forms/pre_employment").await.expect(204);
}

#[tokio::test]
async fn options_are_serialised_in_two_ways() {
    let portal = Portal::start().await;
    let options = async || each(&get(&portal, "/forms/pre_employment").await.json()["fields"], "options");
    let php = options().await;
    // PHP's format: keys that are numbers are integers, and lengths are in bytes.
    assert_eq!(php[2], r#"a:2:{s:3:"yes";s:3:"Yes";s:2:"no";s:2:"No";}"#);
    assert_eq!(php[4], r#"a:3:{i:0;s:4:"Ward";i:1;s:7:"Theatre";i:2;s:9:"Community";}"#);
    let third = php[3].as_str().unwrap();
    assert!(third.contains(r#"s:8:"menieres";s:21:"Ménière’s disease";"#), "{third}");

    portal.sandbox.set(|settings| settings.v1.options = Serialisation::Json);
    let json: Value = serde_json::from_str(options().await[3].as_str().unwrap()).unwrap();
    assert_eq!(json["other"], "Other; \"please\" say {which}");
}
