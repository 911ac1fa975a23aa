//! Where training takes place.

use crate::{
    Pager,
    client::Client,
    model::{Extra, Model},
    routes,
};

/// Where training takes place.
#[derive(Clone, Debug)]
pub struct Locations(pub(super) Client);

impl Locations {
    /// Lists the places at which training is held.
    ///
    /// Evidence: `assumed` path and fields; the name is documented.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// for location in client.practical_training().locations().list().collect().await? {
    ///     println!("{:?}: {:?}", location.id, location.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> Pager<TrainingLocation> {
        self.0.send(routes::practical_training::LOCATIONS_LIST).pages()
    }
}

/// A place at which training is held. Where a host tells its name alone, the rest is missing.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct TrainingLocation {
    /// Its number.
    pub id: Option<i64>,
    /// Its name.
    pub name: Option<String>,
    /// Its address.
    pub address: Option<String>,
    /// What else came.
    pub extra: Extra,
}
