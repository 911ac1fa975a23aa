"""A seat that is held: booked, given back, or given back by itself."""

from __future__ import annotations

import asyncio
import gc
import inspect
import os
import pickle
from collections.abc import Iterator
from datetime import date
from typing import Any

import hbportal
import pytest

from sandbox import Sandbox

ATTENDEE: dict[str, Any] = {
    "first_name": "Alex",
    "last_name": "Nurse",
    "email": "alex@example.com",
    "phone": "+44 20 7946 0000",
    "pay_option": "invoice",
}
RELEASE = "tdta DELETE /training-events/hold/{hold_hash}"


@pytest.fixture
def hold(client: hbportal.Client) -> Iterator[hbportal.Hold]:
    # What a test leaves open is given back before the next one counts.
    with client.practical_training.events.hold(301) as hold:
        yield hold


def test_it_shows_what_it_holds(hold: hbportal.Hold) -> None:
    assert isinstance(hold.details, hbportal.HeldSeat)
    assert hold.event_id == 301
    for name in hbportal.HeldSeat.__match_args__:
        assert getattr(hold, name) == getattr(hold.details, name)
    assert hold.is_open
    assert 1700 < hold.remaining <= 1800
    assert repr(hold).startswith("<hbportal.Hold open for ")
    with pytest.raises(TypeError):
        pickle.dumps(hold)


def test_it_is_booked_once(hold: hbportal.Hold, sandbox: Sandbox) -> None:
    booking = hold.book(**ATTENDEE)
    assert isinstance(booking, hbportal.Booking)
    assert booking.booking_status == "booked"
    assert not hold.is_open
    assert repr(hold) == "<hbportal.Hold not open>"
    with pytest.raises(hbportal.ConflictError):
        hold.book(**ATTENDEE)
    with pytest.raises(hbportal.ConflictError):
        hold.release()
    assert sandbox.count("tdta POST /bookings") == 1
    assert sandbox.count(RELEASE) == 0


def test_a_wrong_argument_leaves_it_open(hold: hbportal.Hold, sandbox: Sandbox) -> None:
    wrong: dict[str, Any]
    for wrong, field in (
        ({"email": "alex"}, "email"),
        ({"pay_option": 5}, "pay_option"),
        ({"address": "1 Example Street"}, "address"),
        ({"hold_hash": "x"}, "hold_hash"),
    ):
        with pytest.raises(hbportal.ValidationError) as caught:
            hold.book(**(ATTENDEE | wrong))
        assert field in caught.value.fields
    assert sandbox.count("tdta POST /bookings") == 0
    assert hold.is_open


def test_it_is_released(hold: hbportal.Hold, sandbox: Sandbox) -> None:
    hold.release()
    hold.release()
    assert not hold.is_open
    assert sandbox.count(RELEASE) == 1


def test_the_end_of_a_block_releases(client: hbportal.Client, sandbox: Sandbox) -> None:
    events = client.practical_training.events
    with events.hold(301) as unused:
        assert unused.is_open
    assert not unused.is_open
    assert sandbox.count(RELEASE) == 1
    with events.hold(301) as used:
        used.book(**ATTENDEE)
    with events.hold(301) as released:
        released.release()
    assert sandbox.count(RELEASE) == 2
    with pytest.raises(ZeroDivisionError), events.hold(301) as failed:
        raise ZeroDivisionError
    assert not failed.is_open
    assert sandbox.count(RELEASE) == 3
    with events.hold(301) as kept:
        kept.keep()
    assert kept.is_open
    assert sandbox.count(RELEASE) == 3


def test_an_exception_goes_before_one_of_the_release(client: hbportal.Client, sandbox: Sandbox) -> None:
    sandbox.fault(RELEASE, "status", status=500)
    with pytest.raises(ZeroDivisionError), client.practical_training.events.hold(301):
        raise ZeroDivisionError
    # The seat is still held, so it is given back once more when nobody has the hold: not in the middle of the next test.
    sandbox.wait_for(RELEASE, 2)


def test_a_release_that_fails_is_told(client: hbportal.Client, sandbox: Sandbox) -> None:
    # More than one: a hold of the test before may be given back only now.
    sandbox.fault(RELEASE, "status", status=500, times=10)
    with pytest.raises(hbportal.ServerError) as caught, client.practical_training.events.hold(301):
        pass
    assert caught.value.operation == "practical_training.events.release"
    del caught
    sandbox.wait_for(RELEASE, 2)


