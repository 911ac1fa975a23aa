"""Three nights of `nightly_compliance.py` with 500 candidates, and what happens between them.

Run it with `cargo xtask demo --nightly`, which starts the sandbox portal and sets the environment. Only this file speaks to the
sandbox's control interface, for what candidates, trainers and time do in real life.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import tempfile
import urllib.request
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path

import hbportal

CANDIDATES = 500
JOBS = ("Nurse", "Midwife", "Healthcare assistant")


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="hbportal-nights-") as folder:
        nights(Path(folder))


def nights(folder: Path) -> None:
    listed = folder / "candidates.csv"
    write_list(listed)

    night("The first night: nobody is known at the portal", listed, folder)
    train()
    night("The second night: training was assigned, and most of it completed", listed, folder)
    night("The third night: nothing has happened since", listed, folder)
    saved = sum(path.is_file() for path in (folder / "certificates").rglob("*"))
    print(f"\n{saved} files of certificates were saved. They were for this demo alone, and go with it.")


def write_list(path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["record", "first_name", "last_name", "email", "job_role"])
        for number in range(1, CANDIDATES + 1):
            job = JOBS[number % len(JOBS)]
            rows.writerow([f"A-{number:04}", "Sam", f"Sample{number}", f"sam{number}@agency.example", job])


def night(title: str, listed: Path, folder: Path) -> None:
    print(f"\n{title}", flush=True)
    program = Path(__file__).with_name("nightly_compliance.py")
    command = [sys.executable, str(program), str(listed), "--certificates", str(folder / "certificates")]
    ended = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    # The lists are long: the first of each will do here.
    for listed_below, lines in groupby(ended.stdout.splitlines(), key=lambda line: line.startswith(" ")):
        shown = list(lines)
        more = [f"  … and {len(shown) - 1} more"] if listed_below and len(shown) > 1 else []
        for line in [*shown[:1], *more] if listed_below else shown:
            print(f"  {line}")
    if ended.returncode != 0:
        sys.exit(f"The run ended with {ended.returncode}.")


def train() -> None:
    """Everybody is assigned two courses. Of every ten, one never came, one lapsed, and one is about to."""
    with hbportal.Client() as client:
        everyone = client.v1.candidates.list(per_page=100)
        refs = [one.candidate_ref for one in everyone if (one.client_record_ref or "").startswith("A-")]
    print(f"\n{len(refs)} candidates are assigned two courses")
    courses = [101, 102]
    sandbox("/v1/training/assign", {"candidate_refs": refs, "course_ids": courses})
    for place, days in ((1, -20), (2, 20), *((place, 300) for place in range(3, 10))):
        completed = date.today() - timedelta(days=365 - days)
        sandbox(
            "/v1/training/complete",
            {"candidate_refs": refs[place::10], "completed_at": completed.isoformat(), "valid_days": 365},
        )


def sandbox(path: str, order: object) -> None:
    """What in real life other people and time do."""
    url = os.environ["HBPORTAL_SANDBOX_URL"] + path
    with urllib.request.urlopen(urllib.request.Request(url, json.dumps(order).encode(), method="POST")):
        pass


if __name__ == "__main__":
    try:
        main()
    except (hbportal.HbPortalError, OSError) as problem:
        sys.exit(f"The demo failed: {type(problem).__name__}: {problem}")
