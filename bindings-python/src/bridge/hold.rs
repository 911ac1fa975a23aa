//! A seat that is held: booked, given back, or given back by itself.

use hbportal::practical_training::BookHold;
use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple},
};

use super::{
    arguments::Given,
    asyncio::Call,
    attribute::ToPython,
    blocking,
    errors::{misused, raised},
    fork::Native,
    operation::{Answer, Flavour, Running, running},
};

const BOOK: &str = "hold.book";
const RELEASE: &str = "hold.release";

impl Answer for hbportal::Hold {
    fn into_python(self, py: Python<'_>, flavour: Flavour) -> PyResult<Py<PyAny>> {
        let seat = Seat { hold: Native::new(self) };
        match flavour {
            Flavour::Blocking => {
                Ok(Py::new(py, PyClassInitializer::from(seat).add_subclass(Hold))?.into_any())
            }
            Flavour::Asyncio => {
                Ok(Py::new(py, PyClassInitializer::from(seat).add_subclass(AsyncHold))?.into_any())
            }
        }
    }
}

/// What the holds of both clients have in common.
#[pyclass(frozen, subclass, module = "hbportal", name = "_Hold")]
pub struct Seat {
    /// In a forked child it is the parent's still, and nothing here gives it back.
    hold: Native<hbportal::Hold>,
}

impl Seat {
    fn core(&self, py: Python<'_>) -> PyResult<&hbportal::Hold> {
        self.hold
            .get()
            .ok_or_else(|| misused(py, "this hold was taken before the process forked: it is the parent's"))
    }

    fn detail<'py, T: ToPython>(
        &self,
        py: Python<'py>,
        read: impl FnOnce(&hbportal::HeldSeat) -> &T,
    ) -> PyResult<Bound<'py, PyAny>> {
        read(self.core(py)?.details()).to_python(py)
    }

    fn book(&self, py: Python<'_>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Running> {
        let hold = self.core(py)?.clone();
        let details: BookHold =
            Given::new(arguments).params().map_err(|error| raised(py, &error, Some(BOOK)))?;
        Ok(running(async move { hold.book(details).await }))
    }

    fn release(&self, py: Python<'_>) -> PyResult<Running> {
        let hold = self.core(py)?.clone();
        Ok(running(async move { hold.release().await }))
    }

    /// What the end of a `with` does: nothing where the hold is another process's.
    ///
    /// An exception that ends the block goes before one of the release.
    fn leave(&self, exception: &Bound<'_, PyTuple>) -> Option<Running> {
        let hold = self.hold.get()?.clone();
        let failed = exception.get_item(0).is_ok_and(|kind| !kind.is_none());
        Some(running(async move {
            let ended = hold.end().await;
            if failed { Ok(()) } else { ended }
        }))
    }
}

#[pymethods]
impl Seat {
    /// What is held, as the host told it.
    #[getter]
    fn details<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.core(py)?.details().to_python(py)
    }

    /// What names the hold to the host.
    #[getter]
    fn hold_hash<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.detail(py, |seat| &seat.hold_hash)
    }

    /// When it expires, by the host's clock.
    #[getter]
    fn expires_at<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.detail(py, |seat| &seat.expires_at)
    }

    /// How many seconds it had left when the host answered.
    #[getter]
    fn expires_in_seconds<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.detail(py, |seat| &seat.expires_in_seconds)
    }

    /// The number of the training event.
    #[getter]
    fn event_id<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.detail(py, |seat| &seat.event_id)
    }

    /// The course.
    #[getter]
    fn course<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.detail(py, |seat| &seat.course)
    }

    /// Where it takes place.
    #[getter]
    fn location<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.detail(py, |seat| &seat.location)
    }

    /// When the training event begins.
    #[getter]
    fn start_date<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.detail(py, |seat| &seat.start_date)
    }

    /// The day of the timeslot.
    #[getter]
    fn date<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.detail(py, |seat| &seat.date)
    }

    /// The time of the timeslot.
    #[getter]
    fn time<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.detail(py, |seat| &seat.time)
    }

    /// How many seconds are left to book it; 0 when none are.
    #[getter]
    fn remaining(&self, py: Python<'_>) -> PyResult<f64> {
        Ok(self.core(py)?.remaining())
    }

    /// Whether it can be booked still: not expired, not used, not given back.
    #[getter]
    fn is_open(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.core(py)?.is_open())
    }

    /// Keeps the seat when the hold goes: to book it elsewhere, by its hash.
    fn keep(&self, py: Python<'_>) -> PyResult<()> {
        self.core(py)?.keep();
        Ok(())
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let state = match slf.get().hold.get() {
            Some(hold) if hold.is_open() => format!("open for {:.0} s", hold.remaining()),
            Some(_) => "not open".to_owned(),
            None => "of another process".to_owned(),
        };
        Ok(format!("<hbportal.{} {state}>", slf.as_any().get_type().name()?))
    }
}

