"""What hbportal does, as records of the logger `hbportal`."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import hbportal
import pytest
from hbportal import _hbportal

from sandbox import Sandbox

CANARY = "canary-7f3a-secret"
LOGGER = logging.getLogger("hbportal")


@pytest.fixture(autouse=True)
def at_rest() -> Iterator[None]:
    yield
    LOGGER.setLevel(logging.NOTSET)


def records(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    assert _hbportal._flush_log()
    return [record for record in caplog.records if record.name == "hbportal"]


def test_the_level_of_the_logger_decides_at_any_time(
    client: hbportal.Client, caplog: pytest.LogCaptureFixture
) -> None:
    client.templates.list()
    next(client.templates.list())
    assert records(caplog) == []
    caplog.set_level(logging.DEBUG, logger="hbportal")
    before = time.time()
    with pytest.raises(hbportal.NotFoundError) as caught:
        client.references.get(404)
    after = time.time()
    [record] = [record for record in records(caplog) if record.getMessage().startswith("failed")]
    assert record.levelno == logging.DEBUG
    said = vars(record)
    assert said["operation"] == "portal.references.get"
    assert said["request_id"] == caught.value.request_id
    assert said["kind"] == "NotFound"
    assert f"operation=portal.references.get, request_id={caught.value.request_id}" in record.getMessage()
    assert before - 0.001 <= record.created <= after
    caplog.clear()
    caplog.set_level(logging.ERROR, logger="hbportal")
    next(client.templates.list())
    assert records(caplog) == []


def test_what_happens_to_the_session(client: hbportal.Client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="hbportal")
    client.session.refresh_now()
    client.session.refresh_now()
    seen = [vars(record) for record in records(caplog)]
    assert [(said["levelname"], said["family"], said["kind"], said["reason"]) for said in seen] == [
        ("INFO", "portal", "logged_in", "start"),
        ("INFO", "portal", "refreshed", "requested"),
    ]


def test_a_span_is_a_record_when_it_ends(client: hbportal.Client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="hbportal")
    client.session.refresh_now()
    spans = [vars(record) for record in records(caplog) if record.getMessage().startswith("token exchange")]
    assert [(said["levelname"], said["family"], said["kind"]) for said in spans] == [
        ("DEBUG", "portal", "login")
    ]
    assert spans[0]["elapsed_ms"].isdecimal()


async def test_the_same_with_asyncio(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="hbportal")
    client = hbportal.AsyncClient()
    with pytest.raises(hbportal.NotFoundError) as caught:
        await client.references.get(404)
    ids = {vars(record).get("request_id") for record in records(caplog)}
    assert caught.value.request_id in ids


def test_no_secret_is_in_a_record(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1, logger="hbportal")
    pair = {"access_token": CANARY, "refresh_token": f"{CANARY}-refresh"}
    for client in (
        hbportal.Client(client_id=1001, api_key=CANARY),
        hbportal.Client(session=pair),  # type: ignore[arg-type]  # pyright: ignore
    ):
        with pytest.raises(hbportal.AuthenticationError):
            client.references.get(1)
    seen = records(caplog)
    assert any(record.levelno < logging.DEBUG for record in seen)
    assert not [record for record in seen if CANARY in repr(vars(record))]


def test_a_handler_that_fails_hurts_nobody(
    client: hbportal.Client, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Failing(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            raise ZeroDivisionError

    failures: list[type[BaseException]] = []

    def note(failure: Any) -> None:
        failures.append(failure.exc_type)

    monkeypatch.setattr(sys, "unraisablehook", note)
    handler = Failing()
    LOGGER.addHandler(handler)
    try:
        caplog.set_level(logging.DEBUG, logger="hbportal")
        assert len(list(client.templates.list())) == 3
        assert _hbportal._flush_log()
    finally:
        LOGGER.removeHandler(handler)
    assert set(failures) == {ZeroDivisionError}


def test_nothing_is_lost_at_the_end_of_the_program(sandbox: Sandbox) -> None:
    program = """
import logging
import hbportal
logging.basicConfig(level=logging.DEBUG, format="%(name)s %(levelname)s %(message)s")
list(hbportal.Client().templates.list())
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, env=dict(os.environ)
    )
    assert ended.returncode == 0
    assert "hbportal DEBUG answered (operation=portal.templates.list" in ended.stderr
    assert "hbportal INFO token session (family=portal, kind=logged_in" in ended.stderr


def test_nobody_needs_logging(sandbox: Sandbox) -> None:
    program = """
import sys
import hbportal
client = hbportal.Client()
next(client.templates.list())
assert "logging" not in sys.modules
import logging
logging.basicConfig(level=logging.DEBUG)
next(client.templates.list())
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert ended.returncode == 0, ended.stderr
    assert "answered" in ended.stderr


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_child_logs_too(client: hbportal.Client, caplog: pytest.LogCaptureFixture) -> None:
    from test_fork import in_child

    caplog.set_level(logging.DEBUG, logger="hbportal")
    next(client.templates.list())
    assert records(caplog)

    def work() -> None:
        caplog.clear()
        next(client.templates.list())
        assert any("answered" in record.getMessage() for record in records(caplog))

    in_child(work)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_forks_while_much_is_logged(client: hbportal.Client, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever the threads of the log hold at the moment of the fork, the child does not wait for it."""
    from test_fork import in_child

    caplog.set_level(1, logger="hbportal")
    stop = threading.Event()

    def call() -> None:
        while not stop.is_set():
            next(client.templates.list())

    def work() -> None:
        caplog.clear()
        next(client.templates.list())
        assert any("answered" in record.getMessage() for record in records(caplog))

    threads = [threading.Thread(target=call) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(10):
            in_child(work)
    finally:
        stop.set()
        for thread in threads:
            thread.join()
