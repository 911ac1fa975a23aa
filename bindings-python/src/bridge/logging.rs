//! What core does, as records of Python's `logging` under the name `hbportal`.
//!
//! The level is that of the logger: it is looked at whenever a call begins. Records are handed over by a thread of
//! core, a moment later, under the time at which it happened.

use std::time::Duration;

use hbportal::logging::{self, Level, LevelFilter, LogRecord};
use pyo3::{intern, prelude::*, sync::PyOnceLock, types::PyDict};

use super::time::to_datetime;

/// How long the end of the program waits for handlers.
const PATIENCE: Duration = Duration::from_secs(2);

/// Below what Python has a name for.
const TRACE: i32 = 5;

/// Makes the records that the application's logger wants now. Where `logging` was never imported, nobody wants any.
pub fn follow(py: Python<'_>) -> PyResult<()> {
    let wanted = match logger(py)? {
        Some(logger) => level_of(
            logger.call_method0(py, intern!(py, "getEffectiveLevel"))?.extract(py).unwrap_or(i32::MAX),
        ),
        None => LevelFilter::OFF,
    };
    if wanted != logging::level() {
        logging::set_level(wanted);
    }
    Ok(())
}

fn logger(py: Python<'_>) -> PyResult<Option<&Py<PyAny>>> {
    static LOGGER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    if let Some(logger) = LOGGER.get(py) {
        return Ok(Some(logger));
    }
    let modules = py.import("sys")?.getattr("modules")?.cast_into::<PyDict>()?;
    let Some(module) = modules.get_item("logging")? else { return Ok(None) };
    let made = LOGGER.get_or_try_init(py, || {
        logging::forward(hand_over);
        // After `logging` itself has registered: at exit, this runs before its handlers are closed.
        py.import("atexit")?.call_method1("register", (wrap_pyfunction!(flush_log, py)?,))?;
        Ok::<_, PyErr>(module.call_method1("getLogger", ("hbportal",))?.unbind())
    })?;
    Ok(Some(made))
}

fn level_of(wanted: i32) -> LevelFilter {
    match wanted {
        ..=5 => LevelFilter::TRACE,
        6..=10 => LevelFilter::DEBUG,
        11..=20 => LevelFilter::INFO,
        21..=30 => LevelFilter::WARN,
        31..=50 => LevelFilter::ERROR,
        _ => LevelFilter::OFF,
    }
}

fn number_of(level: Level) -> i32 {
    match level {
        Level::ERROR => 40,
        Level::WARN => 30,
        Level::INFO => 20,
        Level::DEBUG => 10,
        _ => TRACE,
    }
}

fn hand_over(record: LogRecord) {
    // Where the interpreter is going, nobody reads it any more.
    let _ = Python::try_attach(|py| {
        if let Err(error) = emit(py, &record) {
            error.write_unraisable(py, None);
        }
    });
}

fn emit(py: Python<'_>, record: &LogRecord) -> PyResult<()> {
    let Some(logger) = logger(py)? else { return Ok(()) };
    let (logger, level) = (logger.bind(py), number_of(record.level));
    if !logger.call_method1(intern!(py, "isEnabledFor"), (level,))?.is_truthy()? {
        return Ok(());
    }
    let said: Vec<String> = record.fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let text = match said.as_slice() {
        [] => record.message.clone(),
        said => format!("{} ({})", record.message, said.join(", ")),
    };
    let place = ("hbportal", level, record.target, 0, text, (), py.None());
    let made = logger.call_method1(intern!(py, "makeRecord"), place)?;
    let created: f64 = to_datetime(py, record.at)?.call_method0(intern!(py, "timestamp"))?.extract()?;
    made.setattr("created", created)?;
    made.setattr("msecs", (created.fract() * 1000.0).trunc())?;
    for (name, value) in &record.fields {
        // What a record has already says something else.
        if !made.hasattr(*name)? {
            made.setattr(*name, value)?;
        }
    }
    logger.call_method1(intern!(py, "handle"), (made,)).map(drop)
}

/// Waits until every record so far was handed over; false where the handlers take longer than two seconds.
#[pyfunction]
#[pyo3(name = "_flush_log")]
pub fn flush_log(py: Python<'_>) -> bool {
    py.detach(|| logging::flush(PATIENCE))
}
