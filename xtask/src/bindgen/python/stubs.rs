//! `_hbportal.pyi`: the extension module for type checkers and editors, with docstrings.

use crate::bindgen::{
    ir::{
        Accessor, Answer, Field, Method, MethodAnswer, Operation, Outcome, Payload, Resource, Struct,
        Surface, Variant,
    },
    text::{joined, plain},
};

use super::{
    Flavour, any_of, class_name, class_of, docstrings, has_files,
    types::{Place, annotation, is_nested},
};

/// As `ruff format` is set up in `bindings-python/pyproject.toml`.
const LINE: usize = 110;

pub fn emit(surface: &Surface) -> String {
    let mut body = String::new();
    for flavour in [Flavour::Blocking, Flavour::Asyncio] {
        body.push_str(&class(&client(surface, flavour)));
    }
    body.push_str(&class(&seat(surface)));
    for flavour in [Flavour::Blocking, Flavour::Asyncio] {
        body.push_str(&class(&hold(surface, flavour)));
    }
    for resource in &surface.resources {
        for flavour in [Flavour::Blocking, Flavour::Asyncio] {
            body.push_str(&class(&resource_class(surface, resource, flavour)));
        }
    }
    for model in &surface.models {
        body.push_str(&class(&model_class(model)));
    }
    for outcome in &surface.outcomes {
        body.push_str(&class(&outcome_class(outcome)));
    }
    let mut text = include_str!("head.pyi.txt").replace("{names}", &public_names(surface));
    let (arguments, init) = verifier(surface);
    text = text.replace("{webhook_args}", &arguments).replace("{webhook_init}", &init);
    let text = format!("{text}{body}");
    let types: Vec<String> = type_names(surface).into_iter().filter(|name| uses(&text, name)).collect();
    let dates =
        if uses(&body, "date | str") || uses(&body, "-> date") { "date, datetime" } else { "datetime" };
    text.replace("{types}", &import(&types)).replace("{dates}", dates)
}

fn import(names: &[String]) -> String {
    let line = format!("from .types import {}", names.join(", "));
    if line.len() <= LINE { line } else { format!("from .types import {}", expanded(names)) }
}

/// In brackets, one a line.
fn expanded(parts: &[String]) -> String {
    let lines = joined(parts, |part| format!("    {part},\n"));
    format!("(\n{lines})")
}

/// A class with one empty line before it and none at its end.
fn class(text: &str) -> String {
    format!("\n{}\n", text.trim_end())
}

/// The classes that `from hbportal import …` offers: clients and models. Resources are reached through clients.
fn public_names(surface: &Surface) -> String {
    let by_hand = [
        "AsyncDownload",
        "AsyncHold",
        "AsyncPageIterator",
        "AsyncPager",
        "AsyncSession",
        "Call",
        "Download",
        "Hold",
        "Page",
        "PageIterator",
        "Pager",
        "RawResponse",
        "Recorder",
        "Secret",
        "Session",
        "Upload",
        "WebhookVerifier",
        "parse_time",
        "sign_webhook",
        "Client",
        "AsyncClient",
    ];
    let mut names: Vec<&str> = by_hand.to_vec();
    names.extend(surface.models.iter().map(|model| model.name.as_str()));
    names.extend(surface.outcomes.iter().map(|outcome| outcome.name.as_str()));
    names.sort_unstable();
    joined(&names, |name| format!("    \"{name}\",\n"))
}

fn type_names(surface: &Surface) -> Vec<String> {
    let enums = surface.enums.iter().map(|open_enum| open_enum.name.clone());
    let nested = surface.requests.iter().filter(|request| is_nested(request, surface));
    let any = surface
        .outcomes
        .iter()
        .flat_map(|outcome| [Flavour::Blocking, Flavour::Asyncio].map(|flavour| any_of(outcome, flavour)));
    let mut names: Vec<String> = enums.chain(nested.map(|request| request.name.clone())).chain(any).collect();
    names.extend(["AsyncTokenStore", "FileContent", "FileInput", "TokenStore"].map(str::to_owned));
    names.sort();
    names.dedup();
    names
}

fn uses(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(place, _)| {
        let word = |letter: char| letter.is_alphanumeric() || letter == '_';
        !text[..place].ends_with(word) && !text[place + name.len()..].starts_with(word)
    })
}

