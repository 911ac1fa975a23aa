import Foundation
import HBPortal

/// An app without an api key: it starts from a pair, and lives on refresh.
@Suite struct SessionTests {
    @Test func aThousandTasksOnAnExpiredToken() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.phone(session: await sandbox.handedOut())
        _ = try await portal.auth.tokenInfo()
        try await sandbox.advanceClock(3_700)
        try await sandbox.fault("POST /auth/refresh", ["kind": "delay", "ms": 200])
        try await withThrowingTaskGroup(of: Int?.self) { group in
            for _ in 0..<1_000 { group.addTask { try await portal.auth.tokenInfo().clientID } }
            for try await id in group { #expect(id == 1001) }
        }
        #expect(try await sandbox.count("POST /auth/refresh") == 1)
        #expect(try await sandbox.sessions()["reuse_detected"] == 0)
    }

    @Test func aStoreOfTheApp() async throws {
        let sandbox = try await Sandbox()
        let store = Kept()
        let pair = try await sandbox.handedOut()
        do {
            let portal = try sandbox.phone(session: pair, store: store)
            try await sandbox.advanceClock(3_700)
            #expect(try await portal.auth.tokenInfo().clientID == 1001)
        }
        let kept = try #require(store.pair)
        #expect(kept.accessToken != pair.accessToken)
        #expect(kept.expiresAt != nil)
        // The next start has the store alone; and one that still has the first pair takes the newer one.
        #expect(try await sandbox.phone(store: store).auth.tokenInfo().clientID == 1001)
        #expect(try await sandbox.phone(session: pair, store: store).auth.tokenInfo().clientID == 1001)
        #expect(try await sandbox.count("POST /auth/refresh") == 1)
        try await sandbox.phone(store: store).auth.revoke()
        #expect(store.pair == nil)
    }

    @Test func aStoreThatFails() async throws {
        let sandbox = try await Sandbox()
        let store = Kept()
        store.failing = true
        let portal = try sandbox.phone(session: await sandbox.handedOut(), store: store)
        try await sandbox.advanceClock(3_700)
        let error = try await failure { try await portal.auth.tokenInfo() }
        guard case .store = error else { throw error }
        #expect(error.localizedDescription.contains("the disk is full"))
    }

    @Test func aStoreThatHoldsNothingToUse() async throws {
        let sandbox = try await Sandbox()
        let store = Kept()
        let ended = try await failure { try await sandbox.phone(store: store).auth.tokenInfo() }
        guard case .sessionEnded = ended else { throw ended }
        store.pair = TokenPair(accessToken: "two\nlines")
        let error = try await failure { try await sandbox.phone(store: store).auth.tokenInfo() }
        guard case .store = error else { throw error }
    }

    @Test func theEndIsSaidAndTheStoreIsEmptied() async throws {
        let sandbox = try await Sandbox()
        let store = Kept()
        let pair = try await sandbox.handedOut()
        // Somebody else has spent it.
        _ = try await sandbox.client().auth.refresh(refreshToken: try #require(pair.refreshToken))
        let portal = try sandbox.phone(session: pair, store: store)
        for _ in 0..<3 {
            let error = try await failure { try await portal.auth.tokenInfo() }
            guard case .sessionEnded = error else { throw error }
        }
        // It was sent once, and not again when it had been refused.
        #expect(try await sandbox.count("POST /auth/refresh") == 2)
        #expect(store.pair == nil)
    }

    @Test func aLostAnswerLeavesTheSessionInDoubt() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.phone(session: await sandbox.handedOut(), store: Kept())
        try await sandbox.advanceClock(3_700)
        try await sandbox.fault("POST /auth/refresh", ["kind": "lost_answer"])
        let error = try await failure { try await portal.auth.tokenInfo() }
        guard case .sessionInDoubt = error else { throw error }
    }

    @Test func theFileOfCore() async throws {
        let sandbox = try await Sandbox()
        let folder = try Folder()
        let store = FileTokenStore(url: folder.file("deep/session"), baseURL: sandbox.baseURL)
        #expect(try store.load() == nil)
        let pair = try await sandbox.handedOut()
        let portal = try sandbox.phone(session: pair, store: store)
        try await sandbox.advanceClock(3_700)
        _ = try await portal.auth.tokenInfo()
        let kept = try #require(try store.load())
        #expect(kept.accessToken != pair.accessToken)
        let attributes = try FileManager.default.attributesOfItem(atPath: store.url.path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        try store.save(pair)
        #expect(try store.load() == pair)
        try store.clear()
        #expect(try store.load() == nil)
        try Data("torn".utf8).write(to: store.url)
        let error = try await failure { try store.load() }
        guard case .store = error else { throw error }
    }
}

/// A store in memory, as an app might have one.
final class Kept: TokenStore, @unchecked Sendable {
    private let lock = NSLock()
    private var kept: TokenPair?
    private var broken = false

    var pair: TokenPair? {
        get { lock.withLock { kept } }
        set { lock.withLock { kept = newValue } }
    }

    var failing: Bool {
        get { lock.withLock { broken } }
        set { lock.withLock { broken = newValue } }
    }

    func load() throws -> TokenPair? { pair }

    func save(_ pair: TokenPair) throws {
        if failing { throw Full() }
        self.pair = pair
    }

    func clear() throws { pair = nil }

    struct Full: LocalizedError {
        var errorDescription: String? { "the disk is full" }
    }
}
