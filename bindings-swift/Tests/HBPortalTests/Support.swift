import Foundation
import HBPortal
@_exported import Testing

/// What a test lacks.
struct Missing: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
}

/// A file of the repository that all languages read.
func shared(_ path: String, file: String = #filePath) throws -> JSONValue {
    let root = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("../../../tests")
    let data = try Data(contentsOf: root.appendingPathComponent(path).standardizedFileURL)
    return try JSONDecoder().decode(JSONValue.self, from: data)
}

extension JSONValue {
    var items: [JSONValue] {
        if case .array(let items) = self { items } else { [] }
    }

    var entries: [String: JSONValue] {
        if case .object(let entries) = self { entries } else { [:] }
    }
}

/// The error of something that must fail with one of ours.
func failure<Result>(
    _ work: () async throws -> Result, sourceLocation: SourceLocation = #_sourceLocation
) async throws -> HBPortalError {
    do {
        _ = try await work()
    } catch let error as HBPortalError {
        return error
    }
    Issue.record("nothing was thrown", sourceLocation: sourceLocation)
    throw Missing("an error")
}

/// Waits for what no call tells.
func until(_ reached: () -> Bool) async throws {
    while !reached() { try await Task.sleep(nanoseconds: 1_000_000) }
}

/// A folder that is gone after the test.
final class Folder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("hbportal-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func file(_ name: String) -> URL { url.appendingPathComponent(name) }

    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? [] }
}

let referees = [
    RefereeInput(refereeName: "Alex Referee", refereeEmail: "alex@example.com"),
    RefereeInput(refereeName: "Sam Referee", refereeEmail: "sam@example.com"),
]

/// A candidate of V1 whom the sandbox has on file.
let candidate = "00000000-0000-4000-8000-000000012345"

/// A reference that was answered.
func submitted(_ portal: HBPortal, _ sandbox: Sandbox) async throws -> Int {
    let request = try await portal.referenceRequests.create(
        candidateID: 12345, collectionMode: .clientAdds, referees: referees)
    let reference = try #require(request.references?.first)
    try await sandbox.order("/references/\(reference.id)/submit")
    return reference.id
}
