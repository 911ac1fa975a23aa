"""One of many processes that share a token pair: makes calls as it is told, and says of each how it went.

It reads orders, a line of JSON each: `calls`, and how many seconds lie between the beginnings of two (`every`). It
writes a line of JSON for each call. The end of its input ends it.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import hbportal


def say(**words: Any) -> None:
    print(json.dumps(words), flush=True)


def main() -> None:
    reasons: list[str] = []
    client = hbportal.Client(on_session_event=lambda event: reasons.append(f"{event.kind}: {event.reason}"))
    for line in sys.stdin:
        order = json.loads(line)
        begun = time.monotonic()
        for number in range(order["calls"]):
            time.sleep(max(0.0, begun + number * order["every"] - time.monotonic()))
            try:
                client.auth.token_info()
            except hbportal.HbPortalError as error:
                say(failed=repr(error))
                continue
            expires_at = client.session.info().expires_at
            events = [reasons.pop(0) for _ in range(len(reasons))]
            say(pair=expires_at and expires_at.isoformat(), events=events)


main()
