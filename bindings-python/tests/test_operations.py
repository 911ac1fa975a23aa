from __future__ import annotations

import json
from pathlib import Path

import hbportal

import every_operation
from sandbox import REPOSITORY, Sandbox


def every_route() -> set[str]:
    """Of the portal; `test_families.py` has the others."""
    operations = json.loads((REPOSITORY / "tests/operations.json").read_text())
    return {
        f"{operation['method']} {operation['path']}"
        for operation in operations
        if operation["id"].startswith("portal.")
    }


def test_every_operation_works(client: hbportal.Client, sandbox: Sandbox, tmp_path: Path) -> None:
    every_operation.blocking(client, sandbox, tmp_path)
    assert set(sandbox.requests()["by_route"]) == every_route()


async def test_every_operation_works_with_asyncio(
    async_client: hbportal.AsyncClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    await every_operation.awaited(async_client, sandbox, tmp_path)
    assert set(sandbox.requests()["by_route"]) == every_route()
