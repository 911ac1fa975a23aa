//! From a route and its values to a URL.

use url::Url;

use crate::{
    error::{Error, Result},
    routes::Template,
};

/// Puts a URL together. `segments` are percent-encoded already.
pub(super) fn build(
    base: &str,
    template: &Template,
    segments: &[(&str, String)],
    query: &[(String, String)],
) -> Result<Url> {
    let mut text = String::with_capacity(base.len() + template.path.len() + 48);
    text.push_str(base);
    for segment in template.path.split('/').skip(1) {
        text.push('/');
        match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            None => text.push_str(segment),
            Some(name) => {
                let (_, value) = segments.iter().find(|(own, _)| *own == name).ok_or_else(|| {
                    Error::configuration(format!("the route has a placeholder `{name}` that nothing fills"))
                })?;
                text.push_str(value);
            }
        }
    }
    let mut url =
        Url::parse(&text).map_err(|_| Error::configuration("the base URL and the route make no URL"))?;
    if !query.is_empty() {
        url.query_pairs_mut().extend_pairs(query);
    }
    Ok(url)
}
