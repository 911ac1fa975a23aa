//! Models: frozen classes around a value of core.

use std::hash::{DefaultHasher, Hash, Hasher};

use hbportal::model::{Extra, Model};
use pyo3::{
    PyClass,
    prelude::*,
    types::{PyDict, PyTuple},
};

use super::{arguments::json_of_mapping, attribute::ToPython, errors::raised};

/// An attribute of a model.
pub struct Attribute<M> {
    /// Its name in Python.
    pub name: &'static str,
    /// Its name on the wire.
    pub wire: &'static str,
    /// Reads it.
    pub read: for<'m> fn(&'m M) -> &'m dyn ToPython,
}

/// A class around a model of core: what the `model!` macro implements.
pub trait ModelClass: PyClass<Frozen = pyo3::pyclass::boolean_struct::True> + Sync + Sized {
    /// The model.
    type Core: Model;
    /// The class's name.
    const NAME: &'static str;
    /// Its attributes, in the order of core.
    const ATTRIBUTES: &'static [Attribute<Self::Core>];

    /// The model itself.
    fn core(&self) -> &Self::Core;

    /// What else came.
    fn extra(&self) -> &Extra;

    /// Wraps a model.
    fn wrap(core: Self::Core) -> Self;
}

/// `Template(id=1, name='…')`: without what is `None`, and without the values in `extra`, which may be anything.
pub fn repr<C: ModelClass>(model: &C, py: Python<'_>) -> PyResult<String> {
    let mut parts = Vec::new();
    for attribute in C::ATTRIBUTES {
        let value = (attribute.read)(model.core()).to_python(py)?;
        if !value.is_none() {
            parts.push(format!("{}={}", attribute.name, value.repr()?));
        }
    }
    if !model.extra().is_empty() {
        let keys: Vec<String> = model.extra().keys().map(|key| format!("{key:?}: ...")).collect();
        parts.push(format!("extra={{{}}}", keys.join(", ")));
    }
    Ok(format!("{}({})", <C as ModelClass>::NAME, parts.join(", ")))
}

/// Equal models have the same JSON.
pub fn hash<C: ModelClass>(model: &C) -> u64 {
    hash_of(&model.core().to_json())
}

/// A hash that is the same in every process.
pub fn hash_of(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// The model as a dict under the names of the wire.
pub fn to_dict<'py, C: ModelClass>(model: &C, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for attribute in C::ATTRIBUTES {
        dict.set_item(attribute.wire, (attribute.read)(model.core()).to_plain(py)?)?;
    }
    // What could not be read is kept under its own name: it stands in the place of the `None`.
    for (key, value) in model.extra() {
        dict.set_item(key, value.to_python(py)?)?;
    }
    Ok(dict)
}

/// A model from what `to_dict` makes, or from the portal's JSON.
pub fn from_dict<C: ModelClass>(values: &Bound<'_, PyAny>) -> PyResult<C> {
    let py = values.py();
    let json = json_of_mapping(values).map_err(|error| raised(py, &error, None))?;
    restore(py, &json.to_string())
}

/// A model from its pickle.
pub fn restore<C: ModelClass>(py: Python<'_>, json: &str) -> PyResult<C> {
    C::Core::from_json(json.as_bytes()).map(C::wrap).map_err(|error| raised(py, &error, None))
}

/// What `pickle` keeps: the class, and the model's JSON **with its secrets**.
pub fn reduce<'py, C: ModelClass>(slf: &Bound<'py, C>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
    Ok((slf.as_any().get_type().getattr("_restore")?, (slf.get().core().to_json(),)))
}

/// The names that `match` takes by their places.
pub fn match_args<C: ModelClass>(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    PyTuple::new(py, C::ATTRIBUTES.iter().map(|attribute| attribute.name))
}

