// Written by `cargo xtask bindgen` from core/src/api/portal/auth.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Token pairs for others, and what the portal says of the token in use.
public struct Auth: Sendable {
    let caller: Caller

    /// Gets a new pair from the client's credentials, to hand out: to a mobile app, to another service.
    ///
    /// The client does not use this pair itself, so whoever receives it may renew it without a race.
    ///
    /// Evidence: `observed` (name and method are documented).
    ///
    /// ```swift
    /// let tokenResponse = try await portal.auth.token()
    /// ```
    ///
    /// - Returns: The ``TokenResponse``.
    /// - Throws: ``HBPortalError/configuration(_:)`` without credentials;
    ///   ``HBPortalError/authentication(_:)`` when they are refused; ``HBPortalError/permissionDenied(_:)``
    ///   for an account without API access; any other ``HBPortalError``, or `CancellationError`.
    public func token() async throws -> TokenResponse {
        let arguments = Arguments("portal.auth.token")
        return try await caller.model(arguments)
    }

    /// Trades a refresh token for a new pair. Both tokens of the old pair are void from then on.
    ///
    /// This is for pairs from `Auth.token`; the client renews its own. A refresh token works once, so this
    /// is sent once: when the answer is lost, get a new pair.
    ///
    /// Evidence: `documented`.
    ///
    /// ```swift
    /// let tokenResponse = try await portal.auth.refresh(refreshToken: refreshToken)
    /// ```
    ///
    /// - Parameters:
    ///   - refreshToken: The refresh token.
    /// - Returns: The ``TokenResponse``.
    /// - Throws: ``HBPortalError/authentication(_:)`` when the token is unknown, spent or expired; any
    ///   other ``HBPortalError``, or `CancellationError`.
    public func refresh(refreshToken: Secret) async throws -> TokenResponse {
        var arguments = Arguments("portal.auth.refresh")
        arguments.set("refresh_token", refreshToken)
        return try await caller.model(arguments)
    }

    /// Says what the portal knows of the token in use.
    ///
    /// Evidence: `sibling`: the fields are those of a sibling API, all of them optional.
    ///
    /// ```swift
    /// let tokenInfo = try await portal.auth.tokenInfo()
    /// ```
    ///
    /// - Returns: The ``TokenInfo``.
    /// - Throws: ``HBPortalError``, or `CancellationError`.
    public func tokenInfo() async throws -> TokenInfo {
        let arguments = Arguments("portal.auth.token_info")
        return try await caller.model(arguments)
    }

    /// Ends the session: the token in use is revoked and the stored pair is forgotten.
    ///
    /// A client with credentials logs in again at its next call; one that lives on a pair needs a new one.
    ///
    /// It ends even if nobody waits for it any more. A token that the portal refuses is revoked already.
    ///
    /// Evidence: `sibling`.
    ///
    /// ```swift
    /// try await portal.auth.revoke()
    /// ```
    ///
    /// - Throws: ``HBPortalError``, or `CancellationError`.
    public func revoke() async throws {
        let arguments = Arguments("portal.auth.revoke")
        try await caller.nothing(arguments)
    }
}

/// A token pair.
public struct TokenResponse: Sendable, Hashable, Codable {
    /// What goes into the `Authorization` header.
    public var accessToken: Secret
    /// The lifetime of the access token, in seconds.
    public var expiresIn: Int
    /// What the next pair is got with, once.
    public var refreshToken: Secret?
    /// The lifetime of the refresh token, in seconds.
    public var refreshExpiresIn: Int?
    /// `Bearer`.
    public var tokenType: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        accessToken: Secret,
        expiresIn: Int,
        refreshToken: Secret? = nil,
        refreshExpiresIn: Int? = nil,
        tokenType: String? = nil,
        extra: Extra = [:]
    ) {
        self.accessToken = accessToken
        self.expiresIn = expiresIn
        self.refreshToken = refreshToken
        self.refreshExpiresIn = refreshExpiresIn
        self.tokenType = tokenType
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case accessToken = "access_token"
        case expiresIn = "expires_in"
        case refreshToken = "refresh_token"
        case refreshExpiresIn = "refresh_expires_in"
        case tokenType = "token_type"
        case extra = "extra"
    }
}

extension TokenResponse: Incoming {
    init(reading reader: inout Reader) {
        accessToken = Secret(reading: &reader)
        expiresIn = Int(reading: &reader)
        refreshToken = Optional(reading: &reader)
        refreshExpiresIn = Optional(reading: &reader)
        tokenType = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}

/// What the portal knows of a token.
public struct TokenInfo: Sendable, Hashable, Codable {
    /// The account's client id.
    public var clientID: Int?
    /// The account's name.
    public var clientName: String?
    /// What the token may do.
    public var scopes: [String]?
    /// When the token ends.
    public var expiresAt: Date?
    /// When the token was made.
    public var issuedAt: Date?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        clientID: Int? = nil,
        clientName: String? = nil,
        scopes: [String]? = nil,
        expiresAt: Date? = nil,
        issuedAt: Date? = nil,
        extra: Extra = [:]
    ) {
        self.clientID = clientID
        self.clientName = clientName
        self.scopes = scopes
        self.expiresAt = expiresAt
        self.issuedAt = issuedAt
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case clientID = "client_id"
        case clientName = "client_name"
        case scopes = "scopes"
        case expiresAt = "expires_at"
        case issuedAt = "issued_at"
        case extra = "extra"
    }
}

extension TokenInfo: Incoming {
    init(reading reader: inout Reader) {
        clientID = Optional(reading: &reader)
        clientName = Optional(reading: &reader)
        scopes = Optional(reading: &reader)
        expiresAt = Optional(reading: &reader)
        issuedAt = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
