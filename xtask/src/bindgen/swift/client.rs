//! `Client.swift`: what the client itself is told and offers.

use std::fmt::Write;

use crate::bindgen::ir::{Field, Struct, Surface};

use super::{docs, head, indented, lower_camel, methods};

pub fn emit(surface: &Surface) -> String {
    let mut text = head("core/src");
    text.push_str("\nextension HBPortal {\n");
    if let Some(options) = surface.request("ClientOptions") {
        text.push_str(&open(surface, options));
    }
    if let Some(options) = surface.request("CallOptions") {
        text.push_str(&with_options(surface, options));
    }
    if let Some(params) = surface.request("RawRequest") {
        text.push_str(&request(surface, params));
    }
    for accessor in &surface.root {
        text.push_str(&methods::accessor(surface, accessor));
    }
    text.push_str("}\n");
    if let Some(booking) = surface.request("BookHold") {
        text.push_str("\nextension Hold {\n");
        text.push_str(&book(surface, booking));
        text.push_str("}\n");
    }
    if let Some(options) = surface.request("WebhookVerifierOptions") {
        text.push_str("\nextension WebhookVerifier {\n");
        text.push_str(&verifier(surface, options));
        text.push_str("}\n");
    }
    text
}

const LISTENER: &str = "Told of what happens to the client's sessions, one event after the other, on a thread of its own: it \
     may take its time, and no token waits for it. See ``SessionEvent``.";

fn open(surface: &Surface, options: &Struct) -> String {
    let fields: Vec<&Field> = options.fields.iter().collect();
    let mut parameters: Vec<String> = fields.iter().map(|field| methods::argument(field)).collect();
    let mut documented: Vec<(String, String)> = fields.iter().map(|field| named(field, surface)).collect();
    // Beside the pair that it is to keep.
    let place =
        fields.iter().position(|field| field.name == "session").map_or(parameters.len(), |place| place + 1);
    parameters.insert(place, "store: (any TokenStore)? = nil".to_owned());
    documented.insert(
        place,
        ("store".to_owned(), "Where the pair is kept between runs. Without it, in memory.".to_owned()),
    );
    // Last, where it can stand behind the parentheses.
    parameters.push("onSessionEvent: (@Sendable (SessionEvent) -> Void)? = nil".to_owned());
    documented.push(("onSessionEvent".to_owned(), LISTENER.to_owned()));
    let mut text = comment(
        "A client with these options; what they leave out is looked for in the environment, then has a default. \
         Nothing is sent yet: the first call logs in.",
        &documented,
        "``HBPortalError/validation(_:)`` naming each wrong option; ``HBPortalError/configuration(_:)`` without \
         anything to log in with, for a route that cannot work, a CA bundle that cannot be read.",
    );
    let _ = writeln!(text, "    public init({}) throws {{", methods::list(&parameters));
    text.push_str("        var arguments = Arguments()\n");
    methods::set_all(&mut text, &fields);
    text.push_str(
        "        try self.init(options: arguments, store: store, onSessionEvent: onSessionEvent)\n    }\n",
    );
    text
}

fn with_options(surface: &Surface, options: &Struct) -> String {
    let fields: Vec<&Field> = options.fields.iter().collect();
    let parameters: Vec<String> = fields.iter().map(|field| methods::argument(field)).collect();
    let documented: Vec<(String, String)> = fields.iter().map(|field| named(field, surface)).collect();
    let mut text = String::from("\n");
    text.push_str(&comment(
        "The same client with other options for its calls. It shares connections, token and pace.",
        &documented,
        "``HBPortalError/validation(_:)`` naming each wrong option.",
    ));
    let _ =
        writeln!(text, "    public func withOptions({}) throws -> HBPortal {{", methods::list(&parameters));
    text.push_str("        var arguments = Arguments()\n");
    methods::set_all(&mut text, &fields);
    text.push_str("        return try with(options: arguments)\n    }\n");
    text
}

