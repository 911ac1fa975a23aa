//! Resources and their operations.

use syn::{
    ExprPath, FnArg, ImplItem, ImplItemFn, Item, ItemImpl, Pat, ReturnType,
    visit::{self, Visit},
};

use super::{
    Source, docs,
    items::{is_public, is_resource},
    names,
    routes::{Routes, Row},
    types,
};
use crate::bindgen::{
    ir::{Accessor, Answer, Field, Method, MethodAnswer, Operation, Resource, Surface, Type},
    text::joined,
};

/// Finds every resource, how it is reached, and its operations.
pub fn collect(sources: &[Source], routes: &Routes, surface: &mut Surface) -> Result<(), String> {
    let sources: Vec<&Source> = sources.iter().filter(|source| source.origin.family.is_some()).collect();
    for source in &sources {
        for item in &source.syntax.items {
            if let Item::Struct(item) = item
                && is_public(&item.vis)
                && is_resource(item)
            {
                surface.resources.push(Resource {
                    name: item.ident.to_string(),
                    doc: docs::read(&item.attrs),
                    operations: Vec::new(),
                    accessors: Vec::new(),
                    origin: source.origin.clone(),
                });
            }
        }
    }
    // How a resource is reached is a part of its operations' names, so all ways are known first.
    for pass in [Pass::Accessors, Pass::Operations] {
        for source in &sources {
            for item in &source.syntax.items {
                if let Item::Impl(item) = item {
                    read_impl(source, item, pass, routes, surface)?;
                }
            }
        }
    }
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    Accessors,
    Operations,
}

