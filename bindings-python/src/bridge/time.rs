//! Moments as `datetime`, days as `date`.

use hbportal::{Day, Timestamp};
use pyo3::{
    prelude::*,
    sync::PyOnceLock,
    types::{PyDict, PyType},
};

/// An aware `datetime` in UTC.
pub fn to_datetime(py: Python<'_>, moment: Timestamp) -> PyResult<Bound<'_, PyAny>> {
    static EPOCH: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static TIMEDELTA: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let epoch = EPOCH.get_or_try_init(py, || {
        let datetime = py.import("datetime")?;
        let utc = PyDict::new(py);
        utc.set_item("tzinfo", datetime.getattr("timezone")?.getattr("utc")?)?;
        Ok::<_, PyErr>(datetime.getattr("datetime")?.call((1970, 1, 1), Some(&utc))?.unbind())
    })?;
    // Through the microseconds: `fromtimestamp` takes a float, and loses some.
    let since = TIMEDELTA.import(py, "datetime", "timedelta")?.call1((0, 0, moment.as_microseconds()))?;
    epoch.bind(py).add(since)
}

/// A `date`.
pub fn to_date(py: Python<'_>, day: Day) -> PyResult<Bound<'_, PyAny>> {
    static DATE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    DATE.import(py, "datetime", "date")?.call1(day.parts())
}

/// Reads a moment as the vendor writes it; anything else is `None`, never "now".
#[pyfunction]
pub fn parse_time<'py>(py: Python<'py>, text: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    hbportal::parse_time(text).map(|moment| to_datetime(py, moment)).transpose()
}
