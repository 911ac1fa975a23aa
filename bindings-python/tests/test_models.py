from __future__ import annotations

import copy
import datetime
import gc
import json
import pickle
from typing import Any

import hbportal
import pytest

REQUEST: dict[str, Any] = {
    "id": 5001,
    "uuid": "fff9383c-5d4b-465f-bcbc-a4fd4235cf0f",
    "candidate_id": 12345,
    "collection_mode": "client_adds",
    "status": "pending",
    "references_required": 2,
    "references_completed": 0,
    "created_at": "2026-06-05T10:00:00+01:00",
    "is_expired": False,
    "references": [
        {"id": 1, "uuid": "a", "referee_name": "Alex", "referee_email": "a@example.com", "status": "sent"},
    ],
    "colour": {"red": [1, 2.5, None, True]},
}


@pytest.fixture
def model() -> hbportal.ReferenceRequest:
    return hbportal.ReferenceRequest.from_dict(REQUEST)


def test_attributes_have_the_types_they_promise(model: hbportal.ReferenceRequest) -> None:
    assert type(model.id) is int
    assert type(model.status) is str
    assert model.is_expired is False
    assert model.notes is None
    assert model.created_at == datetime.datetime(2026, 6, 5, 9, tzinfo=datetime.timezone.utc)
    assert model.created_at.utcoffset() == datetime.timedelta(0)
    assert isinstance(model.references, tuple)
    assert isinstance(model.references[0], hbportal.Reference)
    assert model.extra == {"colour": {"red": [1, 2.5, None, True]}}
    with pytest.raises(AttributeError):
        model.notes = "x"  # type: ignore[misc]  # pyright: ignore
    with pytest.raises(AttributeError):
        model.colour  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore


def test_moments_keep_their_microseconds() -> None:
    values = {**REQUEST, "created_at": "2026-06-05T10:00:00.123456Z", "updated_at": "0001-01-01T00:00:00Z"}
    model = hbportal.ReferenceRequest.from_dict(values)
    assert model.created_at.microsecond == 123456
    assert model.updated_at == datetime.datetime.min.replace(tzinfo=datetime.timezone.utc)


def test_repr_reads_well(model: hbportal.ReferenceRequest) -> None:
    text = repr(model)
    assert text.startswith("ReferenceRequest(id=5001, uuid='fff9383c-")
    assert "references=(Reference(id=1, " in text
    assert "notes" not in text
    # What this version does not know may be anything, a secret too: its name is enough.
    assert text.endswith('extra={"colour": ...})')


def test_equality_and_hash(model: hbportal.ReferenceRequest) -> None:
    twin = hbportal.ReferenceRequest.from_dict(REQUEST)
    other = hbportal.ReferenceRequest.from_dict({**REQUEST, "notes": "x"})
    assert model == twin
    assert hash(model) == hash(twin)
    assert model != other
    assert len({model, twin, other}) == 2
    assert model != REQUEST
    assert model != model.references
    with pytest.raises(TypeError):
        assert model < twin  # type: ignore[operator]  # pyright: ignore


def test_copies(model: hbportal.ReferenceRequest) -> None:
    assert copy.copy(model) is model
    assert copy.deepcopy(model) is model
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(model, protocol)) == model
    assert copy.deepcopy({"model": [model]}) == {"model": [model]}


def test_match(model: hbportal.ReferenceRequest) -> None:
    assert type(model).__match_args__[:3] == ("id", "uuid", "candidate_id")
    # Python 3.9 must be able to read this file.
    source = """
match model:
    case hbportal.ReferenceRequest(5001, status="pending", references=[hbportal.Reference(referee_name=name)]):
        found = name
"""
    namespace: dict[str, Any] = {"model": model, "hbportal": hbportal}
    try:
        code = compile(source, "match", "exec")
    except SyntaxError:
        pytest.skip("this Python has no match statement")
    exec(code, namespace)
    assert namespace["found"] == "Alex"


def test_dicts(model: hbportal.ReferenceRequest) -> None:
    values = model.to_dict()
    assert hbportal.ReferenceRequest.from_dict(values) == model
    assert values["created_at"] == model.created_at
    assert values["references"][0]["referee_name"] == "Alex"
    assert values["notes"] is None
    assert values["colour"] == {"red": [1, 2.5, None, True]}
    values["references"].clear()
    assert model.references


def test_what_cannot_be_read_is_kept() -> None:
    model = hbportal.ReferenceRequest.from_dict({**REQUEST, "notes": ["not text"], "template_id": "12"})
    assert model.notes is None
    assert model.template_id == 12
    assert model.extra["notes"] == ["not text"]
    assert model.to_dict()["notes"] == ["not text"]
    with pytest.raises(hbportal.DecodeError, match="uuid"):
        hbportal.ReferenceRequest.from_dict({"id": 1})
    with pytest.raises(hbportal.ValidationError):
        hbportal.ReferenceRequest.from_dict([])  # type: ignore[arg-type]  # pyright: ignore


def test_secrets_are_not_seen() -> None:
    values = {"access_token": "canary-1", "expires_in": 3600, "refresh_token": "canary-2"}
    pair = hbportal.TokenResponse.from_dict(values)
    for text in (repr(pair), str(pair), repr(pair.to_dict()), f"{pair.access_token} {pair.access_token!r}"):
        assert "canary" not in text
    assert pair.access_token.reveal() == "canary-1"
    assert pickle.loads(pickle.dumps(pair)) == pair
    with pytest.raises(TypeError):
        json.dumps(pair.to_dict())


def test_a_secret() -> None:
    secret = hbportal.Secret("canary")
    assert "canary" not in f"{secret} {secret!r} {[secret]}"
    assert secret == hbportal.Secret("canary")
    assert secret != hbportal.Secret("other")
    assert secret != "canary"
    assert hash(secret) == hash(hbportal.Secret("canary"))
    assert pickle.loads(pickle.dumps(secret)).reveal() == "canary"
    assert not hbportal.Secret("")
    # Python's own error for such a text holds it.
    with pytest.raises(hbportal.ValidationError) as caught:
        hbportal.Secret("\ud800canary")
    assert "text" in caught.value.fields
    assert "canary" not in f"{caught.value!r} {caught.value.__cause__!r} {caught.value.__context__!r}"


def test_parse_time() -> None:
    moment = datetime.datetime(2026, 12, 31, tzinfo=datetime.timezone.utc)
    assert hbportal.parse_time("31/12/2026") == moment
    assert hbportal.parse_time("2026-12-31 00:00:00") == moment
    assert hbportal.parse_time("12/31/2026") is None
    assert hbportal.parse_time("") is None


def test_models_are_let_go(model: hbportal.ReferenceRequest) -> None:
    gc.collect()
    before = len(gc.get_objects())
    for _ in range(1000):
        repr(model)
        model.to_dict()
    gc.collect()
    assert len(gc.get_objects()) - before < 100
