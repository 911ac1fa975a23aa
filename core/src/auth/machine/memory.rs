//! What must not be used again, remembered without keeping it.

use std::collections::VecDeque;

use crate::auth::pair::Fingerprint;

/// A store can give back what it held some exchanges ago; no store gives back the pair of last week.
const CAPACITY: usize = 256;

/// The last tokens of which something is known.
#[derive(Debug, Default)]
pub(super) struct Memory(VecDeque<Fingerprint>);

impl Memory {
    pub fn add(&mut self, token: Fingerprint) {
        if !self.contains(token) {
            if self.0.len() == CAPACITY {
                self.0.pop_front();
            }
            self.0.push_back(token);
        }
    }

    pub fn extend(&mut self, tokens: impl IntoIterator<Item = Fingerprint>) {
        tokens.into_iter().for_each(|token| self.add(token));
    }

    pub fn contains(&self, token: Fingerprint) -> bool {
        self.0.contains(&token)
    }

    pub fn remove(&mut self, token: Fingerprint) {
        self.0.retain(|known| *known != token);
    }
}
