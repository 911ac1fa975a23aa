//! Token pairs: issue, rotation, reuse detection, revocation.

use std::collections::HashMap;

use fastrand::Rng;
use serde::Serialize;

use crate::{clock::Moment, random, settings::Settings};

/// Whether a pair may still be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Active,
    /// Its refresh token was exchanged for a newer pair.
    Exchanged,
    Revoked,
}

/// An access token and its refresh token.
#[derive(Clone, Debug)]
pub struct Pair {
    pub access_token: String,
    pub refresh_token: String,
    pub client_id: i64,
    pub issued_at: Moment,
    pub access_expires_at: Moment,
    refresh_expires_at: Moment,
    /// The login this pair descends from.
    family: usize,
    standing: Standing,
}

/// What was asked of the sessions so far, as answered by `GET /_sandbox/sessions`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SessionCounts {
    /// Pairs issued for an API key.
    pub logins: u64,
    /// Pairs issued for a refresh token.
    pub refreshes: u64,
    /// Exchanged refresh tokens that were presented again.
    pub reuse_detected: u64,
    /// Pairs that are neither exchanged, revoked nor past their refresh lifetime.
    pub active_pairs: u64,
}

/// All pairs ever issued.
#[derive(Debug, Default)]
pub struct Sessions {
    pairs: Vec<Pair>,
    by_access: HashMap<String, usize>,
    by_refresh: HashMap<String, usize>,
    counts: SessionCounts,
}

impl Sessions {
    /// Starts a new family.
    pub fn login(&mut self, client_id: i64, now: Moment, settings: &Settings, rng: &mut Rng) -> &Pair {
        self.counts.logins += 1;
        let family = self.pairs.len();
        self.issue(client_id, family, now, settings, rng)
    }

    /// Exchanges a refresh token. Both old tokens end; a second exchange ends the whole family.
    pub fn refresh(
        &mut self,
        refresh_token: &str,
        now: Moment,
        settings: &Settings,
        rng: &mut Rng,
    ) -> Option<&Pair> {
        let index = *self.by_refresh.get(refresh_token)?;
        let pair = &mut self.pairs[index];
        let (client_id, family) = (pair.client_id, pair.family);
        match pair.standing {
            Standing::Active if pair.refresh_expires_at <= now => None,
            Standing::Active => {
                pair.standing = Standing::Exchanged;
                self.counts.refreshes += 1;
                Some(self.issue(client_id, family, now, settings, rng))
            }
            Standing::Revoked => None,
            Standing::Exchanged => {
                self.counts.reuse_detected += 1;
                self.revoke_family(family);
                None
            }
        }
    }

    /// The pair of an access token that is valid now.
    pub fn authenticate(&self, access_token: &str, now: Moment) -> Option<&Pair> {
        let pair = &self.pairs[*self.by_access.get(access_token)?];
        (pair.standing == Standing::Active && now < pair.access_expires_at).then_some(pair)
    }

    /// Ends both tokens of the pair.
    pub fn revoke(&mut self, access_token: &str) {
        if let Some(&index) = self.by_access.get(access_token) {
            self.pairs[index].standing = Standing::Revoked;
        }
    }

    /// The counters, with the pairs active now.
    pub fn counts(&self, now: Moment) -> SessionCounts {
        let active = |pair: &&Pair| pair.standing == Standing::Active && now < pair.refresh_expires_at;
        SessionCounts { active_pairs: self.pairs.iter().filter(active).count() as u64, ..self.counts }
    }

    fn revoke_family(&mut self, family: usize) {
        for pair in self.pairs.iter_mut().filter(|pair| pair.family == family) {
            if pair.standing == Standing::Active {
                pair.standing = Standing::Revoked;
            }
        }
    }

    fn issue(
        &mut self,
        client_id: i64,
        family: usize,
        now: Moment,
        settings: &Settings,
        rng: &mut Rng,
    ) -> &Pair {
        let index = self.pairs.len();
        let pair = Pair {
            access_token: format!("{index}|{}", random::token(rng, 64)),
            refresh_token: random::token(rng, 96),
            client_id,
            issued_at: now,
            access_expires_at: now.plus(settings.access_lifetime.into()),
            refresh_expires_at: now.plus(settings.refresh_lifetime.into()),
            family,
            standing: Standing::Active,
        };
        self.by_access.insert(pair.access_token.clone(), index);
        self.by_refresh.insert(pair.refresh_token.clone(), index);
        self.pairs.push(pair);
        &self.pairs[index]
    }
}
