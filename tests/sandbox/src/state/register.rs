//! The register of reference requests: numbering and look-up.

use fastrand::Rng;

use super::{
    reference_requests::{CollectionMode, Order, ReferenceRequest},
    references::{Identity, Referee, Reference},
};
use crate::{clock::Moment, random};

/// First id of a reference request.
const FIRST_REQUEST: i64 = 5001;
/// First id of a reference.
const FIRST_REFERENCE: i64 = 9001;

/// All reference requests, oldest first.
#[derive(Debug, Default)]
pub struct Register {
    requests: Vec<ReferenceRequest>,
    references: i64,
}

impl Register {
    /// All requests, oldest first, expired where their time has come.
    pub fn all(&mut self, now: Moment) -> &[ReferenceRequest] {
        for request in &mut self.requests {
            request.settle(now);
        }
        &self.requests
    }

    /// The request with this integer id or UUID.
    pub fn request(&mut self, key: &str, now: Moment) -> Option<&mut ReferenceRequest> {
        let key = Key::of(key);
        let request = self.requests.iter_mut().find(|request| key.is(request.id, &request.uuid))?;
        request.settle(now);
        Some(request)
    }

    /// The request that holds the reference with this integer id or UUID, and the reference's place in it.
    pub fn reference(&mut self, key: &str, now: Moment) -> Option<(&mut ReferenceRequest, usize)> {
        let key = Key::of(key);
        let place = |request: &ReferenceRequest| {
            request.references.iter().position(|reference| key.is(reference.id, &reference.uuid))
        };
        let (request, index) =
            self.requests.iter_mut().find_map(|request| place(request).map(|index| (request, index)))?;
        request.settle(now);
        Some((request, index))
    }

    /// Files a new request and mails its referees.
    pub fn create(
        &mut self,
        order: Order,
        referees: Vec<Referee>,
        base_url: &str,
        now: Moment,
        rng: &mut Rng,
    ) -> &mut ReferenceRequest {
        let id = FIRST_REQUEST + i64::try_from(self.requests.len()).unwrap_or(i64::MAX);
        let uuid = random::uuid(rng);
        let submission_url = (order.collection_mode == CollectionMode::CandidateProvides)
            .then(|| format!("{base_url}/referees/{}", random::token(rng, 40)));
        let mut request = ReferenceRequest::new(id, uuid, submission_url, order, now);
        for referee in referees {
            let identity = self.identity(id, base_url, rng);
            request.references.push(Reference::sent(identity, referee, request.expires_at, now));
        }
        let index = self.requests.len();
        self.requests.push(request);
        &mut self.requests[index]
    }

    /// The identity of the next reference.
    pub fn identity(&mut self, reference_request_id: i64, base_url: &str, rng: &mut Rng) -> Identity {
        let id = FIRST_REFERENCE + self.references;
        self.references += 1;
        Identity {
            id,
            uuid: random::uuid(rng),
            reference_request_id,
            form_url: format!("{base_url}/forms/{}", random::token(rng, 40)),
        }
    }
}

/// What a path names an object by.
#[derive(Clone, Copy)]
enum Key<'a> {
    Id(i64),
    Uuid(&'a str),
}

impl<'a> Key<'a> {
    fn of(text: &'a str) -> Self {
        text.parse().map_or(Self::Uuid(text), Self::Id)
    }

    fn is(self, id: i64, uuid: &str) -> bool {
        match self {
            Self::Id(key) => key == id,
            Self::Uuid(key) => key.eq_ignore_ascii_case(uuid),
        }
    }
}
