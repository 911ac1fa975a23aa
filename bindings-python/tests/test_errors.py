from __future__ import annotations

import copy
import json
import os
import pickle
import socket
import traceback
from typing import Any

import hbportal
import pytest
from hbportal import _hbportal

from sandbox import REPOSITORY, Sandbox

ROUTE = "GET /references/{id}"


def vectors(name: str) -> list[Any]:
    cases: list[Any] = json.loads((REPOSITORY / f"tests/vectors/errors/{name}.json").read_text())
    return [pytest.param(case, id=case["name"]) for case in cases]


def get(client: hbportal.Client) -> hbportal.HbPortalError:
    with pytest.raises(hbportal.HbPortalError) as caught:
        client.with_options(max_retries=0).references.get(17)
    return caught.value


@pytest.mark.parametrize("case", vectors("answers") + vectors("decoding"))
def test_every_answer_becomes_the_error_it_stands_for(
    case: Any, client: hbportal.Client, sandbox: Sandbox
) -> None:
    keys = ("status", "body", "content_type", "headers")
    order = {key: case[key] for key in keys if key in case}
    sandbox.fault(ROUTE, "status", times=2, **order)
    error = get(client)
    expect = case["expect"]
    assert type(error).__name__ == expect["class"]
    for name in ("detail", "code", "data", "retry_after", "retryable"):
        if name in expect:
            assert getattr(error, name) == expect[name], name
    if "fields" in expect:
        assert {name: list(problems) for name, problems in error.fields.items()} == expect["fields"]
    for part in expect.get("text_names", []) + expect.get("text_contains", []):
        assert part in str(error)
    assert error.operation == "portal.references.get"
    assert error.status == case["status"]
    assert error.request_id
    told = traceback.format_exception(type(error), error, error.__traceback__)
    assert "canary" not in f"{error} {error!r} {''.join(told)}".lower()


def test_an_error_of_10_mb(client: hbportal.Client, sandbox: Sandbox) -> None:
    sandbox.fault(ROUTE, "huge", status=422, bytes=10_000_000)
    error = get(client)
    assert isinstance(error, hbportal.ValidationError)
    assert len(str(error)) < 500
    assert error.detail is None or len(error.detail) <= 1000


def test_a_broken_connection(client: hbportal.Client, sandbox: Sandbox) -> None:
    client.templates.list().next_page()
    for kind in ("reset", "hang_up", "hang_up_in_head", "torn_body"):
        sandbox.fault("GET /templates", kind)
        with pytest.raises(ConnectionError) as caught:
            client.with_options(max_retries=0).templates.list().next_page()
        assert isinstance(caught.value, hbportal.ConnectionError), kind
        assert caught.value.retryable


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    client = hbportal.Client(client_id=1, api_key="x", base_url=f"http://127.0.0.1:{port}/api", max_retries=0)
    assert isinstance(get(client), hbportal.ConnectionError)


def test_the_deadline(client: hbportal.Client, sandbox: Sandbox) -> None:
    client.templates.list().next_page()
    sandbox.fault(ROUTE, "stall")
    with pytest.raises(TimeoutError) as caught:
        client.with_options(timeout=0.2).references.get(17)
    assert isinstance(caught.value, hbportal.TimeoutError)
    assert isinstance(caught.value, hbportal.HbPortalError)


def test_wrong_credentials(sandbox: Sandbox) -> None:
    with pytest.raises(hbportal.AuthenticationError):
        hbportal.Client(client_id=1001, api_key="wrong").references.get(17)
    with pytest.raises(hbportal.PermissionDeniedError):
        hbportal.Client(client_id=1002, api_key="sandbox-api-key-1002").references.get(17)


def test_no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HBPORTAL_CLIENT_ID", raising=False)
    monkeypatch.delenv("HBPORTAL_API_KEY", raising=False)
    with pytest.raises(hbportal.ConfigurationError, match="HBPORTAL_CLIENT_ID"):
        hbportal.Client()
    with pytest.raises(hbportal.ValidationError, match="api_key"):
        hbportal.Client(client_id=7)


def test_the_id_in_the_code_and_the_key_in_the_environment(sandbox: Sandbox) -> None:
    with hbportal.Client(client_id=int(os.environ["HBPORTAL_CLIENT_ID"])) as client:
        assert client.templates.list().pages().__next__()


def test_the_classes_are_those_of_core() -> None:
    kinds = _hbportal._error_kinds()
    classes = {name for name in dir(hbportal) if name.endswith("Error")}
    assert set(kinds) == classes - {"HbPortalError"}
    for name in classes:
        kind = getattr(hbportal, name)
        assert issubclass(kind, hbportal.HbPortalError)
        assert kind.__module__ == "hbportal"
        assert kind.__doc__
    assert issubclass(hbportal.ValidationError, ValueError)
    assert issubclass(hbportal.SessionEndedError, hbportal.AuthenticationError)


def pickled(error: Any) -> Any:
    return pickle.loads(pickle.dumps(error))


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickled])
def test_an_error_survives_the_way_to_another_process(copied: Any, client: hbportal.Client) -> None:
    error = get(client)
    twin = copied(error)
    assert type(twin) is hbportal.NotFoundError
    assert str(twin) == str(error)
    assert twin.__dict__ == error.__dict__
    for kind in _hbportal._error_kinds():
        made = getattr(hbportal, kind)("text")
        made.retry_after = 1.5
        again = copied(made)
        assert (str(again), again.retry_after) == ("text", 1.5)
