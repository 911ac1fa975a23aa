//! A reference: one referee's answer to a reference request.

use std::collections::BTreeMap;

use serde::Serialize;

use super::form::{Answer, Part, Response};
use crate::clock::Moment;

/// Where a reference stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReferenceStatus {
    Sent,
    Opened,
    Submitted,
    Declined,
    Expired,
    Cancelled,
}

impl ReferenceStatus {
    /// Whether the referee can still answer.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Sent | Self::Opened)
    }

    fn label(self) -> &'static str {
        match self {
            Self::Sent => "Sent",
            Self::Opened => "Opened",
            Self::Submitted => "Completed",
            Self::Declined => "Declined",
            Self::Expired => "Expired",
            Self::Cancelled => "Cancelled",
        }
    }
}

/// Who is asked.
#[derive(Clone, Debug, Default, Serialize)]
#[expect(clippy::struct_field_names, reason = "the names of the API")]
pub struct Referee {
    pub referee_name: String,
    pub referee_email: String,
    pub referee_organisation: Option<String>,
    pub referee_position: Option<String>,
    pub referee_phone: Option<String>,
    pub relationship_to_candidate: Option<String>,
}

/// A reference as it stands in its request. `detail` has the rest.
#[derive(Clone, Debug, Serialize)]
#[expect(clippy::struct_field_names, reason = "the names of the API")]
pub struct Reference {
    pub id: i64,
    pub uuid: String,
    pub reference_request_id: i64,
    #[serde(flatten)]
    pub referee: Referee,
    pub status: ReferenceStatus,
    pub status_label: &'static str,
    pub score: Option<f64>,
    pub decline_reason: Option<String>,
    pub form_url: String,
    pub pdf_url: Option<String>,
    pub sent_at: Option<Moment>,
    pub opened_at: Option<Moment>,
    pub submitted_at: Option<Moment>,
    pub expires_at: Moment,
    pub last_reminder_sent_at: Option<Moment>,
    pub reminder_count: u32,
    pub created_at: Moment,
    pub updated_at: Moment,
    #[serde(skip)]
    response: Option<Response>,
}

/// A reference with the referee's answers.
#[derive(Debug, Serialize)]
pub struct ReferenceDetail<'a> {
    #[serde(flatten)]
    reference: &'a Reference,
    form_response: &'a [Answer],
    score_breakdown: Option<&'a BTreeMap<&'static str, Part>>,
    ip_address: Option<&'static str>,
}

/// What identifies a new reference.
#[derive(Debug)]
pub struct Identity {
    pub id: i64,
    pub uuid: String,
    pub reference_request_id: i64,
    pub form_url: String,
}

impl Reference {
    /// A reference whose form was mailed to the referee just now.
    pub fn sent(identity: Identity, referee: Referee, expires_at: Moment, now: Moment) -> Self {
        let status = ReferenceStatus::Sent;
        Self {
            id: identity.id,
            uuid: identity.uuid,
            reference_request_id: identity.reference_request_id,
            referee,
            status,
            status_label: status.label(),
            score: None,
            decline_reason: None,
            form_url: identity.form_url,
            pdf_url: None,
            sent_at: Some(now),
            opened_at: None,
            submitted_at: None,
            expires_at,
            last_reminder_sent_at: None,
            reminder_count: 0,
            created_at: now,
            updated_at: now,
            response: None,
        }
    }

    /// The referee looks at the form.
    pub fn open(&mut self, now: Moment) {
        self.opened_at.get_or_insert(now);
        self.enter(ReferenceStatus::Opened, now);
    }

    /// The referee sends the form.
    pub fn submit(&mut self, response: Response, pdf_url: String, now: Moment) {
        self.opened_at.get_or_insert(now);
        self.submitted_at = Some(now);
        self.score = Some(response.score);
        self.response = Some(response);
        self.pdf_url = Some(pdf_url);
        self.enter(ReferenceStatus::Submitted, now);
    }

    /// The referee refuses.
    pub fn decline(&mut self, reason: Option<String>, now: Moment) {
        self.decline_reason = reason;
        self.enter(ReferenceStatus::Declined, now);
    }

    /// The referee is reminded.
    pub fn remind(&mut self, now: Moment) {
        self.reminder_count += 1;
        self.last_reminder_sent_at = Some(now);
        self.updated_at = now;
    }

    /// Moves on to `status`.
    pub fn enter(&mut self, status: ReferenceStatus, now: Moment) {
        self.status = status;
        self.status_label = status.label();
        self.updated_at = now;
    }

    /// The referee's answers, once submitted.
    pub fn answers(&self) -> Option<&[Answer]> {
        self.response.as_ref().map(|response| response.answers.as_slice())
    }

    /// The reference with the referee's answers.
    pub fn detail(&self) -> ReferenceDetail<'_> {
        ReferenceDetail {
            reference: self,
            form_response: self.answers().unwrap_or_default(),
            score_breakdown: self.response.as_ref().map(|response| &response.breakdown),
            ip_address: self.response.as_ref().map(|_| "192.0.2.10"),
        }
    }
}
