"""The session of a client: how it stands, what can be done about it, and what is told of it."""

from __future__ import annotations

import os
import queue
import sys
import threading
from datetime import datetime, timezone
from typing import Any

import hbportal
import pytest

from handed_out import handed_out, tokens
from sandbox import Sandbox

LOGIN = "POST /auth/token"
REFRESH = "POST /auth/refresh"


def mistaken() -> hbportal.Client:
    return hbportal.Client(client_id=int(os.environ["HBPORTAL_CLIENT_ID"]), api_key="wrong")


def call(client: hbportal.Client) -> None:
    next(client.templates.list())


def test_how_it_stands(client: hbportal.Client, sandbox: Sandbox) -> None:
    idle = client.session.info()
    assert (idle.family, idle.state) == ("portal", "idle")
    assert idle.owner.startswith(f"{os.getpid()}-")
    assert idle.expires_at is None
    assert sandbox.count() == 0
    call(client)
    active = client.session.info()
    assert active.state == "active"
    assert active.expires_at
    assert active.refresh_expires_at
    assert active.refreshed_at
    assert active.expires_at > datetime.now(timezone.utc) >= active.refreshed_at
    assert active.owner == idle.owner
    assert repr(client.session) == "<hbportal.Session active>"
    assert client.with_options(timeout=5).session.info() == active


def test_it_is_refreshed_now(client: hbportal.Client, sandbox: Sandbox) -> None:
    call(client)
    before = client.session.info()
    after = client.session.refresh_now()
    assert isinstance(after, hbportal.SessionInfo)
    assert before.refreshed_at
    assert after.refreshed_at
    assert after.refreshed_at > before.refreshed_at
    assert sandbox.count(REFRESH) == 1
    call(client)
    assert sandbox.count(LOGIN) == 1


def test_it_is_revoked_and_begun_anew(client: hbportal.Client, sandbox: Sandbox) -> None:
    call(client)
    client.session.revoke()
    assert client.session.info().state == "idle"
    call(client)
    assert sandbox.count(LOGIN) == 2


def test_it_is_closed(client: hbportal.Client) -> None:
    call(client)
    client.session.close()
    assert client.session.info().state == "closed"
    with pytest.raises(hbportal.ConfigurationError, match="closed"):
        call(client)
    client.close()
    with pytest.raises(hbportal.ConfigurationError, match="closed"):
        client.session  # noqa: B018


def test_another_key(sandbox: Sandbox) -> None:
    client = mistaken()
    with pytest.raises(hbportal.AuthenticationError):
        call(client)
    client.session.set_api_key(hbportal.Secret(os.environ["HBPORTAL_API_KEY"]))
    call(client)
    for wrong, field in (("two\nlines", "api_key"), (5, "api_key")):
        with pytest.raises(hbportal.ValidationError) as caught:
            client.session.set_api_key(wrong)  # type: ignore[arg-type]  # pyright: ignore
        assert field in caught.value.fields
        assert "lines" not in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_child_has_the_new_key(sandbox: Sandbox) -> None:
    from test_fork import in_child

    client = mistaken()
    client.session.set_api_key(os.environ["HBPORTAL_API_KEY"])
    parent = client.session.info().owner
    session = client.session

    def work() -> None:
        call(client)
        assert session.info().state == "active"
        assert session.info().owner != parent

    in_child(work)


