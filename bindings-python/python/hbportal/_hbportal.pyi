"""The extension module. Written by `cargo xtask bindgen` from core/src; do not edit."""

from collections.abc import Coroutine, Generator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from os import PathLike
from types import GenericAlias, TracebackType
from typing import Any, Generic, Literal, Protocol, TypeVar, final

from typing_extensions import Self

from .types import (
    AnyAsyncDocument,
    AnyCandidateCreation,
    AnyCandidateUpdate,
    AnyDocument,
    AnyEnsuredCandidate,
    AnySubmissionUpdate,
    CollectionMode,
    FamilyOptions,
    FileContent,
    FileInput,
    RefereeInput,
    ReferenceRequestStatus,
    ReferenceStatus,
    TokenPair,
    WebhookEventType,
    WebhookPreset,
)

__all__ = [
    "AsyncClient",
    "AsyncDownload",
    "AsyncPageIterator",
    "AsyncPager",
    "Call",
    "Candidate",
    "CandidateCreation",
    "CandidateReference",
    "CandidateUpdate",
    "Client",
    "CourseResult",
    "CreatedWebhookEndpoint",
    "Document",
    "Download",
    "EnsuredCandidate",
    "FormAnswer",
    "Page",
    "PageIterator",
    "Pager",
    "RawResponse",
    "Recorder",
    "Reference",
    "ReferenceDetail",
    "ReferenceRequest",
    "RemindersSent",
    "ScoreBreakdown",
    "Secret",
    "SubmissionUpdate",
    "Template",
    "TokenInfo",
    "TokenResponse",
    "TrainingReport",
    "Upload",
    "WebhookCall",
    "WebhookEndpoint",
    "WebhookEvent",
    "WebhookTest",
    "WebhookVerifier",
    "parse_time",
    "sign_webhook",
]

__version__: str

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)

def _error_kinds() -> list[str]: ...
def parse_time(text: str) -> datetime | None:
    """Reads a moment as the vendor writes it; anything else is None, never "now".

    RFC 3339, `YYYY-MM-DD HH:MM:SS`, `YYYY-MM-DD` and `DD/MM/YYYY` are read. Without an offset it is UTC.
    """

@final
class Secret:
    """Text that must not be seen: prints as `[redacted]`."""

    def __init__(self, text: str) -> None: ...
    def reveal(self) -> str:
        """The text itself. Whoever calls this answers for where it goes."""

    def __bool__(self) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Call(Coroutine[Any, Any, _T_co]):
    """A call on its way: nothing is sent before it is awaited, and cancelling it closes the request."""

    def send(self, value: Any, /) -> Any: ...
    def throw(self, kind: Any, value: Any = None, traceback: Any = None, /) -> Any: ...
    def close(self) -> None: ...
    def __await__(self) -> Generator[Any, Any, _T_co]: ...
    def __class_getitem__(cls, item: Any, /) -> GenericAlias: ...

@final
class Page(Sequence[_T_co]):
    """One page of a list."""

    @property
    def items(self) -> tuple[_T_co, ...]:
        """What stands on it."""

    @property
    def number(self) -> int | None:
        """Its number, from 1."""

    @property
    def last_page(self) -> int | None:
        """The number of the last page."""

    @property
    def per_page(self) -> int | None:
        """How many stand on a page."""

    @property
    def total(self) -> int | None:
        """How many there are in all."""

    def __getitem__(self, place: Any, /) -> Any: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_T_co]: ...
    def __class_getitem__(cls, item: Any, /) -> GenericAlias: ...

@final
class Pager(Iterator[_T]):
    """A list that is fetched as far as it is read. It is an iterator: what was read does not come again."""

    def __iter__(self) -> Self: ...
    def __next__(self) -> _T: ...
    def pages(self) -> PageIterator[_T]:
        """The pages from here on, instead of the items."""

    def next_page(self) -> Page[_T] | None:
        """The next page; None at the end."""

    def restart(self) -> Pager[_T]:
        """A pager over the same list that starts at its beginning."""

    @property
    def total(self) -> int | None:
        """How many items the whole list has, once a page has said so."""

    def __class_getitem__(cls, item: Any, /) -> GenericAlias: ...

@final
class PageIterator(Iterator[Page[_T]]):
    """The pages of a list."""

    def __iter__(self) -> Self: ...
    def __next__(self) -> Page[_T]: ...

@final
class AsyncPager(Generic[_T]):
    """A list that is fetched as far as it is read. It is an iterator: what was read does not come again."""

    def __aiter__(self) -> Self: ...
    def __anext__(self) -> Call[_T]: ...
    def pages(self) -> AsyncPageIterator[_T]:
        """The pages from here on, instead of the items."""

    def next_page(self) -> Call[Page[_T] | None]:
        """The next page; None at the end."""

    def restart(self) -> AsyncPager[_T]:
        """A pager over the same list that starts at its beginning."""

    @property
    def total(self) -> int | None:
        """How many items the whole list has, once a page has said so."""

    def __class_getitem__(cls, item: Any, /) -> GenericAlias: ...

@final
class AsyncPageIterator(Generic[_T]):
    """The pages of a list."""

    def __aiter__(self) -> Self: ...
    def __anext__(self) -> Call[Page[_T]]: ...

@final
class Download(Iterator[bytes]):
    """A file on its way. It is read once: as pieces, as a whole, or into a file."""

    @property
    def content_type(self) -> str | None:
        """What the server says the file is."""

    @property
    def content_length(self) -> int | None:
        """How many bytes the file has, where the server says so."""

    @property
    def request_id(self) -> str:
        """The `X-Request-Id` that went with the call."""

    def read(self) -> bytes:
        """The whole file, in memory."""

    def save(self, path: str | PathLike[str]) -> int:
        """Writes the file to `path` and returns its size in bytes.

        It is written under another name beside `path` and renamed when it is complete: a download that breaks
        off leaves whatever stood at `path` before.
        """

    def close(self) -> None:
        """Lets go of the file: what was not read is not fetched."""

    def __iter__(self) -> Self: ...
    def __next__(self) -> bytes: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

@final
class AsyncDownload:
    """A file on its way. It is read once: as pieces, as a whole, or into a file."""

    @property
    def content_type(self) -> str | None:
        """What the server says the file is."""

    @property
    def content_length(self) -> int | None:
        """How many bytes the file has, where the server says so."""

    @property
    def request_id(self) -> str:
        """The `X-Request-Id` that went with the call."""

    def read(self) -> Call[bytes]:
        """The whole file, in memory."""

    def save(self, path: str | PathLike[str]) -> Call[int]:
        """Writes the file to `path` and returns its size in bytes.

        It is written under another name beside `path` and renamed when it is complete: a download that breaks
        off leaves whatever stood at `path` before.
        """

    def close(self) -> Call[None]:
        """Lets go of the file: what was not read is not fetched."""

    def __aiter__(self) -> Self: ...
    def __anext__(self) -> Call[bytes]: ...
    def __aenter__(self) -> Call[Self]: ...
    def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> Call[None]: ...

@final
class Upload:
    """A file to send: a path, bytes, or an open file, with what the server is to know of it.

    An open file is read piece by piece, from where it stands, and stays open. It is read once: a call that sends it
    is not sent again, while one with a path or bytes may be.

    Args:
        content: A path, bytes, or a file opened in binary mode.
        name: The name that the server sees. Bytes need one; a file may have its own, and a path always has.
        content_type: What it is, such as `application/pdf`; without it, the name says so.

    Raises:
        ValidationError: The content is none of these, or has no name.

    Example:
        hbportal.Upload(b"...", name="scan.jpg", content_type="image/jpeg")
    """

    def __init__(
        self, content: FileContent, *, name: str | None = None, content_type: str | None = None
    ) -> None: ...

@final
class RawResponse:
    """An answer as it came: status, headers, body, and what the transport did for it."""

    @property
    def status(self) -> int:
        """The status."""

    @property
    def headers(self) -> dict[str, str]:
        """The headers, with their names in lower case."""

    @property
    def operation(self) -> str:
        """The operation, or `request` for a raw one."""

    @property
    def request_id(self) -> str:
        """The `X-Request-Id` that went with the call."""

    @property
    def retries_taken(self) -> int:
        """How often the call was sent again."""

    @property
    def body(self) -> bytes:
        """The body."""

    @property
    def text(self) -> str:
        """The body as text; bytes that are no UTF-8 are replaced."""

    def json(self) -> Any:
        """The body as JSON; an empty one is None.

        Raises:
            DecodeError: It is no JSON.
        """

@final
class Recorder:
    """Keeps the last answer of a client: see `Client.recorded`."""

    def __init__(self) -> None: ...
    @property
    def last(self) -> RawResponse | None:
        """The last answer, of a success or of an error. Downloads are not kept."""

class _HasItems(Protocol):
    """Headers by name, as every web framework has them."""

    def items(self) -> Iterable[tuple[str, Any]]: ...

