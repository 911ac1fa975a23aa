"""The error classes: one for each kind of failure, the same in every language."""

import builtins

# No `typing` and no `__future__` at import time: `import hbportal` is to cost next to nothing.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._hbportal import HeldSeat

__all__ = [
    "ApiError",
    "AuthenticationError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionError",
    "DecodeError",
    "HbPortalError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "SessionEndedError",
    "SessionInDoubtError",
    "StoreError",
    "TimeoutError",
    "ValidationError",
    "WebhookVerificationError",
]


class HbPortalError(Exception):
    """Any failure of this package.

    Its text says what happened, to which operation, and what to do; it holds neither secrets nor the server's
    own words.

    Attributes:
        message: What happened and what to do, without operation and request id.
        status: The status of the answer, where one came.
        code: The server's machine-readable code, where it sends one.
        detail: The server's own words. They may hold personal data: look at them, do not log them.
        fields: The wrong arguments and what is wrong with each. Where the server found them, the words are its.
        data: What the server sent along with a conflict: the thing that stands there already.
        request_id: The `X-Request-Id` that went with the call, the same over all its retries.
        operation: The operation that failed, such as `portal.references.get`.
        retryable: Whether the same call may work later, unchanged.
        retry_after: How long the server asks to wait, in seconds.
        retries_taken: How often the call had been sent again before it failed.
    """

    message: str
    status: "int | None"
    code: "str | None"
    detail: "str | None"
    fields: "dict[str, tuple[str, ...]]"
    data: "Any"
    request_id: "str | None"
    operation: "str | None"
    retryable: bool
    retry_after: "float | None"
    retries_taken: int

    def __init__(self, text: str, message: "str | None" = None) -> None:
        super().__init__(text)
        self.message = text if message is None else message
        self.status = None
        self.code = None
        self.detail = None
        self.fields = {}
        self.data = None
        self.request_id = None
        self.operation = None
        self.retryable = False
        self.retry_after = None
        self.retries_taken = 0

    # `OSError`, from which two classes inherit, would make its text of other things.
    def __str__(self) -> str:
        return str(self.args[0])

    def __reduce__(self) -> "tuple[Any, ...]":
        return type(self), (self.args[0],), self.__dict__.copy()


class ConfigurationError(HbPortalError):
    """The client is set up wrongly. Nothing was sent."""


class ValidationError(HbPortalError, ValueError):
    """An argument is wrong; `fields` names it. Found before sending (no status), or by the server (400, 422)."""


class AuthenticationError(HbPortalError):
    """The credentials or the token were refused (401), or a call got none (400, 404, …)."""


class SessionEndedError(AuthenticationError):
    """The session is over and nothing is left to renew it with: a new pair or new credentials are needed."""


class SessionInDoubtError(AuthenticationError):
    """The answer to a token exchange was lost, and the pair at hand is refused: it may have been renewed unseen."""


class PermissionDeniedError(HbPortalError):
    """The account may not do this (403)."""


class NotFoundError(HbPortalError):
    """There is no such thing, or it belongs to another account (404, 410)."""


class ConflictError(HbPortalError):
    """The state of the thing does not allow it (409); `data` holds what the server says stands there.

    Attributes:
        hold: The hold that stands there already, where a second one was refused. It is not given back by itself.
    """

    hold: "HeldSeat | None" = None


class RateLimitError(HbPortalError):
    """Too many requests (429); `retry_after` says how long to wait."""


class ServerError(HbPortalError):
    """The server failed (5xx)."""


class ApiError(HbPortalError):
    """The server refused with a status that has no class of its own."""


class ConnectionError(HbPortalError, builtins.ConnectionError):
    """The connection could not be made, or broke."""


class TimeoutError(HbPortalError, builtins.TimeoutError):
    """The deadline passed."""


class DecodeError(HbPortalError):
    """The answer is not what the operation promises; the text names the JSON path."""


class StoreError(HbPortalError):
    """The token store, or a file to write, failed."""


class WebhookVerificationError(HbPortalError):
    """A webhook delivery is not genuine, or too old."""


# Users see `hbportal.NotFoundError`, wherever it is defined.
for _name in __all__:
    globals()[_name].__module__ = "hbportal"
del _name


def make(
    kind: str,
    text: str,
    message: str,
    status: "int | None" = None,
    code: "str | None" = None,
    detail: "str | None" = None,
    fields: "dict[str, tuple[str, ...]] | None" = None,
    data: "Any" = None,
    request_id: "str | None" = None,
    operation: "str | None" = None,
    retryable: bool = False,
    retry_after: "float | None" = None,
) -> HbPortalError:
    """The error for what the Rust half found."""
    error: HbPortalError = globals()[kind](text, message)
    error.status = status
    error.code = code
    error.detail = detail
    error.fields = fields or {}
    error.data = data
    error.request_id = request_id
    error.operation = operation
    error.retryable = retryable
    error.retry_after = retry_after
    return error
