//! Models, request structs, open enums and outcomes.

use syn::{Attribute, Fields, Item, ItemEnum, ItemStruct, LitStr, Visibility};

use super::{
    Source, docs, names,
    types::{self, Kind, Names},
};
use crate::bindgen::ir::{EnumValue, Field, OpenEnum, Outcome, Payload, Struct, Surface, Variant};

/// The items of the vocabulary, before their types are looked up.
pub struct Items<'a> {
    names: Names,
    structs: Vec<(&'a Source, &'a ItemStruct, Kind)>,
    enums: Vec<(&'a Source, &'a ItemEnum)>,
    outcomes: Vec<(&'a Source, &'a ItemEnum)>,
}

/// Finds every public model, request struct and open enum.
pub fn collect(sources: &[Source]) -> Result<Items<'_>, String> {
    let mut items =
        Items { names: Names::new(), structs: Vec::new(), enums: Vec::new(), outcomes: Vec::new() };
    for source in sources {
        for item in &source.syntax.items {
            items.add(source, item)?;
        }
    }
    Ok(items)
}

impl<'a> Items<'a> {
    fn add(&mut self, source: &'a Source, item: &'a Item) -> Result<(), String> {
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                let kind = match (derives(&item.attrs, "Model"), derives(&item.attrs, "Request")) {
                    (true, false) => Kind::Model,
                    (false, true) => Kind::Request,
                    _ if source.origin.family.is_none() || is_resource(item) => return Ok(()),
                    _ => {
                        return Err(source
                            .problem(&item.ident, "is neither a model, a request struct nor a resource"));
                    }
                };
                self.structs.push((source, item, kind));
                self.name(source, &item.ident, kind)
            }
            Item::Enum(item) if is_public(&item.vis) => {
                if derives(&item.attrs, "OpenEnum") {
                    self.enums.push((source, item));
                    return self.name(source, &item.ident, Kind::Enum);
                }
                if derives(&item.attrs, "Outcome") {
                    self.outcomes.push((source, item));
                    return self.name(source, &item.ident, Kind::Outcome);
                }
                if source.origin.family.is_none() {
                    return Ok(());
                }
                Err(source
                    .problem(&item.ident, "is neither open nor an outcome: derive `OpenEnum` or `Outcome`"))
            }
            Item::Fn(item) if source.origin.family.is_some() && is_public(&item.vis) => Err(source
                .problem(&item.sig.ident, "is a free function: the surface has methods of resources alone")),
            Item::Trait(item) if source.origin.family.is_some() && is_public(&item.vis) => {
                Err(source.problem(&item.ident, "is a trait, which is outside the vocabulary"))
            }
            _ => Ok(()),
        }
    }

    fn name(&mut self, source: &Source, name: &syn::Ident, kind: Kind) -> Result<(), String> {
        match self.names.insert(name.to_string(), kind) {
            None => Ok(()),
            Some(_) => Err(source.problem(name, "stands twice in core: other languages have one name space")),
        }
    }

    /// Looks the types of all fields up.
    pub fn resolve(&self) -> Result<Surface, String> {
        let mut surface = Surface::default();
        for (source, item, kind) in &self.structs {
            let read = self.read_struct(source, item, *kind)?;
            match kind {
                Kind::Model => surface.models.push(read),
                _ => surface.requests.push(read),
            }
        }
        for (source, item) in &self.enums {
            surface.enums.push(read_enum(source, item)?);
        }
        for (source, item) in &self.outcomes {
            surface.outcomes.push(self.read_outcome(source, item)?);
        }
        Ok(surface)
    }

    fn read_struct(&self, source: &Source, item: &ItemStruct, kind: Kind) -> Result<Struct, String> {
        let Fields::Named(named) = &item.fields else {
            return Err(source.problem(&item.ident, "must have named fields"));
        };
        let mut fields = Vec::new();
        for field in &named.named {
            let Some(ident) = &field.ident else { continue };
            let name = ident.to_string().trim_start_matches("r#").to_owned();
            if name == "extra" && kind == Kind::Model {
                continue;
            }
            let place = format!("{}.{name}", item.ident);
            names::usable(&name).map_err(|problem| source.problem(&place, &problem))?;
            if !is_public(&field.vis) {
                return Err(source.problem(place, "is not public"));
            }
            let (ty, optional) = types::optional(&field.ty);
            let ty = types::read(ty, &self.names).map_err(|problem| source.problem(&place, &problem))?;
            let doc = docs::line(&field.attrs);
            if doc.is_empty() {
                return Err(source.problem(place, "has no doc comment"));
            }
            let wire = wire_name(&field.attrs).unwrap_or_else(|| name.clone());
            fields.push(Field { name, wire, ty, required: !optional, doc });
        }
        Ok(Struct {
            name: item.ident.to_string(),
            doc: docs::read(&item.attrs),
            fields,
            methods: Vec::new(),
            origin: source.origin.clone(),
        })
    }

    fn read_outcome(&self, source: &Source, item: &ItemEnum) -> Result<Outcome, String> {
        let mut variants = Vec::new();
        for variant in &item.variants {
            let place = format!("{}::{}", item.ident, variant.ident);
            let payload = match &variant.fields {
                Fields::Unit => Some(Payload::Nothing),
                Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                    let name =
                        types::last_segment(&fields.unnamed[0].ty).map(|segment| segment.ident.to_string());
                    match name {
                        Some(name) if name == "Download" => Some(Payload::Download),
                        Some(name) if self.names.get(&name) == Some(&Kind::Model) => {
                            Some(Payload::Model(name))
                        }
                        _ => None,
                    }
                }
                _ => None,
            };
            let payload = payload
                .ok_or_else(|| source.problem(&place, "carries neither a model, a download nor nothing"))?;
            let doc = docs::line(&variant.attrs);
            if doc.is_empty() {
                return Err(source.problem(place, "has no doc comment"));
            }
            let name = variant.ident.to_string();
            variants.push(Variant { kind: snake_case(&name), name, doc, payload });
        }
        Ok(Outcome {
            name: item.ident.to_string(),
            doc: docs::read(&item.attrs),
            variants,
            origin: source.origin.clone(),
        })
    }
}

