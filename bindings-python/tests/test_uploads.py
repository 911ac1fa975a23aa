"""Files that are sent: every kind, and what goes wrong with them."""

from __future__ import annotations

import asyncio
import hashlib
import io
import os
import pathlib
import tempfile
import threading
import weakref
from collections.abc import Callable
from typing import Any

import hbportal
import pytest
from hbportal.types import FileInput

from sandbox import Sandbox

ROUTE = "PATCH /submissions/{submission_ref}"
CONTENT = b"%PDF-1.7 " + os.urandom(1_000_000)
CANDIDATE = "00000000-0000-4000-8000-000000012345"


@pytest.fixture
def submission(sandbox: Sandbox) -> str:
    return str(sandbox.order("POST", "/v1/submissions", {"candidate_ref": CANDIDATE})["submission_ref"])


@pytest.fixture
def path(tmp_path: pathlib.Path) -> pathlib.Path:
    path = tmp_path / "immunity.pdf"
    path.write_bytes(CONTENT)
    return path


def arrived(sandbox: Sandbox, submission: str) -> list[dict[str, Any]]:
    files: list[dict[str, Any]] = sandbox.order("GET", f"/v1/submissions/{submission}")["files"]
    return files


class Unseekable:
    """Gives pieces, and knows neither its length nor its name."""

    def __init__(self, content: bytes) -> None:
        self.file = io.BytesIO(content)
        self.threads: set[int] = set()

    def read(self, size: int, /) -> bytes:
        self.threads.add(threading.get_ident())
        return self.file.read(size)


KINDS: list[tuple[str, Callable[[pathlib.Path], FileInput], str]] = [
    ("a path", lambda path: path, "immunity.pdf"),
    ("a path as text", str, "immunity.pdf"),
    ("an open file", lambda path: path.open("rb"), "immunity.pdf"),
    ("an unbuffered file", lambda path: path.open("rb", buffering=0), "immunity.pdf"),
    ("an upload of a path", lambda path: hbportal.Upload(path), "immunity.pdf"),
    ("an upload of a file", lambda path: hbportal.Upload(path.open("rb"), name="proof.pdf"), "proof.pdf"),
    ("bytes", lambda _: hbportal.Upload(CONTENT, name="proof.pdf"), "proof.pdf"),
    ("a bytearray", lambda _: hbportal.Upload(bytearray(CONTENT), name="proof.pdf"), "proof.pdf"),
    ("a memoryview", lambda _: hbportal.Upload(memoryview(CONTENT), name="proof.pdf"), "proof.pdf"),
    ("memory", lambda _: hbportal.Upload(io.BytesIO(CONTENT), name="proof.pdf"), "proof.pdf"),
    ("a stream", lambda _: hbportal.Upload(Unseekable(CONTENT), name="proof.pdf"), "proof.pdf"),
    ("a tuple", lambda _: ("proof.pdf", CONTENT), "proof.pdf"),
    ("a tuple of three", lambda _: ("proof", io.BytesIO(CONTENT), "application/pdf"), "proof"),
]


@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")
@pytest.mark.parametrize(("file", "name"), [kind[1:] for kind in KINDS], ids=[kind[0] for kind in KINDS])
async def test_every_kind_arrives(
    file: Callable[[pathlib.Path], FileInput],
    name: str,
    client: hbportal.Client,
    sandbox: Sandbox,
    submission: str,
    path: pathlib.Path,
) -> None:
    update = client.v1.occupational_health.update_submission(submission, files={"proof": file(path)})
    assert update == hbportal.SubmissionUpdate.Updated()
    update = await hbportal.AsyncClient().v1.occupational_health.update_submission(
        submission, form_data={"gp_name": "Dr Osei"}, files={"proof": file(path)}
    )
    assert update == hbportal.SubmissionUpdate.Updated()
    expected = {
        "name": "proof",
        "file_name": name,
        "content_type": "application/pdf",
        "bytes": len(CONTENT),
        "sha256": hashlib.sha256(CONTENT).hexdigest(),
    }
    assert arrived(sandbox, submission) == [expected, expected]


