//! A client of all hosts of the sandbox.

use std::collections::{BTreeMap, BTreeSet};

use hbportal::{Client, ClientOptions, Family, FamilyOptions, routes};
use hbportal_sandbox::{Fault, Host, Sandbox};

pub fn options(sandbox: &Sandbox) -> ClientOptions {
    // A test must not wait for the pace that is the default of one host.
    let at = |host| FamilyOptions::new().base_url(sandbox.base_url_of(host)).requests_per_minute(100_000);
    ClientOptions::new()
        .client_id(sandbox.client_id())
        .api_key(sandbox.api_key())
        .base_url(sandbox.base_url())
        .practical_training(at(Host::Tdta))
        .virtual_bls(at(Host::Bls))
        .services(at(Host::Services))
        .academy(at(Host::Academy))
        .proxy("")
}

pub fn client(sandbox: &Sandbox) -> Client {
    Client::new(options(sandbox)).expect("a client")
}

/// An answer with this status and nothing done.
pub fn status(status: u16) -> Fault {
    Fault::Status { status, body: None, content_type: None, headers: BTreeMap::new() }
}

/// What the sandbox calls a route.
pub fn key(family: Family, template: &str) -> String {
    let host = match family {
        Family::PracticalTraining => Host::Tdta,
        Family::VirtualBls => Host::Bls,
        Family::Services => Host::Services,
        Family::Academy => Host::Academy,
        Family::Portal | Family::V1 => return template.to_owned(),
    };
    format!("{} {template}", host.name())
}

/// Fails for each operation of the family that was not called.
pub fn assert_all_called(sandbox: &Sandbox, family: Family) {
    let called: BTreeSet<String> = sandbox.requests().by_route.into_keys().collect();
    for route in routes::ALL.iter().filter(|route| route.family == family) {
        assert!(called.contains(&key(family, route.template)), "{} was not called", route.id);
    }
}
