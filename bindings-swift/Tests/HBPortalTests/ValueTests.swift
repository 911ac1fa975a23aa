import Foundation
import HBPortal
import HBPortalFFI

/// Values on their way between the two halves, and out of the app.
@Suite struct ValueTests {
    @Test func modelsAreCodableAndHashable() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        let detail = try await portal.references.get(try await submitted(portal, sandbox))
        let copy = try JSONDecoder().decode(ReferenceDetail.self, from: try JSONEncoder().encode(detail))
        #expect(copy == detail && copy.hashValue == detail.hashValue)
        #expect(try #require(detail.submittedAt) <= Date().addingTimeInterval(60))
        let short = try JSONDecoder().decode(Template.self, from: Data(#"{"id": 1, "name": "One"}"#.utf8))
        #expect(short == Template(id: 1, name: "One"))
        // What the portal answers to a login, handed on as it is.
        let answer = #"{"access_token": "a", "refresh_token": "r", "expires_in": 3600}"#
        let pair = try JSONDecoder().decode(TokenPair.self, from: Data(answer.utf8))
        #expect(pair == TokenPair(accessToken: "a", refreshToken: "r"))
        #expect(try JSONDecoder().decode(TokenPair.self, from: JSONEncoder().encode(pair)) == pair)
    }

    @Test func whatAnAppTestsItselfWith() {
        let error = HBPortalError.rateLimit(.init(message: "slow down", operation: "portal.references.get"))
        #expect(error.localizedDescription == "portal.references.get: slow down")
        #expect(Page(items: [1, 2], total: 2).items.count == 2)
    }

    @Test func whatIsNotKnownIsKept() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        let body: JSONValue = [
            "data": [
                [
                    "id": "7", "name": "Zoë 🩺", "is_default": "no", "created_at": "yesterday",
                    "levels": [1, 2.5, nil, true, ["deep": "Canary"]],
                ]
            ]
        ]
        try await sandbox.fault("GET /templates", ["kind": "status", "status": 200, "body": body])
        let template = try #require(try await portal.templates.list().collect().first)
        #expect(template.id == 7 && template.name == "Zoë 🩺" && template.isDefault == false)
        #expect(template.createdAt == nil && template.extra["created_at"] == "yesterday")
        #expect(template.extra["levels"] == [1, 2.5, nil, true, ["deep": "Canary"]])
        #expect(!"\(template)".contains("Canary") && "\(template)".contains("levels"))
    }

    @Test func openEnums() throws {
        #expect(ReferenceStatus(rawValue: "sent") == .sent)
        #expect(ReferenceStatus(rawValue: "lost") == .other("lost"))
        #expect("\(CollectionMode.clientAdds)" == "client_adds")
        #expect(WebhookEventType.known.count == 11)
        let coded = try JSONEncoder().encode([ReferenceStatus.sent, .other("lost")])
        #expect(String(decoding: coded, as: UTF8.self) == #"["sent","lost"]"#)
        #expect(try JSONDecoder().decode([ReferenceStatus].self, from: coded) == [.sent, .other("lost")])
    }

    @Test func anyValueThereAndBack() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        let value: JSONValue = [
            "text": "line\nbreak \"quoted\" \u{0} é", "whole": .integer(.max), "less": .integer(.min),
            "part": 0.1, "yes": true, "no": false, "none": nil, "list": [], "object": [:],
        ]
        try await sandbox.fault("GET /templates", ["kind": "status", "status": 200, "body": value])
        #expect(try await portal.request("GET", "/templates").json() == value)
    }
}

/// A secret goes through everything, and is found in nothing that is printed.
@Suite struct SecretTests {
    private let canary = "canary-4711"

    private func texts(_ value: Any) -> [String] {
        var dumped = ""
        dump(value, to: &dumped)
        return ["\(value)", String(describing: value), String(reflecting: value), dumped]
    }

    private func check(_ value: Any, sourceLocation: SourceLocation = #_sourceLocation) {
        for text in texts(value) {
            #expect(!text.contains(canary), sourceLocation: sourceLocation)
        }
    }

    @Test func nothingPrintsIt() async throws {
        let sandbox = try await Sandbox()
        let secret = Secret(canary)
        check(secret)
        check([secret])
        check(TokenPair(accessToken: secret, refreshToken: secret))
        check(TokenResponse(accessToken: secret, expiresIn: 1, extra: ["signing_secret": .string(canary)]))
        let portal = try HBPortal(
            clientID: 1001, apiKey: secret, baseURL: sandbox.baseURL, session: TokenPair(accessToken: secret),
            proxy: "")
        check(portal)
        check(portal.references)
        check(portal.templates.list())
        check(try await failure { try await portal.auth.tokenInfo() })
        check(try await failure { try await portal.auth.refresh(refreshToken: secret) })
        check(try await failure { try await portal.request("GET", "/x", headers: ["X-Own": "\(canary)\n"]) })
        check(try await failure { try HBPortal(session: TokenPair(accessToken: Secret("\(canary)\n"))) })
        check(try WebhookVerifier(secrets: [secret]))
        check(FileTokenStore(url: URL(fileURLWithPath: "/tmp/x")))
        let store = Kept()
        store.pair = TokenPair(accessToken: Secret("\(canary)\n"))
        check(try await failure { try await sandbox.phone(store: store).auth.tokenInfo() })
        try await sandbox.fault(
            "GET /templates",
            ["kind": "status", "status": 200, "body": ["data": [], "token": .string(canary)]])
        let recorder = Recorder()
        let answer = try await sandbox.client().recorded(by: recorder).request("GET", "/templates")
        #expect(answer.text.contains(canary))
        check(answer)
        check(recorder)
        #expect(secret.reveal() == canary && "\(secret)" == "[redacted]")
    }
}
