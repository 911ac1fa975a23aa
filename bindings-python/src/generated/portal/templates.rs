//! Written by `cargo xtask bindgen` from `core/src/api/portal/templates.rs`; do not edit.

use hbportal::api::portal as core;
use pyo3::{prelude::*, types::PyDict};

use crate::bridge::prelude::*;

/// The forms that referees fill in.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct Templates(pub Handle);

#[pymethods]
impl Templates {
    /// Lists the form templates of the account.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Pager> {
        self.0.pager(py, list(Given::new(arguments)))
    }
}

/// The forms that referees fill in.
#[pyclass(frozen, module = "hbportal._hbportal")]
pub struct AsyncTemplates(pub Handle);

#[pymethods]
impl AsyncTemplates {
    /// Lists the form templates of the account.
    #[pyo3(signature = (**arguments), text_signature = "($self)")]
    fn list(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<AsyncPager> {
        self.0.async_pager(py, list(Given::new(arguments)))
    }
}

fn list(mut given: Given) -> Listing {
    Listing::prepare("portal.templates.list", || {
        given.finish()?;
        Ok(pages(|client| client.templates().list()))
    })
}

model! {
    /// A form template.
    pub struct Template(core::Template) {
        /// The number to give as `template_id`.
        id = "id",
        /// Its name.
        name = "name",
        /// What it is for.
        description = "description",
        /// Whether it is used when no template is named.
        is_default = "is_default",
        /// How many fields it has.
        fields_count = "fields_count",
        /// When it was made.
        created_at = "created_at",
        /// When it was last changed.
        updated_at = "updated_at",
    }
}