fn client(surface: &Surface, flavour: Flavour) -> String {
    let class = format!("{}Client", flavour.prefix());
    let fields = |name: &str| surface.request(name).map(|request| request.fields.clone()).unwrap_or_default();
    let (what, call) = match flavour {
        Flavour::Blocking => {
            ("A client of the portal whose calls wait for their answers.", "client.references.get(17)")
        }
        Flavour::Asyncio => {
            ("A client of the portal for asyncio: its calls are awaited.", "await client.references.get(17)")
        }
    };
    let open = if flavour == Flavour::Blocking { "with" } else { "async with" };
    let mut lines = vec![
        what.to_owned(),
        String::new(),
        "Options that are left out are looked for in the environment, then have a default. Nothing is sent"
            .to_owned(),
        "before the first call, which logs in. One client serves any number of threads and tasks.".to_owned(),
    ];
    docstrings::arguments(&mut lines, &with_objects(fields("ClientOptions")));
    lines.extend(
        [
            "",
            "Raises:",
            "    ValidationError: An option is wrong; the error names it.",
            "    ConfigurationError: There are no credentials, or a file or route cannot be used.",
            "",
            "Example:",
        ]
        .map(str::to_owned),
    );
    lines.push(format!("    {open} hbportal.{class}() as client:"));
    lines.push(format!("        reference = {call}"));
    let mut text = format!("@final\nclass {class}:\n{}\n", docstrings::quoted(&lines, "    "));
    text.push_str(&def(
        "def __init__",
        &["self".to_owned()],
        &client_keywords(&fields("ClientOptions"), flavour),
        "None",
        None,
    ));
    text.push_str(&property("session", &format!("{}Session", flavour.prefix()), SESSION));
    for accessor in &surface.root {
        text.push_str(&leading(surface, accessor, flavour));
    }
    let mut lines = vec![
        "The same client with other options for its calls; both share connections, token and pace."
            .to_owned(),
    ];
    docstrings::arguments(&mut lines, &fields("CallOptions"));
    text.push_str(&def(
        "def with_options",
        &["self".to_owned()],
        &keywords(&fields("CallOptions")),
        &class,
        Some(&lines),
    ));
    let raw: Vec<Field> = fields("RawRequest");
    let (required, optional): (Vec<Field>, Vec<Field>) = raw.into_iter().partition(|field| field.required);
    let mut first = vec!["self".to_owned()];
    first.extend(required.iter().map(|field| format!("{}: str", field.name)));
    let mut lines = vec![
        "Sends any request, with the same token, retries, pace and errors as an operation: for paths that have".to_owned(),
        "no operation here yet.".to_owned(),
    ];
    let all: Vec<Field> = required.iter().chain(&optional).cloned().collect();
    docstrings::arguments(&mut lines, &all);
    let returns = match flavour {
        Flavour::Blocking => "RawResponse",
        Flavour::Asyncio => "Call[RawResponse]",
    };
    text.push_str(&def("def request", &first, &keywords(&optional), returns, Some(&lines)));
    text.push_str(match flavour {
        Flavour::Blocking => include_str!("client_blocking.pyi.txt"),
        Flavour::Asyncio => include_str!("client_asyncio.pyi.txt"),
    });
    text
}

const SESSION: &str = "The session with the portal: how it stands, and what can be done about it. None of it is needed for a call.";

/// What options cannot carry, a client of Python takes beside them: objects.
fn with_objects(mut fields: Vec<Field>) -> Vec<Field> {
    for field in &mut fields {
        if field.name == "token_store" {
            field.doc.push_str(" Or an object of your own: see `hbportal.types.TokenStore`.");
        }
    }
    let listener = fields.first().cloned().map(|field| Field {
        name: "on_session_event".to_owned(),
        doc: "Told of what happens to the client's sessions, on a thread of its own, where it may take its time. \
              What it raises goes to `sys.unraisablehook`."
            .to_owned(),
        ..field
    });
    fields.extend(listener);
    fields
}

fn client_keywords(fields: &[Field], flavour: Flavour) -> Vec<String> {
    let mut keywords = keywords(fields);
    let store = match flavour {
        Flavour::Blocking => "Secret | str | TokenStore | None",
        Flavour::Asyncio => "Secret | str | TokenStore | AsyncTokenStore | None",
    };
    for keyword in &mut keywords {
        if keyword.starts_with("token_store:") {
            *keyword = format!("token_store: {store} = None");
        }
    }
    keywords.push("on_session_event: Callable[[SessionEvent], object] | None = None".to_owned());
    keywords
}

/// What the holds of both clients have in common: what is held, and for how long.
fn seat(surface: &Surface) -> String {
    let details = surface.model("HeldSeat").map(|seat| properties(&seat.fields)).unwrap_or_default();
    format!("class _Hold:\n{details}{}", include_str!("hold.pyi.txt"))
}

