//! A reference request and how it progresses.

use serde::{Deserialize, Serialize};

use super::{
    references::{Reference, ReferenceStatus},
    templates::Template,
};
use crate::{clock::Moment, state::candidates::Candidate};

/// Who names the referees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CollectionMode {
    ClientAdds,
    CandidateProvides,
}

/// Where a reference request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestStatus {
    Pending,
    InProgress,
    Completed,
    Cancelled,
    Expired,
}

impl RequestStatus {
    /// Whether references can still come in.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Pending | Self::InProgress)
    }

    /// The text for people.
    pub fn label(self) -> &'static str {
        match self {
            Self::Pending => "Pending",
            Self::InProgress => "In Progress",
            Self::Completed => "Completed",
            Self::Cancelled => "Cancelled",
            Self::Expired => "Expired",
        }
    }
}

/// A checked order for a reference request.
#[derive(Debug)]
pub struct Order {
    pub candidate: &'static Candidate,
    pub template: Template,
    pub collection_mode: CollectionMode,
    pub references_required: i64,
    pub expiry_days: i64,
    pub notes: Option<String>,
}

/// A reference request as the API shows it.
#[derive(Clone, Debug, Serialize)]
pub struct ReferenceRequest {
    pub id: i64,
    pub uuid: String,
    pub candidate_id: i64,
    pub candidate_name: &'static str,
    pub candidate_email: &'static str,
    pub template_id: i64,
    pub template_name: &'static str,
    pub collection_mode: CollectionMode,
    pub status: RequestStatus,
    pub status_label: &'static str,
    pub references_required: i64,
    pub references_completed: i64,
    pub is_fully_referenced: bool,
    pub notes: Option<String>,
    pub expires_at: Moment,
    pub is_expired: bool,
    pub requested_by: Option<i64>,
    pub submission_url: Option<String>,
    pub references: Vec<Reference>,
    pub created_at: Moment,
    pub updated_at: Moment,
}

impl ReferenceRequest {
    /// A request made now, without references.
    pub fn new(id: i64, uuid: String, submission_url: Option<String>, order: Order, now: Moment) -> Self {
        let status = RequestStatus::Pending;
        Self {
            id,
            uuid,
            candidate_id: order.candidate.id,
            candidate_name: order.candidate.name,
            candidate_email: order.candidate.email,
            template_id: order.template.id,
            template_name: order.template.name,
            collection_mode: order.collection_mode,
            status,
            status_label: status.label(),
            references_required: order.references_required,
            references_completed: 0,
            is_fully_referenced: false,
            notes: order.notes,
            expires_at: now.plus(order.expiry_days.saturating_mul(86_400)),
            is_expired: false,
            requested_by: None,
            submission_url,
            references: Vec::new(),
            created_at: now,
            updated_at: now,
        }
    }

    /// Counts what came in and moves on: any answer makes it `in_progress`, enough of them `completed`.
    pub fn progress(&mut self, now: Moment) {
        let submitted = self.references.iter().filter(|one| one.status == ReferenceStatus::Submitted).count();
        self.references_completed = i64::try_from(submitted).unwrap_or(i64::MAX);
        self.is_fully_referenced = self.references_completed >= self.references_required;
        if self.is_fully_referenced {
            self.enter(RequestStatus::Completed, now);
        } else if self.status == RequestStatus::Pending {
            self.enter(RequestStatus::InProgress, now);
        }
        self.updated_at = now;
    }

    /// Ends the request and every reference that is still open.
    pub fn cancel(&mut self, now: Moment) {
        self.close_references(ReferenceStatus::Cancelled, now);
        self.enter(RequestStatus::Cancelled, now);
    }

    /// Expires the request, and its open references, if its time has come.
    pub fn settle(&mut self, now: Moment) {
        if self.status.is_open() && self.expires_at <= now {
            let expired_at = self.expires_at;
            self.is_expired = true;
            self.close_references(ReferenceStatus::Expired, expired_at);
            self.enter(RequestStatus::Expired, expired_at);
        }
    }

    fn close_references(&mut self, status: ReferenceStatus, at: Moment) {
        for reference in self.references.iter_mut().filter(|reference| reference.status.is_open()) {
            reference.enter(status, at);
        }
    }

    fn enter(&mut self, status: RequestStatus, at: Moment) {
        self.status = status;
        self.status_label = status.label();
        self.updated_at = at;
    }
}
