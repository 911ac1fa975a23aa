//! What a host gives as more than text.

use std::collections::BTreeMap;

use super::Problems;

/// A type of the host that JSON writes as text: only an argument that takes it may have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Typed {
    /// Text that must not be seen.
    Secret,
    /// A day or a moment.
    Date,
}

/// Where among the arguments such a type was given, by path.
#[derive(Debug, Default)]
pub struct TypedPlaces(BTreeMap<String, Typed>);

impl TypedPlaces {
    /// Notes what stands at `path`.
    pub fn note(&mut self, path: &str, typed: Typed) {
        self.0.insert(path.to_owned(), typed);
    }

    /// Takes out what stands at `path` and below it.
    #[must_use]
    pub fn take(&mut self, path: &str) -> Self {
        let (taken, left) =
            std::mem::take(&mut self.0).into_iter().partition(|(own, _)| stands_at(own, path));
        self.0 = left;
        Self(taken)
    }

    /// The same under another path, for an argument that is read as another one.
    pub fn rename(&mut self, from: &str, to: &str) {
        for (path, typed) in self.take(from).0 {
            self.0.insert(format!("{to}{}", &path[from.len()..]), typed);
        }
    }

    /// An argument at `path` takes these, there and below.
    pub(super) fn accept(&mut self, path: &str, typed: Typed) {
        self.0.retain(|own, kind| *kind != typed || !stands_at(own, path));
    }

    /// What nobody took.
    pub(super) fn refuse(self, problems: &mut Problems) {
        for (path, typed) in self.0 {
            let problem = match typed {
                Typed::Secret => "must be plain text, not a Secret: what stands here may be seen",
                Typed::Date => "must be text, not a date",
            };
            problems.add(&path, problem);
        }
    }
}

fn stands_at(own: &str, path: &str) -> bool {
    own.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        ClientOptions, ListReferenceRequests, RawRequest,
        request::{FromArguments, from_typed},
    };

    fn refused<T: FromArguments>(values: serde_json::Value, typed: &[(&str, Typed)]) -> Vec<String> {
        let mut places = TypedPlaces::default();
        for (path, typed) in typed {
            places.note(path, *typed);
        }
        let values = values.as_object().cloned().expect("arguments");
        let read = from_typed::<T>(values, places).map(drop);
        read.err().map(|error| error.fields().keys().cloned().collect()).unwrap_or_default()
    }

    #[test]
    fn a_type_of_the_host_goes_where_it_is_meant() {
        use Typed::{Date, Secret};
        let options =
            json!({"client_id": 7, "api_key": "k", "virtual_bls": {"client_id": 8, "api_key": "k"}});
        let session = json!({"session": {"access_token": "a", "expires_at": "2026-06-05T00:00:00Z"}});
        let status = json!({"status": "whsec"});
        let raw = json!({"method": "GET", "path": "/x", "json": {"token": "whsec", "day": "2026-06-05"}});
        assert!(
            refused::<ClientOptions>(options, &[("api_key", Secret), ("virtual_bls.api_key", Secret)])
                .is_empty()
        );
        let places = [("session.access_token", Secret), ("session.expires_at", Date)];
        assert!(refused::<ClientOptions>(session.clone(), &places).is_empty());
        let swapped = [("session.access_token", Date), ("session.expires_at", Secret)];
        assert_eq!(
            refused::<ClientOptions>(session, &swapped),
            ["session.access_token", "session.expires_at"]
        );
        assert_eq!(refused::<ListReferenceRequests>(status.clone(), &[("status", Secret)]), ["status"]);
        assert_eq!(refused::<ListReferenceRequests>(status, &[("status", Date)]), ["status"]);
        let places = [("json.token", Secret), ("json.day", Date)];
        assert_eq!(refused::<RawRequest>(raw, &places), ["json.token"]);
    }
}
