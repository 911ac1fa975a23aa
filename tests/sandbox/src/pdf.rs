//! The PDF of a reference: a small writer for one page of text, and filler to make it as large as ordered.

use bytes::Bytes;

use crate::{
    clock::Moment,
    http::body::Padded,
    state::{reference_requests::ReferenceRequest, references::Reference},
};

/// Number of the stream object that holds the filler; the objects before it are the page.
const FILLER: usize = 6;

/// The text of a submitted reference; `None` before that.
pub fn lines(request: &ReferenceRequest, reference: &Reference) -> Option<Vec<String>> {
    let answers = reference.answers()?;
    let referee = &reference.referee;
    let mut lines = vec![
        format!("Reference {}", reference.id),
        reference.uuid.clone(),
        String::new(),
        format!("Candidate: {}", request.candidate_name),
        format!("Referee: {} <{}>", referee.referee_name, referee.referee_email),
        format!("Template: {}", request.template_name),
        format!("Submitted: {}", reference.submitted_at.map(Moment::rfc3339).unwrap_or_default()),
        format!("Score: {:.2}", reference.score.unwrap_or_default()),
        String::new(),
    ];
    lines.extend(answers.iter().map(|answer| format!("{}: {}", answer.label, answer.value)));
    Some(lines)
}

/// A PDF 1.4 file of one page. Its length is `size` if that is more than it needs.
pub fn document(lines: &[String], size: Option<u64>) -> Padded {
    let content = content(lines);
    let mut head = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut offsets = Vec::new();
    let objects: [Vec<u8>; FILLER - 1] = [
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R \
          /Resources << /Font << /F1 4 0 R >> >> >>"
            .to_vec(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec(),
        [format!("<< /Length {} >>\nstream\n", content.len()).as_bytes(), &content, b"\nendstream"].concat(),
    ];
    for (number, object) in (1..).zip(objects) {
        offsets.push(head.len() as u64);
        head.extend(format!("{number} 0 obj\n").bytes());
        head.extend(object);
        head.extend(b"\nendobj\n");
    }
    offsets.push(head.len() as u64);

    // The numbers have a fixed width, so that the length of everything around the filler is known before it.
    let open = |filler: u64| format!("{FILLER} 0 obj\n<< /Length {filler:012} >>\nstream\n");
    let begin = head.len() as u64 + open(0).len() as u64;
    let around = begin + tail(&offsets, 0).len() as u64;
    let filler = size.unwrap_or_default().saturating_sub(around);
    head.extend(open(filler).bytes());
    Padded::new(head.into(), filler, tail(&offsets, begin + filler))
}

/// What follows the filler that ends at `end`: the cross-reference table and the trailer.
fn tail(offsets: &[u64], end: u64) -> Bytes {
    let close = "\nendstream\nendobj\n";
    let count = offsets.len() + 1;
    let entry = |offset: &u64| format!("{offset:010} 00000 n \n");
    let entries = offsets.iter().map(entry).collect::<Vec<_>>().concat();
    let xref = end + close.len() as u64;
    format!(
        "{close}xref\n0 {count}\n0000000000 65535 f \n{entries}\
         trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{xref:012}\n%%EOF\n"
    )
    .into()
}

/// The drawing operators for lines of text from the top of the page.
fn content(lines: &[String]) -> Vec<u8> {
    let mut content = b"BT\n/F1 11 Tf\n15 TL\n56 780 Td\n".to_vec();
    for line in lines {
        content.push(b'(');
        content.extend(line.chars().flat_map(encode));
        content.extend(b") Tj T*\n");
    }
    content.extend(b"ET");
    content
}

/// A character of a PDF string: `WinAnsi` agrees with Latin-1 where it matters here; others become `?`.
fn encode(character: char) -> Vec<u8> {
    match u8::try_from(character) {
        Ok(byte @ (b'(' | b')' | b'\\')) => vec![b'\\', byte],
        Ok(byte @ (0x20..=0x7e | 0xa0..)) => vec![byte],
        _ => vec![b'?'],
    }
}
