//! What stands between the bytes of an answer and what they say.

use hyper::header::{CONTENT_ENCODING, HeaderMap};

use crate::error::{Error, ErrorKind, Result};

/// Fails where the body is encoded. The client asks for it as it is, so an encoding that comes all the same is read by nobody:
/// what would be kept of it is no JSON, and no file.
pub(crate) fn unencoded(headers: &HeaderMap) -> Result<()> {
    let encodings = headers.get_all(CONTENT_ENCODING).iter();
    // A name that is no text is unknown too.
    let mut names = encodings.flat_map(|value| value.to_str().unwrap_or("?").split(',')).map(str::trim);
    let Some(name) = names.find(|name| !name.is_empty() && !name.eq_ignore_ascii_case("identity")) else {
        return Ok(());
    };
    // What nobody has registered may be anything, so it is not printed.
    let known = ["gzip", "x-gzip", "deflate", "br", "zstd", "compress", "x-compress"];
    let known = known.into_iter().find(|known| name.eq_ignore_ascii_case(known));
    let name = known.map_or_else(|| "an encoding that is not known".to_owned(), |known| format!("`{known}`"));
    Err(Error::new(
        ErrorKind::Decode,
        format!(
            "the answer comes in {name} (`Content-Encoding`), which was not asked for: a proxy may have packed it; \
             have it sent as it is"
        ),
    ))
}

/// JSON without the byte order mark that some servers put before it.
pub(super) fn without_mark(json: &[u8]) -> &[u8] {
    json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json)
}

#[cfg(test)]
mod tests {
    use hyper::header::HeaderValue;

    use super::*;

    fn headers(values: &[&str]) -> HeaderMap {
        let value = |value: &&str| (CONTENT_ENCODING, HeaderValue::from_str(value).expect("a header"));
        values.iter().map(value).collect()
    }

    #[test]
    fn an_encoding_is_named_where_it_is_known() {
        for values in [&[][..], &["identity"], &["Identity, identity"], &[""]] {
            unencoded(&headers(values)).expect("as it is");
        }
        for (value, says) in
            [("gzip", "`gzip`"), ("identity, BR", "`br`"), ("Jane Canary", "an encoding that is not known")]
        {
            let error = unencoded(&headers(&["identity", value])).expect_err(value);
            assert_eq!(error.kind(), ErrorKind::Decode);
            assert!(error.message().contains(says) && !error.message().contains("Canary"), "{error}");
        }
    }
}
