//! The hosts of a client: the way to each, and the token that is taken along.

use std::sync::Arc;

use crate::{
    Family, Hooks,
    auth::{self, Session},
    config::{HostSettings, Settings},
    error::{Error, Result},
    transport::{HttpClient, Wire},
};

/// One host.
#[derive(Clone, Debug)]
pub(crate) struct Host {
    pub wire: Arc<Wire>,
    pub session: Session,
}

/// The hosts that a client knows.
#[derive(Debug)]
pub(crate) struct Hosts {
    portal: Host,
    others: Vec<Host>,
}

impl Hosts {
    pub fn new(settings: Arc<Settings>, hosts: Vec<HostSettings>, hooks: Hooks) -> Result<Self> {
        let http = HttpClient::new(&settings)?;
        let wires =
            hosts.into_iter().map(|host| Arc::new(Wire::new(http.clone(), Arc::clone(&settings), host)));
        let mut wires = wires.collect::<Vec<_>>().into_iter();
        let wire = wires.next().ok_or_else(|| Error::configuration("the portal has no host"))?;
        wire.check()?;
        let portal = Host { session: auth::session_for(&wire, hooks.clone())?, wire };
        let hooks = Hooks { token_store: None, ..hooks };
        let others = wires.map(|wire| {
            let session = match wire.host.family {
                Family::Services | Family::Academy => portal.session.clone(),
                _ => auth::session_for(&wire, hooks.clone())?,
            };
            Ok(Host { wire, session })
        });
        Ok(Self { others: others.collect::<Result<_>>()?, portal })
    }

    pub fn portal_session(&self) -> &Session {
        &self.portal.session
    }

    /// The sessions; one that several families share stands there as often.
    pub fn sessions(&self) -> impl Iterator<Item = &Session> {
        std::iter::once(&self.portal).chain(&self.others).map(|host| &host.session)
    }

    /// Where a family lives.
    pub fn of(&self, family: Family) -> Result<&Host> {
        if matches!(family, Family::Portal | Family::V1) {
            return Ok(&self.portal);
        }
        let host = self.others.iter().find(|host| host.wire.host.family == family).ok_or_else(|| {
            let variable = family.name().to_ascii_uppercase();
            Error::configuration(format!(
                "where `{family}` lives is not known: give `{family}` with a `base_url`, or set HBPORTAL_{variable}_BASE_URL"
            ))
        })?;
        host.wire.check()?;
        if matches!(family, Family::PracticalTraining | Family::VirtualBls) {
            host.wire.host.require_beginning()?;
        }
        Ok(host)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{ClientOptions, FamilyOptions, transport::Deadline};

    fn hosts() -> Hosts {
        let known = FamilyOptions::new().base_url("https://services.example.com");
        let options = ClientOptions::new().client_id(7).api_key("key").services(known);
        let (settings, hosts) = Settings::new(options).expect("settings");
        Hosts::new(Arc::new(settings), hosts, Hooks::new()).expect("hosts")
    }

    fn wire(hosts: &Hosts, family: Family) -> &Wire {
        &hosts.of(family).expect("a host").wire
    }

    #[tokio::test(start_paused = true)]
    async fn no_host_pays_for_another() {
        let hosts = hosts();
        let training = wire(&hosts, Family::PracticalTraining);
        while training.budget.take() {}
        training.pace.close_for(Duration::from_secs(60), None);
        for family in [Family::Portal, Family::V1, Family::VirtualBls, Family::Services] {
            let wire = wire(&hosts, family);
            assert!(wire.budget.take(), "{family}");
            let soon = Deadline::after(Duration::from_secs(1));
            wire.pace.turn("/x", soon, Duration::ZERO).await.expect("an open gate");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn practical_training_allows_60_requests_a_minute() {
        let hosts = hosts();
        let turn = async |family| {
            let soon = Deadline::after(Duration::from_secs(1));
            wire(&hosts, family).pace.turn("/x", soon, Duration::ZERO).await
        };
        for _ in 0..60 {
            turn(Family::PracticalTraining).await.expect("a turn");
        }
        turn(Family::PracticalTraining).await.expect_err("the 61st");
        for _ in 0..200 {
            turn(Family::VirtualBls).await.expect("no limit is documented there");
            turn(Family::Portal).await.expect("no limit");
        }
    }
}
