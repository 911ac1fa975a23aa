//! PDFs: whole, readable, and as large as ordered.

use axum::http::Method;
use hbportal_sandbox::Submission;
use http_body_util::BodyExt;

use crate::client::Portal;

async fn submitted() -> Portal {
    let portal = Portal::start().await;
    portal.requested().await;
    portal.get("/references/9001/pdf").await.expect(404);
    portal.sandbox.submit(9001, Submission::default()).unwrap();
    portal
}

/// Walks the file as a reader does: from the end to the cross-reference table, from there to the objects.
pub fn check(pdf: &[u8]) {
    assert!(pdf.starts_with(b"%PDF-1.4\n"));
    assert!(pdf.ends_with(b"%%EOF\n"));
    let end = String::from_utf8_lossy(&pdf[pdf.len() - 400..]).into_owned();
    let start = end.split("startxref\n").nth(1).unwrap().lines().next().unwrap();
    let table = &pdf[start.parse::<usize>().unwrap()..];
    let table = std::str::from_utf8(table).unwrap();
    let mut lines = table.lines();
    assert_eq!(lines.next(), Some("xref"));
    let count: usize = lines.next().unwrap().strip_prefix("0 ").unwrap().parse().unwrap();
    assert_eq!(lines.next(), Some("0000000000 65535 f "));
    for number in 1..count {
        let offset: usize = lines.next().unwrap()[..10].parse().unwrap();
        assert!(pdf[offset..].starts_with(format!("{number} 0 obj\n").as_bytes()), "object {number}");
    }
    assert_eq!(lines.next(), Some("trailer"));
    streams_are_as_long_as_they_say(pdf);
}

fn streams_are_as_long_as_they_say(pdf: &[u8]) {
    let find = |from: usize, text: &[u8]| pdf[from..].windows(text.len()).position(|part| part == text);
    let mut at = 0;
    while let Some(found) = find(at, b"/Length ") {
        let number = at + found + 8;
        let digits = pdf[number..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let length: usize = std::str::from_utf8(&pdf[number..number + digits]).unwrap().parse().unwrap();
        let data = number + find(number, b"stream\n").unwrap() + 7;
        assert!(pdf[data + length..].starts_with(b"\nendstream"));
        at = data + length;
    }
    assert!(at > 0);
}

#[tokio::test]
async fn a_pdf_holds_the_text_of_the_reference() {
    let portal = submitted().await;
    let answer = portal.get("/references/9001/pdf").await.expect(200);
    assert_eq!(answer.header("content-type"), "application/pdf");
    assert!(answer.header("content-disposition").contains("reference-9001.pdf"));
    check(&answer.body);
    let text = String::from_utf8_lossy(&answer.body);
    assert!(text.contains("(Reference 9001) Tj"));
    assert!(text.contains("(Candidate: Jane Doe) Tj"));
    assert!(text.contains(r"(From \(Month/Year\): 03/2021) Tj"));
}

#[tokio::test]
async fn a_pdf_is_as_large_as_ordered() {
    let portal = submitted().await;
    for size in [10_000, 123_457, 1_000_001] {
        portal.sandbox.set(|settings| settings.pdf_bytes = Some(size));
        let pdf = portal.get("/references/9001/pdf").await.expect(200).body;
        assert_eq!(pdf.len() as u64, size);
        check(&pdf);
    }
    portal.sandbox.set(|settings| settings.pdf_bytes = Some(1));
    check(&portal.get("/references/9001/pdf").await.expect(200).body);
}

#[tokio::test]
async fn a_large_pdf_is_streamed() {
    const SIZE: u64 = 200_000_000;
    let portal = submitted().await;
    portal.sandbox.set(|settings| settings.pdf_bytes = Some(SIZE));
    let answer = portal.call(Method::GET, "/references/9001/pdf").open(portal.sandbox.url()).await.unwrap();
    assert_eq!(answer.headers()["content-length"], SIZE.to_string());
    let mut body = answer.into_body();
    let (mut length, mut chunks) = (0, 0);
    while let Some(frame) = body.frame().await {
        length += frame.unwrap().into_data().unwrap().len() as u64;
        chunks += 1;
    }
    assert_eq!(length, SIZE);
    assert!(chunks > 100, "in {chunks} chunks");
    if let Some(peak) = peak_memory() {
        assert!(peak < SIZE, "{peak} bytes of memory for {SIZE} bytes of PDF");
    }
}

/// The most memory this process ever had, where the system tells.
pub fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? * 1024)
}
