//! What the derives have in common: the fields of a struct, their wire names, and which are optional.

use proc_macro2::Span;
use syn::{
    Attribute, Data, DeriveInput, Error, Fields, GenericArgument, Ident, LitStr, PathArguments, Result, Type,
};

/// A named field of a model or a request.
pub struct Field<'a> {
    pub ident: &'a Ident,
    /// The type, or what stands inside its `Option`.
    pub inner: &'a Type,
    pub optional: bool,
    pub wire: String,
}

/// The fields of a struct; `extra` is left out and reported apart.
pub fn fields(input: &DeriveInput) -> Result<(Vec<Field<'_>>, bool)> {
    let Data::Struct(data) = &input.data else {
        return Err(Error::new(Span::call_site(), "only a struct with named fields can be derived"));
    };
    let Fields::Named(named) = &data.fields else {
        return Err(Error::new_spanned(&data.fields, "only named fields can be derived"));
    };
    let mut has_extra = false;
    let mut fields = Vec::new();
    for field in &named.named {
        let Some(ident) = &field.ident else { continue };
        if ident == "extra" {
            has_extra = true;
            continue;
        }
        let inner = option_inner(&field.ty);
        let wire = wire_name(&field.attrs)?.unwrap_or_else(|| ident.to_string());
        fields.push(Field { ident, inner: inner.unwrap_or(&field.ty), optional: inner.is_some(), wire });
    }
    Ok((fields, has_extra))
}

/// The text of `#[wire("…")]`, where there is one.
pub fn wire_name(attributes: &[Attribute]) -> Result<Option<String>> {
    attributes
        .iter()
        .find(|attribute| attribute.path().is_ident("wire"))
        .map(|attribute| attribute.parse_args::<LitStr>().map(|text| text.value()))
        .transpose()
}

fn option_inner(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let segment = path.path.segments.last().filter(|segment| segment.ident == "Option")?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}
