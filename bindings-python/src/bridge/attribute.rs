//! Values of core as Python objects: made when an attribute is read.

use std::collections::BTreeMap;

use hbportal::{Day, Timestamp, Value, model::Extra, request::Values};
use pyo3::{
    IntoPyObjectExt,
    prelude::*,
    types::{PyDict, PyTuple},
};

use super::{
    secret::Secret,
    time::{to_date, to_datetime},
};

/// A value that an attribute can have.
pub trait ToPython {
    /// As an attribute.
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;

    /// As a part of what `to_dict` makes: models become dicts, lists become lists.
    fn to_plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_python(py)
    }
}

macro_rules! simple {
    ($($ty:ty),+) => {
        $(impl ToPython for $ty {
            fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                self.into_bound_py_any(py)
            }
        })+
    };
}

simple!(i64, f64, bool, String);

impl ToPython for hbportal::Secret {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Secret(self.clone()).into_bound_py_any(py)
    }
}

impl ToPython for Timestamp {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_datetime(py, *self)
    }
}

impl ToPython for Day {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_date(py, *self)
    }
}

impl<T: ToPython> ToPython for Option<T> {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.as_ref().map_or_else(|| Ok(py.None().into_bound(py)), |value| value.to_python(py))
    }

    fn to_plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.as_ref().map_or_else(|| Ok(py.None().into_bound(py)), |value| value.to_plain(py))
    }
}

impl<T: ToPython> ToPython for &T {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        (*self).to_python(py)
    }

    fn to_plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        (*self).to_plain(py)
    }
}

// A tuple, because a model cannot be changed.
impl<T: ToPython> ToPython for Vec<T> {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let items: Vec<_> = self.iter().map(|item| item.to_python(py)).collect::<PyResult<_>>()?;
        Ok(PyTuple::new(py, items)?.into_any())
    }

    fn to_plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let items: Vec<_> = self.iter().map(|item| item.to_plain(py)).collect::<PyResult<_>>()?;
        items.into_bound_py_any(py)
    }
}

impl<T: ToPython> ToPython for BTreeMap<String, T> {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let dict = PyDict::new(py);
        for (key, value) in self {
            dict.set_item(key, value.to_python(py)?)?;
        }
        Ok(dict.into_any())
    }

    fn to_plain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let dict = PyDict::new(py);
        for (key, value) in self {
            dict.set_item(key, value.to_plain(py)?)?;
        }
        Ok(dict.into_any())
    }
}

impl ToPython for Extra {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        (**self).to_python(py)
    }
}

impl ToPython for Values {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let dict = PyDict::new(py);
        for (key, value) in self {
            dict.set_item(key, value.to_python(py)?)?;
        }
        Ok(dict.into_any())
    }
}

// The JSON reader of core limits how deep a value can be, so the recursion here is limited too.
impl ToPython for Value {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Self::Null => Ok(py.None().into_bound(py)),
            Self::Bool(value) => value.into_bound_py_any(py),
            Self::String(text) => text.into_bound_py_any(py),
            Self::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(whole), _) => whole.into_bound_py_any(py),
                (None, Some(whole)) => whole.into_bound_py_any(py),
                (None, None) => number.as_f64().into_bound_py_any(py),
            },
            Self::Array(items) => {
                let items: Vec<_> = items.iter().map(|item| item.to_python(py)).collect::<PyResult<_>>()?;
                items.into_bound_py_any(py)
            }
            Self::Object(entries) => entries.to_python(py),
        }
    }
}
