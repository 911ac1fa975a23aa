import Foundation
internal import HBPortalFFI

/// A client of the Healthier Business Portal. Copies are cheap, and share connections, token and pace.
///
/// An app on a phone has no api key. It starts from a pair that its own back end hands out, and lives on refresh:
///
/// ```swift
/// let portal = try HBPortal(session: pair, store: KeychainTokenStore(service: "com.example.app"))
/// let request = try await portal.referenceRequests.get(17)
/// print(request.referencesCompleted, "of", request.referencesRequired)
/// ```
///
/// At its next start the pair in the store is enough: `HBPortal(store:)`. Where the store holds a newer pair than the one
/// given, that one is used. A program on a server logs in by itself: `HBPortal(clientID:apiKey:)`.
///
/// What happens to its sessions is told to a closure from the first event on. The client keeps that closure, so let it hold
/// its owner weakly; it is no reason for a client to stay. Who prefers a sequence makes one of it:
///
/// ```swift
/// let (events, continuation) = AsyncStream.makeStream(of: SessionEvent.self)
/// let portal = try HBPortal(store: store) { event in continuation.yield(event) }
/// for await event in events { print(event.kind, event.reason) }
/// ```
public struct HBPortal: Sendable {
    let caller: Caller

    init(caller: Caller) {
        self.caller = caller
    }

    init(
        options: Arguments, store: (any TokenStore)?, onSessionEvent: (@Sendable (SessionEvent) -> Void)?
    ) throws {
        var options = options
        var bridge: StoreBridge?
        switch store {
        case let file as FileTokenStore:
            // Core's own: it locks the file while the pair is renewed.
            options.set("token_file", try file.path)
        case let store?:
            bridge = StoreBridge(store: store)
        case nil:
            break
        }
        let listening = onSessionEvent.map(ListenerBridge.init)
        let client = try translated {
            try NativeClient.open(options: options.data, store: bridge, listening: listening)
        }
        self.init(caller: Caller(client: client))
    }

    func with(options: Arguments) throws -> HBPortal {
        let client = try translated { try caller.client.withOptions(options: options.data) }
        return HBPortal(caller: Caller(client: client))
    }

    /// The same client, whose answers `recorder` keeps as they came.
    ///
    /// ```swift
    /// let recorder = Recorder()
    /// _ = try await portal.recorded(by: recorder).references.get(17)
    /// print(recorder.last?.status ?? 0)
    /// ```
    public func recorded(by recorder: Recorder) -> HBPortal {
        HBPortal(caller: Caller(client: caller.client.recorded(recorder: recorder.native)))
    }
}

extension HBPortal: CustomStringConvertible {
    /// Nothing of what it holds.
    public var description: String { "HBPortal" }
}

extension HBPortal: CustomReflectable {
    /// Nothing of what it holds.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
