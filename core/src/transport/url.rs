//! From a route and its values to a URL.

use url::Url;

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
) -> Result<Url> {
    let root = base.path().trim_end_matches('/');
    let values: usize = segments.iter().map(|(_, value)| value.len()).sum();
    let mut path = String::with_capacity(root.len() + template.path.len() + values);
    path.push_str(root);
    for segment in template.path.split('/').skip(1) {
        path.push('/');
        match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            None => path.push_str(segment),
            Some(name) => {
                let (_, value) = segments.iter().find(|(own, _)| *own == name).ok_or_else(|| {
                    Error::configuration(format!("the route has a placeholder `{name}` that nothing fills"))
                })?;
                path.push_str(value);
            }
        }
    }
    // Parsing the host again for every call would cost more than all of the rest here.
    let mut url = base.clone();
    url.set_path(&path);
    if !query.is_empty() {
        url.query_pairs_mut().extend_pairs(query);
    }
    Ok(url)
}
