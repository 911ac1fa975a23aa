//! `#[derive(Model)]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{DeriveInput, Error, Result};

use crate::shape;

pub fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let name = &input.ident;
    let (fields, has_extra) = shape::fields(input)?;
    if !has_extra {
        return Err(Error::new_spanned(name, "a model keeps what it does not know: add `pub extra: Extra`"));
    }
    let idents: Vec<_> = fields.iter().map(|field| field.ident).collect();
    let types: Vec<_> = fields.iter().map(|field| field.inner).collect();
    let wires: Vec<_> = fields.iter().map(|field| &field.wire).collect();
    let slots: Vec<_> = fields.iter().map(|field| format_ident!("field_{}", field.ident)).collect();

    let arms = fields.iter().zip(&slots).map(|(field, slot)| {
        let wire = &field.wire;
        let read = if field.optional { quote!(read_optional) } else { quote!(read_certain) };
        let keep = if field.optional { quote!(&mut extra, #wire,) } else { quote!() };
        // The first of two fields of one name stands: the second is what could not be read of the first.
        quote!(#wire if #slot.is_none() => #slot = ::hbportal::model::#read(&mut map, #keep)?,)
    });
    let cells = cells(&fields);
    let builds = fields.iter().zip(&slots).map(|(field, slot)| {
        let ident = field.ident;
        let wire = &field.wire;
        if field.optional {
            quote!(#ident: #slot)
        } else {
            quote!(#ident: #slot.ok_or_else(|| ::hbportal::model::missing(#wire))?)
        }
    });
    let writes = fields.iter().map(|field| {
        let ident = field.ident;
        let wire = &field.wire;
        if field.optional {
            quote!(if let Some(value) = &self.#ident { map.serialize_entry(#wire, value)?; })
        } else {
            quote!(map.serialize_entry(#wire, &self.#ident)?;)
        }
    });
    let certain: Vec<_> = fields.iter().filter(|field| !field.optional).map(|field| &field.wire).collect();
    let expected = format!("an object ({name})");

    Ok(quote! {
        const _: () = {
            use ::hbportal::model::serde;

            impl ::hbportal::model::Composite for #name {
                const EXPECTED: &'static str = #expected;

                fn read_map<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> ::std::result::Result<Self, A::Error> {
                    let mut extra = ::hbportal::model::Extra::new();
                    #(let mut #slots: Option<#types> = None;)*
                    while let Some(key) = map.next_key_seed(::hbportal::model::Key)? {
                        match key.as_ref() {
                            #(#arms)*
                            _ => ::hbportal::model::read_unknown(&mut map, &mut extra, key)?,
                        }
                    }
                    Ok(Self { #(#builds,)* extra })
                }
            }

            impl ::hbportal::model::Field for #name {
                fn read<'de, D: serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::std::result::Result<::hbportal::model::Read<Self>, D::Error> {
                    ::hbportal::model::read_composite(deserializer)
                }

                #cells
            }

            impl serde::Serialize for #name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                    use serde::ser::SerializeMap;
                    let mut map = serializer.serialize_map(None)?;
                    #(#writes)*
                    for (key, value) in &self.extra {
                        // A field that could not be read is kept under its own name: it is the field's wire form.
                        map.serialize_entry(key, value)?;
                    }
                    map.end()
                }
            }

            impl ::hbportal::model::Model for #name {
                const FIELDS: &'static [&'static str] = &[#(#wires,)*];
                const CERTAIN: &'static [&'static str] = &[#(#certain,)*];
            }

            // Every field is named, so a field without a rule does not compile.
            #[allow(dead_code)]
            fn complete(model: #name) {
                let #name { #(#idents: _,)* extra: _ } = model;
            }
        };
    })
}

/// How a model is written as a row, and an object copied as one.
fn cells(fields: &[shape::Field<'_>]) -> TokenStream {
    let places = fields.iter().enumerate().map(|(place, field)| {
        let wire = &field.wire;
        quote!(#wire => Some(#place),)
    });
    let columns = fields.iter().map(|field| {
        let (wire, inner) = (&field.wire, field.inner);
        let column = if field.optional { quote!(optional) } else { quote!(certain) };
        quote!(::hbportal::model::Column::#column::<#inner>(#wire))
    });
    let values = fields.iter().map(|field| {
        let ident = field.ident;
        if field.optional {
            quote!(row.optional(self.#ident.as_ref());)
        } else {
            quote!(row.value(&self.#ident);)
        }
    });
    quote! {
        fn write_cell(&self, out: &mut Vec<u8>) {
            let mut row = ::hbportal::model::Row::begin(out);
            #(#values)*
            row.end(&self.extra);
        }

        fn copy_cell(json: &mut ::hbportal::model::Plain<'_>, out: &mut Vec<u8>) -> bool {
            let place = |key: &str| match key {
                #(#places)*
                _ => None,
            };
            ::hbportal::model::copy_row(const { &[#(#columns,)*] }, place, json, out)
        }
    }
}
