"""The main job, from credentials to signed-off references.

Run it with `cargo xtask demo`, which starts the sandbox portal and sets the environment. Against the real portal
it would stop at the parts that only the sandbox can play: referees who answer at once, and a clock that moves.
"""

from __future__ import annotations

import json
import os
import pathlib
import queue
import sys
import tempfile
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import hbportal
from hbportal.types import RefereeInput

REFEREES: list[RefereeInput] = [
    {"referee_name": "Alex Referee", "referee_email": "alex@example.com", "referee_position": "Ward manager"},
    {"referee_name": "Sam Referee", "referee_email": "sam@example.com"},
]


def main() -> None:
    # Credentials come from HBPORTAL_CLIENT_ID and HBPORTAL_API_KEY. The first call logs in.
    with tempfile.TemporaryDirectory(prefix="hbportal-demo-") as folder, hbportal.Client() as client:
        step("Templates")
        for template in client.templates.list():
            say(f"{template.id}: {template.name}{' (the default)' if template.is_default else ''}")

        step("A webhook endpoint, whose secret is shown this once")
        deliveries = listen()
        created = client.webhooks.create(
            url=deliveries.url, events=["reference.submitted", "reference.all_completed"]
        )
        assert created.secret is not None, "the portal sends the secret with the new endpoint"
        verifier = hbportal.WebhookVerifier(secret=created.secret)
        say(f"endpoint {created.endpoint.id} at {created.endpoint.url}, secret {created.secret}")

        step("A reference request with two referees")
        request = client.reference_requests.create(
            candidate_id=12345, collection_mode="client_adds", references_required=2, referees=REFEREES
        )
        say(f"request {request.id} for {request.candidate_name}: {request.status}")
        say(f"{client.reference_requests.send_reminders(request.id).sent} referees reminded")

        step("The referees answer, and the portal says so")
        references = request.references or ()
        for reference in references:
            sandbox(f"/references/{reference.id}/submit")
        for _ in range(3):
            event = verifier.verify(*deliveries.received.get(timeout=30))
            say(f"{event.event_type} at {event.occurred_at:%H:%M:%S}, verified")

        step("The answers and their scores")
        for reference in references:
            detail = client.references.get(reference.id)
            say(f"{detail.referee_name}: score {detail.score}")
            for code, part in (detail.score_breakdown or {}).items():
                say(f"  {code}: {part.value} ({part.raw_score} x {part.weight})")

        step("Both references as PDF")
        for reference in references:
            path = pathlib.Path(folder, f"reference-{reference.id}.pdf")
            say(f"{path.name}: {client.references.download_pdf(reference.id).save(path)} bytes")

        step("250 more requests, read page by page")
        sandbox("/seed", {"reference_requests": 250})
        listed = client.reference_requests.list(per_page=100)
        states: dict[str, int] = {}
        for request in listed:
            states[request.status] = states.get(request.status, 0) + 1
        say(f"{sum(states.values())} of {listed.total}: {states}")

        step("Two hours pass: the access token is expired, which nobody notices")
        sandbox("/clock", {"advance_seconds": 7200})
        say(f"request {request.id} is {client.reference_requests.get(request.id).status}")

        step("The portal says 429: the client waits as long as it is told")
        fault = {"route": "GET /templates", "fault": {"kind": "rate_limit", "retry_after": 1}}
        sandbox("/faults", fault)
        recorder = hbportal.Recorder()
        list(client.recorded(recorder).templates.list())
        assert recorder.last is not None
        say(f"status {recorder.last.status} after {recorder.last.retries_taken} retry")

        step("An error says what to do")
        try:
            client.references.get(404404)
        except hbportal.NotFoundError as error:
            say(str(error))

        step("The session ends")
        client.auth.revoke()
        say("the token is revoked")
    deliveries.shutdown()
    print("\nThe main job is done.")


class Deliveries(ThreadingHTTPServer):
    """A web server that keeps what the portal delivers: the raw body, and the headers."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.received: queue.Queue[tuple[bytes, dict[str, str]]] = queue.Queue()
        self.url = f"http://127.0.0.1:{self.server_port}/hooks"


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        assert isinstance(self.server, Deliveries)
        self.server.received.put((body, dict(self.headers.items())))
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Silence: the program prints what matters."""


def listen() -> Deliveries:
    deliveries = Deliveries()
    threading.Thread(target=deliveries.serve_forever, daemon=True).start()
    return deliveries


def sandbox(path: str, order: object = None) -> None:
    """What in real life other people and time do."""
    url = os.environ["HBPORTAL_SANDBOX_URL"] + path
    with urllib.request.urlopen(
        urllib.request.Request(url, data=json.dumps(order or {}).encode(), method="POST")
    ):
        pass


def step(title: str) -> None:
    print(f"\n{title}")


def say(text: str) -> None:
    print(f"  {text}")


if __name__ == "__main__":
    try:
        main()
    except (hbportal.HbPortalError, AssertionError, queue.Empty, OSError) as problem:
        sys.exit(f"\nThe main job failed: {type(problem).__name__}: {problem}")
