"""The nightly compliance run of an agency: every candidate at the portal, and what their training is worth today.

It reads the agency's own list, a CSV file with the columns record, first_name, last_name, email and job_role, and

1. sees to it that the portal has each candidate, with these details;
2. reads their training report, and lists what has lapsed and what is about to;
3. saves the certificate of each valid course as FOLDER/<record>/<course>-<day of completion>.pdf.

It keeps no state of its own: the portal knows the candidates, and a certificate is complete as soon as it is there, under a
name that says which completion it proves. So it can be killed at any point and started again, and a second run changes nothing.
A kill may leave a hidden `.hbportal-….part` file behind. Nothing is ever deleted.

Credentials come from HBPORTAL_CLIENT_ID and HBPORTAL_API_KEY. It ends with 0 when all is done, with 1 when some candidates
failed, with 2 when it could not do its work at all. `cargo xtask demo --nightly` runs it against the sandbox portal.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import re
import shutil
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import hbportal

# A course, and the record of the agency that it belongs to.
OfRecord = tuple[str, hbportal.CourseResult]
COLUMNS = ("record", "first_name", "last_name", "email", "job_role")
# Beyond so many it is not the candidates.
MOST_FAILURES = 20
# What one candidate can meet without the others meeting it too.
OF_ONE_CANDIDATE = (
    hbportal.ValidationError,
    hbportal.NotFoundError,
    hbportal.ConflictError,
    hbportal.DecodeError,
    hbportal.ConnectionError,
    hbportal.TimeoutError,
    hbportal.RateLimitError,
    hbportal.ServerError,
)


class RunError(Exception):
    """Why the run cannot go on, for the person who reads the log in the morning."""


@dataclass(frozen=True)
class Candidate:
    """A row of the agency's list."""

    record: str
    first_name: str
    last_name: str
    email: str
    job_role: str


@dataclass
class Night:
    """What came of it."""

    today: date = field(default_factory=date.today)
    candidates: Counter[str] = field(default_factory=Counter[str])
    certificates: Counter[str] = field(default_factory=Counter[str])
    valid: int = 0
    untrained: int = 0
    lapsed: list[OfRecord] = field(default_factory=list[OfRecord])
    expiring: list[OfRecord] = field(default_factory=list[OfRecord])
    failures: list[str] = field(default_factory=list[str])

    @property
    def changed(self) -> int:
        return self.candidates["created"] + self.candidates["updated"] + self.certificates["saved"]


@dataclass(frozen=True)
class Options:
    """What the command line says."""

    candidates: Path
    certificates: Path
    expiring_within: int
    at_once: int


