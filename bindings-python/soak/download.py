"""Saves a PDF of 200 MB and reports by how much the memory grew: less than 40 MB, or it fails.

Run by `cargo xtask soak`, which starts the sandbox portal and sets the environment.
"""

from __future__ import annotations

import asyncio
import json
import os
import pathlib
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable

import hbportal

SIZE = 200_000_000
MOST_GROWTH = 40_000_000


def main() -> None:
    if not sys.platform.startswith("linux"):
        sys.exit("the memory of a process is read from /proc, which only Linux has")
    with tempfile.TemporaryDirectory() as folder, hbportal.Client(timeout=600) as client:
        reference = submitted_reference(client)
        path = pathlib.Path(folder, "reference.pdf")
        # A small one first: what the client needs once is not growth.
        client.references.download_pdf(reference).save(path)
        control("PATCH", "/settings", {"pdf_bytes": SIZE})
        measure("Client", path, lambda: client.references.download_pdf(reference).save(path))

        async def save() -> int:
            async with hbportal.AsyncClient(timeout=600) as asynchronous:
                return await (await asynchronous.references.download_pdf(reference)).save(path)

        measure("AsyncClient", path, lambda: asyncio.run(save()))

        def read() -> int:
            return sum(len(chunk) for chunk in client.references.download_pdf(reference))

        measure("chunk by chunk", None, read)


def submitted_reference(client: hbportal.Client) -> int:
    request = client.reference_requests.create(
        candidate_id=12345,
        collection_mode="client_adds",
        referees=[{"referee_name": "Alex Referee", "referee_email": "alex@example.com"}],
    )
    assert request.references
    reference = request.references[0].id
    control("POST", f"/references/{reference}/submit", {})
    return reference


def measure(name: str, path: pathlib.Path | None, save: Callable[[], int]) -> None:
    reset_peak()
    before = memory("VmRSS")
    begun = time.monotonic()
    size = save()
    seconds = time.monotonic() - begun
    growth = memory("VmHWM") - before
    print(f"{name}: {size / 1e6:.0f} MB in {seconds:.1f} s, memory grew by {growth / 1e6:.1f} MB")
    if size != SIZE or (path is not None and path.stat().st_size != SIZE):
        sys.exit(f"{size} bytes arrived where {SIZE} were sent")
    if growth >= MOST_GROWTH:
        sys.exit(f"the memory grew by {growth} bytes: {MOST_GROWTH} are the limit")


def reset_peak() -> None:
    """Has the kernel forget the peak so far."""
    pathlib.Path("/proc/self/clear_refs").write_text("5")


def memory(name: str) -> int:
    for line in pathlib.Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024
    sys.exit(f"/proc/self/status has no {name}")


def control(method: str, path: str, order: object) -> None:
    url = os.environ["HBPORTAL_SANDBOX_URL"] + path
    with urllib.request.urlopen(urllib.request.Request(url, data=json.dumps(order).encode(), method=method)):
        pass


if __name__ == "__main__":
    main()
