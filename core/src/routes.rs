//! The table of operations: id, method and path, and how sure we are of them.
//!
//! Routes are data. Where the vendor's documentation leaves a path open, a client can be given another one
//! without a release: [`ClientOptions::routes`](crate::ClientOptions).

use std::fmt;

use crate::{
    Family,
    error::{Error, Result},
};

/// How sure we are of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// Method, path and shape stand in the vendor's documentation.
    Documented,
    /// Seen in a public integration that calls the API.
    Observed,
    /// Documented for another API of the same vendor, in the same house style.
    Sibling,
    /// Our decision; may have to be overridden.
    Assumed,
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Documented => "documented",
            Self::Observed => "observed",
            Self::Sibling => "sibling",
            Self::Assumed => "assumed",
        })
    }
}

/// A row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// `family.resource.operation`.
    pub id: &'static str,
    /// The family: which host is asked, with which token.
    pub family: Family,
    /// The method and the path template, such as `GET /references/{id}`.
    pub template: &'static str,
    /// How sure we are.
    pub evidence: Evidence,
}

macro_rules! routes {
    ($(
        $(#[doc = $family_doc:literal])+
        $family:ident: $variant:ident { $($name:ident = $operation:literal, $template:literal, $evidence:ident;)+ }
    )+) => {
        $(
            $(#[doc = $family_doc])+
            pub mod $family {
                use super::{Evidence, Family, Route};

                $(
                    #[doc = concat!("`", $template, "`")]
                    pub const $name: Route = Route {
                        id: concat!(stringify!($family), ".", $operation),
                        family: Family::$variant,
                        template: $template,
                        evidence: Evidence::$evidence,
                    };
                )+
            }
        )+

        /// Every operation.
        pub const ALL: &[Route] = &[$($($family::$name,)+)+];
    };
}

routes! {
    /// The portal's V2 API.
    portal: Portal {
        AUTH_TOKEN = "auth.token", "POST /auth/token", Observed;
        AUTH_REFRESH = "auth.refresh", "POST /auth/refresh", Documented;
        AUTH_TOKEN_INFO = "auth.token_info", "GET /auth/token-info", Sibling;
        AUTH_REVOKE = "auth.revoke", "POST /auth/revoke", Sibling;
        REFERENCE_REQUESTS_LIST = "reference_requests.list", "GET /reference-requests", Documented;
        REFERENCE_REQUESTS_CREATE = "reference_requests.create", "POST /reference-requests", Documented;
        REFERENCE_REQUESTS_GET = "reference_requests.get", "GET /reference-requests/{id}", Assumed;
        REFERENCE_REQUESTS_CANCEL = "reference_requests.cancel", "POST /reference-requests/{id}/cancel", Assumed;
        REFERENCE_REQUESTS_ADD_REFEREE = "reference_requests.add_referee", "POST /reference-requests/{id}/referees", Assumed;
        REFERENCE_REQUESTS_SEND_REMINDERS = "reference_requests.send_reminders", "POST /reference-requests/{id}/reminders", Assumed;
        REFERENCES_GET = "references.get", "GET /references/{id}", Assumed;
        REFERENCES_DOWNLOAD_PDF = "references.download_pdf", "GET /references/{id}/pdf", Assumed;
        WEBHOOKS_LIST = "webhooks.list", "GET /webhooks", Assumed;
        WEBHOOKS_CREATE = "webhooks.create", "POST /webhooks", Documented;
        WEBHOOKS_UPDATE = "webhooks.update", "PUT /webhooks/{id}", Assumed;
        WEBHOOKS_DELETE = "webhooks.delete", "DELETE /webhooks/{id}", Assumed;
        WEBHOOKS_CALLS = "webhooks.calls", "GET /webhooks/{id}/calls", Assumed;
        WEBHOOKS_TEST = "webhooks.test", "POST /webhooks/{id}/test", Assumed;
        TEMPLATES_LIST = "templates.list", "GET /templates", Assumed;
    }
    /// The portal's first API (deprecated).
    v1: V1 {
        CANDIDATES_LIST = "candidates.list", "GET /candidates", Documented;
        CANDIDATES_GET = "candidates.get", "GET /candidates/{candidate_ref}", Observed;
        CANDIDATES_CREATE = "candidates.create", "POST /candidates", Documented;
        CANDIDATES_UPDATE = "candidates.update", "PATCH /candidates/{candidate_ref}", Documented;
        TRAINING_COURSES = "training.courses", "GET /training-list", Observed;
        TRAINING_COURSE_RESULT = "training.course_result", "GET /training-results/{candidate_ref}/{course_id}", Documented;
        TRAINING_REPORT = "training.report", "GET /training-results/{candidate_ref}", Observed;
        TRAINING_UNASSIGNED_REPORT = "training.unassigned_report", "GET /training-results/{candidate_ref}/unassigned", Assumed;
        OCCUPATIONAL_HEALTH_FORMS = "occupational_health.forms", "GET /forms", Assumed;
        OCCUPATIONAL_HEALTH_FORM_FIELDS = "occupational_health.form_fields", "GET /forms/{form_type}", Documented;
        OCCUPATIONAL_HEALTH_CREATE_SUBMISSION = "occupational_health.create_submission", "POST /submissions/{candidate_ref}", Documented;
        OCCUPATIONAL_HEALTH_UPDATE_SUBMISSION = "occupational_health.update_submission", "PATCH /submissions/{submission_ref}", Documented;
        OCCUPATIONAL_HEALTH_FINALISE_SUBMISSION = "occupational_health.finalise_submission", "POST /submissions/{submission_ref}/final", Assumed;
        OCCUPATIONAL_HEALTH_LIST_SUBMISSIONS = "occupational_health.list_submissions", "GET /submissions", Assumed;
        OCCUPATIONAL_HEALTH_RESULT = "occupational_health.result", "GET /submissions/{submission_ref}", Documented;
        OCCUPATIONAL_HEALTH_EMPLOYER_DOCUMENT = "occupational_health.employer_document", "GET /submissions/{submission_ref}/documents", Documented;
        CERTIFICATES_DOWNLOAD = "certificates.download", "GET /training-results/{candidate_ref}/certificate", Assumed;
        CERTIFICATES_DOWNLOAD_INCLUDING_EXPIRED = "certificates.download_including_expired", "GET /training-results/{candidate_ref}/certificate/expired", Assumed;
        CERTIFICATES_DOWNLOAD_INCLUDING_UNASSIGNED = "certificates.download_including_unassigned", "GET /training-results/{candidate_ref}/certificate/unassigned", Assumed;
        CERTIFICATES_DOWNLOAD_ALL = "certificates.download_all", "GET /training-results/{candidate_ref}/certificate/all", Observed;
        CERTIFICATES_DOWNLOAD_COURSE = "certificates.download_course", "GET /training-results/{candidate_ref}/certificate/{course_id}", Assumed;
    }
    /// HB Services: interviews.
    services: Services {
        INTERVIEWS_LIST = "interviews.list", "GET /interview-bookings", Assumed;
    }
    /// The academy: bookings of courses.
    academy: Academy {
        BOOKINGS_PAST = "bookings.past", "GET /bookings/past", Assumed;
        BOOKINGS_UPCOMING = "bookings.upcoming", "GET /bookings/upcoming", Assumed;
        BOOKINGS_SEARCH = "bookings.search", "GET /bookings/search", Assumed;
        BOOKING_LINKS_SEARCH = "booking_links.search", "GET /booking-links", Assumed;
    }
    /// Practical training (TDTA, beta).
    practical_training: PracticalTraining {
        AUTH_TOKEN = "auth.token", "POST /auth/token", Sibling;
        AUTH_REFRESH = "auth.refresh", "POST /auth/refresh", Sibling;
        AUTH_TOKEN_INFO = "auth.token_info", "GET /auth/token-info", Sibling;
        AUTH_REVOKE = "auth.revoke", "POST /auth/revoke", Sibling;
        ACCOUNT_PROFILE = "account.profile", "GET /profile", Assumed;
        ACCOUNT_BOOKING_URL = "account.booking_url", "GET /booking-url", Assumed;
        ACCOUNT_CREDITS = "account.credits", "GET /credits", Assumed;
        ACCOUNT_TRANSACTIONS = "account.transactions", "GET /transactions", Assumed;
        COURSES_LIST = "courses.list", "GET /courses", Assumed;
        LOCATIONS_LIST = "locations.list", "GET /locations", Assumed;
        EVENTS_LIST = "events.list", "GET /training-events", Documented;
        EVENTS_GET = "events.get", "GET /training-events/{id}", Assumed;
        EVENTS_HOLD = "events.hold", "POST /training-events/{id}/hold", Documented;
        EVENTS_RELEASE = "events.release", "DELETE /training-events/hold/{hold_hash}", Assumed;
        BOOKINGS_LIST = "bookings.list", "GET /bookings", Assumed;
        BOOKINGS_GET = "bookings.get", "GET /bookings/{id}", Assumed;
        BOOKINGS_CREATE = "bookings.create", "POST /bookings", Documented;
        BOOKINGS_CANCEL = "bookings.cancel", "POST /bookings/{id}/cancel", Assumed;
        BOOKINGS_NO_SHOWS = "bookings.no_shows", "GET /bookings/no-shows", Assumed;
        INVITES_SEND = "invites.send", "POST /booking-invites", Assumed;
        WEBHOOKS_LIST = "webhooks.list", "GET /webhooks", Assumed;
        WEBHOOKS_CREATE = "webhooks.create", "POST /webhooks", Documented;
        WEBHOOKS_UPDATE = "webhooks.update", "PUT /webhooks/{id}", Assumed;
        WEBHOOKS_DELETE = "webhooks.delete", "DELETE /webhooks/{id}", Assumed;
        WEBHOOKS_ROTATE_SECRET = "webhooks.rotate_secret", "POST /webhooks/{id}/rotate-secret", Sibling;
    }
    /// Virtual BLS (beta).
    virtual_bls: VirtualBls {
        AUTH_TOKEN = "auth.token", "POST /auth/token", Documented;
        AUTH_REFRESH = "auth.refresh", "POST /auth/refresh", Documented;
        AUTH_TOKEN_INFO = "auth.token_info", "GET /auth/token-info", Documented;
        AUTH_REVOKE = "auth.revoke", "POST /auth/revoke", Documented;
        ACCOUNT_BOOKING_URL = "account.booking_url", "GET /booking-url", Documented;
        ACCOUNT_CREDITS = "account.credits", "GET /credits", Documented;
        ACCOUNT_TRANSACTIONS = "account.transactions", "GET /transactions", Assumed;
        COURSES_LIST = "courses.list", "GET /courses", Assumed;
        TIMESLOTS_LIST = "timeslots.list", "GET /timeslots", Documented;
        TIMESLOTS_HOLD = "timeslots.hold", "POST /timeslots/hold", Documented;
        TIMESLOTS_RELEASE = "timeslots.release", "DELETE /timeslots/hold/{hold_hash}", Documented;
        BOOKINGS_LIST = "bookings.list", "GET /bookings", Assumed;
        BOOKINGS_GET = "bookings.get", "GET /bookings/{id}", Assumed;
        BOOKINGS_CREATE = "bookings.create", "POST /bookings", Documented;
        BOOKINGS_CERTIFICATE = "bookings.certificate", "GET /bookings/{id}/certificate", Documented;
        WEBHOOKS_LIST = "webhooks.list", "GET /webhooks", Assumed;
        WEBHOOKS_CREATE = "webhooks.create", "POST /webhooks", Documented;
        WEBHOOKS_UPDATE = "webhooks.update", "PUT /webhooks/{id}", Assumed;
        WEBHOOKS_DELETE = "webhooks.delete", "DELETE /webhooks/{id}", Assumed;
        WEBHOOKS_ROTATE_SECRET = "webhooks.rotate_secret", "POST /webhooks/{id}/rotate-secret", Documented;
    }
}

/// The row of an operation.
pub fn find(operation: &str) -> Option<&'static Route> {
    ALL.iter().find(|route| route.id == operation)
}

/// A method and a path template, split and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    pub method: hyper::Method,
    pub path: String,
}

