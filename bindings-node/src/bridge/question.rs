//! What a model can be asked: core answers, without a request.

use hbportal::{
    Error, Result, Value,
    model::Model,
    request::{Argument, Problems, Values},
};
use napi_derive::napi;

use crate::generated::questions;

use super::{errors::envelope, names::Names};

/// A model and the other arguments, as JavaScript has them.
pub struct Asked {
    model: Values,
    arguments: Values,
}

impl Asked {
    fn parse(model: &str, arguments: &str) -> Result<Self> {
        let object = |text: &str| match serde_json::from_str(text) {
            Ok(Value::Object(values)) => Ok(values),
            _ => Err(Error::validation("arguments", "could not be read")),
        };
        Ok(Self { model: object(model)?, arguments: object(arguments)? })
    }

    /// The model, as core knows it.
    pub fn model<T: Model>(&mut self, name: &str, names: &Names) -> Result<T> {
        let wire = Value::Object(names.to_wire(std::mem::take(&mut self.model)));
        T::from_json(wire.to_string().as_bytes()).map_err(|error| {
            // What follows is about answers of the portal.
            let why = names.words(error.message().split(';').next().unwrap_or_default());
            Error::validation(name, format!("must be an object as the operations answer it: {why}"))
        })
    }

    /// Another argument.
    pub fn argument<T: Argument>(&mut self, name: &str) -> Result<T> {
        let mut problems = Problems::default();
        let taken = T::read(self.arguments.remove(name).unwrap_or_default(), name, &mut problems);
        problems.into_result().map_err(|error| Names(&[]).rename(error))?;
        taken.ok_or_else(|| Error::validation(name, "could not be read"))
    }
}

/// Whether there is an answer, and its JSON or the envelope of an error.
#[napi(catch_unwind)]
pub fn ask(question: String, model: String, arguments: String) -> (bool, String) {
    let answer =
        Asked::parse(&model, &arguments).and_then(|mut asked| questions::answer(&question, &mut asked));
    match answer {
        Ok(text) => (true, text),
        Err(error) => (false, envelope(error, &Names(&[]))),
    }
}
