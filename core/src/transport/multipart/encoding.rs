//! The bytes of `multipart/form-data`: our own, since a library's boundary is another one in every attempt.

use std::{
    collections::VecDeque,
    pin::Pin,
    sync::Arc,
    task::{Context as TaskContext, Poll},
};

use bytes::Bytes;
use hyper::{
    body::{Body, Frame, SizeHint},
    header::HeaderValue,
};
use zeroize::Zeroizing;

use super::file::Outgoing;
use crate::{
    error::{Error, Result},
    transport::unique_key,
};

/// What stands between the parts of a form.
#[derive(Clone, Debug)]
pub(super) struct Boundary(Arc<str>);

impl Boundary {
    pub fn new() -> Self {
        Self(format!("hbportal-{}", unique_key()).into())
    }

    pub fn content_type(&self) -> Result<HeaderValue> {
        HeaderValue::from_str(&format!("multipart/form-data; boundary={}", self.0))
            .map_err(|_| Error::configuration("the boundary of a form is no header"))
    }

    /// A field, as a whole. It may hold personal data, so its memory is wiped when it is dropped.
    pub fn field(&self, name: &str, value: &str) -> Bytes {
        let text = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n{value}\r\n",
            self.0,
            quoted(name)
        );
        Bytes::from_owner(Zeroizing::new(text.into_bytes()))
    }

    /// What stands before the bytes of a file.
    pub fn file(&self, name: &str, file_name: &str, content_type: &str) -> Bytes {
        let (name, file_name) = (quoted(name), quoted(file_name));
        let disposition =
            format!("Content-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"");
        format!("--{}\r\n{disposition}\r\nContent-Type: {content_type}\r\n\r\n", self.0).into()
    }

    pub fn after_file() -> Bytes {
        Bytes::from_static(b"\r\n")
    }

    pub fn end(&self) -> Bytes {
        format!("--{}--\r\n", self.0).into()
    }
}

/// A name as browsers write it: what would end it is percent-encoded.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// The whole body, part by part.
#[derive(Default)]
pub(crate) struct FormBody {
    parts: VecDeque<Part>,
}

enum Part {
    Text(Bytes),
    File { file: Outgoing, left: Option<u64> },
}

impl FormBody {
    pub fn text(&mut self, text: Bytes) {
        self.parts.push_back(Part::Text(text));
    }

    pub(super) fn file(&mut self, file: Outgoing, length: Option<u64>) {
        self.parts.push_back(Part::File { file, left: length });
    }

    fn length(&self) -> Option<u64> {
        let lengths = self.parts.iter().map(|part| match part {
            Part::Text(text) => Some(text.len() as u64),
            Part::File { left, .. } => *left,
        });
        lengths.sum()
    }
}

impl Body for FormBody {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut TaskContext<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>>>> {
        loop {
            match self.parts.front_mut() {
                None => return Poll::Ready(None),
                Some(Part::Text(text)) => {
                    let text = std::mem::take(text);
                    self.parts.pop_front();
                    return Poll::Ready(Some(Ok(Frame::data(text))));
                }
                Some(Part::File { file, left }) => match file.poll_piece(task) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Some(Ok(piece))) => {
                        *left = left.map(|left| left.saturating_sub(piece.len() as u64));
                        return Poll::Ready(Some(Ok(Frame::data(piece))));
                    }
                    Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                    Poll::Ready(None) => {
                        self.parts.pop_front();
                    }
                },
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.length().map(SizeHint::with_exact).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_end_its_own_header() {
        let boundary = Boundary::new();
        let head = boundary.file("a\"b", "x\r\nEvil: 1\".pdf", "application/pdf");
        let head = String::from_utf8(head.to_vec()).expect("text");
        assert!(head.contains(r#"name="a%22b"; filename="x%0D%0AEvil: 1%22.pdf""#), "{head}");
        assert_eq!(head.lines().filter(|line| line.starts_with("Evil")).count(), 0);
    }

    #[test]
    fn attempts_differ_in_nothing_and_forms_do() {
        let boundary = Boundary::new();
        assert_eq!(boundary.field("a", "b"), boundary.clone().field("a", "b"));
        assert_ne!(boundary.end(), Boundary::new().end());
    }
}