impl Template {
    pub fn parse(template: &str) -> Result<Self> {
        let wrong = |problem: &str| {
            Error::configuration(format!(
                "the route `{template}` {problem}; write it as `GET /references/{{id}}`"
            ))
        };
        let (method, path) = template.split_once(' ').ok_or_else(|| wrong("has no method"))?;
        let method = parse_method(method)
            .ok_or_else(|| wrong("has a method that is none of GET, POST, PUT, PATCH, DELETE"))?;
        check_path(path).map_err(|problem| wrong(&format!("has a path that {problem}")))?;
        Ok(Self { method, path: path.to_owned() })
    }

    /// What a raw request asks for.
    pub fn of_request(method: &str, path: String) -> Result<Self> {
        let method = parse_method(method).ok_or_else(|| Error::validation("method", WRONG_METHOD))?;
        // Unlike a route, such a path holds ids, which may be personal data: the text must not repeat it.
        check_path(&path).map_err(|problem| Error::validation("path", problem))?;
        Ok(Self { method, path })
    }

    /// The names of the placeholders, in order.
    pub fn placeholders(&self) -> impl Iterator<Item = &str> {
        self.path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
    }

    /// Another template for the same operation: it must take the same placeholders.
    pub fn parse_override(route: &Route, template: &str) -> Result<Self> {
        let original = Self::parse(route.template)?;
        let replacement = Self::parse(template)?;
        let sorted = |template: &Self| {
            let mut names: Vec<String> = template.placeholders().map(str::to_owned).collect();
            names.sort();
            names
        };
        let (wanted, given) = (sorted(&original), sorted(&replacement));
        if wanted != given {
            return Err(Error::configuration(format!(
                "the route `{template}` for `{}` must have exactly the placeholders of `{}`",
                route.id, route.template
            )));
        }
        Ok(replacement)
    }
}

