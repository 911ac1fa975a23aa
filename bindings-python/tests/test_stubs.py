"""The stubs tell the truth: what they name is there, and what is there they name."""

from __future__ import annotations

import ast
import importlib.resources
import operator

import pytest
from hbportal import _hbportal

SOURCE = importlib.resources.files("hbportal").joinpath("_hbportal.pyi").read_text(encoding="utf-8")


def classes(body: list[ast.stmt], prefix: str = "") -> dict[str, ast.ClassDef]:
    """By their qualified names: an outcome has the classes of its variants in it."""
    found: dict[str, ast.ClassDef] = {}
    for node in body:
        if isinstance(node, ast.ClassDef):
            found[prefix + node.name] = node
            found |= classes(node.body, f"{prefix}{node.name}.")
    return found


CLASSES = classes(ast.parse(SOURCE).body)
PUBLIC = sorted(name for name in CLASSES if not name.startswith("_"))
# Slots that every class has one way or another, and what only the package itself calls.
UNSPOKEN = {"_restore", "cr_running"}


def members(name: str) -> set[str]:
    node = CLASSES[name]
    own = {part.name for part in node.body if isinstance(part, (ast.FunctionDef, ast.ClassDef))}
    for base in node.bases:
        if isinstance(base, ast.Name) and base.id in CLASSES:
            own |= members(base.id)
    return own


@pytest.mark.parametrize("name", PUBLIC)
def test_a_class_is_what_its_stub_says(name: str) -> None:
    kind: type = operator.attrgetter(name)(_hbportal)
    missing = {member for member in members(name) if not hasattr(kind, member)}
    assert not missing
    public: set[str] = {member for member in vars(kind) if not member.startswith("__")}
    assert public - members(name) - UNSPOKEN == set()
    silent = {member for member in public - UNSPOKEN if not getattr(kind, member).__doc__}
    assert silent <= {"send"}


def test_every_class_has_a_stub() -> None:
    kinds = {name for name, value in vars(_hbportal).items() if isinstance(value, type)}
    assert kinds == {name for name in PUBLIC if "." not in name}
    functions = {
        name for name, value in vars(_hbportal).items() if callable(value) and not name.startswith("_")
    }
    assert functions - kinds == {"parse_time", "sign_webhook"}


def test_every_example_is_python() -> None:
    """The examples in the docstrings at least parse, as a part of a coroutine."""
    count = 0
    for node in ast.walk(ast.parse(SOURCE)):
        if not isinstance(node, ast.FunctionDef):
            continue
        text = ast.get_docstring(node) or ""
        _, _, example = text.partition("Example:\n")
        if example:
            ast.parse("async def example(client):\n" + example)
            count += 1
    assert count >= 38
