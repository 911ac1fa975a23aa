//! Lists: pagers of core behind one class for every model.

use std::sync::Arc;

use hbportal::{Client, Handover, Result, model::Model};
use pyo3::{
    exceptions::{PyStopAsyncIteration, PyStopIteration},
    prelude::*,
    types::{PyIterator, PyTuple, PyType},
};

use super::{
    asyncio::Call,
    blocking,
    client::Handle,
    errors::{misused, raised},
    fork::Native,
    operation::{Answer, Flavour, Reply, Running, running},
};

/// A list with its arguments, or with what is wrong with them.
pub struct Listing {
    id: &'static str,
    open: Result<Open>,
}

type Open = Box<dyn FnOnce(Client) -> Arc<dyn List> + Send>;

impl Listing {
    /// Reads the arguments.
    pub fn prepare(id: &'static str, read: impl FnOnce() -> Result<Open>) -> Self {
        Self { id, open: read() }
    }

    /// Opens the list; nothing is sent yet.
    pub fn open(self, py: Python<'_>, handle: &Handle) -> PyResult<Source> {
        let open = self.open.map_err(|error| raised(py, &error, Some(self.id)))?;
        Ok(Source { id: self.id, list: Arc::new(Native::new(open(handle.client(py)?))) })
    }
}

/// Makes a list of core ready.
pub fn pages<T: Model + Answer>(open: impl FnOnce(Client) -> hbportal::Pager<T> + Send + 'static) -> Open {
    Box::new(move |client| Arc::new(open(client)))
}

/// A pager of core, whatever its model.
pub trait List: Send + Sync {
    /// The next item; its reply raises the end.
    fn next(&self) -> Running;
    /// The next page; its reply is `None` at the end.
    fn next_page(&self) -> Running;
    /// The same list from its beginning.
    fn restart(&self) -> Arc<dyn List>;
    /// How many items the list has, once known.
    fn total(&self) -> Option<i64>;
}

impl<T: Model + Answer> List for hbportal::Pager<T> {
    fn next(&self) -> Running {
        let pager = self.clone();
        running(async move { pager.hand_over_next().await.map(OrEnd) })
    }

    fn next_page(&self) -> Running {
        let pager = self.clone();
        running(async move { pager.hand_over_next_page().await })
    }

    fn restart(&self) -> Arc<dyn List> {
        Arc::new(hbportal::Pager::restart(self))
    }

    fn total(&self) -> Option<i64> {
        hbportal::Pager::total(self)
    }
}

impl<T: Answer> Answer for Handover<T> {
    fn into_python(self, py: Python<'_>, flavour: Flavour) -> PyResult<Py<PyAny>> {
        self.take().into_python(py, flavour)
    }
}

/// An item or a piece, or the end of the iteration.
pub struct OrEnd<T>(pub Handover<T>);

impl<T: Answer> Answer for OrEnd<T> {
    fn into_python(self, py: Python<'_>, flavour: Flavour) -> PyResult<Py<PyAny>> {
        self.0.take().map_or_else(|| Err(end(flavour)), |item| item.into_python(py, flavour))
    }
}

/// The exception that ends an iteration.
fn end(flavour: Flavour) -> PyErr {
    match flavour {
        Flavour::Blocking => PyStopIteration::new_err(()),
        Flavour::Asyncio => PyStopAsyncIteration::new_err(()),
    }
}

impl<T: Answer> Answer for hbportal::Page<T> {
    fn into_python(self, py: Python<'_>, flavour: Flavour) -> PyResult<Py<PyAny>> {
        let items: Vec<Py<PyAny>> =
            self.items.into_iter().map(|item| item.into_python(py, flavour)).collect::<PyResult<_>>()?;
        let items = PyTuple::new(py, items)?.unbind();
        let page = Page {
            items,
            number: self.number,
            last_page: self.last_page,
            per_page: self.per_page,
            total: self.total,
        };
        Ok(Py::new(py, page)?.into_any())
    }
}

/// One page of a list.
#[allow(clippy::struct_field_names)] // `last_page` and `per_page` are the portal's words.
#[pyclass(frozen, sequence, module = "hbportal")]
pub struct Page {
    /// What stands on it.
    #[pyo3(get)]
    items: Py<PyTuple>,
    /// Its number, from 1.
    #[pyo3(get)]
    number: Option<i64>,
    /// The number of the last page.
    #[pyo3(get)]
    last_page: Option<i64>,
    /// How many stand on a page.
    #[pyo3(get)]
    per_page: Option<i64>,
    /// How many there are in all.
    #[pyo3(get)]
    total: Option<i64>,
}

#[pymethods]
impl Page {
    fn __len__(&self, py: Python<'_>) -> usize {
        self.items.bind(py).len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.items.bind(py).try_iter()
    }

    fn __getitem__<'py>(&self, place: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.items.bind(place.py()).as_any().get_item(place)
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        let show =
            |number: Option<i64>| number.map_or_else(|| "None".to_owned(), |number| number.to_string());
        format!(
            "<hbportal.Page number={} last_page={} total={} with {} items>",
            show(self.number),
            show(self.last_page),
            show(self.total),
            self.items.bind(py).len()
        )
    }

    #[classmethod]
    fn __class_getitem__<'py>(
        cls: &Bound<'py, PyType>,
        item: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        generic_alias(cls, item)
    }
}

