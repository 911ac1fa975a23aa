//! Who may log in.

/// The credentials a sandbox is started with.
#[derive(Clone, Debug)]
pub struct Config {
    /// `client_id` of the client with API access. The next number is a client without it.
    pub client_id: i64,
    /// API key of that client.
    pub api_key: String,
}

impl Config {
    /// The default client id.
    pub const CLIENT_ID: i64 = 1001;
    /// The default API key.
    pub const API_KEY: &str = "sandbox-api-key-1001";
}

impl Default for Config {
    fn default() -> Self {
        Self { client_id: Self::CLIENT_ID, api_key: Self::API_KEY.to_owned() }
    }
}