def test_several_files_and_answers(
    client: hbportal.Client, sandbox: Sandbox, submission: str, path: pathlib.Path
) -> None:
    client.v1.occupational_health.update_submission(
        submission,
        form_data={"gp_name": "Dr Osei"},
        files={"one": path, "two": hbportal.Upload(b"\xff\xd8", name="scan.jpg", content_type="image/jpeg")},
    )
    files = arrived(sandbox, submission)
    assert [(file["name"], file["content_type"], file["bytes"]) for file in files] == [
        ("one", "application/pdf", len(CONTENT)),
        ("two", "image/jpeg", 2),
    ]
    update = client.v1.occupational_health.update_submission
    assert update(submission, form_data={"gp_name": "Dr Osei"}, files=None).kind == "updated"


def test_a_file_is_read_from_where_it_stands_and_stays_open(
    client: hbportal.Client, sandbox: Sandbox, submission: str
) -> None:
    with tempfile.TemporaryFile() as file:
        file.write(b"skipped" + CONTENT)
        file.seek(7)
        client.v1.occupational_health.update_submission(
            submission, files={"proof": hbportal.Upload(file, name="proof.pdf")}
        )
        assert not file.closed
        assert file.read() == b""
    assert arrived(sandbox, submission)[0]["bytes"] == len(CONTENT)


async def test_a_file_is_never_read_on_the_event_loop(
    async_client: hbportal.AsyncClient, submission: str
) -> None:
    file = Unseekable(CONTENT)
    await async_client.v1.occupational_health.update_submission(submission, files={"proof": ("a.pdf", file)})
    assert file.threads
    assert threading.get_ident() not in file.threads


async def test_the_event_loop_goes_on_while_a_file_makes_wait(
    async_client: hbportal.AsyncClient, sandbox: Sandbox, submission: str
) -> None:
    begun, go_on = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    class Slow(Unseekable):
        def read(self, size: int, /) -> bytes:
            loop.call_soon_threadsafe(begun.set)
            assert go_on.wait(30)
            return super().read(size)

    files: dict[str, FileInput] = {"proof": ("a.pdf", Slow(CONTENT))}
    sending = asyncio.create_task(
        async_client.v1.occupational_health.update_submission(submission, files=files)
    )
    await asyncio.wait_for(begun.wait(), 30)
    # The file blocks its thread; the loop and other calls do not notice.
    assert [template async for template in async_client.templates.list()]
    go_on.set()
    assert (await sending).kind == "updated"


def test_a_thread_of_python_goes_on_while_a_file_makes_wait(client: hbportal.Client, submission: str) -> None:
    begun, go_on = threading.Event(), threading.Event()

    class Slow(Unseekable):
        def read(self, size: int, /) -> bytes:
            begun.set()
            assert go_on.wait(30)
            return super().read(size)

    update = client.v1.occupational_health.update_submission
    thread = threading.Thread(target=update, args=(submission,), kwargs={"files": {"a": ("a", Slow(b"x"))}})
    thread.start()
    assert begun.wait(30)
    assert len(list(client.templates.list())) == 3
    go_on.set()
    thread.join(30)
    assert not thread.is_alive()


class Breaks(Unseekable):
    """Its reader raises after some pieces."""

    def __init__(self, after: int) -> None:
        super().__init__(bytes(10_000_000))
        self.after = after

    def read(self, size: int, /) -> bytes:
        if self.after == 0:
            raise OSError(5, "the disk is gone")
        self.after -= 1
        return super().read(size)


@pytest.mark.parametrize("after", [0, 1, 20])
async def test_what_a_file_raises_is_the_cause(
    after: int, client: hbportal.Client, sandbox: Sandbox, submission: str
) -> None:
    with pytest.raises(hbportal.ValidationError) as caught:
        client.v1.occupational_health.update_submission(submission, files={"proof": ("a", Breaks(after))})
    failures = [caught.value]
    async_client = hbportal.AsyncClient()
    with pytest.raises(hbportal.ValidationError) as caught:
        await async_client.v1.occupational_health.update_submission(
            submission, files={"proof": ("a", Breaks(after))}
        )
    failures.append(caught.value)
    for failure in failures:
        assert isinstance(failure.__cause__, OSError)
        assert failure.__cause__.errno == 5
        assert "files.proof" in failure.fields
        # The words of the exception may name a person's file.
        assert "disk" not in str(failure)
        assert failure.operation == "v1.occupational_health.update_submission"
    assert arrived(sandbox, submission) == []
    # The client goes on.
    assert len(list(client.templates.list())) == 3


