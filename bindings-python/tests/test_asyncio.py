from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import textwrap
import weakref
from collections.abc import Coroutine
from typing import Any

import hbportal
import pytest

from sandbox import Sandbox

ROUTE = "GET /reference-requests/{id}"


def program(source: str, *, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    """Runs a program of its own: what it prints when it ends is a part of what is tested."""
    code = textwrap.dedent(source)
    return subprocess.run(
        [sys.executable, "-W", "always", "-c", code],
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


async def test_a_thousand_calls_on_an_expired_token(sandbox: Sandbox, request_id: int) -> None:
    client = hbportal.AsyncClient()
    await client.reference_requests.get(request_id)
    sandbox.advance(3600)
    before = sandbox.sessions()
    # The exchange takes a while, so that the first caller is cancelled in the middle of it.
    sandbox.fault("POST /auth/refresh", "delay", ms=200)
    tasks = [asyncio.create_task(client.reference_requests.get(request_id)) for _ in range(1000)]
    # Every task takes its first step; then the loop stands still, so no answer can come before the cancellation.
    await asyncio.sleep(0)
    sandbox.wait_for("POST /auth/refresh", 1)
    tasks[0].cancel()
    answers = await asyncio.gather(*tasks, return_exceptions=True)
    assert isinstance(answers[0], asyncio.CancelledError)
    assert all(isinstance(answer, hbportal.ReferenceRequest) for answer in answers[1:])
    after = sandbox.sessions()
    assert after["refreshes"] - before["refreshes"] == 1
    assert after["logins"] == before["logins"]
    # The new pair was kept: nothing is exchanged again.
    await client.reference_requests.get(request_id)
    assert sandbox.count("POST /auth/refresh") == 1


async def test_calls_are_coroutines(async_client: hbportal.AsyncClient, request_id: int) -> None:
    call = async_client.reference_requests.get(request_id)
    assert isinstance(call, Coroutine)
    assert asyncio.iscoroutine(call)
    task = asyncio.create_task(call)
    assert "portal.reference_requests.get" in repr(task)
    assert (await task).id == request_id
    assert (await asyncio.wait_for(async_client.reference_requests.get(request_id), 10)).id == request_id
    assert (await asyncio.shield(async_client.reference_requests.get(request_id))).id == request_id
    done, _ = await asyncio.wait([asyncio.ensure_future(async_client.reference_requests.get(request_id))])
    assert done.pop().result().id == request_id
    if sys.version_info >= (3, 11):
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(async_client.reference_requests.get(request_id)) for _ in range(3)]
        assert {task.result().id for task in tasks} == {request_id}
    with pytest.raises(RuntimeError, match="already awaited"):
        await call


def test_run_takes_a_call(sandbox: Sandbox, request_id: int) -> None:
    client = hbportal.AsyncClient()
    for _ in range(3):
        # A loop of its own each time: the client outlives them.
        assert asyncio.run(client.reference_requests.get(request_id)).id == request_id


async def test_nothing_is_sent_before_it_is_awaited(sandbox: Sandbox, request_id: int) -> None:
    client = hbportal.AsyncClient()
    call = client.reference_requests.get(request_id)
    never = client.reference_requests.get(request_id)
    wrong = client.reference_requests.get("")
    never.close()
    del never
    with pytest.warns(RuntimeWarning, match=r"reference_requests\.get' was never awaited: nothing was sent"):
        del wrong
    assert sandbox.count() == 0
    await call


async def test_errors_are_results_of_gather(async_client: hbportal.AsyncClient, request_id: int) -> None:
    calls: list[Any] = [async_client.reference_requests.get(wanted) for wanted in (request_id, "", 404)]
    good, empty, missing = await asyncio.gather(*calls, return_exceptions=True)
    assert isinstance(good, hbportal.ReferenceRequest)
    assert isinstance(empty, hbportal.ValidationError)
    assert isinstance(missing, hbportal.NotFoundError)


async def test_cancelling_closes_the_request(sandbox: Sandbox, request_id: int) -> None:
    client = hbportal.AsyncClient()
    await client.templates.list().next_page()
    sandbox.fault(ROUTE, "stall")
    task = asyncio.create_task(client.reference_requests.get(request_id))
    await asyncio.to_thread(sandbox.wait_for, ROUTE, 1, 1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.to_thread(sandbox.wait_for, ROUTE, 1, 0)
    assert sandbox.requests()["log"][-1]["aborted"]


async def test_a_timeout_of_asyncio_closes_the_request(sandbox: Sandbox, request_id: int) -> None:
    client = hbportal.AsyncClient()
    await client.templates.list().next_page()
    sandbox.fault(ROUTE, "stall")
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(client.reference_requests.get(request_id), 1)
    await asyncio.to_thread(sandbox.wait_for, ROUTE, 1, 0)


async def test_a_closed_coroutine_closes_the_request(sandbox: Sandbox, request_id: int) -> None:
    client = hbportal.AsyncClient()
    await client.templates.list().next_page()
    sandbox.fault(ROUTE, "stall")
    call = client.reference_requests.get(request_id)
    call.send(None)
    await asyncio.to_thread(sandbox.wait_for, ROUTE, 1, 1)
    call.close()
    await asyncio.to_thread(sandbox.wait_for, ROUTE, 1, 0)


async def test_context_managers(sandbox: Sandbox, request_id: int) -> None:
    async with hbportal.AsyncClient() as client:
        patient = client.with_options(timeout=5)
        await patient.reference_requests.get(request_id)
    for closed in (client, patient):
        with pytest.raises(hbportal.ConfigurationError, match="closed"):
            await closed.reference_requests.get(request_id)


async def test_calls_are_let_go(async_client: hbportal.AsyncClient, request_id: int) -> None:
    async def one() -> None:
        await async_client.reference_requests.get(request_id)

    tasks = [asyncio.create_task(one()) for _ in range(10)]
    gone = [weakref.ref(task) for task in tasks]
    await asyncio.gather(*tasks)
    tasks.clear()
    # The loop itself holds on to what it did last.
    await asyncio.sleep(0)
    gc.collect()
    assert not [task for task in gone if task()]


def test_the_end_of_the_loop_prints_nothing(sandbox: Sandbox, request_id: int) -> None:
    """Answers that arrive when nobody waits any more are dropped without a word."""
    ended = program(f"""
        import asyncio, hbportal
        client = hbportal.AsyncClient()
        async def main():
            await client.reference_requests.get({request_id})
            tasks = [asyncio.create_task(client.reference_requests.get({request_id})) for _ in range(500)]
            await tasks[0]
        for _ in range(5):
            asyncio.run(main())
        loop = asyncio.new_event_loop()
        async def leave():
            call = client.reference_requests.get({request_id})
            call.send(None)
            return call
        left = loop.run_until_complete(leave())
        loop.close()
        hbportal.Client().reference_requests.get({request_id})
        del left
        print("done")
    """)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "done\n", "")


def test_the_interpreter_ends_with_calls_in_flight(sandbox: Sandbox, request_id: int) -> None:
    sandbox.fault(ROUTE, "stall", times=100)
    ended = program(f"""
        import asyncio, hbportal, threading
        client = hbportal.AsyncClient()
        async def main():
            calls = [client.reference_requests.get({request_id}) for _ in range(20)]
            for call in calls:
                call.send(None)
            blocking = hbportal.Client()
            threading.Thread(target=blocking.reference_requests.get, args=({request_id},), daemon=True).start()
            await client.templates.list().next_page()
            return calls
        loop = asyncio.new_event_loop()
        calls = loop.run_until_complete(main())
        print("done")
        loop.close()
    """)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "done\n", "")


