//! `#[derive(Outcome)]`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Result};

use crate::open_enum::snake_case;

pub fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let name = &input.ident;
    let Data::Enum(data) = &input.data else {
        return Err(Error::new_spanned(name, "only an enum can be an outcome"));
    };
    let mut arms = Vec::new();
    for variant in &data.variants {
        let ident = &variant.ident;
        let kind = snake_case(&ident.to_string());
        arms.push(match &variant.fields {
            Fields::Unit => quote!(Self::#ident => #kind,),
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => quote!(Self::#ident(_) => #kind,),
            _ => return Err(Error::new_spanned(variant, "an outcome carries one thing or none")),
        });
    }
    Ok(quote! {
        impl #name {
            /// Which outcome it is, by the name that every language has for it.
            pub fn kind(&self) -> &'static str {
                match self {
                    #(#arms)*
                }
            }
        }
    })
}
