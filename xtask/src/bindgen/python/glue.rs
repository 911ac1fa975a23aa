//! The Rust glue: a file for each file of core, with its models and resources.

use std::{collections::BTreeMap, fmt::Write};

use crate::bindgen::{
    files::Files,
    ir::{Accessor, Answer, Field, Operation, Origin, Resource, Struct, Surface, Type},
    text::joined,
};

use super::{
    Flavour, class_name,
    classes::{model_class, outcome_class},
    places::{class_from, core, place, rust_doc, stem},
};

const FOLDER: &str = "bindings-python/src/generated";

pub fn emit(surface: &Surface, files: &mut Files) {
    let mut modules: BTreeMap<String, Module> = BTreeMap::new();
    for origin in origins(surface) {
        let name = origin.family.clone().unwrap_or_else(|| "shared".to_owned());
        let module = modules.entry(name.clone()).or_default();
        let text = file(surface, &origin, &mut module.classes);
        files.add(format!("{FOLDER}/{name}/{}.rs", stem(&origin)), text);
        module.files.push(stem(&origin));
    }
    for (name, module) in &modules {
        files.add(format!("{FOLDER}/{name}/mod.rs"), module.text());
    }
    files.add(format!("{FOLDER}/client.rs"), client(surface));
    files.add(format!("{FOLDER}/mod.rs"), root(&modules));
}

/// The files of a family, or those that belong to none, and the classes in them.
#[derive(Default)]
struct Module {
    files: Vec<String>,
    classes: Vec<String>,
}

impl Module {
    fn text(&self) -> String {
        let mut text = String::from("//! Written by `cargo xtask bindgen`; do not edit.\n\n");
        for file in &self.files {
            let _ = writeln!(text, "pub mod {file};");
        }
        text.push_str(REGISTER);
        for class in &self.classes {
            let _ = writeln!(text, "module.add_class::<{class}>()?;");
        }
        text.push_str("Ok(())\n}\n");
        text
    }
}

const REGISTER: &str = "\nuse pyo3::prelude::*;\n\n/// Adds every class to the module.\n\
    pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {\n";

/// The files of core that have something for Python, each once.
fn origins(surface: &Surface) -> Vec<Origin> {
    let models = surface.models.iter().map(|model| &model.origin);
    let resources = surface.resources.iter().map(|resource| &resource.origin);
    let enums = surface.enums.iter().map(|open_enum| &open_enum.origin);
    let outcomes = surface.outcomes.iter().map(|outcome| &outcome.origin);
    let mut origins: Vec<Origin> = models.chain(resources).chain(enums).chain(outcomes).cloned().collect();
    origins.sort_by(|one, other| one.file.cmp(&other.file));
    origins.dedup();
    origins
}

fn file(surface: &Surface, origin: &Origin, classes: &mut Vec<String>) -> String {
    let mut text = String::new();
    let resources: Vec<&Resource> =
        surface.resources.iter().filter(|resource| resource.origin == *origin).collect();
    let models: Vec<&Struct> = surface.models.iter().filter(|model| model.origin == *origin).collect();
    for resource in resources {
        for flavour in [Flavour::Blocking, Flavour::Asyncio] {
            text.push('\n');
            text.push_str(&resource_class(surface, resource, flavour));
            let class = format!("{}{}", flavour.prefix(), class_name(resource));
            classes.push(format!("{}::{class}", stem(origin)));
        }
        for operation in &resource.operations {
            text.push_str(&preparation(surface, operation, origin));
        }
    }
    for open_enum in surface.enums.iter().filter(|open_enum| open_enum.origin == *origin) {
        let _ = writeln!(text, "\nopen_enum!(core::{});", open_enum.name);
    }
    for model in models {
        text.push_str(&model_class(surface, model));
        classes.push(format!("{}::{}", stem(origin), model.name));
    }
    for outcome in surface.outcomes.iter().filter(|outcome| outcome.origin == *origin) {
        text.push_str(&outcome_class(surface, outcome));
        classes.push(format!("{}::{}", stem(origin), outcome.name));
    }
    format!(
        "//! Written by `cargo xtask bindgen` from `{}`; do not edit.\n\n{}{text}",
        origin.file,
        head(&text, origin)
    )
}

