//! What a call was given. Which arguments there are, and of which type, is for core to say.

use hbportal::{
    Error, Result,
    request::{Argument, FromArguments, Problems, Values, from_json},
};

use super::values::Reader;

/// The arguments of one call.
pub struct Given(Values);

impl Given {
    /// Reads the bytes that the Swift layer writes: the operation, empty for what is none, and its arguments.
    pub fn parse(bytes: &[u8]) -> Result<(String, Self)> {
        let mut reader = Reader::new(bytes);
        let unreadable = || Error::validation("arguments", "could not be read");
        let operation = reader.text().ok_or_else(unreadable)?;
        let (values, problems) = reader.arguments().ok_or_else(unreadable)?;
        problems.into_result()?;
        Ok((operation, Self(values)))
    }

    /// Takes what stands in the path.
    pub fn path<T: Argument>(&mut self, name: &str) -> Result<T> {
        let mut problems = Problems::default();
        let value = self.0.remove(name).unwrap_or_default();
        let taken = T::read(value, name, &mut problems);
        problems.into_result()?;
        taken.ok_or_else(|| Error::validation(name, "could not be read"))
    }

    /// Takes nothing, and fails where there is something.
    pub fn nothing(&mut self) -> Result<()> {
        let mut problems = Problems::default();
        for name in self.0.keys() {
            problems.add(name, "is no argument of this operation");
        }
        problems.into_result()
    }

    /// All other arguments, as a request struct of core.
    pub fn params<T: FromArguments>(&mut self) -> Result<T> {
        from_json(std::mem::take(&mut self.0))
    }
}

/// Reads a request struct of core where there is no operation.
pub fn params<T: FromArguments>(bytes: &[u8]) -> Result<T> {
    Given::parse(bytes)?.1.params()
}
