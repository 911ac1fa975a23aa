import Foundation
import HBPortal

/// The lock of a store of the app.
@Suite(.timeLimit(.minutes(10))) struct StoreLockTests {
    private static let exchange = "POST /auth/refresh"

    @Test func twoClientsShareOneSession() async throws {
        let sandbox = try await Sandbox()
        let store = Moody()
        let pair = try await sandbox.handedOut()
        let one = try sandbox.phone(session: pair, store: store)
        let other = try sandbox.phone(session: pair, store: store)
        for portal in [one, other] { _ = try await portal.auth.tokenInfo() }
        try await sandbox.advanceClock(3_700)
        try await sandbox.fault(Self.exchange, ["kind": "hold"])
        async let first = one.auth.tokenInfo()
        try await sandbox.arrived(Self.exchange, 1, inFlight: 1)
        let before = store.steps.count
        async let second = other.auth.tokenInfo()
        try await until { store.steps.count > before }
        try await sandbox.release()
        #expect(try await [first.clientID, second.clientID] == [1001, 1001])
        #expect(try await sandbox.count(Self.exchange) == 1)
        try await until { store.count(.unlock) == store.count(.lock) }
    }

    @Test func heldForEver() async throws {
        let sandbox = try await Sandbox()
        let store = Moody()
        let portal = try await sandbox.hasty(store: store)
        _ = try await portal.auth.tokenInfo()
        do {
            store.free.wait()
            defer { store.free.signal() }
            let error = try await failure { try await portal.session.refreshNow() }
            guard case .store(let details) = error else { throw error }
            #expect(details.underlyingError is Moody.Carrying)
            // The pair in memory needs no lock.
            #expect(try await portal.auth.tokenInfo().clientID == 1001)
        }
        _ = try await portal.session.refreshNow()
        #expect(try await sandbox.count(Self.exchange) == 1)
    }

    @Test func releasedAfterAFailure() async throws {
        let sandbox = try await Sandbox()
        for step in [Moody.Step.load, .save] {
            let store = Moody(failing: step)
            let portal = try await sandbox.hasty(store: store)
            let error = try await failure { try await portal.session.refreshNow() }
            guard case .store = error else { throw error }
            #expect(store.steps.first == .lock, "\(store.steps)")
            try await until { store.steps.last == .unlock }
            store.failing = nil
            #expect(try await portal.auth.tokenInfo().clientID == 1001)
            try await until { store.count(.unlock) == store.count(.lock) }
        }
    }

    @Test func oneThatComesTooLateIsLetGoOf() async throws {
        let sandbox = try await Sandbox()
        let store = Moody(hanging: .lock)
        let portal = try await sandbox.hasty(store: store)
        for _ in 0..<2 {
            let error = try await failure { try await portal.session.refreshNow() }
            guard case .store = error else { throw error }
        }
        #expect(store.steps == [.lock])
        // The next attempt may wait for it already, behind the one that was given up.
        store.hanging = nil
        async let next = portal.auth.tokenInfo()
        store.gate.signal()
        #expect(try await next.clientID == 1001)
        try await until { store.count(.unlock) == store.count(.lock) }
        #expect(store.steps.starts(with: [.lock, .unlock, .lock]), "\(store.steps)")
    }

    @Test func oneThatComesWhenTheClientIsGone() async throws {
        let sandbox = try await Sandbox()
        let store = Moody(hanging: .lock)
        do {
            let portal = try await sandbox.hasty(store: store)
            let error = try await failure { try await portal.auth.tokenInfo() }
            guard case .store = error else { throw error }
        }
        store.gate.signal()
        try await until { store.steps == [.lock, .unlock] }
    }

    @Test func keptWhileASaveMayStillHappen() async throws {
        let sandbox = try await Sandbox()
        let store = Moody(hanging: .save)
        let portal = try await sandbox.hasty(store: store)
        let error = try await failure { try await portal.session.refreshNow() }
        guard case .store = error else { throw error }
        #expect(store.steps.last == .save, "\(store.steps)")
        store.hanging = nil
        store.gate.signal()
        try await until { store.steps.last == .unlock }
        #expect(store.count(.unlock) == 1)
    }

    @Test func notKeptByALoadThatHangs() async throws {
        let sandbox = try await Sandbox()
        let store = Moody(hanging: .load)
        let portal = try await sandbox.hasty(store: store)
        let error = try await failure { try await portal.session.refreshNow() }
        guard case .store = error else { throw error }
        // That one hangs on.
        #expect(store.steps.starts(with: [.lock, .load]), "\(store.steps)")
        store.hanging = nil
        let other = try await sandbox.hasty(store: store)
        #expect(try await other.auth.tokenInfo().clientID == 1001)
        store.gate.signal()
        #expect(try await portal.session.refreshNow().state == .active)
        try await until { store.count(.unlock) == store.count(.lock) }
    }

    @Test func notTakenAgainWhileItsReleaseHangs() async throws {
        let sandbox = try await Sandbox()
        let store = Moody(hanging: .unlock)
        let portal = try await sandbox.hasty(store: store)
        #expect(try await portal.auth.tokenInfo().clientID == 1001)
        for _ in 0..<2 {
            let error = try await failure { try await portal.session.refreshNow() }
            guard case .store = error else { throw error }
        }
        #expect(store.count(.lock) == 1 && store.count(.unlock) == 1, "\(store.steps)")
        store.hanging = nil
        store.gate.signal()
        #expect(try await portal.session.refreshNow().state == .active)
        try await until { store.count(.unlock) == store.count(.lock) }
    }

    @Test func whatItThrows() async throws {
        let sandbox = try await Sandbox()
        let store = Moody(failing: .lock)
        let portal = try await sandbox.hasty(store: store)
        let error = try await failure { try await portal.session.refreshNow() }
        guard case .store(let details) = error else { throw error }
        #expect(details.underlyingError is Moody.Carrying)
        #expect(store.steps == [.lock])
        // The pair is safe when it is unlocked: that this fails is no reason for a call to.
        store.failing = .unlock
        #expect(try await portal.auth.tokenInfo().clientID == 1001)
        try await until { store.count(.unlock) == 1 }
    }
}

extension Sandbox {
    /// A client on a pair, which soon gives up what does not answer.
    func hasty(store: any TokenStore) async throws -> HBPortal {
        try HBPortal(baseURL: baseURL, session: await handedOut(), store: store, timeout: 2, proxy: "")
    }
}