fn read_impl(
    source: &Source,
    item: &ItemImpl,
    pass: Pass,
    routes: &Routes,
    surface: &mut Surface,
) -> Result<(), String> {
    let Some(owner) = types::last_segment(&item.self_ty).filter(|_| item.trait_.is_none()) else {
        return Ok(());
    };
    let owner = owner.ident.to_string();
    if surface.model(&owner).is_some() {
        return if pass == Pass::Operations { questions(source, item, &owner, surface) } else { Ok(()) };
    }
    let place = position(surface, source, &owner);
    if place.is_none() && owner != "Client" {
        return Ok(());
    }
    for item in &item.items {
        let ImplItem::Fn(method) = item else { continue };
        if !is_public(&method.vis) {
            continue;
        }
        let accessor = accessor(source, method, surface);
        match (pass, accessor, place) {
            (Pass::Accessors, Some(accessor), Some(place)) => {
                surface.resources[place].accessors.push(accessor);
            }
            (Pass::Accessors, Some(accessor), None) => surface.root.push(accessor),
            (Pass::Operations, None, Some(place)) => {
                let operation = operation(source, method, &owner, routes, surface)?;
                surface.resources[place].operations.push(operation);
            }
            (Pass::Operations, None, None) => {
                let name = format!("Client::{}", method.sig.ident);
                return Err(source.problem(name, "returns no resource: operations are methods of resources"));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Families may use the same names for their resources.
fn position(surface: &Surface, source: &Source, name: &str) -> Option<usize> {
    let same = |resource: &Resource| resource.name == name && resource.origin.family == source.origin.family;
    surface.resources.iter().position(same)
}

fn accessor(source: &Source, method: &ImplItemFn, surface: &Surface) -> Option<Accessor> {
    let ReturnType::Type(_, ty) = &method.sig.output else { return None };
    let resource = types::last_segment(ty)?.ident.to_string();
    position(surface, source, &resource)?;
    let family = source.origin.family.clone();
    Some(Accessor { name: method.sig.ident.to_string(), resource, family, doc: docs::read(&method.attrs) })
}

fn operation(
    source: &Source,
    method: &ImplItemFn,
    owner: &str,
    routes: &Routes,
    surface: &Surface,
) -> Result<Operation, String> {
    let name = method.sig.ident.to_string();
    let item = format!("{owner}::{name}");
    let problem = |text: &str| source.problem(&item, text);

    names::usable(&name).map_err(|text| problem(&text))?;
    let doc = docs::read(&method.attrs);
    let row = match doc.made_of.as_slice() {
        [] => Some(route(method, routes).map_err(|text| problem(&text))?),
        parts => {
            let unknown = parts.iter().find(|part| routes.values().all(|row| row.id != **part));
            if let Some(unknown) = unknown {
                return Err(problem(&format!("is made of `{unknown}`, which is no row")));
            }
            None
        }
    };
    let family = source.origin.family.as_deref().unwrap_or_default();
    let way =
        way_to(surface, family, owner).ok_or_else(|| problem("is reached by no method of the client"))?;
    let resource = way.last().map_or("", String::as_str);
    let expected = format!("{family}.{resource}.{name}");
    if let Some(row) = row.filter(|row| row.id != expected) {
        return Err(problem(&format!("sends `{}`, but its place in core makes it `{expected}`", row.id)));
    }
    let evidence =
        doc.evidence.as_deref().ok_or_else(|| problem("has no `Evidence:` line in its doc comment"))?;
    let word = evidence.split('`').nth(1).unwrap_or_default();
    if let Some(row) = row.filter(|row| word != row.evidence) {
        return Err(problem(&format!(
            "says `{word}` as its evidence, the routes table says `{}`",
            row.evidence
        )));
    }
    let Arguments { in_path: path_arguments, params, files } =
        arguments(method, surface).map_err(|text| problem(&text))?;
    let names: Vec<&str> = path_arguments.iter().map(|argument| argument.name.as_str()).collect();
    if let Some(row) = row {
        let placeholders: Vec<&str> =
            row.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect();
        if placeholders != names {
            return Err(problem(&format!("takes {names:?}, but the path has {placeholders:?}")));
        }
    }
    let answer = answer(method, surface).map_err(|text| problem(&text))?;
    let steps = joined(&way, |step| format!(".{step}()"));
    Ok(Operation {
        id: expected,
        call: format!("client{steps}.{name}"),
        name,
        http_method: row.map(|row| row.method.clone()).unwrap_or_default(),
        path: row.map(|row| row.path.clone()).unwrap_or_default(),
        evidence: word.to_owned(),
        made_of: doc.made_of.clone(),
        doc,
        path_arguments,
        params,
        files,
        answer,
    })
}

/// The methods that lead from the client to a resource.
fn way_to(surface: &Surface, family: &str, owner: &str) -> Option<Vec<String>> {
    let mut of_family = surface.root.iter().filter(|accessor| accessor.family.as_deref() == Some(family));
    if let Some(accessor) = of_family.clone().find(|accessor| accessor.resource == owner) {
        return Some(vec![accessor.name.clone()]);
    }
    of_family.find_map(|first| {
        let second = surface.resource(first)?.accessors.iter().find(|accessor| accessor.resource == owner)?;
        Some(vec![first.name.clone(), second.name.clone()])
    })
}

/// The one row of the table that the method names.
fn route<'a>(method: &ImplItemFn, routes: &'a Routes) -> Result<&'a Row, String> {
    struct Finder(Vec<(String, String)>);

    impl<'ast> Visit<'ast> for Finder {
        fn visit_expr_path(&mut self, path: &'ast ExprPath) {
            let names: Vec<String> =
                path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            if let [.., table, family, name] = names.as_slice()
                && table == "routes"
            {
                self.0.push((family.clone(), name.clone()));
            }
            visit::visit_expr_path(self, path);
        }
    }

    let mut finder = Finder(Vec::new());
    finder.visit_block(&method.block);
    match finder.0.as_slice() {
        [key] => {
            routes.get(key).ok_or_else(|| format!("sends `routes::{}::{}`, which is no row", key.0, key.1))
        }
        [] => Err("sends no `routes::family::NAME`".to_owned()),
        _ => Err("sends more than one route: an operation is one".to_owned()),
    }
}

/// What a model can be asked.
fn questions(source: &Source, item: &ItemImpl, owner: &str, surface: &mut Surface) -> Result<(), String> {
    for item in &item.items {
        let ImplItem::Fn(method) = item else { continue };
        if !is_public(&method.vis) {
            continue;
        }
        let problem = |text: &str| source.problem(format!("{owner}::{}", method.sig.ident), text);
        let name = method.sig.ident.to_string();
        names::usable(&name).map_err(|text| problem(&text))?;
        let mut arguments = Vec::new();
        for argument in &method.sig.inputs {
            let FnArg::Typed(argument) = argument else { continue };
            let Pat::Ident(pattern) = &*argument.pat else {
                return Err(problem("has an argument without a name"));
            };
            let ty = types::last_segment(&argument.ty).map(|segment| segment.ident.to_string());
            let ty = match ty.as_deref() {
                Some("Day") => Type::Day,
                Some("i64") => Type::Integer,
                _ => return Err(problem("takes something that is neither a `Day` nor an `i64`")),
            };
            let name = pattern.ident.to_string();
            arguments.push(Field { wire: name.clone(), doc: String::new(), name, ty, required: true });
        }
        let answer = match &method.sig.output {
            ReturnType::Type(_, ty) => types::last_segment(ty),
            ReturnType::Default => None,
        };
        let listed =
            answer.filter(|segment| segment.ident == "Vec").and_then(|segment| types::generic(segment, 0));
        let model = listed.and_then(types::last_segment).map(|segment| segment.ident.to_string());
        let answer = match (answer.map(|segment| segment.ident.to_string()).as_deref(), model) {
            (Some("bool"), _) => MethodAnswer::Boolean,
            (_, Some(model)) if surface.model(&model).is_some() => MethodAnswer::List(model),
            _ => return Err(problem("answers neither `bool` nor a list of models")),
        };
        let doc = docs::read(&method.attrs);
        if let Some(model) = surface.models.iter_mut().find(|model| model.name == owner) {
            model.methods.push(Method { name, doc, arguments, answer });
        }
    }
    Ok(())
}

/// What an operation takes.
struct Arguments {
    in_path: Vec<Field>,
    params: Option<String>,
    files: bool,
}

fn arguments(method: &ImplItemFn, surface: &Surface) -> Result<Arguments, String> {
    let mut path_arguments = Vec::new();
    let mut params = None;
    let mut files = false;
    for argument in &method.sig.inputs {
        let FnArg::Typed(argument) = argument else { continue };
        let Pat::Ident(pattern) = &*argument.pat else {
            return Err("has an argument without a name".to_owned());
        };
        let name = pattern.ident.to_string();
        if let Some(ty) = types::impl_into(&argument.ty) {
            let ty = match types::last_segment(ty).map(|segment| segment.ident.to_string()).as_deref() {
                Some("Id") => Type::Id,
                Some("String") => Type::Text,
                _ => {
                    return Err(format!(
                        "takes `{name}`, which is neither `impl Into<Id>` nor `impl Into<String>`"
                    ));
                }
            };
            let doc = path_doc(&name, &ty);
            path_arguments.push(Field { wire: name.clone(), name, ty, required: true, doc });
            continue;
        }
        let request =
            types::last_segment(&argument.ty).map(|segment| segment.ident.to_string()).unwrap_or_default();
        if request == "Files" {
            files = true;
            continue;
        }
        if surface.request(&request).is_none() {
            return Err(format!("takes `{name}`, which is no request struct"));
        }
        if params.replace(request).is_some() {
            return Err("takes two request structs".to_owned());
        }
    }
    Ok(Arguments { in_path: path_arguments, params, files })
}

fn path_doc(name: &str, ty: &Type) -> String {
    match (name, ty) {
        ("id", Type::Id) => "Its number or its uuid.".to_owned(),
        (_, Type::Id) => format!("The number or text that is its `{name}`."),
        _ => format!("Its `{name}`."),
    }
}

fn answer(method: &ImplItemFn, surface: &Surface) -> Result<Answer, String> {
    let outside = || "returns something outside the vocabulary".to_owned();
    let ReturnType::Type(_, ty) = &method.sig.output else { return Err(outside()) };
    let segment = types::last_segment(ty).ok_or_else(outside)?;
    let inner = types::generic(segment, 0).ok_or_else(outside)?;
    let model = |ty: &syn::Type| {
        let name = types::last_segment(ty).map(|segment| segment.ident.to_string()).unwrap_or_default();
        surface.model(&name).map(|model| model.name.clone()).ok_or_else(outside)
    };
    match (segment.ident.to_string().as_str(), method.sig.asyncness.is_some()) {
        ("Pager", false) => Ok(Answer::Pages(model(inner)?)),
        ("Result", true) => {
            if let syn::Type::Tuple(tuple) = inner {
                return if tuple.elems.is_empty() { Ok(Answer::Nothing) } else { Err(outside()) };
            }
            let segment = types::last_segment(inner).ok_or_else(outside)?;
            match segment.ident.to_string().as_str() {
                "Download" => Ok(Answer::Download),
                "Hold" => Ok(Answer::Hold),
                "Option" => Ok(Answer::Optional(model(types::generic(segment, 0).ok_or_else(outside)?)?)),
                "Vec" => Ok(Answer::List(model(types::generic(segment, 0).ok_or_else(outside)?)?)),
                name if surface.outcome(name).is_some() => Ok(Answer::Outcome(name.to_owned())),
                _ => Ok(Answer::Model(model(inner)?)),
            }
        }
        ("Result", false) => Err("returns a `Result` and is not async".to_owned()),
        ("Pager", true) => Err("returns a `Pager` and is async: the pager fetches".to_owned()),
        _ => Err(outside()),
    }
}
