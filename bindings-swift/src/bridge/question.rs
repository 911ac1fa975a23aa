//! Questions to models: functions of core that need no request.

use crate::generated;

use super::given::Given;

/// What core answers. Nothing where the question cannot be read, which only a mistake in the package can cause.
#[uniffi::export]
pub fn ask(question: Vec<u8>) -> Option<Vec<u8>> {
    let (name, mut given) = Given::parse(&question).ok()?;
    generated::answer(&name, &mut given).ok()
}
