// Written by `cargo xtask bindgen` from core/src/auth/pair.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// A token pair: handed to a client to start from, and kept in a `TokenStore`.
public struct TokenPair: Sendable, Hashable, Codable {
    /// What goes into the `Authorization` header.
    public var accessToken: Secret
    /// What the next pair is got with, once. Without it the session ends with the access token.
    public var refreshToken: Secret?
    /// When the access token ends. Without it the token is used until the portal refuses it.
    public var expiresAt: Date?
    /// When the refresh token ends.
    public var refreshExpiresAt: Date?

    /// One with these values.
    public init(
        accessToken: Secret,
        refreshToken: Secret? = nil,
        expiresAt: Date? = nil,
        refreshExpiresAt: Date? = nil
    ) {
        self.accessToken = accessToken
        self.refreshToken = refreshToken
        self.expiresAt = expiresAt
        self.refreshExpiresAt = refreshExpiresAt
    }

    private enum CodingKeys: String, CodingKey {
        case accessToken = "access_token"
        case refreshToken = "refresh_token"
        case expiresAt = "expires_at"
        case refreshExpiresAt = "refresh_expires_at"
    }
}

extension TokenPair: Argument {
    func write(to writer: inout Writer) {
        var arguments = Arguments()
        arguments.set("access_token", accessToken)
        arguments.set("refresh_token", refreshToken)
        arguments.set("expires_at", expiresAt)
        arguments.set("refresh_expires_at", refreshExpiresAt)
        arguments.write(to: &writer)
    }
}
