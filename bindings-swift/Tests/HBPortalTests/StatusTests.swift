import Foundation
import HBPortal

/// Every operation on every status that a server may refuse with: none is taken for another.
@Suite struct StatusTests {
    private static let refusals = [
        400: "validation", 401: "authentication", 403: "permissionDenied", 404: "notFound", 409: "conflict",
        422: "validation", 429: "rateLimit", 500: "server",
    ]

    /// Where the shortest call of the documentation is refused before it is sent: it names a file that is not there, or leaves
    /// out what one of two hosts needs.
    private static let calls: [String: @Sendable (HBPortal, Secret) async throws -> Void] = [
        "v1.occupational_health.update_submission": { portal, _ in
            let files: [String: Upload] = ["proof": .data(Data("%PDF-1.7".utf8), name: "proof.pdf")]
            _ = try await portal.v1.occupationalHealth.updateSubmission("17", files: files)
        },
        "virtual_bls.bookings.create": { portal, _ in
            _ = try await portal.virtualBLS.bookings.create(
                holdHash: "4b1f0d6c8a7e", firstName: "Alex", lastName: "Nurse", email: "alex@example.com",
                payOption: .credits, phone: "07700900000", address: "1 High Street", city: "Leeds",
                postcode: "LS1 1AA")
        },
    ]

    @Test func refuse() async throws {
        let sandbox = try await Sandbox()
        for operation in try shared("operations.json").items {
            let id = operation["id"]?.string ?? ""
            let example = try #require(Self.calls[id] ?? DocumentedExamples.all[id], "\(id) has no example")
            let route = try route(of: operation)
            for (status, expected) in Self.refusals {
                // A token that is refused is revoked already.
                if id.hasSuffix(".auth.revoke") && status == 401 { continue }
                // Whoever waits for a result goes on after what may pass.
                if id.hasSuffix(".wait_for_result") && status == 429 { continue }
                try await sandbox.order("/reset")
                try await sandbox.fault(
                    route,
                    [
                        "kind": "status", "status": .integer(status),
                        "body": ["message": "Canary", "errors": ["email": ["Canary"]]],
                        "headers": status == 429 ? ["Retry-After": "7"] : [:],
                    ],
                    times: 10)
                let portal = try sandbox.client(maxRetries: 0)
                let error = try await failure { try await example(portal, Secret("a refresh token")) }
                let place = Comment(rawValue: "\(id) on \(status): \(error)")
                // V1 says with 403 that the data is wrong.
                let isV1 = id.hasPrefix("v1.") && status == 403
                #expect(label(of: error) == (isV1 ? "validation" : expected), place)
                #expect(error.details.status == status, place)
                #expect(error.details.detail == "Canary", place)
                #expect(!"\(error) \(error.localizedDescription)".contains("Canary"), place)
                #expect((error.details.retryAfter == 7) == (status == 429), place)
            }
        }
    }

    private func label(of error: HBPortalError) -> String {
        Mirror(reflecting: error).children.first?.label ?? ""
    }

    /// The route that the sandbox counts, or that of the first operation that it is made of.
    private func route(of operation: JSONValue) throws -> String {
        if let first = operation["made_of"]?.items.first?.string {
            let part = try shared("operations.json").items.first { $0["id"]?.string == first }
            return try route(of: #require(part))
        }
        let hosts = [
            "practical_training": "tdta ", "virtual_bls": "bls ", "services": "services ",
            "academy": "academy ",
        ]
        let family = (operation["id"]?.string ?? "").prefix { $0 != "." }
        let (method, path) = (operation["method"]?.string ?? "", operation["path"]?.string ?? "")
        return "\(hosts[String(family)] ?? "")\(method) \(path)"
    }
}
