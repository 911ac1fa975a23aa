# Written by `cargo xtask bindgen` from core/src/api; do not edit.
# pyright: reportUnusedVariable=false
"""The examples of the documentation: checked for their types, never run."""

from __future__ import annotations

from datetime import date, datetime, timezone
from typing import Any

import hbportal

refresh_token = hbportal.Secret("from-your-vault")
UNUSED: Any = (date, datetime, timezone)


def academy_booking_links_search(client: hbportal.Client) -> None:
    for booking_link in client.academy.booking_links.search():
        print(booking_link)


async def academy_booking_links_search_async(client: hbportal.AsyncClient) -> None:
    async for booking_link in client.academy.booking_links.search():
        print(booking_link)


def academy_bookings_past(client: hbportal.Client) -> None:
    for academy_booking in client.academy.bookings.past():
        print(academy_booking)


async def academy_bookings_past_async(client: hbportal.AsyncClient) -> None:
    async for academy_booking in client.academy.bookings.past():
        print(academy_booking)


def academy_bookings_upcoming(client: hbportal.Client) -> None:
    for academy_booking in client.academy.bookings.upcoming():
        print(academy_booking)


async def academy_bookings_upcoming_async(client: hbportal.AsyncClient) -> None:
    async for academy_booking in client.academy.bookings.upcoming():
        print(academy_booking)


def academy_bookings_search(client: hbportal.Client) -> None:
    for academy_booking in client.academy.bookings.search():
        print(academy_booking)


async def academy_bookings_search_async(client: hbportal.AsyncClient) -> None:
    async for academy_booking in client.academy.bookings.search():
        print(academy_booking)


def portal_auth_token(client: hbportal.Client) -> None:
    token_response = client.auth.token()


async def portal_auth_token_async(client: hbportal.AsyncClient) -> None:
    token_response = await client.auth.token()


def portal_auth_refresh(client: hbportal.Client) -> None:
    token_response = client.auth.refresh(refresh_token=refresh_token)


async def portal_auth_refresh_async(client: hbportal.AsyncClient) -> None:
    token_response = await client.auth.refresh(refresh_token=refresh_token)


def portal_auth_token_info(client: hbportal.Client) -> None:
    token_info = client.auth.token_info()


async def portal_auth_token_info_async(client: hbportal.AsyncClient) -> None:
    token_info = await client.auth.token_info()


def portal_auth_revoke(client: hbportal.Client) -> None:
    client.auth.revoke()


async def portal_auth_revoke_async(client: hbportal.AsyncClient) -> None:
    await client.auth.revoke()


def portal_reference_requests_list(client: hbportal.Client) -> None:
    for reference_request in client.reference_requests.list():
        print(reference_request)


async def portal_reference_requests_list_async(client: hbportal.AsyncClient) -> None:
    async for reference_request in client.reference_requests.list():
        print(reference_request)


def portal_reference_requests_create(client: hbportal.Client) -> None:
    reference_request = client.reference_requests.create(candidate_id=12345, collection_mode="candidate_provides")


async def portal_reference_requests_create_async(client: hbportal.AsyncClient) -> None:
    reference_request = await client.reference_requests.create(candidate_id=12345, collection_mode="candidate_provides")


def portal_reference_requests_get(client: hbportal.Client) -> None:
    reference_request = client.reference_requests.get(17)


async def portal_reference_requests_get_async(client: hbportal.AsyncClient) -> None:
    reference_request = await client.reference_requests.get(17)


def portal_reference_requests_cancel(client: hbportal.Client) -> None:
    reference_request = client.reference_requests.cancel(17)


async def portal_reference_requests_cancel_async(client: hbportal.AsyncClient) -> None:
    reference_request = await client.reference_requests.cancel(17)


def portal_reference_requests_add_referee(client: hbportal.Client) -> None:
    reference = client.reference_requests.add_referee(17, referee_name="Alex Referee", referee_email="alex@example.com")


async def portal_reference_requests_add_referee_async(client: hbportal.AsyncClient) -> None:
    reference = await client.reference_requests.add_referee(17, referee_name="Alex Referee", referee_email="alex@example.com")


def portal_reference_requests_send_reminders(client: hbportal.Client) -> None:
    reminders_sent = client.reference_requests.send_reminders(17)


