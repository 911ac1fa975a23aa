import Foundation
internal import HBPortalFFI

/// The session of a client with one family of the API: how it stands, and what can be done about it. None of it is needed
/// to call the API.
///
/// ```swift
/// let info = try portal.session.info
/// print(info.state, "until", info.expiresAt ?? .distantFuture)
/// ```
public struct Session: Sendable {
    private let native: NativeSession

    init(native: NativeSession) {
        self.native = native
    }

    /// How the session stands. Nothing is read or sent for it.
    public var info: SessionInfo {
        get throws { try Reader.read(native.info(), as: SessionInfo.self) }
    }

    /// Gets a new pair now, though the old one may still work; where a peer has just done so, its pair is taken over. Calls go
    /// on with the old token meanwhile, and after a failure. Cancelling the task loses nothing: the exchange goes on.
    ///
    /// - Throws: ``HBPortalError/sessionEnded(_:)``, ``HBPortalError/sessionInDoubt(_:)``, ``HBPortalError/store(_:)``, or what
    ///   else a call that needs a token may throw; `CancellationError`.
    @discardableResult
    public func refreshNow() async throws -> SessionInfo {
        let native = native
        guard case .answer(let bytes) = try await cancellable({ await native.refreshNow(id: $0) }) else {
            throw HBPortalError.broken
        }
        return try Reader.read(bytes, as: SessionInfo.self)
    }

    /// Ends the session at the portal and forgets the pair, here and in the store. Once begun, it goes on even if the task is
    /// cancelled.
    ///
    /// A client with credentials logs in again at its next call; one that lives on a pair needs a new one. Where a peer has
    /// renewed the pair meanwhile, its newer one stays in the store, and the next call takes it over.
    ///
    /// - Throws: Any ``HBPortalError``, or `CancellationError`.
    public func revoke() async throws {
        let native = native
        _ = try await cancellable { await native.revoke(id: $0) }
    }

    /// Gives out no token any more: each further call fails with ``HBPortalError/configuration(_:)``. Waits for an exchange
    /// under way, so that its pair is saved. The pair stays in the store, for the next run.
    ///
    /// - Throws: `CancellationError`: a task that was cancelled before has closed nothing; one that is cancelled while it waits
    ///   has closed it.
    public func close() async throws {
        let native = native
        _ = try await cancellable { await native.close(id: $0) }
    }

    /// Logs in with another api key of the same account from now on. The pair at hand is kept as long as it works.
    ///
    /// - Throws: ``HBPortalError/configuration(_:)`` for a client without credentials; ``HBPortalError/validation(_:)`` for a
    ///   key that cannot be one.
    public func setAPIKey(_ apiKey: Secret) throws {
        try translated { try native.setApiKey(apiKey: apiKey.reveal()) }
    }
}

extension Session: CustomStringConvertible, CustomReflectable {
    /// How it stands.
    public var description: String { "Session(\((try? info.state.rawValue) ?? "unknown"))" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension HBPortal {
    /// The session with the portal.
    public var session: Session { Session(native: caller.client.session()) }

    /// The session with a family that has a token of its own; those that have none share the portal's.
    ///
    /// ```swift
    /// try await portal.session(of: .virtualBLS).refreshNow()
    /// ```
    ///
    /// - Throws: ``HBPortalError/configuration(_:)`` where the client has no way to that family.
    public func session(of family: Family) throws -> Session {
        try translated { Session(native: try caller.client.sessionOf(family: family.rawValue)) }
    }
}

/// A listener of the app, as the Rust half wants it.
final class ListenerBridge: NativeListener {
    private let listener: @Sendable (SessionEvent) -> Void

    init(listener: @escaping @Sendable (SessionEvent) -> Void) {
        self.listener = listener
    }

    func tell(event: Data) {
        if let event = try? Reader.read(event, as: SessionEvent.self) { listener(event) }
    }
}
