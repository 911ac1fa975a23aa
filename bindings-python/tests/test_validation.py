"""Wrong arguments: an error that names each of them, and nothing sent."""

from __future__ import annotations

import datetime
import enum
import types
from collections.abc import Callable
from typing import Any

import hbportal
import pytest

from sandbox import Sandbox

REFEREE = {"referee_name": "Alex Referee", "referee_email": "alex@example.com"}


class Mode(str, enum.Enum):
    ADDS = "client_adds"


def create(client: Any, **arguments: Any) -> Any:
    return client.reference_requests.create(
        **{"candidate_id": 12345, "collection_mode": "client_adds", "referees": [REFEREE], **arguments}
    )


def itself() -> list[Any]:
    loop: list[Any] = []
    loop += [loop, loop]
    return loop


def many() -> list[Any]:
    items: list[Any] = []
    for _ in range(40):
        items = [items, items]
    return items


def deep() -> dict[str, Any]:
    items: dict[str, Any] = {}
    for _ in range(100_000):
        items = {"x": items}
    return items


WRONG: list[tuple[str, Callable[[Any], Any], str]] = [
    ("client_adds without referees", lambda c: create(c, referees=[]), "referees"),
    ("no referees at all", lambda c: create(c, referees=None), "referees"),
    ("references_required below 1", lambda c: create(c, references_required=0), "references_required"),
    ("expiry_days below 1", lambda c: create(c, expiry_days=-1), "expiry_days"),
    (
        "an e-mail without @",
        lambda c: create(c, referees=[REFEREE, {**REFEREE, "referee_email": "alex"}]),
        "referees.1.referee_email",
    ),
    (
        "a webhook url that is not https",
        lambda c: c.webhooks.create(url="http://hooks.example.com", events=["x"]),
        "url",
    ),
    ("an empty id", lambda c: c.references.get(""), "id"),
    ("an id of spaces", lambda c: c.references.get("  "), "id"),
    ("a dot segment", lambda c: c.references.get(".."), "id"),
    ("an empty refresh token", lambda c: c.auth.refresh(refresh_token=""), "refresh_token"),
    ("no id", lambda c: c.references.get(None), "id"),
    ("an id that is a truth", lambda c: c.references.get(True), "id"),
    ("an id that is a float", lambda c: c.references.get(1.5), "id"),
    ("a missing argument", lambda c: c.reference_requests.create(candidate_id=1), "collection_mode"),
    ("an unknown argument", lambda c: create(c, candidat_id=1), "candidat_id"),
    ("an unknown argument beside an id", lambda c: c.references.get(1, candidate_id=1), "candidate_id"),
    ("an unknown argument of a list", lambda c: c.templates.list(page=1), "page"),
    ("an unknown key", lambda c: create(c, referees=[{**REFEREE, "email": "x"}]), "referees.0.email"),
    ("a missing key", lambda c: create(c, referees=[{"referee_name": "x"}]), "referees.0.referee_email"),
    ("text for a number", lambda c: create(c, candidate_id="12345"), "candidate_id"),
    ("a number for text", lambda c: create(c, notes=5), "notes"),
    ("text for a list", lambda c: create(c, referees="x"), "referees"),
    ("a truth for a number", lambda c: create(c, candidate_id=True), "candidate_id"),
    ("a float for a number", lambda c: create(c, candidate_id=1.5), "candidate_id"),
    ("bytes", lambda c: create(c, notes=b"x"), "notes"),
    ("a number beyond 64 bits", lambda c: create(c, candidate_id=1 << 63), "candidate_id"),
    ("a number far beyond", lambda c: create(c, candidate_id=10**5000), "candidate_id"),
    ("not a number", lambda c: c.request("POST", "/x", json={"x": [float("nan")]}), "json.x.0"),
    ("infinity", lambda c: c.request("POST", "/x", json=float("inf")), "json"),
    ("lone surrogates", lambda c: create(c, notes="\ud800"), "notes"),
    ("lone surrogates in a key", lambda c: c.request("POST", "/x", json={"\ud800": 1}), "json"),
    ("a list that contains itself", lambda c: create(c, referees=itself()), "referees.0"),
    ("a list without an end", lambda c: c.request("POST", "/x", json=many()), "json"),
    ("a dict without a bottom", lambda c: c.request("POST", "/x", json=deep()), "json"),
    ("a key that is no text", lambda c: create(c, referees=[{1: 2}]), "referees.0"),
    ("a set", lambda c: create(c, referees={1}), "referees"),
    ("a date for text", lambda c: create(c, notes=datetime.date(2026, 6, 5)), "notes"),
    ("a date for an id", lambda c: c.references.get(datetime.date(2026, 6, 5)), "id"),
    ("a secret for an id", lambda c: c.references.get(hbportal.Secret("canary")), "id"),
    ("a secret for text", lambda c: create(c, notes=hbportal.Secret("canary")), "notes"),
    (
        "a secret in a list of objects",
        lambda c: create(c, referees=[{**REFEREE, "referee_name": hbportal.Secret("canary")}]),
        "referees.0.referee_name",
    ),
    ("a secret in JSON", lambda c: c.request("POST", "/x", json={"a": hbportal.Secret("canary")}), "json.a"),
    ("a secret in a query", lambda c: c.request("GET", "/x", query={"a": hbportal.Secret("b")}), "query.a"),
    ("an object", lambda c: create(c, notes=object()), "notes"),
    ("a page below 1", lambda c: c.reference_requests.list(page=0), "page"),
    ("a relative path", lambda c: c.request("GET", "templates"), "path"),
    ("a method that does not exist", lambda c: c.request("FETCH", "/templates"), "method"),
    ("a wrong timeout", lambda c: c.with_options(timeout=-1), "timeout"),
    ("a timeout that is text", lambda c: c.with_options(timeout="soon"), "timeout"),
]


