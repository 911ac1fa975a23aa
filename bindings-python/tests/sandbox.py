"""The sandbox portal as a process, and its control interface."""

from __future__ import annotations

import json
import os
import pathlib
import subprocess
import urllib.request
from typing import Any

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]


class Sandbox:
    """A running sandbox."""

    def __init__(self) -> None:
        program = os.environ.get("HBPORTAL_SANDBOX", str(REPOSITORY / "target/debug/hbportal-sandbox"))
        self.process = subprocess.Popen(
            [program, "--port", "0", "--exit-with-stdin"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.variables: dict[str, str] = {}
        assert self.process.stdout
        for line in self.process.stdout:
            if line.strip() == "ready":
                break
            name, _, value = line.strip().partition("=")
            self.variables[name] = value
        self.base_url = self.variables["HBPORTAL_BASE_URL"]
        self.control = self.variables["HBPORTAL_SANDBOX_URL"]

    def stop(self) -> None:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(timeout=10)

    def order(self, method: str, path: str, body: object = None, timeout: float = 30) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.control + path, data=data, method=method)
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def reset(self) -> None:
        self.order("POST", "/reset")

    def advance(self, seconds: int) -> None:
        self.order("POST", "/clock", {"advance_seconds": seconds})

    def fault(self, route: str, kind: str, *, times: int = 1, after: int = 0, **details: object) -> None:
        fault = {"kind": kind, **details}
        self.order("POST", "/faults", {"route": route, "fault": fault, "times": times, "after": after})

    def release(self) -> None:
        """Lets go on what a fault holds."""
        self.order("POST", "/faults/release")

    def settings(self, **settings: object) -> None:
        self.order("PATCH", "/settings", settings)

    def seed(self, reference_requests: int) -> None:
        self.order("POST", "/seed", {"reference_requests": reference_requests})

    def submit(self, reference: int, **form: object) -> None:
        self.order("POST", f"/references/{reference}/submit", form)

    def requests(self) -> Any:
        return self.order("GET", "/requests")

    def count(self, route: str | None = None) -> int:
        requests = self.requests()
        return int(requests["total"] if route is None else requests["by_route"].get(route, 0))

    def forget_requests(self) -> None:
        self.order("DELETE", "/requests")

    def wait_for(self, route: str, count: int, in_flight: int | None = None) -> None:
        """Waits for calls to arrive: tests wait for what happens, not for time to pass."""
        body: dict[str, object] = {"route": route, "count": count, "timeout_ms": 20_000}
        if in_flight is not None:
            body["in_flight"] = in_flight
        assert self.order("POST", "/requests/wait", body)["reached"], self.requests()

    def sessions(self) -> Any:
        return self.order("GET", "/sessions")
