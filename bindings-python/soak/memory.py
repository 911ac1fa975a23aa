"""How much memory the process has, and the sandbox's control interface: for the programs in this folder."""

from __future__ import annotations

import json
import os
import pathlib
import sys
import time
import urllib.request
from collections.abc import Callable
from typing import Any

MOST_GROWTH = 40_000_000


def measure(name: str, size: int, work: Callable[[], int]) -> None:
    """Does the work, which moves `size` bytes, and ends the program where the memory grows too much."""
    reset_peak()
    before = memory("VmRSS")
    begun = time.monotonic()
    moved = work()
    seconds = time.monotonic() - begun
    growth = memory("VmHWM") - before
    print(f"{name}: {moved / 1e6:.0f} MB in {seconds:.1f} s, memory grew by {growth / 1e6:.1f} MB")
    if moved != size:
        sys.exit(f"{moved} bytes arrived where {size} were sent")
    if growth >= MOST_GROWTH:
        sys.exit(f"the memory grew by {growth} bytes: {MOST_GROWTH} are the limit")


def require_linux() -> None:
    if not sys.platform.startswith("linux"):
        sys.exit("the memory of a process is read from /proc, which only Linux has")


def reset_peak() -> None:
    """Has the kernel forget the peak so far."""
    pathlib.Path("/proc/self/clear_refs").write_text("5")


def memory(name: str) -> int:
    for line in pathlib.Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024
    sys.exit(f"/proc/self/status has no {name}")


def control(method: str, path: str, order: object = None) -> Any:
    url = os.environ["HBPORTAL_SANDBOX_URL"] + path
    data = None if order is None else json.dumps(order).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data=data, method=method)) as answer:
        text = answer.read()
    return json.loads(text) if text else None
