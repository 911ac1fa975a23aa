"""The families beside the portal: their operations, hosts, routes and options."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timezone
from typing import Any

import hbportal
import pytest

import every_family
import surface
from sandbox import Sandbox


@pytest.fixture(params=["Client", "AsyncClient"])
def walker(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Any]:
    if request.param == "Client":
        with hbportal.Client(**surface.FAST) as client:
            yield client
    else:
        loop = asyncio.new_event_loop()
        yield every_family.Driven(hbportal.AsyncClient(**surface.FAST), loop)
        loop.close()


def routes_of(*families: str) -> set[str]:
    named = [name for name in surface.OPERATIONS if name.split(".")[0] in families]
    return {route for name in named for route in surface.routes(name)}


@pytest.mark.parametrize(
    ("walk", "families"),
    [
        (every_family.v1, ("v1",)),
        (every_family.practical_training, ("practical_training",)),
        (every_family.virtual_bls, ("virtual_bls",)),
        (every_family.services_and_academy, ("services", "academy")),
    ],
)
def test_every_operation_works(
    walk: Callable[[Any, Sandbox], None], families: tuple[str, ...], walker: Any, sandbox: Sandbox
) -> None:
    walk(walker, sandbox)
    assert routes_of(*families)
    assert routes_of(*families) <= set(sandbox.requests()["by_route"])


def test_a_host_that_nobody_knows_is_asked_for(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HBPORTAL_ACADEMY_BASE_URL")
    client = hbportal.Client()
    with pytest.raises(hbportal.ConfigurationError, match="HBPORTAL_ACADEMY_BASE_URL"):
        client.academy.bookings.past().next_page()
    given = hbportal.Client(academy={"base_url": sandbox.variables["HBPORTAL_ACADEMY_BASE_URL"]})
    assert given.academy.bookings.past().next_page()


def test_a_family_with_an_account_of_its_own(sandbox: Sandbox) -> None:
    wrong = hbportal.Client(virtual_bls={"client_id": 1001, "api_key": "another"})
    with pytest.raises(hbportal.AuthenticationError):
        wrong.virtual_bls.account.credits()
    assert len(list(wrong.templates.list())) == 3
    pair = hbportal.Client().virtual_bls.auth.token()
    handed = hbportal.Client(
        virtual_bls={"session": {"access_token": pair.access_token, "refresh_token": pair.refresh_token}}
    )
    assert handed.virtual_bls.auth.token_info().client_id == 1001


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({"practical_training": {"base_url": "http://tdta.example.com"}}, "practical_training.base_url"),
        ({"practical_training": {"baseurl": "https://example.com"}}, "practical_training.baseurl"),
        ({"virtual_bls": {"client_id": 7}}, "virtual_bls.api_key"),
        ({"academy": {"session": {"access_token": "x"}}}, "academy.session"),
        ({"services": "https://example.com"}, "services"),
        ({"max_upload_size": 0}, "max_upload_size"),
        ({"max_upload_size": "1 GB"}, "max_upload_size"),
    ],
)
def test_a_wrong_option_is_named(options: dict[str, Any], field: str, sandbox: Sandbox) -> None:
    for kind in (hbportal.Client, hbportal.AsyncClient):
        with pytest.raises(hbportal.ValidationError) as caught:
            kind(**options)
        assert field in caught.value.fields


ROUTES: list[tuple[str, str, Callable[[hbportal.Client], object]]] = [
    ("v1.training.courses", "GET /forms", lambda client: client.v1.training.courses()),
    ("virtual_bls.courses.list", "GET /bookings", lambda client: list(client.virtual_bls.courses.list())),
    ("services.interviews.list", "GET /interviews", lambda client: list(client.services.interviews.list())),
]


@pytest.mark.parametrize(("operation", "route", "call"), ROUTES)
def test_a_route_of_any_family_can_be_another(
    operation: str, route: str, call: Callable[[hbportal.Client], object], sandbox: Sandbox
) -> None:
    client = hbportal.Client(routes={operation: route})
    try:
        call(client)
    except hbportal.HbPortalError as error:
        assert error.operation == operation  # noqa: PT017
    path = route.split(" ")[1]
    assert [entry["path"] for entry in sandbox.requests()["log"] if entry["path"].endswith(path)]


def test_raw_requests_of_a_family(client: hbportal.Client, sandbox: Sandbox) -> None:
    assert client.request("GET", "/credits", family="virtual_bls").json()
    assert client.request("GET", "/training-list", family="v1").status == 200
    assert sandbox.count("bls GET /credits") == 1
    with pytest.raises(hbportal.ValidationError) as caught:
        client.request("GET", "/credits", family="bls")
    assert "virtual_bls" in caught.value.fields["family"][0]


def test_a_raw_request_with_a_form(client: hbportal.Client) -> None:
    form = {
        "first_name": "Sam",
        "last_name": "Form",
        "email": "sam.form@example.com",
        "activate_candidate": False,
    }
    made = client.request("POST", "/candidates", family="v1", form=form)
    assert made.status == 201
    kept = client.v1.candidates.get(made.json()["response"]["candidate_ref"])
    assert kept is not None
    assert kept.last_name == "Form"
    with pytest.raises(hbportal.ValidationError) as caught:
        client.request("POST", "/candidates", family="v1", form=form, json=form)
    assert list(caught.value.fields) == ["form"]


async def test_raw_requests_of_a_family_with_asyncio(async_client: hbportal.AsyncClient) -> None:
    assert (await async_client.request("GET", "/credits", family="practical_training")).status == 200


COURSE = hbportal.CourseResult.from_dict(
    {"course_id": 7, "course_name": "BLS", "date_completed": "2026-01-10", "renewal_date": "10/01/2027"}
)


@pytest.mark.parametrize("day", [date(2026, 6, 5), "2026-06-05"])
def test_a_day(day: date | str) -> None:
    assert COURSE.is_valid_on(day) is True
    assert COURSE.is_valid_on(day=day) is True
    report = hbportal.TrainingReport.from_dict({"courses": [COURSE.to_dict()]})
    assert report.valid_on(day) == (COURSE,)
    assert report.expiring_within(400, day) == report.expiring_within(days=400, day=day) == (COURSE,)
    assert report.expiring_within(30, day) == ()


@pytest.mark.parametrize(
    "day",
    [
        datetime(2026, 6, 5, tzinfo=timezone.utc),
        datetime(2026, 6, 5),
        "05/06/2026",
        "2026-02-31",
        "2026-06-05T00:00:00Z",
        "",
        20260605,
        None,
        b"2026-06-05",
    ],
)
def test_what_is_no_day(day: Any) -> None:
    with pytest.raises(hbportal.ValidationError) as caught:
        COURSE.is_valid_on(day)
    assert list(caught.value.fields) == ["day"]
    if isinstance(day, datetime):
        assert re.search("day|date", caught.value.fields["day"][0])


def test_what_is_no_number_of_days() -> None:
    report = hbportal.TrainingReport.from_dict({"courses": []})
    for wrong in ("30", 1.5, None, True):
        with pytest.raises(hbportal.ValidationError) as caught:
            report.expiring_within(wrong, date(2026, 6, 5))  # type: ignore[arg-type]  # pyright: ignore
        assert list(caught.value.fields) == ["days"]
    with pytest.raises(TypeError):
        report.expiring_within(30)  # type: ignore[call-arg]  # pyright: ignore


def test_days_as_arguments(client: hbportal.Client, sandbox: Sandbox) -> None:
    with pytest.raises(hbportal.ValidationError) as caught:
        client.virtual_bls.timeslots.list(date_from=datetime(2026, 6, 5, tzinfo=timezone.utc))
    assert "date_from" in caught.value.fields
    assert sandbox.count() == 0


def test_waiting_ends_with_its_deadline(client: hbportal.Client, sandbox: Sandbox) -> None:
    made = sandbox.order("POST", "/v1/submissions", {"candidate_ref": every_family.CANDIDATE})
    with pytest.raises(hbportal.TimeoutError):
        client.v1.occupational_health.wait_for_result(made["submission_ref"], timeout=0.2)
    assert sandbox.count("GET /submissions/{submission_ref}") >= 1
