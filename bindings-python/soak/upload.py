"""Uploads 500 MB from everything that can be sent, and reports by how much the memory grew: less than 40 MB, or it fails.

Run by `cargo xtask soak`, which starts the sandbox portal and sets the environment.
"""

from __future__ import annotations

import asyncio
import pathlib
import tempfile

import hbportal
from hbportal.types import FileInput

from memory import control, measure, require_linux

SIZE = 500_000_000
CANDIDATE = "00000000-0000-4000-8000-000000012345"


class Endless:
    """Gives `SIZE` bytes, and tells nobody that they are so many."""

    def __init__(self) -> None:
        self.left = SIZE

    def read(self, size: int, /) -> bytes:
        piece = bytes(min(size, self.left))
        self.left -= len(piece)
        return piece


def main() -> None:
    require_linux()
    with tempfile.TemporaryDirectory() as folder, hbportal.Client(timeout=600) as client:
        path = pathlib.Path(folder, "scan.bin")
        with path.open("wb") as file:
            # A hole: it takes no room on the disk.
            file.truncate(SIZE)
        # A small one first: what the client needs once is not growth.
        send(client, ("small.bin", b"small"))
        measure("Client, a path", SIZE, lambda: send(client, path))
        with path.open("rb") as opened:
            measure("Client, an open file", SIZE, lambda: send(client, opened))
        measure("Client, a stream", SIZE, lambda: send(client, ("scan.bin", Endless())))
        asyncio.run(send_async(("small.bin", b"small")))
        with path.open("rb") as opened:
            measure("AsyncClient, an open file", SIZE, lambda: asyncio.run(send_async(opened)))
        measure("AsyncClient, a stream", SIZE, lambda: asyncio.run(send_async(("scan.bin", Endless()))))


def submission() -> str:
    return str(control("POST", "/v1/submissions", {"candidate_ref": CANDIDATE})["submission_ref"])


def arrived(submission_ref: str) -> int:
    return int(control("GET", f"/v1/submissions/{submission_ref}")["files"][0]["bytes"])


def send(client: hbportal.Client, file: FileInput) -> int:
    ref = submission()
    client.v1.occupational_health.update_submission(ref, files={"proof": file})
    return arrived(ref)


async def send_async(file: FileInput) -> int:
    ref = submission()
    async with hbportal.AsyncClient(timeout=600) as client:
        await client.v1.occupational_health.update_submission(ref, files={"proof": file})
    return arrived(ref)


if __name__ == "__main__":
    main()
