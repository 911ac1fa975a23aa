"""Every error that `operations.json` documents, brought about by what the sandbox really is like, without a fault."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import hbportal
import pytest

import every_family
import surface
from sandbox import Sandbox

TODAY = datetime.date.today()
YESTERDAY = TODAY - datetime.timedelta(days=1)
NO_API_ACCESS = {"client_id": 1002, "api_key": "sandbox-api-key-1002"}


class Scene:
    """Where an operation is called, and what stands there before."""

    def __init__(self, either: surface.Either, sandbox: Sandbox, operation: str) -> None:
        self.either, self.sandbox, self.operation = either, sandbox, operation

    def call(self, *path: Any, options: Any = None, **params: Any) -> Any:
        return self.either.call(self.operation, *path, options=options, **params)

    def with_least(self, options: Any = None, **params: Any) -> Any:
        path, least = surface.least(self.operation)
        return self.call(*path, options=options, **{**least, **params})

    def before(self, operation: str, *path: Any, **params: Any) -> Any:
        return self.either.call(operation, *path, **params)

    def request(self, **params: Any) -> Any:
        given: dict[str, Any] = {"candidate_id": 12345, "collection_mode": "candidate_provides", **params}
        return self.before("portal.reference_requests.create", **given)

    def submission(self) -> str:
        order = {"candidate_ref": every_family.CANDIDATE}
        return str(self.sandbox.order("POST", "/v1/submissions", order)["submission_ref"])

    def slot(self) -> dict[str, Any]:
        slot = self.before("virtual_bls.timeslots.list", course_id=22)[0]
        return {"course_id": 22, "date": slot.date, "time": slot.time}


def unconfigured(scene: Scene) -> Any:
    with pytest.MonkeyPatch.context() as environment:
        for name in scene.sandbox.variables:
            # The portal's own host is known; nothing is sent there.
            if name != "HBPORTAL_BASE_URL":
                environment.delenv(name)
        return scene.with_least(options={"session": {"access_token": "a"}})


def refused(scene: Scene) -> Any:
    if scene.operation.endswith(".auth.token"):
        return scene.call(options={"client_id": 1001, "api_key": "wrong"})
    return scene.call(refresh_token="unknown")


def closed_request(scene: Scene) -> int:
    number = int(scene.request().id)
    scene.before("portal.reference_requests.cancel", number)
    return number


def reminded_just_now(scene: Scene) -> Any:
    referees = [{"referee_name": "Alex", "referee_email": "alex@example.com"}]
    number = scene.request(collection_mode="client_adds", referees=referees).id
    scene.call(number)
    return scene.call(number)


def held_already(scene: Scene) -> Any:
    path: list[Any] = [301] if scene.operation.startswith("practical_training") else []
    params = {} if path else scene.slot()
    hold = scene.call(*path, **params)
    try:
        return scene.call(*path, **params)
    finally:
        hold.keep()


def cancelled_already(scene: Scene) -> Any:
    hold = scene.before("practical_training.events.hold", 310)
    hold.keep()
    booking = scene.before(
        "practical_training.bookings.create",
        hold_hash=hold.hold_hash,
        **every_family.ATTENDEE,
        pay_option="balance",
    )
    scene.call(booking.id)
    return scene.call(booking.id)


def not_completed_yet(scene: Scene) -> Any:
    hold = scene.before("virtual_bls.timeslots.hold", **scene.slot())
    hold.keep()
    whom = {**every_family.ATTENDEE, **every_family.HOME}
    booking = scene.before(
        "virtual_bls.bookings.create", hold_hash=hold.hold_hash, **whom, pay_option="invoice"
    )
    return scene.call(booking.id)


def files_are_missing(scene: Scene) -> Any:
    submission = scene.submission()
    scene.sandbox.order("POST", f"/v1/submissions/{submission}/ask", {"documents": ["Proof of immunity"]})
    return scene.call(submission)


# What holds for whatever operation says that it may end so.
OF_ANY: dict[str, Callable[[Scene], Any]] = {
    "AuthenticationError": refused,
    "NotFoundError": Scene.with_least,
    "ConfigurationError": unconfigured,
    "PermissionDeniedError": lambda scene: scene.with_least(options=NO_API_ACCESS),
}
OF_ONE: dict[tuple[str, str], Callable[[Scene], Any]] = {
    ("academy.bookings.search", "ValidationError"): lambda scene: scene.call(
        date_from=TODAY, date_to=YESTERDAY
    ),
    ("portal.reference_requests.add_referee", "ConflictError"): lambda scene: scene.call(
        closed_request(scene), referee_name="Alex", referee_email="alex@example.com"
    ),
    ("portal.reference_requests.cancel", "ConflictError"): lambda scene: scene.call(closed_request(scene)),
    ("portal.reference_requests.create", "ValidationError"): lambda scene: scene.with_least(candidate_id=1),
    ("portal.reference_requests.send_reminders", "ConflictError"): lambda scene: scene.call(
        scene.request().id
    ),
    ("portal.reference_requests.send_reminders", "RateLimitError"): reminded_just_now,
    ("portal.webhooks.create", "ValidationError"): lambda scene: scene.with_least(url="http://example.com"),
    ("practical_training.bookings.cancel", "ConflictError"): cancelled_already,
    ("practical_training.bookings.create", "ValidationError"): lambda scene: scene.call(
        hold_hash="0" * 32, **every_family.ATTENDEE, pay_option="invoice"
    ),
    ("practical_training.events.hold", "ConflictError"): held_already,
    ("practical_training.events.hold", "ValidationError"): lambda scene: scene.call(306),
    ("practical_training.events.list", "ValidationError"): lambda scene: scene.call(
        date_from=TODAY, date_to=YESTERDAY
    ),
    ("practical_training.invites.send", "ValidationError"): lambda scene: scene.with_least(course_id=999),
    ("practical_training.webhooks.create", "ValidationError"): lambda scene: scene.with_least(events=["tea"]),
    ("v1.candidates.create", "ValidationError"): lambda scene: scene.with_least(first_name="x" * 300),
    ("v1.candidates.ensure", "ValidationError"): lambda scene: scene.with_least(first_name="x" * 300),
    ("v1.occupational_health.create_submission", "ValidationError"): lambda scene: scene.call(
        every_family.CANDIDATE, form_type="pre_employment", form_data={"gp_name": ""}
    ),
    ("v1.occupational_health.finalise_submission", "ValidationError"): files_are_missing,
    ("v1.occupational_health.update_submission", "ValidationError"): lambda scene: scene.call(
        scene.submission(), files={"proof": ("proof.pdf", b"")}
    ),
    ("v1.occupational_health.wait_for_result", "TimeoutError"): lambda scene: scene.call(
        scene.submission(), timeout=0.2
    ),
    ("virtual_bls.bookings.certificate", "ConflictError"): not_completed_yet,
    ("virtual_bls.bookings.create", "ValidationError"): lambda scene: scene.call(
        hold_hash="0" * 32, **every_family.ATTENDEE, **every_family.HOME, pay_option="invoice"
    ),
    ("virtual_bls.timeslots.hold", "ConflictError"): held_already,
    ("virtual_bls.timeslots.hold", "ValidationError"): lambda scene: scene.call(
        **{**scene.slot(), "time": "03:33"}
    ),
    ("virtual_bls.timeslots.list", "ValidationError"): lambda scene: scene.call(
        date_from=TODAY, date_to=YESTERDAY
    ),
    ("virtual_bls.webhooks.create", "ValidationError"): lambda scene: scene.with_least(events=["tea"]),
}
DOCUMENTED = sorted(
    {(name, error["class"]) for name, found in surface.OPERATIONS.items() for error in found["errors"]}
)


@pytest.mark.parametrize(("operation", "kind"), DOCUMENTED)
def test_a_documented_error_comes_about(
    operation: str, kind: str, either: surface.Either, sandbox: Sandbox
) -> None:
    # An error that is documented anew has no way here: that stops this test.
    provoke = OF_ONE.get((operation, kind)) or OF_ANY[kind]
    with pytest.raises(hbportal.HbPortalError) as caught:
        provoke(Scene(either, sandbox, operation))
    assert type(caught.value).__name__ == kind
    assert caught.value.operation in (operation, *surface.OPERATIONS[operation]["made_of"])


def test_nothing_is_brought_about_that_is_not_documented() -> None:
    assert not set(OF_ONE) - set(DOCUMENTED)