@final
class WebhookVerifier:
    """Verifies webhook deliveries with the secret that came when the endpoint was created.

    Args:
        secret: The secret of the endpoint.
        secrets: The secrets of the endpoint. Several while one is replaced by the next: any of
            them will do.
        preset: Whose headers are read: `portal` by default.
        signature_header: The header with the signature, instead of the preset's.
        timestamp_header: The header with the timestamp, instead of the preset's.
        tolerance_seconds: By how much the timestamp may differ from the clock, both ways. 300
            by default.

    Raises:
        ValidationError: An option is wrong; the error names it.

    Example:
        event = hbportal.WebhookVerifier(secret=secret).verify(request.body, request.headers)
    """

    def __init__(
        self,
        *,
        secret: Secret | str | None = None,
        secrets: Sequence[Secret | str] | None = None,
        preset: WebhookPreset | None = None,
        signature_header: str | None = None,
        timestamp_header: str | None = None,
        tolerance_seconds: int | None = None,
    ) -> None: ...
    def verify(
        self,
        body: bytes | bytearray | memoryview,
        headers: _HasItems | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]],
        *,
        now: datetime | None = None,
    ) -> WebhookEvent:
        """Verifies a delivery and reads it.

        A delivery that is genuine may still come twice: remember its `event_id` to act once.

        Args:
            body: The bytes as they came, before anything parsed them.
            headers: A mapping, or pairs; the case of the names does not matter.
            now: The clock, for tests.

        Raises:
            WebhookVerificationError: The delivery is not genuine, or too old; the text says what is wrong.
            ValidationError: The body was parsed or decoded already.
            DecodeError: The delivery is genuine, and no event.
        """

def sign_webhook(secret: Secret | str, timestamp: int, body: bytes | bytearray | memoryview) -> str:
    """Signs a delivery as the portal does, for tests of your own endpoint. `timestamp` is in Unix seconds."""

class _Model:
    """What the answers of the portal have in common. They cannot be changed."""

    @property
    def extra(self) -> dict[str, Any]:
        """What else came: fields that this version does not know, or could not read."""

    def to_dict(self) -> dict[str, Any]:
        """The model as a dict under the names of the wire; moments and secrets stay what they are."""

    @classmethod
    def from_dict(cls, values: Mapping[str, Any], /) -> Self:
        """A model from what `to_dict` makes, or from the portal's JSON: for tests.

        Raises:
            DecodeError: A certain field is missing or of the wrong type.
        """

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any, /) -> Self: ...

@final
class Client:
    """A client of the portal whose calls wait for their answers.

    Options that are left out are looked for in the environment, then have a default. Nothing is sent
    before the first call, which logs in. One client serves any number of threads and tasks.

    Args:
        client_id: The account's client id. Environment: `HBPORTAL_CLIENT_ID`.
        api_key: The account's api key. Environment: `HBPORTAL_API_KEY`.
        base_url: Where the API lives: https, or http on this machine. Environment:
            `HBPORTAL_BASE_URL`.
        session: A pair to start from, for a client that has no api key: it lives on refresh
            alone.
        token_file: A file in which the token pair is kept, so that processes of one machine
            share it. Environment: `HBPORTAL_TOKEN_FILE`.
        timeout: How long a call may take in all, in seconds: token, waits, retries and body
            included. 60 by default. Environment: `HBPORTAL_TIMEOUT`.
        connect_timeout: How long making a connection may take, in seconds. 10 by default.
        max_retries: How often a call is sent again when that is safe and may help. 2 by
            default. Environment: `HBPORTAL_MAX_RETRIES`.
        max_retry_after: The longest wait the server may ask for, in seconds, before the call
            fails at once. 60 by default.
        requests_per_minute: How many requests are sent in any minute; without it, as many as
            there are.
        proxy: The proxy to go through, instead of what `HTTPS_PROXY` and its like say; empty
            for none at all.
        ca_bundle: A PEM file with certificates to trust beside the platform's. Environment:
            `HBPORTAL_CA_BUNDLE`.
        routes: Other routes for operations: `{"portal.references.download_pdf": "GET
            /references/{id}/download"}`.
        user_agent: What stands before `hbportal/…` in the `User-Agent` header: your application
            and its version.
        max_upload_size: The largest file that is sent, in bytes. 1 GiB by default: what the
            portal takes is not documented.
        practical_training: Practical training (TDTA): its host, and an account of its own where
            it has one.
        virtual_bls: Virtual BLS: its host, and an account of its own where it has one.
        services: HB Services: its host, which is not known and must be given.
        academy: The academy: its host, which is not known and must be given.

    Raises:
        ValidationError: An option is wrong; the error names it.
        ConfigurationError: There are no credentials, or a file or route cannot be used.

    Example:
        with hbportal.Client() as client:
            reference = client.references.get(17)
    """

    def __init__(
        self,
        *,
        client_id: int | None = None,
        api_key: Secret | str | None = None,
        base_url: str | None = None,
        session: TokenPair | None = None,
        token_file: str | None = None,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        max_retries: int | None = None,
        max_retry_after: float | None = None,
        requests_per_minute: int | None = None,
        proxy: Secret | str | None = None,
        ca_bundle: str | None = None,
        routes: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        max_upload_size: int | None = None,
        practical_training: FamilyOptions | None = None,
        virtual_bls: FamilyOptions | None = None,
        services: FamilyOptions | None = None,
        academy: FamilyOptions | None = None,
    ) -> None: ...
    @property
    def auth(self) -> Auth:
        """Token pairs for others, and what the portal says of the token in use."""

    @property
    def reference_requests(self) -> ReferenceRequests:
        """Requests for references about a candidate."""

    @property
    def references(self) -> References:
        """The references that referees gave."""

    @property
    def webhooks(self) -> Webhooks:
        """Endpoints to which the portal delivers events."""

    @property
    def templates(self) -> Templates:
        """The forms that referees fill in."""

    @property
    def v1(self) -> V1:
        """The portal's first API (deprecated)."""

    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        idempotency_key: str | None = None,
    ) -> Client:
        """The same client with other options for its calls; both share connections, token and pace.

        Args:
            timeout: How long a call may take in all, in seconds.
            max_retries: How often a call is sent again when that is safe and may help.
            idempotency_key: Under which key the server remembers a write: sending it again under
                the same key does not do it twice. Without it each write gets a key of its own, kept
                over its retries. A key is for one write: another one under the same key is refused with
                a `ValidationError`.
        """

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any | None = None,
        family: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> RawResponse:
        """Sends any request, with the same token, retries, pace and errors as an operation: for paths that have
        no operation here yet.

        Args:
            method: GET, POST, PUT, PATCH or DELETE.
            path: The path after the base URL, such as `/appraisal-requests`.
            query: What stands behind the `?`; a list stands as often as it has entries.
            json: The body.
            family: The family whose host is asked, with its token: `portal`, `v1`, `services`,
                `academy`, `practical_training`, `virtual_bls`. The portal by default.
            headers: Further headers. Those that the client sets itself cannot be given: token,
                request id.
        """

    def recorded(self, recorder: Recorder) -> Client:
        """The same client, whose answers `recorder` keeps as they came."""

    def close(self) -> None:
        """Ends the client: its connections are closed, and calls after this fail."""

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

@final
class AsyncClient:
    """A client of the portal for asyncio: its calls are awaited.

    Options that are left out are looked for in the environment, then have a default. Nothing is sent
    before the first call, which logs in. One client serves any number of threads and tasks.

    Args:
        client_id: The account's client id. Environment: `HBPORTAL_CLIENT_ID`.
        api_key: The account's api key. Environment: `HBPORTAL_API_KEY`.
        base_url: Where the API lives: https, or http on this machine. Environment:
            `HBPORTAL_BASE_URL`.
        session: A pair to start from, for a client that has no api key: it lives on refresh
            alone.
        token_file: A file in which the token pair is kept, so that processes of one machine
            share it. Environment: `HBPORTAL_TOKEN_FILE`.
        timeout: How long a call may take in all, in seconds: token, waits, retries and body
            included. 60 by default. Environment: `HBPORTAL_TIMEOUT`.
        connect_timeout: How long making a connection may take, in seconds. 10 by default.
        max_retries: How often a call is sent again when that is safe and may help. 2 by
            default. Environment: `HBPORTAL_MAX_RETRIES`.
        max_retry_after: The longest wait the server may ask for, in seconds, before the call
            fails at once. 60 by default.
        requests_per_minute: How many requests are sent in any minute; without it, as many as
            there are.
        proxy: The proxy to go through, instead of what `HTTPS_PROXY` and its like say; empty
            for none at all.
        ca_bundle: A PEM file with certificates to trust beside the platform's. Environment:
            `HBPORTAL_CA_BUNDLE`.
        routes: Other routes for operations: `{"portal.references.download_pdf": "GET
            /references/{id}/download"}`.
        user_agent: What stands before `hbportal/…` in the `User-Agent` header: your application
            and its version.
        max_upload_size: The largest file that is sent, in bytes. 1 GiB by default: what the
            portal takes is not documented.
        practical_training: Practical training (TDTA): its host, and an account of its own where
            it has one.
        virtual_bls: Virtual BLS: its host, and an account of its own where it has one.
        services: HB Services: its host, which is not known and must be given.
        academy: The academy: its host, which is not known and must be given.

    Raises:
        ValidationError: An option is wrong; the error names it.
        ConfigurationError: There are no credentials, or a file or route cannot be used.

    Example:
        async with hbportal.AsyncClient() as client:
            reference = await client.references.get(17)
    """

    def __init__(
        self,
        *,
        client_id: int | None = None,
        api_key: Secret | str | None = None,
        base_url: str | None = None,
        session: TokenPair | None = None,
        token_file: str | None = None,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        max_retries: int | None = None,
        max_retry_after: float | None = None,
        requests_per_minute: int | None = None,
        proxy: Secret | str | None = None,
        ca_bundle: str | None = None,
        routes: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        max_upload_size: int | None = None,
        practical_training: FamilyOptions | None = None,
        virtual_bls: FamilyOptions | None = None,
        services: FamilyOptions | None = None,
        academy: FamilyOptions | None = None,
    ) -> None: ...
    @property
    def auth(self) -> AsyncAuth:
        """Token pairs for others, and what the portal says of the token in use."""

    @property
    def reference_requests(self) -> AsyncReferenceRequests:
        """Requests for references about a candidate."""

    @property
    def references(self) -> AsyncReferences:
        """The references that referees gave."""

    @property
    def webhooks(self) -> AsyncWebhooks:
        """Endpoints to which the portal delivers events."""

    @property
    def templates(self) -> AsyncTemplates:
        """The forms that referees fill in."""

    @property
    def v1(self) -> AsyncV1:
        """The portal's first API (deprecated)."""

    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        idempotency_key: str | None = None,
    ) -> AsyncClient:
        """The same client with other options for its calls; both share connections, token and pace.

        Args:
            timeout: How long a call may take in all, in seconds.
            max_retries: How often a call is sent again when that is safe and may help.
            idempotency_key: Under which key the server remembers a write: sending it again under
                the same key does not do it twice. Without it each write gets a key of its own, kept
                over its retries. A key is for one write: another one under the same key is refused with
                a `ValidationError`.
        """

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any | None = None,
        family: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Call[RawResponse]:
        """Sends any request, with the same token, retries, pace and errors as an operation: for paths that have
        no operation here yet.

        Args:
            method: GET, POST, PUT, PATCH or DELETE.
            path: The path after the base URL, such as `/appraisal-requests`.
            query: What stands behind the `?`; a list stands as often as it has entries.
            json: The body.
            family: The family whose host is asked, with its token: `portal`, `v1`, `services`,
                `academy`, `practical_training`, `virtual_bls`. The portal by default.
            headers: Further headers. Those that the client sets itself cannot be given: token,
                request id.
        """

    def recorded(self, recorder: Recorder) -> AsyncClient:
        """The same client, whose answers `recorder` keeps as they came."""

    def close(self) -> Call[None]:
        """Ends the client: its connections are closed, and calls after this fail."""

    def __aenter__(self) -> Call[Self]: ...
    def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> Call[None]: ...

