"""The vectors of tolerance, which every language reads: what the caller gets of an answer, however it is wrapped."""

# pyright: basic

from __future__ import annotations

import json
import traceback
from collections.abc import Mapping
from typing import Any

import hbportal
import pytest

import surface
from sandbox import REPOSITORY, Sandbox

FILES = sorted((REPOSITORY / "tests/vectors/tolerance").glob("*.json"))
CASES = [
    pytest.param(case, id=f"{file.stem}: {case['name']}")
    for file in FILES
    for case in json.loads(file.read_text())
]


def model_fields(model: Any) -> tuple[str, ...]:
    fields: tuple[str, ...] = model.__match_args__
    return fields


def differences(answer: Any, expected: Any, where: str = "answer") -> list[str]:
    """Where an answer is not what is expected; a model is looked at by its attributes."""
    if isinstance(answer, surface.Document):
        answer = {"kind": answer.kind, "file": answer.file.decode()}
    if isinstance(answer, (list, tuple)) and isinstance(expected, list) and len(answer) == len(expected):
        pairs = [(f"{where}.{place}", *pair) for place, pair in enumerate(zip(answer, expected))]
    elif isinstance(expected, dict) and hasattr(answer, "kind"):
        names = ["kind", *expected, *(["value"] if hasattr(answer, "value") else [])]
        pairs = [(f"{where}.{name}", getattr(answer, name, None), expected.get(name)) for name in names]
    elif isinstance(expected, dict) and hasattr(answer, "to_dict"):
        names = [*model_fields(answer), "extra", *expected]
        nothing: dict[str, Any] = {"extra": {}}
        pairs = [
            (f"{where}.{name}", getattr(answer, name), expected.get(name, nothing.get(name)))
            for name in names
        ]
    else:
        plain = dict(answer) if isinstance(answer, Mapping) else answer
        return [] if plain == expected else [f"{where} is {answer!r}, not {expected!r}"]
    return [found for name, came, wanted in pairs for found in differences(came, wanted, name)]


@pytest.mark.parametrize("case", CASES)
def test_an_answer_becomes_what_it_stands_for(case: Any, either: surface.Either, sandbox: Sandbox) -> None:
    operation, expect = case["operation"], case["expect"]
    (route,) = surface.routes(operation)
    sandbox.fault(route, "status", times=100, **case["answer"])
    params: dict[str, Any] = dict(case.get("params", {}))
    if "files" in case:
        params["files"] = {
            name: hbportal.Upload(text.encode(), name=f"{name}.txt") for name, text in case["files"].items()
        }
    if "error" not in expect:
        answer = either.call(operation, *case.get("path", []), **params)
        assert not differences(answer, expect["answer"])
        return
    with pytest.raises(hbportal.HbPortalError) as caught:
        either.call(operation, *case.get("path", []), **params)
    error = caught.value
    assert type(error).__name__ == expect["error"]["class"]
    assert error.operation == operation
    if "status" in expect["error"]:
        assert error.status == expect["error"]["status"]
    for text in expect["error"].get("text_contains", []):
        assert text in str(error)
    told = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    assert "Canary" not in f"{error} {error!r} {told}"


def test_a_difference_is_seen() -> None:
    """The comparison of the cases above, which no case shows to fail."""
    course = hbportal.CourseResult.from_dict({"course_id": 1, "course_name": "BLS", "grade": "A", "x": [1]})
    expected = {"course_id": "1", "course_name": "BLS", "grade": "A", "extra": {"x": [1]}}
    assert not differences(course, expected)
    for wrong in (
        {**expected, "grade": "B"},
        {**expected, "extra": {}},
        {**expected, "course_status": "Completed"},
        {name: value for name, value in expected.items() if name != "grade"},
        {name: value for name, value in expected.items() if name != "extra"},
        None,
        [expected],
    ):
        assert differences(course, wrong), wrong
    created = hbportal.Screening.Running()
    assert not differences(created, {"kind": "running"})
    assert differences(created, {"kind": "finished"})
    assert differences([], [expected])