/// What is said of the method of a request that [`parse_method`] does not know.
pub(crate) const WRONG_METHOD: &str = "must be one of GET, POST, PUT, PATCH, DELETE";

/// One of the methods that the client sends, in capitals or not.
pub(crate) fn parse_method(name: &str) -> Option<hyper::Method> {
    use hyper::Method;
    [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE]
        .into_iter()
        .find(|method| method.as_str().eq_ignore_ascii_case(name))
}

/// Says what is wrong with a path, without the path.
fn check_path(path: &str) -> std::result::Result<(), &'static str> {
    let allowed = |c: u8| {
        c.is_ascii_alphanumeric()
            || matches!(c, b'/' | b'-' | b'.' | b'_' | b'~' | b'{' | b'}' | b'%' | b'!' | b'$' | b'&')
            || matches!(c, b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'=' | b':' | b'@')
    };
    if !path.starts_with('/') || path.starts_with("//") || !path.bytes().all(allowed) {
        return Err("does not start with one `/`, or holds a letter that must be percent-encoded");
    }
    let holds_one_of = |letters: &[u8]| path.bytes().any(|c| letters.contains(&c));
    // To a URL parser an encoded dot is a dot.
    let dots = |segment: &str| {
        segment.starts_with(['.', '%'])
            && matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
    };
    if holds_one_of(b".%") && path.split('/').any(dots) {
        return Err("holds a dot segment");
    }
    let well_formed = |segment: &str| {
        let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        name.unwrap_or(segment).chars().all(|c| !matches!(c, '{' | '}')) && name != Some("")
    };
    if holds_one_of(b"{}") && !path.split('/').all(well_formed) {
        return Err("holds a placeholder that is not a whole segment such as `{id}`");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_row_is_well_formed_and_stands_once() {
        let mut ids = HashSet::new();
        for route in ALL {
            Template::parse(route.template).expect(route.id);
            assert!(ids.insert(route.id), "{} stands twice", route.id);
            assert_eq!(find(route.id), Some(route));
        }
    }

    #[test]
    fn an_override_keeps_the_placeholders() {
        let route = &portal::REFERENCES_DOWNLOAD_PDF;
        assert!(Template::parse_override(route, "GET /references/{id}/download").is_ok());
        for wrong in [
            "GET /references/download",
            "GET /references/{id}/{page}",
            "GET /references/{uuid}",
            "FETCH /references/{id}",
            "/references/{id}",
            "GET references/{id}",
            "GET /a/../{id}",
            "GET /a/x{id}",
            "GET //elsewhere/{id}",
            "GET /a?b={id}",
        ] {
            assert!(Template::parse_override(route, wrong).is_err(), "{wrong}");
        }
    }
}
