from __future__ import annotations

import datetime
import json
from typing import Any

import hbportal
import pytest

from sandbox import REPOSITORY

CASES = json.loads((REPOSITORY / "tests/vectors/webhooks.json").read_text())


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES])
def test_every_vector(case: Any) -> None:
    now = datetime.datetime.fromisoformat(case["now"].replace("Z", "+00:00"))
    body = case["body"].encode()
    expect = case["expect"]
    if "event" in expect:
        event = hbportal.WebhookVerifier(**case["options"]).verify(body, case["headers"], now=now)
        assert event == hbportal.WebhookEvent.from_dict(expect["event"])
        return
    with pytest.raises(getattr(hbportal, expect["error"])) as caught:
        hbportal.WebhookVerifier(**case["options"]).verify(body, case["headers"], now=now)
    assert expect["message"] in str(caught.value)


NOW = datetime.datetime(2026, 6, 5, 9, tzinfo=datetime.timezone.utc)
BODY = b'{"event_id": "evt_1", "event_type": "reference.submitted"}'


def headers() -> dict[str, str]:
    timestamp = int(NOW.timestamp())
    signature = hbportal.sign_webhook("whsec_1", timestamp, BODY)
    return {"X-HB-Timestamp": str(timestamp), "x-hb-signature": signature}


@pytest.mark.parametrize(
    "given",
    [
        headers(),
        list(headers().items()),
        [(name.lower().encode(), value.encode()) for name, value in headers().items()],
        {name: [value] for name, value in headers().items()},
    ],
    ids=["mapping", "pairs", "asgi", "lists"],
)
def test_headers_of_every_framework(given: Any) -> None:
    verifier = hbportal.WebhookVerifier(secret=hbportal.Secret("whsec_1"))
    for body in (BODY, bytearray(BODY), memoryview(BODY)):
        event = verifier.verify(body, given, now=NOW)
        assert (event.event_id, event.event_type) == ("evt_1", "reference.submitted")


@pytest.mark.parametrize("body", [BODY.decode(), json.loads(BODY), None, [1]])
def test_a_parsed_body_is_refused(body: Any) -> None:
    with pytest.raises(hbportal.ValidationError, match="already parsed"):
        hbportal.WebhookVerifier(secret="whsec_1").verify(body, headers(), now=NOW)


def test_wrong_use() -> None:
    with pytest.raises(hbportal.ValidationError, match="together"):
        hbportal.WebhookVerifier(secret="a", secrets=["b"])
    with pytest.raises(hbportal.ValidationError, match="headers"):
        hbportal.WebhookVerifier(secret="a").verify(BODY, 5, now=NOW)  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(hbportal.WebhookVerificationError):
        hbportal.WebhookVerifier(secret="other").verify(BODY, headers(), now=NOW)
    assert "canary" not in repr(hbportal.WebhookVerifier(secret="canary"))