fn request(surface: &Surface, params: &Struct) -> String {
    let unlabelled = |field: &Field| ["method", "path"].contains(&field.name.as_str());
    let fields: Vec<&Field> = params.fields.iter().collect();
    let parameter = |field: &&Field| match field.name.as_str() {
        // Text in core's arguments; by hand here, so that the compiler knows the families.
        "family" => "family: Family? = nil".to_owned(),
        _ => format!("{}{}", if unlabelled(field) { "_ " } else { "" }, methods::argument(field)),
    };
    let parameters: Vec<String> = fields.iter().map(parameter).collect();
    let documented: Vec<(String, String)> = fields.iter().map(|field| named(field, surface)).collect();
    let mut text = String::from("\n");
    text.push_str(&comment(
        "Sends any request, with the same token, retries, pace and errors as an operation: for paths that have none \
         here yet.",
        &documented,
        "``HBPortalError``, as any operation.",
    ));
    let _ = writeln!(
        text,
        "    public func request({}) async throws -> RawResponse {{",
        methods::list(&parameters)
    );
    text.push_str("        var arguments = Arguments()\n");
    methods::set_all(&mut text, &fields);
    text.push_str("        return try await caller.request(arguments)\n    }\n");
    text
}

fn book(surface: &Surface, booking: &Struct) -> String {
    let fields: Vec<&Field> = booking.fields.iter().collect();
    let parameters: Vec<String> = fields.iter().map(|field| methods::argument(field)).collect();
    let documented: Vec<(String, String)> = fields.iter().map(|field| named(field, surface)).collect();
    let mut text = comment(
        "Books the seat that is held. A hold is for one booking. Where the booking was certainly not made, such as for \
         a pay option that the account has not, the hold stays open. Where nobody knows whether it was made, as after a \
         lost answer or a cancelled task, the hold cannot be booked again and is not given back by itself: look at the \
         bookings.",
        &documented,
        "``HBPortalError/conflict(_:)`` for a hold that has expired, is used or given back, with nothing sent; \
         ``HBPortalError/validation(_:)`` for wrong arguments; any other ``HBPortalError``, or `CancellationError`.",
    );
    let _ = writeln!(
        text,
        "    @discardableResult\n    public func book({}) async throws -> Booking {{",
        methods::list(&parameters)
    );
    text.push_str("        var arguments = Arguments()\n");
    methods::set_all(&mut text, &fields);
    text.push_str("        return try await book(arguments)\n    }\n");
    text
}

fn verifier(surface: &Surface, options: &Struct) -> String {
    let fields: Vec<&Field> = options.fields.iter().collect();
    let parameters: Vec<String> = fields.iter().map(|field| methods::argument(field)).collect();
    let documented: Vec<(String, String)> = fields.iter().map(|field| named(field, surface)).collect();
    let mut text = comment(
        "A verifier for the deliveries to one endpoint.",
        &documented,
        "``HBPortalError/validation(_:)`` naming each wrong option, an empty secret among them.",
    );
    let _ = writeln!(text, "    public convenience init({}) throws {{", methods::list(&parameters));
    text.push_str("        var arguments = Arguments()\n");
    methods::set_all(&mut text, &fields);
    text.push_str("        try self.init(options: arguments)\n    }\n");
    text
}

fn named(field: &Field, surface: &Surface) -> (String, String) {
    (lower_camel(&field.name), docs::plain(&field.doc, surface))
}

fn comment(what: &str, parameters: &[(String, String)], throws: &str) -> String {
    let mut lines = docs::wrapped(what);
    lines.push(String::new());
    lines.extend(docs::parameters(parameters));
    lines.extend(docs::item(&format!("- Throws: {throws}")));
    let mut text = String::new();
    let lines: Vec<String> = lines.iter().map(|line| format!("/// {line}")).collect();
    indented(&mut text, "    ", &lines);
    text
}
