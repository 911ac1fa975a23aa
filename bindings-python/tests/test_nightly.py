"""The nightly example, as it is run: killed in the middle, with a bad list, with a portal that fails."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import hbportal
import pytest

from sandbox import REPOSITORY, Sandbox

PROGRAM = REPOSITORY / "bindings-python/examples/nightly_compliance.py"
CANDIDATES = 40
AT_ONCE = 4
ENSURE = "POST /candidates"
REPORT = "GET /training-results/{candidate_ref}"
CERTIFICATE = "GET /training-results/{candidate_ref}/certificate/{course_id}"
HEAD = "record,first_name,last_name,email,job_role\n"


class Agency:
    """A list, a folder for certificates, and the program that works on them."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.listed, self.certificates, self.sandbox = folder / "list.csv", folder / "certificates", sandbox
        rows = [f"A-{n},Sam,Sample{n},sam{n}@example.com,Nurse" for n in range(CANDIDATES)]
        self.listed.write_text(HEAD + "\n".join(rows))

    def start(self, *options: str, **how: Any) -> subprocess.Popen[str]:
        command = [sys.executable, str(PROGRAM), str(self.listed)]
        command += ["--certificates", str(self.certificates), "--at-once", str(AT_ONCE), *options]
        how = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, **how}
        return subprocess.Popen(command, **how)

    def run(self, *options: str) -> subprocess.CompletedProcess[str]:
        process = self.start(*options)
        out, err = process.communicate(timeout=120)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def kill_where_it_stands(self, route: str, after: int, kind: str, **details: object) -> None:
        """Starts it, lets `after` calls pass, and kills it while the next ones hang."""
        self.sandbox.forget_requests()
        self.sandbox.fault(route, kind, after=after, times=AT_ONCE, **details)
        process = self.start()
        self.sandbox.wait_for(route, after + AT_ONCE, in_flight=AT_ONCE)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=30)
        assert process.returncode == -signal.SIGKILL
        self.sandbox.order("DELETE", "/faults")

    def refs(self) -> list[str]:
        with hbportal.Client() as client:
            known = list(client.v1.candidates.list(per_page=100))
        return [one.candidate_ref for one in known if (one.client_record_ref or "").startswith("A-")]

    def files(self) -> dict[str, bytes]:
        found = self.certificates.glob("*/*.pdf")
        return {str(path.relative_to(self.certificates)): path.read_bytes() for path in found}


@pytest.fixture
def agency(tmp_path: Path, sandbox: Sandbox) -> Agency:
    return Agency(tmp_path, sandbox)


def complete(sandbox: Sandbox, refs: list[str]) -> None:
    sandbox.order("POST", "/v1/training/assign", {"candidate_refs": refs, "course_ids": [101]})
    lately = (date.today() - timedelta(days=24)).isoformat()
    sandbox.order("POST", "/v1/training/complete", {"candidate_refs": refs[:-2], "completed_at": lately})
    long_ago = {"candidate_refs": refs[:1], "completed_at": "2020-01-01"}
    sandbox.order("POST", "/v1/training/complete", long_ago)
    soon: dict[str, Any] = {"candidate_refs": refs[1:2], "valid_days": 5}
    sandbox.order("POST", "/v1/training/complete", soon)


def test_it_is_killed_and_started_again(agency: Agency, sandbox: Sandbox) -> None:
    agency.kill_where_it_stands(ENSURE, 10, "stall")
    agency.kill_where_it_stands(ENSURE, 25, "delay", ms=600_000)
    first = agency.run()
    assert first.returncode == 0, first.stderr
    assert f"{CANDIDATES} candidates without any" in first.stdout
    refs = agency.refs()
    assert len(refs) == CANDIDATES == len(set(refs))

    complete(sandbox, refs)
    agency.kill_where_it_stands(REPORT, 12, "stall")
    # Killed with a half of each of four files written.
    agency.kill_where_it_stands(CERTIFICATE, 9, "slow_body", chunk_bytes=200, ms=600_000)
    assert all(text.rstrip().endswith(b"%%EOF") for text in agency.files().values())
    before = agency.files()
    second = agency.run()
    assert second.returncode == 0, second.stderr
    # All but two, who never came, and one whose training has lapsed.
    files = agency.files()
    assert len(files) == CANDIDATES - 3
    assert before.items() <= files.items()
    assert all(text.startswith(b"%PDF-") and text.rstrip().endswith(b"%%EOF") for text in files.values())
    assert f"{len(files) - len(before)} saved, {len(before)} there already" in second.stdout
    lapsed, _, rest = second.stdout.partition("Expiring within 30 days:")
    assert lapsed.count("  A-") == 1
    assert rest.count("  A-") == 1
    assert "Nothing changed" not in second.stdout

    sandbox.forget_requests()
    third = agency.run()
    assert third.returncode == 0, third.stderr
    assert f"0 created, 0 updated, {CANDIDATES} unchanged" in third.stdout
    assert "Nothing changed." in third.stdout
    assert sandbox.count(CERTIFICATE) == 0
    assert agency.files() == files
    assert third.stdout.partition("Candidates:")[0] == second.stdout.partition("Candidates:")[0]
    # Without a terminal there is no bar.
    assert third.stderr == ""


