//! The Healthier Business Portal, emulated.
//!
//! A [`Sandbox`] listens on a port of the loopback interface and plays the portal's rules: credentials, rotating
//! token pairs, reference requests that progress, PDFs, signed webhooks. Its clock can be moved, faults can be
//! ordered per route, and it counts what it was asked. It shares no code with the SDK's client.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! use hbportal_sandbox::{Fault, FaultOrder, Sandbox};
//!
//! let sandbox = Sandbox::start().await?;
//! sandbox.fault(FaultOrder::once("POST /auth/token", Fault::LostAnswer));
//! sandbox.advance_clock(3600);
//! println!("{} {} {}", sandbox.base_url(), sandbox.client_id(), sandbox.api_key());
//! assert_eq!(sandbox.requests().count("POST /auth/token"), 0);
//! # Ok(())
//! # }
//! ```

mod app;
mod clock;
mod config;
mod control;
mod delivery;
mod faults;
mod hex;
mod http;
mod pdf;
mod portal;
mod random;
mod request_log;
mod sandbox;
mod settings;
mod state;
mod v1;

pub use config::Config;
pub use control::referee::{RefereeError, Submission};
pub use delivery::{Attempt, Delivery, Outcome};
pub use faults::{Fault, FaultOrder, RetryAfter};
pub use request_log::{LoggedRequest, Requests};
pub use sandbox::Sandbox;
pub use settings::Settings;
pub use state::{
    sessions::SessionCounts,
    v1::submissions::{Document, DocumentStatus, ScreeningStatus, UploadedFile},
};
pub use v1::{
    control::{
        Scope, V1, V1Error,
        screening::{End, Review, SubmissionView},
        training::Completion,
    },
    settings::{DateFormat, Gaps, Numbers, PdfType, Serialisation, Shape, UploadRefusal, V1Settings},
};
