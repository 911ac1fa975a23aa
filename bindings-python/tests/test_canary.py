"""A secret that must not be seen runs through everything, and is looked for everywhere."""

from __future__ import annotations

import logging
import pickle
import traceback
from typing import Any

import hbportal
import pytest

from sandbox import Sandbox

CANARY = "canary-7f3a-secret"


def seen(text: object) -> bool:
    return CANARY in str(text)


def everything_about(error: BaseException) -> list[str]:
    parts = [
        "".join(traceback.format_exception(type(error), error, error.__traceback__)),
        repr(error),
        str(error),
    ]
    chain: BaseException | None = error
    while chain is not None:
        parts.append(repr(vars(chain)))
        chain = chain.__cause__ or chain.__context__
    return parts


def failures(sandbox: Sandbox) -> list[Any]:
    client = hbportal.Client(client_id=1001, api_key=CANARY)
    session = hbportal.Client(session={"access_token": CANARY, "refresh_token": f"{CANARY}-refresh"})
    key = hbportal.Client().with_options(idempotency_key=CANARY)

    def echo(kind: str, **details: Any) -> Any:
        def call() -> None:
            sandbox.fault("GET /references/{id}", kind, times=3, **details)
            session.with_options(max_retries=0).references.get(1)

        return call

    return [
        lambda: client.references.get(1),
        lambda: session.references.get(1),
        lambda: key.reference_requests.create(candidate_id=1, collection_mode="candidate_provides"),
        echo("status", status=500, body={"message": f"token {CANARY} is wrong", "code": CANARY}),
        echo("status", status=422, body={"message": CANARY, "errors": {CANARY: [CANARY]}}),
        echo("status", status=200, body={"data": {"id": CANARY, "uuid": 1}}),
        echo("status", status=401, body=f"<html>{CANARY}</html>", content_type="text/html"),
        lambda: session.request("GET", "/x", headers={"X-Secret": f"{CANARY}\n"}),
        lambda: hbportal.Client(client_id=1, api_key=f"{CANARY}", base_url=f"http://u:{CANARY}@127.0.0.1/"),
        lambda: hbportal.Client(
            client_id=1, api_key=CANARY, proxy=f"http://u:{CANARY}@127.0.0.1:1/"
        ).references.get(1),
        lambda: hbportal.Client(client_id=1, api_key=CANARY, base_url="http://127.0.0.1:1/").references.get(
            1
        ),
        lambda: hbportal.Client(client_id=CANARY, api_key=CANARY),  # type: ignore[arg-type]  # pyright: ignore
        lambda: hbportal.Client(session={"access_token": f"{CANARY}\n"}),
        lambda: client.auth.refresh(refresh_token=CANARY),
        lambda: hbportal.WebhookVerifier(secret=f"{CANARY} "),
        lambda: hbportal.WebhookVerifier(secret=CANARY).verify(b"{}", {"X-HB-Signature": CANARY}),
    ]


def test_the_secret_is_nowhere(sandbox: Sandbox, caplog: pytest.LogCaptureFixture, capfd: Any) -> None:
    caplog.set_level(logging.DEBUG)
    sandbox.settings(access_lifetime=3600)
    for call in failures(sandbox):
        with pytest.raises(hbportal.HbPortalError) as caught:
            call()
        for text in everything_about(caught.value):
            assert not seen(text), text
        assert not seen(pickle.dumps(caught.value))
        sandbox.order("DELETE", "/faults")
    assert not seen(caplog.text)
    assert not [record for record in caplog.records if seen(record.args)]
    out, err = capfd.readouterr()
    assert not seen(out + err)


async def test_the_secret_is_nowhere_with_asyncio(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client = hbportal.AsyncClient(client_id=1001, api_key=CANARY)
    call = client.references.get(1)
    for thing in (client, call, client.references, client.templates.list()):
        assert not seen(repr(thing))
    with pytest.raises(hbportal.AuthenticationError) as caught:
        await call
    assert not [text for text in everything_about(caught.value) if seen(text)]
    assert not seen(caplog.text)


def test_values_of_secrets_are_hidden() -> None:
    values = {"access_token": CANARY, "expires_in": 1, "refresh_token": CANARY, "something_new": CANARY}
    pair = hbportal.TokenResponse.from_dict(values)
    assert not seen(repr(pair))
    assert not seen([hbportal.Secret(CANARY)])
    for kind in (hbportal.Client, hbportal.AsyncClient):
        assert not seen(repr(kind(client_id=1, api_key=hbportal.Secret(CANARY))))
