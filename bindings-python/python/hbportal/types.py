"""The types of arguments, for annotations.

Written by `cargo xtask bindgen` from core/src; do not edit. At run time plain texts and dicts are all that is needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from os import PathLike
from typing import Any, Literal, Protocol, TypedDict, Union

from ._hbportal import (
    AsyncDownload,
    CandidateCreation,
    CandidateUpdate,
    Document,
    Download,
    EnsuredCandidate,
    Screening,
    Secret,
    SubmissionUpdate,
    Upload,
)

__all__ = [
    "AnyAsyncDocument",
    "AnyCandidateCreation",
    "AnyCandidateUpdate",
    "AnyDocument",
    "AnyEnsuredCandidate",
    "AnyScreening",
    "AnySubmissionUpdate",
    "AsyncTokenStore",
    "BinaryFile",
    "BookingStatus",
    "CollectionMode",
    "DocumentStatus",
    "FamilyOptions",
    "FileContent",
    "FileInput",
    "FormFieldType",
    "PayOption",
    "PayStatus",
    "RefereeInput",
    "ReferenceRequestStatus",
    "ReferenceStatus",
    "ScreeningStatus",
    "SessionEventKind",
    "SessionReason",
    "SessionState",
    "SortDirection",
    "TokenPair",
    "TokenStore",
    "WebhookEventType",
    "WebhookPreset",
]

CollectionMode = Union[
    Literal[
        "client_adds",
        "candidate_provides",
    ],
    str,
]
"""Who names the referees.

- `client_adds`: The caller does, in the request.
- `candidate_provides`: The candidate does, and is asked by e-mail.

Other texts pass through: the portal may know more of them.
"""

ReferenceRequestStatus = Union[
    Literal[
        "pending",
        "in_progress",
        "completed",
        "cancelled",
        "expired",
    ],
    str,
]
"""Where a reference request stands. Only `pending` is documented.

- `pending`: Nothing has been answered.
- `in_progress`: Some references are there.
- `completed`: All required references are there.
- `cancelled`: It was cancelled.
- `expired`: Its time is over.

Other texts pass through: the portal may know more of them.
"""

ReferenceStatus = Union[
    Literal[
        "pending",
        "sent",
        "opened",
        "submitted",
        "completed",
        "declined",
        "expired",
        "cancelled",
    ],
    str,
]
"""Where a reference stands. Only `pending` is documented.

- `pending`: Not sent yet.
- `sent`: The referee has been asked.
- `opened`: The referee has opened the form.
- `submitted`: The referee has answered.
- `completed`: The reference is complete.
- `declined`: The referee will not answer.
- `expired`: The time to answer is over.
- `cancelled`: The request was cancelled.

Other texts pass through: the portal may know more of them.
"""

PayOption = Union[
    Literal[
        "credits",
        "balance",
        "invoice",
        "candidate_pays",
    ],
    str,
]
"""How a booking is paid.

- `credits`: With one credit from the wallet of the course.
- `balance`: From the money balance.
- `invoice`: By invoice, for accounts that are enabled for it.
- `candidate_pays`: By the candidate, who gets a link by e-mail: the booking is pending until then.

Other texts pass through: the portal may know more of them.
"""

BookingStatus = Union[
    Literal[
        "pending",
        "booked",
        "cancelled",
    ],
    str,
]
"""Where a booking stands. Only `booked` is documented.

- `pending`: It waits: for the candidate's payment, or for the host's staff.
- `booked`: The seat is taken.
- `cancelled`: It was cancelled.

Other texts pass through: the portal may know more of them.
"""

PayStatus = Union[
    Literal[
        "pending",
        "completed",
        "invoiced",
        "refunded",
    ],
    str,
]
"""Where the payment of a booking stands. Only `completed` is documented.

- `pending`: It has to come.
- `completed`: It is there.
- `invoiced`: It stands on an invoice.
- `refunded`: It was given back.

Other texts pass through: the portal may know more of them.
"""

SortDirection = Union[
    Literal[
        "asc",
        "desc",
    ],
    str,
]
"""Which way a list is sorted.

- `asc`: The smallest or earliest first.
- `desc`: The largest or latest first.

Other texts pass through: the portal may know more of them.
"""

FormFieldType = Union[
    Literal[
        "text",
        "date",
        "radio",
        "checkbox",
        "selectbox",
    ],
    str,
]
"""What kind of answer a field takes.

- `text`: A text.
- `date`: A day.
- `radio`: One of the choices.
- `checkbox`: Any of the choices, as a list.
- `selectbox`: One of the choices.

Other texts pass through: the portal may know more of them.
"""

ScreeningStatus = Union[
    Literal[
        "pass",
        "pass with restrictions",
        "pass with recommendations",
        "pass with advisory letters",
        "temporary clearance",
        "fail",
        "other",
    ],
    str,
]
"""How a screening ended. The first five come with a certificate.

