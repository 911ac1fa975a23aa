import Foundation
internal import HBPortalFFI

/// A place that keeps the token pair between runs of the app.
///
/// The client calls a store from a thread of its own, one function at a time. After an exchange, the new pair is used by no
/// call before ``save(_:)`` has returned: a refresh token works once, so a pair that is lost here is lost for good. Return
/// only when the pair would survive a crash.
///
/// What a store throws reaches the calls that wait for a token as ``HBPortalError/store(_:)``. Its `localizedDescription`
/// must hold no token.
///
/// ```swift
/// final class Mine: TokenStore {
///     func load() throws -> TokenPair? { nil }
///     func save(_ pair: TokenPair) throws {}
///     func clear() throws {}
/// }
/// ```
public protocol TokenStore: Sendable {
    /// The pair that is kept, if any.
    func load() throws -> TokenPair?

    /// Keeps a pair in place of what was kept before.
    func save(_ pair: TokenPair) throws

    /// Keeps nothing any more: the session was revoked, or was ended by the portal.
    func clear() throws
}

extension TokenPair: Incoming {
    init(reading reader: inout Reader) {
        accessToken = Secret(reading: &reader)
        refreshToken = Optional(reading: &reader)
        expiresAt = Optional(reading: &reader)
        refreshExpiresAt = Optional(reading: &reader)
    }

    /// As the only arguments of something.
    var arguments: Arguments {
        var arguments = Arguments()
        arguments.set("access_token", accessToken)
        arguments.set("refresh_token", refreshToken)
        arguments.set("expires_at", expiresAt)
        arguments.set("refresh_expires_at", refreshExpiresAt)
        return arguments
    }
}

/// A store of the app, as the Rust half wants it.
final class StoreBridge: NativeStore {
    private let store: any TokenStore

    init(store: any TokenStore) {
        self.store = store
    }

    func load() throws -> Data? {
        try told { try store.load()?.arguments.data }
    }

    func save(pair: Data) throws {
        try told { try store.save(try Reader.read(pair, as: TokenPair.self)) }
    }

    func clear() throws {
        try told { try store.clear() }
    }

    private func told<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch {
            throw NativeStoreFailure.Failed(reason: Self.reason(error))
        }
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case let error as HBPortalError: error.details.message
        case let error as any LocalizedError: "the token store failed: \(error.localizedDescription)"
        // The text that Swift makes of any other error holds all that it carries, and so perhaps a token.
        default: "the token store failed: \(type(of: error))"
        }
    }
}
