//! The form templates that references are answered on.

use serde::Serialize;

use crate::clock::Moment;

/// A form template as the API shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Template {
    pub id: i64,
    pub name: &'static str,
    pub description: &'static str,
    pub is_default: bool,
    pub fields_count: usize,
    pub created_at: Moment,
    pub updated_at: Moment,
}

/// The three seeded templates.
pub fn seeds(now: Moment) -> Vec<Template> {
    let template = |id, name, description, is_default| {
        let at = now.plus(-90 * 86_400);
        Template {
            id,
            name,
            description,
            is_default,
            fields_count: super::form::QUESTIONS.len(),
            created_at: at,
            updated_at: at,
        }
    };
    vec![
        template(1, "Clinical reference", "For nurses, midwives and allied health staff.", true),
        template(2, "Employment reference", "Dates, role and conduct, for any employment.", false),
        template(3, "Character reference", "For candidates without a recent employer.", false),
    ]
}
