"""Stores of the application that are slow: what was given up goes on, and nothing comes in between."""

from __future__ import annotations

import asyncio
import json
import logging
import queue
import sys
from collections.abc import AsyncIterator, Callable
from typing import Any, Union

import hbportal
import pytest

from sandbox import Sandbox
from slow_stores import Coroutines, Mixed, Place, Plain, Threads, Watch, until
from test_asyncio import program

AnyClient = Union[hbportal.Client, hbportal.AsyncClient]

# Which client, and with which store.
PLAIN = [(hbportal.Client, Plain), (hbportal.AsyncClient, Plain)]
WITH_AN_ASYNCHRONOUS_LOCK = [(hbportal.AsyncClient, kind) for kind in (Coroutines, Threads, Mixed)]
EACH = [*PLAIN, *WITH_AN_ASYNCHRONOUS_LOCK]


def named(kinds: list[Any]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        "kind", kinds, ids=[f"{client.__name__}-{store.__name__}" for client, store in kinds]
    )


class Stage:
    """Clients of one place, and what their stores are seen to do."""

    def __init__(self) -> None:
        self.place = Place()
        self.watches: list[Watch] = []

    def client(self, kind: Any, slow: str | None = None, *, timeout: float = 2) -> tuple[AnyClient, Watch]:
        """One that soon gives up, and how its store, of which one method is slow, is watched."""
        watch = Watch(self.place, slow)
        self.watches.append(watch)
        client, store = kind
        return client(token_store=store(watch), timeout=timeout), watch

    def peer(self) -> tuple[AnyClient, Watch]:
        return self.client(PLAIN[0], timeout=60)


@pytest.fixture
async def stage(sandbox: Sandbox) -> AsyncIterator[Stage]:
    stage = Stage()
    yield stage
    # Nothing hangs longer than its test: the event loop waits for its threads.
    for watch in stage.watches:
        watch.may_go_on.set()


async def ask(client: AnyClient, call: Callable[[Any], Any]) -> Any:
    if isinstance(client, hbportal.Client):
        return await asyncio.to_thread(call, client)
    return await call(client)


def use(client: Any) -> Any:
    return client.auth.token_info()


def renew(client: Any) -> Any:
    return client.session.refresh_now()


def revoke(client: Any) -> Any:
    return client.session.revoke()


# What has a method of a store called.
CALLS = {"lock": renew, "load": renew, "save": renew, "clear": revoke}


async def refused(client: AnyClient, method: str) -> None:
    # Not a measurement: a store that is waited for for ever would be here for ever.
    with pytest.raises(hbportal.StoreError, match="the token store took longer than"):
        await asyncio.wait_for(ask(client, CALLS[method]), 30)


@named(EACH)
@pytest.mark.parametrize("method", ["save", "clear"])
async def test_a_write_that_was_given_up_keeps_the_lock_until_it_has_ended(
    kind: Any, method: str, stage: Stage
) -> None:
    client, watch = stage.client(kind, method)
    peer, other = stage.peer()
    if method == "clear":
        await ask(client, use)
    await refused(client, method)
    # It is at work still, and what came after it is nothing.
    assert watch.notes[-1] == method
    renewing = asyncio.create_task(ask(peer, renew))
    await until(lambda: "lock" in other.notes)
    watch.may_go_on.set()
    await renewing
    assert watch.notes[-2:] == [f"{method} ended", "unlock"]
    # Nobody has written after the peer.
    assert stage.place.writers[-2:] == [watch, other]
    await ask(client, use)


@named(EACH)
@pytest.mark.parametrize("method", ["load", "save", "clear", "lock"])
async def test_a_store_does_one_thing_at_a_time(kind: Any, method: str, stage: Stage) -> None:
    client, watch = stage.client(kind, method)
    if method == "clear":
        await ask(client, use)
    for _ in range(2):
        await refused(client, method)
    # However often it is needed: it is asked nothing before it has answered.
    assert watch.notes.count(method) == 1
    watch.may_go_on.set()
    await ask(client, renew)
    assert watch.most_at_work == 1
    await until(lambda: watch.notes.count("unlock") == watch.notes.count("lock"))


@named(WITH_AN_ASYNCHRONOUS_LOCK)
async def test_a_store_that_hangs_while_it_is_read_keeps_no_lock(kind: Any, stage: Stage) -> None:
    client, watch = stage.client(kind, "load")
    peer, _ = stage.peer()
    await refused(client, "load")
    assert watch.notes[-1] == "unlock"
    await ask(peer, renew)
    watch.may_go_on.set()
    await ask(client, use)


