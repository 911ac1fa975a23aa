//! A multipart PATCH: files of any size, all of them or none.

use std::io;

use axum::http::Method;
use bytes::Bytes;
use hbportal_sandbox::{Fault, FaultOrder, Sandbox, UploadRefusal};
use http_body_util::{BodyExt, channel::Channel};
use sha2::{Digest, Sha256};

use super::client::{self, FIRST, JANE, NOBODY, Part, call, declare, faults, head, multipart, tail};
use crate::{
    client::{Call, LIMIT, Portal},
    pdf::peak_memory,
};

const KEY: &str = "PATCH /submissions/{submission_ref}";

async fn submitted() -> Portal {
    let portal = Portal::start().await;
    portal.sandbox.v1().submit(JANE).unwrap();
    portal
}

fn path() -> String {
    format!("/submissions/{FIRST}")
}

fn file(content: &[u8]) -> Part<'_> {
    Part { name: "proof", file_name: Some("scan.png"), content }
}

fn upload(portal: &Portal, parts: &[Part<'_>]) -> Call {
    multipart(portal, Method::PATCH, &path(), parts)
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}

fn files(sandbox: &Sandbox) -> usize {
    sandbox.v1().submission(FIRST).unwrap().files.len()
}

#[tokio::test]
async fn answers_and_files_are_added() {
    let portal = submitted().await;
    let text = Part { name: "form_data[notes]", file_name: None, content: "Grüße".as_bytes() };
    let odd =
        Part { name: "documents[2]", file_name: Some("a b.pdf"), content: b"\r\n--not-the-boundary\r\n\0" };
    let call = upload(&portal, &[text, file(b"one"), odd]);
    portal.send(call).await.expect(200);
    let view = portal.sandbox.v1().submission(FIRST).unwrap();
    assert_eq!(view.answers["notes"], ["Grüße"]);
    assert_eq!(view.answers["gp_name"], ["Dr Osei"]);
    let [first, second] = view.files.as_slice() else { panic!("{:?}", view.files) };
    assert_eq!((first.name.as_str(), first.file_name.as_str(), first.bytes), ("proof", "scan.png", 3));
    assert_eq!((first.content_type.as_deref(), &first.sha256), (Some("image/png"), &hex(b"one")));
    assert_eq!((second.name.as_str(), second.file_name.as_str()), ("documents[2]", "a b.pdf"));
    assert_eq!((second.bytes, &second.sha256), (odd.content.len() as u64, &hex(odd.content)));
}

#[tokio::test]
async fn what_is_wrong_changes_nothing() {
    let portal = submitted().await;
    let text = |name, content| Part { name, file_name: None, content };
    let wrong = [file(b"one"), text("form_data[hepatitis_b]", b"perhaps")];
    assert_eq!(faults(portal.send(upload(&portal, &wrong)).await), ["form_data.hepatitis_b"]);
    assert_eq!(faults(portal.send(upload(&portal, &[file(b"one"), file(b"")])).await), ["proof"]);
    let form = client::form(&portal, Method::PATCH, &path(), &[("form_data[notes]", "x")]);
    portal.send(form).await.expect(400);
    let body = format!("{}cut off", head("proof", Some("scan.png")));
    portal.send(declare(call(&portal, Method::PATCH, &path())).body(body)).await.expect(400);
    let nowhere = multipart(&portal, Method::PATCH, &format!("/submissions/{NOBODY}"), &[file(b"one")]);
    portal.send(nowhere).await.expect(404);
    assert_eq!(files(&portal.sandbox), 0);
}

#[tokio::test]
async fn files_over_the_limit_are_refused_after_the_whole_body() {
    let portal = submitted().await;
    portal.sandbox.set(|settings| settings.v1.upload_limit = Some(1000));
    portal.send(upload(&portal, &[file(&[0; 1000]), file(&[1; 1000])])).await.expect(200);
    let large = vec![0; 3_000_000];
    portal.send(upload(&portal, &[file(&large)])).await.expect(413);
    assert!(portal.sandbox.requests().log.back().unwrap().body_bytes > 3_000_000);
    portal.sandbox.set(|settings| settings.v1.upload_refusal = UploadRefusal::Validation);
    assert_eq!(faults(portal.send(upload(&portal, &[file(&large)])).await), ["proof"]);
    assert_eq!(files(&portal.sandbox), 2);
}

#[tokio::test]
async fn fields_that_are_no_files_fit_into_a_mebibyte() {
    let portal = submitted().await;
    let half = vec![b'x'; 512 * 1024];
    let part = Part { name: "comment", file_name: None, content: &half };
    portal.send(upload(&portal, &[part, part])).await.expect(200);
    portal.send(upload(&portal, &[part, part, Part { content: b"x", ..part }])).await.expect(413);
}

#[tokio::test]
async fn whoever_may_not_upload_gets_to_see_the_answer() {
    let portal = submitted().await;
    let large = vec![0; 3_000_000];
    let upload = || upload(&portal, &[file(&large)]);
    portal.send(upload().header("authorization", "Bearer made-up")).await.expect(401);
    portal.sandbox.fault(FaultOrder::once(KEY, Fault::Html { status: 503 }));
    portal.send(upload()).await.expect(503);
    portal.sandbox.set(|settings| settings.requests_per_minute = Some(1));
    portal.send(upload()).await.expect(200);
    portal.send(upload()).await.expect(429);
    assert_eq!(portal.sandbox.requests().count(KEY), 4);
    assert_eq!(files(&portal.sandbox), 1);
}

#[tokio::test]
async fn a_lost_answer_is_recovered_by_its_key() {
    let portal = submitted().await;
    portal.sandbox.fault(FaultOrder::once(KEY, Fault::LostAnswer));
    let large = vec![7; 3_000_000];
    let keyed = |content| upload(&portal, &[file(content)]).header("idempotency-key", "k-1");
    assert!(keyed(&large).try_send(portal.sandbox.url()).await.is_err());
    assert_eq!(portal.send(keyed(&large)).await.expect(200).header("idempotency-replayed"), "true");
    portal.send(keyed(&large[1..])).await.expect(409);
    assert_eq!(files(&portal.sandbox), 1);
}

#[tokio::test]
async fn an_upload_that_breaks_off_changes_nothing() {
    let portal = submitted().await;
    let (mut sender, body) = Channel::<Bytes, io::Error>::new(1);
    let call = declare(call(&portal, Method::PATCH, &path())).header("idempotency-key", "k-1");
    let url = portal.sandbox.url().to_owned();
    let exchange = tokio::spawn(async move { call.open_with(&url, body).await });
    sender.send_data(head("proof", Some("scan.png")).into()).await.unwrap();
    sender.send_data(vec![1; 100_000].into()).await.unwrap();
    assert!(portal.sandbox.wait_for_requests(LIMIT, |requests| requests.body_bytes(KEY) >= 100_000).await);
    sender.abort(io::ErrorKind::BrokenPipe.into());
    assert!(exchange.await.unwrap().is_err());
    assert!(portal.sandbox.wait_for_requests(LIMIT, |requests| requests.in_flight == 0).await);
    assert!(portal.sandbox.requests().log.back().unwrap().aborted);
    assert_eq!(files(&portal.sandbox), 0);
    portal.send(upload(&portal, &[file(b"one")]).header("idempotency-key", "k-1")).await.expect(200);
}

#[tokio::test]
async fn a_large_file_is_not_kept_in_memory() {
    const BLOCK: usize = 64 * 1024;
    const BLOCKS: usize = 1600;
    let portal = submitted().await;
    let before = peak_memory();
    let (mut sender, body) = Channel::<Bytes>::new(1);
    let call = declare(call(&portal, Method::PATCH, &path()));
    let send = async move {
        let block = Bytes::from(vec![b'x'; BLOCK]);
        sender.send_data(head("proof", Some("film.mp4")).into()).await.unwrap();
        for _ in 0..BLOCKS {
            sender.send_data(block.clone()).await.unwrap();
        }
        sender.send_data(tail().into()).await.unwrap();
    };
    let (answer, ()) = tokio::join!(call.open_with(portal.sandbox.url(), body), send);
    let answer = answer.unwrap();
    assert_eq!(answer.status(), 200, "{:?}", answer.into_body().collect().await);
    let size = (BLOCK * BLOCKS) as u64;
    assert_eq!(portal.sandbox.v1().submission(FIRST).unwrap().files[0].bytes, size);
    let around = (head("proof", Some("film.mp4")).len() + tail().len()) as u64;
    assert_eq!(portal.sandbox.requests().log.back().unwrap().body_bytes, size + around);
    if let (Some(before), Some(after)) = (before, peak_memory()) {
        // The kernel adds up a process's memory now and then: a peak may look lower than it did before.
        let grown = after.saturating_sub(before);
        assert!(grown < size, "{grown} bytes of memory for {size} bytes of file");
    }
}
