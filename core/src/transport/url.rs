//! From a route and its values to a URL.

use hyper::Uri;
use url::{Url, form_urlencoded};

use crate::{
    error::{Error, Result},
    routes::Template,
};

/// Puts a URL together. `segments` are percent-encoded already.
pub(super) fn build(
    base: &Url,
    template: &Template,
    segments: &[(&str, String)],
    query: &[(String, String)],
) -> Result<Uri> {
    // What stands in it is checked or encoded already: to parse it all again for every call would be dear.
    let root = base.as_str().trim_end_matches('/');
    let values: usize = segments.iter().map(|(_, value)| value.len()).sum();
    let mut url = String::with_capacity(root.len() + template.path.len() + values);
    url.push_str(root);
    for segment in template.path.split('/').skip(1) {
        url.push('/');
        match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            None => url.push_str(segment),
            Some(name) => {
                let (_, value) = segments.iter().find(|(own, _)| *own == name).ok_or_else(|| {
                    Error::configuration(format!("the route has a placeholder `{name}` that nothing fills"))
                })?;
                url.push_str(value);
            }
        }
    }
    if !query.is_empty() {
        url.push('?');
        let path = url.len();
        url = form_urlencoded::Serializer::for_suffix(url, path).extend_pairs(query).finish();
    }
    Uri::try_from(url)
        .map_err(|_| Error::validation("arguments", "cannot be put into a URL; one of them is too long"))
}
