//! Training and its certificates.

use hbportal::{Day, Document, ErrorKind};
use hbportal_sandbox::{Completion, DateFormat, PdfType, Scope, Shape};

use super::{KNOWN, answers, client, sandbox};

const UNKNOWN: &str = "00000000-0000-4000-8000-000000000000";

fn scope(course_ids: &[i64]) -> Scope {
    Scope { candidate_refs: Some(vec![KNOWN.to_owned()]), course_ids: Some(course_ids.to_vec()) }
}

#[tokio::test]
async fn a_report_tells_what_is_valid() {
    let sandbox = sandbox().await;
    let training = client(&sandbox).v1().training();
    let catalogue = training.courses().await.expect("answered").expect("courses");
    assert_eq!((catalogue.count, catalogue.trainings.len()), (Some(6), 6));
    assert!(catalogue.trainings.iter().all(|course| course.testid.is_some()));

    assert_eq!(training.report(KNOWN).await.expect("nothing yet"), None);
    assert_eq!(training.course_result(KNOWN, 101).await.expect("no history"), None);
    assert_eq!(training.unassigned_report(KNOWN).await.expect("nothing yet"), None);

    sandbox.v1().assign(&scope(&[101, 102, 103])).expect("assigned");
    let completion = Completion { completed_at: Some("2026-01-10".to_owned()), ..Completion::default() };
    sandbox.v1().complete(&scope(&[101]), &completion).expect("completed");
    sandbox.v1().unassign(&scope(&[103])).expect("unassigned");
    let (before, after) = ("2026-06-05".parse().expect("a day"), "2027-01-11".parse().expect("a day"));
    for format in [DateFormat::Rfc3339, DateFormat::DateTime, DateFormat::Date, DateFormat::DayFirst] {
        for shape in [Shape::Usual, Shape::Bare, Shape::Flat, Shape::Array, Shape::Data] {
            sandbox.set(|settings| (settings.v1.date_format, settings.v1.shape) = (format, shape));
            let report = training.report(KNOWN).await.expect("answered").expect("a report");
            assert_eq!(report.courses.len(), 2, "{format:?} {shape:?}");
            let valid = |day: Day| {
                report.valid_on(day).into_iter().map(|course| course.course_id).collect::<Vec<_>>()
            };
            assert_eq!(
                (valid(before), valid(after)),
                (vec!["101".to_owned()], vec![]),
                "{format:?} {shape:?}"
            );
            assert_eq!(report.lapsed_on(after).len(), 1);
            let result = training.course_result(KNOWN, 101).await.expect("answered").expect("a result");
            assert!(result.is_valid_on(before) && !result.is_valid_on(after), "{format:?} {shape:?}");
            let former = training.unassigned_report(KNOWN).await.expect("answered").expect("a report");
            assert_eq!(former.courses[0].course_id, "103");
        }
    }
    sandbox
        .set(|settings| (settings.v1.date_format, settings.v1.empty_account) = (DateFormat::Unknown, true));
    let report = training.report(KNOWN).await.expect("answered").expect("a report");
    assert!(report.valid_on(before).is_empty(), "a day that cannot be read makes nothing valid");
    assert_eq!(training.courses().await.expect("answered"), None);
    for error in [
        training.report(UNKNOWN).await.expect_err("unknown"),
        training.unassigned_report(UNKNOWN).await.expect_err("unknown"),
        training.course_result(UNKNOWN, 101).await.expect_err("unknown"),
    ] {
        assert_eq!(error.kind(), ErrorKind::NotFound);
    }
}

#[tokio::test]
async fn a_certificate_is_a_file_or_the_word_that_there_is_none() {
    let sandbox = sandbox().await;
    let certificates = client(&sandbox).v1().certificates();
    sandbox.v1().complete(&scope(&[101, 102]), &Completion::default()).expect("completed");
    sandbox.v1().expire(&scope(&[102])).expect("expired");
    for kind in [PdfType::Pdf, PdfType::OctetStream] {
        sandbox.set(|settings| settings.v1.pdf_type = kind);
        for document in [
            certificates.download(KNOWN).await,
            certificates.download_including_expired(KNOWN).await,
            certificates.download_including_unassigned(KNOWN).await,
            certificates.download_all(KNOWN).await,
            certificates.download_course(KNOWN, 101).await,
        ] {
            let Document::Ready(pdf) = document.expect("answered") else { panic!("no file") };
            assert!(pdf.bytes().await.expect("a file").starts_with(b"%PDF-"));
        }
    }
    assert!(matches!(certificates.download_course(KNOWN, 103).await, Ok(Document::NotAvailable)));
    let route = "GET /training-results/{candidate_ref}/certificate/all";
    answers(&sandbox, route, 202);
    assert!(matches!(certificates.download_all(KNOWN).await, Ok(Document::Pending)));
    answers(&sandbox, route, 200);
    let folder = tempfile::tempdir().expect("a folder");
    let Document::Ready(pdf) = certificates.download_all(KNOWN).await.expect("answered") else {
        panic!("no file")
    };
    let error = pdf.save(folder.path().join("empty.pdf")).await.expect_err("nothing came");
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 0, "no file of no bytes");
    for document in [
        certificates.download(UNKNOWN).await,
        certificates.download_including_expired(UNKNOWN).await,
        certificates.download_including_unassigned(UNKNOWN).await,
        certificates.download_all(UNKNOWN).await,
        certificates.download_course(KNOWN, 999).await,
    ] {
        assert_eq!(document.expect_err("unknown").kind(), ErrorKind::NotFound);
    }
}