/// Where the items come from.
#[derive(Clone)]
pub struct Source {
    id: &'static str,
    list: Arc<Native<Arc<dyn List>>>,
}

impl Source {
    fn list(&self, py: Python<'_>) -> PyResult<&Arc<dyn List>> {
        self.list
            .get()
            .ok_or_else(|| misused(py, "this list was opened before the process forked: open it again"))
    }

    fn wait(&self, py: Python<'_>, running: Running) -> PyResult<Py<PyAny>> {
        let output = match blocking::at_once(py, running)? {
            Ok(output) => output,
            Err(running) => blocking::wait(py, running)?,
        };
        let reply: Reply = output.map_err(|error| raised(py, &error, Some(self.id)))?;
        reply(py, Flavour::Blocking)
    }

    fn call(&self, start: impl FnOnce(&dyn List) -> Running + Send + 'static) -> Call {
        let source = self.clone();
        Call::new(self.id, move |py| Ok(start(&**source.list(py)?))).at_once()
    }

    fn restart(&self, py: Python<'_>) -> PyResult<Self> {
        Ok(Self { id: self.id, list: Arc::new(Native::new(self.list(py)?.restart())) })
    }
}

/// A list that is fetched as far as it is read.
#[pyclass(frozen, module = "hbportal")]
pub struct Pager(Source);

impl Pager {
    /// A pager over an open list.
    pub fn new(source: Source) -> Self {
        Self(source)
    }
}

#[pymethods]
impl Pager {
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.0.wait(py, self.0.list(py)?.next())
    }

    /// The next page; `None` at the end.
    fn next_page(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.0.wait(py, self.0.list(py)?.next_page())
    }

    /// The pages from here on, instead of the items.
    fn pages(&self) -> PageIterator {
        PageIterator(self.0.clone())
    }

    /// A pager over the same list that starts at its beginning.
    fn restart(&self, py: Python<'_>) -> PyResult<Self> {
        self.0.restart(py).map(Self)
    }

    /// How many items the whole list has, once a page has said so.
    #[getter]
    fn total(&self, py: Python<'_>) -> PyResult<Option<i64>> {
        Ok(self.0.list(py)?.total())
    }

    fn __repr__(&self) -> String {
        format!("<hbportal.Pager of {}>", self.0.id)
    }

    #[classmethod]
    fn __class_getitem__<'py>(
        cls: &Bound<'py, PyType>,
        item: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        generic_alias(cls, item)
    }
}

/// The pages of a list.
#[pyclass(frozen, module = "hbportal")]
pub struct PageIterator(Source);

#[pymethods]
impl PageIterator {
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let page = self.0.wait(py, self.0.list(py)?.next_page())?;
        if page.is_none(py) { Err(end(Flavour::Blocking)) } else { Ok(page) }
    }
}

/// A list that is fetched as far as it is read.
#[pyclass(frozen, module = "hbportal")]
pub struct AsyncPager(Source);

impl AsyncPager {
    /// A pager over an open list.
    pub fn new(source: Source) -> Self {
        Self(source)
    }
}

#[pymethods]
impl AsyncPager {
    fn __aiter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __anext__(&self) -> Call {
        self.0.call(|list| list.next())
    }

    /// The next page; `None` at the end.
    fn next_page(&self) -> Call {
        self.0.call(|list| list.next_page())
    }

    /// The pages from here on, instead of the items.
    fn pages(&self) -> AsyncPageIterator {
        AsyncPageIterator(self.0.clone())
    }

    /// A pager over the same list that starts at its beginning.
    fn restart(&self, py: Python<'_>) -> PyResult<Self> {
        self.0.restart(py).map(Self)
    }

    /// How many items the whole list has, once a page has said so.
    #[getter]
    fn total(&self, py: Python<'_>) -> PyResult<Option<i64>> {
        Ok(self.0.list(py)?.total())
    }

    fn __repr__(&self) -> String {
        format!("<hbportal.AsyncPager of {}>", self.0.id)
    }

    #[classmethod]
    fn __class_getitem__<'py>(
        cls: &Bound<'py, PyType>,
        item: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        generic_alias(cls, item)
    }
}

/// The pages of a list.
#[pyclass(frozen, module = "hbportal")]
pub struct AsyncPageIterator(Source);

#[pymethods]
impl AsyncPageIterator {
    fn __aiter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __anext__(&self) -> Call {
        self.0.call(|list| {
            let next = list.next_page();
            Box::pin(async move {
                let reply = next.await?;
                let or_end = move |py: Python<'_>, flavour| {
                    let page = reply(py, flavour)?;
                    if page.is_none(py) { Err(end(flavour)) } else { Ok(page) }
                };
                Ok(Box::new(or_end) as Reply)
            })
        })
    }
}

/// `Pager[Template]`, for annotations.
pub fn generic_alias<'py>(cls: &Bound<'py, PyType>, item: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    cls.py().import("types")?.getattr("GenericAlias")?.call1((cls, item))
}
