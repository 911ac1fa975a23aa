//! Text that must not be seen.

use pyo3::{
    prelude::*,
    types::{PyString, PyType},
};

use super::{errors::raised, model::hash_of};

/// Text that must not be seen: prints as `[redacted]`.
#[pyclass(frozen, module = "hbportal")]
pub struct Secret(pub hbportal::Secret);

#[pymethods]
impl Secret {
    #[new]
    fn new(text: &Bound<'_, PyString>) -> PyResult<Self> {
        // Python's own error for such a text prints it.
        let text = text.to_cow().map_err(|_| {
            let error = hbportal::Error::validation("text", "must be text without lone surrogates");
            raised(text.py(), &error, None)
        })?;
        Ok(Self(hbportal::Secret::from(&*text)))
    }

    /// The text itself. Whoever calls this answers for where it goes.
    fn reveal(&self) -> &str {
        self.0.reveal()
    }

    fn __bool__(&self) -> bool {
        !self.0.is_empty()
    }

    fn __repr__(&self) -> &'static str {
        "Secret('[redacted]')"
    }

    fn __str__(&self) -> &'static str {
        "[redacted]"
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    fn __hash__(&self) -> u64 {
        hash_of(self.0.reveal())
    }

    // A pickle is a store: it holds the text.
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, (String,)) {
        (slf.get_type(), (slf.get().0.reveal().to_owned(),))
    }
}
