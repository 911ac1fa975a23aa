//! What a call was given. Which arguments there are, and of which type, is for core to say.

use hbportal::{
    CallOptions, Client, Error, Files, Result, Value,
    request::{Argument, FromArguments, Problems, Values, from_json},
};

use super::names::{Name, Names};

const CALL_OPTIONS: Names = Names(&[
    Name { here: "timeout", core: "timeout", inside: None },
    Name { here: "retries", core: "max_retries", inside: None },
    Name { here: "idempotencyKey", core: "idempotency_key", inside: None },
]);

/// The arguments of one call: `{"path": {…}, "params": {…}, "options": {…}}`, each part optional.
pub struct Given {
    path: Values,
    params: Values,
    options: Values,
    files: Files,
}

impl Given {
    /// Reads the JSON text that the TypeScript layer writes.
    pub fn parse(text: &str) -> Result<Self> {
        let unreadable = || Error::validation("arguments", "could not be read");
        let parts: Value = serde_json::from_str(text).map_err(|_| unreadable())?;
        let Value::Object(mut parts) = parts else { return Err(unreadable()) };
        let mut part = |name: &str| match parts.remove(name) {
            None | Some(Value::Null) => Ok(Values::new()),
            Some(Value::Object(values)) => Ok(values),
            Some(_) => Err(Error::validation(name, "must be an object")),
        };
        Ok(Self {
            path: part("path")?,
            params: part("params")?,
            options: part("options")?,
            files: Files::new(),
        })
    }

    /// The client with the options of this call.
    pub fn client(&mut self, client: &Client) -> Result<Client> {
        let options = std::mem::take(&mut self.options);
        if options.is_empty() { Ok(client.clone()) } else { client.with_options(call_options(options)?) }
    }

    /// With files.
    pub fn with(mut self, files: Files) -> Self {
        self.files = files;
        self
    }

    /// Takes the files.
    pub fn files(&mut self) -> Files {
        std::mem::take(&mut self.files)
    }

    /// Fails where options were given to a call that takes none.
    pub fn without_options(&self) -> Result<()> {
        let mut problems = Problems::default();
        for name in self.options.keys() {
            problems.add(name, "cannot be given here: it is as the call that made the hold had it");
        }
        problems.into_result()
    }

    /// Takes what stands in the path.
    pub fn path<T: Argument>(&mut self, name: &str) -> Result<T> {
        let mut problems = Problems::default();
        let value = self.path.remove(name).unwrap_or_default();
        let taken = T::read(value, name, &mut problems);
        problems.into_result()?;
        taken.ok_or_else(|| Error::validation(name, "could not be read"))
    }

    /// All other arguments, as a request struct of core.
    pub fn params<T: FromArguments>(&mut self, names: &Names) -> Result<T> {
        params(std::mem::take(&mut self.params), names)
    }

    /// All arguments, those in the path among them, as a request struct of core.
    pub fn all<T: FromArguments>(&mut self, names: &Names) -> Result<T> {
        let mut problems = Problems::default();
        for (name, value) in std::mem::take(&mut self.path) {
            if self.params.contains_key(&name) {
                problems.add(&name, "is given already, before the others");
            }
            self.params.insert(name, value);
        }
        problems.into_result()?;
        self.params(names)
    }
}

/// Reads a request struct of core from arguments under the names of this package.
pub fn params<T: FromArguments>(given: Values, names: &Names) -> Result<T> {
    from_json(names.to_core(given)).map_err(|error| names.rename(error))
}

/// Reads the options of a call.
pub fn call_options(given: Values) -> Result<CallOptions> {
    params(given, &CALL_OPTIONS)
}