@final
class Auth:
    """Token pairs for others, and what the portal says of the token in use."""

    def token(self) -> TokenResponse:
        """Gets a new pair from the client's credentials, to hand out: to a mobile app, to another service.

        The client does not use this pair itself, so whoever receives it may renew it without a race.

        Returns:
            The `TokenResponse`.

        Raises:
            ConfigurationError: Without credentials.
            AuthenticationError: When they are refused.
            PermissionDeniedError: For an account without API access.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `observed` (name and method are documented).

        Example:
            token_response = client.auth.token()
        """

    def refresh(self, *, refresh_token: Secret | str) -> TokenResponse:
        """Trades a refresh token for a new pair. Both tokens of the old pair are void from then on.

        This is for pairs from `Auth.token`; the client renews its own. A refresh token works once, so
        this is sent once: when the answer is lost, get a new pair.

        Args:
            refresh_token: The refresh token.

        Returns:
            The `TokenResponse`.

        Raises:
            AuthenticationError: When the token is unknown, spent or expired.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            token_response = client.auth.refresh(refresh_token=pair.refresh_token)
        """

    def token_info(self) -> TokenInfo:
        """Says what the portal knows of the token in use.

        Returns:
            The `TokenInfo`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `sibling`: the fields are those of a sibling API, all of them optional.

        Example:
            token_info = client.auth.token_info()
        """

    def revoke(self) -> None:
        """Ends the session: the token in use is revoked and the stored pair is forgotten.

        A client with credentials logs in again at its next call; one that lives on a pair needs a new
        one.

        It ends even if nobody waits for it any more. A token that the portal refuses is revoked
        already.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `sibling`.

        Example:
            client.auth.revoke()
        """

@final
class AsyncAuth:
    """Token pairs for others, and what the portal says of the token in use."""

    def token(self) -> Call[TokenResponse]:
        """Gets a new pair from the client's credentials, to hand out: to a mobile app, to another service.

        The client does not use this pair itself, so whoever receives it may renew it without a race.

        Returns:
            The `TokenResponse`.

        Raises:
            ConfigurationError: Without credentials.
            AuthenticationError: When they are refused.
            PermissionDeniedError: For an account without API access.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `observed` (name and method are documented).

        Example:
            token_response = await client.auth.token()
        """

    def refresh(self, *, refresh_token: Secret | str) -> Call[TokenResponse]:
        """Trades a refresh token for a new pair. Both tokens of the old pair are void from then on.

        This is for pairs from `Auth.token`; the client renews its own. A refresh token works once, so
        this is sent once: when the answer is lost, get a new pair.

        Args:
            refresh_token: The refresh token.

        Returns:
            The `TokenResponse`.

        Raises:
            AuthenticationError: When the token is unknown, spent or expired.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            token_response = await client.auth.refresh(refresh_token=pair.refresh_token)
        """

    def token_info(self) -> Call[TokenInfo]:
        """Says what the portal knows of the token in use.

        Returns:
            The `TokenInfo`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `sibling`: the fields are those of a sibling API, all of them optional.

        Example:
            token_info = await client.auth.token_info()
        """

    def revoke(self) -> Call[None]:
        """Ends the session: the token in use is revoked and the stored pair is forgotten.

        A client with credentials logs in again at its next call; one that lives on a pair needs a new
        one.

        It ends even if nobody waits for it any more. A token that the portal refuses is revoked
        already.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `sibling`.

        Example:
            await client.auth.revoke()
        """