class Gives:
    def __init__(self, piece: object) -> None:
        self.piece = piece

    def read(self, size: int, /) -> Any:
        return self.piece


class NoLength(io.BytesIO):
    def seek(self, place: int, whence: int = 0, /) -> int:
        raise OSError(29, "no")


async def coroutine() -> bytes:
    return b""


WRONG: list[tuple[str, Callable[[pathlib.Path], object], str, str]] = [
    ("bytes without a name", lambda _: b"x", "files.proof", "name"),
    ("a bytearray without a name", lambda _: bytearray(b"x"), "files.proof", "name"),
    ("memory without a name", lambda _: io.BytesIO(b"x"), "files.proof", "name"),
    ("a text file", lambda path: path.open("r"), "files.proof", "binary"),
    ("text in memory", lambda _: ("a", io.StringIO("x")), "files.proof", "binary"),
    ("an empty file", lambda _: ("a", io.BytesIO()), "files.proof", "empty"),
    ("no bytes", lambda _: ("a", b""), "files.proof", "empty"),
    ("a stream without anything", lambda _: ("a", Unseekable(b"")), "files.proof", "empty"),
    ("a file that is not there", lambda path: path / "x", "files.proof", "cannot be read"),
    ("a folder", lambda path: path.parent, "files.proof", "no file"),
    ("a path with a zero", lambda _: "a\0b", "files.proof", "cannot be read"),
    ("a path of bytes in a tuple of four", lambda _: ("a", b"x", "a/b", "c"), "files.proof", "tuple"),
    ("a tuple of one", lambda _: ("a",), "files.proof", "tuple"),
    ("a tuple without a name", lambda _: (None, b"x"), "files.proof", "tuple"),
    ("a name of spaces", lambda _: (" ", b"x"), "files.proof", "name"),
    ("another name for a path", lambda path: ("other.pdf", path), "files.proof", "own name"),
    ("a content type that is none", lambda _: ("a", b"x", "pdf"), "files.proof", "content type"),
    ("a content type of two lines", lambda _: ("a", b"x", "a/b\r\nX: 1"), "files.proof", "content type"),
    ("a number", lambda _: 5, "files.proof", "path"),
    ("nothing", lambda _: None, "files.proof", "path"),
    ("a list of files", lambda path: [path], "files.proof", "path"),
]


@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")
@pytest.mark.parametrize(("file", "field", "word"), [w[1:] for w in WRONG], ids=[w[0] for w in WRONG])
async def test_a_wrong_file_is_named(
    file: Callable[[pathlib.Path], Any],
    field: str,
    word: str,
    client: hbportal.Client,
    sandbox: Sandbox,
    submission: str,
    path: pathlib.Path,
) -> None:
    update = client.v1.occupational_health.update_submission
    with pytest.raises(hbportal.ValidationError) as caught:
        update(submission, files={"proof": file(path)})
    assert word in " ".join(caught.value.fields[field])
    async_client = hbportal.AsyncClient()
    with pytest.raises(hbportal.ValidationError) as caught:
        await async_client.v1.occupational_health.update_submission(submission, files={"proof": file(path)})
    assert word in " ".join(caught.value.fields[field])
    assert arrived(sandbox, submission) == []


@pytest.mark.parametrize("piece", ["text", None, 5, coroutine])
def test_what_reads_no_bytes(
    piece: object, client: hbportal.Client, sandbox: Sandbox, submission: str
) -> None:
    with pytest.raises(hbportal.ValidationError) as caught:
        client.v1.occupational_health.update_submission(submission, files={"proof": ("a", Gives(piece))})
    assert "files.proof" in caught.value.fields
    assert isinstance(caught.value.__cause__, TypeError)
    assert "must give bytes" in str(caught.value.__cause__)
    assert arrived(sandbox, submission) == []


