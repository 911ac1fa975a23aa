// Written by `cargo xtask bindgen` from core/src/auth/handle.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// How a session stands.
public enum SessionState: OpenEnum {
    /// No token was needed yet, or the last one was forgotten.
    case idle
    /// There is a token that works, as far as is known.
    case active
    /// The token has ended or was refused; the next call gets a new one.
    case stale
    /// The session is over, and there is nothing to begin a new one with.
    case ended
    /// The same, and it is not known whether the portal has granted a pair that was lost.
    case inDoubt
    /// It was closed here.
    case closed
    /// One that this version does not know.
    case other(String)

    public init(rawValue: String) {
        switch rawValue {
        case "idle": self = .idle
        case "active": self = .active
        case "stale": self = .stale
        case "ended": self = .ended
        case "in_doubt": self = .inDoubt
        case "closed": self = .closed
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .idle: "idle"
        case .active: "active"
        case .stale: "stale"
        case .ended: "ended"
        case .inDoubt: "in_doubt"
        case .closed: "closed"
        case .other(let text): text
        }
    }

    public static let known: [Self] = [.idle, .active, .stale, .ended, .inDoubt, .closed]
}

extension SessionState: Incoming, Argument {}

/// How a session stands.
public struct SessionInfo: Sendable, Hashable, Codable {
    /// Whose session it is: a family of the API, each of which has its own pair.
    public var family: String
    /// How it stands.
    public var state: SessionState
    /// When the access token ends, where there is one and its end is known.
    public var expiresAt: Date?
    /// When the refresh token ends, where there is one and its end is known.
    public var refreshExpiresAt: Date?
    /// When this client last logged in or traded its refresh token.
    public var refreshedAt: Date?
    /// Who this client is among those that share its store: the process id and a random number. Logs and
    /// the record in the store say the same.
    public var owner: String
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        family: String,
        state: SessionState,
        expiresAt: Date? = nil,
        refreshExpiresAt: Date? = nil,
        refreshedAt: Date? = nil,
        owner: String,
        extra: Extra = [:]
    ) {
        self.family = family
        self.state = state
        self.expiresAt = expiresAt
        self.refreshExpiresAt = refreshExpiresAt
        self.refreshedAt = refreshedAt
        self.owner = owner
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case family = "family"
        case state = "state"
        case expiresAt = "expires_at"
        case refreshExpiresAt = "refresh_expires_at"
        case refreshedAt = "refreshed_at"
        case owner = "owner"
        case extra = "extra"
    }
}

extension SessionInfo: Incoming {
    init(reading reader: inout Reader) {
        family = String(reading: &reader)
        state = SessionState(reading: &reader)
        expiresAt = Optional(reading: &reader)
        refreshExpiresAt = Optional(reading: &reader)
        refreshedAt = Optional(reading: &reader)
        owner = String(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
