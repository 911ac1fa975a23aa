"""Eight processes share one token pair whose access token lives two seconds, for a minute each time.

Over a file and over Redis; undisturbed, with a process killed every second, and with Redis started anew. No call may
fail, no refresh token may be sent twice, and each lifetime may be paid for once: no pair may follow another one before
half of that one's lifetime is over, and for each pair that was seen there may be one exchange.
"""

from __future__ import annotations

import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from memory import control
from redis_server import Redis

WORKER = pathlib.Path(__file__).with_name("fleet_worker.py")
WORKERS = 8
CALLS = 200
SECONDS = 60
LIFETIME = 2
# A pair this short-lived is renewed at half its life at the earliest, and the sandbox, which counts whole seconds, refuses it
# no sooner. A tenth of a second is for reading two clocks.
SHORTEST = timedelta(seconds=LIFETIME / 2 - 0.1)


class Fleet:
    """The processes, and what they said."""

    def __init__(self, store: str) -> None:
        self.environment = {**os.environ, "HBPORTAL_TOKEN_STORE": store}
        self.answered = 0
        self.failed: list[str] = []
        self.pairs: set[str] = set()
        self.events: Counter[str] = Counter()
        self.left = [CALLS] * WORKERS
        self.lock = threading.Lock()
        self.over = threading.Event()
        self.processes: list[subprocess.Popen[str] | None] = [None] * WORKERS
        self.threads = [threading.Thread(target=self.run, args=(place,)) for place in range(WORKERS)]

    def run(self, place: int) -> None:
        """Keeps a process at this place until its calls are made; one that is killed is replaced."""
        while self.left[place] > 0:
            process = subprocess.Popen(
                [sys.executable, str(WORKER)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                env=self.environment,
            )
            self.processes[place] = process
            assert process.stdin
            assert process.stdout
            order = {"calls": self.left[place], "every": SECONDS / CALLS}
            process.stdin.write(json.dumps(order) + "\n")
            process.stdin.close()
            for line in process.stdout:
                if line.endswith("\n"):
                    self.note(place, json.loads(line))
            if process.wait() not in (0, -signal.SIGKILL):
                self.failed.append(f"a worker ended with {process.returncode}")
                return

    def note(self, place: int, said: dict[str, Any]) -> None:
        with self.lock:
            self.left[place] -= 1
            if "failed" in said:
                self.failed.append(said["failed"])
                return
            self.answered += 1
            # A pair that a peer has just replaced may be gone when its end is asked for.
            if said["pair"]:
                self.pairs.add(said["pair"])
            self.events.update(said["events"])

    def kill_one(self) -> bool:
        running = [process for process in self.processes if process and process.poll() is None]
        if not running:
            return False
        random.choice(running).send_signal(signal.SIGKILL)
        return True

    def is_running(self) -> bool:
        return any(thread.is_alive() for thread in self.threads)


def paid_twice(pairs: Iterable[str], exchanges: int, interrupted: int) -> list[str]:
    """What is wrong with the pairs that the processes have seen, told apart by their ends.

    A pair that nobody has seen is one that a process was killed with, before it was saved; whoever comes next says that
    it was `interrupted`. The last pair of all may come when no call is left that could see it.
    """
    ends = sorted(datetime.fromisoformat(pair) for pair in pairs)
    wrong = [
        f"a pair followed another one after {(late - early).total_seconds():.3f} s, at {late}"
        for early, late in zip(ends, ends[1:])
        if late - early < SHORTEST
    ]
    unseen = exchanges - len(ends)
    if not 0 <= unseen <= 1 + interrupted:
        wrong.append(f"{unseen} pairs were granted that nobody has seen, and {interrupted} were interrupted")
    return wrong


def soak(name: str, store: str, disturb: Callable[[Fleet, float], None] = lambda fleet, begun: None) -> bool:
    control("POST", "/reset")
    control("PATCH", "/settings", {"access_lifetime": LIFETIME})
    fleet = Fleet(store)
    begun = time.monotonic()
    for thread in fleet.threads:
        thread.start()
    disturb(fleet, begun)
    for thread in fleet.threads:
        thread.join()
    seconds = time.monotonic() - begun
    sessions = control("GET", "/sessions")
    exchanges = sessions["logins"] + sessions["refreshes"]
    wrong = paid_twice(fleet.pairs, exchanges, fleet.events["logged_in: interrupted"])
    print(
        f"{name}: {fleet.answered} calls answered, {len(fleet.failed)} failed in {seconds:.1f} s; "
        f"{exchanges} exchanges ({sessions['logins']} logins) for {len(fleet.pairs)} lifetimes seen; "
        f"reuse detected {sessions['reuse_detected']} times; {dict(fleet.events)}"
    )
    for failure in fleet.failed[:5] + wrong[:5]:
        print(f"    {failure}")
    good = (
        not fleet.failed
        and not wrong
        and sessions["reuse_detected"] == 0
        # On fewer lifetimes than that it could not have lived.
        and exchanges >= seconds / LIFETIME - 1
    )
    if not good:
        print(f"    NOT GOOD: {name}")
    return good


def kill_every_second(fleet: Fleet, begun: float) -> None:
    kills = 0
    while fleet.is_running():
        time.sleep(1)
        kills += fleet.kill_one()
    print(f"    {kills} processes were killed")


def main() -> None:
    good: list[bool] = []
    with tempfile.TemporaryDirectory() as folder:
        good.append(soak("over a file", f"file:{folder}/calm.json"))
        good.append(
            soak("over a file, one killed every second", f"file:{folder}/killed.json", kill_every_second)
        )
    redis = Redis()

    def restart(fleet: Fleet, begun: float) -> None:
        time.sleep(SECONDS / 2)
        redis.stop()
        redis.start()

    try:
        good.append(soak("over Redis", f"{redis.url}?prefix=calm"))
        good.append(
            soak("over Redis, one killed every second", f"{redis.url}?prefix=killed", kill_every_second)
        )
        good.append(soak("over Redis, which is started anew", f"{redis.url}?prefix=anew", restart))
    finally:
        redis.close()
    if not all(good):
        sys.exit("the fleet did not hold")


if __name__ == "__main__":
    main()
