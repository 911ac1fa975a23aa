//! Adding an operation as `CONTRIBUTING.md` tells: one row, one method, one command, and every language has it.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const ROW: &str = r#"        TEMPLATES_LIST = "templates.list", "GET /templates", Assumed;"#;
const NEW_ROW: &str = r#"        TEMPLATES_GET = "templates.get", "GET /templates/{id}", Assumed;"#;
const NEW_METHOD: &str = r#"impl Templates {
    /// Gets one form template.
    ///
    /// Evidence: `assumed` path.
    ///
    /// Errors: `NotFoundError` when there is no such template.
    ///
    /// ```no_run
    /// # async fn example(client: hbportal::Client) -> hbportal::Result<()> {
    /// println!("{}", client.templates().get(1).await?.name);
    /// # Ok(()) }
    /// ```
    pub async fn get(&self, id: impl Into<crate::Id>) -> crate::Result<Template> {
        self.0.send(routes::portal::TEMPLATES_GET).id(id).data().await
    }
"#;
const CALLER: &str = "//! Calls the new operation.
fn main() {}

/// Compiles only where the operation is there.
pub async fn call(client: hbportal::Client) -> hbportal::Result<String> {
    client.templates().get(1).await.map(|template| template.name)
}
";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a root").to_owned()
}

fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = entry.file_name();
        if ["target", ".git", "node_modules", "dist"].iter().any(|skipped| name == *skipped) {
            continue;
        }
        if entry.file_type().expect("a type").is_dir() {
            copy_tree(&entry.path(), &to.join(&name));
        } else {
            fs::copy(entry.path(), to.join(&name)).expect("a copy");
        }
    }
}

fn edit(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).expect("a file");
    assert_eq!(text.matches(from).count(), 1, "{} holds `{from}` once", path.display());
    fs::write(path, text.replace(from, to)).expect("written");
}

fn bindgen(copy: &Path, check: bool) -> bool {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("bindgen").arg("--root").arg(copy);
    if check {
        command.arg("--check");
    }
    command.status().expect("bindgen").success()
}

#[test]
fn one_row_and_one_method_reach_every_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path();
    copy_tree(&root(), copy);
    assert!(bindgen(copy, true), "the copy starts clean");

    edit(&copy.join("core/src/routes.rs"), ROW, &format!("{ROW}\n{NEW_ROW}"));
    edit(&copy.join("core/src/api/portal/templates.rs"), "impl Templates {\n", NEW_METHOD);
    assert!(!bindgen(copy, true), "the check sees that something is missing");
    assert!(bindgen(copy, false));
    assert!(bindgen(copy, true), "and is content once it is written");

    let operations = fs::read_to_string(copy.join("tests/operations.json")).expect("operations");
    assert!(operations.contains("\"portal.templates.get\""));
    let stubs =
        fs::read_to_string(copy.join("bindings-python/python/hbportal/_hbportal.pyi")).expect("stubs");
    assert_eq!(stubs.matches("Gets one form template.").count(), 2, "in the sync and in the async client");

    fs::create_dir_all(copy.join("core/examples")).expect("a folder");
    fs::write(copy.join("core/examples/added.rs"), CALLER).expect("written");
    let checked = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--locked", "-p", "hbportal", "--example", "added"])
        .current_dir(copy)
        .env("CARGO_TARGET_DIR", root().join("target"))
        .status()
        .expect("cargo");
    assert!(checked.success(), "the operation is there in Rust");
}
