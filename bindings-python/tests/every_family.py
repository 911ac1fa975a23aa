"""Every operation beside the portal's, once: one walk for both clients. Their types are in `tests/generated`."""

# pyright: basic

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from typing import Any

import hbportal

from sandbox import Sandbox

CANDIDATE = "00000000-0000-4000-8000-000000012345"
ATTENDEE = {
    "first_name": "Alex",
    "last_name": "Nurse",
    "email": "alex@example.com",
    "phone": "+44 20 7946 0000",
}
HOME = {"address": "1 Example Street", "city": "London", "postcode": "E1 0AA"}


class Driven:
    """An `AsyncClient`, or a part of it, whose calls are driven to their answers."""

    def __init__(self, target: Any, loop: asyncio.AbstractEventLoop) -> None:
        self.target, self.loop = target, loop

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.target, name)
        return Driven(value, self.loop) if callable(value) or "Async" in type(value).__name__ else value

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        made = self.target(*arguments, **keywords)
        answer = self.loop.run_until_complete(read(made))
        return Driven(answer, self.loop) if isinstance(answer, hbportal.AsyncHold) else answer


async def read(made: Any) -> Any:
    if isinstance(made, hbportal.AsyncPager):
        return [item async for item in made]
    answer = await made if isinstance(made, hbportal.Call) else made
    file = answer.value if isinstance(answer, hbportal.Document.Ready) else answer
    return await file.read() if isinstance(file, hbportal.AsyncDownload) else answer


def bytes_of(answer: Any) -> Any:
    file = answer.value if isinstance(answer, hbportal.Document.Ready) else answer
    return file.read() if isinstance(file, hbportal.Download) else file


def v1(client: Any, sandbox: Sandbox) -> None:
    candidates = client.v1.candidates
    made = candidates.create(first_name="Alex", last_name="Nurse", email="alex.nurse@example.com")
    ref = made.value.candidate_ref
    assert candidates.get(ref).first_name == "Alex"
    assert candidates.update(ref, job_role="Midwife").kind == "updated"
    assert candidates.ensure(first_name="Alex", last_name="Nurse", email="alex.nurse@example.com").kind
    assert ref in [candidate.candidate_ref for candidate in candidates.list(per_page=5)]

    training = client.v1.training
    catalogue = training.courses()
    assert catalogue is not None
    assert catalogue.to_dict()
    sandbox.order("POST", "/v1/training/assign", {"candidate_refs": [ref], "course_ids": [101]})
    sandbox.order("POST", "/v1/training/complete", {"candidate_refs": [ref], "valid_days": 10})
    today = date.today()
    report = training.report(ref)
    assert [course.course_id for course in report.valid_on(today)] == ["101"]
    assert [course.course_id for course in report.expiring_within(30, today)] == ["101"]
    assert report.lapsed_on(today) == ()
    assert training.course_result(ref, 101).is_valid_on(today)
    assert not training.course_result(ref, 101).is_valid_on(today + timedelta(days=10))
    training.unassigned_report(ref)

    certificates = client.v1.certificates
    for download in (
        certificates.download,
        certificates.download_all,
        certificates.download_including_expired,
        certificates.download_including_unassigned,
    ):
        assert bytes_of(download(ref)).startswith(b"%PDF-")
    assert bytes_of(certificates.download_course(ref, 101)).startswith(b"%PDF-")

    health = client.v1.occupational_health
    forms = health.forms()
    assert forms is not None
    fields = health.form_fields("pre_employment")
    assert fields is not None
    answers = {"gp_name": "Dr Osei", "date_of_birth": "1990-04-01", "hepatitis_b": "yes", "setting": "0"}
    submission = health.create_submission(ref, form_type="pre_employment", form_data=answers)
    name = submission.submission_ref
    assert [found.submission_ref for found in health.list_submissions(candidate_ref=ref)] == [name]
    assert health.result(name).kind == "running"
    assert health.employer_document(name) == hbportal.Document.Pending()
    files = {"proof": hbportal.Upload(b"%PDF", name="immunity.pdf")}
    assert health.update_submission(name, files=files).kind == "updated"
    health.finalise_submission(name)
    sandbox.order("POST", f"/v1/submissions/{name}/finish", {"status": "pass"})
    assert health.wait_for_result(name, timeout=30.0) == health.result(name).value
    assert bytes_of(health.employer_document(name)).startswith(b"%PDF-")