def test_families_with_a_token_of_their_own(client: hbportal.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    training = client.session_of("practical_training")
    assert training.info().family == "practical_training"
    assert training.refresh_now().state == "active"
    assert client.session.info().state == "idle"
    assert client.session_of("v1").info() == client.session.info()
    with pytest.raises(hbportal.ValidationError, match="must be one of portal, v1"):
        client.session_of("portals")
    monkeypatch.delenv("HBPORTAL_SERVICES_BASE_URL")
    with pytest.raises(hbportal.ConfigurationError, match="services"):
        hbportal.Client().session_of("services")


async def test_the_same_with_asyncio(sandbox: Sandbox) -> None:
    client = hbportal.AsyncClient()
    assert client.session.info().state == "idle"
    info = await client.session.refresh_now()
    assert info.state == "active"
    assert (await client.session_of("virtual_bls").refresh_now()).family == "virtual_bls"
    await client.session.revoke()
    assert client.session.info().state == "idle"
    client.session.set_api_key("wrong")
    with pytest.raises(hbportal.AuthenticationError):
        await client.auth.token_info()
    await client.session.close()
    with pytest.raises(hbportal.ConfigurationError, match="closed"):
        await client.auth.token_info()


def test_what_happens_is_told(sandbox: Sandbox) -> None:
    told: queue.Queue[hbportal.SessionEvent] = queue.Queue()
    threads: set[str] = set()

    def listen(event: hbportal.SessionEvent) -> None:
        threads.add(threading.current_thread().name)
        told.put(event)

    client = hbportal.Client(on_session_event=listen)
    call(client)
    client.session.refresh_now()
    client.session_of("virtual_bls").refresh_now()
    # Each family has a session of its own: between them there is no order.
    events = sorted((told.get(timeout=20) for _ in range(3)), key=lambda event: event.family)
    assert [(event.family, event.kind, event.reason) for event in events] == [
        ("portal", "logged_in", "start"),
        ("portal", "refreshed", "requested"),
        ("virtual_bls", "logged_in", "start"),
    ]
    assert all(event.expires_at and event.at for event in events)
    assert threading.current_thread().name not in threads


Told = queue.Queue[hbportal.SessionEvent]


def living_on_a_pair() -> tuple[hbportal.Client, Told, list[str]]:
    """A client without credentials, what its listener is told, and the secrets that it must not be told."""
    pair, told = handed_out(), Told()
    client = hbportal.Client(session=pair, on_session_event=told.put)
    call(client)
    first = told.get(timeout=20)
    assert (first.kind, first.reason) == ("adopted", "start")
    return client, told, tokens(pair)


def last_word(told: Told, secrets: list[str]) -> tuple[str, str]:
    """Kind and reason of the only event that there is."""
    event = told.get(timeout=20)
    assert told.empty()
    assert event.family == "portal"
    assert event.expires_at is None
    assert not [secret for secret in secrets if secret in repr(event)]
    return event.kind, event.reason


@pytest.mark.parametrize("lost", [1, 2])
def test_a_session_in_doubt_is_told(lost: int, sandbox: Sandbox) -> None:
    client, told, secrets = living_on_a_pair()
    sandbox.advance(3_700)
    # The portal has renewed the pair, and nobody knows.
    sandbox.fault(REFRESH, "lost_answer", times=lost)
    if lost == 2:
        with pytest.raises(hbportal.ConnectionError):
            call(client)
        assert client.session.info().state == "stale"
    for _ in range(2):
        with pytest.raises(hbportal.SessionInDoubtError) as caught:
            call(client)
        assert not [secret for secret in secrets if secret in repr(caught.value)]
    assert sandbox.count(REFRESH) == lost + 1
    assert client.session.info().state == "in_doubt"
    assert repr(client.session) == "<hbportal.Session in_doubt>"
    assert last_word(told, secrets) == ("in_doubt", "answer_lost")


def test_a_session_that_ended_is_told(sandbox: Sandbox) -> None:
    client, told, secrets = living_on_a_pair()
    sandbox.advance(8 * 86_400)
    for _ in range(2):
        with pytest.raises(hbportal.SessionEndedError) as caught:
            call(client)
        assert not isinstance(caught.value, hbportal.SessionInDoubtError)
        assert not [secret for secret in secrets if secret in repr(caught.value)]
    assert sandbox.count(REFRESH) == 1
    assert client.session.info().state == "ended"
    assert last_word(told, secrets) == ("ended", "refresh_refused")


def test_a_listener_may_use_the_client(sandbox: Sandbox) -> None:
    told: queue.Queue[Any] = queue.Queue()
    client: hbportal.Client

    def listen(event: hbportal.SessionEvent) -> None:
        told.put(client.auth.token_info())

    client = hbportal.Client(on_session_event=listen)
    call(client)
    assert isinstance(told.get(timeout=20), hbportal.TokenInfo)


def test_what_a_listener_raises_hurts_nobody(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    failures: queue.Queue[Any] = queue.Queue()
    monkeypatch.setattr(sys, "unraisablehook", failures.put)

    async def promise() -> None: ...

    def fail(event: hbportal.SessionEvent) -> Any:
        if event.kind == "refreshed":
            return promise()
        raise ZeroDivisionError

    client = hbportal.Client(on_session_event=fail)
    call(client)
    assert failures.get(timeout=20).exc_type is ZeroDivisionError
    client.session.refresh_now()
    failure = failures.get(timeout=20)
    assert failure.exc_type is TypeError
    assert failure.object is fail
    call(client)


def test_what_is_no_listener_is_refused() -> None:
    async def asynchronous(event: hbportal.SessionEvent) -> None: ...

    class Asynchronous:
        async def __call__(self, event: hbportal.SessionEvent) -> None: ...

    for kind in (hbportal.Client, hbportal.AsyncClient):
        for wrong, problem in ((5, "function"), (asynchronous, "plain"), (Asynchronous(), "plain")):
            listener: Any = wrong
            with pytest.raises(hbportal.ValidationError, match=problem) as caught:
                kind(client_id=1, api_key="x", on_session_event=listener)
            assert set(caught.value.fields) == {"on_session_event"}
        kind(client_id=1, api_key="x", on_session_event=None)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_child_is_told_of_its_own_session(sandbox: Sandbox) -> None:
    from test_fork import in_child

    told: queue.Queue[hbportal.SessionEvent] = queue.Queue()
    client = hbportal.Client(on_session_event=told.put)
    call(client)
    assert told.get(timeout=20).kind == "logged_in"

    def work() -> None:
        call(client)
        assert told.get(timeout=20).kind == "logged_in"

    in_child(work)
    assert told.empty()
