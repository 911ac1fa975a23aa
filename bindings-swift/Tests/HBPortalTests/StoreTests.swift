import Foundation
import HBPortal

/// Stores that do what they must not, and stores that are named by a text.
@Suite(.timeLimit(.minutes(10))) struct StoreTests {
    @Test func whatAStoreThrowsIsTheCauseAndShowsNoToken() async throws {
        let sandbox = try await Sandbox()
        for step in [Moody.Step.lock, .load, .save] {
            let store = Moody(failing: step)
            let portal = try await sandbox.hasty(store: store)
            let error = try await failure { try await portal.session.refreshNow() }
            guard case .store(let details) = error else { throw error }
            let cause = try #require(details.underlyingError as? Moody.Carrying)
            #expect(cause.token == Moody.token)
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
        #expect(details.underlyingError is Moody.Carrying)
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
        let store = Moody(hanging: .load)
        let portal = try HBPortal(
            baseURL: sandbox.baseURL, session: await sandbox.handedOut(), store: store, timeout: 1, proxy: "")
        let error = try await failure { try await portal.session.refreshNow() }
        guard case .store = error else { throw error }
        store.hanging = nil
        store.gate.signal()
        #expect(try await portal.auth.tokenInfo().clientID == 1001)
    }

    @Test func aStoreThatHangsIsNotCalledAgainMeanwhile() async throws {
        let sandbox = try await Sandbox()
        let store = Moody(hanging: .load)
        let portal = try HBPortal(
            baseURL: sandbox.baseURL, session: await sandbox.handedOut(), store: store, timeout: 0.5,
            proxy: "")
        for _ in 0..<3 {
            let error = try await failure { try await portal.session.refreshNow() }
            guard case .store = error else { throw error }
        }
        #expect(store.count(.load) == 1)
        store.hanging = nil
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
