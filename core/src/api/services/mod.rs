//! HB Services: interviews. Its host is not documented and must be configured.

mod interviews;

pub use interviews::{InterviewBooking, Interviews, ListInterviews};

use crate::client::Client;

impl Client {
    /// HB Services: interviews.
    pub fn services(&self) -> Services {
        Services(self.clone())
    }
}

/// HB Services: interviews.
#[derive(Clone, Debug)]
pub struct Services(Client);

impl Services {
    /// Interviews that are booked.
    pub fn interviews(&self) -> Interviews {
        Interviews(self.0.clone())
    }
}
