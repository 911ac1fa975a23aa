//! `#[derive(OpenEnum)]`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Result};

use crate::shape;

pub fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let name = &input.ident;
    let Data::Enum(data) = &input.data else {
        return Err(Error::new_spanned(name, "only an enum can be open"));
    };
    let mut idents = Vec::new();
    let mut wires = Vec::new();
    let mut has_other = false;
    for variant in &data.variants {
        match (&variant.fields, variant.ident == "Other") {
            (Fields::Unnamed(_), true) => has_other = true,
            (Fields::Unit, false) => {
                wires.push(
                    shape::wire_name(&variant.attrs)?
                        .unwrap_or_else(|| snake_case(&variant.ident.to_string())),
                );
                idents.push(&variant.ident);
            }
            _ => {
                return Err(Error::new_spanned(
                    variant,
                    "an open enum has plain variants and `Other(String)`",
                ));
            }
        }
    }
    if !has_other {
        return Err(Error::new_spanned(name, "an open enum ends with `Other(String)`"));
    }

    Ok(quote! {
        impl #name {
            /// The texts known to this version.
            pub const KNOWN: &'static [&'static str] = &[#(#wires,)*];

            /// The text as it stands on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #wires,)*
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for #name {
            fn from(text: &str) -> Self {
                match text {
                    #(#wires => Self::#idents,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl From<String> for #name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::hbportal::model::Scalar for #name {
            const EXPECTED: &'static str = "text";

            fn from_text(text: ::std::borrow::Cow<'_, str>) -> Option<Self> {
                Some(Self::from(text.as_ref()))
            }
        }

        impl ::hbportal::model::Field for #name {
            fn read<'de, D: ::hbportal::model::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<::hbportal::model::Read<Self>, D::Error> {
                ::hbportal::model::read_scalar(deserializer)
            }

            fn write_cell(&self, out: &mut Vec<u8>) {
                ::hbportal::model::write_text(self.as_str(), out);
            }

            fn copy_cell(json: &mut ::hbportal::model::Plain<'_>, out: &mut Vec<u8>) -> bool {
                json.copy_text(out)
            }
        }

        impl ::hbportal::model::serde::Serialize for #name {
            fn serialize<S: ::hbportal::model::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl ::hbportal::request::Argument for #name {
            const EXPECTED: &'static str = "must be text";

            fn from_value(value: ::hbportal::model::Value) -> Option<Self> {
                value.as_str().map(Self::from)
            }
        }
    })
}

pub fn snake_case(name: &str) -> String {
    let mut text = String::new();
    for (place, letter) in name.char_indices() {
        if letter.is_uppercase() && place > 0 {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}
