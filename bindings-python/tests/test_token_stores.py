"""Places for the token pair: texts that name one, objects of the application, and what goes wrong with them."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sqlite3
import stat
import sys
import threading
import time
from collections.abc import AsyncGenerator, Generator
from pathlib import Path
from typing import Any

import hbportal
import pytest
from hbportal.types import AsyncTokenStore, TokenStore

from sandbox import Sandbox

LOGIN = "POST /auth/token"
REFRESH = "POST /auth/refresh"
CANARY = "canary-7f3a-secret"


class Shelf:
    """Keeps the pair as the text that a database would hold, and remembers who did what."""

    def __init__(self) -> None:
        self.text: str | None = None
        self.calls: list[str] = []
        self.threads: set[int] = set()

    def note(self, what: str) -> None:
        self.calls.append(what)
        self.threads.add(threading.get_ident())

    def load(self) -> Any:
        self.note("load")
        return None if self.text is None else json.loads(self.text)

    def save(self, pair: dict[str, Any]) -> None:
        self.note("save")
        self.text = json.dumps(pair)

    def clear(self) -> None:
        self.note("clear")
        self.text = None


class LockedShelf(Shelf):
    """One whose lock must be released by the thread that took it, as many must."""

    def __init__(self) -> None:
        super().__init__()
        self.mutex = threading.RLock()

    def settled(self) -> list[str]:
        """What was called, once the lock is released: nobody waits for that."""
        with self.mutex:
            return self.calls

    @contextlib.contextmanager
    def lock(self) -> Generator[None, None, None]:
        with self.mutex:
            self.note("lock")
            yield
            self.note("unlock")


class AsyncShelf:
    """The same with coroutines."""

    def __init__(self) -> None:
        self.shelf = Shelf()
        self.mutex = asyncio.Lock()
        self.loops: set[asyncio.AbstractEventLoop] = set()

    async def turn(self) -> None:
        self.loops.add(asyncio.get_running_loop())
        await asyncio.sleep(0)

    async def load(self) -> Any:
        await self.turn()
        return self.shelf.load()

    async def save(self, pair: dict[str, Any]) -> None:
        await self.turn()
        self.shelf.save(pair)

    async def clear(self) -> None:
        await self.turn()
        self.shelf.clear()

    @contextlib.asynccontextmanager
    async def lock(self) -> AsyncGenerator[None, None]:
        async with self.mutex:
            await self.turn()
            self.shelf.note("lock")
            yield
            self.shelf.note("unlock")


def call(client: hbportal.Client) -> None:
    next(client.templates.list())


def test_texts_name_places(sandbox: Sandbox, tmp_path: Path) -> None:
    place = tmp_path / "made" / "token.json"
    for _ in range(3):
        with hbportal.Client(token_store=f"file:{place}") as client:
            call(client)
    assert sandbox.count(LOGIN) == 1
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    call(hbportal.Client(token_store="memory:"))
    assert sandbox.count(LOGIN) == 2
    with pytest.raises(hbportal.ValidationError) as caught:
        hbportal.Client(token_store=hbportal.Secret(f"redis://u:{CANARY}@host/x"))
    assert CANARY not in str(caught.value)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a keyring")
def test_a_machine_without_a_keyring(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No library of the system is needed to import the package, and what is missing is said when it is needed."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    client = hbportal.Client(token_store="keyring:hbportal/test")
    refused(client, "no keyring runs for this user, as on most servers; keep the pair in a file")


@pytest.mark.parametrize("kind", [Shelf, LockedShelf])
def test_an_object_keeps_the_pair(kind: type[Shelf], sandbox: Sandbox) -> None:
    shelf = kind()
    store: TokenStore = shelf
    call(hbportal.Client(token_store=store))
    assert shelf.text
    kept = json.loads(shelf.text)
    assert set(kept) == {"access_token", "refresh_token", "expires_at", "refresh_expires_at"}
    if isinstance(shelf, LockedShelf):
        calls = shelf.settled()
        assert calls[0] == "lock"
        assert calls[-1] == "unlock"
    shelf.calls = []
    other = hbportal.Client(token_store=store)
    call(other)
    assert sandbox.count(LOGIN) == 1
    assert "save" not in shelf.calls
    other.session.refresh_now()
    assert json.loads(shelf.text)["access_token"] != kept["access_token"]
    other.session.revoke()
    assert shelf.text is None
    if isinstance(shelf, LockedShelf):
        calls = shelf.settled()
        assert calls.count("lock") == calls.count("unlock")
    assert threading.get_ident() not in shelf.threads


def test_a_pair_in_an_object_is_enough_to_begin_with(sandbox: Sandbox) -> None:
    shelf = Shelf()
    hbportal.Client(token_store=shelf).session.refresh_now()
    without = hbportal.Client(
        token_store=shelf, client_id=None, api_key=None, base_url=os.environ["HBPORTAL_BASE_URL"]
    )
    call(without)
    assert sandbox.count(LOGIN) == 1


def test_a_database_of_one_thread(sandbox: Sandbox, tmp_path: Path) -> None:
    """sqlite3 refuses to be used by another thread than the one that opened it."""

    class Rows:
        def __init__(self) -> None:
            self.opened: sqlite3.Connection | None = None

        @property
        def database(self) -> sqlite3.Connection:
            if self.opened is None:
                self.opened = sqlite3.connect(tmp_path / "pairs.db")
                self.opened.execute("create table if not exists pairs (pair text)")
            return self.opened

        def load(self) -> Any:
            row = self.database.execute("select pair from pairs").fetchone()
            return json.loads(row[0]) if row else None

        def save(self, pair: dict[str, Any]) -> None:
            with self.database as database:
                database.execute("delete from pairs")
                database.execute("insert into pairs values (?)", (json.dumps(pair),))

        def clear(self) -> None:
            with self.database as database:
                database.execute("delete from pairs")

    client = hbportal.Client(token_store=Rows())
    for _ in range(3):
        client.session.refresh_now()
    call(hbportal.Client(token_store=Rows()))
    assert sandbox.count(LOGIN) == 1


async def test_an_object_with_coroutines(sandbox: Sandbox) -> None:
    store = AsyncShelf()
    typed: AsyncTokenStore = store
    await hbportal.AsyncClient(token_store=typed).auth.token_info()
    other = hbportal.AsyncClient(token_store=typed)
    await other.auth.token_info()
    await other.session.refresh_now()
    assert sandbox.count(LOGIN) == 1
    assert store.loops == {asyncio.get_running_loop()}
    await other.session.revoke()
    assert store.shelf.text is None

    # The lock is released when the answer is there already.
    async with store.mutex:
        assert store.shelf.calls.count("lock") == store.shelf.calls.count("unlock") > 0


def test_coroutines_run_in_the_loop_that_is_there(sandbox: Sandbox) -> None:
    store = AsyncShelf()
    client = hbportal.AsyncClient(token_store=store)

    async def refresh() -> None:
        await client.session.refresh_now()

    asyncio.run(refresh())
    asyncio.run(refresh())
    assert len(store.loops) == 2


async def test_a_plain_object_with_asyncio(sandbox: Sandbox) -> None:
    shelf = LockedShelf()
    await hbportal.AsyncClient(token_store=shelf).auth.token_info()
    assert shelf.text


def test_coroutines_need_an_event_loop() -> None:
    store: Any = AsyncShelf()
    with pytest.raises(hbportal.ValidationError, match="only AsyncClient") as caught:
        hbportal.Client(client_id=1, api_key="x", token_store=store)
    assert set(caught.value.fields) == {"token_store"}


@pytest.mark.parametrize("wrong", [5, {"load": 1}, object(), b"file:/x", [], lambda: None])
def test_what_is_no_store_is_refused(wrong: Any) -> None:
    for kind in (hbportal.Client, hbportal.AsyncClient):
        with pytest.raises(hbportal.ValidationError, match="must be a text, or an object") as caught:
            kind(client_id=1, api_key="x", token_store=wrong)
        assert set(caught.value.fields) == {"token_store"}


class BrokenError(Exception):
    pass


def breaking(method: str, does: Any) -> Any:
    store = LockedShelf()
    setattr(store, method, does)
    return store


def throw(*_: Any) -> Any:
    raise BrokenError(CANARY)


@pytest.mark.parametrize("method", ["load", "save", "lock"])
def test_what_an_object_raises_is_the_cause(method: str, sandbox: Sandbox) -> None:
    client = hbportal.Client(token_store=breaking(method, throw))
    with pytest.raises(hbportal.StoreError, match=rf"{method}\(\) raised BrokenError") as caught:
        call(client)
    assert isinstance(caught.value.__cause__, BrokenError)
    assert CANARY not in str(caught.value)
    assert sandbox.count(LOGIN) == (1 if method == "save" else 0)


async def test_what_a_coroutine_raises_is_the_cause(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = AsyncShelf()

    async def fail() -> Any:
        raise BrokenError(CANARY)

    monkeypatch.setattr(store, "load", fail)
    with pytest.raises(hbportal.StoreError, match=r"load\(\) raised BrokenError") as caught:
        await hbportal.AsyncClient(token_store=store).auth.token_info()
    assert isinstance(caught.value.__cause__, BrokenError)


@pytest.mark.parametrize(
    ("rubbish", "words"),
    [
        (5, r"gave int: it must give a dict"),
        (CANARY, r"gave str: it must give a dict"),
        ([CANARY], r"gave list: it must give a dict"),
        ({}, r"cannot be used: see `access_token`"),
        ({"access_token": 5}, r"cannot be used: see `access_token`"),
        ({"access_token": f"{CANARY}\n"}, r"cannot be used: see `access_token`"),
        ({"access_token": "a", "expires_at": CANARY}, r"cannot be used: see `expires_at`"),
        ({"access_token": object()}, r"cannot be used: see `"),
    ],
)
def test_rubbish_is_named_and_left_as_it_is(rubbish: Any, words: str, sandbox: Sandbox) -> None:
    store = breaking("load", lambda: rubbish)
    with pytest.raises(hbportal.StoreError, match=words) as caught:
        call(hbportal.Client(token_store=store))
    assert CANARY not in str(caught.value)
    assert "save" not in store.calls
    assert "clear" not in store.calls
    assert sandbox.count() == 0


def test_a_lock_that_is_none(sandbox: Sandbox) -> None:
    with pytest.raises(hbportal.StoreError, match=r"lock\(\) raised TypeError") as caught:
        call(hbportal.Client(token_store=breaking("lock", lambda: 5)))
    assert "context manager" in str(caught.value.__cause__)


@pytest.mark.parametrize("method", ["load", "save", "lock"])
def test_an_object_that_hangs_ends_at_the_deadline(method: str, sandbox: Sandbox) -> None:
    go_on = threading.Event()
    entered = threading.Semaphore(0)

    def hang(*_: Any) -> Any:
        entered.release()
        go_on.wait()

    client = hbportal.Client(token_store=breaking(method, hang), timeout=1)
    try:
        refused(client, f"took longer than .* to {method}")
        for _ in range(2):
            refused(client, "took longer than")
        # However often it is needed: it is not asked again before it has answered.
        assert entered.acquire(blocking=False)
        assert not entered.acquire(blocking=False)
    finally:
        go_on.set()


def test_calls_go_on_with_the_pair_in_memory(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """The store fails while the pair is about to end: nobody is told, until it has ended."""
    shelf = Shelf()
    sandbox.settings(access_lifetime=3600)
    client = hbportal.Client(token_store=shelf)
    call(client)
    for method in ("load", "save"):
        monkeypatch.setattr(shelf, method, throw)
    for _ in range(5):
        call(client)
    with pytest.raises(hbportal.StoreError) as caught:
        client.session.refresh_now()
    assert isinstance(caught.value.__cause__, BrokenError)
    call(client)
    assert client.session.info().state == "active"


def test_a_granted_pair_that_cannot_be_saved_is_not_lost(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = Shelf()
    client = hbportal.Client(token_store=shelf)
    call(client)
    with monkeypatch.context() as broken:
        broken.setattr(shelf, "save", throw)
        with pytest.raises(hbportal.StoreError):
            client.session.refresh_now()
    call(client)
    client.session.refresh_now()
    call(client)
    sessions = sandbox.sessions()
    assert sessions["reuse_detected"] == 0
    assert sessions["logins"] == 1


# What a file can do.


def refused(client: hbportal.Client, words: str) -> hbportal.StoreError:
    begun = time.monotonic()
    with pytest.raises(hbportal.StoreError, match=words) as caught:
        call(client)
    # Not a measurement: a store that is asked for ever would be here for ever.
    assert time.monotonic() - begun < 30
    return caught.value


@pytest.mark.parametrize(
    "content", ["", "{", "rubbish", "[]", '{"access_token": "a"}', '{"format": "hbportal-token-pair"}']
)
def test_a_file_with_rubbish_is_left_as_it_is(content: str, sandbox: Sandbox, tmp_path: Path) -> None:
    place = tmp_path / "token.json"
    place.write_text(content)
    refused(hbportal.Client(token_file=str(place)), "token.json")
    assert place.read_text() == content
    assert sandbox.count() == 0


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="POSIX only")
def test_a_place_that_cannot_be_written(sandbox: Sandbox, tmp_path: Path) -> None:
    """A file where a folder should be: that, even root cannot write into."""
    (tmp_path / "file").write_text("")
    refused(hbportal.Client(token_file=str(tmp_path / "file" / "token.json")), "token.json|file")
    assert sandbox.count() == 0
    for place in ("/proc/token.json", "/dev/full/token.json"):
        if Path(place).parent.exists():
            refused(hbportal.Client(token_file=place), "token.json|/dev/full|/proc")


def test_a_file_that_is_locked_for_ever(sandbox: Sandbox, tmp_path: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    place = tmp_path / "token.json"
    warm = hbportal.Client(token_file=str(place))
    call(warm)
    [lock] = [path for path in tmp_path.iterdir() if path != place]
    with lock.open("r+") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        refused(hbportal.Client(token_file=str(place), timeout=1), "lock|held")
        # The pair in memory needs no lock.
        call(warm)
    call(hbportal.Client(token_file=str(place)))
    assert sandbox.count(LOGIN) == 1