def test_a_change_on_the_list_is_seen(agency: Agency) -> None:
    agency.run()
    agency.listed.write_text(agency.listed.read_text().replace("Sample7,", "Example,"))
    ended = agency.run()
    assert f"0 created, 1 updated, {CANDIDATES - 1} unchanged" in ended.stdout
    assert "Nothing changed" not in ended.stdout


def test_one_that_fails_does_not_stop_the_others(agency: Agency, sandbox: Sandbox) -> None:
    agency.listed.write_text(agency.listed.read_text().replace("sam7@example.com", "sam7"))
    sandbox.fault(REPORT, "html", status=500)
    ended = agency.run()
    assert ended.returncode == 1
    assert "A-7: ValidationError: " in ended.stderr
    assert "ServerError" in ended.stderr
    assert "sam7" not in ended.stderr
    assert f"{CANDIDATES - 1} created" in ended.stdout
    assert "Nothing changed" not in ended.stdout


def test_a_portal_that_fails_stops_it(agency: Agency, sandbox: Sandbox) -> None:
    sandbox.fault(REPORT, "html", status=500, times=1000)
    ended = agency.run()
    assert ended.returncode == 2
    assert "too many candidates failed" in ended.stderr
    assert sandbox.count(ENSURE) < CANDIDATES


def test_wrong_credentials_stop_it(agency: Agency, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HBPORTAL_API_KEY", "wrong")
    ended = agency.run()
    assert ended.returncode == 2
    assert ended.stderr.startswith("The run stopped: AuthenticationError: ")
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no column record"),
        ("record,first_name\n", "no column last_name, email, job_role"),
        (f"{HEAD}A-1,Alex,,alex@example.com,", "line 2: last_name is empty"),
        (f"{HEAD}../x,Alex,Nurse,alex@example.com,", "line 2: record must be"),
        (f"{HEAD}A-1,A,B,x@example.com,\nA-2,C,D,X@example.com,", "line 3: the same email as on line 2"),
        (f"{HEAD}A-1,A,B,x@example.com,\nA-1,C,D,y@example.com,", "line 3: the same record as on line 2"),
        (HEAD + ",,,,\n" * 9, "and"),
        ("record\0\xff", "is not a CSV file"),
    ],
)
def test_a_list_that_would_be_mixed_up_is_refused(
    text: str, says: str, agency: Agency, sandbox: Sandbox
) -> None:
    agency.listed.write_text(text, encoding="latin-1")
    ended = agency.run()
    assert ended.returncode == 2
    assert says in ended.stderr
    assert "Traceback" not in ended.stderr
    assert sandbox.count() == 0


def test_a_list_that_is_not_there(agency: Agency) -> None:
    agency.listed.unlink()
    ended = agency.run()
    assert (ended.returncode, "list.csv" in ended.stderr) == (2, True)
    assert "Traceback" not in ended.stderr


def test_certificates_that_cannot_be_written(agency: Agency, sandbox: Sandbox) -> None:
    agency.run()
    complete(sandbox, agency.refs())
    agency.certificates.write_text("in the way")
    ended = agency.run()
    assert ended.returncode == 2
    assert ended.stderr.startswith("The run stopped: ")
    assert "Traceback" not in ended.stderr


def test_ctrl_c(agency: Agency, sandbox: Sandbox) -> None:
    sandbox.fault(ENSURE, "stall", after=8, times=AT_ONCE)
    process = agency.start()
    sandbox.wait_for(ENSURE, 8 + AT_ONCE, in_flight=AT_ONCE)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "start it again" in err
    assert "Traceback" not in err


def on_a_terminal(start: Callable[..., subprocess.Popen[str]]) -> str:
    leader, follower = pty.openpty()
    process = start(stderr=follower)
    os.close(follower)
    shown = b""
    try:
        while piece := os.read(leader, 65536):
            shown += piece
    except OSError:
        # How a terminal ends on Linux.
        pass
    process.communicate(timeout=30)
    os.close(leader)
    assert process.returncode == 0
    return shown.decode()


def test_a_terminal_shows_a_bar(agency: Agency) -> None:
    shown = on_a_terminal(agency.start)
    assert "#" in shown
    assert f" {CANDIDATES}/{CANDIDATES} candidates" in shown
    assert shown.count("\r[") == CANDIDATES + 1


def test_three_nights_of_500_candidates(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    demo = PROGRAM.with_name("nightly_demo.py")
    ended = subprocess.run([sys.executable, str(demo)], capture_output=True, text=True, timeout=300)
    assert ended.returncode == 0, ended.stderr
    first, second, third = ended.stdout.split(" night: ")[1:]
    assert "500 created, 0 updated, 0 unchanged" in first
    assert "800 valid, 100 lapsed, 100 expiring" in second
    assert "… and 99 more" in second
    assert "Nothing changed." not in second
    assert "Nothing changed." in third
    assert "\n800 files of certificates were saved." in third
    assert not list(tmp_path.iterdir())


def test_help() -> None:
    said = subprocess.run(
        [sys.executable, str(PROGRAM), "--help"], capture_output=True, text=True, check=True
    )
    for word in ("--certificates", "--expiring-within", "HBPORTAL_API_KEY", "started again"):
        assert word in said.stdout
    wrong = subprocess.run(
        [sys.executable, str(PROGRAM), "x.csv", "--certificates", "x", "--at-once", "0"],
        capture_output=True,
        text=True,
    )
    assert wrong.returncode == 2
    assert "--at-once" in wrong.stderr