fn read_enum(source: &Source, item: &ItemEnum) -> Result<OpenEnum, String> {
    let mut values = Vec::new();
    for variant in &item.variants {
        match &variant.fields {
            Fields::Unit => {
                let name = snake_case(&variant.ident.to_string());
                let wire = wire_name(&variant.attrs).unwrap_or_else(|| name.clone());
                values.push(EnumValue { name, wire, doc: docs::line(&variant.attrs) });
            }
            _ if variant.ident == "Other" => {}
            _ => return Err(source.problem(format!("{}::{}", item.ident, variant.ident), "must be plain")),
        }
    }
    Ok(OpenEnum {
        name: item.ident.to_string(),
        doc: docs::read(&item.attrs),
        values,
        origin: source.origin.clone(),
    })
}

/// Whether it is `pub` without any limit.
pub fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// A resource is a tuple struct around the client and nothing else.
pub fn is_resource(item: &ItemStruct) -> bool {
    let Fields::Unnamed(fields) = &item.fields else { return false };
    let mut types = fields.unnamed.iter().map(|field| types::last_segment(&field.ty));
    matches!((types.next(), types.next()), (Some(Some(segment)), None) if segment.ident == "Client")
}

fn derives(attributes: &[Attribute], name: &str) -> bool {
    let mut found = false;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        // A derive that cannot be read is the compiler's business.
        let _ = attribute.parse_nested_meta(|meta| {
            found |= meta.path.segments.last().is_some_and(|segment| segment.ident == name);
            Ok(())
        });
    }
    found
}

fn wire_name(attributes: &[Attribute]) -> Option<String> {
    let attribute = attributes.iter().find(|attribute| attribute.path().is_ident("wire"))?;
    attribute.parse_args::<LitStr>().ok().map(|text| text.value())
}

/// `ClientAdds` to `client_adds`, as the derive does it.
fn snake_case(name: &str) -> String {
    let mut text = String::new();
    for (place, letter) in name.char_indices() {
        if letter.is_uppercase() && place > 0 {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}
