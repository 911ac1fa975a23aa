"""The extension module. Written by `cargo xtask bindgen` from core/src; do not edit."""

from collections.abc import Callable, Coroutine, Generator, Iterable, Iterator, Mapping, Sequence
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
    AnyScreening,
    AnySubmissionUpdate,
    AsyncTokenStore,
    BookingStatus,
    CollectionMode,
    DocumentStatus,
    FamilyOptions,
    FileContent,
    FileInput,
    FormFieldType,
    PayOption,
    PayStatus,
    RefereeInput,
    ReferenceRequestStatus,
    ReferenceStatus,
    ScreeningStatus,
    SessionEventKind,
    SessionReason,
    SessionState,
    SortDirection,
    TokenPair,
    TokenStore,
    WebhookEventType,
    WebhookPreset,
)

__all__ = [
    "AcademyBooking",
    "AccountProfile",
    "AsyncClient",
    "AsyncDownload",
    "AsyncHold",
    "AsyncPageIterator",
    "AsyncPager",
    "AsyncSession",
    "BookableCourse",
    "Booking",
    "BookingCandidate",
    "BookingInvite",
    "BookingLink",
    "BookingUrl",
    "Call",
    "Candidate",
    "CandidateCreation",
    "CandidateReference",
    "CandidateUpdate",
    "CatalogueCourse",
    "Clearance",
    "Client",
    "CourseCredits",
    "CourseResult",
    "CreatedWebhookEndpoint",
    "Credits",
    "Document",
    "Download",
    "EnsuredCandidate",
    "FormAnswer",
    "FormField",
    "FormFields",
    "FormOption",
    "HeldSeat",
    "Hold",
    "InterviewBooking",
    "Page",
    "PageIterator",
    "Pager",
    "RawResponse",
    "Recorder",
    "Reference",
    "ReferenceDetail",
    "ReferenceRequest",
    "RemindersSent",
    "RotatedWebhookSecret",
    "ScoreBreakdown",
    "Screening",
    "ScreeningForm",
    "ScreeningForms",
    "Secret",
    "Session",
    "SessionEvent",
    "SessionInfo",
    "Submission",
    "SubmissionDocument",
    "SubmissionReference",
    "SubmissionResult",
    "SubmissionUpdate",
    "Template",
    "Timeslot",
    "TokenInfo",
    "TokenResponse",
    "Trainer",
    "TrainingCatalogue",
    "TrainingEvent",
    "TrainingLocation",
    "TrainingReport",
    "Upload",
    "VirtualSession",
    "WalletTransaction",
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
def _flush_log() -> bool: ...
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

class _Session:
    def info(self) -> SessionInfo:
        """How the session stands. Nothing is read or sent for it."""

    def set_api_key(self, api_key: Secret | str) -> None:
        """Logs in with another API key of the same account from now on. The pair at hand is kept as long as it works.

        Raises:
            ConfigurationError: The client has no credentials.
            ValidationError: The key cannot be one.
        """

@final
class Session(_Session):
    """The session of a client with one family of the API: see `Client.session`."""

    def refresh_now(self) -> SessionInfo:
        """Gets a new pair now, though the old one may still work; where a peer has just done so, its pair is used.

        Calls go on with the old token meanwhile, and after a failure.

        Raises:
            HbPortalError: As for any call that needs a token.
        """

    def revoke(self) -> None:
        """Ends the session at the portal and forgets the pair, here and in the store.

        A client with credentials logs in again at its next call; one that lives on a pair needs a new one.
        Where a peer has renewed the pair meanwhile, its newer one stays in the store, and the next call takes
        it over. It ends even if nobody waits for it.

        Raises:
            HbPortalError: As for any call that needs a token.
        """

    def close(self) -> None:
        """Gives out no token any more: each further call fails with `ConfigurationError`.

        Waits for an exchange under way, so that its pair is saved. The pair stays in the store, for the next run.
        """

@final
class AsyncSession(_Session):
    """The session of a client with one family of the API: see `AsyncClient.session`."""

    def refresh_now(self) -> Call[SessionInfo]:
        """Gets a new pair now, though the old one may still work; where a peer has just done so, its pair is used.

        Calls go on with the old token meanwhile, and after a failure.

        Raises:
            HbPortalError: As for any call that needs a token.
        """

    def revoke(self) -> Call[None]:
        """Ends the session at the portal and forgets the pair, here and in the store.

        A client with credentials logs in again at its next call; one that lives on a pair needs a new one.
        Where a peer has renewed the pair meanwhile, its newer one stays in the store, and the next call takes
        it over. It ends even if nobody waits for it.

        Raises:
            HbPortalError: As for any call that needs a token.
        """

    def close(self) -> Call[None]:
        """Gives out no token any more: each further call fails with `ConfigurationError`.

        Waits for an exchange under way, so that its pair is saved. The pair stays in the store, for the next run.
        """

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
            share it: short for `file:` in `token_store`. Environment: `HBPORTAL_TOKEN_FILE`.
        token_store: Where the token pair is kept: `memory:`, `file:/path`, `redis://host` or
            `rediss://host` (shared by a fleet), `keyring:service/account`. Each host has its own
            pair, in a place beside it. Environment: `HBPORTAL_TOKEN_STORE`. Or an object of your
            own: see `hbportal.types.TokenStore`.
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
        on_session_event: Told of what happens to the client's sessions, on a thread of its own,
            where it may take its time. What it raises goes to `sys.unraisablehook`.

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
        token_store: Secret | str | TokenStore | None = None,
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
        on_session_event: Callable[[SessionEvent], object] | None = None,
    ) -> None: ...
    @property
    def session(self) -> Session:
        """The session with the portal: how it stands, and what can be done about it. None of it is needed for a call."""

    @property
    def academy(self) -> Academy:
        """The academy: bookings of courses, and links to book one."""

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
    def practical_training(self) -> PracticalTraining:
        """Practical training (TDTA, beta)."""

    @property
    def services(self) -> Services:
        """HB Services: interviews."""

    @property
    def v1(self) -> V1:
        """The portal's first API (deprecated)."""

    @property
    def virtual_bls(self) -> VirtualBls:
        """Virtual BLS (beta)."""

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
        form: Mapping[str, Any] | None = None,
        family: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> RawResponse:
        """Sends any request, with the same token, retries, pace and errors as an operation: for paths that have
        no operation here yet.

        Args:
            method: GET, POST, PUT, PATCH or DELETE.
            path: The path after the base URL, such as `/appraisal-requests`.
            query: What stands behind the `?`; a list stands as often as it has entries.
            json: The body, as JSON.
            form: The body, as a form: what the first API takes. What is nested is written as
                `name[key]`, a list as `name[]`.
            family: The family whose host is asked, with its token: `portal`, `v1`, `services`,
                `academy`, `practical_training`, `virtual_bls`. The portal by default.
            headers: Further headers. Those that the client sets itself cannot be given: token,
                request id.
        """

    def session_of(self, family: Literal["practical_training", "virtual_bls"] | str) -> Session:
        """The session with a family that has a token of its own; those that have none share the portal's.

        Raises:
            ValidationError: There is no such family.
            ConfigurationError: The client has no way to it.
        """

    def recorded(self, recorder: Recorder) -> Client:
        """The same client, whose answers `recorder` keeps as they came."""

    def close(self) -> None:
        """Ends the client: its connections are closed, and calls after this fail.

        A token exchange under way is waited for, a few seconds at most, so that its pair is saved.
        """

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
            share it: short for `file:` in `token_store`. Environment: `HBPORTAL_TOKEN_FILE`.
        token_store: Where the token pair is kept: `memory:`, `file:/path`, `redis://host` or
            `rediss://host` (shared by a fleet), `keyring:service/account`. Each host has its own
            pair, in a place beside it. Environment: `HBPORTAL_TOKEN_STORE`. Or an object of your
            own: see `hbportal.types.TokenStore`.
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
        on_session_event: Told of what happens to the client's sessions, on a thread of its own,
            where it may take its time. What it raises goes to `sys.unraisablehook`.

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
        token_store: Secret | str | TokenStore | AsyncTokenStore | None = None,
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
        on_session_event: Callable[[SessionEvent], object] | None = None,
    ) -> None: ...
    @property
    def session(self) -> AsyncSession:
        """The session with the portal: how it stands, and what can be done about it. None of it is needed for a call."""

    @property
    def academy(self) -> AsyncAcademy:
        """The academy: bookings of courses, and links to book one."""

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
    def practical_training(self) -> AsyncPracticalTraining:
        """Practical training (TDTA, beta)."""

    @property
    def services(self) -> AsyncServices:
        """HB Services: interviews."""

    @property
    def v1(self) -> AsyncV1:
        """The portal's first API (deprecated)."""

    @property
    def virtual_bls(self) -> AsyncVirtualBls:
        """Virtual BLS (beta)."""

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
        form: Mapping[str, Any] | None = None,
        family: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Call[RawResponse]:
        """Sends any request, with the same token, retries, pace and errors as an operation: for paths that have
        no operation here yet.

        Args:
            method: GET, POST, PUT, PATCH or DELETE.
            path: The path after the base URL, such as `/appraisal-requests`.
            query: What stands behind the `?`; a list stands as often as it has entries.
            json: The body, as JSON.
            form: The body, as a form: what the first API takes. What is nested is written as
                `name[key]`, a list as `name[]`.
            family: The family whose host is asked, with its token: `portal`, `v1`, `services`,
                `academy`, `practical_training`, `virtual_bls`. The portal by default.
            headers: Further headers. Those that the client sets itself cannot be given: token,
                request id.
        """

    def session_of(self, family: Literal["practical_training", "virtual_bls"] | str) -> AsyncSession:
        """The session with a family that has a token of its own; those that have none share the portal's.

        Raises:
            ValidationError: There is no such family.
            ConfigurationError: The client has no way to it.
        """

    def recorded(self, recorder: Recorder) -> AsyncClient:
        """The same client, whose answers `recorder` keeps as they came."""

    def close(self) -> Call[None]:
        """Ends the client: its connections are closed, and calls after this fail.

        A token exchange under way is waited for, a few seconds at most, so that its pair is saved.
        """

    def __aenter__(self) -> Call[Self]: ...
    def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> Call[None]: ...

class _Hold:
    @property
    def hold_hash(self) -> str:
        """What names the hold to the host."""

    @property
    def expires_at(self) -> datetime | None:
        """When it expires, by the host's clock."""

    @property
    def expires_in_seconds(self) -> int | None:
        """How many seconds it had left when the host answered."""

    @property
    def event_id(self) -> int | None:
        """The number of the training event."""

    @property
    def course(self) -> BookableCourse | None:
        """The course."""

    @property
    def location(self) -> TrainingLocation | None:
        """Where it takes place."""

    @property
    def start_date(self) -> datetime | None:
        """When the training event begins."""

    @property
    def date(self) -> date | None:
        """The day of the timeslot."""

    @property
    def time(self) -> str | None:
        """The time of the timeslot, `HH:MM` in the UK."""

    @property
    def details(self) -> HeldSeat:
        """What is held, as the host told it."""

    @property
    def remaining(self) -> float:
        """How many seconds are left to book it; 0 when none are. Setting the time of day changes nothing."""

    @property
    def is_open(self) -> bool:
        """Whether it can be booked still: not expired, not used, not given back."""

    def keep(self) -> None:
        """Keeps the seat when the hold goes: to book it elsewhere, by its hash."""

@final
class Hold(_Hold):
    """A seat that is held for half an hour, until it is booked or given back.

    An unused hold gives its seat back at the end of a `with`, and when nobody has it any more. At the end
    of the program it expires by itself. A forked process does not give back what its parent holds.
    """

    def book(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        pay_option: PayOption,
        phone: str | None = None,
        job_role: str | None = None,
        address: str | None = None,
        city: str | None = None,
        postcode: str | None = None,
        agency_contact_name: str | None = None,
        agency_contact_email: str | None = None,
        agency_email: str | None = None,
    ) -> Booking:
        """Books the seat: who comes, and how it is paid. A hold is for one booking.

        Where the booking was certainly not made, the hold stays open. Where nobody knows, it cannot be booked
        again and is not given back by itself: look at the bookings.

        Args:
            first_name: First name of who is trained.
            last_name: Last name of who is trained.
            email: Their e-mail address.
            pay_option: How it is paid.
            phone: Their telephone number. Whether a host takes a booking without it is not
                documented.
            job_role: What they work as.
            address: Street and number to which the equipment is sent; needed by virtual BLS, and
                known to it alone.
            city: City to which the equipment is sent; needed by virtual BLS, and known to it alone.
            postcode: Postcode to which the equipment is sent; needed by virtual BLS, and known to
                it alone.
            agency_contact_name: Whom at the agency to ask.
            agency_contact_email: Their e-mail address.
            agency_email: Where invoices are sent; known to practical training alone.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            ConflictError: The hold has expired, is used or given back; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.
        """

    def release(self) -> None:
        """Gives the seat back. Doing it again does nothing, and neither does it for a hold that has expired.

        Raises:
            ConflictError: A booking uses it or has used it: cancel the booking instead.
            HbPortalError: Any other failure; see the classes below it.
        """

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

