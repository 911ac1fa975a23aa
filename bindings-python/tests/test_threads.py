from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
from concurrent.futures import ThreadPoolExecutor

import hbportal
import pytest

from sandbox import Sandbox

ROUTE = "GET /reference-requests/{id}"


def test_64_threads_on_an_expired_token(client: hbportal.Client, sandbox: Sandbox, request_id: int) -> None:
    client.reference_requests.get(request_id)
    sandbox.advance(3600)
    before = sandbox.sessions()
    begin = threading.Barrier(64)

    def get(_: int) -> int:
        begin.wait()
        return client.reference_requests.get(request_id).id

    with ThreadPoolExecutor(64) as threads:
        assert set(threads.map(get, range(64))) == {request_id}
    after = sandbox.sessions()
    assert after["refreshes"] - before["refreshes"] == 1
    assert after["logins"] == before["logins"]


def test_other_threads_go_on_while_one_waits(
    client: hbportal.Client, sandbox: Sandbox, request_id: int
) -> None:
    client.templates.list().next_page()
    sandbox.fault(ROUTE, "stall")
    impatient = client.with_options(timeout=5)

    def stalled() -> None:
        with pytest.raises(hbportal.TimeoutError):
            impatient.reference_requests.get(request_id)

    waits = threading.Thread(target=stalled)
    waits.start()
    sandbox.wait_for(ROUTE, 1, 1)
    # This thread runs Python and calls the portal, while the other one waits for it.
    assert len(list(client.templates.list())) == 3
    assert waits.is_alive()
    waits.join(30)
    assert not waits.is_alive()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_ctrl_c_ends_a_call(sandbox: Sandbox, request_id: int) -> None:
    sandbox.fault(ROUTE, "stall", times=10)
    source = f"""
        import hbportal, sys
        client = hbportal.Client()
        client.templates.list().next_page()
        print("ready", flush=True)
        try:
            client.reference_requests.get({request_id})
        except KeyboardInterrupt:
            print("interrupted", flush=True)
            print(len(list(client.templates.list())))
    """
    program = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(source)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=dict(os.environ),
    )
    sandbox.wait_for(ROUTE, 1, 1)
    program.send_signal(signal.SIGINT)
    out, err = program.communicate(timeout=20)
    assert (program.returncode, out, err) == (0, "ready\ninterrupted\n3\n", "")
    # The request was closed: nothing is left waiting.
    sandbox.wait_for(ROUTE, 1, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_a_handler_of_a_signal_may_call(client: hbportal.Client, sandbox: Sandbox, request_id: int) -> None:
    handled: list[int] = []

    def handler(*_: object) -> None:
        try:
            handled.append(len(list(client.templates.list())))
        finally:
            sandbox.order("POST", "/faults/release")

    before = signal.signal(signal.SIGUSR1, handler)
    sandbox.fault(ROUTE, "hold")

    def send() -> None:
        sandbox.wait_for(ROUTE, 1, 1)
        os.kill(os.getpid(), signal.SIGUSR1)

    sender = threading.Thread(target=send)
    sender.start()
    try:
        assert client.reference_requests.get(request_id).id == request_id
    finally:
        sender.join()
        signal.signal(signal.SIGUSR1, before)
    assert handled == [3]


def test_a_closed_client_says_so(sandbox: Sandbox) -> None:
    with hbportal.Client() as client:
        patient = client.with_options(timeout=5)
        listed = client.templates.list()
        assert next(listed).id == 1
    for closed in (client, patient):
        with pytest.raises(hbportal.ConfigurationError, match="closed"):
            closed.templates.list()
    client.close()


def test_options_of_one_call(client: hbportal.Client, sandbox: Sandbox) -> None:
    sandbox.fault("GET /templates", "status", status=503, times=2)
    with pytest.raises(hbportal.ServerError) as caught:
        client.with_options(max_retries=0).templates.list().next_page()
    assert caught.value.retries_taken == 0
    recorder = hbportal.Recorder()
    assert recorder.last is None
    assert client.recorded(recorder).templates.list().next_page()
    assert recorder.last is not None
    assert (recorder.last.status, recorder.last.retries_taken) == (200, 1)
    assert recorder.last.operation == "portal.templates.list"


def test_the_same_key_does_not_do_it_twice(client: hbportal.Client, sandbox: Sandbox) -> None:
    once = client.with_options(idempotency_key="import-17")
    made = [
        once.reference_requests.create(candidate_id=12345, collection_mode="candidate_provides") for _ in "ab"
    ]
    assert made[0].id == made[1].id


def test_raw_requests(client: hbportal.Client) -> None:
    answer = client.request("get", "/reference-requests", query={"per_page": 1, "status": ["pending"]})
    assert answer.status == 200
    assert answer.headers["content-type"].startswith("application/json")
    assert answer.json()["data"] == []
    assert answer.body.decode() == answer.text
    assert answer.request_id == answer.headers["x-request-id"]
    made = client.request(
        "POST",
        "/reference-requests",
        json={"candidate_id": 12345, "collection_mode": "candidate_provides"},
        headers={"X-Mine": "1"},
    )
    assert made.status == 201
    with pytest.raises(hbportal.NotFoundError) as caught:
        client.request("GET", "/appraisal-requests")
    assert caught.value.operation == "request"


def test_the_package_outlives_the_thread_that_loaded_it() -> None:
    source = textwrap.dedent("""
        import threading

        def use() -> None:
            import hbportal
            for key in range(50):
                hbportal.WebhookVerifier(secrets=[f"key {key}"])

        for _ in range(3):
            threads = [threading.Thread(target=use) for _ in range(4)]
            for thread in threads:
                thread.start()
                thread.join()
        use()
        print("alive")
    """)
    ended = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, timeout=60)
    assert (ended.returncode, ended.stdout) == (0, "alive\n"), ended.stderr
