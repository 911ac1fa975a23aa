import Foundation
internal import HBPortalFFI

/// A place that keeps the token pair between runs of the app.
///
/// The client calls a store from threads of its own, one function at a time; a ``load()`` that hangs is given up, and only
/// unlocking goes on beside it. After an exchange, the new pair is used by no call before ``save(_:)`` has returned: a
/// refresh token works once, so a pair that is lost here is lost for good. Return only when the pair would survive a crash.
///
/// What a store throws reaches the calls that wait for a token as ``HBPortalError/store(_:)``, whose
/// ``HBPortalError/Details/underlyingError`` it is. Its `localizedDescription` must hold no token. Calls that need no new
/// token go on with the pair in memory.
///
/// A store that several clients share, in one process or in several, needs a ``lock(waiting:)``: a refresh token works once.
///
/// ```swift
/// final class Shared: TokenStore, @unchecked Sendable {
///     private let free = DispatchSemaphore(value: 1)
///     private var pair: TokenPair?
///
///     func load() throws -> TokenPair? { pair }
///     func save(_ pair: TokenPair) throws { self.pair = pair }
///     func clear() throws { pair = nil }
///
///     func lock(waiting seconds: Double) throws -> Unlock? {
///         guard free.wait(timeout: .now() + seconds) == .success else { throw POSIXError(.EBUSY) }
///         return { [free] in _ = free.signal() }
///     }
/// }
/// ```
public protocol TokenStore: Sendable {
    /// Lets others in again.
    typealias Unlock = @Sendable () throws -> Void

    /// The pair that is kept, if any.
    func load() throws -> TokenPair?

    /// Keeps a pair in place of what was kept before.
    func save(_ pair: TokenPair) throws

    /// Keeps nothing any more: the session was revoked, or was ended by the portal.
    func clear() throws

    /// Keeps all others out until what it gives is called, which happens once; or throws when it had to wait for longer than
    /// so many seconds. Nothing, as without this function, where the store has no lock.
    ///
    /// ``load()``, ``save(_:)`` and ``clear()`` are called while it is held. Unlocking may happen on another thread than
    /// locking, and what it throws is a warning in the log at most: the pair is safe by then. A lock that comes when the
    /// client waits for it no more is let go of at once; a ``save(_:)`` or ``clear()`` that it has given up keeps the lock
    /// until it has ended.
    func lock(waiting seconds: Double) throws -> Unlock?
}

extension TokenStore {
    public func lock(waiting seconds: Double) throws -> Unlock? { nil }
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

    func lock(waiting seconds: Double) throws -> (any NativeStoreLock)? {
        try told { try store.lock(waiting: seconds).map(LockBridge.init) }
    }
}

/// A lock of the app, as the Rust half wants it.
private final class LockBridge: NativeStoreLock {
    private let unlock: TokenStore.Unlock

    init(unlock: @escaping TokenStore.Unlock) {
        self.unlock = unlock
    }

    func release() throws {
        try told { try unlock() }
    }
}

/// Does what is the app's, and tells what it throws as the Rust half takes it.
private func told<Result>(_ work: () throws -> Result) throws -> Result {
    do {
        return try work()
    } catch {
        throw NativeStoreFailure.Failed(reason: reason(error), thrown: Thrown.keep(error))
    }
}

private func reason(_ error: any Error) -> String {
    switch error {
    case let error as HBPortalError: error.details.message
    case let error as any LocalizedError: "the token store failed: \(error.localizedDescription)"
    // The text that Swift makes of any other error holds all that it carries, and so perhaps a token.
    default: "the token store failed: \(type(of: error))"
    }
}
