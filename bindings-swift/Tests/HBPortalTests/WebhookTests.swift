import Foundation
import HBPortal

/// Deliveries, by the cases that every language reads.
@Suite struct WebhookTests {
    @Test func vectors() throws {
        let cases = try shared("vectors/webhooks.json").items
        #expect(cases.count > 20)
        for vector in cases where !isRefusedByTheCompiler(vector) {
            let name = Comment(rawValue: vector["name"]?.string ?? "")
            let expected = try #require(vector["expect"], name)
            do {
                let event = try play(vector)
                #expect(event.eventID == expected["event"]?["event_id"]?.string, name)
                #expect(event.eventType?.rawValue == expected["event"]?["event_type"]?.string, name)
                #expect(
                    event.occurredAt == expected["event"]?["occurred_at"]?.string.flatMap(Date.init(portal:)),
                    name)
                #expect(event.data == expected["event"]?["data"], name)
                // What could not be read as a moment is kept as it came.
                let read =
                    ["event_id", "event_type", "data"] + (event.occurredAt == nil ? [] : ["occurred_at"])
                let rest = (expected["event"]?.entries ?? [:]).filter { !read.contains($0.key) }
                #expect(event.extra.values == rest, name)
            } catch let error as HBPortalError {
                let label = Mirror(reflecting: error).children.first?.label ?? ""
                let kind = label.prefix(1).uppercased() + label.dropFirst() + "Error"
                #expect(kind == expected["error"]?.string, name)
                let part = inSwift(expected["message"]?.string ?? "?")
                #expect(part.isEmpty || error.details.message.contains(part), "\(name): \(error)")
                #expect(!"\(error)".contains("whsec_"), name)
            }
        }
    }

    /// Options that are missing or of another type cannot be written in Swift.
    private func isRefusedByTheCompiler(_ vector: JSONValue) -> Bool {
        let options = vector["options"]?.entries ?? [:]
        let known = ["secrets", "preset", "signature_header", "timestamp_header", "tolerance_seconds"]
        return options["secrets"] == nil || options.keys.contains { !known.contains($0) }
    }

    /// The names of options as they are written here.
    private func inSwift(_ text: String) -> String {
        [
            "signature_header": "signatureHeader", "timestamp_header": "timestampHeader",
            "tolerance_seconds": "toleranceSeconds",
        ]
        .reduce(text) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
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
