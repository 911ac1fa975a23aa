"""The types of arguments, for annotations.

Written by `cargo xtask bindgen` from core/src; do not edit. At run time plain texts and dicts are all that is needed.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypedDict, Union

if TYPE_CHECKING:
    from ._hbportal import Secret

__all__ = [
    "CollectionMode",
    "RefereeInput",
    "ReferenceRequestStatus",
    "ReferenceStatus",
    "TokenPair",
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
