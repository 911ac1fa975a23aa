"""Every operation on every status that the vendor documents: none is taken for another."""

from __future__ import annotations

from typing import Any

import hbportal
import pytest

import surface
from sandbox import Sandbox

REFUSALS = {
    400: hbportal.ValidationError,
    401: hbportal.AuthenticationError,
    403: hbportal.PermissionDeniedError,
    404: hbportal.NotFoundError,
    409: hbportal.ConflictError,
    422: hbportal.ValidationError,
    429: hbportal.RateLimitError,
    500: hbportal.ServerError,
}
# What V1's own statuses say, by what an operation answers: (status, body) of each call it is made of.
OUTCOMES: dict[str, dict[str, list[tuple[int, Any]]]] = {
    "CandidateCreation": {
        "created": [(201, {"response": {"candidate_ref": "17"}})],
        "existing": [(202, {"response": {"candidate_ref": "17"}})],
    },
    "EnsuredCandidate": {
        "created": [(201, {"response": {"candidate_ref": "17"}})],
        "updated": [(202, {"response": {"candidate_ref": "17"}}), (200, "")],
        "unchanged": [(202, {"response": {"candidate_ref": "17"}}), (304, "")],
    },
    "CandidateUpdate": {"updated": [(200, "")], "unchanged": [(304, "")]},
    "SubmissionUpdate": {"updated": [(200, "")], "unchanged": [(304, "")]},
    "Screening": {"running": [(202, "")], "finished": [(200, {"status": "pass"})]},
    "Document": {
        "ready": [(200, "%PDF-1.7")],
        "pending": [(202, "")],
        "not_available": [(204, "")],
    },
}


def call(either: surface.Either, operation: str) -> Any:
    path, params = surface.least(operation)
    return either.call(operation, *path, **params)


def ordered(sandbox: Sandbox, operation: str, answers: list[tuple[int, Any]]) -> None:
    for route, (status, body) in zip(surface.routes(operation), answers):
        sandbox.fault(route, "status", times=10, status=status, body=body, content_type=content_type(body))


def content_type(body: Any) -> str:
    return "application/pdf" if isinstance(body, str) and body else "application/json"


def refusal(operation: str, status: int) -> type[hbportal.HbPortalError]:
    # V1 says with 403 that the data is wrong.
    if status == 403 and operation.startswith("v1."):
        return hbportal.ValidationError
    return REFUSALS[status]


@pytest.mark.parametrize("operation", surface.OPERATIONS)
def test_a_refusal_is_the_error_of_its_status(
    operation: str, either: surface.Either, sandbox: Sandbox
) -> None:
    for status in REFUSALS:
        sandbox.reset()
        route = surface.routes(operation)[0]
        order: dict[str, Any] = {"body": {"message": "Canary", "errors": {"email": ["Canary"]}}}
        headers = {"Retry-After": "7"} if status == 429 else {}
        sandbox.fault(route, "status", times=10, status=status, headers=headers, **order)
        if status == 401 and operation.endswith(".auth.revoke"):
            # What is refused is revoked already.
            call(either, operation)
            continue
        with pytest.raises(hbportal.HbPortalError) as caught:
            call(either, operation)
        error = caught.value
        assert type(error) is refusal(operation, status), (status, error)
        assert error.status == status
        assert error.operation in (operation, *surface.OPERATIONS[operation]["made_of"])
        assert error.detail == "Canary"
        assert "Canary" not in f"{error} {error!r}"
        assert error.retry_after == (7 if status == 429 else None)
        # Nothing but a 401 is tried again here, and that once, with a new token.
        logs_in = operation.endswith((".auth.token", ".auth.refresh"))
        assert sandbox.count(route) == (2 if status == 401 and not logs_in else 1), status


def outcomes() -> list[Any]:
    return [
        pytest.param(name, outcome["kind"], id=f"{name}: {outcome['kind']}")
        for name, operation in surface.OPERATIONS.items()
        for outcome in operation["answer"]["outcomes"]
    ]


@pytest.mark.parametrize(("operation", "kind"), outcomes())
def test_every_outcome_has_its_status(
    operation: str, kind: str, either: surface.Either, sandbox: Sandbox
) -> None:
    model = surface.OPERATIONS[operation]["answer"]["model"]
    ordered(sandbox, operation, OUTCOMES[model][kind])
    assert call(either, operation).kind == kind


def says_nothing(answer: Any, kind: str) -> bool:
    """Whether an answer holds nothing that a caller could take for something."""
    if isinstance(answer, hbportal.HbPortalError) or answer is None:
        return True
    if kind == "pages":
        return bool(answer == [])
    # A model without any certain field may be empty.
    if kind == "model":
        return not any(answer.to_dict().values())
    return (
        kind == "outcome"
        and getattr(answer, "value", None) is None
        and not isinstance(answer, surface.Document)
    )


@pytest.mark.parametrize("operation", surface.OPERATIONS)
def test_what_says_nothing_is_never_taken_for_something(
    operation: str, either: surface.Either, sandbox: Sandbox
) -> None:
    """202, 204 and 304 without a body, each where it means something and where it does not."""
    answer = surface.OPERATIONS[operation]["answer"]
    ways = OUTCOMES[answer["model"]] if answer["kind"] == "outcome" else {}
    for status in (202, 204, 304):
        sandbox.reset()
        ordered(sandbox, operation, [(status, "")] * len(surface.routes(operation)))
        came: Any
        try:
            came = call(either, operation)
        except hbportal.HbPortalError as error:
            came = error
        meant = [kind for kind, answers in ways.items() if answers == [(status, "")]]
        if meant:
            assert came.kind == meant[0]
        else:
            assert says_nothing(came, answer["kind"]), (status, came)