@pytest.mark.parametrize("files", ["x", b"x", 5, [("proof", b"x")], {1: "x"}])
def test_files_are_a_mapping(files: Any, client: hbportal.Client, sandbox: Sandbox, submission: str) -> None:
    with pytest.raises(hbportal.ValidationError) as caught:
        client.v1.occupational_health.update_submission(submission, files=files)
    assert "files" in caught.value.fields
    assert sandbox.count() == 0


def test_a_closed_file(client: hbportal.Client, submission: str, path: pathlib.Path) -> None:
    file = path.open("rb")
    file.close()
    with pytest.raises(hbportal.ValidationError, match="ValueError") as caught:
        client.v1.occupational_health.update_submission(submission, files={"proof": file})
    assert isinstance(caught.value.__cause__, ValueError)


def test_a_file_that_cannot_seek(client: hbportal.Client, submission: str) -> None:
    with pytest.raises(hbportal.ValidationError, match="OSError") as caught:
        client.v1.occupational_health.update_submission(submission, files={"proof": ("a", NoLength(b"x"))})
    assert isinstance(caught.value.__cause__, OSError)


@pytest.mark.parametrize("kind", ["path", "file", "stream", "bytes"])
def test_the_largest_file_is_a_limit(
    kind: str, sandbox: Sandbox, submission: str, path: pathlib.Path
) -> None:
    client = hbportal.Client(max_upload_size=len(CONTENT) - 1)
    with path.open("rb") as opened:
        files: dict[str, FileInput] = {
            "path": path,
            "file": opened,
            "stream": ("a", Unseekable(CONTENT)),
            "bytes": ("a", CONTENT),
        }
        with pytest.raises(hbportal.ValidationError, match="max_upload_size") as caught:
            client.v1.occupational_health.update_submission(submission, files={"proof": files[kind]})
    assert "files.proof" in caught.value.fields
    assert arrived(sandbox, submission) == []


def test_a_file_that_grows_is_not_sent(client: hbportal.Client, sandbox: Sandbox, submission: str) -> None:
    class Grows(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(size) or b"more"

    with pytest.raises(hbportal.ValidationError, match="longer"):
        client.v1.occupational_health.update_submission(submission, files={"proof": ("a", Grows(CONTENT))})
    assert arrived(sandbox, submission) == []


def test_a_refusal_of_the_server(client: hbportal.Client, sandbox: Sandbox, submission: str) -> None:
    sandbox.settings(v1={"upload_limit": 1000, "upload_refusal": "validation"})
    with pytest.raises(hbportal.ValidationError) as caught:
        client.v1.occupational_health.update_submission(submission, files={"proof": ("a", CONTENT)})
    assert caught.value.status == 403
    assert "proof" in caught.value.fields


def test_uploads_do_not_show_their_names() -> None:
    upload = hbportal.Upload(b"x", name="Alex Nurse.pdf")
    assert "Alex" not in f"{upload!r} {upload}"
    with pytest.raises(hbportal.ValidationError) as caught:
        hbportal.Upload(io.StringIO("x"), name="a")  # type: ignore[arg-type]  # pyright: ignore
    assert "content" in caught.value.fields


async def test_cancelling_lets_go_of_the_file(
    async_client: hbportal.AsyncClient, sandbox: Sandbox, submission: str
) -> None:
    class Endless:
        def read(self, size: int, /) -> bytes:
            return bytes(size)

    def send() -> asyncio.Task[Any]:
        file = Endless()
        weakref.finalize(file, gone.set)
        update = async_client.v1.occupational_health.update_submission
        return asyncio.create_task(update(submission, files={"proof": ("a", file)}))

    gone = threading.Event()
    sandbox.fault(ROUTE, "stall")
    sending = send()
    await asyncio.to_thread(sandbox.wait_for, ROUTE, 1, 1)
    assert not gone.is_set()
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    # It goes with the last piece that was being read, at the next call that has the interpreter.
    for _ in range(1000):
        if gone.is_set():
            break
        await async_client.templates.list().next_page()
    assert gone.is_set()
