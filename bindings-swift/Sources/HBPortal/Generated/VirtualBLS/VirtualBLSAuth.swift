// Written by `cargo xtask bindgen` from core/src/api/virtual_bls/auth.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Token pairs of this host for others, and what it says of the token in use.
public struct VirtualBLSAuth: Sendable {
    let caller: Caller

    /// Gets a new pair of this host from the client's credentials, to hand out: to another service.
    ///
    /// The client does not use this pair itself, so whoever receives it may renew it without a race.
    ///
    /// Evidence: `documented`.
    ///
    /// ```swift
    /// let tokenResponse = try await portal.virtualBLS.auth.token()
    /// ```
    ///
    /// - Returns: The ``TokenResponse``.
    /// - Throws: ``HBPortalError/configuration(_:)`` without credentials;
    ///   ``HBPortalError/authentication(_:)`` when they are refused; any other ``HBPortalError``, or
    ///   `CancellationError`.
    public func token() async throws -> TokenResponse {
        let arguments = Arguments("virtual_bls.auth.token")
        return try await caller.model(arguments)
    }

    /// Trades a refresh token of this host for a new pair. Both tokens of the old pair are void from then
    /// on.
    ///
    /// This is for pairs from `Auth.token`; the client renews its own. A refresh token works once, so this
    /// is sent once: when the answer is lost, get a new pair.
    ///
    /// Evidence: `documented`.
    ///
    /// ```swift
    /// let tokenResponse = try await portal.virtualBLS.auth.refresh(refreshToken: refreshToken)
    /// ```
    ///
    /// - Parameters:
    ///   - refreshToken: The refresh token.
    /// - Returns: The ``TokenResponse``.
    /// - Throws: ``HBPortalError/authentication(_:)`` when the token is unknown, spent or expired; any
    ///   other ``HBPortalError``, or `CancellationError`.
    public func refresh(refreshToken: Secret) async throws -> TokenResponse {
        var arguments = Arguments("virtual_bls.auth.refresh")
        arguments.set("refresh_token", refreshToken)
        return try await caller.model(arguments)
    }

    /// Says what this host knows of the token in use.
    ///
    /// Evidence: `documented`; the fields are assumed.
    ///
    /// ```swift
    /// let tokenInfo = try await portal.virtualBLS.auth.tokenInfo()
    /// ```
    ///
    /// - Returns: The ``TokenInfo``.
    /// - Throws: ``HBPortalError``, or `CancellationError`.
    public func tokenInfo() async throws -> TokenInfo {
        let arguments = Arguments("virtual_bls.auth.token_info")
        return try await caller.model(arguments)
    }

    /// Ends the session on this host: the token in use is revoked and its pair is forgotten. Other hosts
    /// have their own.
    ///
    /// A client with credentials logs in again at its next call; one that lives on a pair needs a new one.
    ///
    /// It ends even if nobody waits for it any more. A token that the host refuses is revoked already.
    ///
    /// Evidence: `documented`.
    ///
    /// ```swift
    /// try await portal.virtualBLS.auth.revoke()
    /// ```
    ///
    /// - Throws: ``HBPortalError``, or `CancellationError`.
    public func revoke() async throws {
        let arguments = Arguments("virtual_bls.auth.revoke")
        try await caller.nothing(arguments)
    }
}
