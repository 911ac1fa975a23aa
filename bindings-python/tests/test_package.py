from __future__ import annotations

import inspect
import json
import subprocess
import sys
from importlib import metadata, resources

import hbportal
import hbportal.types

from sandbox import REPOSITORY


def test_the_tests_run_on_the_installed_package() -> None:
    assert REPOSITORY / "bindings-python" not in REPOSITORY.joinpath(str(hbportal.__file__)).parents
    assert metadata.version("hbportal") == hbportal.__version__


def test_the_types_are_shipped() -> None:
    names = {entry.name for entry in resources.files("hbportal").iterdir()}
    assert {"py.typed", "_hbportal.pyi", "types.py"} <= names


def test_the_import_loads_nothing_heavy() -> None:
    code = "import sys, hbportal; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-I", "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"],
                            capture_output=True, text=True, check=True)  # fmt: skip
    heavy = {
        "asyncio",
        "typing",
        "dataclasses",
        "datetime",
        "json",
        "logging",
        "inspect",
        "ssl",
        "socket",
        "enum",
    }
    assert not heavy & set(loaded.stdout.split())


def test_signatures_are_those_of_the_operations() -> None:
    operations = json.loads((REPOSITORY / "tests/operations.json").read_text())
    clients = [hbportal.Client(client_id=1, api_key="x"), hbportal.AsyncClient(client_id=1, api_key="x")]
    for operation in operations:
        family, resource, name = operation["id"].split(".")
        for client in clients:
            group = client if family == "portal" else getattr(client, family)
            method = getattr(getattr(group, resource), name)
            signature = inspect.signature(method)
            assert set(signature.parameters) == {parameter["name"] for parameter in operation["parameters"]}
            for parameter in operation["parameters"]:
                kind = signature.parameters[parameter["name"]]
                assert (kind.default is inspect.Parameter.empty) == parameter["required"]
            assert method.__doc__


def test_everything_named_is_there() -> None:
    for name in (*hbportal.types.__all__,):
        assert getattr(hbportal.types, name)
    for name in (
        "Client",
        "AsyncClient",
        "Secret",
        "Pager",
        "WebhookVerifier",
        "parse_time",
        "HbPortalError",
    ):
        assert getattr(hbportal, name).__doc__
