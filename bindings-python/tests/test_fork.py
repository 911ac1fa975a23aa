"""gunicorn, Celery and multiprocessing: processes that fork, before and after the client was used."""

from __future__ import annotations

import asyncio
import ctypes
import multiprocessing
import os
import pathlib
import signal
import subprocess
import sys
import textwrap
import threading
import warnings
from collections.abc import Callable

import hbportal
import pytest

from sandbox import Sandbox

if not hasattr(os, "fork"):
    pytest.skip("this system does not fork", allow_module_level=True)


def in_child(work: Callable[[], object]) -> None:
    """Does it in a forked child, which must end by itself."""
    with warnings.catch_warnings():
        # Python warns of threads at a fork; that they do no harm is what is tested.
        warnings.simplefilter("ignore", DeprecationWarning)
        process = multiprocessing.get_context("fork").Process(target=work)
        process.start()
    process.join(30)
    alive = process.is_alive()
    if alive:
        process.kill()
        process.join()
    assert not alive, "the child hangs"
    assert process.exitcode == 0


def test_a_warm_client_in_the_child(client: hbportal.Client, sandbox: Sandbox) -> None:
    listed = client.reference_requests.list()
    assert len(list(client.templates.list())) == 3
    logins = sandbox.sessions()["logins"]
    patient = client.with_options(timeout=20)

    def work() -> None:
        assert len(list(client.templates.list())) == 3
        assert len(list(patient.templates.list())) == 3
        assert len(list(hbportal.Client().templates.list())) == 3
        with pytest.raises(hbportal.ConfigurationError, match="forked"):
            next(listed)

    in_child(work)
    # A session of its own each: the parent's tokens are not the child's to rotate.
    assert sandbox.sessions()["logins"] == logins + 2
    assert len(list(client.templates.list())) == 3
    assert sandbox.sessions()["logins"] == logins + 2


def test_a_cold_client_in_the_child(client: hbportal.Client) -> None:
    in_child(lambda: list(client.templates.list()))
    assert len(list(client.templates.list())) == 3


def test_a_child_of_a_child(client: hbportal.Client) -> None:
    list(client.templates.list())

    def work() -> None:
        list(client.templates.list())
        in_child(lambda: list(client.templates.list()))

    in_child(work)


def test_a_fork_that_python_is_not_told_of(client: hbportal.Client) -> None:
    """As servers and extensions in C do it."""
    list(client.templates.list())
    child = ctypes.PyDLL(None).fork()
    if child == 0:
        works = False
        try:
            works = len(list(client.templates.list())) == 3
        finally:
            os._exit(0 if works else 1)
    reaper = threading.Timer(30, os.kill, [child, signal.SIGKILL])
    reaper.start()
    _, status = os.waitpid(child, 0)
    reaper.cancel()
    assert status == 0
    assert len(list(client.templates.list())) == 3


def test_a_child_does_not_keep_the_lock_of_a_parent_that_died(
    sandbox: Sandbox, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HBPORTAL_TOKEN_STORE", f"file:{tmp_path}/token.json")
    source = """
        import hbportal, os, sys, threading
        client = hbportal.Client()
        threading.Thread(target=lambda: list(client.templates.list()), daemon=True).start()
        sys.stdin.readline()
        if os.fork():
            print("forked", flush=True)
        # The child lives until the test ends it.
        sys.stdin.readline()
    """
    sandbox.fault("POST /auth/token", "stall")
    code = textwrap.dedent(source)
    with subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin
        assert program.stdout
        sandbox.wait_for("POST /auth/token", 1, 1)
        program.stdin.write("\n")
        program.stdin.flush()
        assert program.stdout.readline() == "forked\n"
        program.kill()
        program.wait()
        with hbportal.Client(timeout=10) as client:
            assert len(list(client.templates.list())) == 3


def test_asyncio_in_the_child(sandbox: Sandbox) -> None:
    client = hbportal.AsyncClient()

    async def get() -> int:
        return len([template async for template in client.templates.list()])

    assert asyncio.run(get()) == 3

    def work() -> None:
        assert asyncio.run(get()) == 3

    in_child(work)
    assert asyncio.run(get()) == 3


def test_forks_under_load(client: hbportal.Client, sandbox: Sandbox) -> None:
    """Whatever the other threads hold at the moment of the fork, the child neither waits for it nor drops it."""
    stop = threading.Event()

    def call() -> None:
        while not stop.is_set():
            list(client.templates.list())

    threads = [threading.Thread(target=call) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(20):
            in_child(lambda: list(client.templates.list()))
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert len(list(client.templates.list())) == 3


def count_templates(_: int) -> int:
    return len(list(hbportal.Client().templates.list()))


@pytest.mark.parametrize("method", ["spawn", "fork", "forkserver"])
def test_pools(method: str, sandbox: Sandbox) -> None:
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"no {method} here")
    count_templates(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        with multiprocessing.get_context(method).Pool(2) as pool:
            assert pool.map_async(count_templates, range(4)).get(60) == [3] * 4


def fail(_: int) -> None:
    hbportal.Client(max_retries=0).references.get(404)


@pytest.mark.skipif(sys.platform == "win32", reason="the sandbox is started by a POSIX fixture")
def test_errors_come_back_from_a_pool(sandbox: Sandbox) -> None:
    with (
        multiprocessing.get_context("spawn").Pool(1) as pool,
        pytest.raises(hbportal.NotFoundError) as caught,
    ):
        pool.map_async(fail, [0]).get(60)
    assert caught.value.status == 404
    assert caught.value.request_id