- `pass`: Fit to work.
- `pass with restrictions`: Fit to work, within limits.
- `pass with recommendations`: Fit to work, with advice.
- `pass with advisory letters`: Fit to work, with letters of advice.
- `temporary clearance`: Fit to work for a time.
- `fail`: Not enough evidence of immunity.
- `other`: It came to nothing: `information` says why. The portal's word for it is `other`.

Other texts pass through: the portal may know more of them.
"""

DocumentStatus = Union[
    Literal[
        "accepted",
        "rejected",
    ],
    str,
]
"""What came of a document.

- `accepted`: It will do.
- `rejected`: It will not.

Other texts pass through: the portal may know more of them.
"""

SessionState = Union[
    Literal[
        "idle",
        "active",
        "stale",
        "ended",
        "in_doubt",
        "closed",
    ],
    str,
]
"""How a session stands.

- `idle`: No token was needed yet, or the last one was forgotten.
- `active`: There is a token that works, as far as is known.
- `stale`: The token has ended or was refused; the next call gets a new one.
- `ended`: The session is over, and there is nothing to begin a new one with.
- `in_doubt`: The same, and it is not known whether the portal has granted a pair that was lost.
- `closed`: It was closed here.

Other texts pass through: the portal may know more of them.
"""

SessionEventKind = Union[
    Literal[
        "logged_in",
        "refreshed",
        "adopted",
        "in_doubt",
        "ended",
    ],
    str,
]
"""What can happen to a session.

- `logged_in`: The client logged in with its credentials.
- `refreshed`: The client traded its refresh token for a new pair.
- `adopted`: The client goes on with a pair that it did not get itself: from a peer, an earlier run, or its options.
- `in_doubt`: The answer to a refresh token was lost, and the token is refused now: the session may live on, out of reach. A new pair is needed.
- `ended`: The session is over. Without credentials, a new pair is needed.

Other texts pass through: the portal may know more of them.
"""

SessionReason = Union[
    Literal[
        "start",
        "expiring",
        "expired",
        "rejected",
        "requested",
        "refresh_refused",
        "answer_lost",
        "interrupted",
        "nothing_left",
    ],
    str,
]
"""Why something happened to a session.

- `start`: The client needed its first token.
- `expiring`: The access token was about to end.
- `expired`: The access token had ended.
- `rejected`: The portal refused the access token (401).
- `requested`: The application asked for it.
- `refresh_refused`: The portal refused the refresh token.
- `answer_lost`: The answer to the refresh token was lost, or could not be read.
- `interrupted`: A process was killed, or stood still for too long, while it sent the refresh token.
- `nothing_left`: There is no refresh token, and there are no credentials.

Other texts pass through: the portal may know more of them.
"""

WebhookEventType = Union[
    Literal[
        "reference.submitted",
        "reference.declined",
        "reference.all_completed",
        "worker.status_changed",
        "booking.created",
        "booking.confirmed",
        "booking.cancelled",
        "booking.rescheduled",
        "booking.attendance_marked",
        "booking.certificate_available",
        "webhook.test",
    ],
    str,
]
"""What happened.

- `reference.submitted`: A referee has answered.
- `reference.declined`: A referee does not want to answer.
- `reference.all_completed`: All references of a request are there.
- `worker.status_changed`: A worker's status has changed.
- `booking.created`: A booking was made.
- `booking.confirmed`: A booking was confirmed.
- `booking.cancelled`: A booking was cancelled.
- `booking.rescheduled`: A booking was moved.
- `booking.attendance_marked`: It was noted who attended.
- `booking.certificate_available`: The certificate of a booking is there.
- `webhook.test`: A test delivery.

Other texts pass through: the portal may know more of them.
"""

WebhookPreset = Union[
    Literal[
        "portal",
        "practical_training",
        "virtual_bls",
        "hub",
    ],
    str,
]
"""Whose headers a delivery carries.

- `portal`: `X-HB-Timestamp` and `X-HB-Signature`. Evidence: `assumed`.
- `practical_training`: `X-TDTA-Timestamp` and `X-TDTA-Signature`. Evidence: documented but for the signature's name.
- `virtual_bls`: `X-BLS-Timestamp` and `X-BLS-Signature`. Evidence: documented but for the signature's name.
- `hub`: `X-Hub-Timestamp` and `X-Hub-Signature`. Evidence: `documented`.

