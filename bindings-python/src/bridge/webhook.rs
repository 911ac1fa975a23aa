//! Webhook deliveries: the verifier of core, fed with what Python's web frameworks hand over.

use hbportal::{
    Error, Result, Secret, Timestamp,
    webhook::{self, WebhookVerifierOptions},
};
use pyo3::{
    prelude::*,
    types::{PyByteArray, PyBytes, PyDict, PyList, PyMemoryView, PyString, PyTuple},
};

use super::{
    arguments::Given,
    errors::raised,
    operation::{Answer, Flavour},
};

/// Verifies webhook deliveries.
#[pyclass(frozen, module = "hbportal")]
pub struct WebhookVerifier(webhook::WebhookVerifier);

#[pymethods]
impl WebhookVerifier {
    #[new]
    #[pyo3(
        signature = (**options),
        text_signature = "(*, secret=None, secrets=None, preset=None, signature_header=None, timestamp_header=None, tolerance_seconds=None)"
    )]
    fn new(py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let mut given = Given::new(options).gather("secret", "secrets");
        let verifier = given.params::<WebhookVerifierOptions>().and_then(webhook::WebhookVerifier::new);
        verifier.map(Self).map_err(|error| raised(py, &error, None))
    }

    /// Verifies a delivery and reads it.
    #[pyo3(signature = (body, headers, *, now=None))]
    fn verify(
        &self,
        py: Python<'_>,
        body: &Bound<'_, PyAny>,
        headers: &Bound<'_, PyAny>,
        now: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        let verified = raw_body(body).and_then(|body| {
            let headers = pairs(headers)?;
            self.0.verify(&headers, &body, now.map(moment).transpose()?)
        });
        verified.map_err(|error| raised(py, &error, None))?.into_python(py, Flavour::Blocking)
    }

    fn __repr__(&self) -> &'static str {
        "<hbportal.WebhookVerifier>"
    }
}

/// Signs a delivery as the portal does, for tests of your own endpoint. `timestamp` is in Unix seconds.
#[pyfunction]
pub fn sign_webhook(
    py: Python<'_>,
    secret: &Bound<'_, PyAny>,
    timestamp: i64,
    body: &Bound<'_, PyAny>,
) -> PyResult<String> {
    let signed = raw_body(body).and_then(|body| {
        let secret: Secret = Given::new(None).with("secret", secret).take("secret")?;
        Ok(webhook::sign(&secret, timestamp, &body))
    });
    signed.map_err(|error| raised(py, &error, None))
}

/// The bytes as they came. The usual mistake is to hand over what a framework made of them.
fn raw_body(body: &Bound<'_, PyAny>) -> Result<Vec<u8>> {
    let bytes = if let Ok(bytes) = body.cast::<PyBytes>() {
        Some(bytes.as_bytes().to_vec())
    } else if body.is_instance_of::<PyByteArray>() || body.is_instance_of::<PyMemoryView>() {
        let copy = body.py().get_type::<PyBytes>().call1((body,)).ok();
        copy.and_then(|copy| copy.extract::<Vec<u8>>().ok())
    } else {
        None
    };
    bytes.ok_or_else(|| {
        let kind = body.get_type().name().map_or_else(|_| "unknown".to_owned(), |name| name.to_string());
        Error::validation(
            "body",
            format!("must be the raw bytes of the delivery: this is {kind}, already parsed or decoded"),
        )
    })
}

/// Headers as a mapping or as pairs, of text or, as ASGI has them, of bytes.
fn pairs(headers: &Bound<'_, PyAny>) -> Result<Vec<(String, String)>> {
    let wrong =
        || Error::validation("headers", "must be a mapping of names to values, or a list of such pairs");
    let items = if headers.hasattr("items").unwrap_or(false) {
        headers.call_method0("items")
    } else {
        Ok(headers.clone())
    };
    let items = items.and_then(|items| items.try_iter()).map_err(|_| wrong())?;
    let mut pairs = Vec::new();
    for item in items {
        // Tuples or lists: frameworks have both.
        let pair: Vec<Bound<'_, PyAny>> =
            item.and_then(|item| item.try_iter()?.collect()).map_err(|_| wrong())?;
        let [name, value] = <[_; 2]>::try_from(pair).map_err(|_| wrong())?;
        let name = text(&name).ok_or_else(wrong)?;
        if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
            for value in value.try_iter().map_err(|_| wrong())? {
                pairs.push((name.clone(), value.ok().and_then(|value| text(&value)).ok_or_else(wrong)?));
            }
        } else {
            pairs.push((name, text(&value).ok_or_else(wrong)?));
        }
    }
    Ok(pairs)
}

fn text(value: &Bound<'_, PyAny>) -> Option<String> {
    if let Ok(text) = value.cast::<PyString>() {
        return text.to_cow().ok().map(std::borrow::Cow::into_owned);
    }
    // Header bytes are Latin-1: each stands for the letter of the same number.
    value.cast::<PyBytes>().ok().map(|bytes| bytes.as_bytes().iter().copied().map(char::from).collect())
}

fn moment(now: &Bound<'_, PyAny>) -> Result<Timestamp> {
    Given::new(None).with("now", now).take("now")
}