@named(PLAIN)
async def test_a_plain_store_is_unlocked_by_the_thread_that_locked_it(kind: Any, stage: Stage) -> None:
    client, watch = stage.client(kind, "load")
    await refused(client, "load")
    assert watch.notes == ["lock", "lock ended", "load"]
    watch.may_go_on.set()
    await ask(stage.peer()[0], renew)
    assert watch.notes[3:] == ["load ended", "unlock"]
    assert len(watch.threads) == 1


@named(EACH)
async def test_a_lock_that_comes_late_is_released(kind: Any, stage: Stage) -> None:
    client, watch = stage.client(kind, "lock")
    await refused(client, "lock")
    assert watch.notes == ["lock"]
    # The next attempt may wait for it already, behind the one that was given up.
    following = asyncio.create_task(ask(client, renew))
    await asyncio.sleep(0)
    watch.may_go_on.set()
    await following
    assert watch.notes[:4] == ["lock", "lock ended", "unlock", "lock"]
    await ask(stage.peer()[0], renew)
    assert watch.notes.count("unlock") == watch.notes.count("lock") == 2


@named(EACH)
async def test_a_lock_that_comes_when_its_client_is_gone_is_released(kind: Any, stage: Stage) -> None:
    client, watch = stage.client(kind, "lock")
    await refused(client, "lock")
    await ask(client, lambda client: client.close())
    del client
    watch.may_go_on.set()
    await until(lambda: watch.notes == ["lock", "lock ended", "unlock"])
    await ask(stage.peer()[0], renew)


@named(EACH)
async def test_what_unlocking_raises_is_told(
    kind: Any, stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    failures: queue.Queue[Any] = queue.Queue()
    monkeypatch.setattr(sys, "unraisablehook", failures.put)
    client, watch = stage.client(kind, "lock")
    watch.unlocking_raises = ZeroDivisionError("told")
    await refused(client, "lock")
    watch.may_go_on.set()
    # Nobody waits for the lock that comes late.
    told = (await asyncio.to_thread(failures.get, timeout=30)).exc_value
    assert isinstance(told, hbportal.StoreError)
    assert "exit__() raised ZeroDivisionError" in str(told)
    assert told.__cause__ is watch.unlocking_raises
    # The pair is safe when it is unlocked: that this fails is no reason for a call to.
    with caplog.at_level(logging.WARNING, "hbportal"):
        await ask(client, renew)
        await until(lambda: "could not be released" in caplog.text)
    assert failures.empty()


@named(EACH)
@pytest.mark.parametrize("method", ["load", "lock"])
async def test_calls_go_on_with_the_pair_in_memory(kind: Any, method: str, stage: Stage) -> None:
    client, watch = stage.client(kind)
    await ask(client, use)
    kept = json.loads(stage.place.text or "{}")
    watch.slow = method
    watch.notes.clear()
    renewing = asyncio.create_task(refused(client, method))
    await until(lambda: watch.notes[-1:] == [method])
    await ask(client, use)
    await renewing
    await ask(client, use)
    assert client.session.info().state == "active"
    watch.may_go_on.set()
    await ask(client, renew)
    assert json.loads(stage.place.text or "{}") != kept


def say_nothing(event_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None: ...


def test_a_store_outlives_an_event_loop_that_was_closed_under_it(sandbox: Sandbox) -> None:
    place = Place()
    for method in ("lock", "load", "save"):
        watch = Watch(place, method)
        client = hbportal.AsyncClient(token_store=Coroutines(watch), timeout=2)
        event_loop = asyncio.new_event_loop()
        # It would tell of each task that it leaves behind.
        event_loop.set_exception_handler(say_nothing)
        event_loop.run_until_complete(refused(client, method))
        event_loop.close()
        watch.slow = None
        asyncio.run(client.session.refresh_now())
        assert not place.mutex.locked()


async def hang(kind: Any) -> None:
    """What the program below does."""
    for method in CALLS:
        client, _ = Stage().client(kind, method)
        if method == "clear":
            await ask(client, use)
        await refused(client, method)


# Python itself waits for the threads of asyncio.
@pytest.mark.parametrize("kind", [at for at, (_, store) in enumerate(EACH) if store is not Threads])
def test_a_store_that_hangs_holds_up_no_program(kind: int, sandbox: Sandbox) -> None:
    ended = program(f"""
        import asyncio, sys
        sys.path[:0] = {sys.path!r}
        import test_slow_stores as here
        asyncio.run(here.hang(here.EACH[{kind}]))
        print("done")
        """)
    assert (ended.returncode, ended.stdout) == (0, "done\n"), ended.stderr
