//! The Rust glue: a file for each file of core, with its models and resources.

use std::{collections::BTreeMap, fmt::Write};

use crate::bindgen::{
    files::Files,
    ir::{Answer, Field, Operation, Origin, Resource, Struct, Surface, Type},
    text::{joined, plain, wrap},
};

use super::{Flavour, class_name, class_of};

const FOLDER: &str = "bindings-python/src/generated";

pub fn emit(surface: &Surface, files: &mut Files) {
    let mut modules: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut classes = Vec::new();
    for origin in origins(surface) {
        let module = origin.family.clone().unwrap_or_else(|| "shared".to_owned());
        files.add(
            format!("{FOLDER}/{module}/{}.rs", origin.stem()),
            file(surface, &origin, &module, &mut classes),
        );
        modules.entry(module).or_default().push(origin.stem().to_owned());
    }
    for (module, files_of_it) in &modules {
        let mut text = String::from("//! Written by `cargo xtask bindgen`; do not edit.\n\n");
        for file in files_of_it {
            let _ = writeln!(text, "pub mod {file};");
        }
        files.add(format!("{FOLDER}/{module}/mod.rs"), text);
    }
    files.add(format!("{FOLDER}/client.rs"), client(surface));
    files.add(format!("{FOLDER}/mod.rs"), root(&modules, &classes));
}

/// The files of core that have something for Python, each once.
fn origins(surface: &Surface) -> Vec<Origin> {
    let models = surface.models.iter().map(|model| &model.origin);
    let resources = surface.resources.iter().map(|resource| &resource.origin);
    let enums = surface.enums.iter().map(|open_enum| &open_enum.origin);
    let mut origins: Vec<Origin> = models.chain(resources).chain(enums).cloned().collect();
    origins.sort_by(|one, other| one.file.cmp(&other.file));
    origins.dedup();
    origins
}

fn file(surface: &Surface, origin: &Origin, module: &str, classes: &mut Vec<String>) -> String {
    let mut text = format!(
        "//! Written by `cargo xtask bindgen` from `{}`; do not edit.\n\nuse {} as core;\n",
        origin.file, origin.module
    );
    let resources: Vec<&Resource> =
        surface.resources.iter().filter(|resource| resource.origin == *origin).collect();
    let models: Vec<&Struct> = surface.models.iter().filter(|model| model.origin == *origin).collect();
    if !resources.is_empty() {
        text.push_str("use pyo3::{prelude::*, types::PyDict};\n");
    }
    text.push_str("\nuse crate::bridge::prelude::*;\n");
    for resource in resources {
        for flavour in [Flavour::Blocking, Flavour::Asyncio] {
            text.push('\n');
            text.push_str(&resource_class(surface, resource, flavour));
            let class = format!("{}{}", flavour.prefix(), class_name(resource));
            classes.push(format!("{module}::{}::{class}", origin.stem()));
        }
        for operation in &resource.operations {
            text.push_str(&preparation(operation));
        }
    }
    for open_enum in surface.enums.iter().filter(|open_enum| open_enum.origin == *origin) {
        let _ = writeln!(text, "\nopen_enum!(core::{});", open_enum.name);
    }
    for model in models {
        text.push_str(&model_class(model));
        classes.push(format!("{module}::{}::{}", origin.stem(), model.name));
    }
    text
}

fn resource_class(surface: &Surface, resource: &Resource, flavour: Flavour) -> String {
    let class = format!("{}{}", flavour.prefix(), class_name(resource));
    let mut text = String::new();
    rust_doc(&mut text, &resource.doc.paragraphs);
    let _ = writeln!(
        text,
        "#[pyclass(frozen, module = \"hbportal._hbportal\")]\npub struct {class}(pub Handle);"
    );
    let _ = writeln!(text, "\n#[pymethods]\nimpl {class} {{");
    for accessor in &resource.accessors {
        let target = class_of(surface, &accessor.resource, resource.origin.family.as_deref());
        text.push_str(&getter(
            &accessor.name,
            &accessor.doc.paragraphs,
            &format!("{}{target}", flavour.prefix()),
        ));
    }
    for operation in &resource.operations {
        text.push_str(&method(surface, operation, flavour));
    }
    text.push_str("}\n");
    text
}

