"""The surface as `operations.json` tells it: either client calls any operation by its id."""

# pyright: basic

from __future__ import annotations

import asyncio
import datetime
import json
from typing import Any, NamedTuple

import hbportal

from sandbox import REPOSITORY

OPERATIONS: dict[str, Any] = {
    operation["id"]: operation for operation in json.loads((REPOSITORY / "tests/operations.json").read_text())
}
HOSTS = {"practical_training": "tdta ", "virtual_bls": "bls ", "services": "services ", "academy": "academy "}
# A test must not wait for the pace that is the default of one host.
FAST: Any = {"practical_training": {"requests_per_minute": 100_000}}


# By the types of `operations.json`, or by name where a text must be of a kind.
SAMPLES: dict[str, Any] = {
    "id": "17",
    "text": "text",
    "secret": "secret",
    "integer": 17,
    "list<text>": ["reference.submitted"],
    "day": datetime.date(2026, 12, 1),
    "map<json>": {"question": "answer"},
    "PayOption": "credits",
    "CollectionMode": "candidate_provides",
    "email": "alex@example.com",
    "referee_email": "alex@example.com",
    "url": "https://hooks.example.com/portal",
    "time": "09:00",
}

# What an operation is refused without, although it is not required by itself.
NEEDED: dict[str, dict[str, Any]] = {
    "v1.candidates.update": {"job_role": "Midwife"},
    "virtual_bls.bookings.create": {"address": "1 Example Street", "city": "London", "postcode": "E1 0AA"},
    "v1.occupational_health.update_submission": {"form_data": {"question": "answer"}},
}


def routes(operation: str) -> list[str]:
    """What the sandbox calls the route of an operation, or the routes of those it is made of."""
    found = OPERATIONS[operation]
    if found["made_of"]:
        return [route for part in found["made_of"] for route in routes(part)]
    return [f"{HOSTS.get(operation.split('.')[0], '')}{found['method']} {found['path']}"]


def least(operation: str) -> tuple[list[Any], dict[str, Any]]:
    """The least that an operation can be called with: what goes by position, and what by name."""
    path: list[Any] = []
    params: dict[str, Any] = dict(NEEDED.get(operation, {}))
    for parameter in OPERATIONS[operation]["parameters"]:
        if parameter["required"]:
            sample = SAMPLES.get(parameter["name"], SAMPLES[parameter["type"]])
            if parameter["in"] == "path":
                path.append(sample)
            else:
                params[parameter["name"]] = sample
        elif parameter["name"] == "timeout":
            # What waits by itself is not waited for.
            params["timeout"] = 0.2
    return path, params


def method(client: Any, operation: str) -> Any:
    found = client
    for name in operation.removeprefix("portal.").split("."):
        found = getattr(found, name)
    return found


class Document(NamedTuple):
    """A `Document.Ready` whose file was read."""

    kind: str
    file: bytes


def blocking(client: hbportal.Client, operation: str, *path: Any, **params: Any) -> Any:
    """Calls an operation, and reads a list or a file to its end."""
    answer = method(client, operation)(*path, **params)
    if isinstance(answer, hbportal.Pager):
        return list(answer)
    if isinstance(answer, hbportal.Document.Ready):
        return Document(answer.kind, answer.value.read())
    return answer.read() if isinstance(answer, hbportal.Download) else answer


async def awaited(client: hbportal.AsyncClient, operation: str, *path: Any, **params: Any) -> Any:
    made = method(client, operation)(*path, **params)
    if isinstance(made, hbportal.AsyncPager):
        return [item async for item in made]
    answer = await made
    if isinstance(answer, hbportal.Document.Ready):
        return Document(answer.kind, await answer.value.read())
    return await answer.read() if isinstance(answer, hbportal.AsyncDownload) else answer


class Either:
    """One of the two clients, which are called alike."""

    def __init__(self, asynchronous: bool, loop: asyncio.AbstractEventLoop) -> None:
        self.asynchronous, self.loop = asynchronous, loop

    def call(self, operation: str, *path: Any, options: Any = None, **params: Any) -> Any:
        """Calls an operation with a client of its own that does not try again."""
        options = {"max_retries": 0, **FAST, **(options or {})}
        if not self.asynchronous:
            with hbportal.Client(**options) as client:
                return blocking(client, operation, *path, **params)
        return self.loop.run_until_complete(self.awaited(operation, path, options, params))

    async def awaited(self, operation: str, path: Any, options: Any, params: Any) -> Any:
        async with hbportal.AsyncClient(**options) as client:
            return await awaited(client, operation, *path, **params)
