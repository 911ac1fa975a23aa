//! The shared cases of tolerance: what each answer of the server becomes.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

use hbportal::{
    Client, ClientOptions, Document, Error, Files, Result, Upload, Value,
    model::Model,
    request::{FromArguments, Values, from_json},
    routes,
    v1::{CandidateCreation, Screening},
};
use hbportal_sandbox::{FaultOrder, Sandbox};
use serde_json::{Map, json};

fn model<T: Model>(model: &T) -> Value {
    serde_json::from_str(&model.to_json()).expect("JSON")
}

fn optional<T: Model>(found: Option<T>) -> Value {
    found.as_ref().map_or(Value::Null, model)
}

fn outcome(kind: &str, value: Option<Value>) -> Value {
    let mut outcome = Map::from_iter([("kind".to_owned(), kind.into())]);
    outcome.extend(value.map(|value| ("value".to_owned(), value)));
    outcome.into()
}

async fn document(document: Result<Document>) -> Result<Value> {
    let document = document?;
    let kind = document.kind();
    Ok(match document {
        Document::Ready(file) => {
            json!({"kind": kind, "file": String::from_utf8_lossy(&file.bytes().await?).into_owned()})
        }
        _ => outcome(kind, None),
    })
}

/// The call of a case, by its names.
struct Call {
    client: Client,
    path: Vec<String>,
    params: Values,
    files: Files,
}

impl Call {
    fn at(&self, place: usize) -> &str {
        &self.path[place]
    }

    fn params<T: FromArguments>(&self) -> T {
        from_json(self.params.clone()).expect("arguments")
    }

    async fn send(&self, operation: &str) -> Result<Value> {
        let v1 = self.client.v1();
        let (candidates, training) = (v1.candidates(), v1.training());
        let (screenings, certificates) = (v1.occupational_health(), v1.certificates());
        Ok(match operation.strip_prefix("v1.").expect("of V1") {
            "candidates.list" => candidates.list(self.params()).collect().await?.iter().map(model).collect(),
            "candidates.get" => optional(candidates.get(self.at(0)).await?),
            "candidates.create" => {
                let created = candidates.create(self.params()).await?;
                let (CandidateCreation::Created(reference) | CandidateCreation::Existing(reference)) =
                    &created;
                outcome(created.kind(), Some(model(reference)))
            }
            "candidates.update" => outcome(candidates.update(self.at(0), self.params()).await?.kind(), None),
            "training.courses" => optional(training.courses().await?),
            "training.course_result" => optional(training.course_result(self.at(0), self.at(1)).await?),
            "training.report" => optional(training.report(self.at(0)).await?),
            "training.unassigned_report" => optional(training.unassigned_report(self.at(0)).await?),
            "occupational_health.forms" => optional(screenings.forms().await?),
            "occupational_health.form_fields" => optional(screenings.form_fields(self.at(0)).await?),
            "occupational_health.create_submission" => {
                model(&screenings.create_submission(self.at(0), self.params()).await?)
            }
            "occupational_health.update_submission" => {
                let call = screenings.update_submission(self.at(0), self.params(), self.files.clone());
                outcome(call.await?.kind(), None)
            }
            "occupational_health.finalise_submission" => {
                screenings.finalise_submission(self.at(0)).await?;
                Value::Null
            }
            "occupational_health.list_submissions" => {
                screenings.list_submissions(self.params()).collect().await?.iter().map(model).collect()
            }
            "occupational_health.result" => match screenings.result(self.at(0)).await? {
                Screening::Finished(result) => outcome("finished", Some(model(&result))),
                running @ Screening::Running => outcome(running.kind(), None),
            },
            "occupational_health.employer_document" => {
                document(screenings.employer_document(self.at(0)).await).await?
            }
            "certificates.download" => document(certificates.download(self.at(0)).await).await?,
            "certificates.download_including_expired" => {
                document(certificates.download_including_expired(self.at(0)).await).await?
            }
            "certificates.download_including_unassigned" => {
                document(certificates.download_including_unassigned(self.at(0)).await).await?
            }
            "certificates.download_all" => document(certificates.download_all(self.at(0)).await).await?,
            "certificates.download_course" => {
                document(certificates.download_course(self.at(0), self.at(1)).await).await?
            }
            other => panic!("no call for `{other}`"),
        })
    }
}

/// What core writes of a model has `extra` among its fields.
fn as_written(expected: &Value) -> Value {
    match expected {
        Value::Object(entries) => {
            let mut written: Map<String, Value> = Map::new();
            for (name, value) in entries {
                match (name.as_str(), value) {
                    ("extra", Value::Object(extra)) => written.extend(extra.clone()),
                    _ => drop(written.insert(name.clone(), as_written(value))),
                }
            }
            written.into()
        }
        Value::Array(values) => values.iter().map(as_written).collect(),
        value => value.clone(),
    }
}

fn check_error(name: &str, error: &Error, expected: &Value) {
    assert_eq!(Some(error.kind().class_name()), expected["class"].as_str(), "{name}: {error}");
    if let Some(status) = expected["status"].as_u64() {
        assert_eq!(error.status().map(u64::from), Some(status), "{name}: {error}");
    }
    for says in expected["text_contains"].as_array().into_iter().flatten() {
        assert!(error.to_string().contains(says.as_str().expect("text")), "{name}: {error} without {says}");
    }
    assert!(!format!("{error} {error:?}").contains("Canary"), "{name}: {error}");
}

async fn check(cases: &str) {
    let cases: Vec<Value> = serde_json::from_str(cases).expect("cases");
    let sandbox = Sandbox::start().await.expect("a sandbox");
    for case in cases {
        let name = case["name"].as_str().expect("a name");
        let operation = case["operation"].as_str().expect("an operation");
        let route = routes::find(operation).expect(operation).template;
        let mut fault = case["answer"].clone();
        fault["kind"] = "status".into();
        let order = json!({"route": route, "fault": fault, "times": 100});
        let order: FaultOrder = serde_json::from_value(order).expect("a fault");
        sandbox.reset();
        sandbox.fault(order);
        let options = ClientOptions::new().client_id(sandbox.client_id()).api_key(sandbox.api_key());
        let options = options.base_url(sandbox.base_url()).max_retries(0).proxy("");
        let path = case["path"].as_array().into_iter().flatten();
        let files = case["files"].as_object().into_iter().flatten();
        let call = Call {
            client: Client::new(options).expect("a client"),
            path: path.map(|value| value.as_str().expect("text").to_owned()).collect(),
            params: case["params"].as_object().cloned().unwrap_or_default(),
            files: files
                .map(|(name, text)| {
                    let text = text.as_str().expect("text").to_owned();
                    (name.clone(), Upload::from_bytes(format!("{name}.txt"), text))
                })
                .collect(),
        };
        match (call.send(operation).await, &case["expect"]) {
            (Ok(answer), expect) if expect.get("answer").is_some() => {
                assert_eq!(answer, as_written(&expect["answer"]), "{name}");
            }
            (Err(error), expect) if expect.get("error").is_some() => {
                check_error(name, &error, &expect["error"]);
            }
            (outcome, expect) => panic!("{name}: {outcome:?} instead of {expect}"),
        }
    }
}

#[tokio::test]
async fn candidates() {
    check(include_str!("../../tests/vectors/tolerance/candidates.json")).await;
}

#[tokio::test]
async fn training() {
    check(include_str!("../../tests/vectors/tolerance/training.json")).await;
}

#[tokio::test]
async fn occupational_health() {
    check(include_str!("../../tests/vectors/tolerance/occupational_health.json")).await;
}
