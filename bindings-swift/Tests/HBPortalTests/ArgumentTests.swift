import Foundation
import HBPortal

/// Wrong use throws the typed error, names the argument as it is written here, and sends nothing.
@Suite struct ArgumentTests {
    private func refused<Result>(
        _ field: String, sourceLocation: SourceLocation = #_sourceLocation, _ work: () async throws -> Result
    ) async throws {
        let error = try await failure(work, sourceLocation: sourceLocation)
        guard case .validation(let details) = error else { throw error }
        #expect(details.fields.keys.contains(field), "\(details)", sourceLocation: sourceLocation)
        #expect(details.localized.contains(field), "\(details)", sourceLocation: sourceLocation)
        #expect(details.status == nil, sourceLocation: sourceLocation)
    }

    @Test func ofOperations() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        let requests = portal.referenceRequests
        func create(
            mode: CollectionMode = .clientAdds, required: Int? = nil, days: Int? = nil,
            referees: [RefereeInput]? = HBPortalTests.referees
        ) async throws -> ReferenceRequest {
            try await requests.create(
                candidateID: 12345, collectionMode: mode, referencesRequired: required, expiryDays: days,
                referees: referees)
        }
        try await refused("referees") { try await create(referees: nil) }
        try await refused("referencesRequired") { try await create(required: 0) }
        try await refused("expiryDays") { try await create(days: -1) }
        try await refused("referees.0.refereeEmail") {
            try await create(referees: [RefereeInput(refereeName: "Alex", refereeEmail: "alex")])
        }
        try await refused("refereeEmail") {
            try await requests.addReferee(1, refereeName: "Alex", refereeEmail: "")
        }
        try await refused("url") { try await portal.webhooks.create(url: "http://example.com", events: []) }
        try await refused("id") { try await portal.references.get("") }
        try await refused("id") { try await portal.references.downloadPDF(" ") }
        try await refused("id") { try await portal.webhooks.calls("..").collect() }
        try await refused("refreshToken") { try await portal.auth.refresh(refreshToken: "") }
        try await refused("perPage") { try await requests.list(perPage: 0).collect() }
        try await refused("method") { try await portal.request("BREW", "/x") }
        try await refused("path") { try await portal.request("GET", "https://example.com/x") }
        try await refused("headers.authorization") {
            try await portal.request("GET", "/x", headers: ["Authorization": "Bearer mine"])
        }
        #expect(try await sandbox.total() == 0)
    }

    @Test func ofClients() async throws {
        try await refused("apiKey") { try HBPortal(clientID: 1, apiKey: "") }
        try await refused("apiKey") { try HBPortal(clientID: 1) }
        try await refused("clientID") { try HBPortal(clientID: 0, apiKey: "k") }
        for url in ["portal", "http://example.com/api", "https://a:b@example.com", "\u{0}"] {
            try await refused("baseURL") { try HBPortal(clientID: 1, apiKey: "k", baseURL: url) }
        }
        for seconds in [0, -1, .nan, .infinity] {
            try await refused("timeout") { try HBPortal(clientID: 1, apiKey: "k", timeout: seconds) }
        }
        try await refused("maxRetries") { try HBPortal(clientID: 1, apiKey: "k", maxRetries: .min) }
        try await refused("session.accessToken") { try HBPortal(session: TokenPair(accessToken: "")) }
        try await refused("session.expiresAt") {
            try HBPortal(session: TokenPair(accessToken: "a", expiresAt: .init(timeIntervalSince1970: .nan)))
        }
        let elsewhere = FileTokenStore(url: try #require(URL(string: "https://example.com/session")))
        try await refused("url") { try HBPortal(store: elsewhere) }
        try await refused("url") { try elsewhere.load() }
        let file = FileTokenStore(url: URL(fileURLWithPath: "/tmp/a"))
        try await refused("tokenFile") { try HBPortal(store: file, tokenFile: "/tmp/b") }
        guard case .configuration(let missing) = try await failure({ try HBPortal() }) else {
            throw Missing("configuration")
        }
        #expect(missing.message.contains("`clientID` and `apiKey`"))
        let portal = try HBPortal(clientID: 1, apiKey: "k")
        try await refused("idempotencyKey") { try portal.withOptions(idempotencyKey: "two words") }
    }

    @Test func ofFiles() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        let id = try await submitted(portal, sandbox)
        let file = try await portal.references.downloadPDF(id)
        try await refused("url") {
            try await file.save(to: try #require(URL(string: "https://example.com/a.pdf")))
        }
        let error = try await failure { try await file.save(to: URL(fileURLWithPath: "/nowhere/at/all.pdf")) }
        guard case .store = error else { throw error }
        let other = try await portal.references.downloadPDF(id)
        _ = try await other.data()
        // It was read: a second reader must not take nothing for the file.
        guard case .validation = try await failure({ try await other.data() }) else {
            throw Missing("validation")
        }
    }
}

extension HBPortalError.Details {
    /// What the error as a whole says.
    fileprivate var localized: String { description }
}
