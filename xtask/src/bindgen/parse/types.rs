//! The types a field may have.

use std::collections::BTreeMap;

use syn::{GenericArgument, PathArguments, PathSegment, TypeParamBound};

use crate::bindgen::ir::Type;

/// What a name of core stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Model,
    Request,
    Enum,
    Outcome,
}

/// The names that fields may refer to.
pub type Names = BTreeMap<String, Kind>;

/// The type, or why it is none of the vocabulary.
pub fn read(ty: &syn::Type, names: &Names) -> Result<Type, String> {
    let segment = last_segment(ty).ok_or("has a type outside the vocabulary")?;
    let inner = || {
        let ty = generic(segment, 0).ok_or("has a list of nothing")?;
        read(ty, names).map(Box::new)
    };
    Ok(match segment.ident.to_string().as_str() {
        "String" => Type::Text,
        "i64" => Type::Integer,
        "f64" => Type::Number,
        "bool" => Type::Boolean,
        "Secret" => Type::Secret,
        "Timestamp" => Type::Moment,
        "Day" => Type::Day,
        "Value" => Type::Json,
        "Id" => Type::Id,
        "Vec" => Type::List(inner()?),
        "BTreeMap" => {
            let is_text = generic(segment, 0).and_then(last_segment).is_some_and(|key| key.ident == "String");
            let value = generic(segment, 1).filter(|_| is_text).ok_or("has a map whose keys are not text")?;
            Type::Map(Box::new(read(value, names)?))
        }
        name => match names.get(name) {
            Some(Kind::Model) => Type::Model(name.to_owned()),
            Some(Kind::Request) => Type::Request(name.to_owned()),
            Some(Kind::Enum) => Type::Enum(name.to_owned()),
            Some(Kind::Outcome) => {
                return Err(format!("has the type `{name}`: an outcome is an answer, no field"));
            }
            None => return Err(format!("has the type `{name}`, which is outside the vocabulary")),
        },
    })
}

/// The type inside `Option`, and whether there was one.
pub fn optional(ty: &syn::Type) -> (&syn::Type, bool) {
    match last_segment(ty) {
        Some(segment) if segment.ident == "Option" => (generic(segment, 0).unwrap_or(ty), true),
        _ => (ty, false),
    }
}

/// The last name of a path type.
pub fn last_segment(ty: &syn::Type) -> Option<&PathSegment> {
    let syn::Type::Path(path) = ty else { return None };
    path.path.segments.last()
}

/// The type argument at `place`.
pub fn generic(segment: &PathSegment, place: usize) -> Option<&syn::Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    match arguments.args.iter().nth(place)? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

/// The `T` of `impl Into<T>`.
pub fn impl_into(ty: &syn::Type) -> Option<&syn::Type> {
    let syn::Type::ImplTrait(bounds) = ty else { return None };
    match bounds.bounds.first()? {
        TypeParamBound::Trait(bound) => {
            let segment = bound.path.segments.last().filter(|segment| segment.ident == "Into")?;
            generic(segment, 0)
        }
        _ => None,
    }
}