fn hold(surface: &Surface, flavour: Flavour) -> String {
    let fields = surface.request("BookHold").map(|request| request.fields.as_slice()).unwrap_or_default();
    let mut lines = vec![
        "Books the seat: who comes, and how it is paid. A hold is for one booking.".to_owned(),
        String::new(),
        "Where the booking was certainly not made, the hold stays open. Where nobody knows, it cannot be booked".to_owned(),
        "again and is not given back by itself: look at the bookings.".to_owned(),
    ];
    docstrings::arguments(&mut lines, fields);
    lines.extend(
        [
            "",
            "Raises:",
            "    ValidationError: An argument is wrong; nothing was sent.",
            "    ConflictError: The hold has expired, is used or given back; nothing was sent.",
            "    HbPortalError: Any other failure; see the classes below it.",
        ]
        .map(str::to_owned),
    );
    let (answer, rest) = match flavour {
        Flavour::Blocking => ("Booking", include_str!("hold_blocking.pyi.txt")),
        Flavour::Asyncio => ("Call[Booking]", include_str!("hold_asyncio.pyi.txt")),
    };
    let (head, methods) = rest.split_once("{book}").unwrap_or((rest, ""));
    let book = def("def book", &["self".to_owned()], &keywords(fields), answer, Some(&lines));
    format!("{head}{book}{methods}")
}

/// The verifier's options: a single secret may be given as such.
fn verifier(surface: &Surface) -> (String, String) {
    let mut fields =
        surface.request("WebhookVerifierOptions").map(|options| options.fields.clone()).unwrap_or_default();
    for field in &mut fields {
        field.required = false;
    }
    let mut keywords = keywords(&fields);
    keywords.insert(0, "secret: Secret | str | None = None".to_owned());
    let mut lines = Vec::new();
    docstrings::arguments(&mut lines, &fields);
    lines.insert(2, "    secret: The secret of the endpoint.".to_owned());
    let lines: Vec<String> = lines.iter().skip(1).map(|line| format!("    {line}")).collect();
    (lines.join("\n"), def("def __init__", &["self".to_owned()], &keywords, "None", None))
}

fn resource_class(surface: &Surface, resource: &Resource, flavour: Flavour) -> String {
    let class = format!("{}{}", flavour.prefix(), class_name(resource));
    let doc = docstrings::quoted(&docstrings::of_class(&resource.doc), "    ");
    let mut text = format!("@final\nclass {class}:\n{doc}\n");
    for accessor in &resource.accessors {
        text.push_str(&leading(surface, accessor, flavour));
    }
    for operation in &resource.operations {
        text.push_str(&method(surface, operation, flavour));
    }
    text
}

fn leading(surface: &Surface, accessor: &Accessor, flavour: Flavour) -> String {
    let target = format!("{}{}", flavour.prefix(), class_of(surface, accessor));
    property(&accessor.name, &target, &accessor.doc.paragraphs.join(" "))
}

fn method(surface: &Surface, operation: &Operation, flavour: Flavour) -> String {
    let mut first = vec!["self".to_owned()];
    first.extend(
        operation
            .path_arguments
            .iter()
            .map(|field| format!("{}: {}", field.name, annotation(&field.ty, Place::Argument))),
    );
    let params = operation.params.as_deref().and_then(|name| surface.request(name));
    let mut keywords = params.map(|request| keywords(&request.fields)).unwrap_or_default();
    if operation.files {
        keywords.push("files: Mapping[str, FileInput] | None = None".to_owned());
    }
    let answer = match &operation.answer {
        Answer::Nothing => "None".to_owned(),
        Answer::Model(name) => name.clone(),
        Answer::Optional(name) => format!("{name} | None"),
        Answer::List(name) => format!("tuple[{name}, ...]"),
        Answer::Pages(name) => format!("{}Pager[{name}]", flavour.prefix()),
        Answer::Outcome(name) => {
            surface.outcome(name).map(|outcome| any_of(outcome, flavour)).unwrap_or_default()
        }
        Answer::Hold => format!("{}Hold", flavour.prefix()),
        Answer::Download => format!("{}Download", flavour.prefix()),
    };
    let answer = match (&operation.answer, flavour) {
        (Answer::Pages(_), _) | (_, Flavour::Blocking) => answer,
        (_, Flavour::Asyncio) => format!("Call[{answer}]"),
    };
    let doc = docstrings::of_operation(operation, surface, flavour);
    def(&format!("def {}", operation.name), &first, &keywords, &answer, Some(&doc))
}

fn keywords(fields: &[Field]) -> Vec<String> {
    let required = fields.iter().filter(|field| field.required);
    let optional = fields.iter().filter(|field| !field.required);
    let required =
        required.map(|field| format!("{}: {}", field.name, annotation(&field.ty, Place::Argument)));
    let optional = optional
        .map(|field| format!("{}: {} | None = None", field.name, annotation(&field.ty, Place::Argument)));
    required.chain(optional).collect()
}

fn property(name: &str, class: &str, doc: &str) -> String {
    format!("    @property\n    def {name}(self) -> {class}:\n        \"\"\"{}\"\"\"\n\n", plain(doc))
}