@final
class AsyncHold(_Hold):
    """A seat that is held for half an hour, until it is booked or given back.

    An unused hold gives its seat back at the end of an `async with`, and when nobody has it any more. At the end
    of the program it expires by itself. A forked process does not give back what its parent holds.
    """

    def book(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        pay_option: PayOption,
        phone: str | None = None,
        job_role: str | None = None,
        address: str | None = None,
        city: str | None = None,
        postcode: str | None = None,
        agency_contact_name: str | None = None,
        agency_contact_email: str | None = None,
        agency_email: str | None = None,
    ) -> Call[Booking]:
        """Books the seat: who comes, and how it is paid. A hold is for one booking.

        Where the booking was certainly not made, the hold stays open. Where nobody knows, it cannot be booked
        again and is not given back by itself: look at the bookings.

        Args:
            first_name: First name of who is trained.
            last_name: Last name of who is trained.
            email: Their e-mail address.
            pay_option: How it is paid.
            phone: Their telephone number. Whether a host takes a booking without it is not
                documented.
            job_role: What they work as.
            address: Street and number to which the equipment is sent; needed by virtual BLS, and
                known to it alone.
            city: City to which the equipment is sent; needed by virtual BLS, and known to it alone.
            postcode: Postcode to which the equipment is sent; needed by virtual BLS, and known to
                it alone.
            agency_contact_name: Whom at the agency to ask.
            agency_contact_email: Their e-mail address.
            agency_email: Where invoices are sent; known to practical training alone.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            ConflictError: The hold has expired, is used or given back; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.
        """

    def release(self) -> Call[None]:
        """Gives the seat back. Doing it again does nothing, and neither does it for a hold that has expired.

        Raises:
            ConflictError: A booking uses it or has used it: cancel the booking instead.
            HbPortalError: Any other failure; see the classes below it.
        """

    def __aenter__(self) -> Call[Self]: ...
    def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> Call[None]: ...

