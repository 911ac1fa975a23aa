//! What a call was given. Which arguments there are, and of which type, is for core to say.

use hbportal::{
    Error, Files, Result,
    model::Model,
    request::{Argument, FromArguments, Problems, Values, from_json},
};

use super::{
    upload::{self, NativeUpload},
    values::Reader,
};

/// The arguments of one call.
pub struct Given {
    values: Values,
    files: Vec<NativeUpload>,
}

impl Given {
    /// Reads the bytes that the Swift layer writes: the operation, empty for what is none, and its arguments.
    pub fn parse(bytes: &[u8]) -> Result<(String, Self)> {
        let mut reader = Reader::new(bytes);
        let unreadable = || Error::validation("arguments", "could not be read");
        let operation = reader.text().ok_or_else(unreadable)?;
        let (values, problems) = reader.arguments().ok_or_else(unreadable)?;
        problems.into_result()?;
        Ok((operation, Self { values, files: Vec::new() }))
    }

    /// Adds the files of the call.
    #[must_use]
    pub fn with_files(self, files: Vec<NativeUpload>) -> Self {
        Self { files, ..self }
    }

    /// Takes the files.
    pub fn files(&mut self) -> Result<Files> {
        upload::files(std::mem::take(&mut self.files))
    }

    /// Takes the model that is asked something.
    pub fn model<T: Model>(&mut self) -> Result<T> {
        T::from_json(self.values.remove("self").unwrap_or_default().to_string().as_bytes())
    }

    /// Takes what stands in the path.
    pub fn path<T: Argument>(&mut self, name: &str) -> Result<T> {
        let mut problems = Problems::default();
        let value = self.values.remove(name).unwrap_or_default();
        let taken = T::read(value, name, &mut problems);
        problems.into_result()?;
        taken.ok_or_else(|| Error::validation(name, "could not be read"))
    }

    /// Takes nothing, and fails where there is something.
    pub fn nothing(&mut self) -> Result<()> {
        let mut problems = Problems::default();
        for name in self.values.keys() {
            problems.add(name, "is not known here; look for a misspelling");
        }
        problems.into_result()
    }

    /// All other arguments, as a request struct of core.
    pub fn params<T: FromArguments>(&mut self) -> Result<T> {
        from_json(std::mem::take(&mut self.values))
    }
}

/// Reads a request struct of core where there is no operation.
pub fn params<T: FromArguments>(bytes: &[u8]) -> Result<T> {
    Given::parse(bytes)?.1.params()
}