/// A method, in one line or with one argument a line, as the formatter would have it.
fn def(head: &str, first: &[String], keywords: &[String], returns: &str, doc: Option<&[String]>) -> String {
    let mut arguments = first.to_vec();
    if !keywords.is_empty() {
        arguments.push("*".to_owned());
        arguments.extend(keywords.iter().cloned());
    }
    let tail = if doc.is_some() { ":" } else { ": ..." };
    let line = format!("    {head}({}) -> {returns}{tail}", arguments.join(", "));
    let mut text = if line.chars().count() <= LINE {
        format!("{line}\n")
    } else {
        let arguments = joined(&arguments, |argument| format!("        {argument},\n"));
        format!("    {head}(\n{arguments}    ) -> {returns}{tail}\n")
    };
    if let Some(doc) = doc {
        text.push_str(&docstrings::quoted(doc, "        "));
        text.push('\n');
    }
    text
}

fn model_class(model: &Struct) -> String {
    let doc = docstrings::quoted(&docstrings::of_class(&model.doc), "    ");
    let name = &model.name;
    let names: Vec<String> = model.fields.iter().map(|field| format!("\"{}\"", field.name)).collect();
    let one = if names.len() == 1 { "," } else { "" };
    let line = format!("    __match_args__ = ({}{one})", names.join(", "));
    let line = if line.len() <= LINE {
        line
    } else {
        format!("    __match_args__ = {}", expanded(&names).replace('\n', "\n    "))
    };
    let mut text = format!("@final\nclass {name}(_Model):\n{doc}\n{line}\n\n");
    text.push_str(&properties(&model.fields));
    for method in &model.methods {
        text.push_str(&question(method));
    }
    text
}

fn properties(fields: &[Field]) -> String {
    let property = |field: &Field| {
        let ty = annotation(&field.ty, Place::Answer);
        let ty = if field.required { ty } else { format!("{ty} | None") };
        property(&field.name, &ty, &field.doc)
    };
    joined(fields, property)
}

/// What a model can be asked.
fn question(method: &Method) -> String {
    let mut arguments = vec!["self".to_owned()];
    let written = |field: &Field| format!("{}: {}", field.name, annotation(&field.ty, Place::Argument));
    arguments.extend(method.arguments.iter().map(written));
    let answer = match &method.answer {
        MethodAnswer::Boolean => "bool".to_owned(),
        MethodAnswer::List(model) => format!("tuple[{model}, ...]"),
    };
    def(&format!("def {}", method.name), &arguments, &[], &answer, Some(&docstrings::of_method(method)))
}

/// The class of an outcome, and in it one for each variant.
fn outcome_class(outcome: &Outcome) -> String {
    let doc = docstrings::quoted(&docstrings::of_class(&outcome.doc), "    ");
    let kinds: Vec<String> = outcome.variants.iter().map(|variant| format!("\"{}\"", variant.kind)).collect();
    let mut values: Vec<String> = outcome.variants.iter().map(value).collect();
    values.sort_by_key(|value| value == "None");
    values.dedup();
    let mut text = format!("class {}:\n{doc}\n", outcome.name);
    text.push_str(&property("kind", &format!("Literal[{}]", kinds.join(", ")), "Which of them it is."));
    // What a file is, only the variant knows.
    let values = if has_files(outcome) { "Any".to_owned() } else { values.join(" | ") };
    text.push_str(&property("value", &values, "What came with it."));
    if has_files(outcome) {
        text.push_str("    def __class_getitem__(cls, item: Any, /) -> GenericAlias: ...\n");
    }
    for variant in &outcome.variants {
        if !text.ends_with("\n\n") {
            text.push('\n');
        }
        text.push_str(&variant_class(outcome, variant));
    }
    text
}

fn variant_class(outcome: &Outcome, variant: &Variant) -> String {
    let value = value(variant);
    let generic = if value == "_T_co" { ", Generic[_T_co]" } else { "" };
    let (arguments, init) = match value.as_str() {
        "None" => ("()", "self".to_owned()),
        value => ("(\"value\",)", format!("self, value: {value}")),
    };
    let doc = plain(&variant.doc);
    let mut text = format!(
        "@final\nclass {}({}{generic}):\n    \"\"\"{doc}\"\"\"\n\n    __match_args__ = {arguments}\n\n    def __init__({init}) -> None: ...\n",
        variant.name, outcome.name
    );
    text.push_str(&property("kind", &format!("Literal[\"{}\"]", variant.kind), "Which of them it is."));
    text.push_str(&property("value", &value, "What came with it."));
    let lines = text.trim_end().lines();
    lines.map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect()
}

/// What a variant carries.
fn value(variant: &Variant) -> String {
    match &variant.payload {
        Payload::Nothing => "None".to_owned(),
        Payload::Model(name) => name.clone(),
        Payload::Download => "_T_co".to_owned(),
    }
}