Other texts pass through: the portal may know more of them.
"""


class _RequiredRefereeInput(TypedDict):
    referee_name: str
    """Their name."""
    referee_email: str
    """Where to ask them."""


class RefereeInput(_RequiredRefereeInput, total=False):
    """Someone to ask for a reference."""

    referee_organisation: str | None
    """Where they work."""
    referee_position: str | None
    """What they do there."""
    referee_phone: str | None
    """Their telephone number."""
    relationship_to_candidate: str | None
    """How they know the candidate."""


class _RequiredTokenPair(TypedDict):
    access_token: Secret | str
    """What goes into the `Authorization` header."""


class TokenPair(_RequiredTokenPair, total=False):
    """A token pair: handed to a client to start from, and kept in a `TokenStore`."""

    refresh_token: Secret | str | None
    """What the next pair is got with, once. Without it the session ends with the access token."""
    expires_at: datetime | str | None
    """When the access token ends. Without it the token is used until the portal refuses it."""
    refresh_expires_at: datetime | str | None
    """When the refresh token ends."""


class FamilyOptions(TypedDict, total=False):
    """Where a family lives, and who the client is there.

    What is left out is as the client has it: its account, for families with a token of their own.
    """

    base_url: str | None
    """Where the family's API lives: https, or http on this machine. Environment: `HBPORTAL_` with the family's name and `_BASE_URL`, such as `HBPORTAL_VIRTUAL_BLS_BASE_URL`."""
    client_id: int | None
    """The account's client id on that host, where it is another than the client's."""
    api_key: Secret | str | None
    """The api key that goes with it."""
    session: TokenPair | None
    """A pair of that host to start from, for a client that has no api key."""
    requests_per_minute: int | None
    """How many requests are sent to that host in any minute. 60 by default for practical training, which allows no more."""


class TokenStore(Protocol):
    """A place of your own for the token pair: give an object with these methods as `token_store`.

    The methods run one after the other on a thread of their own. What they raise becomes the cause of a `StoreError`.
    A store that several processes share has a method `lock` besides, which gives a context manager: it is entered
    before the pair is loaded and left when the new one is saved.

    A method that takes too long is a `StoreError`, too, and goes on: nothing else is asked of the store before it has
    ended, and what is written keeps the lock until it is. So give what may hang a time limit of its own.
    """

    def load(self) -> Mapping[str, object] | None:
        """What `save` kept, if anything: `access_token`, and perhaps `refresh_token`, `expires_at`,
        `refresh_expires_at`."""
        ...

    def save(self, pair: dict[str, Any], /) -> object:
        """Keeps a pair, whose values are texts or None: `json.dumps` takes it. Return when it would survive a crash:
        a refresh token works once."""
        ...

    def clear(self) -> object:
        """Keeps nothing any more."""
        ...


class AsyncTokenStore(Protocol):
    """The same with coroutines, which run on the event loop in which the `AsyncClient` was last used. Its `lock`
    gives an asynchronous context manager. A coroutine that takes too long is not cancelled: what it has begun, in a
    thread or on the wire, would go on unseen."""

    async def load(self) -> Mapping[str, object] | None:
        """What `save` kept, if anything."""
        ...

    async def save(self, pair: dict[str, Any], /) -> object:
        """Keeps a pair."""
        ...

    async def clear(self) -> object:
        """Keeps nothing any more."""
        ...


class BinaryFile(Protocol):
    """What gives bytes: a file opened in binary mode, or anything else with such a `read`."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; none at the end."""
        ...


FileContent = Union[str, "PathLike[str]", bytes, bytearray, memoryview, BinaryFile]
"""What is in a file: its path, its bytes, or an open file."""

FileInput = Union[
    str, "PathLike[str]", BinaryFile, Upload, "tuple[str, FileContent]", "tuple[str, FileContent, str]"
]
"""A file to send. Bytes need a name: an `Upload`, or a tuple of name, content and perhaps content type."""

AnyCandidateCreation = Union[
    CandidateCreation.Created,
    CandidateCreation.Existing,
]
"""Whichever variant of `CandidateCreation`, to a type checker: none can be forgotten."""

AnyCandidateUpdate = Union[
    CandidateUpdate.Updated,
    CandidateUpdate.Unchanged,
]
"""Whichever variant of `CandidateUpdate`, to a type checker: none can be forgotten."""

AnyEnsuredCandidate = Union[
    EnsuredCandidate.Created,
    EnsuredCandidate.Updated,
    EnsuredCandidate.Unchanged,
]
"""Whichever variant of `EnsuredCandidate`, to a type checker: none can be forgotten."""

AnySubmissionUpdate = Union[
    SubmissionUpdate.Updated,
    SubmissionUpdate.Unchanged,
]
"""Whichever variant of `SubmissionUpdate`, to a type checker: none can be forgotten."""

AnyScreening = Union[
    Screening.Running,
    Screening.Finished,
]
"""Whichever variant of `Screening`, to a type checker: none can be forgotten."""

AnyDocument = Union[
    Document.Ready[Download],
    Document.Pending,
    Document.NotAvailable,
]
"""Whichever variant of `Document`, to a type checker: none can be forgotten."""

AnyAsyncDocument = Union[
    Document.Ready[AsyncDownload],
    Document.Pending,
    Document.NotAvailable,
]
"""Whichever variant of `Document`, to a type checker: none can be forgotten."""
