"""Mean values for every argument of every operation: the error names the argument, and nothing is sent."""

from __future__ import annotations

import datetime
import io
import pathlib
from typing import Any

import hbportal
import pytest

import surface
from sandbox import Sandbox

NOW = datetime.datetime(2026, 6, 5, tzinfo=datetime.timezone.utc)
FOLDER = pathlib.Path(__file__).parent
# A moment is none of it: it goes as its text in RFC 3339.
NO_TEXT: list[Any] = [5, 1.5, True, b"x", [], {}, ["x"], "\ud800", object()]
NO_LIST: list[Any] = ["x", 5, True, b"x", {"x": 1}, {1}, object()]
NO_ENUM: list[Any] = [5, True, [], {}, b"credits", "\ud800"]
# By the types of `operations.json`: a new type of argument stops the tests until it is here.
MEAN: dict[str, list[Any]] = {
    "id": [
        *("", " ", "\t\r\n", ".", "..", " .. ", "1\x002", "1\n2", "\x7f", "x" * 600, "\ud800"),
        *(None, True, 1.5, 1 << 63, 10**5000, float("nan"), b"17", [], [17], {}, {"id": 17}, object()),
    ],
    "text": NO_TEXT,
    "secret": ["", *NO_TEXT],
    "integer": ["17", "", True, 1.5, 1 << 63, 10**5000, float("nan"), [], {}, b"17", object(), NOW],
    "number": ["17", True, float("nan"), float("inf"), -1, [], {}, b"17", object(), NOW],
    "boolean": ["true", "", 0, 1, 1.0, [], b"1", object()],
    "day": [NOW, "", "05/06/2026", "2026-02-31", "2026-06-05T00:00:00Z", 20260605, True, [], b"x", object()],
    "list<text>": [*NO_LIST, [1], [None], ["x", b"y"], [["x"]]],
    "list<RefereeInput>": [*NO_LIST, [1], [None], [{}], [{"referee_name": 1, "referee_email": "a@b"}]],
    "map<json>": ["x", 5, [], {1: 2}, {"x": object()}, {"x": float("nan")}, {"x": b"y"}, {"\ud800": 1}, {1}],
    "files": [
        *("x", 5, [], {1: "x"}, {"x": 5}, {"x": b"nameless"}, {"x": FOLDER}, {"x": "no such file"}),
        *({"x": io.StringIO("text")}, {"x": (1, b"x")}, {"x": ("", b"x")}, {"x": None}, {"x": ("x", b"")}),
    ],
    "PayOption": NO_ENUM,
    "CollectionMode": NO_ENUM,
    "ReferenceRequestStatus": NO_ENUM,
    "SortDirection": NO_ENUM,
}
# Of no type, but of a name.
BY_NAME: dict[str, list[Any]] = {
    "page": [0, -1, -(1 << 62)],
    "per_page": [0, -1],
    "references_required": [0, -1],
    "expiry_days": [0, -1],
    "email": ["", "alex", " "],
    "referee_email": ["", "alex"],
    "url": ["", "hooks", "http://hooks.example.com", "ftp://hooks.example.com", "https://"],
}


def parameters() -> list[Any]:
    return [
        pytest.param(name, parameter, id=f"{name}: {parameter['name']}")
        for name, operation in surface.OPERATIONS.items()
        for parameter in operation["parameters"]
    ]


@pytest.mark.parametrize(("operation", "parameter"), parameters())
def test_a_mean_value_is_named(
    operation: str, parameter: dict[str, Any], either: surface.Either, sandbox: Sandbox
) -> None:
    name = parameter["name"]
    mean = [*MEAN[parameter["type"]], *BY_NAME.get(name, [])]
    if parameter["required"] and parameter["in"] != "path":
        mean.append(None)
    for value in mean:
        path, params = surface.least(operation)
        if parameter["in"] == "path":
            places = [
                one["name"] for one in surface.OPERATIONS[operation]["parameters"] if one["in"] == "path"
            ]
            path[places.index(name)] = value
        else:
            params[name] = value
        with pytest.raises(hbportal.ValidationError) as caught:
            either.call(operation, *path, **params)
        error = caught.value
        assert any(field == name or field.startswith(f"{name}.") for field in error.fields), (
            value,
            error.fields,
        )
        assert error.status is None
        assert len(str(error)) < 2000
    assert sandbox.count() == 0


@pytest.mark.parametrize("operation", surface.OPERATIONS)
def test_an_argument_that_there_is_not(operation: str, either: surface.Either, sandbox: Sandbox) -> None:
    path, params = surface.least(operation)
    for unknown in ("nonsense", "Id", "__class__"):
        with pytest.raises((hbportal.ValidationError, TypeError), match=unknown):
            either.call(operation, *path, **{**params, unknown: 1})
    assert sandbox.count() == 0
    if path:
        with pytest.raises(TypeError):
            either.call(operation, *path[:-1], **params)
    with pytest.raises(TypeError):
        either.call(operation, *path, 1, 2, 3, **params)
    assert sandbox.count() == 0