/// A seat that is held, until it is booked, released, or gone.
#[pyclass(frozen, extends = Seat, module = "hbportal", weakref)]
pub struct Hold;

#[pymethods]
impl Hold {
    /// Books the seat: who comes, and how it is paid.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, first_name, last_name, email, pay_option, phone=None, job_role=None, address=None, city=None, postcode=None, agency_contact_name=None, agency_contact_email=None, agency_email=None)")]
    fn book(slf: &Bound<'_, Self>, arguments: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        let py = slf.py();
        wait(py, slf.as_super().get().book(py, arguments)?, BOOK)
    }

    /// Gives the seat back. Doing it again does nothing.
    fn release(slf: &Bound<'_, Self>) -> PyResult<Py<PyAny>> {
        let py = slf.py();
        wait(py, slf.as_super().get().release(py)?, RELEASE)
    }

    fn __enter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = (*exception))]
    fn __exit__(slf: &Bound<'_, Self>, exception: &Bound<'_, PyTuple>) -> PyResult<()> {
        match slf.as_super().get().leave(exception) {
            Some(running) => wait(slf.py(), running, RELEASE).map(drop),
            None => Ok(()),
        }
    }
}

fn wait(py: Python<'_>, running: Running, operation: &'static str) -> PyResult<Py<PyAny>> {
    let reply = blocking::wait(py, running)?.map_err(|error| raised(py, &error, Some(operation)))?;
    reply(py, Flavour::Blocking)
}

/// A seat that is held, until it is booked, released, or gone.
#[pyclass(frozen, extends = Seat, module = "hbportal", weakref)]
pub struct AsyncHold;

#[pymethods]
impl AsyncHold {
    /// Books the seat: who comes, and how it is paid.
    #[pyo3(signature = (**arguments), text_signature = "($self, *, first_name, last_name, email, pay_option, phone=None, job_role=None, address=None, city=None, postcode=None, agency_contact_name=None, agency_contact_email=None, agency_email=None)")]
    fn book(slf: &Bound<'_, Self>, arguments: Option<&Bound<'_, PyDict>>) -> Call {
        let running = slf.as_super().get().book(slf.py(), arguments);
        Call::new(BOOK, move |_| running)
    }

    /// Gives the seat back. Doing it again does nothing.
    fn release(slf: &Bound<'_, Self>) -> Call {
        let running = slf.as_super().get().release(slf.py());
        Call::new(RELEASE, move |_| running)
    }

    fn __aenter__(slf: Py<Self>) -> Call {
        Call::ready(slf.into_any())
    }

    #[pyo3(signature = (*exception))]
    fn __aexit__(slf: &Bound<'_, Self>, exception: &Bound<'_, PyTuple>) -> Call {
        match slf.as_super().get().leave(exception) {
            Some(running) => Call::new(RELEASE, move |_| Ok(running)),
            None => Call::ready(slf.py().None()),
        }
    }
}
