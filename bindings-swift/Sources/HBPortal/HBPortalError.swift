import Foundation

/// Everything that can go wrong, by what to do about it.
///
/// ```swift
/// do {
///     _ = try await portal.references.get(17)
/// } catch HBPortalError.notFound {
///     print("there is none")
/// } catch HBPortalError.rateLimit(let details) {
///     print("again in \(details.retryAfter ?? 1) seconds")
/// } catch HBPortalError.sessionEnded {
///     print("ask the back end for a new pair")
/// }
/// ```
///
/// The text of an error says what happened, to which operation, and what to do. It never carries the server's own words:
/// they may hold personal data, and stand apart in ``Details/detail`` and ``Details/fields``.
///
/// A cancelled task throws Swift's own `CancellationError`.
public enum HBPortalError: Error, Sendable, Hashable {
    /// The client is set up wrongly. Nothing was sent.
    case configuration(Details)
    /// An argument is wrong; ``Details/fields`` names it. Found before sending (no status), or by the server (400, 422).
    case validation(Details)
    /// The credentials or the token were refused (401), or no token was granted for a call that
    /// needs one (400, 404, …).
    case authentication(Details)
    /// The session is over and nothing is left to renew it with: a new pair or new credentials are needed.
    case sessionEnded(Details)
    /// The answer to a token exchange was lost, and the pair at hand is refused: it may have been renewed unseen.
    case sessionInDoubt(Details)
    /// The account may not do this (403).
    case permissionDenied(Details)
    /// There is no such thing, or it belongs to another account (404, 410).
    case notFound(Details)
    /// The state of the thing does not allow it (409); ``Details/data`` holds what the server says stands there, and
    /// ``Details/hold`` the seat that is held already.
    case conflict(Details)
    /// Too many requests (429); ``Details/retryAfter`` says how long to wait.
    case rateLimit(Details)
    /// The server failed (5xx).
    case server(Details)
    /// The server refused with a status that has no case of its own.
    case api(Details)
    /// The connection could not be made, or broke.
    case connection(Details)
    /// The deadline passed.
    case timeout(Details)
    /// The answer is not what the operation promises; the text names the JSON path.
    case decode(Details)
    /// The token store, or a file to write, failed.
    case store(Details)
    /// A webhook delivery is not genuine, or too old.
    case webhookVerification(Details)
    /// The package itself failed: please report it with what led to it.
    case unexpected(Details)

    /// What is known of the failure, whichever it is.
    public var details: Details {
        switch self {
        case .configuration(let details), .validation(let details), .authentication(let details),
            .sessionEnded(let details), .sessionInDoubt(let details), .permissionDenied(let details),
            .notFound(let details), .conflict(let details), .rateLimit(let details), .server(let details),
            .api(let details), .connection(let details), .timeout(let details), .decode(let details),
            .store(let details), .webhookVerification(let details), .unexpected(let details):
            details
        }
    }

    /// The cases in the order in which the Rust half numbers them, each with its name in every language.
    static let kinds: [(name: String, make: @Sendable (Details) -> HBPortalError)] = [
        ("ConfigurationError", { .configuration($0) }),
        ("ValidationError", { .validation($0) }),
        ("AuthenticationError", { .authentication($0) }),
        ("SessionEndedError", { .sessionEnded($0) }),
        ("SessionInDoubtError", { .sessionInDoubt($0) }),
        ("PermissionDeniedError", { .permissionDenied($0) }),
        ("NotFoundError", { .notFound($0) }),
        ("ConflictError", { .conflict($0) }),
        ("RateLimitError", { .rateLimit($0) }),
        ("ServerError", { .server($0) }),
        ("ApiError", { .api($0) }),
        ("ConnectionError", { .connection($0) }),
        ("TimeoutError", { .timeout($0) }),
        ("DecodeError", { .decode($0) }),
        ("StoreError", { .store($0) }),
        ("WebhookVerificationError", { .webhookVerification($0) }),
    ]

    /// The package itself failed.
    static var broken: HBPortalError {
        .unexpected(Details(message: "the package itself failed; please report it with what led to it"))
    }
}

extension HBPortalError: LocalizedError, CustomStringConvertible, CustomDebugStringConvertible {
    public var errorDescription: String? { details.text }
    public var description: String { details.text }
    public var debugDescription: String { details.text }
}

extension HBPortalError: Incoming {
    /// From what the Rust half tells.
    init(details bytes: Data) {
        self = (try? Reader.read(bytes, as: HBPortalError.self)) ?? .broken
    }

    init(reading reader: inout Reader) {
        let kind = Int(reader.byte())
        let details = Details(reading: &reader)
        self = Self.kinds.indices.contains(kind) ? Self.kinds[kind].make(details) : .unexpected(details)
    }
}
