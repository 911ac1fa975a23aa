//! `#[derive(Request)]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{DeriveInput, Result};

use crate::shape::{self, Field};

pub fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let name = &input.ident;
    let (fields, _) = shape::fields(input)?;
    let (optional, required): (Vec<&Field>, Vec<&Field>) = fields.iter().partition(|field| field.optional);
    let required_idents: Vec<_> = required.iter().map(|field| field.ident).collect();
    let required_types: Vec<_> = required.iter().map(|field| field.inner).collect();
    let optional_idents: Vec<_> = optional.iter().map(|field| field.ident).collect();
    let new_doc = format!("A `{name}` with what it cannot do without.");

    let setters = optional.iter().map(|field| {
        let ident = field.ident;
        let ty = field.inner;
        let doc = format!("Sets `{ident}`.");
        quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #ident(mut self, #ident: impl Into<#ty>) -> Self {
                self.#ident = Some(#ident.into());
                self
            }
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
    let slots: Vec<_> = fields.iter().map(|field| format_ident!("field_{}", field.ident)).collect();
    let takes = fields.iter().zip(&slots).map(|(field, slot)| {
        let text = field.ident.to_string();
        let take = if field.optional { quote!(optional) } else { quote!(required) };
        quote!(let #slot = arguments.#take(#text);)
    });
    let builds = fields.iter().zip(&slots).map(|(field, slot)| {
        let ident = field.ident;
        if field.optional { quote!(#ident: #slot) } else { quote!(#ident: #slot?) }
    });

    Ok(quote! {
        impl #name {
            #[doc = #new_doc]
            pub fn new(#(#required_idents: impl Into<#required_types>),*) -> Self {
                Self { #(#required_idents: #required_idents.into(),)* #(#optional_idents: None,)* }
            }

            #(#setters)*
        }

        const _: () = {
            use ::hbportal::model::serde;

            impl serde::Serialize for #name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                    use serde::ser::SerializeMap;
                    let mut map = serializer.serialize_map(None)?;
                    #(#writes)*
                    map.end()
                }
            }

            impl ::hbportal::request::FromArguments for #name {
                fn from_arguments(arguments: &mut ::hbportal::request::Arguments<'_>) -> Option<Self> {
                    #(#takes)*
                    arguments.finish();
                    Some(Self { #(#builds,)* })
                }
            }
        };
    })
}