/// The imports that the text needs.
fn head(text: &str, origin: &Origin) -> String {
    let mut head = String::new();
    if text.contains("core::") {
        let _ = writeln!(head, "use {} as core;", origin.module);
    }
    if text.contains("PyDict") {
        head.push_str("use pyo3::{prelude::*, types::PyDict};\n");
    } else if text.contains("pymethods") {
        head.push_str("use pyo3::prelude::*;\n");
    }
    head.push_str("\nuse crate::bridge::prelude::*;\n");
    head
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
        text.push_str(&getter(surface, accessor, Some(&resource.origin), flavour));
    }
    for operation in &resource.operations {
        text.push_str(&method(surface, operation, flavour));
    }
    text.push_str("}\n");
    text
}

/// In a file of the surface, or in the client's.
fn getter(surface: &Surface, accessor: &Accessor, file: Option<&Origin>, flavour: Flavour) -> String {
    let Some(resource) = surface.resource(accessor) else { return String::new() };
    let class = format!("{}{}", flavour.prefix(), class_name(resource));
    let class = match file {
        Some(file) => class_from(file, &resource.origin, &class),
        None => format!("super::{}::{class}", place(&resource.origin)),
    };
    let mut text = String::new();
    rust_doc(&mut text, &accessor.doc.paragraphs);
    let _ =
        writeln!(text, "#[getter]\nfn {}(&self) -> {class} {{\n{class}(self.0.clone())\n}}\n", accessor.name);
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
    let read = if operation.files { "with_files" } else { "new" };
    let prepared = format!("{}(Given::{read}(arguments){given})", operation.name);
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
fn preparation(surface: &Surface, operation: &Operation, file: &Origin) -> String {
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
    if operation.files {
        reads.push_str("let files = given.files()?;\n");
    }
    match operation.params.as_deref().and_then(|name| surface.request(name)) {
        Some(params) => {
            let ty = core(&params.origin, file, &params.name);
            let _ = writeln!(reads, "let params = given.params::<{ty}>()?;");
            passed.push("params".to_owned());
        }
        None => reads.push_str("given.finish()?;\n"),
    }
    let moved = if passed.is_empty() { "" } else { "move " };
    if operation.files {
        passed.push("files".to_owned());
    }
    let call = format!("{}({})", operation.call, passed.join(", "));
    let id = &operation.id;
    let (returned, work) = match operation.answer {
        Answer::Pages(_) => ("Listing", format!("Ok(pages({moved}|client| {call}))")),
        _ if operation.files => (
            "Operation",
            format!("Ok(sending(\"{id}\", files, {moved}|client, files| async move {{ {call}.await }}))"),
        ),
        _ => ("Operation", format!("Ok(work({moved}|client| async move {{ {call}.await }}))")),
    };
    format!(
        "\nfn {}(mut given: Given) -> {returned} {{\n{returned}::prepare(\"{id}\", || {{\n{reads}{work}\n}})\n}}\n",
        operation.name
    )
}

fn client(surface: &Surface) -> String {
    let mut text = String::from(
        "//! Written by `cargo xtask bindgen` from `core/src/api` and `core/src/config`; do not edit.\n\n\
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
            .replace("{flavour}", &format!("{flavour:?}"))
            .replace("{prefix}", flavour.prefix())
            .replace("{options}", &options)
            .replace("{call_options}", &call_options(surface));
        text.push_str(&own);
        let calls = match flavour {
            Flavour::Blocking => include_str!("client_blocking.rs.txt"),
            Flavour::Asyncio => include_str!("client_asyncio.rs.txt"),
        };
        text.push_str(&calls.replace("{raw_options}", &raw_options(surface)));
        for accessor in &surface.root {
            text.push('\n');
            text.push_str(&getter(surface, accessor, None, flavour));
        }
        text.push_str("}\n");
    }
    text
}

fn root(modules: &BTreeMap<String, Module>) -> String {
    let mut text = String::from(
        "//! The surface of core for Python, written by `cargo xtask bindgen`; do not edit.\n\npub mod client;\n",
    );
    for name in modules.keys() {
        let _ = writeln!(text, "pub mod {name};");
    }
    text.push_str(REGISTER);
    text.push_str("module.add_class::<client::Client>()?;\nmodule.add_class::<client::AsyncClient>()?;\n");
    for name in modules.keys() {
        let _ = writeln!(text, "{name}::register(module)?;");
    }
    text.push_str("Ok(())\n}\n");
    text
}

fn text_signature(surface: &Surface, operation: &Operation) -> String {
    let mut parts = vec!["$self".to_owned()];
    parts.extend(operation.path_arguments.iter().map(|field| field.name.clone()));
    let params = operation.params.as_deref().and_then(|name| surface.request(name));
    match params {
        Some(params) => parts.push(keywords(&params.fields)),
        None if operation.files => parts.push("*".to_owned()),
        None => {}
    }
    if operation.files {
        parts.push("files=None".to_owned());
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
