//! What the environment says where the options say nothing.

use std::str::FromStr;

use super::{ClientOptions, FamilyOptions};
use crate::{Family, Secret, error::Result, request::Problems};

impl ClientOptions {
    /// Fills what is left out from the environment, as `variable` reads it.
    pub(crate) fn or_environment(mut self, variable: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let mut environment = Environment { variable, problems: Problems::default() };
        // Each half for itself: the id often stands in the code, and the key does not. A client that is given a session, and
        // neither half, lives on that session.
        if self.session.is_none() || self.client_id.is_some() || self.api_key.is_some() {
            let none_given = self.client_id.is_none() && self.api_key.is_none();
            if self.client_id.is_none() {
                self.client_id = environment.parsed("HBPORTAL_CLIENT_ID", "must be a whole number");
            }
            if self.api_key.is_none() {
                self.api_key = environment.text("HBPORTAL_API_KEY").map(|key| Secret::from(key.trim()));
            }
            if none_given && self.client_id.is_some() && self.api_key.is_none() {
                environment.problems.add("HBPORTAL_API_KEY", "is needed with HBPORTAL_CLIENT_ID");
            }
            if none_given && self.api_key.is_some() && environment.text("HBPORTAL_CLIENT_ID").is_none() {
                environment.problems.add("HBPORTAL_CLIENT_ID", "is needed with HBPORTAL_API_KEY");
            }
        }
        self.base_url = self.base_url.or_else(|| environment.text("HBPORTAL_BASE_URL"));
        if self.token_store.is_none() && self.token_file.is_none() {
            self.token_store = environment.text("HBPORTAL_TOKEN_STORE").map(Secret::from);
            self.token_file = environment.text("HBPORTAL_TOKEN_FILE").filter(|_| self.token_store.is_none());
        }
        self.ca_bundle = self.ca_bundle.or_else(|| environment.text("HBPORTAL_CA_BUNDLE"));
        if self.timeout.is_none() {
            self.timeout = environment.parsed("HBPORTAL_TIMEOUT", "must be a number of seconds");
            environment.problems.seconds("HBPORTAL_TIMEOUT", self.timeout);
        }
        if self.max_retries.is_none() {
            self.max_retries = environment.parsed("HBPORTAL_MAX_RETRIES", "must be a whole number");
            environment.problems.not_negative("HBPORTAL_MAX_RETRIES", self.max_retries);
        }
        for (family, options) in [
            (Family::PracticalTraining, &mut self.practical_training),
            (Family::VirtualBls, &mut self.virtual_bls),
            (Family::Services, &mut self.services),
            (Family::Academy, &mut self.academy),
        ] {
            let name = format!("HBPORTAL_{}_BASE_URL", family.name().to_ascii_uppercase());
            if let Some(base_url) = environment.text(&name) {
                options.get_or_insert_with(FamilyOptions::default).base_url.get_or_insert(base_url);
            }
        }
        environment.problems.into_result()?;
        Ok(self)
    }
}

struct Environment<F> {
    variable: F,
    problems: Problems,
}

impl<F: Fn(&str) -> Option<String>> Environment<F> {
    fn text(&self, name: &str) -> Option<String> {
        (self.variable)(name).filter(|text| !text.trim().is_empty())
    }

    fn parsed<T: FromStr>(&mut self, name: &str, problem: &str) -> Option<T> {
        let parsed = self.text(name)?.trim().parse().ok();
        if parsed.is_none() {
            self.problems.add(name, problem);
        }
        parsed
    }
}