def test_what_nobody_has_any_more_is_released(client: hbportal.Client, sandbox: Sandbox) -> None:
    hold: Any = client.practical_training.events.hold(301)
    cycle: list[Any] = [hold]
    cycle.append(cycle)
    del hold, cycle
    gc.collect()
    sandbox.wait_for(RELEASE, 1)
    kept = client.practical_training.events.hold(301)
    kept.keep()
    del kept
    gc.collect()
    with pytest.raises(hbportal.ConflictError) as caught:
        client.practical_training.events.hold(302)
    assert caught.value.hold


def test_a_conflict_hands_back_the_hold_there_is(client: hbportal.Client, hold: hbportal.Hold) -> None:
    with pytest.raises(hbportal.ConflictError) as caught:
        client.practical_training.events.hold(302)
    held = caught.value.hold
    assert isinstance(held, hbportal.HeldSeat)
    assert (held.hold_hash, held.event_id) == (hold.hold_hash, 301)
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.hold == held
    assert hbportal.ConflictError("x").hold is None


def test_an_expired_hold(hold: hbportal.Hold, client: hbportal.Client, sandbox: Sandbox) -> None:
    sandbox.advance(1801)
    with pytest.raises(hbportal.HbPortalError):
        hold.book(**ATTENDEE)
    # What is not there any more needs no release.
    hold.release()


async def test_the_same_with_asyncio(sandbox: Sandbox) -> None:
    client = hbportal.AsyncClient()
    events = client.practical_training.events
    async with await events.hold(301) as unused:
        assert isinstance(unused, hbportal.AsyncHold)
        assert unused.details.event_id == 301
    assert sandbox.count(RELEASE) == 1
    async with await events.hold(301) as used:
        assert (await used.book(**ATTENDEE)).booking_status == "booked"
        with pytest.raises(hbportal.ConflictError):
            await used.book(**ATTENDEE)
    assert sandbox.count(RELEASE) == 1
    with pytest.raises(ZeroDivisionError):
        async with await events.hold(301):
            raise ZeroDivisionError
    assert sandbox.count(RELEASE) == 2
    async with await events.hold(301) as kept:
        kept.keep()
    assert sandbox.count(RELEASE) == 2
    with pytest.raises(hbportal.ConflictError) as caught:
        await events.hold(302)
    assert caught.value.hold
    assert caught.value.hold.hold_hash == kept.hold_hash
    await kept.release()
    with pytest.raises(hbportal.ValidationError):
        await kept.book(**(ATTENDEE | dict[str, Any](email="x")))


async def test_a_cancelled_hold_is_released(sandbox: Sandbox) -> None:
    client = hbportal.AsyncClient()
    await client.practical_training.account.profile()
    route = "tdta POST /training-events/{id}/hold"
    taking = asyncio.create_task(client.practical_training.events.hold(301))
    await asyncio.sleep(0)
    # The loop stands still, so the task cannot have its answer before it is cancelled.
    sandbox.wait_for(route, 1)
    taking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await taking
    await asyncio.to_thread(sandbox.wait_for, RELEASE, 1)


def test_a_timeslot(client: hbportal.Client) -> None:
    slot = next(client.virtual_bls.timeslots.list())
    assert isinstance(slot.date, date)
    assert slot.course is not None
    assert slot.course.id is not None
    assert slot.time is not None
    with client.virtual_bls.timeslots.hold(course_id=slot.course.id, date=slot.date, time=slot.time) as hold:
        assert (hold.date, hold.time) == (slot.date, slot.time)
        assert type(hold.date) is date


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_child_does_not_release_what_its_parent_holds(
    client: hbportal.Client, hold: hbportal.Hold, sandbox: Sandbox
) -> None:
    from test_fork import in_child

    def work() -> None:
        with pytest.raises(hbportal.ConfigurationError, match="forked"):
            hold.book(**ATTENDEE)
        with pytest.raises(hbportal.ConfigurationError, match="forked"):
            hold.remaining  # noqa: B018
        hold.__exit__(None, None, None)
        assert repr(hold) == "<hbportal.Hold of another process>"
        # A call of the child's own, so that a release would have been sent by now.
        assert len(list(client.templates.list())) == 3

    in_child(work)
    assert sandbox.count(RELEASE) == 0
    assert hold.book(**ATTENDEE).id


def test_it_is_booked_with_what_the_operation_takes() -> None:
    for kind, client in ((hbportal.Hold, hbportal.Client), (hbportal.AsyncHold, hbportal.AsyncClient)):
        create = client(client_id=1, api_key="x").practical_training.bookings.create
        wanted = {**inspect.signature(create).parameters}
        del wanted["hold_hash"]
        given = {**inspect.signature(kind.book).parameters}
        del given["self"]
        assert {name: kind.default for name, kind in given.items()} == {
            name: kind.default for name, kind in wanted.items()
        }