@pytest.mark.parametrize(
    ("call", "field"), [(call, field) for _, call, field in WRONG], ids=[w[0] for w in WRONG]
)
def test_a_wrong_argument_is_named(
    call: Callable[[Any], Any], field: str, client: hbportal.Client, sandbox: Sandbox
) -> None:
    with pytest.raises(hbportal.ValidationError) as caught:
        call(client)
    assert any(name == field or name.startswith(f"{field}.") for name in caught.value.fields), (
        caught.value.fields
    )
    assert caught.value.status is None
    assert len(str(caught.value)) < 2000
    assert sandbox.count() == 0


@pytest.mark.parametrize(
    ("call", "field"), [(call, field) for _, call, field in WRONG], ids=[w[0] for w in WRONG]
)
async def test_a_wrong_argument_is_named_when_it_is_awaited(
    call: Callable[[Any], Any], field: str, async_client: hbportal.AsyncClient, sandbox: Sandbox
) -> None:
    with pytest.raises(hbportal.ValidationError) as caught:
        await call(async_client)
    assert any(name == field or name.startswith(f"{field}.") for name in caught.value.fields), (
        caught.value.fields
    )
    assert sandbox.count() == 0


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({"client_id": "1001", "api_key": "x"}, "client_id"),
        ({"client_id": 1001, "api_key": ""}, "api_key"),
        ({"client_id": 1001, "api_key": "  "}, "api_key"),
        ({"base_url": "http://portal.example.com"}, "base_url"),
        ({"timeout": 0}, "timeout"),
        ({"max_retries": -1}, "max_retries"),
        ({"clientid": 1}, "clientid"),
        ({"session": {"access_token": ""}}, "session.access_token"),
        ({"session": "x"}, "session"),
        ({"routes": {"portal.references.get": 5}}, "routes.portal.references.get"),
        ({"routes": ["portal.references.get"]}, "routes"),
    ],
)
def test_a_wrong_option_is_named(options: dict[str, Any], field: str, sandbox: Sandbox) -> None:
    for kind in (hbportal.Client, hbportal.AsyncClient):
        with pytest.raises(hbportal.ValidationError) as caught:
            kind(**options)
        assert field in caught.value.fields


def test_a_route_that_cannot_work_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(hbportal.ConfigurationError, match=r"portal\.references\.get"):
        hbportal.Client(routes={"portal.references.get": "GET /references"})


def test_an_override_is_used(sandbox: Sandbox, request_id: int) -> None:
    client = hbportal.Client(routes={"portal.references.get": "GET /reference-requests/{id}"})
    with pytest.raises(hbportal.DecodeError, match="referee_name"):
        client.references.get(request_id)


def test_what_may_be_given_in_other_forms(client: hbportal.Client) -> None:
    made = create(
        client,
        collection_mode=Mode.ADDS,
        notes=None,
        referees=(types.MappingProxyType(REFEREE),),
    )
    assert made.collection_mode == "client_adds"
    pair = client.auth.token()
    assert client.auth.refresh(refresh_token=pair.refresh_token).expires_in > 0  # type: ignore[arg-type]  # pyright: ignore


def test_moments_need_a_time_zone(sandbox: Sandbox) -> None:
    now = datetime.datetime(2026, 1, 1)
    with pytest.raises(hbportal.ValidationError) as caught:
        hbportal.Client(session={"access_token": "x", "expires_at": now})
    assert "session.expires_at" in caught.value.fields
    hbportal.Client(session={"access_token": "x", "expires_at": now.replace(tzinfo=datetime.timezone.utc)})


def test_a_path_is_never_spliced(client: hbportal.Client, sandbox: Sandbox) -> None:
    for wild in ("17/pdf", "17?x=1", "17#x", "../webhooks", "%2e%2e", "a b"):
        with pytest.raises(hbportal.NotFoundError):
            client.references.get(wild)
    assert sandbox.count("GET /references/{id}") == 6


def test_positions_are_for_ids(client: hbportal.Client) -> None:
    with pytest.raises(TypeError):
        client.reference_requests.create(12345)  # type: ignore[call-arg]  # pyright: ignore
