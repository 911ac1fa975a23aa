// Written by `cargo xtask bindgen` from core/src/auth/session_event.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// What can happen to a session.
public enum SessionEventKind: OpenEnum {
    /// The client logged in with its credentials.
    case loggedIn
    /// The client traded its refresh token for a new pair.
    case refreshed
    /// The client goes on with a pair that it did not get itself: from a peer, an earlier run, or its
    /// options.
    case adopted
    /// The answer to a refresh token was lost, and the token is refused now: the session may live on, out
    /// of reach. A new pair is needed.
    case inDoubt
    /// The session is over. Without credentials, a new pair is needed.
    case ended
    /// One that this version does not know.
    case other(String)

    public init(rawValue: String) {
        switch rawValue {
        case "logged_in": self = .loggedIn
        case "refreshed": self = .refreshed
        case "adopted": self = .adopted
        case "in_doubt": self = .inDoubt
        case "ended": self = .ended
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .loggedIn: "logged_in"
        case .refreshed: "refreshed"
        case .adopted: "adopted"
        case .inDoubt: "in_doubt"
        case .ended: "ended"
        case .other(let text): text
        }
    }

    public static let known: [Self] = [.loggedIn, .refreshed, .adopted, .inDoubt, .ended]
}

extension SessionEventKind: Incoming, Argument {}

/// Why something happened to a session.
public enum SessionReason: OpenEnum {
    /// The client needed its first token.
    case start
    /// The access token was about to end.
    case expiring
    /// The access token had ended.
    case expired
    /// The portal refused the access token (401).
    case rejected
    /// The application asked for it.
    case requested
    /// The portal refused the refresh token.
    case refreshRefused
    /// The answer to the refresh token was lost, or could not be read.
    case answerLost
    /// A process was killed, or stood still for too long, while it sent the refresh token.
    case interrupted
    /// There is no refresh token, and there are no credentials.
    case nothingLeft
    /// One that this version does not know.
    case other(String)

    public init(rawValue: String) {
        switch rawValue {
        case "start": self = .start
        case "expiring": self = .expiring
        case "expired": self = .expired
        case "rejected": self = .rejected
        case "requested": self = .requested
        case "refresh_refused": self = .refreshRefused
        case "answer_lost": self = .answerLost
        case "interrupted": self = .interrupted
        case "nothing_left": self = .nothingLeft
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .start: "start"
        case .expiring: "expiring"
        case .expired: "expired"
        case .rejected: "rejected"
        case .requested: "requested"
        case .refreshRefused: "refresh_refused"
        case .answerLost: "answer_lost"
        case .interrupted: "interrupted"
        case .nothingLeft: "nothing_left"
        case .other(let text): text
        }
    }

    public static let known: [Self] = [.start, .expiring, .expired, .rejected, .requested, .refreshRefused, .answerLost, .interrupted, .nothingLeft]
}

extension SessionReason: Incoming, Argument {}

/// Something happened to the session of a client. There is no secret in it.
public struct SessionEvent: Sendable, Hashable, Codable {
    /// What happened.
    public var kind: SessionEventKind
    /// Why.
    public var reason: SessionReason
    /// Whose session it is: a family of the API, each of which has its own pair.
    public var family: String
    /// When it happened.
    public var at: Date
    /// When the access token ends, where there is one and its end is known.
    public var expiresAt: Date?
    /// When the refresh token ends, where there is one and its end is known.
    public var refreshExpiresAt: Date?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        kind: SessionEventKind,
        reason: SessionReason,
        family: String,
        at: Date,
        expiresAt: Date? = nil,
        refreshExpiresAt: Date? = nil,
        extra: Extra = [:]
    ) {
        self.kind = kind
        self.reason = reason
        self.family = family
        self.at = at
        self.expiresAt = expiresAt
        self.refreshExpiresAt = refreshExpiresAt
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case kind = "kind"
        case reason = "reason"
        case family = "family"
        case at = "at"
        case expiresAt = "expires_at"
        case refreshExpiresAt = "refresh_expires_at"
        case extra = "extra"
    }
}

extension SessionEvent: Incoming {
    init(reading reader: inout Reader) {
        kind = SessionEventKind(reading: &reader)
        reason = SessionReason(reading: &reader)
        family = String(reading: &reader)
        at = Date(reading: &reader)
        expiresAt = Optional(reading: &reader)
        refreshExpiresAt = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