fn getter(name: &str, doc: &[String], class: &str) -> String {
    let mut text = String::new();
    rust_doc(&mut text, doc);
    let _ = writeln!(text, "#[getter]\nfn {name}(&self) -> {class} {{\n{class}(self.0.clone())\n}}\n");
    text
}

fn method(surface: &Surface, operation: &Operation, flavour: Flavour) -> String {
    let mut text = String::from("\n");
    rust_doc(&mut text, &operation.doc.paragraphs);
    let names: Vec<&str> = operation.path_arguments.iter().map(|field| field.name.as_str()).collect();
    let signature = joined(&names, |name| format!("{name}, "));
    let _ = writeln!(
        text,
        "#[pyo3(signature = ({signature}**arguments), text_signature = \"{}\")]",
        text_signature(surface, operation)
    );
    let parameters = joined(&names, |name| format!("{name}: &Bound<'_, PyAny>, "));
    let parameters = format!("{parameters}arguments: Option<&Bound<'_, PyDict>>");
    let given = joined(&names, |name| format!(".with(\"{name}\", {name})"));
    let prepared = format!("{}(Given::new(arguments){given})", operation.name);
    let name = &operation.name;
    let _ = match (&operation.answer, flavour) {
        (Answer::Pages(_), Flavour::Blocking) => writeln!(
            text,
            "fn {name}(&self, py: Python<'_>, {parameters}) -> PyResult<Pager> {{\nself.0.pager(py, {prepared})\n}}"
        ),
        (Answer::Pages(_), Flavour::Asyncio) => writeln!(
            text,
            "fn {name}(&self, py: Python<'_>, {parameters}) -> PyResult<AsyncPager> {{\nself.0.async_pager(py, {prepared})\n}}"
        ),
        (_, Flavour::Blocking) => writeln!(
            text,
            "fn {name}(&self, py: Python<'_>, {parameters}) -> PyResult<Py<PyAny>> {{\nself.0.blocking(py, {prepared})\n}}"
        ),
        (_, Flavour::Asyncio) => {
            writeln!(text, "fn {name}(&self, {parameters}) -> Call {{\nself.0.call({prepared})\n}}")
        }
    };
    text
}

/// The function both classes share: arguments are read, then the call of core is made ready.
fn preparation(operation: &Operation) -> String {
    let mut reads = String::new();
    let mut passed: Vec<String> = Vec::new();
    for field in &operation.path_arguments {
        let ty = match field.ty {
            Type::Id => "hbportal::Id",
            _ => "String",
        };
        let _ = writeln!(reads, "let {0} = given.take::<{ty}>(\"{0}\")?;", field.name);
        passed.push(field.name.clone());
    }
    match &operation.params {
        Some(params) => {
            let _ = writeln!(reads, "let params = given.params::<core::{params}>()?;");
            passed.push("params".to_owned());
        }
        None => reads.push_str("given.finish()?;\n"),
    }
    let call = format!("{}({})", operation.call, passed.join(", "));
    let moved = if passed.is_empty() { "" } else { "move " };
    let (returned, work) = match operation.answer {
        Answer::Pages(_) => ("Listing", format!("Ok(pages({moved}|client| {call}))")),
        _ => ("Operation", format!("Ok(work({moved}|client| async move {{ {call}.await }}))")),
    };
    format!(
        "\nfn {}(mut given: Given) -> {returned} {{\n{returned}::prepare(\"{}\", || {{\n{reads}{work}\n}})\n}}\n",
        operation.name, operation.id
    )
}

fn model_class(model: &Struct) -> String {
    let mut text = String::from("\nmodel! {\n");
    for line in doc_lines(&model.doc.paragraphs) {
        let _ = writeln!(text, "    {line}");
    }
    let _ = writeln!(text, "    pub struct {}(core::{0}) {{", model.name);
    for field in &model.fields {
        for line in doc_lines(std::slice::from_ref(&field.doc)) {
            let _ = writeln!(text, "        {line}");
        }
        let _ = writeln!(text, "        {} = \"{}\",", raw(&field.name), field.wire);
    }
    text.push_str("    }\n}\n");
    text
}

