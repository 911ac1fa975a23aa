//! Outcomes: a class for each, and in it a subclass for each variant, to `match` on.

use pyo3::{
    PyTypeCheck,
    prelude::*,
    types::{PyTuple, PyType},
};

use super::operation::{Answer, Flavour};

/// What a variant carries, as an object of its class.
pub fn payload<T: PyTypeCheck>(py: Python<'_>, value: impl Answer, flavour: Flavour) -> PyResult<Py<T>> {
    Ok(value.into_python(py, flavour)?.into_bound(py).cast_into::<T>()?.unbind())
}

/// Kind and payload of a variant: whatever holds for every outcome is made of them.
pub struct Parts {
    /// The name that core's `kind` gives.
    pub kind: &'static str,
    /// What it carries.
    pub value: Option<Py<PyAny>>,
}

impl Parts {
    /// Whether the other is the same variant with an equal payload.
    pub fn equal(&self, other: &Self, py: Python<'_>) -> PyResult<bool> {
        match (&self.value, &other.value) {
            (Some(own), Some(value)) => Ok(self.kind == other.kind && own.bind(py).eq(value)?),
            (own, value) => Ok(self.kind == other.kind && own.is_none() == value.is_none()),
        }
    }

    /// Equal outcomes have the same.
    pub fn hash(&self, py: Python<'_>) -> PyResult<isize> {
        (self.kind, self.value.as_ref()).into_pyobject(py)?.hash()
    }

    /// `CandidateCreation.Created(…)`.
    pub fn repr(&self, outcome: &Bound<'_, PyAny>) -> PyResult<String> {
        let value = match &self.value {
            Some(value) => value.bind(outcome.py()).repr()?.to_string(),
            None => String::new(),
        };
        Ok(format!("{}({value})", outcome.get_type().qualname()?))
    }

    /// What `pickle` keeps: the class, and what it is called with.
    pub fn reduce<'py>(
        &self,
        outcome: &Bound<'py, PyAny>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        Ok((outcome.get_type(), PyTuple::new(outcome.py(), self.value.as_ref())?))
    }
}

/// The class of an outcome of core, with those of its variants in it.
macro_rules! outcome {
    ($(#[doc = $doc:literal])* pub enum $name:ident($core:path) {
        $($(#[doc = $variant_doc:literal])* $variant:ident $(($field:ident: $class:ty))? = $kind:literal,)*
    }) => {
        $(#[doc = $doc])*
        #[pyo3::pyclass(frozen, module = "hbportal")]
        pub enum $name {
            $($(#[doc = $variant_doc])* $variant { $(
                /// What came with it.
                $field: pyo3::Py<$class>,
            )? },)*
        }

        impl $name {
            #[allow(unused_variables)] // Where no variant carries anything.
            fn parts(&self, py: pyo3::Python<'_>) -> $crate::bridge::outcome::Parts {
                match self {
                    $(Self::$variant { $($field)? } => $crate::bridge::outcome::Parts {
                        kind: $kind,
                        value: [$($field.clone_ref(py).into_any())?].into_iter().next(),
                    },)*
                }
            }
        }

        #[pyo3::pymethods]
        impl $name {
            /// Which of them it is.
            #[getter]
            fn kind(&self) -> &'static str {
                match self {
                    $(Self::$variant { .. } => $kind,)*
                }
            }

            /// What came with it.
            #[getter]
            fn value(&self, py: pyo3::Python<'_>) -> Option<pyo3::Py<pyo3::PyAny>> {
                self.parts(py).value
            }

            fn __repr__(slf: &pyo3::Bound<'_, Self>) -> pyo3::PyResult<String> {
                slf.get().parts(slf.py()).repr(slf.as_any())
            }

            fn __eq__(&self, py: pyo3::Python<'_>, other: &Self) -> pyo3::PyResult<bool> {
                self.parts(py).equal(&other.parts(py), py)
            }

            fn __hash__(&self, py: pyo3::Python<'_>) -> pyo3::PyResult<isize> {
                self.parts(py).hash(py)
            }

            fn __reduce__<'py>(
                slf: &pyo3::Bound<'py, Self>,
            ) -> pyo3::PyResult<(pyo3::Bound<'py, pyo3::types::PyType>, pyo3::Bound<'py, pyo3::types::PyTuple>)> {
                slf.get().parts(slf.py()).reduce(slf.as_any())
            }

            #[classmethod]
            fn __class_getitem__<'py>(
                cls: &pyo3::Bound<'py, pyo3::types::PyType>,
                item: &pyo3::Bound<'py, pyo3::PyAny>,
            ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                $crate::bridge::pager::generic_alias(cls, item)
            }
        }

        #[allow(unused_variables)]
        impl $crate::bridge::operation::Answer for $core {
            fn into_python(
                self,
                py: pyo3::Python<'_>,
                flavour: $crate::bridge::operation::Flavour,
            ) -> pyo3::PyResult<pyo3::Py<pyo3::PyAny>> {
                let outcome = match self {
                    $(Self::$variant $(($field))? => $name::$variant {
                        $($field: $crate::bridge::outcome::payload(py, $field, flavour)?)?
                    },)*
                };
                pyo3::IntoPyObjectExt::into_py_any(outcome, py)
            }
        }
    };
}
pub(crate) use outcome;
