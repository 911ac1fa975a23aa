import Foundation
import HBPortal

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A sandbox portal of its own for each test: it ends when this object goes. A test that asked for a second one could wait for
/// ever.
final class Sandbox: @unchecked Sendable {
    let baseURL: String
    /// Where the families with hosts of their own are.
    let hosts: [Family: String]
    private let control: String
    private let process = Process()
    private let input = Pipe()
    private let turn: Turn

    init() async throws {
        turn = await Turn.next()
        let binary = try #require(
            environment("HBPORTAL_SANDBOX"), "HBPORTAL_SANDBOX must name the sandbox's binary")
        process.executableURL = URL(fileURLWithPath: binary)
        process.arguments = ["--port", "0", "--exit-with-stdin"]
        process.standardInput = input
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = await waiting {
            var text = ""
            while !text.hasSuffix("ready\n") {
                let more = output.fileHandleForReading.availableData
                if more.isEmpty { break }
                text += String(decoding: more, as: UTF8.self)
            }
            return text
        }
        guard text.hasSuffix("ready\n") else { throw Missing("the sandbox ended before it was ready") }
        func value(_ name: String) throws -> String {
            let line = text.split(separator: "\n").first { $0.hasPrefix("\(name)=") }
            return String(try #require(line).dropFirst(name.count + 1))
        }
        baseURL = try value("HBPORTAL_BASE_URL")
        control = try value("HBPORTAL_SANDBOX_URL")
        hosts = [
            .practicalTraining: try value("HBPORTAL_PRACTICAL_TRAINING_BASE_URL"),
            .virtualBLS: try value("HBPORTAL_VIRTUAL_BLS_BASE_URL"),
            .services: try value("HBPORTAL_SERVICES_BASE_URL"),
            .academy: try value("HBPORTAL_ACADEMY_BASE_URL"),
        ]
    }

    deinit {
        try? input.fileHandleForWriting.close()
    }

    /// A client with credentials, for all families.
    func client(
        timeout: Double? = nil, maxRetries: Int? = nil, routes: [String: String]? = nil,
        maxUploadSize: Int? = nil
    ) throws -> HBPortal {
        try HBPortal(
            clientID: 1001, apiKey: "sandbox-api-key-1001", baseURL: baseURL, timeout: timeout,
            maxRetries: maxRetries, proxy: "", routes: routes, maxUploadSize: maxUploadSize,
            practicalTraining: host(.practicalTraining), virtualBLS: host(.virtualBLS),
            services: host(.services), academy: host(.academy))
    }

    /// Where a family is.
    func host(_ family: Family, session: TokenPair? = nil) -> FamilyOptions {
        FamilyOptions(baseURL: hosts[family], session: session)
    }

    /// A client without credentials.
    func phone(session: TokenPair? = nil, store: (any TokenStore)? = nil) throws -> HBPortal {
        try HBPortal(baseURL: baseURL, session: session, store: store, proxy: "")
    }

    /// A pair as a back end hands it out.
    func handedOut() async throws -> TokenPair {
        let pair = try await client().auth.token()
        return TokenPair(accessToken: pair.accessToken, refreshToken: pair.refreshToken)
    }

    // MARK: Control

    @discardableResult
    func order(_ path: String, _ order: JSONValue = [:], method: String = "POST") async throws -> JSONValue {
        // Longer than anything that is waited for there.
        var request = URLRequest(url: try #require(URL(string: control + path)), timeoutInterval: 120)
        request.httpMethod = method
        if method != "GET" { request.httpBody = try JSONEncoder().encode(order) }
        let (data, response) = try await URLSession.shared.data(for: request)
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        guard 200..<300 ~= status else {
            throw Missing("\(path): \(status) \(String(decoding: data, as: UTF8.self))")
        }
        return data.isEmpty ? .null : try JSONDecoder().decode(JSONValue.self, from: data)
    }

    func fault(_ route: String, _ fault: JSONValue, times: Int = 1) async throws {
        try await order("/faults", ["route": .string(route), "fault": fault, "times": .integer(times)])
    }

    /// Lets the calls go that a fault of the kind `hold` holds.
    func release() async throws {
        try await order("/faults/release")
    }

    func advanceClock(_ seconds: Int) async throws {
        try await order("/clock", ["advance_seconds": .integer(seconds)])
    }

    /// Waits until so many calls have arrived and, where that is given, so many of them are unanswered.
    func arrived(_ route: String, _ count: Int, inFlight: Int? = nil) async throws {
        let answer = try await order(
            "/requests/wait",
            [
                "route": .string(route), "count": .integer(count),
                "in_flight": inFlight.map { .integer($0) } ?? .null, "timeout_ms": 60_000,
            ])
        #expect(
            answer["reached"] == true,
            "\(route) is not at \(count) calls, \(inFlight.map(String.init) ?? "any") in flight")
    }

    /// How many calls there were on a route.
    func count(_ route: String) async throws -> Int {
        try await order("/requests", method: "GET")["by_route"]?[route]?.integer ?? 0
    }

    func total() async throws -> Int {
        try await order("/requests", method: "GET")["total"]?.integer ?? 0
    }

    /// The log of one route.
    func log(_ route: String) async throws -> [JSONValue] {
        guard case .array(let log)? = try await order("/requests", method: "GET")["log"] else { return [] }
        return log.filter { $0["route"]?.string == route }
    }

    /// A submission of a candidate to V1, by its reference.
    func submission() async throws -> String {
        let made = try await order("/v1/submissions", ["candidate_ref": .string(candidate)])
        return try #require(made["submission_ref"]?.string, "\(made)")
    }

    /// What the sandbox knows of the file in a submission.
    func files(_ submission: String) async throws -> [JSONValue] {
        try await order("/v1/submissions/\(submission)", method: "GET")["files"]?.items ?? []
    }

    func sessions() async throws -> JSONValue {
        try await order("/sessions", method: "GET")
    }
}
