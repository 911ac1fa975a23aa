//! What the transport makes of connections and answers, against a server that is told each byte.

#![allow(clippy::expect_used, reason = "a test ends where something unexpected happens")]

mod support;

use hbportal::{
    CallOptions, Client, ClientOptions, CreateWebhookEndpoint, Error, ErrorKind, RawRequest, Recorder,
    RefreshToken, Result, TokenPair, model::Model as _,
};
use support::{Act, ENDPOINT, SOON, Server, TEMPLATE, json, json_with};

async fn list(client: &Client) -> Result<usize> {
    client.templates().list().collect().await.map(|templates| templates.len())
}

async fn create(client: &Client) -> Result<i64> {
    let endpoint = CreateWebhookEndpoint::new("https://example.com/h", Vec::new());
    client.webhooks().create(endpoint).await.map(|created| created.endpoint.id)
}

/// Every way in which a connection ends without a whole answer.
fn torn(whole: &str) -> Vec<Act> {
    let (head, body) = whole.split_at(whole.find("\r\n\r\n").expect("a head") + 4);
    let half = format!("{head}{}", &body[..body.len() / 2]);
    vec![
        Act::Close(String::new()),
        Act::Reset(String::new()),
        Act::Close("HTTP/1.1 20".to_owned()),
        Act::Close(head[..head.len() / 2].to_owned()),
        Act::Close(half.clone()),
        Act::Reset(half),
    ]
}

#[tokio::test]
async fn a_torn_read_is_sent_again() {
    let good = json("200 OK", TEMPLATE);
    for act in torn(&good) {
        let server = Server::start(vec![act.clone(), Act::Answer(good.clone())]).await;
        let recorder = Recorder::new();
        let client = server.client().recorded(&recorder);
        assert_eq!(list(&client).await.expect("the second answer"), 1, "{act:?}");
        let seen = server.seen();
        assert_eq!(seen.len(), 2, "{act:?}");
        assert_eq!(seen[0].header("x-request-id"), seen[1].header("x-request-id"));
        assert_eq!(recorder.last().expect("an answer").retries_taken(), 1);
    }
}

#[tokio::test]
async fn a_torn_write_is_sent_again_under_the_same_key() {
    let good = json("201 Created", ENDPOINT);
    for act in torn(&good) {
        let server = Server::start(vec![act.clone(), Act::Answer(good.clone())]).await;
        assert_eq!(create(&server.client()).await.expect("the second answer"), 5, "{act:?}");
        let seen = server.seen();
        assert_eq!(seen.len(), 2, "{act:?}");
        assert!(seen[0].header("idempotency-key").is_some_and(|key| key.len() >= 16));
        assert_eq!(seen[0].header("idempotency-key"), seen[1].header("idempotency-key"));
        assert_eq!(seen[0].body, seen[1].body);
    }
}

#[tokio::test]
async fn two_writes_have_two_keys_and_a_given_key_stands() {
    let server = Server::start(vec![Act::Answer(json("201 Created", ENDPOINT))]).await;
    let client = server.client();
    create(&client).await.expect("one");
    create(&client).await.expect("two");
    let own = client.with_options(CallOptions::new().idempotency_key("order-17")).expect("options");
    create(&own).await.expect("three");
    let keys: Vec<_> =
        server.seen().iter().map(|seen| seen.header("idempotency-key").map(str::to_owned)).collect();
    assert_ne!(keys[0], keys[1]);
    assert_eq!(keys[2].as_deref(), Some("order-17"));
}

#[tokio::test]
async fn a_connection_that_always_breaks_is_a_connection_error() {
    for act in torn(&json("200 OK", TEMPLATE)) {
        let server = Server::start(vec![act.clone()]).await;
        let error = list(&server.client()).await.expect_err("broken");
        assert_eq!(error.kind(), ErrorKind::Connection, "{act:?}: {error}");
        assert_eq!((error.retries_taken(), server.seen().len()), (2, 3), "{act:?}");
        assert!(error.is_retryable());
        assert_eq!(error.operation(), Some("portal.templates.list"));
        assert!(!error.to_string().contains("/templates"), "no path in the text: {error}");
    }
}

#[tokio::test]
async fn a_refresh_token_is_not_sent_twice() {
    for act in torn(&json("200 OK", "{}")) {
        let server = Server::start(vec![act.clone()]).await;
        let error = server.client().auth().refresh(RefreshToken::new("spent")).await.expect_err("broken");
        assert_eq!(error.kind(), ErrorKind::Connection, "{act:?}: {error}");
        assert_eq!(server.seen().len(), 1, "{act:?}");
    }
}

#[tokio::test]
async fn where_nobody_listens_nothing_was_sent() {
    let address = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        listener.local_addr().expect("an address")
    };
    let options = ClientOptions::new()
        .base_url(format!("http://{address}/api"))
        .session(TokenPair::new("token"))
        .proxy("");
    let client = Client::new(options).expect("a client");
    // Nothing was sent, so even what must go out once may be tried again.
    let error = client.auth().refresh(RefreshToken::new("kept")).await.expect_err("refused");
    assert_eq!((error.kind(), error.retries_taken()), (ErrorKind::Connection, 2), "{error}");
    assert!(error.to_string().contains("nothing was sent"), "{error}");
}

