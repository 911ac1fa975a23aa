//! The candidates as V1 knows them: the twelve on file, and those that are created.

use std::collections::BTreeMap;

use fastrand::Rng;

use crate::{random, state::candidates::SEEDS};

/// Field name to text, as forms carry it.
pub type Details = BTreeMap<String, String>;

/// A candidate.
#[derive(Clone, Debug)]
#[expect(clippy::struct_field_names, reason = "the names of the API")]
pub struct Candidate {
    pub candidate_ref: String,
    pub candidate_id: i64,
    /// Empty ones are not kept.
    details: Details,
}

impl Candidate {
    /// A detail; empty if it was never set.
    pub fn get(&self, name: &str) -> &str {
        self.details.get(name).map_or("", String::as_str)
    }

    /// All details that are set.
    pub fn details(&self) -> &Details {
        &self.details
    }

    /// Whether lists leave the candidate out.
    pub fn is_archived(&self) -> bool {
        self.get("archived") == "1"
    }

    /// The values are decisions of the sandbox: the vendor's are not known.
    pub fn status(&self) -> &'static str {
        match self.get("activate_candidate") {
            _ if self.is_archived() => "Archived",
            "1" => "Active",
            _ => "Inactive",
        }
    }

    /// Sets what is given, an empty text clears. Answers whether anything differed.
    pub fn update(&mut self, changes: Details) -> bool {
        let before = self.details.clone();
        self.details.extend(changes);
        self.details.retain(|_, value| !value.is_empty());
        self.details != before
    }

    fn is_at(&self, email: &str) -> bool {
        self.get("email").eq_ignore_ascii_case(email)
    }
}

/// All candidates, oldest first.
#[derive(Debug)]
pub struct Candidates(Vec<Candidate>);

impl Default for Candidates {
    fn default() -> Self {
        Self(SEEDS.iter().map(seed).collect())
    }
}

impl Candidates {
    /// All candidates, oldest first.
    pub fn all(&self) -> &[Candidate] {
        &self.0
    }

    /// The candidate that a path names.
    pub fn find(&self, candidate_ref: &str) -> Option<&Candidate> {
        self.0.iter().find(|candidate| candidate.candidate_ref.eq_ignore_ascii_case(candidate_ref))
    }

    /// The candidate that a path names, to be changed.
    pub fn find_mut(&mut self, candidate_ref: &str) -> Option<&mut Candidate> {
        self.0.iter_mut().find(|candidate| candidate.candidate_ref.eq_ignore_ascii_case(candidate_ref))
    }

    /// The candidate with this e-mail address.
    pub fn by_email(&self, email: &str) -> Option<&Candidate> {
        self.0.iter().find(|candidate| candidate.is_at(email))
    }

    /// Files a new candidate.
    pub fn create(&mut self, details: Details, rng: &mut Rng) -> &Candidate {
        let candidate_id = SEEDS[0].id + i64::try_from(self.0.len()).unwrap_or(i64::MAX);
        let mut candidate =
            Candidate { candidate_ref: random::uuid(rng), candidate_id, details: Details::new() };
        candidate.update(details);
        let index = self.0.len();
        self.0.push(candidate);
        &self.0[index]
    }
}

/// The same person in V1. The reference is fixed, so that examples can name it.
fn seed(person: &super::super::candidates::Candidate) -> Candidate {
    let (first_name, last_name) = person.name.split_once(' ').unwrap_or((person.name, ""));
    let details = [
        ("first_name", first_name),
        ("last_name", last_name),
        ("email", person.email),
        ("activate_candidate", "1"),
        ("job_role", "Nurse"),
    ];
    Candidate {
        candidate_ref: format!("00000000-0000-4000-8000-{:012}", person.id),
        candidate_id: person.id,
        details: details.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
    }
}
