//! The forms that referees fill in.

use crate::{
    Pager, Timestamp,
    client::Client,
    model::{Extra, Model},
    routes,
};

/// The forms that referees fill in.
#[derive(Clone, Debug)]
pub struct Templates(pub(super) Client);

impl Templates {
    /// Lists the form templates of the account.
    ///
    /// Evidence: `assumed` path; the answer may come in pages or as one list.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// let templates = client.templates().list();
    /// while let Some(template) = templates.next().await? {
    ///     println!("{} {}", template.id, template.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> Pager<Template> {
        self.0.send(routes::portal::TEMPLATES_LIST).pages()
    }
}

/// A form template.
#[derive(Clone, Debug, PartialEq, Model)]
#[non_exhaustive]
pub struct Template {
    /// The number to give as `template_id`.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Whether it is used when no template is named.
    pub is_default: Option<bool>,
    /// How many fields it has.
    pub fields_count: Option<i64>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// What else came.
    pub extra: Extra,
}
