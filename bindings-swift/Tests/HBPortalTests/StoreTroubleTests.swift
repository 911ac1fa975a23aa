import Foundation
import HBPortal

/// Stores that cannot be used: who needs a new token is told, and who does not goes on with the pair in memory.
@Suite(.timeLimit(.minutes(10))) struct StoreTroubleTests {
    private static let exchange = "POST /auth/refresh"

    @Test func callsGoOnWithThePairInMemory() async throws {
        let sandbox = try await Sandbox()
        // One that fails when the portal has granted a pair already has ended the old one.
        for step in [Moody.Step.lock, .load] {
            let store = Moody()
            let portal = try await sandbox.hasty(store: store)
            _ = try await portal.auth.tokenInfo()
            store.failing = step
            for _ in 0..<2 {
                let error = try await failure { try await portal.session.refreshNow() }
                guard case .store(let details) = error else { throw error }
                #expect(details.underlyingError is Moody.Carrying)
                #expect(try await portal.auth.tokenInfo().clientID == 1001)
                #expect(try portal.session.info.state == .active)
            }
        }
    }

    @Test func callsGoOnWhileTheStoreHangs() async throws {
        let sandbox = try await Sandbox()
        for step in [Moody.Step.lock, .load] {
            let store = Moody()
            let portal = try await sandbox.hasty(store: store)
            _ = try await portal.auth.tokenInfo()
            store.hanging = step
            let error = try await failure { try await portal.session.refreshNow() }
            guard case .store(let details) = error else { throw error }
            #expect(details.message.contains("took longer than"), "\(error)")
            #expect(try await portal.auth.tokenInfo().clientID == 1001)
            store.hanging = nil
            store.gate.signal()
            _ = try await portal.session.refreshNow()
        }
    }

    @Test func anEarlyRefreshThatFailsIsToldToNobody() async throws {
        let sandbox = try await Sandbox()
        // Of these seconds the last quarter at least is left when it begins.
        try await sandbox.order("/settings", ["access_lifetime": 30], method: "PATCH")
        let store = Moody()
        let portal = try sandbox.phone(session: await sandbox.handedOut(), store: store)
        _ = try await portal.session.refreshNow()
        store.failing = .load
        let before = store.count(.load)
        while store.count(.load) == before {
            #expect(try await portal.auth.tokenInfo().clientID == 1001)
            try await Task.sleep(nanoseconds: 100_000_000)
        }
        #expect(try await portal.auth.tokenInfo().clientID == 1001)
        #expect(try portal.session.info.state == .active)
        #expect(try await sandbox.count(Self.exchange) == 1)
    }

    /// What stands in the way of root, too.
    @Test func aFileThatCannotBeWritten() async throws {
        let sandbox = try await Sandbox()
        let files = FileManager.default
        let obstacles: [(String, (URL) throws -> Void)] = [
            ("a folder", { try files.createDirectory(at: $0, withIntermediateDirectories: false) }),
            (
                "a device that is full",
                {
                    try files.createSymbolicLink(
                        at: $0, withDestinationURL: URL(fileURLWithPath: "/dev/full"))
                }
            ),
            ("a file with rubbish", { try Data("rubbish".utf8).write(to: $0) }),
        ]
        for (obstacle, put) in obstacles {
            let folder = try Folder()
            let place = folder.file("session")
            let portal = try await sandbox.hasty(store: FileTokenStore(url: place, baseURL: sandbox.baseURL))
            _ = try await portal.session.refreshNow()
            let exchanges = try await sandbox.count(Self.exchange)
            try files.removeItem(at: place)
            try put(place)
            let error = try await failure { try await portal.session.refreshNow() }
            guard case .store(let details) = error else { throw error }
            #expect(details.message.contains(place.path), "\(obstacle): \(error)")
            #expect(try await portal.auth.tokenInfo().clientID == 1001, "\(obstacle)")
            #expect(try await sandbox.count(Self.exchange) == exchanges, "\(obstacle)")
            try files.removeItem(at: place)
            _ = try await portal.session.refreshNow()
        }
        #expect(try await sandbox.sessions()["reuse_detected"] == 0)
    }

    @Test func aFileInPlaceOfItsFolder() async throws {
        let sandbox = try await Sandbox()
        let folder = try Folder()
        try Data().write(to: folder.file("file"))
        let store = FileTokenStore(url: folder.file("file/session"), baseURL: sandbox.baseURL)
        let portal = try await sandbox.hasty(store: store)
        let error = try await failure { try await portal.auth.tokenInfo() }
        guard case .store(let details) = error else { throw error }
        #expect(details.message.contains(store.url.path), "\(error)")
        #expect(try await sandbox.count(Self.exchange) == 0)
    }

    @Test func aFileThatIsLockedForEver() async throws {
        let sandbox = try await Sandbox()
        let folder = try Folder()
        let store = FileTokenStore(url: folder.file("session"), baseURL: sandbox.baseURL)
        let warm = try await sandbox.hasty(store: store)
        _ = try await warm.session.refreshNow()
        let holder = open(folder.file("session.lock").path, O_RDWR)
        defer { close(holder) }
        #expect(flock(holder, LOCK_EX | LOCK_NB) == 0)
        let cold = try await sandbox.hasty(store: store)
        let errors = [
            try await failure { try await cold.auth.tokenInfo() },
            try await failure { try await warm.session.refreshNow() },
        ]
        for error in errors {
            guard case .store(let details) = error else { throw error }
            #expect(details.message.contains("session.lock"), "\(error)")
        }
        #expect(try await warm.auth.tokenInfo().clientID == 1001)
        #expect(flock(holder, LOCK_UN) == 0)
        #expect(try await cold.auth.tokenInfo().clientID == 1001)
        #expect(try await sandbox.count(Self.exchange) == 1)
    }
}