@final
class AcademyBookingLinks:
    """Links to book a course."""

    def search(
        self,
        *,
        search: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> Pager[BookingLink]:
        """Searches the links; without a text, all of them.

        Args:
            search: A part of the course's or the location's name.
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `BookingLink`, fetched page by page as it is read.

        Raises:
            ConfigurationError: Where the host is not configured.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path, argument and fields; the name is documented.

        Example:
            for booking_link in client.academy.booking_links.search():
                print(booking_link)
        """

@final
class AsyncAcademyBookingLinks:
    """Links to book a course."""

    def search(
        self,
        *,
        search: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> AsyncPager[BookingLink]:
        """Searches the links; without a text, all of them.

        Args:
            search: A part of the course's or the location's name.
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `BookingLink`, fetched page by page as it is read.

        Raises:
            ConfigurationError: Where the host is not configured.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path, argument and fields; the name is documented.

        Example:
            async for booking_link in client.academy.booking_links.search():
                print(booking_link)
        """

@final
class AcademyBookings:
    """Bookings of courses, as the academy lists them."""

    def past(self, *, page: int | None = None, per_page: int | None = None) -> Pager[AcademyBooking]:
        """Lists the bookings of courses that are over.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `AcademyBooking`, fetched page by page as it is read.

        Raises:
            ConfigurationError: Where the host is not configured.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            for academy_booking in client.academy.bookings.past():
                print(academy_booking)
        """

    def upcoming(self, *, page: int | None = None, per_page: int | None = None) -> Pager[AcademyBooking]:
        """Lists the bookings of courses to come.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `AcademyBooking`, fetched page by page as it is read.

        Raises:
            ConfigurationError: Where the host is not configured.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            for academy_booking in client.academy.bookings.upcoming():
                print(academy_booking)
        """

    def search(
        self,
        *,
        date_from: date | str | None = None,
        date_to: date | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> Pager[AcademyBooking]:
        """Lists the bookings of courses that begin between two days, both included.

        Args:
            date_from: The first day.
            date_to: The last day.
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `AcademyBooking`, fetched page by page as it is read.

        Raises:
            ConfigurationError: Where the host is not configured.
            ValidationError: For days in the wrong order.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path, arguments and fields; the name is documented.

        Example:
            for academy_booking in client.academy.bookings.search():
                print(academy_booking)
        """

@final
class AsyncAcademyBookings:
    """Bookings of courses, as the academy lists them."""

    def past(self, *, page: int | None = None, per_page: int | None = None) -> AsyncPager[AcademyBooking]:
        """Lists the bookings of courses that are over.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `AcademyBooking`, fetched page by page as it is read.

        Raises:
            ConfigurationError: Where the host is not configured.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            async for academy_booking in client.academy.bookings.past():
                print(academy_booking)
        """

    def upcoming(self, *, page: int | None = None, per_page: int | None = None) -> AsyncPager[AcademyBooking]:
        """Lists the bookings of courses to come.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `AcademyBooking`, fetched page by page as it is read.

        Raises:
            ConfigurationError: Where the host is not configured.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            async for academy_booking in client.academy.bookings.upcoming():
                print(academy_booking)
        """

    def search(
        self,
        *,
        date_from: date | str | None = None,
        date_to: date | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> AsyncPager[AcademyBooking]:
        """Lists the bookings of courses that begin between two days, both included.

        Args:
            date_from: The first day.
            date_to: The last day.
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `AcademyBooking`, fetched page by page as it is read.

        Raises:
            ConfigurationError: Where the host is not configured.
            ValidationError: For days in the wrong order.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path, arguments and fields; the name is documented.

        Example:
            async for academy_booking in client.academy.bookings.search():
                print(academy_booking)
        """

@final
class Academy:
    """The academy: bookings of courses, and links to book one."""

    @property
    def bookings(self) -> AcademyBookings:
        """Bookings of courses."""

    @property
    def booking_links(self) -> AcademyBookingLinks:
        """Links to book a course."""

@final
class AsyncAcademy:
    """The academy: bookings of courses, and links to book one."""

    @property
    def bookings(self) -> AsyncAcademyBookings:
        """Bookings of courses."""

    @property
    def booking_links(self) -> AsyncAcademyBookingLinks:
        """Links to book a course."""

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
            token_response = client.auth.refresh(refresh_token=refresh_token)
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
            token_response = await client.auth.refresh(refresh_token=refresh_token)
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
class PracticalTrainingAccount:
    """The account on this host: wallets and what moves in them."""

    def profile(self) -> AccountProfile:
        """Gets what the host knows of the account.

        Returns:
            The `AccountProfile`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            account_profile = client.practical_training.account.profile()
        """

    def booking_url(self) -> BookingUrl:
        """Gets the address at which candidates book for themselves, on this account.

        Returns:
            The `BookingUrl`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; documented for virtual BLS; the field is assumed.

        Example:
            booking_url = client.practical_training.account.booking_url()
        """

    def credits(self) -> Credits:
        """Gets the balances: credits by course, and money.

        Returns:
            The `Credits`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the answer is documented.

        Example:
            credits = client.practical_training.account.credits()
        """

    def transactions(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> Pager[WalletTransaction]:
        """Lists what moved in the wallets.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `WalletTransaction`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            for wallet_transaction in client.practical_training.account.transactions():
                print(wallet_transaction)
        """

@final
class AsyncPracticalTrainingAccount:
    """The account on this host: wallets and what moves in them."""

    def profile(self) -> Call[AccountProfile]:
        """Gets what the host knows of the account.

        Returns:
            The `AccountProfile`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            account_profile = await client.practical_training.account.profile()
        """

    def booking_url(self) -> Call[BookingUrl]:
        """Gets the address at which candidates book for themselves, on this account.

        Returns:
            The `BookingUrl`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; documented for virtual BLS; the field is assumed.

        Example:
            booking_url = await client.practical_training.account.booking_url()
        """

    def credits(self) -> Call[Credits]:
        """Gets the balances: credits by course, and money.

        Returns:
            The `Credits`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the answer is documented.

        Example:
            credits = await client.practical_training.account.credits()
        """

    def transactions(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> AsyncPager[WalletTransaction]:
        """Lists what moved in the wallets.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `WalletTransaction`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            async for wallet_transaction in client.practical_training.account.transactions():
                print(wallet_transaction)
        """

@final
class PracticalTrainingAuth:
    """Token pairs of this host for others, and what it says of the token in use."""

    def token(self) -> TokenResponse:
        """Gets a new pair of this host from the client's credentials, to hand out: to another service.

        The client does not use this pair itself, so whoever receives it may renew it without a race.

        Returns:
            The `TokenResponse`.

        Raises:
            ConfigurationError: Without credentials.
            AuthenticationError: When they are refused.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `sibling`.

        Example:
            token_response = client.practical_training.auth.token()
        """

    def refresh(self, *, refresh_token: Secret | str) -> TokenResponse:
        """Trades a refresh token of this host for a new pair. Both tokens of the old pair are void from
        then on.

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
            `sibling`.

        Example:
            token_response = client.practical_training.auth.refresh(refresh_token=refresh_token)
        """

    def token_info(self) -> TokenInfo:
        """Says what this host knows of the token in use.

        Returns:
            The `TokenInfo`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `sibling`; the fields are assumed.

        Example:
            token_info = client.practical_training.auth.token_info()
        """

    def revoke(self) -> None:
        """Ends the session on this host: the token in use is revoked and its pair is forgotten. Other
        hosts have their own.

        A client with credentials logs in again at its next call; one that lives on a pair needs a new
        one.

        It ends even if nobody waits for it any more. A token that the host refuses is revoked already.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `sibling`.

        Example:
            client.practical_training.auth.revoke()
        """

@final
class AsyncPracticalTrainingAuth:
    """Token pairs of this host for others, and what it says of the token in use."""

    def token(self) -> Call[TokenResponse]:
        """Gets a new pair of this host from the client's credentials, to hand out: to another service.

        The client does not use this pair itself, so whoever receives it may renew it without a race.

        Returns:
            The `TokenResponse`.

        Raises:
            ConfigurationError: Without credentials.
            AuthenticationError: When they are refused.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `sibling`.

        Example:
            token_response = await client.practical_training.auth.token()
        """

    def refresh(self, *, refresh_token: Secret | str) -> Call[TokenResponse]:
        """Trades a refresh token of this host for a new pair. Both tokens of the old pair are void from
        then on.

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
            `sibling`.

        Example:
            token_response = await client.practical_training.auth.refresh(refresh_token=refresh_token)
        """

    def token_info(self) -> Call[TokenInfo]:
        """Says what this host knows of the token in use.

        Returns:
            The `TokenInfo`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `sibling`; the fields are assumed.

        Example:
            token_info = await client.practical_training.auth.token_info()
        """

    def revoke(self) -> Call[None]:
        """Ends the session on this host: the token in use is revoked and its pair is forgotten. Other
        hosts have their own.

        A client with credentials logs in again at its next call; one that lives on a pair needs a new
        one.

        It ends even if nobody waits for it any more. A token that the host refuses is revoked already.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `sibling`.

        Example:
            await client.practical_training.auth.revoke()
        """

@final
class PracticalTrainingBookings:
    """Bookings of seats."""

    def list(self, *, page: int | None = None, per_page: int | None = None) -> Pager[Booking]:
        """Lists the bookings of the account.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `Booking`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` arguments; path and name are documented.

        Example:
            for booking in client.practical_training.bookings.list():
                print(booking)
        """

    def get(self, id: int | str) -> Booking:
        """Gets one booking.

        Args:
            id: Its number or its uuid.

        Returns:
            The `Booking`.

        Raises:
            NotFoundError: When there is no such booking.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the name is documented.

        Example:
            booking = client.practical_training.bookings.get(17)
        """

    def create(
        self,
        *,
        hold_hash: str,
        first_name: str,
        last_name: str,
        email: str,
        pay_option: PayOption,
        phone: str | None = None,
        job_role: str | None = None,
        address: str | None = None,
        city: str | None = None,
        postcode: str | None = None,
        agency_contact_name: str | None = None,
        agency_contact_email: str | None = None,
        agency_email: str | None = None,
    ) -> Booking:
        """Books the seat of a hold that is known by its hash. A `Hold` does it itself.

        Args:
            hold_hash: What names the hold.
            first_name: First name of who is trained.
            last_name: Last name of who is trained.
            email: Their e-mail address.
            pay_option: How it is paid.
            phone: Their telephone number. Whether a host takes a booking without it is not
                documented.
            job_role: What they work as.
            address: Street and number to which the equipment is sent; needed by virtual BLS, and
                known to it alone.
            city: City to which the equipment is sent; needed by virtual BLS, and known to it alone.
            postcode: Postcode to which the equipment is sent; needed by virtual BLS, and known to
                it alone.
            agency_contact_name: Whom at the agency to ask.
            agency_contact_email: Their e-mail address.
            agency_email: Where invoices are sent; known to practical training alone.

        Returns:
            The `Booking`.

        Raises:
            ValidationError: For wrong arguments, a hold that has expired, or a pay option that the
                account has not.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            booking = client.practical_training.bookings.create(hold_hash="…", first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com", pay_option="candidate_pays")
        """

    def cancel(self, id: int | str) -> Booking | None:
        """Cancels a booking. Nothing is returned where the host answers without a body.

        Args:
            id: Its number or its uuid.

        Returns:
            The `Booking`, or None where the portal answers without one.

        Raises:
            ConflictError: When it is cancelled already or too late for it.
            NotFoundError: When there is no such booking.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and answer; the name is documented.

        Example:
            booking = client.practical_training.bookings.cancel(17)
        """

    def no_shows(self, *, page: int | None = None, per_page: int | None = None) -> Pager[Booking]:
        """Lists the bookings to which nobody came.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `Booking`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and arguments; the name is documented.

        Example:
            for booking in client.practical_training.bookings.no_shows():
                print(booking)
        """

@final
class AsyncPracticalTrainingBookings:
    """Bookings of seats."""

    def list(self, *, page: int | None = None, per_page: int | None = None) -> AsyncPager[Booking]:
        """Lists the bookings of the account.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `Booking`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` arguments; path and name are documented.

        Example:
            async for booking in client.practical_training.bookings.list():
                print(booking)
        """

    def get(self, id: int | str) -> Call[Booking]:
        """Gets one booking.

        Args:
            id: Its number or its uuid.

        Returns:
            The `Booking`.

        Raises:
            NotFoundError: When there is no such booking.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the name is documented.

        Example:
            booking = await client.practical_training.bookings.get(17)
        """

    def create(
        self,
        *,
        hold_hash: str,
        first_name: str,
        last_name: str,
        email: str,
        pay_option: PayOption,
        phone: str | None = None,
        job_role: str | None = None,
        address: str | None = None,
        city: str | None = None,
        postcode: str | None = None,
        agency_contact_name: str | None = None,
        agency_contact_email: str | None = None,
        agency_email: str | None = None,
    ) -> Call[Booking]:
        """Books the seat of a hold that is known by its hash. A `Hold` does it itself.

        Args:
            hold_hash: What names the hold.
            first_name: First name of who is trained.
            last_name: Last name of who is trained.
            email: Their e-mail address.
            pay_option: How it is paid.
            phone: Their telephone number. Whether a host takes a booking without it is not
                documented.
            job_role: What they work as.
            address: Street and number to which the equipment is sent; needed by virtual BLS, and
                known to it alone.
            city: City to which the equipment is sent; needed by virtual BLS, and known to it alone.
            postcode: Postcode to which the equipment is sent; needed by virtual BLS, and known to
                it alone.
            agency_contact_name: Whom at the agency to ask.
            agency_contact_email: Their e-mail address.
            agency_email: Where invoices are sent; known to practical training alone.

        Returns:
            The `Booking`.

        Raises:
            ValidationError: For wrong arguments, a hold that has expired, or a pay option that the
                account has not.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            booking = await client.practical_training.bookings.create(hold_hash="…", first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com", pay_option="candidate_pays")
        """

    def cancel(self, id: int | str) -> Call[Booking | None]:
        """Cancels a booking. Nothing is returned where the host answers without a body.

        Args:
            id: Its number or its uuid.

        Returns:
            The `Booking`, or None where the portal answers without one.

        Raises:
            ConflictError: When it is cancelled already or too late for it.
            NotFoundError: When there is no such booking.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and answer; the name is documented.

        Example:
            booking = await client.practical_training.bookings.cancel(17)
        """

    def no_shows(self, *, page: int | None = None, per_page: int | None = None) -> AsyncPager[Booking]:
        """Lists the bookings to which nobody came.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `Booking`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and arguments; the name is documented.

        Example:
            async for booking in client.practical_training.bookings.no_shows():
                print(booking)
        """

@final
class PracticalTrainingCourses:
    """Courses that can be booked."""

    def list(self) -> Pager[BookableCourse]:
        """Lists the courses that can be booked.

        Returns:
            An iterator over each `BookableCourse`, fetched page by page as it is read.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            for bookable_course in client.practical_training.courses.list():
                print(bookable_course)
        """

@final
class AsyncPracticalTrainingCourses:
    """Courses that can be booked."""

    def list(self) -> AsyncPager[BookableCourse]:
        """Lists the courses that can be booked.

        Returns:
            An async iterator over each `BookableCourse`, fetched page by page as it is read.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            async for bookable_course in client.practical_training.courses.list():
                print(bookable_course)
        """

@final
class PracticalTrainingEvents:
    """Training events with seats to hold."""

    def list(
        self,
        *,
        course_id: int | None = None,
        location_id: int | None = None,
        date_from: date | str | None = None,
        date_to: date | str | None = None,
        available_only: bool | None = None,
        sort: str | None = None,
        sort_dir: SortDirection | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> Pager[TrainingEvent]:
        """Lists training events.

        Args:
            course_id: Those of this course.
            location_id: Those at this location.
            date_from: The first day.
            date_to: The last day.
            available_only: Those with seats left alone.
            sort: The field to sort by, such as `start_date`. Which ones there are is not
                documented.
            sort_dir: Which way to sort.
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `TrainingEvent`, fetched page by page as it is read.

        Raises:
            ValidationError: For wrong filters.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            for training_event in client.practical_training.events.list():
                print(training_event)
        """

    def get(self, id: int | str) -> TrainingEvent:
        """Gets one training event.

        Args:
            id: Its number or its uuid.

        Returns:
            The `TrainingEvent`.

        Raises:
            NotFoundError: When there is no such event.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the name is documented.

        Example:
            training_event = client.practical_training.events.get(17)
        """

    def hold(self, id: int | str) -> Hold:
        """Holds a seat at an event for half an hour. The hold gives it back by itself when it is dropped
        unused.

        Holding does not lower the number of seats that remain: only a booking does. An account has one
        hold at a time; a second is refused with the hold there is, which `hold` of the error tells.

        Args:
            id: Its number or its uuid.

        Returns:
            The seat that is held: book it, or let go of it.

        Raises:
            ConflictError: While another hold of the account lives.
            NotFoundError: When there is no such event.
            ValidationError: When no seat is left.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            with client.practical_training.events.hold(17) as hold:
                print(hold.remaining)
        """

    def release(self, hold_hash: int | str) -> None:
        """Gives a seat back whose hold is known by its hash alone. A `Hold` does it itself.

        Args:
            hold_hash: The number or text that is its `hold_hash`.

        Raises:
            NotFoundError: When the hold has expired or was used.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; documented for virtual BLS.

        Example:
            client.practical_training.events.release(17)
        """

@final
class AsyncPracticalTrainingEvents:
    """Training events with seats to hold."""

    def list(
        self,
        *,
        course_id: int | None = None,
        location_id: int | None = None,
        date_from: date | str | None = None,
        date_to: date | str | None = None,
        available_only: bool | None = None,
        sort: str | None = None,
        sort_dir: SortDirection | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> AsyncPager[TrainingEvent]:
        """Lists training events.

        Args:
            course_id: Those of this course.
            location_id: Those at this location.
            date_from: The first day.
            date_to: The last day.
            available_only: Those with seats left alone.
            sort: The field to sort by, such as `start_date`. Which ones there are is not
                documented.
            sort_dir: Which way to sort.
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `TrainingEvent`, fetched page by page as it is read.

        Raises:
            ValidationError: For wrong filters.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            async for training_event in client.practical_training.events.list():
                print(training_event)
        """

    def get(self, id: int | str) -> Call[TrainingEvent]:
        """Gets one training event.

        Args:
            id: Its number or its uuid.

        Returns:
            The `TrainingEvent`.

        Raises:
            NotFoundError: When there is no such event.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the name is documented.

        Example:
            training_event = await client.practical_training.events.get(17)
        """

    def hold(self, id: int | str) -> Call[AsyncHold]:
        """Holds a seat at an event for half an hour. The hold gives it back by itself when it is dropped
        unused.

        Holding does not lower the number of seats that remain: only a booking does. An account has one
        hold at a time; a second is refused with the hold there is, which `hold` of the error tells.

        Args:
            id: Its number or its uuid.

        Returns:
            The seat that is held: book it, or let go of it.

        Raises:
            ConflictError: While another hold of the account lives.
            NotFoundError: When there is no such event.
            ValidationError: When no seat is left.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            async with await client.practical_training.events.hold(17) as hold:
                print(hold.remaining)
        """

    def release(self, hold_hash: int | str) -> Call[None]:
        """Gives a seat back whose hold is known by its hash alone. A `Hold` does it itself.

        Args:
            hold_hash: The number or text that is its `hold_hash`.

        Raises:
            NotFoundError: When the hold has expired or was used.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; documented for virtual BLS.

        Example:
            await client.practical_training.events.release(17)
        """

@final
class PracticalTrainingInvites:
    """Invitations to candidates to book for themselves."""

    def send(
        self,
        *,
        email: str,
        first_name: str | None = None,
        last_name: str | None = None,
        course_id: int | None = None,
    ) -> BookingInvite:
        """Invites a candidate to book for themselves.

        Args:
            email: The candidate's e-mail address.
            first_name: First name.
            last_name: Last name.
            course_id: The course to book.

        Returns:
            The `BookingInvite`.

        Raises:
            ValidationError: For an e-mail address that is none, or a course the host does not know.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path, arguments and answer; that there are invites is documented.

        Example:
            booking_invite = client.practical_training.invites.send(email="alex@example.com")
        """

@final
class AsyncPracticalTrainingInvites:
    """Invitations to candidates to book for themselves."""

    def send(
        self,
        *,
        email: str,
        first_name: str | None = None,
        last_name: str | None = None,
        course_id: int | None = None,
    ) -> Call[BookingInvite]:
        """Invites a candidate to book for themselves.

        Args:
            email: The candidate's e-mail address.
            first_name: First name.
            last_name: Last name.
            course_id: The course to book.

        Returns:
            The `BookingInvite`.

        Raises:
            ValidationError: For an e-mail address that is none, or a course the host does not know.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path, arguments and answer; that there are invites is documented.

        Example:
            booking_invite = await client.practical_training.invites.send(email="alex@example.com")
        """

@final
class PracticalTrainingLocations:
    """Where training takes place."""

    def list(self) -> Pager[TrainingLocation]:
        """Lists the places at which training is held.

        Returns:
            An iterator over each `TrainingLocation`, fetched page by page as it is read.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            for training_location in client.practical_training.locations.list():
                print(training_location)
        """

@final
class AsyncPracticalTrainingLocations:
    """Where training takes place."""

    def list(self) -> AsyncPager[TrainingLocation]:
        """Lists the places at which training is held.

        Returns:
            An async iterator over each `TrainingLocation`, fetched page by page as it is read.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            async for training_location in client.practical_training.locations.list():
                print(training_location)
        """

@final
class PracticalTraining:
    """Practical training (TDTA, beta)."""

    @property
    def auth(self) -> PracticalTrainingAuth:
        """Token pairs of this host for others, and what it says of the token in use."""

    @property
    def account(self) -> PracticalTrainingAccount:
        """The account on this host: wallets and what moves in them."""

    @property
    def courses(self) -> PracticalTrainingCourses:
        """Courses that can be booked."""

    @property
    def locations(self) -> PracticalTrainingLocations:
        """Where training takes place."""

    @property
    def events(self) -> PracticalTrainingEvents:
        """Training events with seats to hold."""

    @property
    def bookings(self) -> PracticalTrainingBookings:
        """Bookings of seats."""

    @property
    def invites(self) -> PracticalTrainingInvites:
        """Invitations to candidates to book for themselves."""

    @property
    def webhooks(self) -> PracticalTrainingWebhooks:
        """Endpoints to which this host delivers events."""

@final
class AsyncPracticalTraining:
    """Practical training (TDTA, beta)."""

    @property
    def auth(self) -> AsyncPracticalTrainingAuth:
        """Token pairs of this host for others, and what it says of the token in use."""

    @property
    def account(self) -> AsyncPracticalTrainingAccount:
        """The account on this host: wallets and what moves in them."""

    @property
    def courses(self) -> AsyncPracticalTrainingCourses:
        """Courses that can be booked."""

    @property
    def locations(self) -> AsyncPracticalTrainingLocations:
        """Where training takes place."""

    @property
    def events(self) -> AsyncPracticalTrainingEvents:
        """Training events with seats to hold."""

    @property
    def bookings(self) -> AsyncPracticalTrainingBookings:
        """Bookings of seats."""

    @property
    def invites(self) -> AsyncPracticalTrainingInvites:
        """Invitations to candidates to book for themselves."""

    @property
    def webhooks(self) -> AsyncPracticalTrainingWebhooks:
        """Endpoints to which this host delivers events."""

@final
class PracticalTrainingWebhooks:
    """Endpoints to which this host delivers events."""

    def list(self) -> Pager[WebhookEndpoint]:
        """Lists the account's endpoints on this host.

        Returns:
            An iterator over each `WebhookEndpoint`, fetched page by page as it is read.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the name is documented.

        Example:
            for webhook_endpoint in client.practical_training.webhooks.list():
                print(webhook_endpoint)
        """

    def create(
        self,
        *,
        url: str,
        name: str | None = None,
        events: Sequence[str] | None = None,
        is_active: bool | None = None,
        timeout_seconds: int | None = None,
    ) -> CreatedWebhookEndpoint:
        """Registers an endpoint. Its secret is shown in this answer and never again: keep it.

        Args:
            url: Where to deliver: https, or http on this machine.
            name: Its name.
            events: Which events to deliver, such as `booking.created`. Practical training delivers
                all of them where this is left out.
            is_active: Whether to deliver at all.
            timeout_seconds: How long the host waits for an answer, in seconds.

        Returns:
            The `CreatedWebhookEndpoint`.

        Raises:
            ValidationError: For a url that is not https (loopback may be http), or an event the
                host does not know.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            created_webhook_endpoint = client.practical_training.webhooks.create(url="https://example.com/hooks")
        """

    def update(
        self,
        id: int | str,
        *,
        url: str | None = None,
        name: str | None = None,
        events: Sequence[str] | None = None,
        is_active: bool | None = None,
        timeout_seconds: int | None = None,
    ) -> WebhookEndpoint:
        """Changes an endpoint; what is left out stays as it is.

        Args:
            id: Its number or its uuid.
            url: Where to deliver: https, or http on this machine.
            name: Its name.
            events: Which events to deliver.
            is_active: Whether to deliver at all.
            timeout_seconds: How long the host waits for an answer, in seconds.

        Returns:
            The `WebhookEndpoint`.

        Raises:
            NotFoundError: When there is no such endpoint.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and body; the name is documented.

        Example:
            webhook_endpoint = client.practical_training.webhooks.update(17)
        """

    def delete(self, id: int | str) -> None:
        """Deletes an endpoint.

        Args:
            id: Its number or its uuid.

        Raises:
            NotFoundError: When there is no such endpoint.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the name is documented.

        Example:
            client.practical_training.webhooks.delete(17)
        """

    def rotate_secret(self, id: int | str) -> RotatedWebhookSecret:
        """Gives an endpoint a new secret, which is shown in this answer and never again. The old one may
        end at once.

        Args:
            id: Its number or its uuid.

        Returns:
            The `RotatedWebhookSecret`.

        Raises:
            NotFoundError: When there is no such endpoint.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `sibling`; the answer is assumed.

        Example:
            rotated_webhook_secret = client.practical_training.webhooks.rotate_secret(17)
        """

@final
class AsyncPracticalTrainingWebhooks:
    """Endpoints to which this host delivers events."""

    def list(self) -> AsyncPager[WebhookEndpoint]:
        """Lists the account's endpoints on this host.

        Returns:
            An async iterator over each `WebhookEndpoint`, fetched page by page as it is read.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the name is documented.

        Example:
            async for webhook_endpoint in client.practical_training.webhooks.list():
                print(webhook_endpoint)
        """

    def create(
        self,
        *,
        url: str,
        name: str | None = None,
        events: Sequence[str] | None = None,
        is_active: bool | None = None,
        timeout_seconds: int | None = None,
    ) -> Call[CreatedWebhookEndpoint]:
        """Registers an endpoint. Its secret is shown in this answer and never again: keep it.

        Args:
            url: Where to deliver: https, or http on this machine.
            name: Its name.
            events: Which events to deliver, such as `booking.created`. Practical training delivers
                all of them where this is left out.
            is_active: Whether to deliver at all.
            timeout_seconds: How long the host waits for an answer, in seconds.

        Returns:
            The `CreatedWebhookEndpoint`.

        Raises:
            ValidationError: For a url that is not https (loopback may be http), or an event the
                host does not know.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            created_webhook_endpoint = await client.practical_training.webhooks.create(url="https://example.com/hooks")
        """

    def update(
        self,
        id: int | str,
        *,
        url: str | None = None,
        name: str | None = None,
        events: Sequence[str] | None = None,
        is_active: bool | None = None,
        timeout_seconds: int | None = None,
    ) -> Call[WebhookEndpoint]:
        """Changes an endpoint; what is left out stays as it is.

        Args:
            id: Its number or its uuid.
            url: Where to deliver: https, or http on this machine.
            name: Its name.
            events: Which events to deliver.
            is_active: Whether to deliver at all.
            timeout_seconds: How long the host waits for an answer, in seconds.

        Returns:
            The `WebhookEndpoint`.

        Raises:
            NotFoundError: When there is no such endpoint.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and body; the name is documented.

        Example:
            webhook_endpoint = await client.practical_training.webhooks.update(17)
        """

    def delete(self, id: int | str) -> Call[None]:
        """Deletes an endpoint.

        Args:
            id: Its number or its uuid.

        Raises:
            NotFoundError: When there is no such endpoint.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the name is documented.

        Example:
            await client.practical_training.webhooks.delete(17)
        """

    def rotate_secret(self, id: int | str) -> Call[RotatedWebhookSecret]:
        """Gives an endpoint a new secret, which is shown in this answer and never again. The old one may
        end at once.

        Args:
            id: Its number or its uuid.

        Returns:
            The `RotatedWebhookSecret`.

        Raises:
            NotFoundError: When there is no such endpoint.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `sibling`; the answer is assumed.

        Example:
            rotated_webhook_secret = await client.practical_training.webhooks.rotate_secret(17)
        """

@final
class ServicesInterviews:
    """Interviews that are booked."""

    def list(self, *, page: int | None = None, per_page: int | None = None) -> Pager[InterviewBooking]:
        """Lists the interviews that are booked.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `InterviewBooking`, fetched page by page as it is read.

        Raises:
            ConfigurationError: Where the host is not configured.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; name and method are documented.

        Example:
            for interview_booking in client.services.interviews.list():
                print(interview_booking)
        """

@final
class AsyncServicesInterviews:
    """Interviews that are booked."""

    def list(self, *, page: int | None = None, per_page: int | None = None) -> AsyncPager[InterviewBooking]:
        """Lists the interviews that are booked.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `InterviewBooking`, fetched page by page as it is read.

        Raises:
            ConfigurationError: Where the host is not configured.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; name and method are documented.

        Example:
            async for interview_booking in client.services.interviews.list():
                print(interview_booking)
        """

@final
class Services:
    """HB Services: interviews."""

    @property
    def interviews(self) -> ServicesInterviews:
        """Interviews that are booked."""

@final
class AsyncServices:
    """HB Services: interviews."""

    @property
    def interviews(self) -> AsyncServicesInterviews:
        """Interviews that are booked."""

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

    def download(self, candidate_ref: int | str) -> AnyDocument:
        """Downloads one file with the certificates of the courses assigned to a candidate, without those
        that have expired.

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
            `assumed`.

        Example:
            document = client.v1.certificates.download(17)
            if isinstance(document, hbportal.Document.Ready):
                document.value.save("file.pdf")
        """

    def download_including_expired(self, candidate_ref: int | str) -> AnyDocument:
        """Downloads one file with the certificates of the courses assigned to a candidate, expired ones
        too.

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
            `assumed`.

        Example:
            document = client.v1.certificates.download_including_expired(17)
            if isinstance(document, hbportal.Document.Ready):
                document.value.save("file.pdf")
        """

    def download_including_unassigned(self, candidate_ref: int | str) -> AnyDocument:
        """Downloads one file with the certificates of a candidate, of courses not assigned any more too,
        without those that have expired.

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
            `assumed`.

        Example:
            document = client.v1.certificates.download_including_unassigned(17)
            if isinstance(document, hbportal.Document.Ready):
                document.value.save("file.pdf")
        """

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

    def download_course(self, candidate_ref: int | str, course_id: int | str) -> AnyDocument:
        """Downloads the certificate of one course of a candidate.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.
            course_id: The number or text that is its `course_id`.

        Returns:
            `Document.Ready`: Here it is; `Document.Pending`: It is not made yet: ask again later
                (202); `Document.NotAvailable`: There is none (204).

        Raises:
            NotFoundError: When there is no such candidate or course.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed`.

        Example:
            document = client.v1.certificates.download_course(17, 17)
            if isinstance(document, hbportal.Document.Ready):
                document.value.save("file.pdf")
        """

@final
class AsyncV1Certificates:
    """Certificates of training, as PDF."""

    def download(self, candidate_ref: int | str) -> Call[AnyAsyncDocument]:
        """Downloads one file with the certificates of the courses assigned to a candidate, without those
        that have expired.

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
            `assumed`.

        Example:
            document = await client.v1.certificates.download(17)
            if isinstance(document, hbportal.Document.Ready):
                await document.value.save("file.pdf")
        """

    def download_including_expired(self, candidate_ref: int | str) -> Call[AnyAsyncDocument]:
        """Downloads one file with the certificates of the courses assigned to a candidate, expired ones
        too.

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
            `assumed`.

        Example:
            document = await client.v1.certificates.download_including_expired(17)
            if isinstance(document, hbportal.Document.Ready):
                await document.value.save("file.pdf")
        """

    def download_including_unassigned(self, candidate_ref: int | str) -> Call[AnyAsyncDocument]:
        """Downloads one file with the certificates of a candidate, of courses not assigned any more too,
        without those that have expired.

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
            `assumed`.

        Example:
            document = await client.v1.certificates.download_including_unassigned(17)
            if isinstance(document, hbportal.Document.Ready):
                await document.value.save("file.pdf")
        """

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

    def download_course(self, candidate_ref: int | str, course_id: int | str) -> Call[AnyAsyncDocument]:
        """Downloads the certificate of one course of a candidate.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.
            course_id: The number or text that is its `course_id`.

        Returns:
            `Document.Ready`: Here it is; `Document.Pending`: It is not made yet: ask again later
                (202); `Document.NotAvailable`: There is none (204).

        Raises:
            NotFoundError: When there is no such candidate or course.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed`.

        Example:
            document = await client.v1.certificates.download_course(17, 17)
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
    """Health screenings.

    The way of one: the fields of a form, a submission with the answers, files where the screening
    asks for proof, the word that they are complete, the result, and the certificate for the
    employer.
    """

    def forms(self) -> ScreeningForms | None:
        """Lists the forms of the account; nothing where it has none.

        Returns:
            The `ScreeningForms`, or None where the portal answers without one.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed`.

        Example:
            screening_forms = client.v1.occupational_health.forms()
        """

    def form_fields(self, form_type: int | str) -> FormFields | None:
        """Gets the fields of a form; nothing where the account has no forms.

        Args:
            form_type: The number or text that is its `form_type`.

        Returns:
            The `FormFields`, or None where the portal answers without one.

        Raises:
            NotFoundError: When there is no such form.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the path is assumed, and so is how `options` are written.

        Example:
            form_fields = client.v1.occupational_health.form_fields(17)
        """

    def create_submission(
        self,
        candidate_ref: int | str,
        *,
        form_type: str,
        form_data: Mapping[str, Any],
    ) -> SubmissionReference:
        """Creates a submission with a candidate's answers, and **starts the screening**.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.
            form_type: The form that is answered.
            form_data: Answers by the `field_name` of the form's fields: a text, a number, true or
                false, or a list of them.

        Returns:
            The `SubmissionReference`.

        Raises:
            NotFoundError: When there is no such candidate.
            ValidationError: For answers that the form does not take.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; how answers are written is assumed: `form_data[field_name]`.

        Example:
            submission_reference = client.v1.occupational_health.create_submission(17, form_type="…", form_data={"hepatitis_b": "yes"})
        """

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
            form_data: Answers by the `field_name` of the form's fields: a text, a number, true or
                false, or a list of them.
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

    def finalise_submission(self, submission_ref: int | str) -> None:
        """Says that a submission is complete, after files were added to it.

        Args:
            submission_ref: The number or text that is its `submission_ref`.

        Raises:
            NotFoundError: When there is no such submission.
            ValidationError: When files are missing.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed`.

        Example:
            client.v1.occupational_health.finalise_submission(17)
        """

    def list_submissions(
        self,
        *,
        candidate_ref: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> Pager[Submission]:
        """Lists submissions.

        Args:
            candidate_ref: Only those of this candidate.
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `Submission`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed`.

        Example:
            for submission in client.v1.occupational_health.list_submissions():
                print(submission)
        """

    def result(self, submission_ref: int | str) -> AnyScreening:
        """Gets the result of a submission, or the word that the screening still runs.

        Args:
            submission_ref: The number or text that is its `submission_ref`.

        Returns:
            `Screening.Running`: It still runs (202); `Screening.Finished`: It has ended, or waits
                for documents: `documents` of the result says which.

        Raises:
            NotFoundError: When there is no such submission.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the path is assumed.

        Example:
            screening = client.v1.occupational_health.result(17)
            if isinstance(screening, hbportal.Screening.Running):
                print(screening.kind)
        """

    def wait_for_result(
        self,
        submission_ref: int | str,
        *,
        timeout: float | None = None,
        longest_delay: float | None = None,
    ) -> SubmissionResult:
        """Asks for the result until the screening has ended, less and less often. What may pass, such as a
        connection that breaks, does not end the waiting. Cancelling it leaves the screening as it is.

        Args:
            submission_ref: The number or text that is its `submission_ref`.
            timeout: How long to wait in all, in seconds. 3600 by default.
            longest_delay: The longest time between two questions, in seconds. They begin at one a
                second, and the time doubles up to this. 60 by default.

        Returns:
            The `SubmissionResult`.

        Raises:
            TimeoutError: When the screening still runs at the end of `timeout`.
            NotFoundError: When there is no such submission.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the path is assumed.

        Example:
            submission_result = client.v1.occupational_health.wait_for_result(17)
        """

    def employer_document(self, submission_ref: int | str) -> AnyDocument:
        """Downloads the result for the employer, as PDF: once the screening has ended, and where there is
        a certificate.

        Args:
            submission_ref: The number or text that is its `submission_ref`.

        Returns:
            `Document.Ready`: Here it is; `Document.Pending`: It is not made yet: ask again later
                (202); `Document.NotAvailable`: There is none (204).

        Raises:
            NotFoundError: When there is no such submission.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the path is assumed.

        Example:
            document = client.v1.occupational_health.employer_document(17)
            if isinstance(document, hbportal.Document.Ready):
                document.value.save("file.pdf")
        """

@final
class AsyncV1OccupationalHealth:
    """Health screenings.

    The way of one: the fields of a form, a submission with the answers, files where the screening
    asks for proof, the word that they are complete, the result, and the certificate for the
    employer.
    """

    def forms(self) -> Call[ScreeningForms | None]:
        """Lists the forms of the account; nothing where it has none.

        Returns:
            The `ScreeningForms`, or None where the portal answers without one.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed`.

        Example:
            screening_forms = await client.v1.occupational_health.forms()
        """

    def form_fields(self, form_type: int | str) -> Call[FormFields | None]:
        """Gets the fields of a form; nothing where the account has no forms.

        Args:
            form_type: The number or text that is its `form_type`.

        Returns:
            The `FormFields`, or None where the portal answers without one.

        Raises:
            NotFoundError: When there is no such form.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the path is assumed, and so is how `options` are written.

        Example:
            form_fields = await client.v1.occupational_health.form_fields(17)
        """

    def create_submission(
        self,
        candidate_ref: int | str,
        *,
        form_type: str,
        form_data: Mapping[str, Any],
    ) -> Call[SubmissionReference]:
        """Creates a submission with a candidate's answers, and **starts the screening**.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.
            form_type: The form that is answered.
            form_data: Answers by the `field_name` of the form's fields: a text, a number, true or
                false, or a list of them.

        Returns:
            The `SubmissionReference`.

        Raises:
            NotFoundError: When there is no such candidate.
            ValidationError: For answers that the form does not take.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; how answers are written is assumed: `form_data[field_name]`.

        Example:
            submission_reference = await client.v1.occupational_health.create_submission(17, form_type="…", form_data={"hepatitis_b": "yes"})
        """

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
            form_data: Answers by the `field_name` of the form's fields: a text, a number, true or
                false, or a list of them.
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

    def finalise_submission(self, submission_ref: int | str) -> Call[None]:
        """Says that a submission is complete, after files were added to it.

        Args:
            submission_ref: The number or text that is its `submission_ref`.

        Raises:
            NotFoundError: When there is no such submission.
            ValidationError: When files are missing.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed`.

        Example:
            await client.v1.occupational_health.finalise_submission(17)
        """

    def list_submissions(
        self,
        *,
        candidate_ref: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> AsyncPager[Submission]:
        """Lists submissions.

        Args:
            candidate_ref: Only those of this candidate.
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `Submission`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed`.

        Example:
            async for submission in client.v1.occupational_health.list_submissions():
                print(submission)
        """

    def result(self, submission_ref: int | str) -> Call[AnyScreening]:
        """Gets the result of a submission, or the word that the screening still runs.

        Args:
            submission_ref: The number or text that is its `submission_ref`.

        Returns:
            `Screening.Running`: It still runs (202); `Screening.Finished`: It has ended, or waits
                for documents: `documents` of the result says which.

        Raises:
            NotFoundError: When there is no such submission.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the path is assumed.

        Example:
            screening = await client.v1.occupational_health.result(17)
            if isinstance(screening, hbportal.Screening.Running):
                print(screening.kind)
        """

    def wait_for_result(
        self,
        submission_ref: int | str,
        *,
        timeout: float | None = None,
        longest_delay: float | None = None,
    ) -> Call[SubmissionResult]:
        """Asks for the result until the screening has ended, less and less often. What may pass, such as a
        connection that breaks, does not end the waiting. Cancelling it leaves the screening as it is.

        Args:
            submission_ref: The number or text that is its `submission_ref`.
            timeout: How long to wait in all, in seconds. 3600 by default.
            longest_delay: The longest time between two questions, in seconds. They begin at one a
                second, and the time doubles up to this. 60 by default.

        Returns:
            The `SubmissionResult`.

        Raises:
            TimeoutError: When the screening still runs at the end of `timeout`.
            NotFoundError: When there is no such submission.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the path is assumed.

        Example:
            submission_result = await client.v1.occupational_health.wait_for_result(17)
        """

    def employer_document(self, submission_ref: int | str) -> Call[AnyAsyncDocument]:
        """Downloads the result for the employer, as PDF: once the screening has ended, and where there is
        a certificate.

        Args:
            submission_ref: The number or text that is its `submission_ref`.

        Returns:
            `Document.Ready`: Here it is; `Document.Pending`: It is not made yet: ask again later
                (202); `Document.NotAvailable`: There is none (204).

        Raises:
            NotFoundError: When there is no such submission.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the path is assumed.

        Example:
            document = await client.v1.occupational_health.employer_document(17)
            if isinstance(document, hbportal.Document.Ready):
                await document.value.save("file.pdf")
        """

@final
class V1Training:
    """Courses, and how candidates stand in them."""

    def courses(self) -> TrainingCatalogue | None:
        """Lists the courses that the account can assign; nothing where the portal has nothing to say.

        Returns:
            The `TrainingCatalogue`, or None where the portal answers without one.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `observed`.

        Example:
            training_catalogue = client.v1.training.courses()
        """

    def course_result(self, candidate_ref: int | str, course_id: int | str) -> CourseResult | None:
        """Tells how a candidate stands in one course, assigned or not; nothing where they have no history
        of it.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.
            course_id: The number or text that is its `course_id`.

        Returns:
            The `CourseResult`, or None where the portal answers without one.

        Raises:
            NotFoundError: When there is no such candidate.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the path is assumed, and so is the answer, as one of a report.

        Example:
            course_result = client.v1.training.course_result(17, 17)
        """

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

    def unassigned_report(self, candidate_ref: int | str) -> TrainingReport | None:
        """Reports how a candidate stands in courses that are not assigned to them any more; nothing where
        the portal has nothing to say.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.

        Returns:
            The `TrainingReport`, or None where the portal answers without one.

        Raises:
            NotFoundError: When there is no such candidate.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed`.

        Example:
            training_report = client.v1.training.unassigned_report(17)
        """

@final
class AsyncV1Training:
    """Courses, and how candidates stand in them."""

    def courses(self) -> Call[TrainingCatalogue | None]:
        """Lists the courses that the account can assign; nothing where the portal has nothing to say.

        Returns:
            The `TrainingCatalogue`, or None where the portal answers without one.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `observed`.

        Example:
            training_catalogue = await client.v1.training.courses()
        """

    def course_result(self, candidate_ref: int | str, course_id: int | str) -> Call[CourseResult | None]:
        """Tells how a candidate stands in one course, assigned or not; nothing where they have no history
        of it.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.
            course_id: The number or text that is its `course_id`.

        Returns:
            The `CourseResult`, or None where the portal answers without one.

        Raises:
            NotFoundError: When there is no such candidate.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the path is assumed, and so is the answer, as one of a report.

        Example:
            course_result = await client.v1.training.course_result(17, 17)
        """

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

    def unassigned_report(self, candidate_ref: int | str) -> Call[TrainingReport | None]:
        """Reports how a candidate stands in courses that are not assigned to them any more; nothing where
        the portal has nothing to say.

        Args:
            candidate_ref: The number or text that is its `candidate_ref`.

        Returns:
            The `TrainingReport`, or None where the portal answers without one.

        Raises:
            NotFoundError: When there is no such candidate.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed`.

        Example:
            training_report = await client.v1.training.unassigned_report(17)
        """

@final
class VirtualBlsAccount:
    """The account on this host: wallets and what moves in them."""

    def booking_url(self) -> BookingUrl:
        """Gets the address at which candidates book for themselves, on this account.

        Returns:
            The `BookingUrl`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the field is assumed.

        Example:
            booking_url = client.virtual_bls.account.booking_url()
        """

    def credits(self) -> Credits:
        """Gets the balances: credits by course, and money.

        Returns:
            The `Credits`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            credits = client.virtual_bls.account.credits()
        """

    def transactions(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> Pager[WalletTransaction]:
        """Lists what moved in the wallets.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `WalletTransaction`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            for wallet_transaction in client.virtual_bls.account.transactions():
                print(wallet_transaction)
        """

@final
class AsyncVirtualBlsAccount:
    """The account on this host: wallets and what moves in them."""

    def booking_url(self) -> Call[BookingUrl]:
        """Gets the address at which candidates book for themselves, on this account.

        Returns:
            The `BookingUrl`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the field is assumed.

        Example:
            booking_url = await client.virtual_bls.account.booking_url()
        """

    def credits(self) -> Call[Credits]:
        """Gets the balances: credits by course, and money.

        Returns:
            The `Credits`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            credits = await client.virtual_bls.account.credits()
        """

    def transactions(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
    ) -> AsyncPager[WalletTransaction]:
        """Lists what moved in the wallets.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `WalletTransaction`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            async for wallet_transaction in client.virtual_bls.account.transactions():
                print(wallet_transaction)
        """

@final
class VirtualBlsAuth:
    """Token pairs of this host for others, and what it says of the token in use."""

    def token(self) -> TokenResponse:
        """Gets a new pair of this host from the client's credentials, to hand out: to another service.

        The client does not use this pair itself, so whoever receives it may renew it without a race.

        Returns:
            The `TokenResponse`.

        Raises:
            ConfigurationError: Without credentials.
            AuthenticationError: When they are refused.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            token_response = client.virtual_bls.auth.token()
        """

    def refresh(self, *, refresh_token: Secret | str) -> TokenResponse:
        """Trades a refresh token of this host for a new pair. Both tokens of the old pair are void from
        then on.

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
            token_response = client.virtual_bls.auth.refresh(refresh_token=refresh_token)
        """

    def token_info(self) -> TokenInfo:
        """Says what this host knows of the token in use.

        Returns:
            The `TokenInfo`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the fields are assumed.

        Example:
            token_info = client.virtual_bls.auth.token_info()
        """

    def revoke(self) -> None:
        """Ends the session on this host: the token in use is revoked and its pair is forgotten. Other
        hosts have their own.

        A client with credentials logs in again at its next call; one that lives on a pair needs a new
        one.

        It ends even if nobody waits for it any more. A token that the host refuses is revoked already.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            client.virtual_bls.auth.revoke()
        """

@final
class AsyncVirtualBlsAuth:
    """Token pairs of this host for others, and what it says of the token in use."""

    def token(self) -> Call[TokenResponse]:
        """Gets a new pair of this host from the client's credentials, to hand out: to another service.

        The client does not use this pair itself, so whoever receives it may renew it without a race.

        Returns:
            The `TokenResponse`.

        Raises:
            ConfigurationError: Without credentials.
            AuthenticationError: When they are refused.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            token_response = await client.virtual_bls.auth.token()
        """

    def refresh(self, *, refresh_token: Secret | str) -> Call[TokenResponse]:
        """Trades a refresh token of this host for a new pair. Both tokens of the old pair are void from
        then on.

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
            token_response = await client.virtual_bls.auth.refresh(refresh_token=refresh_token)
        """

    def token_info(self) -> Call[TokenInfo]:
        """Says what this host knows of the token in use.

        Returns:
            The `TokenInfo`.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the fields are assumed.

        Example:
            token_info = await client.virtual_bls.auth.token_info()
        """

    def revoke(self) -> Call[None]:
        """Ends the session on this host: the token in use is revoked and its pair is forgotten. Other
        hosts have their own.

        A client with credentials logs in again at its next call; one that lives on a pair needs a new
        one.

        It ends even if nobody waits for it any more. A token that the host refuses is revoked already.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            await client.virtual_bls.auth.revoke()
        """

@final
class VirtualBlsBookings:
    """Bookings of timeslots."""

    def list(self, *, page: int | None = None, per_page: int | None = None) -> Pager[Booking]:
        """Lists the bookings of the account.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `Booking`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and arguments; the name is documented.

        Example:
            for booking in client.virtual_bls.bookings.list():
                print(booking)
        """

    def get(self, id: int | str) -> Booking:
        """Gets one booking.

        Args:
            id: Its number or its uuid.

        Returns:
            The `Booking`.

        Raises:
            NotFoundError: When there is no such booking.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the name is documented.

        Example:
            booking = client.virtual_bls.bookings.get(17)
        """

    def create(
        self,
        *,
        hold_hash: str,
        first_name: str,
        last_name: str,
        email: str,
        pay_option: PayOption,
        phone: str | None = None,
        job_role: str | None = None,
        address: str | None = None,
        city: str | None = None,
        postcode: str | None = None,
        agency_contact_name: str | None = None,
        agency_contact_email: str | None = None,
        agency_email: str | None = None,
    ) -> Booking:
        """Books the timeslot of a hold that is known by its hash. A `Hold` does it itself.

        Args:
            hold_hash: What names the hold.
            first_name: First name of who is trained.
            last_name: Last name of who is trained.
            email: Their e-mail address.
            pay_option: How it is paid.
            phone: Their telephone number. Whether a host takes a booking without it is not
                documented.
            job_role: What they work as.
            address: Street and number to which the equipment is sent; needed by virtual BLS, and
                known to it alone.
            city: City to which the equipment is sent; needed by virtual BLS, and known to it alone.
            postcode: Postcode to which the equipment is sent; needed by virtual BLS, and known to
                it alone.
            agency_contact_name: Whom at the agency to ask.
            agency_contact_email: Their e-mail address.
            agency_email: Where invoices are sent; known to practical training alone.

        Returns:
            The `Booking`.

        Raises:
            ValidationError: For wrong arguments, a hold that has expired, or a pay option that the
                account has not.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            booking = client.virtual_bls.bookings.create(hold_hash="…", first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com", pay_option="candidate_pays")
        """

    def certificate(self, id: int | str) -> Download:
        """Downloads the certificate of a booking, once the training is completed and the equipment came
        back.

        Args:
            id: Its number or its uuid.

        Returns:
            The file, which is fetched as it is read.

        Raises:
            ConflictError: Or.
            NotFoundError: While there is none.
            NotFoundError: When there is no such booking.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; how it is refused before is assumed.

        Example:
            file = client.virtual_bls.bookings.certificate(17)
            file.save("booking.pdf")
        """

@final
class AsyncVirtualBlsBookings:
    """Bookings of timeslots."""

    def list(self, *, page: int | None = None, per_page: int | None = None) -> AsyncPager[Booking]:
        """Lists the bookings of the account.

        Args:
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `Booking`, fetched page by page as it is read.

        Raises:
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and arguments; the name is documented.

        Example:
            async for booking in client.virtual_bls.bookings.list():
                print(booking)
        """

    def get(self, id: int | str) -> Call[Booking]:
        """Gets one booking.

        Args:
            id: Its number or its uuid.

        Returns:
            The `Booking`.

        Raises:
            NotFoundError: When there is no such booking.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the name is documented.

        Example:
            booking = await client.virtual_bls.bookings.get(17)
        """

    def create(
        self,
        *,
        hold_hash: str,
        first_name: str,
        last_name: str,
        email: str,
        pay_option: PayOption,
        phone: str | None = None,
        job_role: str | None = None,
        address: str | None = None,
        city: str | None = None,
        postcode: str | None = None,
        agency_contact_name: str | None = None,
        agency_contact_email: str | None = None,
        agency_email: str | None = None,
    ) -> Call[Booking]:
        """Books the timeslot of a hold that is known by its hash. A `Hold` does it itself.

        Args:
            hold_hash: What names the hold.
            first_name: First name of who is trained.
            last_name: Last name of who is trained.
            email: Their e-mail address.
            pay_option: How it is paid.
            phone: Their telephone number. Whether a host takes a booking without it is not
                documented.
            job_role: What they work as.
            address: Street and number to which the equipment is sent; needed by virtual BLS, and
                known to it alone.
            city: City to which the equipment is sent; needed by virtual BLS, and known to it alone.
            postcode: Postcode to which the equipment is sent; needed by virtual BLS, and known to
                it alone.
            agency_contact_name: Whom at the agency to ask.
            agency_contact_email: Their e-mail address.
            agency_email: Where invoices are sent; known to practical training alone.

        Returns:
            The `Booking`.

        Raises:
            ValidationError: For wrong arguments, a hold that has expired, or a pay option that the
                account has not.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            booking = await client.virtual_bls.bookings.create(hold_hash="…", first_name="Alex Referee", last_name="Alex Referee", email="alex@example.com", pay_option="candidate_pays")
        """

    def certificate(self, id: int | str) -> Call[AsyncDownload]:
        """Downloads the certificate of a booking, once the training is completed and the equipment came
        back.

        Args:
            id: Its number or its uuid.

        Returns:
            The file, which is fetched as it is read.

        Raises:
            ConflictError: Or.
            NotFoundError: While there is none.
            NotFoundError: When there is no such booking.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; how it is refused before is assumed.

        Example:
            file = await client.virtual_bls.bookings.certificate(17)
            await file.save("booking.pdf")
        """

@final
class VirtualBlsCourses:
    """Courses that can be booked."""

    def list(self) -> Pager[BookableCourse]:
        """Lists the courses that can be booked.

        Returns:
            An iterator over each `BookableCourse`, fetched page by page as it is read.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            for bookable_course in client.virtual_bls.courses.list():
                print(bookable_course)
        """

@final
class AsyncVirtualBlsCourses:
    """Courses that can be booked."""

    def list(self) -> AsyncPager[BookableCourse]:
        """Lists the courses that can be booked.

        Returns:
            An async iterator over each `BookableCourse`, fetched page by page as it is read.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and fields; the name is documented.

        Example:
            async for bookable_course in client.virtual_bls.courses.list():
                print(bookable_course)
        """

@final
class VirtualBls:
    """Virtual BLS (beta)."""

    @property
    def auth(self) -> VirtualBlsAuth:
        """Token pairs of this host for others, and what it says of the token in use."""

    @property
    def account(self) -> VirtualBlsAccount:
        """The account on this host: wallets and what moves in them."""

    @property
    def courses(self) -> VirtualBlsCourses:
        """Courses that can be booked."""

    @property
    def timeslots(self) -> VirtualBlsTimeslots:
        """Timeslots to hold."""

    @property
    def bookings(self) -> VirtualBlsBookings:
        """Bookings of timeslots."""

    @property
    def webhooks(self) -> VirtualBlsWebhooks:
        """Endpoints to which this host delivers events."""

@final
class AsyncVirtualBls:
    """Virtual BLS (beta)."""

    @property
    def auth(self) -> AsyncVirtualBlsAuth:
        """Token pairs of this host for others, and what it says of the token in use."""

    @property
    def account(self) -> AsyncVirtualBlsAccount:
        """The account on this host: wallets and what moves in them."""

    @property
    def courses(self) -> AsyncVirtualBlsCourses:
        """Courses that can be booked."""

    @property
    def timeslots(self) -> AsyncVirtualBlsTimeslots:
        """Timeslots to hold."""

    @property
    def bookings(self) -> AsyncVirtualBlsBookings:
        """Bookings of timeslots."""

    @property
    def webhooks(self) -> AsyncVirtualBlsWebhooks:
        """Endpoints to which this host delivers events."""

@final
class VirtualBlsTimeslots:
    """Timeslots to hold."""

    def list(
        self,
        *,
        course_id: int | None = None,
        date_from: date | str | None = None,
        date_to: date | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> Pager[Timeslot]:
        """Lists the timeslots that are free.

        Args:
            course_id: Those of this course.
            date_from: The first day.
            date_to: The last day.
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An iterator over each `Timeslot`, fetched page by page as it is read.

        Raises:
            ValidationError: For wrong filters.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the arguments and the fields are assumed.

        Example:
            for timeslot in client.virtual_bls.timeslots.list():
                print(timeslot)
        """

    def hold(self, *, course_id: int, date: date | str, time: str) -> Hold:
        """Holds a timeslot for half an hour. The hold gives it back by itself when it is dropped unused.

        An account has one hold at a time; a second is refused with the hold there is, which `hold` of
        the error tells.

        Args:
            course_id: The course.
            date: The day.
            time: The time in the UK, `HH:MM`.

        Returns:
            The seat that is held: book it, or let go of it.

        Raises:
            ConflictError: While another hold of the account lives.
            ValidationError: For a timeslot that is not in the list.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            with client.virtual_bls.timeslots.hold(course_id=17, date=date(2026, 6, 5), time="…") as hold:
                print(hold.remaining)
        """

    def release(self, hold_hash: int | str) -> None:
        """Gives a timeslot back whose hold is known by its hash alone. A `Hold` does it itself.

        Args:
            hold_hash: The number or text that is its `hold_hash`.

        Raises:
            NotFoundError: When the hold has expired or was used.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            client.virtual_bls.timeslots.release(17)
        """

@final
class AsyncVirtualBlsTimeslots:
    """Timeslots to hold."""

    def list(
        self,
        *,
        course_id: int | None = None,
        date_from: date | str | None = None,
        date_to: date | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> AsyncPager[Timeslot]:
        """Lists the timeslots that are free.

        Args:
            course_id: Those of this course.
            date_from: The first day.
            date_to: The last day.
            page: The page to start with, from 1.
            per_page: How many a page.

        Returns:
            An async iterator over each `Timeslot`, fetched page by page as it is read.

        Raises:
            ValidationError: For wrong filters.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the arguments and the fields are assumed.

        Example:
            async for timeslot in client.virtual_bls.timeslots.list():
                print(timeslot)
        """

    def hold(self, *, course_id: int, date: date | str, time: str) -> Call[AsyncHold]:
        """Holds a timeslot for half an hour. The hold gives it back by itself when it is dropped unused.

        An account has one hold at a time; a second is refused with the hold there is, which `hold` of
        the error tells.

        Args:
            course_id: The course.
            date: The day.
            time: The time in the UK, `HH:MM`.

        Returns:
            The seat that is held: book it, or let go of it.

        Raises:
            ConflictError: While another hold of the account lives.
            ValidationError: For a timeslot that is not in the list.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            async with await client.virtual_bls.timeslots.hold(course_id=17, date=date(2026, 6, 5), time="…") as hold:
                print(hold.remaining)
        """

    def release(self, hold_hash: int | str) -> Call[None]:
        """Gives a timeslot back whose hold is known by its hash alone. A `Hold` does it itself.

        Args:
            hold_hash: The number or text that is its `hold_hash`.

        Raises:
            NotFoundError: When the hold has expired or was used.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            await client.virtual_bls.timeslots.release(17)
        """

@final
class VirtualBlsWebhooks:
    """Endpoints to which this host delivers events."""

    def list(self) -> Pager[WebhookEndpoint]:
        """Lists the account's endpoints on this host.

        Returns:
            An iterator over each `WebhookEndpoint`, fetched page by page as it is read.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the name is documented.

        Example:
            for webhook_endpoint in client.virtual_bls.webhooks.list():
                print(webhook_endpoint)
        """

    def create(
        self,
        *,
        url: str,
        name: str | None = None,
        events: Sequence[str] | None = None,
        is_active: bool | None = None,
        timeout_seconds: int | None = None,
    ) -> CreatedWebhookEndpoint:
        """Registers an endpoint. Its secret is shown in this answer and never again: keep it.

        Args:
            url: Where to deliver: https, or http on this machine.
            name: Its name.
            events: Which events to deliver, such as `booking.created`. Practical training delivers
                all of them where this is left out.
            is_active: Whether to deliver at all.
            timeout_seconds: How long the host waits for an answer, in seconds.

        Returns:
            The `CreatedWebhookEndpoint`.

        Raises:
            ValidationError: For a url that is not https (loopback may be http), or an event the
                host does not know.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            created_webhook_endpoint = client.virtual_bls.webhooks.create(url="https://example.com/hooks")
        """

    def update(
        self,
        id: int | str,
        *,
        url: str | None = None,
        name: str | None = None,
        events: Sequence[str] | None = None,
        is_active: bool | None = None,
        timeout_seconds: int | None = None,
    ) -> WebhookEndpoint:
        """Changes an endpoint; what is left out stays as it is.

        Args:
            id: Its number or its uuid.
            url: Where to deliver: https, or http on this machine.
            name: Its name.
            events: Which events to deliver.
            is_active: Whether to deliver at all.
            timeout_seconds: How long the host waits for an answer, in seconds.

        Returns:
            The `WebhookEndpoint`.

        Raises:
            NotFoundError: When there is no such endpoint.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and body; the name is documented.

        Example:
            webhook_endpoint = client.virtual_bls.webhooks.update(17)
        """

    def delete(self, id: int | str) -> None:
        """Deletes an endpoint.

        Args:
            id: Its number or its uuid.

        Raises:
            NotFoundError: When there is no such endpoint.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the name is documented.

        Example:
            client.virtual_bls.webhooks.delete(17)
        """

    def rotate_secret(self, id: int | str) -> RotatedWebhookSecret:
        """Gives an endpoint a new secret, which is shown in this answer and never again. The old one may
        end at once.

        Args:
            id: Its number or its uuid.

        Returns:
            The `RotatedWebhookSecret`.

        Raises:
            NotFoundError: When there is no such endpoint.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the answer is assumed.

        Example:
            rotated_webhook_secret = client.virtual_bls.webhooks.rotate_secret(17)
        """

@final
class AsyncVirtualBlsWebhooks:
    """Endpoints to which this host delivers events."""

    def list(self) -> AsyncPager[WebhookEndpoint]:
        """Lists the account's endpoints on this host.

        Returns:
            An async iterator over each `WebhookEndpoint`, fetched page by page as it is read.

        Raises:
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the name is documented.

        Example:
            async for webhook_endpoint in client.virtual_bls.webhooks.list():
                print(webhook_endpoint)
        """

    def create(
        self,
        *,
        url: str,
        name: str | None = None,
        events: Sequence[str] | None = None,
        is_active: bool | None = None,
        timeout_seconds: int | None = None,
    ) -> Call[CreatedWebhookEndpoint]:
        """Registers an endpoint. Its secret is shown in this answer and never again: keep it.

        Args:
            url: Where to deliver: https, or http on this machine.
            name: Its name.
            events: Which events to deliver, such as `booking.created`. Practical training delivers
                all of them where this is left out.
            is_active: Whether to deliver at all.
            timeout_seconds: How long the host waits for an answer, in seconds.

        Returns:
            The `CreatedWebhookEndpoint`.

        Raises:
            ValidationError: For a url that is not https (loopback may be http), or an event the
                host does not know.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`.

        Example:
            created_webhook_endpoint = await client.virtual_bls.webhooks.create(url="https://example.com/hooks")
        """

    def update(
        self,
        id: int | str,
        *,
        url: str | None = None,
        name: str | None = None,
        events: Sequence[str] | None = None,
        is_active: bool | None = None,
        timeout_seconds: int | None = None,
    ) -> Call[WebhookEndpoint]:
        """Changes an endpoint; what is left out stays as it is.

        Args:
            id: Its number or its uuid.
            url: Where to deliver: https, or http on this machine.
            name: Its name.
            events: Which events to deliver.
            is_active: Whether to deliver at all.
            timeout_seconds: How long the host waits for an answer, in seconds.

        Returns:
            The `WebhookEndpoint`.

        Raises:
            NotFoundError: When there is no such endpoint.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path and body; the name is documented.

        Example:
            webhook_endpoint = await client.virtual_bls.webhooks.update(17)
        """

    def delete(self, id: int | str) -> Call[None]:
        """Deletes an endpoint.

        Args:
            id: Its number or its uuid.

        Raises:
            NotFoundError: When there is no such endpoint.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `assumed` path; the name is documented.

        Example:
            await client.virtual_bls.webhooks.delete(17)
        """

    def rotate_secret(self, id: int | str) -> Call[RotatedWebhookSecret]:
        """Gives an endpoint a new secret, which is shown in this answer and never again. The old one may
        end at once.

        Args:
            id: Its number or its uuid.

        Returns:
            The `RotatedWebhookSecret`.

        Raises:
            NotFoundError: When there is no such endpoint.
            ValidationError: An argument is wrong; nothing was sent.
            HbPortalError: Any other failure; see the classes below it.

        Evidence:
            `documented`; the answer is assumed.

        Example:
            rotated_webhook_secret = await client.virtual_bls.webhooks.rotate_secret(17)
        """

@final
class BookingLink(_Model):
    """A link to book a course. Its fields are not documented."""

    __match_args__ = ("url", "course", "location", "start_date", "remaining_slots")

    @property
    def url(self) -> str | None:
        """Where to book."""

    @property
    def course(self) -> str | None:
        """The course."""

    @property
    def location(self) -> str | None:
        """Where it takes place."""

    @property
    def start_date(self) -> datetime | None:
        """When it begins."""

    @property
    def remaining_slots(self) -> int | None:
        """How many seats remain."""

@final
class AcademyBooking(_Model):
    """A booking as the academy lists it. Its fields are not documented."""

    __match_args__ = (
        "id",
        "course",
        "location",
        "candidate",
        "start_date",
        "end_date",
        "booking_status",
        "pay_status",
    )

    @property
    def id(self) -> int | None:
        """Its number."""

    @property
    def course(self) -> str | None:
        """The course."""

    @property
    def location(self) -> str | None:
        """Where it takes place."""

    @property
    def candidate(self) -> str | None:
        """Who is trained."""

    @property
    def start_date(self) -> datetime | None:
        """When it begins."""

    @property
    def end_date(self) -> datetime | None:
        """When it ends."""

    @property
    def booking_status(self) -> BookingStatus | None:
        """Where it stands."""

    @property
    def pay_status(self) -> PayStatus | None:
        """Where its payment stands."""

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
class AccountProfile(_Model):
    """What the host knows of the account."""

    __match_args__ = ("id", "name", "code", "email", "phone", "invoice_payments", "currency")

    @property
    def id(self) -> int | None:
        """Its number."""

    @property
    def name(self) -> str | None:
        """Its name."""

    @property
    def code(self) -> str | None:
        """Its code, which stands in booking addresses."""

    @property
    def email(self) -> str | None:
        """Its e-mail address."""

    @property
    def phone(self) -> str | None:
        """Its telephone number."""

    @property
    def invoice_payments(self) -> bool | None:
        """Whether bookings can be paid by invoice."""

    @property
    def currency(self) -> str | None:
        """What its money is counted in, such as `GBP`."""

@final
class BookingUrl(_Model):
    """Where candidates book for themselves."""

    __match_args__ = ("booking_url",)

    @property
    def booking_url(self) -> str | None:
        """The address."""

@final
class Credits(_Model):
    """The balances of an account."""

    __match_args__ = ("booking_credits", "booking_money_balance", "currency")

    @property
    def booking_credits(self) -> tuple[CourseCredits, ...] | None:
        """The credits, course by course: each course has a wallet of its own."""

    @property
    def booking_money_balance(self) -> float | None:
        """The money."""

    @property
    def currency(self) -> str | None:
        """What the money is counted in, such as `GBP`."""

@final
class CourseCredits(_Model):
    """The credits for one course."""

    __match_args__ = ("course_id", "course_name", "credits")

    @property
    def course_id(self) -> int | None:
        """The number of the course."""

    @property
    def course_name(self) -> str | None:
        """The name of the course."""

    @property
    def credits(self) -> int | None:
        """How many bookings they pay."""

@final
class WalletTransaction(_Model):
    """A movement in the wallets. Its fields are not documented."""

    __match_args__ = ("id", "kind", "course", "booking_id", "credits", "amount", "currency", "created_at")

    @property
    def id(self) -> int | None:
        """Its number."""

    @property
    def kind(self) -> str | None:
        """What kind of movement it is, in the host's words."""

    @property
    def course(self) -> BookableCourse | None:
        """The course."""

    @property
    def booking_id(self) -> int | None:
        """The number of the booking."""

    @property
    def credits(self) -> int | None:
        """The credits that moved; negative where they were taken."""

    @property
    def amount(self) -> float | None:
        """The money that moved; negative where it was taken."""

    @property
    def currency(self) -> str | None:
        """What the money is counted in, such as `GBP`."""

    @property
    def created_at(self) -> datetime | None:
        """When it moved."""

@final
class Booking(_Model):
    """A booking of a seat."""

    __match_args__ = (
        "id",
        "candidate",
        "course",
        "location",
        "trainer",
        "start_date",
        "end_date",
        "booking_status",
        "pay_status",
        "pay_option",
        "payment_url",
        "booked_by",
        "attendance",
        "training_status",
        "equipment_status",
        "certificate_available",
        "virtual_session",
        "created_at",
    )

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def candidate(self) -> BookingCandidate | None:
        """Who is trained."""

    @property
    def course(self) -> BookableCourse | None:
        """The course."""

    @property
    def location(self) -> TrainingLocation | None:
        """Where it takes place; practical training tells it."""

    @property
    def trainer(self) -> Trainer | None:
        """Who trains."""

    @property
    def start_date(self) -> datetime | None:
        """When it begins."""

    @property
    def end_date(self) -> datetime | None:
        """When it ends."""

    @property
    def booking_status(self) -> BookingStatus | None:
        """Where it stands."""

    @property
    def pay_status(self) -> PayStatus | None:
        """Where its payment stands."""

    @property
    def pay_option(self) -> PayOption | None:
        """How it is paid."""

    @property
    def payment_url(self) -> str | None:
        """Where the candidate pays; practical training tells it."""

    @property
    def booked_by(self) -> str | None:
        """Who booked, such as `Agency`."""

    @property
    def attendance(self) -> str | None:
        """Whether the candidate came, in the host's words; nothing before the day. Practical training tells it."""

    @property
    def training_status(self) -> str | None:
        """How far the training is, such as `completed`; virtual BLS tells it."""

    @property
    def equipment_status(self) -> str | None:
        """Where the equipment is: `in` once it came back; virtual BLS tells it."""

    @property
    def certificate_available(self) -> bool | None:
        """Whether there is a certificate."""

    @property
    def virtual_session(self) -> VirtualSession | None:
        """Where the course is held; virtual BLS tells it."""

    @property
    def created_at(self) -> datetime | None:
        """When it was made."""

@final
class BookingCandidate(_Model):
    """Who is trained."""

    __match_args__ = ("name", "email", "phone", "job_role")

    @property
    def name(self) -> str | None:
        """First and last name."""

    @property
    def email(self) -> str | None:
        """E-mail address."""

    @property
    def phone(self) -> str | None:
        """Telephone number."""

    @property
    def job_role(self) -> str | None:
        """What the candidate works as."""

@final
class Trainer(_Model):
    """Who trains."""

    __match_args__ = ("id", "name")

    @property
    def id(self) -> int | None:
        """Their number."""

    @property
    def name(self) -> str | None:
        """Their name."""

@final
class VirtualSession(_Model):
    """The meeting in which a virtual course is held."""

    __match_args__ = ("zoom_id", "zoom_link", "zoom_password")

    @property
    def zoom_id(self) -> str | None:
        """Its number."""

    @property
    def zoom_link(self) -> str | None:
        """Where to join it."""

    @property
    def zoom_password(self) -> Secret | None:
        """What lets one in."""

@final
class BookableCourse(_Model):
    """A course that can be booked. Where a host tells its name alone, the rest is missing."""

    __match_args__ = ("id", "name", "cost_inc_vat", "currency")

    @property
    def id(self) -> int | None:
        """Its number."""

    @property
    def name(self) -> str | None:
        """Its name."""

    @property
    def cost_inc_vat(self) -> float | None:
        """What a seat costs, VAT included."""

    @property
    def currency(self) -> str | None:
        """What the cost is counted in, such as `GBP`."""

@final
class TrainingEvent(_Model):
    """A training event."""

    __match_args__ = (
        "id",
        "course",
        "location",
        "start_date",
        "end_date",
        "remaining_slots",
        "cost_inc_vat",
        "booking_url",
    )

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def course(self) -> BookableCourse | None:
        """The course."""

    @property
    def location(self) -> TrainingLocation | None:
        """Where it takes place."""

    @property
    def start_date(self) -> datetime | None:
        """When it begins."""

    @property
    def end_date(self) -> datetime | None:
        """When it ends."""

    @property
    def remaining_slots(self) -> int | None:
        """How many seats remain. Holding one does not lower it."""

    @property
    def cost_inc_vat(self) -> float | None:
        """What a seat costs this account, VAT included."""

    @property
    def booking_url(self) -> str | None:
        """Where candidates book it for themselves, on this account."""

@final
class BookingInvite(_Model):
    """An invitation that was sent. Its fields are not documented."""

    __match_args__ = ("id", "email", "first_name", "last_name", "course", "booking_url", "sent_at")

    @property
    def id(self) -> int | None:
        """Its number."""

    @property
    def email(self) -> str | None:
        """Where it was sent."""

    @property
    def first_name(self) -> str | None:
        """First name."""

    @property
    def last_name(self) -> str | None:
        """Last name."""

    @property
    def course(self) -> BookableCourse | None:
        """The course to book."""

    @property
    def booking_url(self) -> str | None:
        """Where the candidate books."""

    @property
    def sent_at(self) -> datetime | None:
        """When it was sent."""

@final
class TrainingLocation(_Model):
    """A place at which training is held. Where a host tells its name alone, the rest is missing."""

    __match_args__ = ("id", "name", "address")

    @property
    def id(self) -> int | None:
        """Its number."""

    @property
    def name(self) -> str | None:
        """Its name."""

    @property
    def address(self) -> str | None:
        """Its address."""

@final
class RotatedWebhookSecret(_Model):
    """The new secret of an endpoint, which is shown this once."""

    __match_args__ = ("secret", "secret_prefix", "message")

    @property
    def secret(self) -> Secret | None:
        """What deliveries are signed with from now on. It cannot be read again."""

    @property
    def secret_prefix(self) -> str | None:
        """The first letters of it."""

    @property
    def message(self) -> str | None:
        """What the host says."""

@final
class InterviewBooking(_Model):
    """An interview that is booked. Its fields are not documented."""

    __match_args__ = (
        "id",
        "candidate_name",
        "candidate_email",
        "interviewer",
        "starts_at",
        "ends_at",
        "status",
    )

    @property
    def id(self) -> int | None:
        """Its number."""

    @property
    def candidate_name(self) -> str | None:
        """Who is interviewed."""

    @property
    def candidate_email(self) -> str | None:
        """The candidate's e-mail address."""

    @property
    def interviewer(self) -> str | None:
        """Who interviews."""

    @property
    def starts_at(self) -> datetime | None:
        """When it begins."""

    @property
    def ends_at(self) -> datetime | None:
        """When it ends."""

    @property
    def status(self) -> str | None:
        """Where it stands, in the host's words: they are not documented."""

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
class ScreeningForms(_Model):
    """The forms of an account."""

    __match_args__ = ("count", "forms")

    @property
    def count(self) -> int | None:
        """How many there are, as the portal counts."""

    @property
    def forms(self) -> tuple[ScreeningForm, ...]:
        """The forms."""

@final
class ScreeningForm(_Model):
    """A form that a candidate can answer."""

    __match_args__ = ("form_type", "form_name")

    @property
    def form_type(self) -> str:
        """Its name in calls."""

    @property
    def form_name(self) -> str | None:
        """Its name for people."""

@final
class FormFields(_Model):
    """The fields of a form."""

    __match_args__ = ("count", "fields")

    @property
    def count(self) -> int | None:
        """How many there are, as the portal counts."""

    @property
    def fields(self) -> tuple[FormField, ...]:
        """The fields."""

@final
class FormField(_Model):
    """A field of a form."""

    __match_args__ = (
        "field_name",
        "field_id",
        "field_type",
        "field_label",
        "validations",
        "maxlength",
        "choices",
        "options",
        "sort_order",
        "required",
        "field_group",
    )

    @property
    def field_name(self) -> str:
        """Its name in `form_data`."""

    @property
    def field_id(self) -> str | None:
        """The field."""

    @property
    def field_type(self) -> FormFieldType | None:
        """What kind of answer it takes."""

    @property
    def field_label(self) -> str | None:
        """What people are asked."""

    @property
    def validations(self) -> Any | None:
        """What the portal checks, in words of its own: for checks of yours."""

    @property
    def maxlength(self) -> int | None:
        """How many characters an answer may have."""

    @property
    def choices(self) -> tuple[FormOption, ...] | None:
        """What can be chosen, read from `options`; nothing where there is no choice, or `options` are written in a way that is not known."""

    @property
    def options(self) -> Any | None:
        """What can be chosen, as the portal wrote it."""

    @property
    def sort_order(self) -> int | None:
        """Where it stands among the others, from the smallest."""

    @property
    def required(self) -> bool | None:
        """Whether it must be answered."""

    @property
    def field_group(self) -> str | None:
        """The group that it belongs to."""

@final
class FormOption(_Model):
    """What can be chosen."""

    __match_args__ = ("value", "label")

    @property
    def value(self) -> str:
        """What stands in `form_data` for it."""

    @property
    def label(self) -> str:
        """What people read."""

@final
class SubmissionReference(_Model):
    """How the portal names a submission."""

    __match_args__ = ("submission_ref",)

    @property
    def submission_ref(self) -> str:
        """The text that the other operations on it take."""

@final
class Submission(_Model):
    """A submission among others."""

    __match_args__ = ("submission_ref", "candidate_ref", "form_type", "status", "created_at", "updated_at")

    @property
    def submission_ref(self) -> str:
        """The text that the other operations on it take."""

    @property
    def candidate_ref(self) -> str | None:
        """Whose it is."""

    @property
    def form_type(self) -> str | None:
        """The form that was answered."""

    @property
    def status(self) -> str | None:
        """Where it stands, in the portal's words: they are not documented."""

    @property
    def created_at(self) -> str | None:
        """When it was created, as the portal writes it."""

    @property
    def updated_at(self) -> str | None:
        """When it was changed, as the portal writes it."""

@final
class SubmissionResult(_Model):
    """The result of a screening."""

    __match_args__ = ("status", "information", "documents", "result")

    @property
    def status(self) -> ScreeningStatus:
        """How it ended."""

    @property
    def information(self) -> str | None:
        """The reason, in the portal's words."""

    @property
    def documents(self) -> tuple[SubmissionDocument, ...] | None:
        """The documents that were asked for."""

    @property
    def result(self) -> Clearance | None:
        """The certificate, where there is one."""

@final
class SubmissionDocument(_Model):
    """A document that a screening asked for."""

    __match_args__ = ("document_id", "document_status", "document_information")

    @property
    def document_id(self) -> str | None:
        """The document."""

    @property
    def document_status(self) -> DocumentStatus | None:
        """What came of it."""

    @property
    def document_information(self) -> str | None:
        """The reason where it was rejected, in the portal's words."""

@final
class Clearance(_Model):
    """What a certificate says."""

    __match_args__ = ("clearance_level", "certificate_expire")

    @property
    def clearance_level(self) -> str | None:
        """What the candidate is cleared for, in the portal's words."""

    @property
    def certificate_expire(self) -> str | None:
        """Until when, as the portal writes it."""

@final
class TrainingCatalogue(_Model):
    """The courses that an account can assign."""

    __match_args__ = ("count", "trainings")

    @property
    def count(self) -> int | None:
        """How many there are, as the portal counts."""

    @property
    def trainings(self) -> tuple[CatalogueCourse, ...]:
        """The courses."""

@final
class CatalogueCourse(_Model):
    """A course that an account can assign."""

    __match_args__ = ("course_id", "course_name", "testid", "notes", "group_title")

    @property
    def course_id(self) -> str:
        """The course."""

    @property
    def course_name(self) -> str:
        """Its name."""

    @property
    def testid(self) -> str | None:
        """Its test. One word on the wire, unlike its neighbours."""

    @property
    def notes(self) -> str | None:
        """What the portal notes of it."""

    @property
    def group_title(self) -> str | None:
        """The group that it belongs to."""

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
class Timeslot(_Model):
    """A timeslot that is free. Its fields are not documented."""

    __match_args__ = ("date", "time", "course", "remaining_slots")

    @property
    def date(self) -> date | None:
        """The day."""

    @property
    def time(self) -> str | None:
        """The time in the UK, `HH:MM`."""

    @property
    def course(self) -> BookableCourse | None:
        """The course."""

    @property
    def remaining_slots(self) -> int | None:
        """How many seats remain."""

@final
class SessionInfo(_Model):
    """How a session stands."""

    __match_args__ = ("family", "state", "expires_at", "refresh_expires_at", "refreshed_at", "owner")

    @property
    def family(self) -> str:
        """Whose session it is: a family of the API, each of which has its own pair."""

    @property
    def state(self) -> SessionState:
        """How it stands."""

    @property
    def expires_at(self) -> datetime | None:
        """When the access token ends, where there is one and its end is known."""

    @property
    def refresh_expires_at(self) -> datetime | None:
        """When the refresh token ends, where there is one and its end is known."""

    @property
    def refreshed_at(self) -> datetime | None:
        """When this client last logged in or traded its refresh token."""

    @property
    def owner(self) -> str:
        """Who this client is among those that share its store: the process id and a random number. Logs and the record in the store say the same."""

@final
class SessionEvent(_Model):
    """Something happened to the session of a client. There is no secret in it."""

    __match_args__ = ("kind", "reason", "family", "at", "expires_at", "refresh_expires_at")

    @property
    def kind(self) -> SessionEventKind:
        """What happened."""

    @property
    def reason(self) -> SessionReason:
        """Why."""

    @property
    def family(self) -> str:
        """Whose session it is: a family of the API, each of which has its own pair."""

    @property
    def at(self) -> datetime:
        """When it happened."""

    @property
    def expires_at(self) -> datetime | None:
        """When the access token ends, where there is one and its end is known."""

    @property
    def refresh_expires_at(self) -> datetime | None:
        """When the refresh token ends, where there is one and its end is known."""

@final
class HeldSeat(_Model):
    """What is held, and for how long."""

    __match_args__ = (
        "hold_hash",
        "expires_at",
        "expires_in_seconds",
        "event_id",
        "course",
        "location",
        "start_date",
        "date",
        "time",
    )

    @property
    def hold_hash(self) -> str:
        """What names the hold to the host."""

    @property
    def expires_at(self) -> datetime | None:
        """When it expires, by the host's clock."""

    @property
    def expires_in_seconds(self) -> int | None:
        """How many seconds it had left when the host answered."""

    @property
    def event_id(self) -> int | None:
        """The number of the training event."""

    @property
    def course(self) -> BookableCourse | None:
        """The course."""

    @property
    def location(self) -> TrainingLocation | None:
        """Where it takes place."""

    @property
    def start_date(self) -> datetime | None:
        """When the training event begins."""

    @property
    def date(self) -> date | None:
        """The day of the timeslot."""

    @property
    def time(self) -> str | None:
        """The time of the timeslot, `HH:MM` in the UK."""

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

class Screening:
    """Where a screening stands."""

    @property
    def kind(self) -> Literal["running", "finished"]:
        """Which of them it is."""

    @property
    def value(self) -> SubmissionResult | None:
        """What came with it."""

    @final
    class Running(Screening):
        """It still runs (202)."""

        __match_args__ = ()

        def __init__(self) -> None: ...
        @property
        def kind(self) -> Literal["running"]:
            """Which of them it is."""

        @property
        def value(self) -> None:
            """What came with it."""

    @final
    class Finished(Screening):
        """It has ended, or waits for documents: `documents` of the result says which."""

        __match_args__ = ("value",)

        def __init__(self, value: SubmissionResult) -> None: ...
        @property
        def kind(self) -> Literal["finished"]:
            """Which of them it is."""

        @property
        def value(self) -> SubmissionResult:
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