fn client(surface: &Surface) -> String {
    let mut text = String::from(
        "//! Written by `cargo xtask bindgen` from `core/src/api` and `core/src/config.rs`; do not edit.\n\n\
         use pyo3::{prelude::*, types::PyDict};\n\nuse crate::bridge::prelude::*;\n",
    );
    for flavour in [Flavour::Blocking, Flavour::Asyncio] {
        let class = format!("{}Client", flavour.prefix());
        let kind = match flavour {
            Flavour::Blocking => "A client of the portal whose calls wait for their answers.",
            Flavour::Asyncio => "A client of the portal for asyncio: its calls are awaited.",
        };
        let options =
            surface.request("ClientOptions").map(|options| keywords(&options.fields)).unwrap_or_default();
        let own = include_str!("client_methods.rs.txt")
            .replace("{class}", &class)
            .replace("{kind}", kind)
            .replace("{options}", &options)
            .replace("{call_options}", &call_options(surface));
        text.push_str(&own);
        let calls = match flavour {
            Flavour::Blocking => include_str!("client_blocking.rs.txt"),
            Flavour::Asyncio => include_str!("client_asyncio.rs.txt"),
        };
        text.push_str(&calls.replace("{raw_options}", &raw_options(surface)));
        for accessor in &surface.root {
            let class = class_of(surface, &accessor.resource, None);
            let resource = surface.resources.iter().find(|resource| resource.name == accessor.resource);
            let Some(resource) = resource else { continue };
            let module = resource.origin.family.as_deref().unwrap_or("shared");
            let path = format!("super::{module}::{}::{}{class}", resource.origin.stem(), flavour.prefix());
            text.push('\n');
            text.push_str(&getter(&accessor.name, &accessor.doc.paragraphs, &path));
        }
        text.push_str("}\n");
    }
    text
}

fn root(modules: &BTreeMap<String, Vec<String>>, classes: &[String]) -> String {
    let mut text = String::from(
        "//! The surface of core for Python, written by `cargo xtask bindgen`; do not edit.\n\npub mod client;\n",
    );
    for module in modules.keys() {
        let _ = writeln!(text, "pub mod {module};");
    }
    text.push_str("\nuse pyo3::prelude::*;\n\n/// Adds every class of the surface to the module.\n");
    text.push_str("pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {\n");
    for class in
        ["client::Client", "client::AsyncClient"].into_iter().chain(classes.iter().map(String::as_str))
    {
        let _ = writeln!(text, "module.add_class::<{class}>()?;");
    }
    text.push_str("Ok(())\n}\n");
    text
}

fn text_signature(surface: &Surface, operation: &Operation) -> String {
    let mut parts = vec!["$self".to_owned()];
    parts.extend(operation.path_arguments.iter().map(|field| field.name.clone()));
    let params = operation.params.as_deref().and_then(|name| surface.request(name));
    if let Some(params) = params {
        parts.push(keywords(&params.fields));
    }
    format!("({})", parts.join(", "))
}

fn call_options(surface: &Surface) -> String {
    surface.request("CallOptions").map(|options| keywords(&options.fields)).unwrap_or_default()
}

fn raw_options(surface: &Surface) -> String {
    let fields = surface.request("RawRequest").map(|options| options.fields.as_slice()).unwrap_or_default();
    let optional: Vec<Field> = fields.iter().filter(|field| !field.required).cloned().collect();
    keywords(&optional)
}

/// `*, one, other=None`: the required ones first.
fn keywords(fields: &[Field]) -> String {
    let required = fields.iter().filter(|field| field.required).map(|field| field.name.clone());
    let optional = fields.iter().filter(|field| !field.required).map(|field| format!("{}=None", field.name));
    let names: Vec<String> = std::iter::once("*".to_owned()).chain(required).chain(optional).collect();
    names.join(", ")
}

fn rust_doc(text: &mut String, paragraphs: &[String]) {
    for line in doc_lines(paragraphs) {
        let _ = writeln!(text, "{line}");
    }
}

fn doc_lines(paragraphs: &[String]) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in paragraphs {
        if !lines.is_empty() {
            lines.push("///".to_owned());
        }
        let wrapped = wrap(&plain(paragraph), 98);
        lines.extend(wrapped.into_iter().map(|line| format!("/// {line}")));
    }
    lines
}

/// The name as Rust wants it: its own words are written raw.
fn raw(name: &str) -> String {
    const TAKEN: &[&str] =
        &["type", "match", "ref", "move", "use", "where", "loop", "fn", "mod", "struct", "enum"];
    if TAKEN.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}
