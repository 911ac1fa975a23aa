import Foundation
import HBPortal

/// Stores that do what they must not, and stores that are named by a text.
@Suite(.timeLimit(.minutes(10))) struct StoreTests {
    @Test func whatAStoreThrowsShowsNoToken() async throws {
        let sandbox = try await Sandbox()
        let pair = try await sandbox.handedOut()
        for step in [Moody.Step.load, .save] {
            let store = Moody(failing: step)
            let portal = try sandbox.phone(session: pair, store: store)
            let error = try await failure { try await portal.session.refreshNow() }
            guard case .store = error else { throw error }
            #expect(error.localizedDescription.contains("Carrying"), "\(error)")
            #expect(!"\(error) \(error.details)".contains(Moody.token), "\(error)")
        }
    }

    @Test func aStoreThatCannotBeCleared() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.phone(
            session: await sandbox.handedOut(), store: Moody(failing: .clear))
        let error = try await failure { try await portal.session.revoke() }
        guard case .store(let details) = error else { throw error }
        #expect(details.operation == "session.revoke")
    }

    @Test func aPairThatCouldNotBeSavedIsNotLost() async throws {
        let sandbox = try await Sandbox()
        let store = Moody()
        let portal = try sandbox.phone(session: await sandbox.handedOut(), store: store)
        _ = try await portal.auth.tokenInfo()
        store.failing = .save
        let error = try await failure { try await portal.session.refreshNow() }
        guard case .store = error else { throw error }
        store.failing = nil
        #expect(try await portal.auth.tokenInfo().clientID == 1001)
        #expect(try await sandbox.sessions()["reuse_detected"] == 0)
        #expect(try await sandbox.phone(store: store).auth.tokenInfo().clientID == 1001)
    }

    @Test func aStoreThatHangs() async throws {
        let sandbox = try await Sandbox()
        let store = Moody(failing: .hang)
        let portal = try HBPortal(
            baseURL: sandbox.baseURL, session: await sandbox.handedOut(), store: store, timeout: 1, proxy: "")
        let error = try await failure { try await portal.session.refreshNow() }
        guard case .store = error else { throw error }
        store.failing = nil
        store.gate.signal()
        #expect(try await portal.auth.tokenInfo().clientID == 1001)
    }

    @Test func aStoreThatHangsIsNotCalledAgainMeanwhile() async throws {
        let sandbox = try await Sandbox()
        let store = Moody(failing: .hang)
        let portal = try HBPortal(
            baseURL: sandbox.baseURL, session: await sandbox.handedOut(), store: store, timeout: 0.5,
            proxy: "")
        for _ in 0..<3 {
            let error = try await failure { try await portal.session.refreshNow() }
            guard case .store = error else { throw error }
        }
        #expect(store.loads == 1)
        store.failing = nil
        store.gate.signal()
    }

    @Test func aFileByItsName() async throws {
        let sandbox = try await Sandbox()
        let folder = try Folder()
        let pair = try await sandbox.handedOut()
        let place = Secret("file:\(folder.file("session").path)")
        let portal = try HBPortal(baseURL: sandbox.baseURL, session: pair, tokenStore: place, proxy: "")
        _ = try await portal.session.refreshNow()
        let next = try HBPortal(baseURL: sandbox.baseURL, tokenStore: place, proxy: "")
        #expect(try await next.auth.tokenInfo().clientID == 1001)
        #expect(try await sandbox.count("POST /auth/refresh") == 1)
    }

    @Test func placesThatAPhoneDoesNotHave() async throws {
        let pair = TokenPair(accessToken: "given")
        let places = ["redis": "redis://app:hidden-word@host:6379/0", "keyring": "keyring:app/me"]
        for (name, place) in places {
            let error = try await failure { try HBPortal(session: pair, tokenStore: Secret(place)) }
            guard case .configuration = error else { throw error }
            let text = error.localizedDescription
            #expect(text.contains("`tokenStore` names \(name)") && text.contains("`file:`"), "\(text)")
            #expect(!text.contains("hidden-word"))
        }
        let error = try await failure { try HBPortal(session: pair, tokenStore: "ftp://hidden-word") }
        guard case .validation(let details) = error else { throw error }
        #expect(Array(details.fields.keys) == ["tokenStore"])
        #expect(!error.localizedDescription.contains("hidden-word"))
    }
}

/// A store in memory that fails at one step.
final class Moody: TokenStore, @unchecked Sendable {
    enum Step { case load, save, clear, hang }

    /// What no error may show.
    static let token = "a-token-in-an-error"
    let gate = DispatchSemaphore(value: 0)
    private let lock = NSLock()
    private var kept: TokenPair?
    private var broken: Step?
    private var loading = 0

    init(failing: Step? = nil) {
        broken = failing
    }

    var failing: Step? {
        get { lock.withLock { broken } }
        set { lock.withLock { broken = newValue } }
    }

    /// How often it was asked for its pair.
    var loads: Int { lock.withLock { loading } }

    func load() throws -> TokenPair? {
        lock.withLock { loading += 1 }
        if failing == .hang { gate.wait() }
        try pass(.load)
        return lock.withLock { kept }
    }

    func save(_ pair: TokenPair) throws {
        try pass(.save)
        lock.withLock { kept = pair }
    }

    func clear() throws {
        try pass(.clear)
        lock.withLock { kept = nil }
    }

    private func pass(_ step: Step) throws {
        if failing == step { throw Carrying(token: Self.token) }
    }

    struct Carrying: Error {
        let token: String
    }
}
