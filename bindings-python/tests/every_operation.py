"""Every operation, once, with types that `mypy --strict` and `pyright` check."""

from __future__ import annotations

from pathlib import Path

import hbportal
from hbportal.types import RefereeInput
from typing_extensions import assert_type

from sandbox import Sandbox

REFEREE: RefereeInput = {"referee_name": "Alex Referee", "referee_email": "alex@example.com"}


def blocking(client: hbportal.Client, sandbox: Sandbox, folder: Path) -> None:
    for template in client.templates.list():
        assert_type(template, hbportal.Template)
        assert_type(template.is_default, "bool | None")

    requests = client.reference_requests
    created = requests.create(candidate_id=12345, collection_mode="client_adds", referees=[REFEREE])
    assert_type(created, hbportal.ReferenceRequest)
    assert requests.get(created.uuid) == created
    listed = requests.list(status="pending", candidate_id=12345, page=1, per_page=10)
    assert_type(listed, hbportal.Pager[hbportal.ReferenceRequest])
    assert [request.id for request in listed] == [created.id]
    added = requests.add_referee(
        created.id, referee_name="Sam", referee_email="sam@example.com", referee_position="Ward manager"
    )
    assert_type(added, hbportal.Reference)
    assert requests.send_reminders(created.id).sent == 2

    sandbox.submit(added.id)
    detail = client.references.get(added.id)
    assert_type(detail, hbportal.ReferenceDetail)
    assert detail.form_response
    assert detail.score_breakdown
    file = client.references.download_pdf(added.id)
    assert_type(file, hbportal.Download)
    assert file.save(folder / "reference.pdf") == (folder / "reference.pdf").stat().st_size
    assert requests.create(candidate_id=12346, collection_mode="candidate_provides").status == "pending"
    cancelled = requests.cancel(requests.create(candidate_id=12347, collection_mode="candidate_provides").id)
    assert_type(cancelled, "hbportal.ReferenceRequest | None")

    webhooks = client.webhooks
    made = webhooks.create(url="https://hooks.example.com/portal", events=["reference.submitted"])
    assert_type(made.secret, "hbportal.Secret | None")
    assert made.secret
    assert [endpoint.id for endpoint in webhooks.list()] == [made.endpoint.id]
    assert webhooks.update(made.endpoint.id, is_active=False).is_active is False
    webhooks.test(made.endpoint.id)
    for call in webhooks.calls(made.endpoint.id, per_page=5):
        assert_type(call, hbportal.WebhookCall)
    webhooks.delete(made.endpoint.id)

    pair = client.auth.token()
    assert pair.refresh_token
    renewed = client.auth.refresh(refresh_token=pair.refresh_token)
    assert_type(renewed, hbportal.TokenResponse)
    assert client.auth.token_info().client_id == 1001
    client.auth.revoke()


async def awaited(client: hbportal.AsyncClient, sandbox: Sandbox, folder: Path) -> None:
    async for template in client.templates.list():
        assert_type(template, hbportal.Template)

    requests = client.reference_requests
    created = await requests.create(candidate_id=12345, collection_mode="client_adds", referees=[REFEREE])
    assert_type(created, hbportal.ReferenceRequest)
    assert await requests.get(created.uuid) == created
    listed = requests.list(status="pending", candidate_id=12345, page=1, per_page=10)
    assert_type(listed, hbportal.AsyncPager[hbportal.ReferenceRequest])
    assert [request.id async for request in listed] == [created.id]
    added = await requests.add_referee(created.id, referee_name="Sam", referee_email="sam@example.com")
    assert_type(added, hbportal.Reference)
    assert (await requests.send_reminders(created.id)).sent == 2

    sandbox.submit(added.id)
    detail = await client.references.get(added.id)
    assert_type(detail, hbportal.ReferenceDetail)
    file = await client.references.download_pdf(added.id)
    assert_type(file, hbportal.AsyncDownload)
    assert await file.save(folder / "reference.pdf") == (folder / "reference.pdf").stat().st_size
    other = await requests.create(candidate_id=12347, collection_mode="candidate_provides")
    assert_type(await requests.cancel(other.id), "hbportal.ReferenceRequest | None")

    webhooks = client.webhooks
    made = await webhooks.create(url="https://hooks.example.com/portal", events=["reference.submitted"])
    assert made.secret
    assert [endpoint.id async for endpoint in webhooks.list()] == [made.endpoint.id]
    assert (await webhooks.update(made.endpoint.id, is_active=False)).is_active is False
    await webhooks.test(made.endpoint.id)
    async for call in webhooks.calls(made.endpoint.id, per_page=5):
        assert_type(call, hbportal.WebhookCall)
    await webhooks.delete(made.endpoint.id)

    pair = await client.auth.token()
    assert pair.refresh_token
    renewed = await client.auth.refresh(refresh_token=pair.refresh_token)
    assert_type(renewed, hbportal.TokenResponse)
    assert (await client.auth.token_info()).client_id == 1001
    await client.auth.revoke()
