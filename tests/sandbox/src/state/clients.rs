//! The clients that know the portal.

use crate::config::Config;

/// One client of the portal.
#[derive(Debug)]
pub struct Client {
    pub id: i64,
    pub name: &'static str,
    pub api_key: String,
    pub has_api_access: bool,
}

/// The seeds: the configured client, and after it one without API access.
pub fn seeds(config: &Config) -> Vec<Client> {
    let disabled = config.client_id.saturating_add(1);
    vec![
        Client {
            id: config.client_id,
            name: "Sandbox Care Group",
            api_key: config.api_key.clone(),
            has_api_access: true,
        },
        Client {
            id: disabled,
            name: "Sandbox Dormant Agency",
            api_key: format!("sandbox-api-key-{disabled}"),
            has_api_access: false,
        },
    ]
}