def test_uvloop(sandbox: Sandbox, request_id: int) -> None:
    pytest.importorskip("uvloop")
    ended = program(f"""
        import asyncio, uvloop, hbportal
        client = hbportal.AsyncClient()
        async def main():
            answers = await asyncio.gather(*[client.reference_requests.get({request_id}) for _ in range(300)])
            assert len(set(answers)) == 1
            task = asyncio.ensure_future(client.reference_requests.get({request_id}))
            await asyncio.sleep(0)
            task.cancel()
            try:
                await task
            except asyncio.CancelledError:
                print("cancelled")
            [asyncio.ensure_future(client.reference_requests.get({request_id})) for _ in range(300)]
            await client.templates.list().next_page()
        for _ in range(3):
            uvloop.run(main())
    """)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "cancelled\n" * 3, "")


def test_a_loop_that_watches_no_sockets(sandbox: Sandbox, request_id: int) -> None:
    class Deaf(asyncio.SelectorEventLoop):
        def add_reader(self, fd: Any, callback: Any, *args: Any) -> None:  # type: ignore[override]
            raise NotImplementedError

        def _add_reader(self, *arguments: Any) -> Any:
            return super()._add_reader(*arguments)  # type: ignore[misc]  # pyright: ignore

    async def main() -> None:
        client = hbportal.AsyncClient()
        answers = await asyncio.gather(*[client.reference_requests.get(request_id) for _ in range(100)])
        assert len(set(answers)) == 1

    loop = Deaf()
    loop.run_until_complete(main())
    loop.close()


def test_trio_users_are_told(sandbox: Sandbox) -> None:
    trio = pytest.importorskip("trio")
    client = hbportal.AsyncClient()

    async def main() -> None:
        await client.templates.list().next_page()

    with pytest.raises(hbportal.ConfigurationError, match="trio"):
        trio.run(main)
    with pytest.raises(hbportal.ConfigurationError, match="asyncio"):
        client.references.get(1).send(None)
    assert sandbox.count() == 0
