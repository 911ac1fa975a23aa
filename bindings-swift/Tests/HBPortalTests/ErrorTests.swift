import Foundation
import HBPortalFFI

@testable import HBPortal

/// Errors, as every language must tell them.
@Suite struct ErrorTests {
    @Test(arguments: ["errors/answers.json", "errors/decoding.json"])
    func vectors(_ file: String) async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client(maxRetries: 0)
        let cases = try shared("vectors/\(file)").items
        #expect(cases.count > 5)
        for vector in cases {
            var fault = vector.entries.filter {
                ["status", "body", "content_type", "headers"].contains($0.key)
            }
            fault["kind"] = "status"
            // A 401 is answered with another token, once.
            try await sandbox.fault("GET /references/{id}", .object(fault), times: 2)
            let error = try await failure { try await portal.references.get(1) }
            check(error, vector)
            try await sandbox.order("/faults", method: "DELETE")
        }
    }

    private func check(_ error: HBPortalError, _ vector: JSONValue) {
        let name = Comment(rawValue: vector["name"]?.string ?? "")
        let details = error.details
        for (what, expected) in vector["expect"]?.entries ?? [:] {
            switch what {
            case "class": #expect(className(error) == expected.string, name)
            case "detail": #expect(details.detail == expected.string, name)
            case "code": #expect(details.code == expected.string, name)
            case "data": #expect(details.data == expected, name)
            case "retry_after": #expect(details.retryAfter == expected.double, name)
            case "retryable": #expect(details.isRetryable == expected.bool, name)
            case "fields":
                #expect(details.fields == expected.entries.mapValues { $0.items.compactMap(\.string) }, name)
            case "text_names", "text_contains":
                for part in expected.items.compactMap(\.string) {
                    #expect(error.localizedDescription.contains(part), name)
                }
            default: Issue.record("`\(what)` is expected and not compared")
            }
        }
        var dumped = ""
        dump(error, to: &dumped)
        for text in [error.localizedDescription, "\(error)", String(reflecting: error), "\(details)", dumped]
        {
            #expect(!text.lowercased().contains("canary"), name)
        }
        #expect(details.operation == "portal.references.get", name)
        #expect(details.requestID != nil, name)
    }

    /// The name of a case in every language.
    private func className(_ error: HBPortalError) -> String {
        let label = Mirror(reflecting: error).children.first?.label ?? ""
        return label == "api" ? "ApiError" : label.prefix(1).uppercased() + label.dropFirst() + "Error"
    }

    @Test func everyKindOfTheRustHalfHasItsCase() {
        let names = errorKinds()
        #expect(names.count == 16)
        for (place, name) in names.enumerated() {
            var writer = [UInt8(place)]
            writer += Array(repeating: 0, count: 64)
            #expect(className(HBPortalError(details: Data(writer))) == name)
        }
        #expect(
            className(HBPortalError(details: Data([200] + Array(repeating: 0, count: 64))))
                == "UnexpectedError")
        #expect(className(HBPortalError(details: Data([1, 2]))) == "UnexpectedError")
    }

    @Test func oneForEachThingToDo() async throws {
        let sandbox = try await Sandbox()
        let portal = try sandbox.client(maxRetries: 0)
        try await sandbox.fault("GET /templates", ["kind": "rate_limit", "retry_after": 7])
        guard case .rateLimit(let limit) = try await failure({ try await portal.templates.list().collect() })
        else {
            throw Missing("rateLimit")
        }
        #expect(limit.retryAfter == 7 && limit.isRetryable && limit.status == 429)
        try await sandbox.fault("GET /templates", ["kind": "reset"])
        guard case .connection = try await failure({ try await portal.templates.list().collect() }) else {
            throw Missing("connection")
        }
        try await sandbox.fault("GET /templates", ["kind": "stall"])
        let hasty = try portal.withOptions(timeout: 0.2)
        guard case .timeout = try await failure({ try await hasty.templates.list().collect() }) else {
            throw Missing("timeout")
        }
        let wrong = try HBPortal(clientID: 1001, apiKey: "wrong", baseURL: sandbox.baseURL, proxy: "")
        guard case .authentication = try await failure({ try await wrong.auth.tokenInfo() }) else {
            throw Missing("authentication")
        }
        let barred = try HBPortal(
            clientID: 1002, apiKey: "sandbox-api-key-1002", baseURL: sandbox.baseURL, proxy: "")
        guard case .permissionDenied = try await failure({ try await barred.auth.tokenInfo() }) else {
            throw Missing("permissionDenied")
        }
        let made = try await portal.referenceRequests.create(
            candidateID: 12345, collectionMode: .candidateProvides)
        _ = try await portal.referenceRequests.cancel(made.id)
        guard case .conflict = try await failure({ try await portal.referenceRequests.cancel(made.id) })
        else {
            throw Missing("conflict")
        }
    }
}
