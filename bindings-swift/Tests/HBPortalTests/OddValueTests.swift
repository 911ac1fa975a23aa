import Foundation
import HBPortal

/// Values that are wrong, or merely odd: refused or carried, and nothing traps.
@Suite struct OddValueTests {
    @Test func inArguments() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client()
        let list = portal.referenceRequests
        #expect(try await list.list(perPage: 10).collect(limit: -1).isEmpty)
        for number in [Int.max, .min] {
            guard case .notFound = try await failure({ try await portal.references.get(number) }) else {
                throw Missing("notFound")
            }
        }
        for id in ["a/../b", "ü 🩺", "%2e%2e", "\u{0}", String(repeating: "x", count: 4_000)] {
            _ = try await failure { try await portal.references.get(id) }
        }
        #expect(try await sandbox.count("GET /references") == 0)
        for number in [Double.nan, .infinity, -.infinity] {
            let error = try await failure {
                try await portal.request("POST", "/webhooks", json: ["deep": [["part": .number(number)]]])
            }
            guard case .validation(let details) = error else { throw error }
            #expect(details.fields["json"] != nil)
        }
        for depth in [300, 3_000] {
            var lists = JSONValue.null
            var objects = JSONValue.null
            for _ in 0..<depth { (lists, objects) = ([lists], ["deeper": objects]) }
            for value in [lists, objects] {
                let error = try await failure { try await portal.request("POST", "/webhooks", json: value) }
                guard case .validation(let details) = error else { throw error }
                #expect(details.fields["json"] == ["is nested too deeply"])
            }
        }
        #expect(try await sandbox.count("POST /webhooks") == 0)
    }

    @Test func inMoments() throws {
        for moment in [Date.distantFuture, .distantPast, Date(timeIntervalSince1970: 1e300)] {
            let pair = TokenPair(accessToken: "a", expiresAt: moment)
            do { _ = try HBPortal(session: pair) } catch HBPortalError.validation {}
        }
        let verifier = try WebhookVerifier(secrets: ["whsec_1"])
        for moment in [Date.distantPast, Date(timeIntervalSince1970: .infinity)] {
            #expect(throws: HBPortalError.self) {
                try verifier.verify(body: Data(), headers: [:], now: moment)
            }
            #expect(!WebhookVerifier.sign(body: Data(), secret: "", at: moment).isEmpty)
        }
    }

    @Test func inBodies() throws {
        let body = Data(#"xx{"event_id": "evt_1"}"#.utf8)[2...]
        let now = Date()
        let headers = [
            "X-HB-Timestamp": "\(Int(now.timeIntervalSince1970))",
            "X-HB-Signature": WebhookVerifier.sign(body: body, secret: "whsec_1", at: now),
        ]
        // A slice does not begin at 0.
        #expect(
            try WebhookVerifier(secrets: ["whsec_1"]).verify(body: body, headers: headers).eventID == "evt_1")
    }
}
