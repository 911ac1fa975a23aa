"""What an operation may come to: a class for each outcome, with one for each variant in it."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path
from typing import Any

import hbportal
import hbportal.types
import pytest

from sandbox import Sandbox

NURSE: dict[str, Any] = {"first_name": "Alex", "last_name": "Nurse", "email": "alex.nurse@example.com"}
REFERENCE = hbportal.CandidateReference.from_dict({"candidate_ref": "0a1b2c3d", "candidate_id": 7})
ROUTE = "GET /training-results/{candidate_ref}/certificate/all"


@pytest.fixture
def candidate(client: hbportal.Client, sandbox: Sandbox) -> str:
    created = client.v1.candidates.create(**NURSE)
    sandbox.forget_requests()
    return created.value.candidate_ref


def nurse(**details: Any) -> dict[str, Any]:
    return {**NURSE, **details}


def test_a_candidate_is_created_and_then_exists(client: hbportal.Client) -> None:
    created = client.v1.candidates.create(**NURSE)
    assert isinstance(created, hbportal.CandidateCreation)
    assert isinstance(created, hbportal.CandidateCreation.Created)
    assert created.kind == "created"
    existing = client.v1.candidates.create(**nurse(first_name="Sam"))
    assert isinstance(existing, hbportal.CandidateCreation.Existing)
    assert existing.value == created.value
    # Nothing was changed.
    found = client.v1.candidates.get(created.value.candidate_ref)
    assert found is not None
    assert found.first_name == "Alex"


async def test_the_same_with_asyncio(async_client: hbportal.AsyncClient) -> None:
    candidates = async_client.v1.candidates
    created = await candidates.create(**NURSE)
    assert isinstance(created, hbportal.CandidateCreation.Created)
    assert (await candidates.create(**NURSE)).kind == "existing"
    update = await candidates.update(created.value.candidate_ref, job_role="Midwife")
    assert update == hbportal.CandidateUpdate.Updated()
    update = await candidates.update(created.value.candidate_ref, job_role="Midwife")
    assert update == hbportal.CandidateUpdate.Unchanged()
    assert update.value is None


def test_ensuring_is_made_of_both(client: hbportal.Client, sandbox: Sandbox) -> None:
    kinds = [client.v1.candidates.ensure(**NURSE).kind]
    kinds += [client.v1.candidates.ensure(**NURSE, job_role="Nurse").kind for _ in range(2)]
    assert kinds == ["created", "updated", "unchanged"]
    assert sandbox.count("POST /candidates") == 3
    assert sandbox.count("PATCH /candidates/{candidate_ref}") == 2


def test_wrong_arguments_name_no_outcome(client: hbportal.Client, sandbox: Sandbox) -> None:
    with pytest.raises(hbportal.ValidationError) as caught:
        client.v1.candidates.ensure(first_name=" ", last_name="Nurse", email="alex")
    assert set(caught.value.fields) == {"first_name", "email"}
    assert sandbox.count() == 0
    # V1 says by 403 what V2 says by 422.
    with pytest.raises(hbportal.ValidationError) as caught:
        client.v1.candidates.create(**nurse(first_name="x" * 300))
    assert caught.value.status == 403
    assert "first_name" in caught.value.fields


def test_a_document(client: hbportal.Client, sandbox: Sandbox, candidate: str, tmp_path: Path) -> None:
    document = client.v1.certificates.download_all(candidate)
    assert isinstance(document, hbportal.Document.NotAvailable)
    sandbox.order("POST", "/v1/training/assign", {"candidate_refs": [candidate], "course_ids": [101]})
    sandbox.order("POST", "/v1/training/complete", {"candidate_refs": [candidate]})
    document = client.v1.certificates.download_all(candidate)
    assert isinstance(document, hbportal.Document.Ready)
    assert isinstance(document.value, hbportal.Download)
    assert document.value.save(tmp_path / "certificates.pdf") > 0
    assert (tmp_path / "certificates.pdf").read_bytes().startswith(b"%PDF-")
    sandbox.fault(ROUTE, "empty", status=202)
    assert client.v1.certificates.download_all(candidate) == hbportal.Document.Pending()


async def test_a_document_with_asyncio(
    async_client: hbportal.AsyncClient, sandbox: Sandbox, candidate: str
) -> None:
    sandbox.order("POST", "/v1/training/assign", {"candidate_refs": [candidate], "course_ids": [101]})
    sandbox.order("POST", "/v1/training/complete", {"candidate_refs": [candidate]})
    document = await async_client.v1.certificates.download_all(candidate)
    assert isinstance(document, hbportal.Document.Ready)
    assert isinstance(document.value, hbportal.AsyncDownload)
    assert (await document.value.read()).startswith(b"%PDF-")
    with pytest.raises(TypeError):
        pickle.dumps(document)


def test_match() -> None:
    assert hbportal.CandidateCreation.Created.__match_args__ == ("value",)
    assert hbportal.CandidateUpdate.Updated.__match_args__ == ()
    # Python 3.9 must be able to read this file.
    source = """
match outcome:
    case hbportal.CandidateCreation.Existing(reference):
        found = "existing"
    case hbportal.CandidateCreation.Created(hbportal.CandidateReference(candidate_ref)):
        found = candidate_ref
"""
    try:
        code = compile(source, "match", "exec")
    except SyntaxError:
        pytest.skip("this Python has no match statement")
    names = {"outcome": hbportal.CandidateCreation.Created(REFERENCE), "hbportal": hbportal}
    exec(code, names)
    assert names["found"] == "0a1b2c3d"


def test_equality_hash_and_repr() -> None:
    created: object
    created, twin = (hbportal.CandidateCreation.Created(REFERENCE) for _ in "ab")
    existing: object = hbportal.CandidateCreation.Existing(REFERENCE)
    assert created == twin
    assert hash(created) == hash(twin)
    assert created != existing
    assert created != REFERENCE
    other: object = hbportal.EnsuredCandidate.Created(REFERENCE)
    assert created != other
    assert len({created, twin, existing, hbportal.CandidateUpdate.Updated()}) == 3
    assert repr(created) == (
        "CandidateCreation.Created(CandidateReference(candidate_ref='0a1b2c3d', candidate_id='7'))"
    )
    assert repr(hbportal.Document.Pending()) == "Document.Pending()"
    with pytest.raises(AttributeError):
        twin.value = REFERENCE  # type: ignore[misc]  # pyright: ignore


@pytest.mark.parametrize(
    "outcome", [hbportal.EnsuredCandidate.Updated(REFERENCE), hbportal.SubmissionUpdate.Unchanged()]
)
def test_copies(outcome: object) -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(outcome, protocol)) == outcome
    assert copy.copy(outcome) == outcome
    assert copy.deepcopy({"outcome": outcome}) == {"outcome": outcome}


def test_what_cannot_be_made() -> None:
    for wrong in (5, None, hbportal.CandidateUpdate.Updated()):
        with pytest.raises(TypeError):
            hbportal.CandidateCreation.Created(wrong)  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(TypeError):
        hbportal.CandidateUpdate.Updated(1)  # type: ignore[call-arg]  # pyright: ignore
    with pytest.raises(TypeError):
        hbportal.CandidateCreation()


def test_the_names_for_annotations() -> None:
    for name, names in (
        ("AnyDocument", "Document.Ready[hbportal.Download]"),
        ("AnyAsyncDocument", "Document.Ready[hbportal.AsyncDownload]"),
        ("AnyCandidateUpdate", "CandidateUpdate.Unchanged"),
    ):
        assert names in repr(getattr(hbportal.types, name))