/// As a tunnel whose other end is gone.
#[tokio::test]
async fn what_was_taken_back_unsent_was_not_sent() {
    let address = support::listen(async |stream| drop(stream)).await;
    let options = ClientOptions::new()
        .base_url(format!("http://{address}/api"))
        .session(TokenPair::new("token"))
        .proxy("");
    let client = Client::new(options).expect("a client");
    for _ in 0..20 {
        let error = client.auth().refresh(RefreshToken::new("kept")).await.expect_err("closed at once");
        assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
        // Now and then the request is written before the end of the connection is seen.
        if error.to_string().contains("nothing was sent") {
            assert_eq!(error.retries_taken(), 2, "{error}");
            return;
        }
    }
    panic!("not once was it known that nothing was sent");
}

#[tokio::test]
async fn a_stall_ends_at_the_deadline() {
    let whole = json("200 OK", TEMPLATE);
    for sent in ["", "HTTP/1.1 200 OK\r\n", &whole[..whole.len() - 3]] {
        let server = Server::start(vec![Act::Stall(sent.to_owned())]).await;
        let client =
            server.client().with_options(CallOptions::new().timeout(SOON.as_secs_f64())).expect("options");
        let error = list(&client).await.expect_err("stalled");
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        assert!(error.to_string().contains("0.3 s"), "{error}");
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn what_may_pass_is_tried_again_and_what_may_not_is_not() {
    for (status, kind, sent) in [
        ("429 Too Many Requests", ErrorKind::RateLimit, 3),
        ("502 Bad Gateway", ErrorKind::Server, 3),
        ("503 Service Unavailable", ErrorKind::Server, 3),
        ("504 Gateway Timeout", ErrorKind::Server, 3),
        ("500 Internal Server Error", ErrorKind::Server, 1),
        ("501 Not Implemented", ErrorKind::Server, 1),
        ("400 Bad Request", ErrorKind::Validation, 1),
        ("403 Forbidden", ErrorKind::PermissionDenied, 1),
        ("404 Not Found", ErrorKind::NotFound, 1),
        ("409 Conflict", ErrorKind::Conflict, 1),
        ("422 Unprocessable Content", ErrorKind::Validation, 1),
        ("418 I'm a teapot", ErrorKind::Api, 1),
    ] {
        let server = Server::start(vec![Act::Answer(json_with(status, "retry-after: 0", "{}"))]).await;
        for result in [list(&server.client()).await.map(|_| ()), create(&server.client()).await.map(|_| ())] {
            let error = result.expect_err(status);
            assert_eq!(error.kind(), kind, "{error}");
            assert_eq!(
                error.status().map(|code| code.to_string()),
                status.split(' ').next().map(str::to_owned)
            );
        }
        assert_eq!(server.seen().len(), 2 * sent, "{status}");
    }
}

#[tokio::test]
async fn no_retries_means_one_request() {
    let server = Server::start(vec![Act::Close(String::new())]).await;
    let client = server.client().with_options(CallOptions::new().max_retries(0)).expect("options");
    assert_eq!(list(&client).await.expect_err("broken").retries_taken(), 0);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_wait_beyond_the_cap_fails_at_once_and_says_how_long() {
    let server =
        Server::start(vec![Act::Answer(json_with("429 Too Many Requests", "retry-after: 3600", "{}"))]).await;
    let client = server.client();
    let error = list(&client).await.expect_err("limited");
    assert_eq!((error.kind(), error.retries_taken()), (ErrorKind::RateLimit, 0));
    assert_eq!(error.retry_after().map(|wait| wait.as_secs()), Some(3600));
    // The gate is closed for everybody: the next caller learns it without a request.
    let next = list(&client).await.expect_err("still limited");
    assert_eq!(next.kind(), ErrorKind::RateLimit);
    assert!(next.retry_after().is_some_and(|wait| wait.as_secs() > 3500));
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_token_does_not_follow_to_another_place() {
    let elsewhere = Server::start(vec![Act::Answer(json("200 OK", TEMPLATE))]).await;
    let location = format!("location: {}/templates", elsewhere.base_url());
    let server = Server::start(vec![Act::Answer(json_with("302 Found", &location, "{}"))]).await;
    let error = list(&server.client()).await.expect_err("redirected");
    assert_eq!(error.kind(), ErrorKind::Api, "{error}");
    assert!(elsewhere.seen().is_empty());
}

#[tokio::test]
async fn answers_that_are_not_what_was_promised_are_named() {
    let whole = |body: &str| Act::Answer(json("200 OK", body));
    for (body, says) in [
        ("<html>Jane Canary</html>", "HTML"),
        ("", "empty"),
        (r#"{"data": {"id": 1"#, "too soon"),
        ("Jane Canary", "not the JSON"),
        (r#"{"data": {"uuid": "Jane Canary"}}"#, "missing field `id`"),
        (r#"{"data": {"id": "Jane Canary", "uuid": "u"}}"#, "`data.id`"),
        (r#"{"data": {"id": null}}"#, "`data.id`"),
        (r#"{"data": 5}"#, "missing field `id`"),
        ("[]", "list"),
        ("5", "not the JSON"),
    ] {
        let server = Server::start(vec![whole(body)]).await;
        let error = server.client().references().get(1).await.expect_err(body);
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert!(error.to_string().contains(says), "{body}: {error}");
        assert!(!format!("{error:?} {error}").contains("Canary"), "{error}");
        assert_eq!(error.status(), Some(200));
    }
}

#[tokio::test]
async fn an_object_is_read_however_it_is_wrapped() {
    let bare = r#"{"id": "17", "uuid": "u", "referee_name": "R", "referee_email": "r@example.com", "status": "new",
        "score": "4.2", "reminder_count": "many", "sent_at": "05/06/2026", "surprise": [1]}"#;
    for body in [
        bare.to_owned(),
        format!("{{\"data\": {bare}}}"),
        format!("[{bare}]"),
        format!("{{\"data\": [{bare}]}}"),
    ] {
        let server = Server::start(vec![Act::Answer(json("200 OK", &body))]).await;
        let reference = server.client().references().get("u").await.expect(&body);
        assert_eq!((reference.id, reference.score, reference.status.as_str()), (17, Some(4.2), "new"));
        assert_eq!(reference.sent_at.map(|at| at.to_string()).as_deref(), Some("2026-06-05T00:00:00Z"));
        assert_eq!((reference.reminder_count, &reference.extra["reminder_count"]), (None, &"many".into()));
        assert_eq!(reference.extra["surprise"][0], 1);
    }
}

#[tokio::test]
async fn a_path_value_is_encoded_and_an_empty_one_refused() {
    let server = Server::start(vec![Act::Answer(json("404 Not Found", "{}"))]).await;
    let client = server.client();
    for (id, path) in [
        ("a/b", "/api/references/a%2Fb"),
        ("a?b#c", "/api/references/a%3Fb%23c"),
        ("../webhooks", "/api/references/..%2Fwebhooks"),
        ("%2e%2e", "/api/references/%252e%252e"),
        ("ü", "/api/references/%C3%BC"),
    ] {
        client.references().get(id).await.expect_err(id);
        let seen = server.seen();
        assert_eq!(seen.last().map(|seen| seen.line().to_owned()), Some(format!("GET {path} HTTP/1.1")));
    }
    let before = server.seen().len();
    for id in ["", "  ", ".", ".."] {
        let error = client.references().get(id).await.expect_err("refused");
        assert!(error.kind() == ErrorKind::Validation && error.fields().contains_key("id"), "{error}");
    }
    assert_eq!(server.seen().len(), before);
}

#[tokio::test]
async fn a_torn_download_leaves_what_was_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("reference.pdf");
    std::fs::write(&path, "the one before").expect("a file");
    let half = "HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\ncontent-length: 1000\r\n\r\n%PDF-half"
        .to_owned();
    for act in [Act::Close(half.clone()), Act::Reset(half.clone()), Act::Stall(half)] {
        let server = Server::start(vec![act.clone()]).await;
        let client =
            server.client().with_options(CallOptions::new().timeout(SOON.as_secs_f64())).expect("options");
        let download = client.references().download_pdf(1).await.expect("a head");
        assert_eq!(download.content_length(), Some(1000));
        let error = download.save(&path).await.expect_err("half");
        let expected = if matches!(act, Act::Stall(_)) { ErrorKind::Timeout } else { ErrorKind::Connection };
        assert_eq!(error.kind(), expected, "{error}");
        assert_eq!(std::fs::read_to_string(&path).expect("a file"), "the one before");
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1, "no part is left");
    }
}

#[tokio::test]
async fn no_file_is_not_an_empty_file() {
    for answer in
        [json("204 No Content", ""), json("202 Accepted", ""), json("200 OK", r#"{"message": "soon"}"#)]
    {
        let server = Server::start(vec![Act::Answer(answer.clone())]).await;
        let error = server.client().references().download_pdf(1).await.expect_err(&answer);
        assert!(matches!(error.kind(), ErrorKind::NotFound | ErrorKind::Decode), "{error}");
    }
}

#[tokio::test]
async fn an_overridden_route_is_used() {
    let server = Server::start(vec![Act::Answer(json("404 Not Found", "{}"))]).await;
    let routes = [("portal.references.get".to_owned(), "POST /v3/refs/{id}".to_owned())];
    let client = Client::new(server.options().routes(routes)).expect("a client");
    client.references().get(9).await.expect_err("not there");
    assert_eq!(server.seen()[0].line(), "POST /api/v3/refs/9 HTTP/1.1");
}

#[tokio::test]
async fn any_request_can_be_sent() {
    let server = Server::start(vec![Act::Answer(json_with("200 OK", "x-own: 1", r#"{"a": 1}"#))]).await;
    let request = RawRequest::new("put", "/appraisal-requests/7")
        .query([("q".to_owned(), "a b".into()), ("n".to_owned(), 5.into())])
        .json(serde_json::json!({"x": [1]}))
        .headers([("X-Extra".to_owned(), "yes".to_owned())]);
    let answer = server.client().request(request).await.expect("an answer");
    assert_eq!((answer.status(), answer.header("X-Own"), answer.retries_taken()), (200, Some("1"), 0));
    assert_eq!(answer.json().expect("json")["a"], 1);
    let seen = &server.seen()[0];
    assert_eq!(seen.line(), "PUT /api/appraisal-requests/7?n=5&q=a+b HTTP/1.1");
    assert_eq!(seen.header("authorization"), Some("Bearer token-of-the-test"));
    assert_eq!((seen.header("x-extra"), seen.body.as_str()), (Some("yes"), r#"{"x":[1]}"#));
    assert!(seen.header("idempotency-key").is_some());
    assert_eq!(seen.header("accept-encoding"), Some("identity"));

    for (request, field) in [
        (RawRequest::new("TRACE", "/x"), "method"),
        (RawRequest::new("GET", "x"), "path"),
        (RawRequest::new("GET", "//evil.example.com/x"), "path"),
        (RawRequest::new("GET", "/../x"), "path"),
        (RawRequest::new("GET", "/x?y=1"), "path"),
        (
            RawRequest::new("GET", "/x").headers([("Authorization".to_owned(), "Basic x".to_owned())]),
            "headers.authorization",
        ),
        (RawRequest::new("GET", "/x").headers([("a\nb".to_owned(), "x".to_owned())]), "headers.a\nb"),
    ] {
        let error = server.client().request(request).await.expect_err(field);
        assert!(error.kind() == ErrorKind::Validation && error.fields().contains_key(field), "{error}");
    }
    for name in [
        "API-Key",
        "Api-Version",
        "Transfer-Encoding",
        "Connection",
        "Keep-Alive",
        "Proxy-Authorization",
        "Upgrade",
        "Expect",
        "TE",
        "Trailer",
        "Accept-Encoding",
    ] {
        let request = RawRequest::new("GET", "/x").family("v1").headers([(name.to_owned(), "x".to_owned())]);
        let error = server.client().request(request).await.expect_err(name);
        assert!(error.fields().contains_key(&format!("headers.{}", name.to_ascii_lowercase())), "{error}");
    }
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn any_form_can_be_sent() {
    let server = Server::start(vec![Act::Answer(json("200 OK", "{}"))]).await;
    let fields = [
        ("job_role".to_owned(), "a & b".into()),
        ("tags".to_owned(), serde_json::json!({"of": ["x", 2], "active": true})),
    ];
    let request = || RawRequest::new("PATCH", "/candidates/7").family("v1").form(fields.clone());
    server.client().request(request()).await.expect("an answer");
    let seen = &server.seen()[0];
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    let body = "job_role=a+%26+b&tags%5Bactive%5D=1&tags%5Bof%5D%5B%5D=x&tags%5Bof%5D%5B%5D=2";
    assert_eq!(seen.body, body);
    let error = server.client().request(request().json(1)).await.expect_err("two bodies");
    assert!(error.fields().contains_key("form"), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_refused_path_is_not_repeated() {
    let server = Server::start(vec![]).await;
    for path in ["/candidates/Alex Nurse", "/candidates/../Nurse", "//Nurse", "/candidates/{Nurse", "Nurse"] {
        let error = server.client().request(RawRequest::new("GET", path)).await.expect_err(path);
        assert!(error.fields().contains_key("path"), "{error}");
        assert!(!format!("{error} {error:?} {:?}", error.fields()).contains("Nurse"), "{error:?}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn pages_follow_each_other_and_end() {
    let page = |number: i64, last: i64| {
        let body = format!(
            r#"{{"data": [{{"id": {number}, "name": "N"}}], "meta": {{"current_page": {number}, "last_page": "{last}", "total": {last}}}}}"#
        );
        Act::Answer(json("200 OK", &body))
    };
    let server = Server::start(vec![page(1, 3), page(2, 3), page(3, 3)]).await;
    let pager = server.client().templates().list();
    let ids: Vec<i64> = pager.collect().await.expect("all").iter().map(|template| template.id).collect();
    assert_eq!((ids, pager.total()), (vec![1, 2, 3], Some(3)));
    assert!(pager.next().await.expect("the end").is_none());
    let lines: Vec<_> = server.seen().iter().map(|seen| seen.line().to_owned()).collect();
    assert_eq!(lines[1], "GET /api/templates?page=2 HTTP/1.1");
    assert_eq!(lines.len(), 3);

    let stuck = Server::start(vec![page(1, 3)]).await;
    let error = stuck.client().templates().list().collect().await.expect_err("the same page again");
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert_eq!(stuck.seen().len(), 2);

    for bare in ["[]", r#"{"data": []}"#] {
        let empty = Server::start(vec![Act::Answer(json("200 OK", bare))]).await;
        assert_eq!(empty.client().templates().list().collect().await.expect(bare), []);
    }
}

#[tokio::test]
async fn a_write_without_a_body_says_that_it_has_none() {
    let server = Server::start(vec![Act::Answer(json("200 OK", "{}"))]).await;
    for (method, length) in
        [("POST", Some("0")), ("PUT", Some("0")), ("PATCH", Some("0")), ("DELETE", None), ("GET", None)]
    {
        server.client().request(RawRequest::new(method, "/x")).await.expect(method);
        let seen = server.seen().pop().expect("a request");
        assert_eq!((seen.header("content-length"), seen.header("transfer-encoding")), (length, None));
    }
}

#[tokio::test]
async fn a_write_s_own_limit_does_not_close_the_house() {
    let limited = json_with("429 Too Many Requests", "retry-after: 50", "{}");
    let server = Server::start(vec![Act::Answer(limited), Act::Answer(json("200 OK", TEMPLATE))]).await;
    let client = server.client();
    let hasty = client.with_options(CallOptions::new().timeout(5.0)).expect("options");
    let error = hasty.reference_requests().send_reminders(7).await.expect_err("reminded just now");
    assert_eq!(error.retry_after().map(|wait| wait.as_secs()), Some(50));
    assert_eq!(list(&client).await.expect("another place is open"), 1);
    let again = hasty.reference_requests().send_reminders(7).await.expect_err("still");
    assert!(again.to_string().contains("it was not sent"), "{again}");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn no_wait_that_a_server_asks_for_is_too_large_to_read() {
    for asked in ["10000000000000000000", "1e30", "99999999999"] {
        let limited = json_with("429 Too Many Requests", &format!("retry-after: {asked}"), "{}");
        let server = Server::start(vec![Act::Answer(limited)]).await;
        assert_eq!(list(&server.client()).await.expect_err("limited").kind(), ErrorKind::RateLimit);
    }
}

#[tokio::test]
async fn a_token_that_works_once_is_sent_once_whatever_a_gateway_says() {
    for status in ["500 Internal Server Error", "502 Bad Gateway", "503 Service Unavailable", "524 Timeout"] {
        let server = Server::start(vec![Act::Answer(json_with(status, "retry-after: 0", "{}"))]).await;
        let error = server.client().auth().refresh(RefreshToken::new("once")).await.expect_err(status);
        assert_eq!((error.kind(), server.seen().len()), (ErrorKind::Server, 1), "{status}");
    }
}

#[tokio::test]
async fn what_was_done_does_not_look_like_a_failure() {
    for body in ["", "null", "[]", "{}", "OK", r#""sent""#, r#"{"message": "2 sent", "data": []}"#] {
        let server = Server::start(vec![Act::Answer(json("200 OK", body))]).await;
        let client = server.client();
        client.reference_requests().send_reminders(1).await.expect(body);
        client.webhooks().test(1).await.expect(body);
        assert_eq!(client.reference_requests().cancel(1).await.expect(body), None);
    }
    let both = json("200 OK", r#"{"message": "2 sent", "data": {"sent": 2}}"#);
    let server = Server::start(vec![Act::Answer(both)]).await;
    let reminded = server.client().reference_requests().send_reminders(1).await.expect("reminded");
    assert_eq!((reminded.sent, reminded.message.as_deref()), (Some(2), Some("2 sent")));
    let page = Server::start(vec![Act::Answer(json("200 OK", "<html>log in</html>"))]).await;
    let error = page.client().reference_requests().send_reminders(1).await.expect_err("a page is no answer");
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn one_odd_entry_does_not_hide_the_others() {
    let body = r#"{"id": 1, "uuid": "u", "referee_name": "R", "referee_email": "r@example.com", "status": "sent",
        "form_response": [{"label": "L"}, "odd", null], "score_breakdown": {"a": {"weight": 2}, "b": 5}}"#;
    let server = Server::start(vec![Act::Answer(json("200 OK", body))]).await;
    let detail = server.client().references().get(1).await.expect("read");
    assert_eq!(detail.form_response.as_ref().map(Vec::len), Some(1));
    assert_eq!(
        (&detail.extra["form_response"][0], &detail.extra["score_breakdown"]["b"]),
        (&"odd".into(), &5.into())
    );
    let again = hbportal::ReferenceDetail::from_json(detail.to_json().as_bytes()).expect("its own JSON");
    assert_eq!(again, detail);
}

#[tokio::test]
async fn a_secret_that_is_shown_once_is_found_wherever_it_stands() {
    let endpoint = r#""id": 5, "url": "https://example.com/h", "events": [], "is_active": true"#;
    for body in [
        format!(r#"{{"data": {{{endpoint}}}, "secret": "whsec_X", "message": "M"}}"#),
        format!(r#"{{"data": {{{endpoint}, "secret": null}}, "secret": "whsec_X", "notice": "M"}}"#),
        format!(r#"{{{endpoint}, "signing_secret": "whsec_X", "message": "M"}}"#),
        format!(
            r#"{{"data": {{{endpoint}, "secret": "whsec_X", "signing_secret": "whsec_X"}}, "message": "M"}}"#
        ),
    ] {
        let server = Server::start(vec![Act::Answer(json("201 Created", &body))]).await;
        let endpoint = CreateWebhookEndpoint::new("https://example.com/h", Vec::new());
        let created = server.client().webhooks().create(endpoint).await.expect(&body);
        assert_eq!(created.secret.as_ref().map(hbportal::Secret::reveal), Some("whsec_X"), "{body}");
        assert_eq!(created.message.as_deref(), Some("M"), "{body}");
        assert!(!format!("{created:?}").contains("whsec"), "{created:?}");
    }
}

#[tokio::test]
async fn a_torn_refusal_is_still_a_refusal() {
    let head = "HTTP/1.1 404 Not Found\r\ncontent-length: 100\r\n\r\n";
    let head = head.to_owned();
    for act in [
        Act::Close(head.clone()),
        Act::Close(format!("{head}{{")),
        Act::Reset(head.clone()),
        Act::Stall(head.clone()),
        Act::Stall(format!("{head}{{")),
    ] {
        let server = Server::start(vec![act.clone()]).await;
        let error = list(&server.client()).await.expect_err("not there");
        assert_eq!(
            (error.kind(), error.status(), server.seen().len()),
            (ErrorKind::NotFound, Some(404), 1),
            "{act:?}"
        );
    }
}

#[tokio::test]
async fn a_delete_whose_answer_was_lost_is_done() {
    let gone = Act::Answer(json("404 Not Found", "{}"));
    let server = Server::start(vec![Act::Close(String::new()), gone.clone()]).await;
    server.client().webhooks().delete(1).await.expect("deleted by the first attempt");
    let server = Server::start(vec![gone]).await;
    assert_eq!(
        server.client().webhooks().delete(1).await.expect_err("never there").kind(),
        ErrorKind::NotFound
    );
}

#[tokio::test]
async fn a_key_is_for_one_write() {
    let server = Server::start(vec![Act::Answer(json("201 Created", ENDPOINT))]).await;
    let client = server.client().with_options(CallOptions::new().idempotency_key("k")).expect("options");
    create(&client).await.expect("first");
    create(&client).await.expect("the same again");
    let other = CreateWebhookEndpoint::new("https://example.com/other", Vec::new());
    let error = client.webhooks().create(other).await.expect_err("another write");
    assert!(error.fields().contains_key("idempotency_key"), "{error}");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn only_what_can_be_repeated_is_called_retryable() {
    let server = Server::start(vec![Act::Close(String::new())]).await;
    let client = server.client();
    assert!(list(&client).await.expect_err("torn").is_retryable());
    assert!(
        !create(&client).await.expect_err("torn").is_retryable(),
        "it may have been done, under a key nobody knows"
    );
    let own = client.with_options(CallOptions::new().idempotency_key("k")).expect("options");
    assert!(create(&own).await.expect_err("torn").is_retryable());
}

#[tokio::test]
async fn a_download_says_what_became_of_it() {
    let pdf = "HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\ncontent-length: 5\r\n\r\n%PDF-".to_owned();
    let half = pdf.replace("length: 5", "length: 50");
    let server = Server::start(vec![Act::Answer(pdf), Act::Close(half)]).await;
    let client = server.client();
    let folder = tempfile::tempdir().expect("a folder");
    let download = client.references().download_pdf(1).await.expect("a head");
    let nowhere = download.save(folder.path().join("missing").join("x.pdf")).await.expect_err("no folder");
    assert_eq!(nowhere.kind(), ErrorKind::Store, "{nowhere}");
    assert_eq!(download.save(folder.path().join("x.pdf")).await.expect("the file is not lost"), 5);
    let again = download.bytes().await.expect_err("read");
    assert!(again.fields().contains_key("download"), "{again}");

    let broken = client.references().download_pdf(1).await.expect("a head");
    while let Ok(piece) = broken.chunk().await {
        assert!(piece.is_some(), "half a file has no end");
    }
    assert_eq!(broken.chunk().await.expect_err("still broken").kind(), ErrorKind::Connection);
    for kind in ["Text/HTML", "application/xhtml+xml", "application/problem+json; charset=utf-8"] {
        let page = format!("HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: 5\r\n\r\n<html");
        let server = Server::start(vec![Act::Answer(page)]).await;
        let error = server.client().references().download_pdf(1).await.expect_err(kind);
        assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(200)), "{error}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_download_respects_what_stands_at_its_place() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let pdf = "HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\ncontent-length: 5\r\n\r\n%PDF-".to_owned();
    let server = Server::start(vec![Act::Answer(pdf)]).await;
    let client = server.client();
    let folder = tempfile::tempdir().expect("a folder");
    let (file, link) = (folder.path().join("file.pdf"), folder.path().join("link.pdf"));
    std::fs::write(&file, "before").expect("a file");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).expect("permissions");
    symlink(&file, &link).expect("a link");
    client.references().download_pdf(1).await.expect("a head").save(&link).await.expect("saved");
    assert!(link.is_symlink());
    assert_eq!(std::fs::read(&file).expect("a file"), b"%PDF-");
    assert_eq!(std::fs::metadata(&file).expect("a file").permissions().mode() & 0o777, 0o600);

    let socket = folder.path().join("socket");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).expect("a socket");
    for place in [folder.path(), &socket] {
        let download = client.references().download_pdf(1).await.expect("a head");
        let error = download.save(place).await.expect_err("no file stands there");
        assert_eq!(error.kind(), ErrorKind::Store, "{error}");
    }
    assert!(!socket.is_file());
}

#[tokio::test]
async fn nothing_or_a_page_is_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("kept.pdf");
    std::fs::write(&path, "kept").expect("a file");
    for body in ["", "<html>log in</html>"] {
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        let server = Server::start(vec![Act::Answer(head + body)]).await;
        let error = server
            .client()
            .references()
            .download_pdf(1)
            .await
            .expect("a head")
            .save(&path)
            .await
            .expect_err(body);
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert_eq!(std::fs::read(&path).expect("a file"), b"kept");
    }
}

#[tokio::test]
async fn what_cannot_be_sent_is_said_before_it_is() {
    for proxy in ["htp://127.0.0.1:1", "socks5://127.0.0.1:1", "..", "127.0.0.1:1"] {
        let options = ClientOptions::new().session(TokenPair::new("token")).proxy(proxy);
        assert_eq!(Client::new(options).expect_err(proxy).kind(), ErrorKind::Configuration);
    }
    let server = Server::start(vec![Act::Answer(json("200 OK", TEMPLATE))]).await;
    let client = server.client();
    let error = client.references().get("x".repeat(100_000)).await.expect_err("too long");
    assert!(error.fields().contains_key("id"), "{error}");
    let long = hbportal::ListReferenceRequests::new().status("x".repeat(100_000));
    let error = client.reference_requests().list(long).next().await.expect_err("too long");
    assert_eq!((error.kind(), error.retries_taken()), (ErrorKind::Validation, 0), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn plain_pages_of_the_vendor_s_framework_are_followed_too() {
    let page = |number: i64| {
        Act::Answer(json(
            "200 OK",
            &format!(
                r#"{{"current_page": {number}, "last_page": 2, "total": 2, "data": [{{"id": {number}, "name": "N"}}]}}"#
            ),
        ))
    };
    let server = Server::start(vec![page(1), page(2)]).await;
    let pager = server.client().templates().list();
    assert_eq!((pager.collect().await.expect("both").len(), pager.total()), (2, Some(2)));
    let far = json("200 OK", r#"{"data": [{"id": 1, "name": "N"}], "meta": null, "links": {"next": "x"}}"#);
    let server = Server::start(vec![Act::Answer(far)]).await;
    let last = hbportal::ListWebhookCalls::new().page(i64::MAX);
    assert!(server.client().webhooks().calls(1, last).next().await.expect("a page").is_some());
}

#[tokio::test]
async fn a_page_that_lost_its_body_is_no_end_of_the_list() {
    let page =
        json("200 OK", r#"{"data": [{"id": 1, "name": "N"}], "meta": {"current_page": 1, "last_page": 2}}"#);
    for empty in
        ["HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n\r\n"]
    {
        let server = Server::start(vec![Act::Answer(page.clone()), Act::Answer(empty.into())]).await;
        let error = server.client().templates().list().collect().await.expect_err("half a list");
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    }
    let server = Server::start(vec![Act::Answer(json("200 OK", ""))]).await;
    let error = server.client().templates().list().collect().await.expect_err("no list");
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    let none = "HTTP/1.1 204 No Content\r\n\r\n";
    let server = Server::start(vec![Act::Answer(none.into())]).await;
    assert!(server.client().templates().list().collect().await.expect("a list").is_empty());
}

#[test]
fn errors_are_send_sync_and_small() {
    fn check<T: Send + Sync + std::error::Error + 'static>() {}
    check::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

/// An empty page of a list of three pages, and a page with one item.
fn paged(number: i64, items: &str) -> Act {
    let body = format!(
        r#"{{"data": [{items}], "meta": {{"current_page": {number}, "last_page": 3, "per_page": 20, "total": 45}}}}"#
    );
    Act::Answer(json("200 OK", &body))
}

#[tokio::test]
async fn an_empty_page_is_passed_over_where_more_are_promised() {
    let one = r#"{"id": 1, "name": "N"}"#;
    for (pages, found) in [
        (vec![paged(1, ""), paged(2, ""), paged(3, one)], 1),
        (vec![paged(1, one), paged(2, ""), paged(3, one)], 2),
        // What stood on the last page was deleted meanwhile.
        (vec![paged(1, one), paged(2, one), paged(3, "")], 2),
    ] {
        let server = Server::start(pages).await;
        assert_eq!(list(&server.client()).await.expect("a list"), found);
        assert_eq!(server.seen().len(), 3);
    }
    let none = r#"{"data": [], "meta": {"current_page": 1, "last_page": 1, "total": 45}}"#;
    for pages in [vec![Act::Answer(json("200 OK", none))], vec![paged(1, ""), paged(2, ""), paged(3, "")]] {
        let server = Server::start(pages).await;
        let pager = server.client().templates().list();
        for _ in 0..2 {
            let error = pager.next().await.expect_err("45 are lost");
            assert!(error.kind() == ErrorKind::Decode && error.message().contains("counts"), "{error}");
        }
    }
    let gone = "HTTP/1.1 204 No Content\r\n\r\n".to_owned();
    let server = Server::start(vec![paged(1, one), Act::Answer(gone)]).await;
    let error = list(&server.client()).await.expect_err("page 2 was promised");
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
}

#[tokio::test]
async fn a_list_without_end_ends_in_an_error() {
    let links = |number: usize, items: &str| {
        let body = format!(
            r#"{{"data": [{items}], "links": {{"next": "https://x/?page={number}"}}, "meta": {{}}}}"#
        );
        Act::Answer(json("200 OK", &body))
    };
    let server = Server::start(vec![links(2, r#"{"id": 1, "name": "N"}"#)]).await;
    let error = list(&server.client()).await.expect_err("the same page again");
    assert!(error.kind() == ErrorKind::Decode && error.message().contains("never end"), "{error}");
    assert_eq!(server.seen().len(), 2);

    // Empty pages that differ: given up after a hundred, and gone on with by whoever asks again.
    let mut acts: Vec<Act> = (2..152).map(|number| links(number, "")).collect();
    acts.push(Act::Answer(json("200 OK", TEMPLATE)));
    let server = Server::start(acts).await;
    let pager = server.client().templates().list();
    let error = pager.next().await.expect_err("a hundred");
    assert!(error.kind() == ErrorKind::Decode && error.message().contains("never end"), "{error}");
    assert_eq!(server.seen().len(), 100);
    assert_eq!(pager.collect().await.expect("the rest").len(), 1);
    assert_eq!(server.seen().len(), 151);
}

#[tokio::test]
async fn an_answer_that_was_packed_unasked_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("kept.pdf");
    std::fs::write(&path, "kept").expect("a file");
    let pdf = "HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\ncontent-encoding: gzip\r\ncontent-length: 5\r\n\r\nxxxxx";
    let server = Server::start(vec![Act::Answer(pdf.to_owned())]).await;
    let error = server.client().references().download_pdf(1).await.expect_err("packed");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(200)), "{error}");
    assert!(error.message().contains("`gzip`"), "{error}");
    assert_eq!(std::fs::read(&path).expect("a file"), b"kept");

    let server =
        Server::start(vec![Act::Answer(json_with("200 OK", "content-encoding: br", TEMPLATE))]).await;
    let client = server.client();
    let error = list(&client).await.expect_err("packed");
    assert!(error.kind() == ErrorKind::Decode && error.message().contains("`br`"), "{error}");
    let raw = client.request(RawRequest::new("GET", "/templates")).await.expect("as it came");
    assert!(raw.json().expect_err("packed").message().contains("`br`"));
    assert_eq!(raw.body().as_ref(), TEMPLATE.as_bytes());
    let plain = json_with("200 OK", "content-encoding: identity", TEMPLATE);
    let server = Server::start(vec![Act::Answer(plain)]).await;
    assert_eq!(list(&server.client()).await.expect("a list"), 1);
}

#[tokio::test]
async fn json_that_cannot_be_read_says_why() {
    let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
    for (value, says) in [
        (deep.as_str(), "deeper than 127 levels"),
        ("1e400", "larger than any double"),
        (r#""\ud800Canary""#, "half of a surrogate pair"),
    ] {
        let body = format!(r#"{{"data": [{{"id": 1, "name": "N", "surprise": {value}}}]}}"#);
        let server = Server::start(vec![Act::Answer(json("200 OK", &body))]).await;
        let client = server.client();
        let error = list(&client).await.expect_err(value);
        let raw = client.request(RawRequest::new("GET", "/x")).await.expect("as it came").json();
        for error in [error, raw.expect_err(value)] {
            assert_eq!(error.kind(), ErrorKind::Decode);
            assert!(error.message().contains(says) && !error.message().contains("Canary"), "{error}");
        }
    }
    let marked = format!("\u{feff}{TEMPLATE}");
    let server = Server::start(vec![Act::Answer(json("200 OK", &marked))]).await;
    assert_eq!(list(&server.client()).await.expect("a list"), 1);
    let refused = json("422 Unprocessable Content", "\u{feff}{\"message\": \"Invalid.\"}");
    let server = Server::start(vec![Act::Answer(refused)]).await;
    assert_eq!(list(&server.client()).await.expect_err("refused").detail(), Some("Invalid."));
}

#[tokio::test]
async fn nothing_new_is_not_called_another_place() {
    let server = Server::start(vec![Act::Answer("HTTP/1.1 304 Not Modified\r\n\r\n".to_owned())]).await;
    let error = list(&server.client()).await.expect_err("no list");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(304)));
    assert!(error.message().contains("nothing has changed"), "{error}");
}

#[tokio::test]
async fn an_exchange_of_tokens_gives_advice_that_can_be_followed() {
    let torn = Act::Close("HTTP/1.1 20".to_owned());
    let unread = Act::Answer(json("200 OK", r#"{"token_type": "Bearer"}"#));
    let server = Server::start(vec![torn.clone(), torn, unread]).await;
    let options = ClientOptions::new().base_url(server.base_url()).client_id(7).api_key("key").proxy("");
    let client = Client::new(options).expect("a client");
    let client = client.with_options(CallOptions::new().max_retries(0)).expect("options");
    let error = client.auth().refresh(RefreshToken::new("spent")).await.expect_err("torn");
    assert!(error.message().ends_with("whether it was carried out is not known"), "{error}");
    let error = list(&client).await.expect_err("no pair");
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    let text = error.to_string();
    assert!(text.contains("the answer is missing field `access_token`; check that the base URL"), "{text}");
    assert!(text.contains("after 1 retry") && !text.contains("client.request"), "{text}");
}
