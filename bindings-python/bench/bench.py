"""Throughput, blocking calls and import time against the usual HTTP clients, as ratios of the same run.

Every row is measured in rounds that alternate between the clients, and the best round of each counts: what a busy
machine takes away, it takes from all of them. Our side returns typed objects; the peers parse JSON into dicts.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import httpx
import requests
from pyreqwest.client import ClientBuilder

import hbportal

BASE = os.environ["HBPORTAL_BASE_URL"]
ONE = f"{BASE}/reference-requests/1"
LIST = f"{BASE}/reference-requests?per_page=100"
HEADERS = {"Authorization": "Bearer bench", "Accept": "application/json"}
ROUNDS = 5

Call = Callable[[], Awaitable[Any]]


async def in_flight(call: Call, total: int, width: int) -> float:
    """Makes `total` calls, `width` at a time, and returns calls a second."""
    left = total

    async def worker() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            await call()

    begun = time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(width)))
    return total / (time.perf_counter() - begun)


async def best_of(calls: dict[str, Call], total: int, width: int) -> dict[str, float]:
    best = dict.fromkeys(calls, 0.0)
    for name, call in calls.items():
        await in_flight(call, max(total // 10, 1), width)
    for _ in range(ROUNDS):
        for name, call in calls.items():
            scale = 10 if name == "httpx" else 1  # It is slow enough for a tenth to measure it.
            best[name] = max(best[name], await in_flight(call, max(total // scale, width), width))
    return best


async def measure_async() -> None:
    limits = httpx.Limits(max_connections=64, max_keepalive_connections=64)
    ours = hbportal.AsyncClient(client_id=1, api_key="bench", base_url=BASE, proxy="")
    pyreqwest = ClientBuilder().build()
    async with (
        aiohttp.ClientSession(headers=HEADERS, connector=aiohttp.TCPConnector(limit=64)) as session,
        httpx.AsyncClient(headers=HEADERS, limits=limits, trust_env=False) as http,
    ):

        async def by_aiohttp(url: str) -> Any:
            async with session.get(url) as answer:
                return await answer.json()

        async def by_httpx(url: str) -> Any:
            return (await http.get(url)).json()

        async def by_pyreqwest(url: str) -> Any:
            answer = await pyreqwest.get(url).headers(HEADERS).build().send()
            return await answer.json()

        async def our_list() -> Any:
            return await ours.reference_requests.list(per_page=100).pages().__anext__()

        for what, url, our_call, total in (
            ("one object", ONE, lambda: ours.reference_requests.get(1), 12_000),
            ("a list of 100", LIST, our_list, 2_000),
        ):
            calls: dict[str, Call] = {
                "hbportal": our_call,
                "pyreqwest": lambda url=url: by_pyreqwest(url),  # type: ignore[misc]
                "aiohttp": lambda url=url: by_aiohttp(url),  # type: ignore[misc]
                "httpx": lambda url=url: by_httpx(url),  # type: ignore[misc]
            }
            for width in (64, 1):
                rates = await best_of(calls, total if width > 1 else total // 4, width)
                for peer in ("aiohttp", "pyreqwest", "httpx"):
                    goal = {"aiohttp": 3.5, "pyreqwest": 2.5}.get(peer) if (width, what) == (64, "one object") else None
                    row(f"asyncio, {width} in flight, {what}", peer, rates["hbportal"], rates[peer], "/s", goal)
    await ours.close()


def seconds_per_call(call: Callable[[], Any], total: int) -> float:
    begun = time.perf_counter()
    for _ in range(total):
        call()
    return (time.perf_counter() - begun) / total


def measure_blocking() -> None:
    ours = hbportal.Client(client_id=1, api_key="bench", base_url=BASE, proxy="")
    http = httpx.Client(headers=HEADERS, trust_env=False)
    session = requests.Session()
    session.headers.update(HEADERS)
    session.trust_env = False
    for what, url, our_call, total in (
        ("one object", ONE, lambda: ours.reference_requests.get(1), 1_500),
        ("a list of 100", LIST, lambda: next(ours.reference_requests.list(per_page=100).pages()), 400),
    ):
        calls: dict[str, Callable[[], Any]] = {
            "hbportal": our_call,
            "httpx": lambda url=url: http.get(url).json(),  # type: ignore[misc]
            "requests": lambda url=url: session.get(url).json(),  # type: ignore[misc]
        }
        best = dict.fromkeys(calls, float("inf"))
        for _ in range(ROUNDS):
            for name, call in calls.items():
                best[name] = min(best[name], seconds_per_call(call, total))
        for peer in ("httpx", "requests"):
            goal = 0.35 if (peer, what) == ("httpx", "one object") else None
            row(f"blocking, {what}", peer, best["hbportal"] * 1e6, best[peer] * 1e6, " µs", goal, less=True)


def import_time(module: str) -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", f"import {module}" if module else ""], check=True)
    return time.perf_counter() - begun


def measure_import() -> None:
    best = dict.fromkeys(("", "hbportal", "httpx"), float("inf"))
    for _ in range(3 * ROUNDS):
        for module in best:
            best[module] = min(best[module], import_time(module))
    ours, theirs = ((best[module] - best[""]) * 1e3 for module in ("hbportal", "httpx"))
    row("import, over an empty interpreter", "httpx", ours, theirs, " ms", 0.25, less=True)


missed: list[str] = []


def row(
    what: str, peer: str, ours: float, theirs: float, unit: str, goal: float | None, *, less: bool = False
) -> None:
    ratio = ours / theirs
    verdict = ""
    if goal is not None:
        reached = ratio <= goal if less else ratio >= goal
        verdict = f"{'at most' if less else 'at least'} {goal}: {'reached' if reached else 'MISSED'}"
        if not reached:
            missed.append(f"{what} against {peer}")
    print(f"{what:<36} {peer:<10} {ours:>10,.1f}{unit:<4} {theirs:>10,.1f}{unit:<4} {ratio:>7.2f}  {verdict}", flush=True)


def main() -> None:
    print(f"{'what':<36} {'peer':<10} {'hbportal':>14} {'peer':>14} {'ratio':>7}  goal")
    measure_import()
    measure_blocking()
    asyncio.run(measure_async())
    if missed:
        sys.exit("goals missed: " + "; ".join(missed))


if __name__ == "__main__":
    main()
