"""Many processes and one token pair: as gunicorn, Celery and multiprocessing make them, and with processes that die."""

from __future__ import annotations

import json
import multiprocessing
import os
import pathlib
import signal
import socket
import subprocess
import sys
import textwrap
import time
import urllib.request
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import hbportal
import pytest

from handed_out import handed_out
from redis_server import PROGRAM, Redis
from sandbox import REPOSITORY, Sandbox
from test_fork import in_child

if not hasattr(os, "fork"):
    pytest.skip("this system does not fork", allow_module_level=True)

LOGIN = "POST /auth/token"
REFRESH = "POST /auth/refresh"
WORKER = REPOSITORY / "bindings-python/soak/fleet_worker.py"


@pytest.fixture(params=["file", "redis"])
def store(request: pytest.FixtureRequest, tmp_path: pathlib.Path) -> Iterator[str]:
    if request.param == "file":
        yield f"file:{tmp_path}/token.json"
        return
    if not PROGRAM:
        assert "CI" not in os.environ, "redis-server is not installed"
        pytest.skip("redis-server is not installed (Debian: apt-get install redis-server)")
    redis = Redis()
    yield redis.url
    redis.close()


class Worker:
    """A process of the fleet."""

    def __init__(self, store: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(WORKER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "HBPORTAL_TOKEN_STORE": store},
        )

    def begin(self, calls: int) -> None:
        assert self.process.stdin
        self.process.stdin.write(json.dumps({"calls": calls, "every": 0}) + "\n")
        self.process.stdin.flush()

    def said(self, calls: int) -> list[dict[str, Any]]:
        assert self.process.stdout
        return [json.loads(self.process.stdout.readline()) for _ in range(calls)]

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe
            pipe.close()


def test_a_fleet_pays_for_each_lifetime_once(store: str, sandbox: Sandbox) -> None:
    fleet = [Worker(store) for _ in range(4)]
    try:
        for lifetime in range(4):
            for worker in fleet:
                worker.begin(10)
            said = [line for worker in fleet for line in worker.said(10)]
            assert not [line for line in said if "failed" in line]
            assert (sandbox.count(LOGIN), sandbox.count(REFRESH)) == (1, lifetime)
            sandbox.advance(3_700)
    finally:
        for worker in fleet:
            worker.end()
    assert sandbox.sessions()["reuse_detected"] == 0


def test_a_fleet_outlives_one_that_is_killed_in_the_middle_of_an_exchange(
    store: str, sandbox: Sandbox
) -> None:
    first = Worker(store)
    first.begin(1)
    assert "pair" in first.said(1)[0]
    sandbox.advance(3_700)
    # Its refresh token is on its way when it dies.
    sandbox.forget_requests()
    sandbox.fault(REFRESH, "delay", ms=60_000)
    first.begin(1)
    sandbox.wait_for(REFRESH, 1)
    first.end()
    fleet = [Worker(store) for _ in range(3)]
    try:
        for worker in fleet:
            worker.begin(10)
        said = [line for worker in fleet for line in worker.said(10)]
    finally:
        for worker in fleet:
            worker.end()
    assert not [line for line in said if "failed" in line]
    events = [event for line in said for event in line["events"]]
    assert events.count("logged_in: interrupted") == 1
    assert sandbox.sessions()["reuse_detected"] == 0
    assert len({line["pair"] for line in said}) == 1


def count_templates(client: hbportal.Client) -> int:
    return len(list(client.templates.list()))


BEFORE: dict[str, hbportal.Client] = {}


def prefork_init() -> None:
    """What `worker_process_init` of Celery does: a client of the worker's own, beside the one from before the fork."""
    BEFORE["after"] = hbportal.Client()


def prefork_task(_: int) -> list[int]:
    return [count_templates(client) for client in BEFORE.values()]


