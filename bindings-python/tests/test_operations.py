from __future__ import annotations

from pathlib import Path

import hbportal

import every_operation
import surface
from sandbox import Sandbox


def every_route() -> set[str]:
    """Of the portal; `test_families.py` has the others."""
    return {
        route for name in surface.OPERATIONS if name.startswith("portal.") for route in surface.routes(name)
    }


def test_every_operation_works(client: hbportal.Client, sandbox: Sandbox, tmp_path: Path) -> None:
    every_operation.blocking(client, sandbox, tmp_path)
    assert set(sandbox.requests()["by_route"]) == every_route()


async def test_every_operation_works_with_asyncio(
    async_client: hbportal.AsyncClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    await every_operation.awaited(async_client, sandbox, tmp_path)
    assert set(sandbox.requests()["by_route"]) == every_route()