/// A model class with everything that all of them have in common.
macro_rules! model {
    ($(#[doc = $doc:literal])* pub struct $name:ident($core:path) {
        $($(#[doc = $field_doc:literal])* $field:ident = $wire:literal,)*
    } $($(#[doc = $method_doc:literal])* fn $method:ident($($argument:ident: $ty:ty),*) -> $answer:ty;)*) => {
        $(#[doc = $doc])*
        #[pyo3::pyclass(frozen, module = "hbportal")]
        pub struct $name($core);

        #[pyo3::pymethods]
        impl $name {
            $(
                $(#[doc = $field_doc])*
                #[getter]
                fn $field<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                    $crate::bridge::attribute::ToPython::to_python(&self.0.$field, py)
                }
            )*

            $(
                $(#[doc = $method_doc])*
                fn $method<'py>(
                    &self,
                    py: pyo3::Python<'py>,
                    $($argument: &pyo3::Bound<'py, pyo3::PyAny>),*
                ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                    let mut given = $crate::bridge::arguments::Given::default()
                        $(.with(stringify!($argument), $argument))*;
                    let failed = |error| $crate::bridge::errors::raised(py, &error, None);
                    $(let $argument: $ty = given.take(stringify!($argument)).map_err(failed)?;)*
                    let answer: $answer = self.0.$method($($argument),*);
                    $crate::bridge::attribute::ToPython::to_python(&answer, py)
                }
            )*

            /// What else came: fields that this version does not know, or could not read.
            #[getter]
            fn extra<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                $crate::bridge::attribute::ToPython::to_python(&self.0.extra, py)
            }

            #[classattr]
            fn __match_args__(py: pyo3::Python<'_>) -> pyo3::PyResult<pyo3::Bound<'_, pyo3::types::PyTuple>> {
                $crate::bridge::model::match_args::<Self>(py)
            }

            fn __repr__(&self, py: pyo3::Python<'_>) -> pyo3::PyResult<String> {
                $crate::bridge::model::repr(self, py)
            }

            fn __eq__(&self, other: &Self) -> bool {
                self.0 == other.0
            }

            fn __hash__(&self) -> u64 {
                $crate::bridge::model::hash(self)
            }

            // What cannot be changed need not be copied.
            fn __copy__(slf: pyo3::Py<Self>) -> pyo3::Py<Self> {
                slf
            }

            fn __deepcopy__(slf: pyo3::Py<Self>, _memo: &pyo3::Bound<'_, pyo3::PyAny>) -> pyo3::Py<Self> {
                slf
            }

            fn __reduce__<'py>(
                slf: &pyo3::Bound<'py, Self>,
            ) -> pyo3::PyResult<(pyo3::Bound<'py, pyo3::PyAny>, (String,))> {
                $crate::bridge::model::reduce(slf)
            }

            /// The model as a dict under the names of the wire; moments and secrets stay what they are.
            fn to_dict<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::types::PyDict>> {
                $crate::bridge::model::to_dict(self, py)
            }

            /// A model from what `to_dict` makes, or from the portal's JSON: for tests.
            #[staticmethod]
            fn from_dict(values: &pyo3::Bound<'_, pyo3::PyAny>) -> pyo3::PyResult<Self> {
                $crate::bridge::model::from_dict(values)
            }

            #[staticmethod]
            fn _restore(py: pyo3::Python<'_>, json: &str) -> pyo3::PyResult<Self> {
                $crate::bridge::model::restore(py, json)
            }
        }

        impl $crate::bridge::model::ModelClass for $name {
            type Core = $core;
            const NAME: &'static str = stringify!($name);
            const ATTRIBUTES: &'static [$crate::bridge::model::Attribute<$core>] = &[
                $($crate::bridge::model::Attribute {
                    name: stringify!($field),
                    wire: $wire,
                    read: |model| &model.$field,
                },)*
            ];

            fn core(&self) -> &$core {
                &self.0
            }

            fn extra(&self) -> &hbportal::model::Extra {
                &self.0.extra
            }

            fn wrap(core: $core) -> Self {
                Self(core)
            }
        }

        impl $crate::bridge::attribute::ToPython for $core {
            fn to_python<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                pyo3::IntoPyObjectExt::into_bound_py_any($name(self.clone()), py)
            }

            fn to_plain<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                $crate::bridge::model::to_dict(&$name(self.clone()), py).map(pyo3::Bound::into_any)
            }
        }

        impl $crate::bridge::operation::Answer for $core {
            fn into_python(
                self,
                py: pyo3::Python<'_>,
                _flavour: $crate::bridge::operation::Flavour,
            ) -> pyo3::PyResult<pyo3::Py<pyo3::PyAny>> {
                pyo3::IntoPyObjectExt::into_py_any($name(self), py)
            }
        }
    };
}
pub(crate) use model;

/// An open enum: plain text in Python.
macro_rules! open_enum {
    ($core:path) => {
        impl $crate::bridge::attribute::ToPython for $core {
            fn to_python<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                pyo3::IntoPyObjectExt::into_bound_py_any(self.as_str(), py)
            }
        }
    };
}
pub(crate) use open_enum;
