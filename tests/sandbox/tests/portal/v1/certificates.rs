//! Which certificates each of the five routes gives.

use hbportal_sandbox::{Completion, PdfType};

use super::client::{JANE, NOBODY, get, scope};
use crate::{client::Portal, pdf::check};

const CURRENT: &str = "Basic Life Support";
const EXPIRED: &str = "Moving and Handling of People";
const UNASSIGNED: &str = r"Safeguarding Adults \(Level 2\)";
const BOTH: &str = "Infection Prevention & Control";
const ALL: [&str; 4] = [CURRENT, EXPIRED, UNASSIGNED, BOTH];

#[tokio::test]
async fn each_route_has_its_rule() {
    let portal = Portal::start().await;
    let v1 = portal.sandbox.v1();
    v1.complete(&scope(JANE, &[101, 102, 103, 104]), &Completion::default()).unwrap();
    v1.assign(&scope(JANE, &[105])).unwrap();
    v1.expire(&scope(JANE, &[102, 104])).unwrap();
    v1.unassign(&scope(JANE, &[103, 104])).unwrap();
    for (route, courses) in [
        ("", &[CURRENT][..]),
        ("/expired", &[CURRENT, EXPIRED]),
        ("/unassigned", &[CURRENT, UNASSIGNED]),
        ("/all", &ALL),
        ("/101", &[CURRENT]),
        ("/102", &[EXPIRED]),
        ("/104", &[BOTH]),
    ] {
        let answer = get(&portal, &format!("/training-results/{JANE}/certificate{route}")).await.expect(200);
        assert_eq!(answer.header("content-type"), "application/pdf");
        check(&answer.body);
        let text = String::from_utf8_lossy(&answer.body).into_owned();
        let found: Vec<_> = ALL.into_iter().filter(|course| text.contains(&format!("({course}: "))).collect();
        assert_eq!(found, courses, "{route}");
    }
    let none = get(&portal, &format!("/training-results/{JANE}/certificate/105")).await.expect(204);
    assert!(none.body.is_empty());
}

#[tokio::test]
async fn without_a_certificate_there_is_no_content() {
    let portal = Portal::start().await;
    portal.sandbox.v1().assign(&scope(JANE, &[101])).unwrap();
    for route in ["", "/expired", "/unassigned", "/all", "/101", "/106"] {
        get(&portal, &format!("/training-results/{JANE}/certificate{route}")).await.expect(204);
        get(&portal, &format!("/training-results/{NOBODY}/certificate{route}")).await.expect(404);
    }
    get(&portal, &format!("/training-results/{JANE}/certificate/99")).await.expect(404);
}

#[tokio::test]
async fn size_and_type_are_settings() {
    let portal = Portal::start().await;
    portal.sandbox.v1().complete(&scope(JANE, &[101]), &Completion::default()).unwrap();
    portal.sandbox.set(|settings| {
        settings.pdf_bytes = Some(123_456);
        settings.v1.pdf_type = PdfType::OctetStream;
    });
    let answer = get(&portal, &format!("/training-results/{JANE}/certificate/all")).await.expect(200);
    assert_eq!(answer.header("content-type"), "application/octet-stream");
    assert_eq!(answer.body.len(), 123_456);
    check(&answer.body);
}
