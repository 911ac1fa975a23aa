"""What type checkers make of files. It is checked and never run."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

import io
import pathlib
import tempfile
from typing import BinaryIO

import hbportal
from hbportal.types import AnySubmissionUpdate, FileInput
from typing_extensions import assert_type


def every_kind(client: hbportal.Client, path: pathlib.Path, opened: BinaryIO) -> None:
    update = client.v1.occupational_health.update_submission
    with path.open("rb") as file, tempfile.TemporaryFile() as temporary:
        files: dict[str, FileInput] = {
            "path": path,
            "text": "immunity.pdf",
            "file": file,
            "opened": opened,
            "temporary": temporary,
            "bytes": hbportal.Upload(b"%PDF", name="immunity.pdf", content_type="application/pdf"),
            "memory": hbportal.Upload(io.BytesIO(b"%PDF"), name="immunity.pdf"),
            "tuple": ("immunity.pdf", b"%PDF"),
            "triple": ("immunity.pdf", bytearray(b"%PDF"), "application/pdf"),
        }
        assert_type(update("4d5e6f", files=files), AnySubmissionUpdate)
        update("4d5e6f", form_data={"smoker": False}, files={"file": file})


def none_of_them(client: hbportal.Client, path: pathlib.Path) -> None:
    update = client.v1.occupational_health.update_submission
    update("4d5e6f", files={"bytes": b"%PDF"})  # type: ignore[dict-item]
    with path.open() as text:
        update("4d5e6f", files={"text": text})  # type: ignore[dict-item]