def main() -> int:
    options = read_options()
    try:
        night = asyncio.run(run(read_candidates(options.candidates), options))
    except (UnicodeDecodeError, csv.Error) as problem:
        print(f"{options.candidates} is not a CSV file in UTF-8: {problem}", file=sys.stderr)
        return 2
    except RunError as problem:
        print(f"The run stopped: {problem}", file=sys.stderr)
        return 2
    except (hbportal.HbPortalError, OSError) as problem:
        print(f"The run stopped: {type(problem).__name__}: {problem}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("The run was interrupted; start it again to go on.", file=sys.stderr)
        return 130
    show(night, options)
    return 1 if night.failures else 0


def read_candidates(path: Path) -> list[Candidate]:
    """Reads the agency's list, and refuses what the portal would mix up."""
    problems: list[str] = []
    candidates: list[Candidate] = []
    seen: dict[str, int] = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        missing = [column for column in COLUMNS if column not in (rows.fieldnames or ())]
        if missing:
            raise RunError(f"{path} has no column {', '.join(missing)}")
        for row in rows:
            line = rows.line_num
            candidate = Candidate(*((row[column] or "").strip() for column in COLUMNS))
            # It is the name of a folder, too.
            if not re.fullmatch(r"[A-Za-z0-9_-]+", candidate.record):
                problems.append(f"line {line}: record must be of letters, digits, - and _")
            problems += [
                f"line {line}: {name} is empty"
                for name in ("first_name", "last_name", "email")
                if not getattr(candidate, name)
            ]
            # The portal tells people apart by their e-mail address alone.
            for name, value in (("record", candidate.record), ("email", candidate.email.lower())):
                first = seen.setdefault(f"{name} {value}", line)
                if first != line:
                    problems.append(f"line {line}: the same {name} as on line {first}")
            candidates.append(candidate)
    if problems:
        more = f"\n  and {len(problems) - 10} more" if len(problems) > 10 else ""
        raise RunError(f"{path} cannot be used as it is:\n  " + "\n  ".join(problems[:10]) + more)
    return candidates


async def run(candidates: Sequence[Candidate], options: Options) -> Night:
    """Looks after all candidates, a few of them at once."""
    night = Night()
    waiting = iter(candidates)
    progress = Progress(len(candidates))
    try:
        async with hbportal.AsyncClient() as client:

            async def work() -> None:
                for candidate in waiting:
                    try:
                        await look_after(client, candidate, night, options)
                    except OF_ONE_CANDIDATE as error:
                        night.failures.append(f"{candidate.record}: {type(error).__name__}: {error}")
                        if len(night.failures) > MOST_FAILURES:
                            raise RunError(
                                "\n  ".join(["too many candidates failed:", *night.failures])
                            ) from error
                    progress.advance()

            workers = [asyncio.ensure_future(work()) for _ in range(options.at_once)]
            try:
                await asyncio.gather(*workers)
            finally:
                for worker in workers:
                    worker.cancel()
                await asyncio.gather(*workers, return_exceptions=True)
    finally:
        progress.close()
    return night


async def look_after(
    client: hbportal.AsyncClient, candidate: Candidate, night: Night, options: Options
) -> None:
    """One candidate: there, trained, proven."""
    ensured = await client.v1.candidates.ensure(
        first_name=candidate.first_name,
        last_name=candidate.last_name,
        email=candidate.email,
        client_record_ref=candidate.record,
        job_role=candidate.job_role,
    )
    night.candidates[ensured.kind] += 1
    candidate_ref = ensured.value.candidate_ref

    report = await client.v1.training.report(candidate_ref)
    if report is None:
        # The portal has nothing to say: what was saved before stays.
        night.untrained += 1
        return
    night.lapsed += [(candidate.record, course) for course in report.lapsed_on(night.today)]
    expiring = report.expiring_within(options.expiring_within, night.today)
    night.expiring += [(candidate.record, course) for course in expiring]
    for course in report.valid_on(night.today):
        night.valid += 1
        path = options.certificates / candidate.record / certificate_name(course)
        night.certificates[await save_certificate(client, candidate_ref, course, path)] += 1


async def save_certificate(
    client: hbportal.AsyncClient, candidate_ref: str, course: hbportal.CourseResult, path: Path
) -> str:
    """Saves a certificate, unless it is there already, and tells which."""
    if await asyncio.to_thread(path.exists):
        return "there already"
    document = await client.v1.certificates.download_course(candidate_ref, course.course_id)
    if not isinstance(document, hbportal.Document.Ready):
        # Not finished, or none at all: not a file, and no failure. The next night asks again.
        return "not available"
    await asyncio.to_thread(path.parent.mkdir, parents=True, exist_ok=True)
    # Written beside its place and renamed when it is complete.
    await document.value.save(path)
    return "saved"


def certificate_name(course: hbportal.CourseResult) -> str:
    name = f"{course.course_id}-{day(course.date_completed) or 'undated'}.pdf"
    return re.sub(r"[^A-Za-z0-9_.-]", "_", name)


def day(text: str | None) -> str:
    """A day of the portal as the log writes days; what cannot be read stays as it is."""
    moment = hbportal.parse_time(text) if text else None
    return text or "" if moment is None else f"{moment:%Y-%m-%d}"


class Progress:
    """A bar on a terminal; in a log file, silence."""

    def __init__(self, total: int) -> None:
        self.total, self.done = total, 0
        self.shown = sys.stderr.isatty()
        self.draw()

    def advance(self) -> None:
        self.done += 1
        self.draw()

    def draw(self) -> None:
        if self.shown:
            counted = f" {self.done}/{self.total} candidates"
            width = max(10, shutil.get_terminal_size().columns - len(counted) - 4)
            filled = width * self.done // max(self.total, 1)
            print(f"\r[{'#' * filled}{'.' * (width - filled)}]{counted}", end="", file=sys.stderr, flush=True)

    def close(self) -> None:
        if self.shown:
            print(file=sys.stderr)


def show(night: Night, options: Options) -> None:
    """The lists and the summary: records and courses, no names."""
    for title, courses, word in (
        ("Lapsed", night.lapsed, "since"),
        (f"Expiring within {options.expiring_within} days", night.expiring, "on"),
    ):
        print(f"{title}:{'' if courses else ' none'}")
        for record, course in sorted(courses, key=lambda entry: (entry[0], entry[1].course_id)):
            print(f"  {record}: {course.course_id} {course.course_name}, {word} {day(course.renewal_date)}")
    print(f"Candidates: {counted(night.candidates, 'created', 'updated', 'unchanged')}")
    print(
        f"Training: {night.valid} valid, {len(night.lapsed)} lapsed, {len(night.expiring)} expiring; "
        f"{night.untrained} candidates without any"
    )
    print(f"Certificates: {counted(night.certificates, 'saved', 'there already', 'not available')}")
    if night.failures:
        print(f"Failed: {len(night.failures)} candidates; the others are done", file=sys.stderr)
        for failure in night.failures:
            print(f"  {failure}", file=sys.stderr)
    elif not night.changed:
        print("Nothing changed.")


def counted(counter: Counter[str], *kinds: str) -> str:
    return ", ".join(f"{counter[kind]} {kind}" for kind in kinds)


def read_options() -> Options:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("candidates", type=Path, help="the agency's list, a CSV file")
    parser.add_argument(
        "--certificates", type=Path, required=True, metavar="FOLDER", help="where certificates are saved"
    )
    parser.add_argument(
        "--expiring-within", type=positive, default=30, metavar="DAYS", help="what is about to lapse (30)"
    )
    parser.add_argument("--at-once", type=positive, default=8, metavar="N", help="candidates at once (8)")
    return Options(**vars(parser.parse_args()))


def positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


if __name__ == "__main__":
    sys.exit(main())