def test_prefork_as_celery_does_it(store: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers that are forked while the parent's client is in use, and are replaced after some tasks."""
    monkeypatch.setenv("HBPORTAL_TOKEN_STORE", store)
    BEFORE["before"] = hbportal.Client()
    BEFORE["cold"] = hbportal.Client()
    assert count_templates(BEFORE["before"]) == 3
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            context = multiprocessing.get_context("fork")
            with context.Pool(3, initializer=prefork_init, maxtasksperchild=2) as pool:
                done = pool.map_async(prefork_task, range(12), chunksize=1)
                assert done.get(60) == [[3, 3, 3]] * 12
    finally:
        BEFORE.clear()
    # All of them, parent and children, live on one pair.
    assert sandbox.count(LOGIN) == 1
    assert sandbox.sessions()["reuse_detected"] == 0


def spawned(_: int) -> int:
    return count_templates(hbportal.Client())


def test_spawned_processes_share_the_pair(
    store: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HBPORTAL_TOKEN_STORE", store)
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        assert pool.map_async(spawned, range(6)).get(60) == [3] * 6
    assert sandbox.count(LOGIN) == 1


def with_credentials() -> hbportal.Client:
    return hbportal.Client()


def with_a_pair() -> hbportal.Client:
    return hbportal.Client(session=handed_out())


KINDS = pytest.mark.parametrize("make", [with_credentials, with_a_pair])


@KINDS
def test_parent_and_child_go_on_with_the_pair_in_the_store(
    make: Callable[[], hbportal.Client], store: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever comes first puts the pair there, which nobody has needed before the fork."""
    monkeypatch.setenv("HBPORTAL_TOKEN_STORE", store)
    client = make()

    def work() -> None:
        assert count_templates(client) == 3
        client.session.refresh_now()

    in_child(work)
    for _ in range(2):
        work()
        in_child(work)
    assert sandbox.count(LOGIN) == 1
    assert sandbox.count(REFRESH) == 5
    assert sandbox.sessions()["reuse_detected"] == 0


@KINDS
def test_a_fork_in_the_middle_of_an_exchange(
    make: Callable[[], hbportal.Client], store: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The exchange is the parent's; the child waits for its end, and takes the pair over."""
    monkeypatch.setenv("HBPORTAL_TOKEN_STORE", store)
    client = make()
    assert count_templates(client) == 3
    sandbox.advance(3_700)
    sandbox.fault(REFRESH, "hold")

    def work() -> None:
        with pytest.raises(hbportal.TimeoutError):
            count_templates(client.with_options(timeout=0.2))
        assert sandbox.count(REFRESH) == 1
        sandbox.release()
        assert count_templates(client) == 3

    with ThreadPoolExecutor(1) as threads:
        under_way = threads.submit(count_templates, client)
        sandbox.wait_for(REFRESH, 1, 1)
        try:
            in_child(work)
        finally:
            sandbox.release()
        assert under_way.result(60) == 3
    assert count_templates(client) == 3
    assert (sandbox.count(LOGIN), sandbox.count(REFRESH)) == (1, 1)
    assert sandbox.sessions()["reuse_detected"] == 0


APPLICATION = """
import os
from concurrent.futures import ThreadPoolExecutor
import hbportal

before = hbportal.Client()
cold = hbportal.Client()
list(before.templates.list())
after = None

def application(environ, start_response):
    global after
    after = after or hbportal.Client()
    with ThreadPoolExecutor(3) as threads:
        counts = list(threads.map(lambda client: len(list(client.templates.list())), (before, cold, after)))
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{os.getpid()} {counts}".encode()]
"""


@pytest.mark.parametrize(
    "workers", [["--worker-class", "sync"], ["--worker-class", "gthread", "--threads", "2"]]
)
def test_gunicorn_with_preload(
    workers: list[str], sandbox: Sandbox, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HBPORTAL_TOKEN_STORE", f"file:{tmp_path}/token.json")
    (tmp_path / "application.py").write_text(APPLICATION)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        # gunicorn takes a socket that is open already: no port is guessed.
        os.set_inheritable(listener.fileno(), True)
        port = listener.getsockname()[1]
        log = tmp_path / "log"
        with log.open("w") as output:
            process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "gunicorn", "--preload", "--workers", "4", "--no-control-socket"),
                    *("--bind", f"fd://{listener.fileno()}", *workers, "application:application"),
                ],
                cwd=tmp_path,
                pass_fds=[listener.fileno()],
                stdout=output,
                stderr=output,
            )
        try:

            def get(_: int) -> str:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=60) as answer:
                    return str(answer.read().decode())

            seen: set[str] = set()
            give_up = time.monotonic() + 60
            # Until each of the four has answered.
            while len(seen) < 4 and time.monotonic() < give_up:
                with ThreadPoolExecutor(8) as threads:
                    for answer in threads.map(get, range(32)):
                        pid, _, counts = answer.partition(" ")
                        assert counts == "[3, 3, 3]"
                        seen.add(pid)
            assert len(seen) == 4, log.read_text()
        finally:
            process.send_signal(signal.SIGTERM)
            assert process.wait(60) == 0, log.read_text()
    assert sandbox.count(LOGIN) == 1
    assert sandbox.sessions()["reuse_detected"] == 0


