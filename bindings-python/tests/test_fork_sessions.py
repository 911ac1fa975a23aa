"""A pair that a client was given, and processes that fork: a refresh token works once, for one of them."""

from __future__ import annotations

import os
from collections.abc import Callable

import hbportal
import pytest

from handed_out import as_session, handed_out
from sandbox import Sandbox
from test_fork import in_child

REFUSED = "stays with the process that was forked.* share a `token_store`"


def call(client: hbportal.Client) -> None:
    assert len(list(client.templates.list())) == 3


def renew(client: hbportal.Client) -> None:
    """What the parent has done with its pair at the fork: the one it was given is spent."""
    call(client)
    client.session.refresh_now()


def nothing(client: hbportal.Client) -> None:
    """The parent has not called yet."""


before_the_fork = pytest.mark.parametrize("before", [renew, nothing])


@before_the_fork
def test_with_credentials_the_child_logs_in(
    before: Callable[[hbportal.Client], None], sandbox: Sandbox
) -> None:
    client = hbportal.Client(
        client_id=int(os.environ["HBPORTAL_CLIENT_ID"]),
        api_key=os.environ["HBPORTAL_API_KEY"],
        session=handed_out(),
    )
    before(client)
    logins = sandbox.sessions()["logins"]
    in_child(lambda: renew(client))
    assert sandbox.sessions()["logins"] == logins + 1
    renew(client)
    # The parent lives on the pair that it was given.
    assert sandbox.sessions()["logins"] == logins + 1
    assert sandbox.sessions()["reuse_detected"] == 0


@before_the_fork
def test_without_credentials_the_child_is_told_what_to_do(
    before: Callable[[hbportal.Client], None], sandbox: Sandbox
) -> None:
    client = hbportal.Client(session=handed_out())
    before(client)
    own = handed_out()
    logins = sandbox.sessions()["logins"]
    sandbox.forget_requests()

    def work() -> None:
        for refused in (client, client.with_options(timeout=20)):
            with pytest.raises(hbportal.ConfigurationError, match=REFUSED):
                call(refused)
        assert client.session.info().state == "ended"
        assert sandbox.count() == 0
        # One way out that it names. What is made here is in its turn not for a child of this one.
        child = hbportal.Client(session=own)
        renew(child)

        def work_again() -> None:
            for refused in (client, child):
                with pytest.raises(hbportal.ConfigurationError, match=REFUSED):
                    call(refused)

        in_child(work_again)
        renew(child)

    in_child(work)
    renew(client)
    assert sandbox.sessions()["logins"] == logins
    assert sandbox.sessions()["reuse_detected"] == 0


def test_an_access_token_alone_is_for_both(sandbox: Sandbox) -> None:
    """Nobody can renew it, so nobody can spend it."""
    client = hbportal.Client(session={"access_token": handed_out()["access_token"]})
    call(client)
    in_child(lambda: call(client))
    call(client)


@before_the_fork
def test_each_family_for_itself(before: Callable[[hbportal.Client], None], sandbox: Sandbox) -> None:
    """One with a pair of its own is another account, as which the child must not log in."""
    pair = as_session(hbportal.Client().practical_training.auth.token())
    client = hbportal.Client(practical_training={"session": pair})
    if before is renew:
        client.practical_training.account.profile()
        client.session_of("practical_training").refresh_now()
    logins = sandbox.sessions()["tdta"]["logins"]

    def work() -> None:
        with pytest.raises(hbportal.ConfigurationError, match=REFUSED):
            client.practical_training.account.profile()
        call(client)
        client.session_of("virtual_bls").refresh_now()

    in_child(work)
    client.session_of("practical_training").refresh_now()
    client.practical_training.account.profile()
    training = sandbox.sessions()["tdta"]
    assert (training["logins"], training["reuse_detected"]) == (logins, 0)