async def portal_reference_requests_send_reminders_async(client: hbportal.AsyncClient) -> None:
    reminders_sent = await client.reference_requests.send_reminders(17)


def portal_references_get(client: hbportal.Client) -> None:
    reference_detail = client.references.get(17)


async def portal_references_get_async(client: hbportal.AsyncClient) -> None:
    reference_detail = await client.references.get(17)


def portal_references_download_pdf(client: hbportal.Client) -> None:
    file = client.references.download_pdf(17)
    file.save("reference.pdf")


async def portal_references_download_pdf_async(client: hbportal.AsyncClient) -> None:
    file = await client.references.download_pdf(17)
    await file.save("reference.pdf")


def portal_templates_list(client: hbportal.Client) -> None:
    for template in client.templates.list():
        print(template)


async def portal_templates_list_async(client: hbportal.AsyncClient) -> None:
    async for template in client.templates.list():
        print(template)


def portal_webhooks_list(client: hbportal.Client) -> None:
    for webhook_endpoint in client.webhooks.list():
        print(webhook_endpoint)


async def portal_webhooks_list_async(client: hbportal.AsyncClient) -> None:
    async for webhook_endpoint in client.webhooks.list():
        print(webhook_endpoint)


def portal_webhooks_create(client: hbportal.Client) -> None:
    created_webhook_endpoint = client.webhooks.create(url="https://example.com/hooks", events=["reference.submitted"])


async def portal_webhooks_create_async(client: hbportal.AsyncClient) -> None:
    created_webhook_endpoint = await client.webhooks.create(url="https://example.com/hooks", events=["reference.submitted"])


def portal_webhooks_update(client: hbportal.Client) -> None:
    webhook_endpoint = client.webhooks.update(17)


async def portal_webhooks_update_async(client: hbportal.AsyncClient) -> None:
    webhook_endpoint = await client.webhooks.update(17)


def portal_webhooks_delete(client: hbportal.Client) -> None:
    client.webhooks.delete(17)


async def portal_webhooks_delete_async(client: hbportal.AsyncClient) -> None:
    await client.webhooks.delete(17)


def portal_webhooks_calls(client: hbportal.Client) -> None:
    for webhook_call in client.webhooks.calls(17):
        print(webhook_call)


async def portal_webhooks_calls_async(client: hbportal.AsyncClient) -> None:
    async for webhook_call in client.webhooks.calls(17):
        print(webhook_call)


def portal_webhooks_test(client: hbportal.Client) -> None:
    webhook_test = client.webhooks.test(17)


async def portal_webhooks_test_async(client: hbportal.AsyncClient) -> None:
    webhook_test = await client.webhooks.test(17)


def practical_training_account_profile(client: hbportal.Client) -> None:
    account_profile = client.practical_training.account.profile()


async def practical_training_account_profile_async(client: hbportal.AsyncClient) -> None:
    account_profile = await client.practical_training.account.profile()


def practical_training_account_booking_url(client: hbportal.Client) -> None:
    booking_url = client.practical_training.account.booking_url()


async def practical_training_account_booking_url_async(client: hbportal.AsyncClient) -> None:
    booking_url = await client.practical_training.account.booking_url()


def practical_training_account_credits(client: hbportal.Client) -> None:
    credits = client.practical_training.account.credits()


async def practical_training_account_credits_async(client: hbportal.AsyncClient) -> None:
    credits = await client.practical_training.account.credits()


def practical_training_account_transactions(client: hbportal.Client) -> None:
    for wallet_transaction in client.practical_training.account.transactions():
        print(wallet_transaction)


async def practical_training_account_transactions_async(client: hbportal.AsyncClient) -> None:
    async for wallet_transaction in client.practical_training.account.transactions():
        print(wallet_transaction)


def practical_training_auth_token(client: hbportal.Client) -> None:
    token_response = client.practical_training.auth.token()


async def practical_training_auth_token_async(client: hbportal.AsyncClient) -> None:
    token_response = await client.practical_training.auth.token()


def practical_training_auth_refresh(client: hbportal.Client) -> None:
    token_response = client.practical_training.auth.refresh(refresh_token=refresh_token)


