"""Stores of the application of which one method is slow: it goes on when it may, and not before."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
import time
from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any


async def until(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        await asyncio.sleep(0.001)


class Place:
    """What peers share: a pair, and a lock that any thread may release."""

    def __init__(self) -> None:
        self.text: str | None = None
        self.writers: list[Watch] = []
        self.mutex = threading.Lock()


class Watch:
    """What happens in one store: when its methods begin and end, and how many there were at once."""

    def __init__(self, place: Place, slow: str | None = None) -> None:
        self.place = place
        self.slow = slow
        self.may_go_on = threading.Event()
        self.notes: list[str] = []
        self.at_work = 0
        self.most_at_work = 0
        self.threads: set[int] = set()
        self.unlocking_raises: Exception | None = None

    def must_wait(self, what: str) -> bool:
        return self.slow == what and not self.may_go_on.is_set()

    @contextlib.contextmanager
    def noted(self, what: str) -> Generator[None, None, None]:
        self.at_work += 1
        self.most_at_work = max(self.most_at_work, self.at_work)
        self.notes.append(what)
        try:
            yield
        finally:
            self.notes.append(f"{what} ended")
            self.at_work -= 1

    def read(self) -> Any:
        return None if self.place.text is None else json.loads(self.place.text)

    def write(self, pair: dict[str, Any] | None) -> None:
        self.place.text = None if pair is None else json.dumps(pair)
        self.place.writers.append(self)

    def unlock(self) -> None:
        """Not one of those of which there is one at once: it may come while a store hangs that is read."""
        self.threads.add(threading.get_ident())
        self.notes.append("unlock")
        self.place.mutex.release()
        if self.unlocking_raises is not None:
            raise self.unlocking_raises


class Plain:
    """One without coroutines."""

    def __init__(self, watch: Watch) -> None:
        self.watch = watch

    @contextlib.contextmanager
    def at_work(self, what: str) -> Generator[None, None, None]:
        with self.watch.noted(what):
            self.watch.threads.add(threading.get_ident())
            if self.watch.must_wait(what):
                self.watch.may_go_on.wait()
            yield

    def load(self) -> Any:
        with self.at_work("load"):
            return self.watch.read()

    def save(self, pair: dict[str, Any]) -> None:
        with self.at_work("save"):
            self.watch.write(pair)

    def clear(self) -> None:
        with self.at_work("clear"):
            self.watch.write(None)

    @contextlib.contextmanager
    def lock(self) -> Generator[None, None, None]:
        with self.at_work("lock"):
            assert self.watch.place.mutex.acquire(timeout=20)
        yield
        self.watch.unlock()


class Coroutines:
    """One with coroutines."""

    def __init__(self, watch: Watch) -> None:
        self.watch = watch

    @contextlib.asynccontextmanager
    async def at_work(self, what: str) -> AsyncGenerator[None, None]:
        with self.watch.noted(what):
            await until(lambda: not self.watch.must_wait(what))
            yield

    async def load(self) -> Any:
        async with self.at_work("load"):
            return self.watch.read()

    async def save(self, pair: dict[str, Any]) -> None:
        async with self.at_work("save"):
            self.watch.write(pair)

    async def clear(self) -> None:
        async with self.at_work("clear"):
            self.watch.write(None)

    @contextlib.asynccontextmanager
    async def lock(self) -> AsyncGenerator[None, None]:
        async with self.at_work("lock"):
            await until(lambda: self.watch.place.mutex.acquire(blocking=False))
        yield
        self.watch.unlock()


class Threads:
    """One whose coroutines wait for threads, which go on when the coroutine is cancelled."""

    def __init__(self, watch: Watch) -> None:
        self.plain = Plain(watch)

    async def load(self) -> Any:
        return await asyncio.to_thread(self.plain.load)

    async def save(self, pair: dict[str, Any]) -> None:
        await asyncio.to_thread(self.plain.save, pair)

    async def clear(self) -> None:
        await asyncio.to_thread(self.plain.clear)

    @contextlib.asynccontextmanager
    async def lock(self) -> AsyncGenerator[None, None]:
        lock = self.plain.lock()
        await asyncio.to_thread(lock.__enter__)
        yield
        await asyncio.to_thread(lock.__exit__, None, None, None)


class Mixed(Plain):
    """One of which only the lock is asynchronous."""

    def lock(self) -> Any:
        return Coroutines(self.watch).lock()