def test_a_full_disk(sandbox: Sandbox, tmp_path: pathlib.Path) -> None:
    """A process that may write nothing any more: the calls go on, and what cannot be kept is said."""
    program = """
import resource, signal, sys
import hbportal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
place = sys.argv[1]
client = hbportal.Client(token_file=place)
list(client.templates.list())
kept = open(place).read()
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
list(client.templates.list())
try:
    client.session.refresh_now()
except hbportal.StoreError as error:
    assert isinstance(error.__cause__, OSError), error.__cause__
    assert "token.json" in str(error), error
else:
    sys.exit("nothing was said")
list(client.templates.list())
assert open(place).read() == kept
try:
    list(hbportal.Client(token_file=place + ".other").templates.list())
except hbportal.StoreError as error:
    assert isinstance(error.__cause__, OSError), error.__cause__
else:
    sys.exit("nothing was said of a new file")
"""
    ended = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "token.json")],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr
    assert sandbox.sessions()["reuse_detected"] == 0


ENDS = {
    "with": """
        with hbportal.Client(on_session_event=lambda event: print("told", flush=True)) as client:
            begin(client)
    """,
    "the end of the program": """
        client = hbportal.Client()
        begin(client)
    """,
    "an exit, behind a client that is gone": """
        def work():
            begin(hbportal.Client())

        work()
        sys.exit(0)
    """,
    "async with": """
        async def main():
            async with hbportal.AsyncClient() as client:
                await client.templates.list().next_page()
                renewal = asyncio.ensure_future(client.session.refresh_now())
                await asyncio.to_thread(input)
                renewal.cancel()

        asyncio.run(main())
    """,
}


@pytest.mark.parametrize("end", ENDS)
def test_a_program_that_ends_in_the_middle_of_an_exchange_saves_the_pair(
    end: str, sandbox: Sandbox, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HBPORTAL_TOKEN_STORE", f"file:{tmp_path}/token.json")
    begin = """
        import asyncio, sys, threading, hbportal

        def renew(session):
            session.refresh_now()

        def begin(client):
            client.templates.list().next_page()
            # It is in flight, and nobody waits for it.
            threading.Thread(target=renew, args=[client.session], daemon=True).start()
            input()
    """
    source = textwrap.dedent(begin) + textwrap.dedent(ENDS[end])
    sandbox.fault(REFRESH, "delay", ms=500)
    program = subprocess.Popen([sys.executable, "-c", source], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    sandbox.wait_for(REFRESH, 1, 1)
    told, _ = program.communicate(b"\n", timeout=30)
    assert program.returncode == 0
    # Its listener has seen both: the login and the renewal.
    assert told.split() == [b"told"] * (2 if end == "with" else 0)
    sandbox.wait_for(REFRESH, 1, 0)
    before = sandbox.sessions()
    with hbportal.Client() as client:
        assert len(list(client.templates.list())) == 3
    # It goes on with the pair that was granted at the end.
    assert sandbox.sessions() == before
    assert before["refreshes"] == 1