def practical_training(client: Any, sandbox: Sandbox) -> None:
    training = client.practical_training
    assert training.account.profile().invoice_payments
    assert "sgi=" in training.account.booking_url().booking_url
    assert list(training.courses.list())
    assert list(training.locations.list())
    events = list(training.events.list(course_id=11, date_from=date.today(), sort_dir="desc", per_page=1))
    assert len(events) > 1
    assert training.events.get(301).remaining_slots == 12

    booked = training.events.hold(301).book(**ATTENDEE, pay_option="invoice")
    assert booked.pay_option == "invoice"
    assert training.bookings.get(booked.id) == booked
    kept = training.events.hold(302)
    kept.keep()
    pending = training.bookings.create(hold_hash=kept.hold_hash, **ATTENDEE, pay_option="candidate_pays")
    assert pending.booking_status == "pending"
    assert [one.id for one in training.bookings.list(per_page=1)] == [pending.id, booked.id]
    sandbox.order("POST", f"/tdta/bookings/{booked.id}/no-show")
    assert [one.id for one in training.bookings.no_shows()] == [booked.id]
    settled = training.events.hold(301).book(**ATTENDEE, pay_option="balance")
    assert training.bookings.cancel(settled.id).booking_status == "cancelled"
    assert list(training.account.transactions())
    assert training.account.credits().currency == "GBP"
    left = training.events.hold(303)
    left.keep()
    training.events.release(left.hold_hash)
    assert training.invites.send(email="alex@example.com", course_id=11).booking_url
    webhooks(training.webhooks)
    auth(training.auth)


def virtual_bls(client: Any, sandbox: Sandbox) -> None:
    bls = client.virtual_bls
    assert bls.account.booking_url().booking_url
    assert len(list(bls.courses.list())) == 2
    slot = next(iter(bls.timeslots.list(course_id=22, date_from=date.today())))
    when = {"course_id": 22, "date": slot.date, "time": slot.time}
    hold = bls.timeslots.hold(**when)
    assert (hold.date, hold.time) == (slot.date, slot.time)
    booked = hold.book(**ATTENDEE, **HOME, pay_option="invoice")
    assert bls.bookings.get(booked.id) == booked
    sandbox.order("POST", f"/bls/bookings/{booked.id}/complete")
    sandbox.order("POST", f"/bls/bookings/{booked.id}/return-equipment")
    assert bytes_of(bls.bookings.certificate(booked.id)).startswith(b"%PDF-")
    kept = bls.timeslots.hold(**when)
    kept.keep()
    bls.bookings.create(hold_hash=kept.hold_hash, **ATTENDEE, **HOME, pay_option="credits")
    assert len(list(bls.bookings.list())) == 2
    assert list(bls.account.transactions())
    assert bls.account.credits().booking_credits
    left = bls.timeslots.hold(**when)
    left.keep()
    bls.timeslots.release(left.hold_hash)
    webhooks(bls.webhooks)
    auth(bls.auth)


def webhooks(webhooks: Any) -> None:
    made = webhooks.create(url="http://127.0.0.1:9/hooks", name="Bookings", events=["booking.created"])
    assert made.secret
    assert [endpoint.id for endpoint in webhooks.list()] == [made.endpoint.id]
    assert webhooks.update(made.endpoint.id, is_active=False).is_active is False
    assert webhooks.rotate_secret(made.endpoint.id).secret != made.secret
    webhooks.delete(made.endpoint.id)


def auth(auth: Any) -> None:
    assert auth.token_info().client_id == 1001
    pair = auth.token()
    assert auth.refresh(refresh_token=pair.refresh_token).access_token
    auth.revoke()


def services_and_academy(client: Any, sandbox: Sandbox) -> None:
    assert len(list(client.services.interviews.list(per_page=10))) == 24
    bookings = client.academy.bookings
    assert len(list(bookings.past(per_page=5))) == 12
    assert len(list(bookings.upcoming())) == 12
    assert list(bookings.search(date_from=date.today(), date_to=date.today() + timedelta(days=5)))
    assert list(client.academy.booking_links.search(search="london"))
