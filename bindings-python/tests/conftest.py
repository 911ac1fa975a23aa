from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator

import hbportal
import pytest

import surface
from sandbox import Sandbox


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    yield sandbox
    sandbox.stop()


@pytest.fixture
def sandbox(running_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The sandbox as it is at its start, and the environment that leads a client to it."""
    running_sandbox.reset()
    for name in [name for name in os.environ if name.startswith("HBPORTAL_") and name != "HBPORTAL_SANDBOX"]:
        monkeypatch.delenv(name)
    for name, value in running_sandbox.variables.items():
        monkeypatch.setenv(name, value)
    return running_sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[hbportal.Client]:
    with hbportal.Client() as client:
        yield client


@pytest.fixture
def async_client(sandbox: Sandbox) -> hbportal.AsyncClient:
    return hbportal.AsyncClient()


@pytest.fixture(params=["Client", "AsyncClient"])
def either(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[surface.Either]:
    loop = asyncio.new_event_loop()
    yield surface.Either(request.param == "AsyncClient", loop)
    loop.close()


@pytest.fixture
def request_id(client: hbportal.Client, sandbox: Sandbox) -> int:
    """A reference request with two referees, and no requests counted yet."""
    created = client.reference_requests.create(
        candidate_id=12345,
        collection_mode="client_adds",
        references_required=2,
        referees=[
            {"referee_name": "Alex Referee", "referee_email": "alex@example.com"},
            {"referee_name": "Sam Referee", "referee_email": "sam@example.com"},
        ],
    )
    sandbox.forget_requests()
    return created.id
