//! What the generator must refuse: each case is one edit of core that would otherwise be written out wrongly.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

use std::{fs, path::Path};

use super::{parse, run};
use crate::repository;

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// The problem that one edit of a file of core causes.
fn problem(file: &str, from: &str, to: &str) -> String {
    let root = tempfile::tempdir().expect("a folder");
    copy(&repository::path("core/src"), &root.path().join("core/src"));
    let path = root.path().join("core/src").join(file);
    let text = fs::read_to_string(&path).expect("a file");
    assert!(text.contains(from), "{file} has no `{from}`");
    fs::write(&path, text.replacen(from, to, 1)).expect("written");
    parse::surface(root.path()).expect_err(to)
}

#[track_caller]
fn refused(file: &str, from: &str, to: &str, words: &[&str]) {
    let problem = problem(file, from, to);
    for word in words {
        assert!(problem.contains(word), "`{word}` is not in: {problem}");
    }
}

const REFERENCES: &str = "api/portal/references.rs";
const TEMPLATES: &str = "api/portal/templates.rs";

#[test]
fn an_operation_needs_its_evidence() {
    refused(TEMPLATES, "/// Evidence:", "/// Proof:", &["Templates::list", "`Evidence:`"]);
    refused(TEMPLATES, "Evidence: `assumed`", "Evidence: `documented`", &["`documented`", "`assumed`"]);
}

#[test]
fn an_operation_is_called_what_the_table_says() {
    refused(TEMPLATES, "pub fn list(", "pub fn all(", &["Templates::all", "portal.templates.all"]);
    refused(
        TEMPLATES,
        "routes::portal::TEMPLATES_LIST",
        "routes::portal::WEBHOOKS_LIST",
        &["portal.webhooks.list", "portal.templates.list"],
    );
    refused(TEMPLATES, "routes::portal::TEMPLATES_LIST", "routes::portal::NONE", &["NONE", "no row"]);
    refused(TEMPLATES, "routes::portal::TEMPLATES_LIST", "other", &["sends no"]);
}

#[test]
fn an_operation_is_reached_through_its_own_family() {
    let surface = parse::surface(&repository::root()).expect("a surface");
    for (id, call) in [
        ("portal.auth.token", "client.auth().token"),
        ("practical_training.auth.token", "client.practical_training().auth().token"),
        ("virtual_bls.webhooks.list", "client.virtual_bls().webhooks().list"),
        ("academy.bookings.past", "client.academy().bookings().past"),
    ] {
        let operation = surface.operations().find(|operation| operation.id == id).expect(id);
        assert_eq!(operation.call, call);
    }
}

#[test]
fn a_row_needs_its_method() {
    let row = "TEMPLATES_LIST = ";
    let more =
        "TEMPLATES_GET = \"templates.get\", \"GET /templates/{id}\", Assumed;\n        TEMPLATES_LIST = ";
    refused("routes.rs", row, more, &["portal.templates.get", "no method"]);
}

#[test]
fn arguments_are_those_of_the_path() {
    refused(
        REFERENCES,
        "id: impl Into<Id>",
        "reference: impl Into<Id>",
        &["References::get", "reference", "id"],
    );
    refused(REFERENCES, "id: impl Into<Id>", "id: u64", &["`id`", "no request struct"]);
}

#[test]
fn what_is_outside_the_vocabulary_is_refused() {
    refused(TEMPLATES, "pub name: String", "pub name: Box<str>", &["Template.name", "`Box`"]);
    refused(TEMPLATES, "pub name: String", "pub class: String", &["Template.class", "Python"]);
    refused(TEMPLATES, "pub name: String", "name: String", &["Template.name", "not public"]);
    refused(TEMPLATES, "Debug, PartialEq, Model", "Debug, PartialEq", &["`Template`", "neither"]);
    refused(REFERENCES, "Hash, OpenEnum", "Hash", &["ReferenceStatus", "`OpenEnum`"]);
    refused(
        TEMPLATES,
        "-> Pager<Template>",
        "-> Vec<Template>",
        &["Templates::list", "outside the vocabulary"],
    );
    refused(TEMPLATES, "/// A form template.", "/// x\npub fn free() {}\n/// A form template.", &["free"]);
    refused(TEMPLATES, "    /// Its name.\n", "", &["Template.name", "doc comment"]);
    refused(TEMPLATES, "pub struct Template {", "pub struct Reference {", &["Reference", "twice"]);
}

#[test]
fn the_check_names_what_differs() {
    let root = tempfile::tempdir().expect("a folder");
    copy(&repository::path("core/src"), &root.path().join("core/src"));
    fs::copy(repository::path("rustfmt.toml"), root.path().join("rustfmt.toml")).expect("a copy");
    let options = |check| super::Options { check, root: Some(root.path().to_owned()) };
    run(&options(false)).expect("written");
    run(&options(true)).expect("clean");
    let stub = root.path().join("bindings-python/python/hbportal/_hbportal.pyi");
    fs::write(&stub, "").expect("written");
    fs::remove_file(root.path().join("tests/operations.json")).expect("removed");
    fs::write(root.path().join("bindings-python/src/generated/old.rs"), "").expect("written");
    let problem = run(&options(true)).expect_err("not clean").to_string();
    for part in ["_hbportal.pyi differs", "tests/operations.json is missing", "generated/old.rs is left over"]
    {
        assert!(problem.contains(part), "{problem}");
    }
    run(&options(false)).expect("written");
    run(&options(true)).expect("clean again");
}
