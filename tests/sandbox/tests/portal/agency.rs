//! An agency that has logged in on one of the hosts beside the portal.

use std::rc::Rc;

use axum::http::Method;
use hbportal_sandbox::{Host, Sandbox};
use serde_json::{Value, json};

use crate::client::{Answer, Call};

#[derive(Debug)]
pub struct Agency {
    pub sandbox: Rc<Sandbox>,
    pub host: Host,
    pub token: String,
}

impl Agency {
    /// Starts a sandbox and logs in where the tokens of `host` come from.
    pub async fn start(host: Host) -> Self {
        Self::join(Rc::new(Sandbox::start().await.unwrap()), host).await
    }

    /// Logs in once more, as after the clock was moved or the state was reset.
    pub async fn again(other: &Self) -> Self {
        Self::join(other.sandbox.clone(), other.host).await
    }

    async fn join(sandbox: Rc<Sandbox>, host: Host) -> Self {
        let realm = if matches!(host, Host::Tdta | Host::Bls) { host } else { Host::Portal };
        let pair = login(&sandbox, realm).await.expect(200).json();
        let token = pair["access_token"].as_str().unwrap().to_owned();
        Self { sandbox, host, token }
    }

    pub fn call(&self, method: Method, path: &str) -> Call {
        on(self.host, method, path).header("authorization", &format!("Bearer {}", self.token))
    }

    pub async fn send(&self, call: Call) -> Answer {
        call.send(self.sandbox.url()).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.call(Method::GET, path)).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.send(self.call(Method::POST, path).json(body)).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.send(self.call(Method::DELETE, path)).await
    }

    /// The items of a list.
    pub async fn list(&self, path: &str) -> Vec<Value> {
        self.get(path).await.expect(200).data().as_array().unwrap().clone()
    }

    /// A call of the control API below the host's name.
    pub async fn order(&self, method: Method, path: &str, body: &Value) -> Answer {
        let call = Call::new(method, &format!("/_sandbox/{}{path}", self.host.name()));
        call.body(body.to_string()).send(self.sandbox.url()).await
    }

    /// Holds the first seat that is on offer, on either host.
    pub async fn hold(&self) -> Answer {
        if self.host == Host::Bls {
            let slot = self.list("/timeslots").await.remove(0);
            let body =
                json!({ "course_id": slot["course"]["id"], "date": slot["date"], "time": slot["time"] });
            self.post("/timeslots/hold", &body).await
        } else {
            let event = self.list("/training-events?available_only=1").await.remove(0);
            self.post(&format!("/training-events/{}/hold", event["id"]), &json!({})).await
        }
    }

    /// Holds the first seat and books it.
    pub async fn book(&self, pay_option: &str) -> Answer {
        let hold = self.hold().await.expect(201).json();
        self.post("/bookings", &self.order_for(&hold["hold_hash"], pay_option)).await
    }

    /// An order that is in order.
    pub fn order_for(&self, hash: &Value, pay_option: &str) -> Value {
        let mut body = json!({
            "hold_hash": hash, "first_name": "Jane", "last_name": "Doe", "email": "jane@example.com",
            "phone": "+44 7700 900000", "job_role": "Nurse", "pay_option": pay_option,
        });
        if self.host == Host::Bls {
            for (name, value) in [("address", "1 Example Street"), ("city", "London"), ("postcode", "E1 0AA")]
            {
                body[name] = json!(value);
            }
        }
        body
    }

    pub async fn credits(&self) -> Value {
        self.get("/credits").await.expect(200).json()
    }
}

/// A call of a host without a token.
pub fn on(host: Host, method: Method, path: &str) -> Call {
    Call::new(method, &format!("{}{path}", host.base()))
}

/// Logs in on a host that has tokens of its own.
pub async fn login(sandbox: &Sandbox, host: Host) -> Answer {
    let name = if host == Host::Bls { "hb_client_id" } else { "client_id" };
    let body = json!({ name: sandbox.client_id(), "api_key": sandbox.api_key() });
    on(host, Method::POST, "/auth/token").json(&body).send(sandbox.url()).await
}
