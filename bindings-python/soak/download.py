"""Saves a PDF of 200 MB and reports by how much the memory grew: less than 40 MB, or it fails.

Run by `cargo xtask soak`, which starts the sandbox portal and sets the environment.
"""

from __future__ import annotations

import asyncio
import pathlib
import tempfile

import hbportal

from memory import control, measure, require_linux

SIZE = 200_000_000


def main() -> None:
    require_linux()
    with tempfile.TemporaryDirectory() as folder, hbportal.Client(timeout=600) as client:
        reference = submitted_reference(client)
        path = pathlib.Path(folder, "reference.pdf")
        # A small one first: what the client needs once is not growth.
        client.references.download_pdf(reference).save(path)
        control("PATCH", "/settings", {"pdf_bytes": SIZE})

        def save() -> int:
            client.references.download_pdf(reference).save(path)
            return path.stat().st_size

        measure("Client", SIZE, save)

        async def save_async() -> int:
            async with hbportal.AsyncClient(timeout=600) as asynchronous:
                file = await asynchronous.references.download_pdf(reference)
                return await file.save(path)

        measure("AsyncClient", SIZE, lambda: asyncio.run(save_async()))

        def read() -> int:
            return sum(len(chunk) for chunk in client.references.download_pdf(reference))

        measure("chunk by chunk", SIZE, read)


def submitted_reference(client: hbportal.Client) -> int:
    request = client.reference_requests.create(
        candidate_id=12345,
        collection_mode="client_adds",
        referees=[{"referee_name": "Alex Referee", "referee_email": "alex@example.com"}],
    )
    assert request.references
    reference = request.references[0].id
    control("POST", f"/references/{reference}/submit", {})
    return reference


if __name__ == "__main__":
    main()
