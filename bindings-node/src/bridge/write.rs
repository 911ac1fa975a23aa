//! What crosses to JavaScript, as JSON text: a model as its row, which core writes, all else as an object.
//!
//! Text costs less than objects: `JSON.parse` builds a whole answer faster than the C interface builds a few fields.
//! Rows cost less than objects as text: the names are half of it, and the generated readers of the TypeScript layer
//! know them.

use hbportal::model::Field;

/// The JSON text of a value.
pub fn json(value: &impl Field) -> String {
    written(|out| value.write_cell(out))
}

/// The JSON text of an object.
pub fn object(fill: impl FnOnce(&mut Object<'_>)) -> String {
    written(|out| Object::write(out, fill))
}

fn written(write: impl FnOnce(&mut Vec<u8>)) -> String {
    let mut out = Vec::with_capacity(512);
    write(&mut out);
    // Only JSON was written, and JSON is text.
    String::from_utf8(out).unwrap_or_default()
}

/// An object being written.
pub struct Object<'a> {
    out: &'a mut Vec<u8>,
    empty: bool,
}

impl Object<'_> {
    fn write(out: &mut Vec<u8>, fill: impl FnOnce(&mut Object<'_>)) {
        out.push(b'{');
        fill(&mut Object { out, empty: true });
        out.push(b'}');
    }

    /// One entry. `name` needs no escape: it is an identifier.
    pub fn field(&mut self, name: &'static str, value: &impl Field) {
        value.write_cell(self.named(name));
    }

    /// One entry, left out where there is nothing: absent is `undefined`.
    pub fn optional(&mut self, name: &'static str, value: Option<&impl Field>) {
        if let Some(value) = value {
            self.field(name, value);
        }
    }

    /// One entry that is text.
    pub fn text(&mut self, name: &'static str, text: &str) {
        hbportal::model::write_text(text, self.named(name));
    }

    /// One entry that is text, left out where there is none.
    pub fn optional_text(&mut self, name: &'static str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(name, text);
        }
    }

    /// One entry that is an object itself.
    pub fn object(&mut self, name: &'static str, fill: impl FnOnce(&mut Object<'_>)) {
        Object::write(self.named(name), fill);
    }

    /// One entry that is JSON already.
    pub fn json(&mut self, name: &'static str, json: &[u8]) {
        self.named(name).extend_from_slice(json);
    }

    fn named(&mut self, name: &'static str) -> &mut Vec<u8> {
        if !std::mem::replace(&mut self.empty, false) {
            self.out.push(b',');
        }
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
        self.out
    }
}
