import Foundation
import HBPortal

/// Deliveries, by the cases that every language reads.
@Suite struct WebhookTests {
    @Test func vectors() throws {
        let cases = try shared("vectors/webhooks.json").items
        #expect(cases.count > 20)
        for vector in cases {
            let name = Comment(rawValue: vector["name"]?.string ?? "")
            let expected = try #require(vector["expect"], name)
            do {
                let event = try play(vector)
                #expect(event.eventID == expected["event"]?["event_id"]?.string, name)
                #expect(event.eventType?.rawValue == expected["event"]?["event_type"]?.string, name)
                #expect(event.occurredAt == expected["event"]?["occurred_at"]?.string.flatMap(Date.init(portal:)), name)
                #expect(event.data == expected["event"]?["data"], name)
                let fields = ["event_id", "event_type", "occurred_at", "data"]
                let rest = (expected["event"]?.entries ?? [:]).filter { !fields.contains($0.key) }
                #expect(event.extra.values == rest, name)
            } catch let error as HBPortalError {
                let label = Mirror(reflecting: error).children.first?.label ?? ""
                let kind = label.prefix(1).uppercased() + label.dropFirst() + "Error"
                #expect(kind == expected["error"]?.string, name)
                #expect(error.details.message.contains(expected["message"]?.string ?? "?"), "\(name): \(error)")
                #expect(!"\(error)".contains("whsec_"), name)
            }
        }
    }

    private func play(_ vector: JSONValue) throws -> WebhookEvent {
        let options = try #require(vector["options"])
        let verifier = try WebhookVerifier(
            secrets: options["secrets"]?.items.compactMap { $0.string.map { Secret($0) } } ?? [],
            preset: options["preset"]?.string.map { WebhookPreset(rawValue: $0) },
            signatureHeader: options["signature_header"]?.string,
            timestampHeader: options["timestamp_header"]?.string,
            toleranceSeconds: options["tolerance_seconds"]?.integer)
        let headers = try #require(vector["headers"]).items.map { ($0[0]?.string ?? "", $0[1]?.string ?? "") }
        return try verifier.verify(
            body: Data((vector["body"]?.string ?? "").utf8), headers: headers,
            now: vector["now"]?.string.flatMap(Date.init(portal:)))
    }

    @Test func whatIsSignedIsGenuine() throws {
        let verifier = try WebhookVerifier(secrets: ["whsec_1"])
        let body = Data(#"{"event_id": "evt_1", "event_type": "webhook.test"}"#.utf8)
        let now = Date()
        let headers = [
            "x-hb-timestamp": "\(Int(now.timeIntervalSince1970))",
            "X-HB-SIGNATURE": WebhookVerifier.sign(body: body, secret: "whsec_1", at: now),
        ]
        #expect(try verifier.verify(body: body, headers: headers).eventType == .webhookTest)
        #expect(throws: HBPortalError.self) { try verifier.verify(body: body + [32], headers: headers) }
        #expect(throws: HBPortalError.self) { try WebhookVerifier(secrets: [""]) }
        #expect(Date(portal: "31/12/2026") == Date(portal: "2026-12-31"))
        #expect(Date(portal: "12/31/2026") == nil)
    }
}
