import Foundation
import HBPortal

/// What an app can see of its session, and do about it.
@Suite(.timeLimit(.minutes(10))) struct SessionHandleTests {
    @Test func howItStands() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        #expect(try portal.session.info.state == .idle)
        _ = try await portal.auth.tokenInfo()
        let info = try portal.session.info
        #expect(info.state == .active)
        #expect(info.family == "portal")
        #expect(info.expiresAt != nil && info.refreshedAt != nil && !info.owner.isEmpty)
        #expect("\(portal.session)" == "Session(active)")

        let renewed = try await portal.session.refreshNow()
        #expect(renewed.owner == info.owner)
        #expect(try await sandbox.count("POST /auth/refresh") == 1)

        try await portal.session.revoke()
        #expect(try portal.session.info.state == .idle)
        // With credentials it begins anew.
        #expect(try await portal.auth.tokenInfo().clientID == 1001)
    }

    @Test func aClosedSessionGivesOutNoToken() async throws {
        let sandbox = try await Sandbox()
        let store = Kept()
        let portal = try sandbox.phone(session: await sandbox.handedOut(), store: store)
        _ = try await portal.session.refreshNow()
        try await portal.session.close()
        #expect(try portal.session.info.state == .closed)
        let sent = try await sandbox.total()
        let call = try await failure { try await portal.auth.tokenInfo() }
        guard case .configuration = call else { throw call }
        let renewal = try await failure { try await portal.session.refreshNow() }
        guard case .configuration(let details) = renewal else { throw renewal }
        #expect(details.operation == "session.refreshNow")
        #expect(try await sandbox.total() == sent)
        #expect(try await sandbox.phone(store: store).auth.tokenInfo().clientID == 1001)
    }

    @Test func anotherKey() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        let empty = try await failure { try portal.session.setAPIKey("") }
        guard case .validation(let details) = empty else { throw empty }
        #expect(Array(details.fields.keys) == ["apiKey"])
        try portal.session.setAPIKey("not-the-key")
        let refused = try await failure { try await portal.auth.tokenInfo() }
        guard case .authentication = refused else { throw refused }
        #expect(!refused.localizedDescription.contains("not-the-key"))
        try portal.session.setAPIKey("sandbox-api-key-1001")
        #expect(try await portal.auth.tokenInfo().clientID == 1001)
        let phone = try sandbox.phone(session: TokenPair(accessToken: "given"))
        let without = try await failure { try phone.session.setAPIKey("sandbox-api-key-1001") }
        guard case .configuration = without else { throw without }
    }

    @Test func theSessionsOfOtherFamilies() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        let session = try portal.session(of: .virtualBLS)
        #expect(try await session.refreshNow().family == "virtual_bls")
        #expect(try portal.session.info.state == .idle)
        #expect(try portal.session(of: .v1).info.family == "portal")
        let phone = try sandbox.phone(session: TokenPair(accessToken: "given"))
        let error = try await failure { try phone.session(of: .academy) }
        guard case .configuration = error else { throw error }
    }

    @Test func cancelling() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.phone(session: await sandbox.handedOut(), store: Kept())
        let before = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await portal.session.refreshNow()
        }
        await #expect(throws: CancellationError.self) { try await before.value }
        #expect(try await sandbox.count("POST /auth/refresh") == 0)
        try await sandbox.fault("POST /auth/refresh", ["kind": "hold"])
        let during = Task { try await portal.session.refreshNow() }
        try await sandbox.arrived("POST /auth/refresh", 1, inFlight: 1)
        during.cancel()
        await #expect(throws: CancellationError.self) { try await during.value }
        try await sandbox.release()
        // The exchange went on: the call waits for its pair, or has it.
        #expect(try await portal.auth.tokenInfo().clientID == 1001)
        #expect(try await sandbox.count("POST /auth/refresh") == 1)
        #expect(try await sandbox.sessions()["reuse_detected"] == 0)
    }

    @Test func whatHappensIsTold() async throws {
        let sandbox = try await Sandbox()
        let (events, continuation) = AsyncStream.makeStream(of: SessionEvent.self)
        let portal = try HBPortal(
            clientID: 1001, apiKey: "sandbox-api-key-1001", baseURL: sandbox.baseURL, proxy: ""
        ) { event in
            continuation.yield(event)
        }
        _ = try await portal.auth.tokenInfo()
        _ = try await portal.session.refreshNow()
        var iterator = events.makeAsyncIterator()
        let first = try #require(await iterator.next())
        #expect(first.kind == .loggedIn && first.reason == .start)
        #expect(first.family == "portal" && first.expiresAt != nil)
        let second = try #require(await iterator.next())
        #expect(second.kind == .refreshed && second.reason == .requested)
        #expect(first.at <= second.at)
    }

    @Test func aSessionInDoubtIsTold() async throws {
        let sandbox = try await Sandbox()
        let phone = try await Watched(sandbox)
        try await sandbox.advanceClock(3_700)
        try await sandbox.fault("POST /auth/refresh", ["kind": "lost_answer"])
        let error = try await failure { try await phone.portal.auth.tokenInfo() }
        guard case .sessionInDoubt = error else { throw error }
        let event = try await phone.last()
        #expect(event.kind == .inDoubt && event.reason == .answerLost)
        #expect(try phone.portal.session.info.state == .inDoubt)
    }

    @Test func theEndOfASessionIsTold() async throws {
        let sandbox = try await Sandbox()
        let phone = try await Watched(sandbox)
        // Its refresh token is too old.
        try await sandbox.advanceClock(8 * 86_400)
        let error = try await failure { try await phone.portal.auth.tokenInfo() }
        guard case .sessionEnded = error else { throw error }
        let event = try await phone.last()
        #expect(event.kind == .ended && event.reason == .refreshRefused)
        #expect(try phone.portal.session.info.state == .ended)
    }

    @Test func aListenerThatStandsStillHoldsUpNothing() async throws {
        let sandbox = try await Sandbox()
        let gate = DispatchSemaphore(value: 0)
        let portal = try HBPortal(
            clientID: 1001, apiKey: "sandbox-api-key-1001", baseURL: sandbox.baseURL, proxy: ""
        ) { _ in
            gate.wait()
            gate.signal()
        }
        for _ in 0..<3 { _ = try await portal.session.refreshNow() }
        #expect(try await portal.auth.tokenInfo().clientID == 1001)
        gate.signal()
    }

    @Test func aClientLetsGoOfItsListener() async throws {
        let sandbox = try await Sandbox()
        var portal: HBPortal?
        weak var held: Marker?
        do {
            let marker = Marker()
            held = marker
            portal = try HBPortal(
                clientID: 1001, apiKey: "sandbox-api-key-1001", baseURL: sandbox.baseURL, proxy: ""
            ) { _ in
                marker.told()
            }
        }
        _ = try await portal?.auth.tokenInfo()
        #expect(held != nil)
        portal = nil
        // The thread that told it may be about to end.
        try await until { held == nil }
    }

    /// An app on a pair that works, and what it is told of its session.
    private struct Watched {
        let portal: HBPortal
        private let pair: TokenPair
        private let events: AsyncStream<SessionEvent>

        init(_ sandbox: Sandbox) async throws {
            let (events, continuation) = AsyncStream.makeStream(of: SessionEvent.self)
            self.events = events
            pair = try await sandbox.handedOut()
            portal = try HBPortal(baseURL: sandbox.baseURL, session: pair, proxy: "") { event in
                continuation.yield(event)
            }
            _ = try await portal.auth.tokenInfo()
        }

        /// The event after the first, which tells of the pair that was given. It shows no token.
        func last() async throws -> SessionEvent {
            var iterator = events.makeAsyncIterator()
            #expect(await iterator.next()?.kind == .adopted)
            let event = try #require(await iterator.next())
            var shown = "\(event)"
            dump(event, to: &shown)
            for token in [pair.accessToken, try #require(pair.refreshToken)] {
                #expect(!shown.contains(token.reveal()))
            }
            return event
        }
    }

    private final class Marker: Sendable {
        func told() {}
    }
}
