"""What the soak of the fleet would find."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from fleet import LIFETIME, paid_twice

BEGUN = datetime(2026, 11, 24, tzinfo=timezone.utc)


def ends(*seconds: float) -> list[str]:
    return [(BEGUN + timedelta(seconds=second)).isoformat() for second in seconds]


# Renewed in the first half of the early window, at any moment of it.
GOOD = [number * LIFETIME * 0.6 for number in range(50)]


def test_each_lifetime_is_paid_for_once() -> None:
    assert paid_twice(ends(*GOOD), 50, 0) == []
    assert paid_twice(ends(*(number * LIFETIME / 2 for number in range(50))), 50, 0) == []
    # The last pair of all, and one that a process was killed with.
    assert paid_twice(ends(*GOOD), 52, 1) == []


def test_every_fifth_is_paid_for_twice() -> None:
    twice = [end + 0.02 for end in GOOD[::5]]
    assert len(paid_twice(ends(*GOOD, *twice), 60, 0)) == 10
    # One that nobody has seen, because another one has replaced it at once, is missing among those that were granted.
    assert len(paid_twice(ends(*GOOD), 60, 0)) == 1
    assert len(paid_twice(ends(*GOOD), 52, 0)) == 1


def test_more_pairs_than_exchanges_are_a_mistake_of_the_soak() -> None:
    assert len(paid_twice(ends(*GOOD), 49, 0)) == 1
