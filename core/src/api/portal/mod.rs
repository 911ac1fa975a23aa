//! The portal's V2 API: references, webhooks, templates.

mod auth;
mod reference_requests;
mod references;
mod templates;
mod webhooks;

pub use auth::{Auth, RefreshToken, TokenInfo, TokenResponse};
pub use reference_requests::{
    CollectionMode, CreateReferenceRequest, ListReferenceRequests, RefereeInput, ReferenceRequest,
    ReferenceRequestStatus, ReferenceRequests, RemindersSent,
};
pub use references::{FormAnswer, Reference, ReferenceDetail, ReferenceStatus, References, ScoreBreakdown};
pub use templates::{Template, Templates};
pub use webhooks::{
    CreateWebhookEndpoint, CreatedWebhookEndpoint, ListWebhookCalls, UpdateWebhookEndpoint, WebhookCall,
    WebhookEndpoint, WebhookTest, Webhooks,
};

use crate::client::Client;

impl Client {
    /// Token pairs for others, and what the portal says of the token in use.
    pub fn auth(&self) -> Auth {
        Auth(self.clone())
    }

    /// Requests for references about a candidate.
    pub fn reference_requests(&self) -> ReferenceRequests {
        ReferenceRequests(self.clone())
    }

    /// The references that referees gave.
    pub fn references(&self) -> References {
        References(self.clone())
    }

    /// Endpoints to which the portal delivers events.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks(self.clone())
    }

    /// The forms that referees fill in.
    pub fn templates(&self) -> Templates {
        Templates(self.clone())
    }
}
