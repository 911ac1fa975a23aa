//! The table of routes.

use std::{collections::BTreeMap, fs, path::Path};

use syn::{
    Attribute, Ident, Item, LitStr, Token, braced,
    parse::{Parse, ParseStream},
};

use crate::bindgen::ir::Surface;

/// A row of the table.
pub struct Row {
    pub id: String,
    pub method: String,
    pub path: String,
    pub evidence: String,
}

/// The rows by `(family, CONSTANT)`.
pub type Routes = BTreeMap<(String, String), Row>;

/// Reads the rows from the `routes!` macro of `core/src/routes.rs`.
pub fn read(file: &Path) -> Result<Routes, String> {
    let failed = |problem: &str| format!("{}: {problem}", file.display());
    let text = fs::read_to_string(file).map_err(|error| failed(&error.to_string()))?;
    let syntax = syn::parse_file(&text).map_err(|error| failed(&error.to_string()))?;
    let table = syntax.items.iter().find_map(|item| match item {
        Item::Macro(item) if item.mac.path.is_ident("routes") => Some(&item.mac),
        _ => None,
    });
    let table = table.ok_or_else(|| failed("there is no `routes!` table"))?;
    let table: Table = table.parse_body().map_err(|error| failed(&error.to_string()))?;
    let mut routes = Routes::new();
    for family in table.families {
        for (name, row) in family.rows {
            routes.insert((family.name.clone(), name), row);
        }
    }
    Ok(routes)
}

/// Every row must be an operation: else it would be documented and not there.
pub fn all_used(routes: &Routes, surface: &Surface) -> Result<(), String> {
    for row in routes.values() {
        if !surface.operations().any(|operation| operation.id == row.id) {
            return Err(format!("core/src/routes.rs: `{}` has a row and no method", row.id));
        }
    }
    Ok(())
}

struct Table {
    families: Vec<Family>,
}

struct Family {
    name: String,
    rows: Vec<(String, Row)>,
}

impl Parse for Table {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut families = Vec::new();
        while !input.is_empty() {
            families.push(input.parse()?);
        }
        Ok(Self { families })
    }
}

impl Parse for Family {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        let family = input.parse::<Ident>()?.to_string();
        input.parse::<Token![:]>()?;
        input.parse::<Ident>()?;
        let content;
        braced!(content in input);
        let mut rows = Vec::new();
        while !content.is_empty() {
            content.call(Attribute::parse_outer)?;
            let name = content.parse::<Ident>()?.to_string();
            content.parse::<Token![=]>()?;
            let operation = content.parse::<LitStr>()?;
            content.parse::<Token![,]>()?;
            let template = content.parse::<LitStr>()?;
            content.parse::<Token![,]>()?;
            let evidence = content.parse::<Ident>()?.to_string().to_lowercase();
            content.parse::<Token![;]>()?;
            let text = template.value();
            let Some((method, path)) = text.split_once(' ') else {
                return Err(syn::Error::new(template.span(), "a template is a method and a path"));
            };
            let id = format!("{family}.{}", operation.value());
            rows.push((name, Row { id, method: method.to_owned(), path: path.to_owned(), evidence }));
        }
        Ok(Self { name: family, rows })
    }
}