@final
class ReferenceRequests:
    """Requests for references about a candidate."""

    def list(
        self,
        *,
        status: ReferenceRequestStatus | None = None,
        candidate_id: int | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> Pager[ReferenceRequest]:
        """Lists reference requests with the references given so far.

        Args:
            status: Only those that stand here.
            candidate_id: Only those about this candidate.
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `ReferenceRequest`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented` answer; the filters are assumed.

        Example:
            for reference_request in client.reference_requests.list():
                print(reference_request)
        """

    def create(
        self,
        *,
        candidate_id: int,
        collection_mode: CollectionMode,
        references_required: int | None = None,
        template_id: int | None = None,
        expiry_days: int | None = None,
        notes: str | None = None,
        referees: Sequence[RefereeInput] | None = None,
    ) -> ReferenceRequest:
        """Creates a reference request. With `client_adds` every referee is e-mailed at once; with
        `candidate_provides` the candidate is asked to name them.

        Args:
            candidate_id: Who the references are about: the portal's number of the candidate.
            collection_mode: Who names the referees.
            references_required: How many references are needed, 1 or more.
            template_id: The form that referees fill in; without it, the account's default.
            expiry_days: How long the referees have, in days, 1 or more.
            notes: Notes for the account's own people.
            referees: The referees: at least one with `client_adds`.

        Returns:
            The `ReferenceRequest`.

        Raises:
            ValidationError: For wrong arguments, or for a candidate or template the portal does not
                know.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            reference_request = client.reference_requests.create(candidate_id=12345, collection_mode="candidate_provides")
        """

    def get(self, id: int | str) -> ReferenceRequest:
        """Gets one reference request with the references given so far.

        Args:
            id: Its number or its uuid.

        Returns:
            The `ReferenceRequest`.

        Raises:
            NotFoundError: When there is no such request.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path. `id` is the number or the uuid.

        Example:
            reference_request = client.reference_requests.get(17)
        """

    def cancel(self, id: int | str) -> ReferenceRequest | None:
        """Cancels a reference request. Nothing is returned where the portal answers without a body.

        Args:
            id: Its number or its uuid.

        Returns:
            The `ReferenceRequest`, or None where the portal answers without one.

        Raises:
            ConflictError: When it is completed or cancelled already.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and answer. `id` is the number or the uuid.

        Example:
            reference_request = client.reference_requests.cancel(17)
        """

    def add_referee(
        self,
        id: int | str,
        *,
        referee_name: str,
        referee_email: str,
        referee_organisation: str | None = None,
        referee_position: str | None = None,
        referee_phone: str | None = None,
        relationship_to_candidate: str | None = None,
    ) -> Reference:
        """Adds a referee to a reference request.

        Args:
            id: Its number or its uuid.
            referee_name: Their name.
            referee_email: Where to ask them.
            referee_organisation: Where they work.
            referee_position: What they do there.
            referee_phone: Their telephone number.
            relationship_to_candidate: How they know the candidate.

        Returns:
            The `Reference`.

        Raises:
            ConflictError: When the request is completed or cancelled.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and answer. `id` is the number or the uuid.

        Example:
            reference = client.reference_requests.add_referee(17, referee_name="Alex Referee", referee_email="alex@example.com")
        """

    def send_reminders(self, id: int | str) -> RemindersSent:
        """Reminds every referee who has not answered.

        Args:
            id: Its number or its uuid.

        Returns:
            The `RemindersSent`.

        Raises:
            ConflictError: When nobody is left to remind.
            RateLimitError: When they were reminded just now.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and answer. `id` is the number or the uuid.

        Example:
            reminders_sent = client.reference_requests.send_reminders(17)
        """

@final
class AsyncReferenceRequests:
    """Requests for references about a candidate."""

    def list(
        self,
        *,
        status: ReferenceRequestStatus | None = None,
        candidate_id: int | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> AsyncPager[ReferenceRequest]:
        """Lists reference requests with the references given so far.

        Args:
            status: Only those that stand here.
            candidate_id: Only those about this candidate.
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `ReferenceRequest`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented` answer; the filters are assumed.

        Example:
            async for reference_request in client.reference_requests.list():
                print(reference_request)
        """

    def create(
        self,
        *,
        candidate_id: int,
        collection_mode: CollectionMode,
        references_required: int | None = None,
        template_id: int | None = None,
        expiry_days: int | None = None,
        notes: str | None = None,
        referees: Sequence[RefereeInput] | None = None,
    ) -> Call[ReferenceRequest]:
        """Creates a reference request. With `client_adds` every referee is e-mailed at once; with
        `candidate_provides` the candidate is asked to name them.

        Args:
            candidate_id: Who the references are about: the portal's number of the candidate.
            collection_mode: Who names the referees.
            references_required: How many references are needed, 1 or more.
            template_id: The form that referees fill in; without it, the account's default.
            expiry_days: How long the referees have, in days, 1 or more.
            notes: Notes for the account's own people.
            referees: The referees: at least one with `client_adds`.

        Returns:
            The `ReferenceRequest`.

        Raises:
            ValidationError: For wrong arguments, or for a candidate or template the portal does not
                know.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            reference_request = await client.reference_requests.create(candidate_id=12345, collection_mode="candidate_provides")
        """

    def get(self, id: int | str) -> Call[ReferenceRequest]:
        """Gets one reference request with the references given so far.

        Args:
            id: Its number or its uuid.

        Returns:
            The `ReferenceRequest`.

        Raises:
            NotFoundError: When there is no such request.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path. `id` is the number or the uuid.

        Example:
            reference_request = await client.reference_requests.get(17)
        """

    def cancel(self, id: int | str) -> Call[ReferenceRequest | None]:
        """Cancels a reference request. Nothing is returned where the portal answers without a body.

        Args:
            id: Its number or its uuid.

        Returns:
            The `ReferenceRequest`, or None where the portal answers without one.

        Raises:
            ConflictError: When it is completed or cancelled already.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and answer. `id` is the number or the uuid.

        Example:
            reference_request = await client.reference_requests.cancel(17)
        """

    def add_referee(
        self,
        id: int | str,
        *,
        referee_name: str,
        referee_email: str,
        referee_organisation: str | None = None,
        referee_position: str | None = None,
        referee_phone: str | None = None,
        relationship_to_candidate: str | None = None,
    ) -> Call[Reference]:
        """Adds a referee to a reference request.

        Args:
            id: Its number or its uuid.
            referee_name: Their name.
            referee_email: Where to ask them.
            referee_organisation: Where they work.
            referee_position: What they do there.
            referee_phone: Their telephone number.
            relationship_to_candidate: How they know the candidate.

        Returns:
            The `Reference`.

        Raises:
            ConflictError: When the request is completed or cancelled.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and answer. `id` is the number or the uuid.

        Example:
            reference = await client.reference_requests.add_referee(17, referee_name="Alex Referee", referee_email="alex@example.com")
        """

    def send_reminders(self, id: int | str) -> Call[RemindersSent]:
        """Reminds every referee who has not answered.

        Args:
            id: Its number or its uuid.

        Returns:
            The `RemindersSent`.

        Raises:
            ConflictError: When nobody is left to remind.
            RateLimitError: When they were reminded just now.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and answer. `id` is the number or the uuid.

        Example:
            reminders_sent = await client.reference_requests.send_reminders(17)
        """

@final
class References:
    """The references that referees gave."""

    def get(self, id: int | str) -> ReferenceDetail:
        """Gets one reference with the referee's answers and their scores.

        Args:
            id: Its number or its uuid.

        Returns:
            The `ReferenceDetail`.

        Raises:
            NotFoundError: When there is no such reference.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the fields are documented. `id` is the number or the uuid.

        Example:
            reference_detail = client.references.get(17)
        """

    def download_pdf(self, id: int | str) -> Download:
        """Downloads one reference as PDF, once the referee has answered.

        Args:
            id: Its number or its uuid.

        Returns:
            The file, which is fetched as it is read.

        Raises:
            NotFoundError: When there is no such reference, or no PDF of it yet.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path. `id` is the number or the uuid.

        Example:
            file = client.references.download_pdf(17)
            file.save("reference.pdf")
        """

@final
class AsyncReferences:
    """The references that referees gave."""

    def get(self, id: int | str) -> Call[ReferenceDetail]:
        """Gets one reference with the referee's answers and their scores.

        Args:
            id: Its number or its uuid.

        Returns:
            The `ReferenceDetail`.

        Raises:
            NotFoundError: When there is no such reference.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the fields are documented. `id` is the number or the uuid.

        Example:
            reference_detail = await client.references.get(17)
        """

    def download_pdf(self, id: int | str) -> Call[AsyncDownload]:
        """Downloads one reference as PDF, once the referee has answered.

        Args:
            id: Its number or its uuid.

        Returns:
            The file, which is fetched as it is read.

        Raises:
            NotFoundError: When there is no such reference, or no PDF of it yet.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path. `id` is the number or the uuid.

        Example:
            file = await client.references.download_pdf(17)
            await file.save("reference.pdf")
        """

@final
class Templates:
    """The forms that referees fill in."""

    def list(self) -> Pager[Template]:
        """Lists the form templates of the account.

        Returns:
            An iterator over each `Template`, fetched page by page as it is read.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the answer may come in pages or as one list.

        Example:
            for template in client.templates.list():
                print(template)
        """

@final
class AsyncTemplates:
    """The forms that referees fill in."""

    def list(self) -> AsyncPager[Template]:
        """Lists the form templates of the account.

        Returns:
            An async iterator over each `Template`, fetched page by page as it is read.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the answer may come in pages or as one list.

        Example:
            async for template in client.templates.list():
                print(template)
        """

@final
class Webhooks:
    """Endpoints to which the portal delivers events."""

    def list(self) -> Pager[WebhookEndpoint]:
        """Lists the account's endpoints.

        Returns:
            An iterator over each `WebhookEndpoint`, fetched page by page as it is read.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the answer may come in pages or as one list.

        Example:
            for webhook_endpoint in client.webhooks.list():
                print(webhook_endpoint)
        """

    def create(
        self,
        *,
        url: str,
        events: Sequence[str],
        timeout_seconds: int | None = None,
        max_retries: int | None = None,
    ) -> CreatedWebhookEndpoint:
        """Registers an endpoint. Its secret is shown in this answer and never again: keep it.

        Args:
            url: Where to deliver: https, or http on this machine.
            events: Which events to deliver, such as `reference.submitted`.
            timeout_seconds: How long the portal waits for an answer, in seconds.
            max_retries: How often the portal tries again.

        Returns:
            The `CreatedWebhookEndpoint`.

        Raises:
            ValidationError: For a url that is not https (loopback may be http).
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`, in two versions of the answer; both are read.

        Example:
            created_webhook_endpoint = client.webhooks.create(url="https://example.com/hooks", events=["reference.submitted"])
        """

    def update(
        self,
        id: int | str,
        *,
        url: str | None = None,
        events: Sequence[str] | None = None,
        is_active: bool | None = None,
        timeout_seconds: int | None = None,
        max_retries: int | None = None,
    ) -> WebhookEndpoint:
        """Changes an endpoint; what is left out stays as it is.

        Args:
            id: Its number or its uuid.
            url: Where to deliver: https, or http on this machine.
            events: Which events to deliver.
            is_active: Whether to deliver at all.
            timeout_seconds: How long the portal waits for an answer, in seconds.
            max_retries: How often the portal tries again.

        Returns:
            The `WebhookEndpoint`.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and body.

        Example:
            webhook_endpoint = client.webhooks.update(17)
        """

    def delete(self, id: int | str) -> None:
        """Deletes an endpoint.

        Args:
            id: Its number or its uuid.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path.

        Example:
            client.webhooks.delete(17)
        """

    def calls(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> Pager[WebhookCall]:
        """Lists the deliveries made to an endpoint.

        Args:
            id: Its number or its uuid.
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `WebhookCall`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields.

        Example:
            for webhook_call in client.webhooks.calls(17):
                print(webhook_call)
        """

    def test(self, id: int | str) -> WebhookTest:
        """Has the portal deliver a `webhook.test` event to an endpoint.

        Args:
            id: Its number or its uuid.

        Returns:
            The `WebhookTest`.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and answer.

        Example:
            webhook_test = client.webhooks.test(17)
        """

@final
class AsyncWebhooks:
    """Endpoints to which the portal delivers events."""

    def list(self) -> AsyncPager[WebhookEndpoint]:
        """Lists the account's endpoints.

        Returns:
            An async iterator over each `WebhookEndpoint`, fetched page by page as it is read.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the answer may come in pages or as one list.

        Example:
            async for webhook_endpoint in client.webhooks.list():
                print(webhook_endpoint)
        """

    def create(
        self,
        *,
        url: str,
        events: Sequence[str],
        timeout_seconds: int | None = None,
        max_retries: int | None = None,
    ) -> Call[CreatedWebhookEndpoint]:
        """Registers an endpoint. Its secret is shown in this answer and never again: keep it.

        Args:
            url: Where to deliver: https, or http on this machine.
            events: Which events to deliver, such as `reference.submitted`.
            timeout_seconds: How long the portal waits for an answer, in seconds.
            max_retries: How often the portal tries again.

        Returns:
            The `CreatedWebhookEndpoint`.

        Raises:
            ValidationError: For a url that is not https (loopback may be http).
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`, in two versions of the answer; both are read.

        Example:
            created_webhook_endpoint = await client.webhooks.create(url="https://example.com/hooks", events=["reference.submitted"])
        """

    def update(
        self,
        id: int | str,
        *,
        url: str | None = None,
        events: Sequence[str] | None = None,
        is_active: bool | None = None,
        timeout_seconds: int | None = None,
        max_retries: int | None = None,
    ) -> Call[WebhookEndpoint]:
        """Changes an endpoint; what is left out stays as it is.

        Args:
            id: Its number or its uuid.
            url: Where to deliver: https, or http on this machine.
            events: Which events to deliver.
            is_active: Whether to deliver at all.
            timeout_seconds: How long the portal waits for an answer, in seconds.
            max_retries: How often the portal tries again.

        Returns:
            The `WebhookEndpoint`.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and body.

        Example:
            webhook_endpoint = await client.webhooks.update(17)
        """

    def delete(self, id: int | str) -> Call[None]:
        """Deletes an endpoint.

        Args:
            id: Its number or its uuid.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path.

        Example:
            await client.webhooks.delete(17)
        """

    def calls(
        self,
        id: int | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> AsyncPager[WebhookCall]:
        """Lists the deliveries made to an endpoint.

        Args:
            id: Its number or its uuid.
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `WebhookCall`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields.

        Example:
            async for webhook_call in client.webhooks.calls(17):
                print(webhook_call)
        """

    def test(self, id: int | str) -> Call[WebhookTest]:
        """Has the portal deliver a `webhook.test` event to an endpoint.

        Args:
            id: Its number or its uuid.

        Returns:
            The `WebhookTest`.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and answer.

        Example:
            webhook_test = await client.webhooks.test(17)
        """

@final
class V1Candidates:
    """The people whose compliance is looked after."""

    def list(self, *, page: int | None = None, per_page: int | None = None) -> Pager[Candidate]:
        """Lists the candidates that are not archived.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `Candidate`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; paging by query is assumed.

        Example:
            for candidate in client.v1.candidates.list():
                print(candidate)
        """

    def get(self, candidate_ref: int | str) -> Candidate | None:
        """Gets one candidate; nothing where the portal has nothing to say of them.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.

        Returns:
            The `Candidate`, or None where the portal answers without one.

        Raises:
            NotFoundError: When there is no such candidate.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `observed`.

        Example:
            candidate = client.v1.candidates.get(17)
        """

    def create(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        client_record_ref: str | None = None,
        consultant_name: str | None = None,
        activate_candidate: bool | None = None,
        send_activation_mail: bool | None = None,
        archived: bool | None = None,
        job_role: str | None = None,
        return_email: str | None = None,
    ) -> AnyCandidateCreation:
        """Creates a candidate. Where one with the same e-mail address exists, **nothing is changed**, and
        the outcome says so: `Candidates.ensure` updates them then.

        The match is by e-mail address alone: two people who share one are one candidate to the portal.

        Args:
            first_name: First name.
            last_name: Last name.
            email: E-mail address: the portal knows people by it.
            client_record_ref: What your own system calls the candidate.
            consultant_name: Who looks after the candidate.
            activate_candidate: Whether the candidate can log in to the portal.
            send_activation_mail: Whether the portal sends the mail that activates the account.
            archived: Whether the candidate is archived.
            job_role: What the candidate works as.
            return_email: Where the portal sends word about the candidate.

        Returns:
            `CandidateCreation.Created`: There is a new candidate (201);
                `CandidateCreation.Existing`: There was one with this e-mail address, and nothing was
                changed (202).

        Raises:
            ValidationError: For wrong arguments.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            candidate_creation = client.v1.candidates.create(first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com")
            if isinstance(candidate_creation, hbportal.CandidateCreation.Created):
                print(candidate_creation.value)
        """

    def update(
        self,
        candidate_ref: int | str,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        email: str | None = None,
        client_record_ref: str | None = None,
        consultant_name: str | None = None,
        activate_candidate: bool | None = None,
        send_activation_mail: bool | None = None,
        archived: bool | None = None,
        job_role: str | None = None,
        return_email: str | None = None,
    ) -> AnyCandidateUpdate:
        """Changes a candidate; what is left out stays as it is.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.
            first_name: First name.
            last_name: Last name.
            email: E-mail address: the portal knows people by it.
            client_record_ref: What your own system calls the candidate.
            consultant_name: Who looks after the candidate.
            activate_candidate: Whether the candidate can log in to the portal.
            send_activation_mail: Whether the portal sends the mail that activates the account.
            archived: Whether the candidate is archived.
            job_role: What the candidate works as.
            return_email: Where the portal sends word about the candidate.

        Returns:
            `CandidateUpdate.Updated`: Something was changed (200); `CandidateUpdate.Unchanged`: All
                of it was so already (304).

        Raises:
            NotFoundError: When there is no such candidate.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the path is assumed.

        Example:
            candidate_update = client.v1.candidates.update(17)
            if isinstance(candidate_update, hbportal.CandidateUpdate.Updated):
                print(candidate_update.kind)
        """

    def ensure(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        client_record_ref: str | None = None,
        consultant_name: str | None = None,
        activate_candidate: bool | None = None,
        send_activation_mail: bool | None = None,
        archived: bool | None = None,
        job_role: str | None = None,
        return_email: str | None = None,
    ) -> AnyEnsuredCandidate:
        """Creates a candidate, or where one with the same e-mail address exists, gives them these details;
        and tells which of it happened. Doing it again changes nothing.

        Args:
            first_name: First name.
            last_name: Last name.
            email: E-mail address: the portal knows people by it.
            client_record_ref: What your own system calls the candidate.
            consultant_name: Who looks after the candidate.
            activate_candidate: Whether the candidate can log in to the portal.
            send_activation_mail: Whether the portal sends the mail that activates the account.
            archived: Whether the candidate is archived.
            job_role: What the candidate works as.
            return_email: Where the portal sends word about the candidate.

        Returns:
            `EnsuredCandidate.Created`: There is a new candidate; `EnsuredCandidate.Updated`: There
                was one with this e-mail address, who has these details now;
                `EnsuredCandidate.Unchanged`: There was one with these details.

        Raises:
            ValidationError: For wrong arguments.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the path of the update is assumed.

        Example:
            ensured_candidate = client.v1.candidates.ensure(first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com")
            if isinstance(ensured_candidate, hbportal.EnsuredCandidate.Created):
                print(ensured_candidate.value)
        """

@final
class AsyncV1Candidates:
    """The people whose compliance is looked after."""

    def list(self, *, page: int | None = None, per_page: int | None = None) -> AsyncPager[Candidate]:
        """Lists the candidates that are not archived.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `Candidate`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; paging by query is assumed.

        Example:
            async for candidate in client.v1.candidates.list():
                print(candidate)
        """

    def get(self, candidate_ref: int | str) -> Call[Candidate | None]:
        """Gets one candidate; nothing where the portal has nothing to say of them.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.

        Returns:
            The `Candidate`, or None where the portal answers without one.

        Raises:
            NotFoundError: When there is no such candidate.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `observed`.

        Example:
            candidate = await client.v1.candidates.get(17)
        """

    def create(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        client_record_ref: str | None = None,
        consultant_name: str | None = None,
        activate_candidate: bool | None = None,
        send_activation_mail: bool | None = None,
        archived: bool | None = None,
        job_role: str | None = None,
        return_email: str | None = None,
    ) -> Call[AnyCandidateCreation]:
        """Creates a candidate. Where one with the same e-mail address exists, **nothing is changed**, and
        the outcome says so: `Candidates.ensure` updates them then.

        The match is by e-mail address alone: two people who share one are one candidate to the portal.

        Args:
            first_name: First name.
            last_name: Last name.
            email: E-mail address: the portal knows people by it.
            client_record_ref: What your own system calls the candidate.
            consultant_name: Who looks after the candidate.
            activate_candidate: Whether the candidate can log in to the portal.
            send_activation_mail: Whether the portal sends the mail that activates the account.
            archived: Whether the candidate is archived.
            job_role: What the candidate works as.
            return_email: Where the portal sends word about the candidate.

        Returns:
            `CandidateCreation.Created`: There is a new candidate (201);
                `CandidateCreation.Existing`: There was one with this e-mail address, and nothing was
                changed (202).

        Raises:
            ValidationError: For wrong arguments.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            candidate_creation = await client.v1.candidates.create(first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com")
            if isinstance(candidate_creation, hbportal.CandidateCreation.Created):
                print(candidate_creation.value)
        """

    def update(
        self,
        candidate_ref: int | str,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        email: str | None = None,
        client_record_ref: str | None = None,
        consultant_name: str | None = None,
        activate_candidate: bool | None = None,
        send_activation_mail: bool | None = None,
        archived: bool | None = None,
        job_role: str | None = None,
        return_email: str | None = None,
    ) -> Call[AnyCandidateUpdate]:
        """Changes a candidate; what is left out stays as it is.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.
            first_name: First name.
            last_name: Last name.
            email: E-mail address: the portal knows people by it.
            client_record_ref: What your own system calls the candidate.
            consultant_name: Who looks after the candidate.
            activate_candidate: Whether the candidate can log in to the portal.
            send_activation_mail: Whether the portal sends the mail that activates the account.
            archived: Whether the candidate is archived.
            job_role: What the candidate works as.
            return_email: Where the portal sends word about the candidate.

        Returns:
            `CandidateUpdate.Updated`: Something was changed (200); `CandidateUpdate.Unchanged`: All
                of it was so already (304).

        Raises:
            NotFoundError: When there is no such candidate.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the path is assumed.

        Example:
            candidate_update = await client.v1.candidates.update(17)
            if isinstance(candidate_update, hbportal.CandidateUpdate.Updated):
                print(candidate_update.kind)
        """

    def ensure(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        client_record_ref: str | None = None,
        consultant_name: str | None = None,
        activate_candidate: bool | None = None,
        send_activation_mail: bool | None = None,
        archived: bool | None = None,
        job_role: str | None = None,
        return_email: str | None = None,
    ) -> Call[AnyEnsuredCandidate]:
        """Creates a candidate, or where one with the same e-mail address exists, gives them these details;
        and tells which of it happened. Doing it again changes nothing.

        Args:
            first_name: First name.
            last_name: Last name.
            email: E-mail address: the portal knows people by it.
            client_record_ref: What your own system calls the candidate.
            consultant_name: Who looks after the candidate.
            activate_candidate: Whether the candidate can log in to the portal.
            send_activation_mail: Whether the portal sends the mail that activates the account.
            archived: Whether the candidate is archived.
            job_role: What the candidate works as.
            return_email: Where the portal sends word about the candidate.

        Returns:
            `EnsuredCandidate.Created`: There is a new candidate; `EnsuredCandidate.Updated`: There
                was one with this e-mail address, who has these details now;
                `EnsuredCandidate.Unchanged`: There was one with these details.

        Raises:
            ValidationError: For wrong arguments.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the path of the update is assumed.

        Example:
            ensured_candidate = await client.v1.candidates.ensure(first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com")
            if isinstance(ensured_candidate, hbportal.EnsuredCandidate.Created):
                print(ensured_candidate.value)
        """

@final
class V1Certificates:
    """Certificates of training, as PDF."""

    def download_all(self, candidate_ref: int | str) -> AnyDocument:
        """Downloads one file with the certificates of all courses of a candidate.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.

        Returns:
            `Document.Ready`: Here it is; `Document.Pending`: It is not made yet: ask again later
                (202); `Document.NotAvailable`: There is none (204).

        Raises:
            NotFoundError: When there is no such candidate.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `observed`.

        Example:
            document = client.v1.certificates.download_all(17)
            if isinstance(document, hbportal.Document.Ready):
                document.value.save("file.pdf")
        """

@final
class AsyncV1Certificates:
    """Certificates of training, as PDF."""

    def download_all(self, candidate_ref: int | str) -> Call[AnyAsyncDocument]:
        """Downloads one file with the certificates of all courses of a candidate.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.

        Returns:
            `Document.Ready`: Here it is; `Document.Pending`: It is not made yet: ask again later
                (202); `Document.NotAvailable`: There is none (204).

        Raises:
            NotFoundError: When there is no such candidate.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `observed`.

        Example:
            document = await client.v1.certificates.download_all(17)
            if isinstance(document, hbportal.Document.Ready):
                await document.value.save("file.pdf")
        """

@final
class V1:
    """The portal's first API (deprecated)."""

    @property
    def candidates(self) -> V1Candidates:
        """The people whose compliance is looked after."""

    @property
    def training(self) -> V1Training:
        """Courses, and how candidates stand in them."""

    @property
    def occupational_health(self) -> V1OccupationalHealth:
        """Health screenings."""

    @property
    def certificates(self) -> V1Certificates:
        """Certificates of training, as PDF."""

@final
class AsyncV1:
    """The portal's first API (deprecated)."""

    @property
    def candidates(self) -> AsyncV1Candidates:
        """The people whose compliance is looked after."""

    @property
    def training(self) -> AsyncV1Training:
        """Courses, and how candidates stand in them."""

    @property
    def occupational_health(self) -> AsyncV1OccupationalHealth:
        """Health screenings."""

    @property
    def certificates(self) -> AsyncV1Certificates:
        """Certificates of training, as PDF."""

@final
class V1OccupationalHealth:
    """Health screenings."""

    def update_submission(
        self,
        submission_ref: int | str,
        *,
        form_data: Mapping[str, Any] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> AnySubmissionUpdate:
        """Adds answers or files to a submission, such as proof of immunity that the screening asked for.

        Args:
            submission_ref: The number or text that is its `submission_ref`.
            form_data: Answers by the `field_name` of the form's fields.
            files: The files, by the names of the form's fields: a path, a file opened in binary
                mode, an `Upload`, or a tuple of name and content. They are read piece by piece while
                they are sent, and stay open.

        Returns:
            `SubmissionUpdate.Updated`: It was changed (200); `SubmissionUpdate.Unchanged`: All of
                it was so already (304).

        Raises:
            NotFoundError: When there is no such submission.
            ValidationError: For a file that cannot be sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the names of the files' fields are not known.

        Example:
            submission_update = client.v1.occupational_health.update_submission(17, files={"proof": "immunity.pdf"})
            if isinstance(submission_update, hbportal.SubmissionUpdate.Updated):
                print(submission_update.kind)
        """

@final
class AsyncV1OccupationalHealth:
    """Health screenings."""

    def update_submission(
        self,
        submission_ref: int | str,
        *,
        form_data: Mapping[str, Any] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Call[AnySubmissionUpdate]:
        """Adds answers or files to a submission, such as proof of immunity that the screening asked for.

        Args:
            submission_ref: The number or text that is its `submission_ref`.
            form_data: Answers by the `field_name` of the form's fields.
            files: The files, by the names of the form's fields: a path, a file opened in binary
                mode, an `Upload`, or a tuple of name and content. They are read piece by piece while
                they are sent, and stay open.

        Returns:
            `SubmissionUpdate.Updated`: It was changed (200); `SubmissionUpdate.Unchanged`: All of
                it was so already (304).

        Raises:
            NotFoundError: When there is no such submission.
            ValidationError: For a file that cannot be sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the names of the files' fields are not known.

        Example:
            submission_update = await client.v1.occupational_health.update_submission(17, files={"proof": "immunity.pdf"})
            if isinstance(submission_update, hbportal.SubmissionUpdate.Updated):
                print(submission_update.kind)
        """

@final
class V1Training:
    """Courses, and how candidates stand in them."""

    def report(self, candidate_ref: int | str) -> TrainingReport | None:
        """Reports how a candidate stands in the courses assigned to them; nothing where the portal has
        nothing to say, which is not the same as a report without courses.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.

        Returns:
            The `TrainingReport`, or None where the portal answers without one.

        Raises:
            NotFoundError: When there is no such candidate.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `observed`.

        Example:
            training_report = client.v1.training.report(17)
        """

@final
class AsyncV1Training:
    """Courses, and how candidates stand in them."""

    def report(self, candidate_ref: int | str) -> Call[TrainingReport | None]:
        """Reports how a candidate stands in the courses assigned to them; nothing where the portal has
        nothing to say, which is not the same as a report without courses.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.

        Returns:
            The `TrainingReport`, or None where the portal answers without one.

        Raises:
            NotFoundError: When there is no such candidate.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `observed`.

        Example:
            training_report = await client.v1.training.report(17)
        """

@final
class TokenResponse(_Model):
    """A token pair."""

    __match_args__ = ("access_token", "expires_in", "refresh_token", "refresh_expires_in", "token_type")

    @property
    def access_token(self) -> Secret:
        """What goes into the `Authorization` header."""

    @property
    def expires_in(self) -> int:
        """The lifetime of the access token, in seconds."""

    @property
    def refresh_token(self) -> Secret | None:
        """What the next pair is got with, once."""

    @property
    def refresh_expires_in(self) -> int | None:
        """The lifetime of the refresh token, in seconds."""

    @property
    def token_type(self) -> str | None:
        """`Bearer`."""

@final
class TokenInfo(_Model):
    """What the portal knows of a token."""

    __match_args__ = ("client_id", "client_name", "scopes", "expires_at", "issued_at")

    @property
    def client_id(self) -> int | None:
        """The account's client id."""

    @property
    def client_name(self) -> str | None:
        """The account's name."""

    @property
    def scopes(self) -> tuple[str, ...] | None:
        """What the token may do."""

    @property
    def expires_at(self) -> datetime | None:
        """When the token ends."""

    @property
    def issued_at(self) -> datetime | None:
        """When the token was made."""

@final
class ReferenceRequest(_Model):
    """A request for references about a candidate."""

    __match_args__ = (
        "id",
        "uuid",
        "candidate_id",
        "collection_mode",
        "status",
        "references_required",
        "references_completed",
        "created_at",
        "candidate_name",
        "candidate_email",
        "template_id",
        "template_name",
        "status_label",
        "is_fully_referenced",
        "notes",
        "expires_at",
        "is_expired",
        "requested_by",
        "submission_url",
        "references",
        "updated_at",
    )

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def uuid(self) -> str:
        """Its uuid."""

    @property
    def candidate_id(self) -> int:
        """Who the references are about."""

    @property
    def collection_mode(self) -> CollectionMode:
        """Who names the referees."""

    @property
    def status(self) -> ReferenceRequestStatus:
        """Where it stands."""

    @property
    def references_required(self) -> int:
        """How many references are needed."""

    @property
    def references_completed(self) -> int:
        """How many are there."""

    @property
    def created_at(self) -> datetime:
        """When it was made."""

    @property
    def candidate_name(self) -> str | None:
        """The candidate's name."""

    @property
    def candidate_email(self) -> str | None:
        """The candidate's e-mail address."""

    @property
    def template_id(self) -> int | None:
        """The form that referees fill in."""

    @property
    def template_name(self) -> str | None:
        """The name of that form."""

    @property
    def status_label(self) -> str | None:
        """The status in words for people."""

    @property
    def is_fully_referenced(self) -> bool | None:
        """Whether all required references are there."""

    @property
    def notes(self) -> str | None:
        """Notes for the account's own people."""

    @property
    def expires_at(self) -> datetime | None:
        """When the time to answer is over."""

    @property
    def is_expired(self) -> bool | None:
        """Whether the time to answer is over."""

    @property
    def requested_by(self) -> int | None:
        """The user who asked."""

    @property
    def submission_url(self) -> str | None:
        """Where the candidate names referees."""

    @property
    def references(self) -> tuple[Reference, ...] | None:
        """The references, one a referee."""

    @property
    def updated_at(self) -> datetime | None:
        """When it was last changed."""

@final
class RemindersSent(_Model):
    """What reminding did."""

    __match_args__ = ("message", "sent")

    @property
    def message(self) -> str | None:
        """What the portal says."""

    @property
    def sent(self) -> int | None:
        """How many reminders went out."""

@final
class Reference(_Model):
    """One referee's reference."""

    __match_args__ = (
        "id",
        "uuid",
        "referee_name",
        "referee_email",
        "status",
        "reference_request_id",
        "referee_organisation",
        "referee_position",
        "referee_phone",
        "relationship_to_candidate",
        "status_label",
        "score",
        "decline_reason",
        "form_url",
        "pdf_url",
        "sent_at",
        "opened_at",
        "submitted_at",
        "expires_at",
        "last_reminder_sent_at",
        "reminder_count",
        "created_at",
        "updated_at",
    )

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def uuid(self) -> str:
        """Its uuid."""

    @property
    def referee_name(self) -> str:
        """Who is asked."""

    @property
    def referee_email(self) -> str:
        """Where they are asked."""

    @property
    def status(self) -> ReferenceStatus:
        """Where it stands."""

    @property
    def reference_request_id(self) -> int | None:
        """The request it belongs to."""

    @property
    def referee_organisation(self) -> str | None:
        """Where the referee works."""

    @property
    def referee_position(self) -> str | None:
        """What the referee does there."""

    @property
    def referee_phone(self) -> str | None:
        """The referee's telephone number."""

    @property
    def relationship_to_candidate(self) -> str | None:
        """How the referee knows the candidate."""

    @property
    def status_label(self) -> str | None:
        """The status in words for people."""

    @property
    def score(self) -> float | None:
        """The score of the answers."""

    @property
    def decline_reason(self) -> str | None:
        """Why the referee declined."""

    @property
    def form_url(self) -> str | None:
        """Where the referee fills in the form."""

    @property
    def pdf_url(self) -> str | None:
        """Where the PDF is, once the referee has answered."""

    @property
    def sent_at(self) -> datetime | None:
        """When the referee was asked."""

    @property
    def opened_at(self) -> datetime | None:
        """When the referee first opened the form."""

    @property
    def submitted_at(self) -> datetime | None:
        """When the referee answered."""

    @property
    def expires_at(self) -> datetime | None:
        """When the time to answer is over."""

    @property
    def last_reminder_sent_at(self) -> datetime | None:
        """When the referee was last reminded."""

    @property
    def reminder_count(self) -> int | None:
        """How often the referee was reminded."""

    @property
    def created_at(self) -> datetime | None:
        """When it was made."""

    @property
    def updated_at(self) -> datetime | None:
        """When it was last changed."""

@final
class ReferenceDetail(_Model):
    """One referee's reference, with the answers and how they score."""

    __match_args__ = (
        "id",
        "uuid",
        "referee_name",
        "referee_email",
        "status",
        "reference_request_id",
        "referee_organisation",
        "referee_position",
        "referee_phone",
        "relationship_to_candidate",
        "status_label",
        "score",
        "decline_reason",
        "form_url",
        "pdf_url",
        "sent_at",
        "opened_at",
        "submitted_at",
        "expires_at",
        "last_reminder_sent_at",
        "reminder_count",
        "created_at",
        "updated_at",
        "form_response",
        "score_breakdown",
        "ip_address",
    )

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def uuid(self) -> str:
        """Its uuid."""

    @property
    def referee_name(self) -> str:
        """Who is asked."""

    @property
    def referee_email(self) -> str:
        """Where they are asked."""

    @property
    def status(self) -> ReferenceStatus:
        """Where it stands."""

    @property
    def reference_request_id(self) -> int | None:
        """The request it belongs to."""

    @property
    def referee_organisation(self) -> str | None:
        """Where the referee works."""

    @property
    def referee_position(self) -> str | None:
        """What the referee does there."""

    @property
    def referee_phone(self) -> str | None:
        """The referee's telephone number."""

    @property
    def relationship_to_candidate(self) -> str | None:
        """How the referee knows the candidate."""

    @property
    def status_label(self) -> str | None:
        """The status in words for people."""

    @property
    def score(self) -> float | None:
        """The score of the answers."""

    @property
    def decline_reason(self) -> str | None:
        """Why the referee declined."""

    @property
    def form_url(self) -> str | None:
        """Where the referee fills in the form."""

    @property
    def pdf_url(self) -> str | None:
        """Where the PDF is, once the referee has answered."""

    @property
    def sent_at(self) -> datetime | None:
        """When the referee was asked."""

    @property
    def opened_at(self) -> datetime | None:
        """When the referee first opened the form."""

    @property
    def submitted_at(self) -> datetime | None:
        """When the referee answered."""

    @property
    def expires_at(self) -> datetime | None:
        """When the time to answer is over."""

    @property
    def last_reminder_sent_at(self) -> datetime | None:
        """When the referee was last reminded."""

    @property
    def reminder_count(self) -> int | None:
        """How often the referee was reminded."""

    @property
    def created_at(self) -> datetime | None:
        """When it was made."""

    @property
    def updated_at(self) -> datetime | None:
        """When it was last changed."""

    @property
    def form_response(self) -> tuple[FormAnswer, ...] | None:
        """The answers, in the order of the form."""

    @property
    def score_breakdown(self) -> dict[str, ScoreBreakdown] | None:
        """How the score came about, by field."""

    @property
    def ip_address(self) -> str | None:
        """The address from which the referee answered."""

@final
class FormAnswer(_Model):
    """One answer of a referee."""

    __match_args__ = ("field_code", "label", "value")

    @property
    def field_code(self) -> str | None:
        """The code of the form's field."""

    @property
    def label(self) -> str | None:
        """The question."""

    @property
    def value(self) -> str | None:
        """The answer."""

@final
class ScoreBreakdown(_Model):
    """What one field adds to the score."""

    __match_args__ = ("label", "value", "raw_score", "weight", "weighted_score")

    @property
    def label(self) -> str | None:
        """The question."""

    @property
    def value(self) -> str | None:
        """The answer."""

    @property
    def raw_score(self) -> float | None:
        """The score of the answer by itself."""

    @property
    def weight(self) -> float | None:
        """How much the field counts."""

    @property
    def weighted_score(self) -> float | None:
        """The score times the weight."""

@final
class Template(_Model):
    """A form template."""

    __match_args__ = ("id", "name", "description", "is_default", "fields_count", "created_at", "updated_at")

    @property
    def id(self) -> int:
        """The number to give as `template_id`."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def description(self) -> str | None:
        """What it is for."""

    @property
    def is_default(self) -> bool | None:
        """Whether it is used when no template is named."""

    @property
    def fields_count(self) -> int | None:
        """How many fields it has."""

    @property
    def created_at(self) -> datetime | None:
        """When it was made."""

    @property
    def updated_at(self) -> datetime | None:
        """When it was last changed."""

@final
class WebhookEndpoint(_Model):
    """An endpoint to which the portal delivers events."""

    __match_args__ = (
        "id",
        "url",
        "events",
        "is_active",
        "name",
        "timeout_seconds",
        "max_retries",
        "failure_count",
        "consecutive_failures",
        "secret_prefix",
        "last_called_at",
        "last_failed_at",
        "last_delivered_at",
        "last_response_code",
        "created_at",
        "updated_at",
    )

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def url(self) -> str:
        """Where events are delivered."""

    @property
    def events(self) -> tuple[str, ...]:
        """Which events are delivered."""

    @property
    def is_active(self) -> bool:
        """Whether it is in use."""

    @property
    def name(self) -> str | None:
        """Its name."""

    @property
    def timeout_seconds(self) -> int | None:
        """How long the portal waits for an answer, in seconds."""

    @property
    def max_retries(self) -> int | None:
        """How often the portal tries again."""

    @property
    def failure_count(self) -> int | None:
        """How many deliveries failed."""

    @property
    def consecutive_failures(self) -> int | None:
        """How many deliveries failed since the last that succeeded."""

    @property
    def secret_prefix(self) -> str | None:
        """The first letters of its secret."""

    @property
    def last_called_at(self) -> datetime | None:
        """When it was last called."""

    @property
    def last_failed_at(self) -> datetime | None:
        """When a delivery last failed."""

    @property
    def last_delivered_at(self) -> datetime | None:
        """When a delivery last succeeded."""

    @property
    def last_response_code(self) -> int | None:
        """The status it last answered."""

    @property
    def created_at(self) -> datetime | None:
        """When it was made."""

    @property
    def updated_at(self) -> datetime | None:
        """When it was last changed."""

@final
class CreatedWebhookEndpoint(_Model):
    """A new endpoint and its secret, which is shown this once."""

    __match_args__ = ("endpoint", "secret", "message")

    @property
    def endpoint(self) -> WebhookEndpoint:
        """The endpoint."""

    @property
    def secret(self) -> Secret | None:
        """What deliveries are signed with. It cannot be read again."""

    @property
    def message(self) -> str | None:
        """What the portal says."""

@final
class WebhookCall(_Model):
    """One delivery to an endpoint."""

    __match_args__ = (
        "id",
        "event",
        "status_code",
        "response_time_ms",
        "attempt",
        "success",
        "error",
        "payload",
        "created_at",
    )

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def event(self) -> str | None:
        """Which event was delivered."""

    @property
    def status_code(self) -> int | None:
        """The status the endpoint answered."""

    @property
    def response_time_ms(self) -> int | None:
        """How long the endpoint took, in milliseconds."""

    @property
    def attempt(self) -> int | None:
        """The how-manieth attempt it was, from 1."""

    @property
    def success(self) -> bool | None:
        """Whether the endpoint took it."""

    @property
    def error(self) -> str | None:
        """Why it failed."""

    @property
    def payload(self) -> Any | None:
        """What was delivered."""

    @property
    def created_at(self) -> datetime | None:
        """When it was made."""

@final
class WebhookTest(_Model):
    """What the portal says of a test delivery."""

    __match_args__ = ("message",)

    @property
    def message(self) -> str | None:
        """What the portal says."""

@final
class CandidateReference(_Model):
    """How the portal names a candidate."""

    __match_args__ = ("candidate_ref", "candidate_id")

    @property
    def candidate_ref(self) -> str:
        """The uuid that the operations of this family take."""

    @property
    def candidate_id(self) -> str | None:
        """The portal's own number, as text."""

@final
class Candidate(_Model):
    """A candidate, as far as the portal tells."""

    __match_args__ = (
        "candidate_ref",
        "candidate_id",
        "client_record_ref",
        "first_name",
        "last_name",
        "email",
        "candidate_status",
    )

    @property
    def candidate_ref(self) -> str:
        """The uuid that the operations of this family take."""

    @property
    def candidate_id(self) -> str | None:
        """The portal's own number, as text."""

    @property
    def client_record_ref(self) -> str | None:
        """What your own system calls the candidate."""

    @property
    def first_name(self) -> str | None:
        """First name."""

    @property
    def last_name(self) -> str | None:
        """Last name."""

    @property
    def email(self) -> str | None:
        """E-mail address."""

    @property
    def candidate_status(self) -> str | None:
        """Where the candidate stands, in the portal's words: they are not documented."""

@final
class TrainingReport(_Model):
    """How a candidate stands in several courses."""

    __match_args__ = ("courses",)

    @property
    def courses(self) -> tuple[CourseResult, ...]:
        """The courses."""

    def valid_on(self, day: date | str) -> tuple[CourseResult, ...]:
        """The courses that are valid on `day`.

        Returns:
            Each such `CourseResult`.

        Raises:
            ValidationError: An argument is wrong; the error names it.
        """

    def lapsed_on(self, day: date | str) -> tuple[CourseResult, ...]:
        """The courses that were completed once, and whose renewal is due on `day` or was before.

        Returns:
            Each such `CourseResult`.

        Raises:
            ValidationError: An argument is wrong; the error names it.
        """

    def expiring_within(self, days: int, day: date | str) -> tuple[CourseResult, ...]:
        """The courses that are valid on `day`, and not any more so many days later.

        Returns:
            Each such `CourseResult`.

        Raises:
            ValidationError: An argument is wrong; the error names it.
        """

@final
class CourseResult(_Model):
    """How a candidate stands in one course. Its days are the vendor's own text, whose form is not
    documented: `parse_time` reads the forms that are known.
    """

    __match_args__ = (
        "course_id",
        "course_name",
        "date_assigned",
        "date_completed",
        "renewal_date",
        "course_status",
        "grade",
    )

    @property
    def course_id(self) -> str:
        """The course."""

    @property
    def course_name(self) -> str:
        """Its name."""

    @property
    def date_assigned(self) -> str | None:
        """When it was assigned."""

    @property
    def date_completed(self) -> str | None:
        """When it was completed."""

    @property
    def renewal_date(self) -> str | None:
        """When it has to be done again."""

    @property
    def course_status(self) -> str | None:
        """Where it stands, in the portal's words: they are not documented."""

    @property
    def grade(self) -> str | None:
        """How well it was done."""

    def is_valid_on(self, day: date | str) -> bool:
        """Whether the training is valid on `day`: completed by then, and not to be renewed until after it.

        A completion or renewal that is there and cannot be read makes it not valid. The status is read
        by whole words: "incomplete" is not "complete".

        Raises:
            ValidationError: An argument is wrong; the error names it.
        """

@final
class WebhookEvent(_Model):
    """A delivery that was verified."""

    __match_args__ = ("event_id", "event_type", "occurred_at", "data")

    @property
    def event_id(self) -> str | None:
        """Names the event: the same one may be delivered twice, so remember it to act once."""

    @property
    def event_type(self) -> WebhookEventType | None:
        """What happened."""

    @property
    def occurred_at(self) -> datetime | None:
        """When it happened, which may be long before it is delivered."""

    @property
    def data(self) -> Any | None:
        """What it happened to. Its fields are not documented."""

class CandidateCreation:
    """What came of creating a candidate."""

    @property
    def kind(self) -> Literal["created", "existing"]:
        """Which of them it is."""

    @property
    def value(self) -> CandidateReference:
        """What came with it."""

    @final
    class Created(CandidateCreation):
        """There is a new candidate (201)."""

        __match_args__ = ("value",)

        def __init__(self, value: CandidateReference) -> None: ...
        @property
        def kind(self) -> Literal["created"]:
            """Which of them it is."""

        @property
        def value(self) -> CandidateReference:
            """What came with it."""

    @final
    class Existing(CandidateCreation):
        """There was one with this e-mail address, and nothing was changed (202)."""

        __match_args__ = ("value",)

        def __init__(self, value: CandidateReference) -> None: ...
        @property
        def kind(self) -> Literal["existing"]:
            """Which of them it is."""

        @property
        def value(self) -> CandidateReference:
            """What came with it."""

class CandidateUpdate:
    """What came of changing a candidate."""

    @property
    def kind(self) -> Literal["updated", "unchanged"]:
        """Which of them it is."""

    @property
    def value(self) -> None:
        """What came with it."""

    @final
    class Updated(CandidateUpdate):
        """Something was changed (200)."""

        __match_args__ = ()

        def __init__(self) -> None: ...
        @property
        def kind(self) -> Literal["updated"]:
            """Which of them it is."""

        @property
        def value(self) -> None:
            """What came with it."""

    @final
    class Unchanged(CandidateUpdate):
        """All of it was so already (304)."""

        __match_args__ = ()

        def __init__(self) -> None: ...
        @property
        def kind(self) -> Literal["unchanged"]:
            """Which of them it is."""

        @property
        def value(self) -> None:
            """What came with it."""

class EnsuredCandidate:
    """What came of ensuring a candidate."""

    @property
    def kind(self) -> Literal["created", "updated", "unchanged"]:
        """Which of them it is."""

    @property
    def value(self) -> CandidateReference:
        """What came with it."""

    @final
    class Created(EnsuredCandidate):
        """There is a new candidate."""

        __match_args__ = ("value",)

        def __init__(self, value: CandidateReference) -> None: ...
        @property
        def kind(self) -> Literal["created"]:
            """Which of them it is."""

        @property
        def value(self) -> CandidateReference:
            """What came with it."""

    @final
    class Updated(EnsuredCandidate):
        """There was one with this e-mail address, who has these details now."""

        __match_args__ = ("value",)

        def __init__(self, value: CandidateReference) -> None: ...
        @property
        def kind(self) -> Literal["updated"]:
            """Which of them it is."""

        @property
        def value(self) -> CandidateReference:
            """What came with it."""

    @final
    class Unchanged(EnsuredCandidate):
        """There was one with these details."""

        __match_args__ = ("value",)

        def __init__(self, value: CandidateReference) -> None: ...
        @property
        def kind(self) -> Literal["unchanged"]:
            """Which of them it is."""

        @property
        def value(self) -> CandidateReference:
            """What came with it."""

class SubmissionUpdate:
    """What came of changing a submission."""

    @property
    def kind(self) -> Literal["updated", "unchanged"]:
        """Which of them it is."""

    @property
    def value(self) -> None:
        """What came with it."""

    @final
    class Updated(SubmissionUpdate):
        """It was changed (200)."""

        __match_args__ = ()

        def __init__(self) -> None: ...
        @property
        def kind(self) -> Literal["updated"]:
            """Which of them it is."""

        @property
        def value(self) -> None:
            """What came with it."""

    @final
    class Unchanged(SubmissionUpdate):
        """All of it was so already (304)."""

        __match_args__ = ()

        def __init__(self) -> None: ...
        @property
        def kind(self) -> Literal["unchanged"]:
            """Which of them it is."""

        @property
        def value(self) -> None:
            """What came with it."""

class Document:
    """A file that may not be there."""

    @property
    def kind(self) -> Literal["ready", "pending", "not_available"]:
        """Which of them it is."""

    @property
    def value(self) -> Any:
        """What came with it."""

    def __class_getitem__(cls, item: Any, /) -> GenericAlias: ...

    @final
    class Ready(Document, Generic[_T_co]):
        """Here it is."""

        __match_args__ = ("value",)

        def __init__(self, value: _T_co) -> None: ...
        @property
        def kind(self) -> Literal["ready"]:
            """Which of them it is."""

        @property
        def value(self) -> _T_co:
            """What came with it."""

    @final
    class Pending(Document):
        """It is not made yet: ask again later (202)."""

        __match_args__ = ()

        def __init__(self) -> None: ...
        @property
        def kind(self) -> Literal["pending"]:
            """Which of them it is."""

        @property
        def value(self) -> None:
            """What came with it."""

    @final
    class NotAvailable(Document):
        """There is none (204)."""

        __match_args__ = ()

        def __init__(self) -> None: ...
        @property
        def kind(self) -> Literal["not_available"]:
            """Which of them it is."""

        @property
        def value(self) -> None:
            """What came with it."""
