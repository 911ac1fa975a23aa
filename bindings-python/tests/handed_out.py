"""Pairs as a back end hands them out, to a client without credentials."""

from __future__ import annotations

import hbportal
from hbportal.types import TokenPair


def as_session(pair: hbportal.TokenResponse) -> TokenPair:
    assert pair.refresh_token
    return {"access_token": pair.access_token, "refresh_token": pair.refresh_token}


def handed_out() -> TokenPair:
    """A pair of the portal; the environment leads to it."""
    return as_session(hbportal.Client().auth.token())


def tokens(pair: TokenPair) -> list[str]:
    """Its secrets, which no text may hold."""
    return [token.reveal() for token in pair.values() if isinstance(token, hbportal.Secret)]
