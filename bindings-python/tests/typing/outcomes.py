"""What type checkers make of outcomes. It is checked and never run: Python 3.9 has no `match`."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import Literal

import hbportal
from hbportal.types import AnyCandidateCreation, AnyDocument
from typing_extensions import assert_never, assert_type


def told_apart_by_match(creation: AnyCandidateCreation) -> str:
    match creation:
        case hbportal.CandidateCreation.Created(reference):
            assert_type(reference, hbportal.CandidateReference)
            return reference.candidate_ref
        case hbportal.CandidateCreation.Existing(value=reference):
            return reference.candidate_ref
        case _:
            assert_never(creation)


def nothing_after_the_last_case(creation: AnyCandidateCreation) -> str:
    match creation:
        case hbportal.CandidateCreation.Created():
            return "new"
        case hbportal.CandidateCreation.Existing():
            return "known"


def a_forgotten_case_is_found(creation: AnyCandidateCreation) -> str:
    match creation:
        case hbportal.CandidateCreation.Created(reference):
            return reference.candidate_ref
        case _:
            assert_never(creation)  # type: ignore[arg-type]


def told_apart_by_isinstance(client: hbportal.Client) -> None:
    creation = client.v1.candidates.create(first_name="Alex", last_name="Nurse", email="alex@example.com")
    assert_type(creation, AnyCandidateCreation)
    assert_type(creation.value, hbportal.CandidateReference)
    if isinstance(creation, hbportal.CandidateCreation.Created):
        assert_type(creation.kind, Literal["created"])
    else:
        assert_type(creation, hbportal.CandidateCreation.Existing)


def told_apart_by_kind(creation: AnyCandidateCreation) -> None:
    if creation.kind == "existing":
        assert_type(creation, hbportal.CandidateCreation.Existing)
    else:
        assert_type(creation, hbportal.CandidateCreation.Created)


def any_of_them_is_the_outcome(creation: AnyCandidateCreation) -> hbportal.CandidateCreation:
    return creation


def a_file(document: AnyDocument) -> int:
    match document:
        case hbportal.Document.Ready(file):
            assert_type(file, hbportal.Download)
            return file.save("certificates.pdf")
        case hbportal.Document.Pending() | hbportal.Document.NotAvailable():
            assert_type(document.value, None)
            return 0


async def a_file_for_asyncio(client: hbportal.AsyncClient) -> int:
    document = await client.v1.certificates.download_all("0a1b2c3d")
    match document:
        case hbportal.Document.Ready(file):
            assert_type(file, hbportal.AsyncDownload)
            return await file.save("certificates.pdf")
        case hbportal.Document.Pending() | hbportal.Document.NotAvailable():
            return 0


def nothing_else_goes_in(model: hbportal.TrainingReport) -> None:
    hbportal.CandidateCreation.Created(model)  # type: ignore[arg-type]
    hbportal.CandidateUpdate.Updated(1)  # type: ignore[call-arg]