async def practical_training_auth_refresh_async(client: hbportal.AsyncClient) -> None:
    token_response = await client.practical_training.auth.refresh(refresh_token=refresh_token)


def practical_training_auth_token_info(client: hbportal.Client) -> None:
    token_info = client.practical_training.auth.token_info()


async def practical_training_auth_token_info_async(client: hbportal.AsyncClient) -> None:
    token_info = await client.practical_training.auth.token_info()


def practical_training_auth_revoke(client: hbportal.Client) -> None:
    client.practical_training.auth.revoke()


async def practical_training_auth_revoke_async(client: hbportal.AsyncClient) -> None:
    await client.practical_training.auth.revoke()


def practical_training_bookings_list(client: hbportal.Client) -> None:
    for booking in client.practical_training.bookings.list():
        print(booking)


async def practical_training_bookings_list_async(client: hbportal.AsyncClient) -> None:
    async for booking in client.practical_training.bookings.list():
        print(booking)


def practical_training_bookings_get(client: hbportal.Client) -> None:
    booking = client.practical_training.bookings.get(17)


async def practical_training_bookings_get_async(client: hbportal.AsyncClient) -> None:
    booking = await client.practical_training.bookings.get(17)


def practical_training_bookings_create(client: hbportal.Client) -> None:
    booking = client.practical_training.bookings.create(hold_hash="…", first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com", pay_option="candidate_pays")


async def practical_training_bookings_create_async(client: hbportal.AsyncClient) -> None:
    booking = await client.practical_training.bookings.create(hold_hash="…", first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com", pay_option="candidate_pays")


def practical_training_bookings_cancel(client: hbportal.Client) -> None:
    booking = client.practical_training.bookings.cancel(17)


async def practical_training_bookings_cancel_async(client: hbportal.AsyncClient) -> None:
    booking = await client.practical_training.bookings.cancel(17)


def practical_training_bookings_no_shows(client: hbportal.Client) -> None:
    for booking in client.practical_training.bookings.no_shows():
        print(booking)


async def practical_training_bookings_no_shows_async(client: hbportal.AsyncClient) -> None:
    async for booking in client.practical_training.bookings.no_shows():
        print(booking)


def practical_training_courses_list(client: hbportal.Client) -> None:
    for bookable_course in client.practical_training.courses.list():
        print(bookable_course)


async def practical_training_courses_list_async(client: hbportal.AsyncClient) -> None:
    async for bookable_course in client.practical_training.courses.list():
        print(bookable_course)


def practical_training_events_list(client: hbportal.Client) -> None:
    for training_event in client.practical_training.events.list():
        print(training_event)


async def practical_training_events_list_async(client: hbportal.AsyncClient) -> None:
    async for training_event in client.practical_training.events.list():
        print(training_event)


def practical_training_events_get(client: hbportal.Client) -> None:
    training_event = client.practical_training.events.get(17)


async def practical_training_events_get_async(client: hbportal.AsyncClient) -> None:
    training_event = await client.practical_training.events.get(17)


def practical_training_events_hold(client: hbportal.Client) -> None:
    with client.practical_training.events.hold(17) as hold:
        print(hold.remaining)


async def practical_training_events_hold_async(client: hbportal.AsyncClient) -> None:
    async with await client.practical_training.events.hold(17) as hold:
        print(hold.remaining)


def practical_training_events_release(client: hbportal.Client) -> None:
    client.practical_training.events.release(17)


async def practical_training_events_release_async(client: hbportal.AsyncClient) -> None:
    await client.practical_training.events.release(17)


def practical_training_invites_send(client: hbportal.Client) -> None:
    booking_invite = client.practical_training.invites.send(email="alex@example.com")


async def practical_training_invites_send_async(client: hbportal.AsyncClient) -> None:
    booking_invite = await client.practical_training.invites.send(email="alex@example.com")


def practical_training_locations_list(client: hbportal.Client) -> None:
    for training_location in client.practical_training.locations.list():
        print(training_location)


async def practical_training_locations_list_async(client: hbportal.AsyncClient) -> None:
    async for training_location in client.practical_training.locations.list():
        print(training_location)


def practical_training_webhooks_list(client: hbportal.Client) -> None:
    for webhook_endpoint in client.practical_training.webhooks.list():
        print(webhook_endpoint)


async def practical_training_webhooks_list_async(client: hbportal.AsyncClient) -> None:
    async for webhook_endpoint in client.practical_training.webhooks.list():
        print(webhook_endpoint)


def practical_training_webhooks_create(client: hbportal.Client) -> None:
    created_webhook_endpoint = client.practical_training.webhooks.create(url="https://example.com/hooks")


async def practical_training_webhooks_create_async(client: hbportal.AsyncClient) -> None:
    created_webhook_endpoint = await client.practical_training.webhooks.create(url="https://example.com/hooks")


def practical_training_webhooks_update(client: hbportal.Client) -> None:
    webhook_endpoint = client.practical_training.webhooks.update(17)


async def practical_training_webhooks_update_async(client: hbportal.AsyncClient) -> None:
    webhook_endpoint = await client.practical_training.webhooks.update(17)


def practical_training_webhooks_delete(client: hbportal.Client) -> None:
    client.practical_training.webhooks.delete(17)


async def practical_training_webhooks_delete_async(client: hbportal.AsyncClient) -> None:
    await client.practical_training.webhooks.delete(17)


def practical_training_webhooks_rotate_secret(client: hbportal.Client) -> None:
    rotated_webhook_secret = client.practical_training.webhooks.rotate_secret(17)


async def practical_training_webhooks_rotate_secret_async(client: hbportal.AsyncClient) -> None:
    rotated_webhook_secret = await client.practical_training.webhooks.rotate_secret(17)


def services_interviews_list(client: hbportal.Client) -> None:
    for interview_booking in client.services.interviews.list():
        print(interview_booking)


async def services_interviews_list_async(client: hbportal.AsyncClient) -> None:
    async for interview_booking in client.services.interviews.list():
        print(interview_booking)


def v1_candidates_list(client: hbportal.Client) -> None:
    for candidate in client.v1.candidates.list():
        print(candidate)


async def v1_candidates_list_async(client: hbportal.AsyncClient) -> None:
    async for candidate in client.v1.candidates.list():
        print(candidate)


def v1_candidates_get(client: hbportal.Client) -> None:
    candidate = client.v1.candidates.get(17)


async def v1_candidates_get_async(client: hbportal.AsyncClient) -> None:
    candidate = await client.v1.candidates.get(17)


def v1_candidates_create(client: hbportal.Client) -> None:
    candidate_creation = client.v1.candidates.create(first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com")
    if isinstance(candidate_creation, hbportal.CandidateCreation.Created):
        print(candidate_creation.value)


async def v1_candidates_create_async(client: hbportal.AsyncClient) -> None:
    candidate_creation = await client.v1.candidates.create(first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com")
    if isinstance(candidate_creation, hbportal.CandidateCreation.Created):
        print(candidate_creation.value)


def v1_candidates_update(client: hbportal.Client) -> None:
    candidate_update = client.v1.candidates.update(17)
    if isinstance(candidate_update, hbportal.CandidateUpdate.Updated):
        print(candidate_update.kind)


async def v1_candidates_update_async(client: hbportal.AsyncClient) -> None:
    candidate_update = await client.v1.candidates.update(17)
    if isinstance(candidate_update, hbportal.CandidateUpdate.Updated):
        print(candidate_update.kind)


def v1_candidates_ensure(client: hbportal.Client) -> None:
    ensured_candidate = client.v1.candidates.ensure(first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com")
    if isinstance(ensured_candidate, hbportal.EnsuredCandidate.Created):
        print(ensured_candidate.value)


async def v1_candidates_ensure_async(client: hbportal.AsyncClient) -> None:
    ensured_candidate = await client.v1.candidates.ensure(first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com")
    if isinstance(ensured_candidate, hbportal.EnsuredCandidate.Created):
        print(ensured_candidate.value)


def v1_certificates_download(client: hbportal.Client) -> None:
    document = client.v1.certificates.download(17)
    if isinstance(document, hbportal.Document.Ready):
        document.value.save("file.pdf")


async def v1_certificates_download_async(client: hbportal.AsyncClient) -> None:
    document = await client.v1.certificates.download(17)
    if isinstance(document, hbportal.Document.Ready):
        await document.value.save("file.pdf")


def v1_certificates_download_including_expired(client: hbportal.Client) -> None:
    document = client.v1.certificates.download_including_expired(17)
    if isinstance(document, hbportal.Document.Ready):
        document.value.save("file.pdf")


async def v1_certificates_download_including_expired_async(client: hbportal.AsyncClient) -> None:
    document = await client.v1.certificates.download_including_expired(17)
    if isinstance(document, hbportal.Document.Ready):
        await document.value.save("file.pdf")


def v1_certificates_download_including_unassigned(client: hbportal.Client) -> None:
    document = client.v1.certificates.download_including_unassigned(17)
    if isinstance(document, hbportal.Document.Ready):
        document.value.save("file.pdf")


async def v1_certificates_download_including_unassigned_async(client: hbportal.AsyncClient) -> None:
    document = await client.v1.certificates.download_including_unassigned(17)
    if isinstance(document, hbportal.Document.Ready):
        await document.value.save("file.pdf")


def v1_certificates_download_all(client: hbportal.Client) -> None:
    document = client.v1.certificates.download_all(17)
    if isinstance(document, hbportal.Document.Ready):
        document.value.save("file.pdf")


async def v1_certificates_download_all_async(client: hbportal.AsyncClient) -> None:
    document = await client.v1.certificates.download_all(17)
    if isinstance(document, hbportal.Document.Ready):
        await document.value.save("file.pdf")


def v1_certificates_download_course(client: hbportal.Client) -> None:
    document = client.v1.certificates.download_course(17, 17)
    if isinstance(document, hbportal.Document.Ready):
        document.value.save("file.pdf")


async def v1_certificates_download_course_async(client: hbportal.AsyncClient) -> None:
    document = await client.v1.certificates.download_course(17, 17)
    if isinstance(document, hbportal.Document.Ready):
        await document.value.save("file.pdf")


def v1_occupational_health_forms(client: hbportal.Client) -> None:
    screening_forms = client.v1.occupational_health.forms()


async def v1_occupational_health_forms_async(client: hbportal.AsyncClient) -> None:
    screening_forms = await client.v1.occupational_health.forms()


def v1_occupational_health_form_fields(client: hbportal.Client) -> None:
    form_fields = client.v1.occupational_health.form_fields(17)


async def v1_occupational_health_form_fields_async(client: hbportal.AsyncClient) -> None:
    form_fields = await client.v1.occupational_health.form_fields(17)


def v1_occupational_health_create_submission(client: hbportal.Client) -> None:
    submission_reference = client.v1.occupational_health.create_submission(17, form_type="…", form_data={"hepatitis_b": "yes"})


async def v1_occupational_health_create_submission_async(client: hbportal.AsyncClient) -> None:
    submission_reference = await client.v1.occupational_health.create_submission(17, form_type="…", form_data={"hepatitis_b": "yes"})


def v1_occupational_health_update_submission(client: hbportal.Client) -> None:
    submission_update = client.v1.occupational_health.update_submission(17, files={"proof": "immunity.pdf"})
    if isinstance(submission_update, hbportal.SubmissionUpdate.Updated):
        print(submission_update.kind)


async def v1_occupational_health_update_submission_async(client: hbportal.AsyncClient) -> None:
    submission_update = await client.v1.occupational_health.update_submission(17, files={"proof": "immunity.pdf"})
    if isinstance(submission_update, hbportal.SubmissionUpdate.Updated):
        print(submission_update.kind)


def v1_occupational_health_finalise_submission(client: hbportal.Client) -> None:
    client.v1.occupational_health.finalise_submission(17)


async def v1_occupational_health_finalise_submission_async(client: hbportal.AsyncClient) -> None:
    await client.v1.occupational_health.finalise_submission(17)


def v1_occupational_health_list_submissions(client: hbportal.Client) -> None:
    for submission in client.v1.occupational_health.list_submissions():
        print(submission)


async def v1_occupational_health_list_submissions_async(client: hbportal.AsyncClient) -> None:
    async for submission in client.v1.occupational_health.list_submissions():
        print(submission)


def v1_occupational_health_result(client: hbportal.Client) -> None:
    screening = client.v1.occupational_health.result(17)
    if isinstance(screening, hbportal.Screening.Running):
        print(screening.kind)


async def v1_occupational_health_result_async(client: hbportal.AsyncClient) -> None:
    screening = await client.v1.occupational_health.result(17)
    if isinstance(screening, hbportal.Screening.Running):
        print(screening.kind)


def v1_occupational_health_wait_for_result(client: hbportal.Client) -> None:
    submission_result = client.v1.occupational_health.wait_for_result(17)


async def v1_occupational_health_wait_for_result_async(client: hbportal.AsyncClient) -> None:
    submission_result = await client.v1.occupational_health.wait_for_result(17)


def v1_occupational_health_employer_document(client: hbportal.Client) -> None:
    document = client.v1.occupational_health.employer_document(17)
    if isinstance(document, hbportal.Document.Ready):
        document.value.save("file.pdf")


async def v1_occupational_health_employer_document_async(client: hbportal.AsyncClient) -> None:
    document = await client.v1.occupational_health.employer_document(17)
    if isinstance(document, hbportal.Document.Ready):
        await document.value.save("file.pdf")


def v1_training_courses(client: hbportal.Client) -> None:
    training_catalogue = client.v1.training.courses()


async def v1_training_courses_async(client: hbportal.AsyncClient) -> None:
    training_catalogue = await client.v1.training.courses()


def v1_training_course_result(client: hbportal.Client) -> None:
    course_result = client.v1.training.course_result(17, 17)


async def v1_training_course_result_async(client: hbportal.AsyncClient) -> None:
    course_result = await client.v1.training.course_result(17, 17)


def v1_training_report(client: hbportal.Client) -> None:
    training_report = client.v1.training.report(17)


async def v1_training_report_async(client: hbportal.AsyncClient) -> None:
    training_report = await client.v1.training.report(17)


def v1_training_unassigned_report(client: hbportal.Client) -> None:
    training_report = client.v1.training.unassigned_report(17)


async def v1_training_unassigned_report_async(client: hbportal.AsyncClient) -> None:
    training_report = await client.v1.training.unassigned_report(17)


def virtual_bls_account_booking_url(client: hbportal.Client) -> None:
    booking_url = client.virtual_bls.account.booking_url()


async def virtual_bls_account_booking_url_async(client: hbportal.AsyncClient) -> None:
    booking_url = await client.virtual_bls.account.booking_url()


def virtual_bls_account_credits(client: hbportal.Client) -> None:
    credits = client.virtual_bls.account.credits()


async def virtual_bls_account_credits_async(client: hbportal.AsyncClient) -> None:
    credits = await client.virtual_bls.account.credits()


def virtual_bls_account_transactions(client: hbportal.Client) -> None:
    for wallet_transaction in client.virtual_bls.account.transactions():
        print(wallet_transaction)


async def virtual_bls_account_transactions_async(client: hbportal.AsyncClient) -> None:
    async for wallet_transaction in client.virtual_bls.account.transactions():
        print(wallet_transaction)


def virtual_bls_auth_token(client: hbportal.Client) -> None:
    token_response = client.virtual_bls.auth.token()


async def virtual_bls_auth_token_async(client: hbportal.AsyncClient) -> None:
    token_response = await client.virtual_bls.auth.token()


def virtual_bls_auth_refresh(client: hbportal.Client) -> None:
    token_response = client.virtual_bls.auth.refresh(refresh_token=refresh_token)


async def virtual_bls_auth_refresh_async(client: hbportal.AsyncClient) -> None:
    token_response = await client.virtual_bls.auth.refresh(refresh_token=refresh_token)


def virtual_bls_auth_token_info(client: hbportal.Client) -> None:
    token_info = client.virtual_bls.auth.token_info()


async def virtual_bls_auth_token_info_async(client: hbportal.AsyncClient) -> None:
    token_info = await client.virtual_bls.auth.token_info()


def virtual_bls_auth_revoke(client: hbportal.Client) -> None:
    client.virtual_bls.auth.revoke()


async def virtual_bls_auth_revoke_async(client: hbportal.AsyncClient) -> None:
    await client.virtual_bls.auth.revoke()


def virtual_bls_bookings_list(client: hbportal.Client) -> None:
    for booking in client.virtual_bls.bookings.list():
        print(booking)


async def virtual_bls_bookings_list_async(client: hbportal.AsyncClient) -> None:
    async for booking in client.virtual_bls.bookings.list():
        print(booking)


def virtual_bls_bookings_get(client: hbportal.Client) -> None:
    booking = client.virtual_bls.bookings.get(17)


async def virtual_bls_bookings_get_async(client: hbportal.AsyncClient) -> None:
    booking = await client.virtual_bls.bookings.get(17)


def virtual_bls_bookings_create(client: hbportal.Client) -> None:
    booking = client.virtual_bls.bookings.create(hold_hash="…", first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com", pay_option="candidate_pays")


async def virtual_bls_bookings_create_async(client: hbportal.AsyncClient) -> None:
    booking = await client.virtual_bls.bookings.create(hold_hash="…", first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com", pay_option="candidate_pays")


def virtual_bls_bookings_certificate(client: hbportal.Client) -> None:
    file = client.virtual_bls.bookings.certificate(17)
    file.save("booking.pdf")


async def virtual_bls_bookings_certificate_async(client: hbportal.AsyncClient) -> None:
    file = await client.virtual_bls.bookings.certificate(17)
    await file.save("booking.pdf")


def virtual_bls_courses_list(client: hbportal.Client) -> None:
    for bookable_course in client.virtual_bls.courses.list():
        print(bookable_course)


async def virtual_bls_courses_list_async(client: hbportal.AsyncClient) -> None:
    async for bookable_course in client.virtual_bls.courses.list():
        print(bookable_course)


def virtual_bls_timeslots_list(client: hbportal.Client) -> None:
    for timeslot in client.virtual_bls.timeslots.list():
        print(timeslot)


async def virtual_bls_timeslots_list_async(client: hbportal.AsyncClient) -> None:
    async for timeslot in client.virtual_bls.timeslots.list():
        print(timeslot)


def virtual_bls_timeslots_hold(client: hbportal.Client) -> None:
    with client.virtual_bls.timeslots.hold(course_id=17, date=date(2026, 6, 5), time="…") as hold:
        print(hold.remaining)


async def virtual_bls_timeslots_hold_async(client: hbportal.AsyncClient) -> None:
    async with await client.virtual_bls.timeslots.hold(course_id=17, date=date(2026, 6, 5), time="…") as hold:
        print(hold.remaining)


def virtual_bls_timeslots_release(client: hbportal.Client) -> None:
    client.virtual_bls.timeslots.release(17)


async def virtual_bls_timeslots_release_async(client: hbportal.AsyncClient) -> None:
    await client.virtual_bls.timeslots.release(17)


def virtual_bls_webhooks_list(client: hbportal.Client) -> None:
    for webhook_endpoint in client.virtual_bls.webhooks.list():
        print(webhook_endpoint)


async def virtual_bls_webhooks_list_async(client: hbportal.AsyncClient) -> None:
    async for webhook_endpoint in client.virtual_bls.webhooks.list():
        print(webhook_endpoint)


def virtual_bls_webhooks_create(client: hbportal.Client) -> None:
    created_webhook_endpoint = client.virtual_bls.webhooks.create(url="https://example.com/hooks")


async def virtual_bls_webhooks_create_async(client: hbportal.AsyncClient) -> None:
    created_webhook_endpoint = await client.virtual_bls.webhooks.create(url="https://example.com/hooks")


def virtual_bls_webhooks_update(client: hbportal.Client) -> None:
    webhook_endpoint = client.virtual_bls.webhooks.update(17)


async def virtual_bls_webhooks_update_async(client: hbportal.AsyncClient) -> None:
    webhook_endpoint = await client.virtual_bls.webhooks.update(17)


def virtual_bls_webhooks_delete(client: hbportal.Client) -> None:
    client.virtual_bls.webhooks.delete(17)


async def virtual_bls_webhooks_delete_async(client: hbportal.AsyncClient) -> None:
    await client.virtual_bls.webhooks.delete(17)


def virtual_bls_webhooks_rotate_secret(client: hbportal.Client) -> None:
    rotated_webhook_secret = client.virtual_bls.webhooks.rotate_secret(17)


async def virtual_bls_webhooks_rotate_secret_async(client: hbportal.AsyncClient) -> None:
    rotated_webhook_secret = await client.virtual_bls.webhooks.rotate_secret(17)
