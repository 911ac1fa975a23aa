from __future__ import annotations

import asyncio
from pathlib import Path

import hbportal
import pytest

from sandbox import Sandbox

ROUTE = "GET /references/{id}/pdf"


@pytest.fixture
def reference(client: hbportal.Client, sandbox: Sandbox) -> int:
    made = client.reference_requests.create(
        candidate_id=12345,
        collection_mode="client_adds",
        referees=[{"referee_name": "Alex Referee", "referee_email": "alex@example.com"}],
    )
    assert made.references
    sandbox.submit(made.references[0].id)
    return made.references[0].id


def test_the_ways_to_read_it(client: hbportal.Client, reference: int, tmp_path: Path) -> None:
    get = client.references.download_pdf
    whole = get(reference).read()
    assert whole.startswith(b"%PDF-")
    assert b"".join(get(reference)) == whole
    for path in (tmp_path / "a.pdf", str(tmp_path / "b.pdf")):
        assert get(reference).save(path) == len(whole)
        assert Path(path).read_bytes() == whole
    with get(reference) as file:
        assert file.content_type == "application/pdf"
        assert file.content_length == len(whole)
        assert file.request_id
    with pytest.raises(hbportal.ConfigurationError, match="closed"):
        file.read()
    file = get(reference)
    file.read()
    with pytest.raises(hbportal.ValidationError, match="read already"):
        file.read()


async def test_the_ways_to_read_it_with_asyncio(
    async_client: hbportal.AsyncClient, reference: int, tmp_path: Path
) -> None:
    get = async_client.references.download_pdf
    whole = await (await get(reference)).read()
    assert whole.startswith(b"%PDF-")
    assert b"".join([chunk async for chunk in await get(reference)]) == whole
    assert await (await get(reference)).save(tmp_path / "a.pdf") == len(whole)
    async with await get(reference) as file:
        assert file.content_length == len(whole)
    with pytest.raises(hbportal.ConfigurationError, match="closed"):
        await file.read()


async def test_what_nobody_took_is_read_again(
    async_client: hbportal.AsyncClient, sandbox: Sandbox, reference: int
) -> None:
    get = async_client.references.download_pdf
    whole = await (await get(reference)).read()

    file = await get(reference)
    call = file.read()
    await asyncio.wait([call.send(None)])
    call.close()
    assert await file.read() == whole

    sandbox.fault(ROUTE, "slow_body", chunk_bytes=200, ms=20)
    file = await get(reference)
    pieces: list[bytes] = []
    while sum(map(len, pieces)) < len(whole):
        call = file.__anext__()
        try:
            future = call.send(None)
        except StopIteration as answer:  # It was at hand.
            pieces.append(answer.value)
        else:
            await asyncio.wait([future])
            call.close()
            pieces.append(await file.__anext__())
    assert b"".join(pieces) == whole


@pytest.mark.parametrize("present", [None, b"the file of yesterday"])
def test_a_broken_download_leaves_no_file(
    present: bytes | None, client: hbportal.Client, sandbox: Sandbox, reference: int, tmp_path: Path
) -> None:
    path = tmp_path / "reference.pdf"
    if present:
        path.write_bytes(present)
    sandbox.settings(pdf_bytes=3_000_000)
    sandbox.fault(ROUTE, "torn_body")
    with pytest.raises(hbportal.ConnectionError):
        client.references.download_pdf(reference).save(path)
    assert [entry.name for entry in tmp_path.iterdir()] == (["reference.pdf"] if present else [])
    if present:
        assert path.read_bytes() == present
    sandbox.fault(ROUTE, "torn_body")
    with pytest.raises(hbportal.ConnectionError):
        client.references.download_pdf(reference).read()
    sandbox.fault(ROUTE, "torn_body")
    with pytest.raises(hbportal.ConnectionError):
        for _ in client.references.download_pdf(reference):
            pass


def test_a_page_is_no_file(client: hbportal.Client, sandbox: Sandbox, reference: int) -> None:
    sandbox.fault(ROUTE, "html", status=200)
    with pytest.raises(hbportal.DecodeError):
        client.references.download_pdf(reference)


def test_no_file_yet(client: hbportal.Client, sandbox: Sandbox) -> None:
    with pytest.raises(hbportal.NotFoundError):
        client.references.download_pdf(404)


def test_where_it_cannot_be_written(client: hbportal.Client, reference: int, tmp_path: Path) -> None:
    with pytest.raises(hbportal.StoreError):
        client.references.download_pdf(reference).save(tmp_path / "no such folder" / "a.pdf")
    for wrong in (b"bytes", 5, None):
        with pytest.raises(hbportal.ValidationError, match="path"):
            client.references.download_pdf(reference).save(wrong)  # type: ignore[arg-type]  # pyright: ignore


def test_the_deadline_covers_the_body(client: hbportal.Client, sandbox: Sandbox, reference: int) -> None:
    sandbox.settings(pdf_bytes=1_000_000)
    sandbox.fault(ROUTE, "slow_body", chunk_bytes=1000, ms=50)
    with pytest.raises(hbportal.TimeoutError):
        client.with_options(timeout=0.5).references.download_pdf(reference).read()
