import Foundation
import HBPortal

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What a call costs, as ratios against `URLSession` with `JSONDecoder` in the same run.
///
/// Rounds alternate between the two, and the best round of each counts: what a busy machine takes away, it takes from both.
@main
struct Bench {
    static let base = ProcessInfo.processInfo.environment["HBPORTAL_BASE_URL"] ?? ""
    static let rounds = 5

    static func main() async throws {
        let portal = try HBPortal(clientID: 1, apiKey: "bench", baseURL: base, proxy: "")
        let peer = Peer(base: base)
        print("| what | hbportal | URLSession and JSONDecoder | ratio | goal |")
        print("| --- | --- | --- | --- | --- |")
        for width in [64, 1] {
            try await row(
                "\(width) in flight, one object", goal: width == 64 ? 8 : nil, width: width, ours: 20_000,
                theirs: 3_000
            ) {
                _ = try await portal.referenceRequests.get(1)
            } peer: {
                _ = try await peer.get("/reference-requests/1", as: One.self)
            }
            try await row(
                "\(width) in flight, a list of 100", goal: 2, width: width, ours: 1_500, theirs: 300
            ) {
                for try await _ in portal.referenceRequests.list(perPage: 100).pages { break }
            } peer: {
                _ = try await peer.get("/reference-requests?per_page=100", as: Many.self)
            }
        }
    }

    typealias Call = @Sendable () async throws -> Void

    static func row(
        _ what: String, goal: Double?, width: Int, ours: Int, theirs: Int, _ call: @escaping Call,
        peer: @escaping Call
    ) async throws {
        let scale = width == 1 ? 4 : 1
        var best = (ours: 0.0, theirs: 0.0)
        _ = try await rate(ours / 10, width, call)
        _ = try await rate(theirs / 10, width, peer)
        for _ in 0..<rounds {
            best.ours = max(best.ours, try await rate(ours / scale, width, call))
            best.theirs = max(best.theirs, try await rate(theirs / scale, width, peer))
        }
        let ratio = best.ours / best.theirs
        let verdict = goal.map { "\($0): \(ratio >= $0 ? "reached" : "missed")" } ?? ""
        print("| \(what) | \(Int(best.ours))/s | \(Int(best.theirs))/s | \(rounded(ratio)) | \(verdict) |")
    }

    /// Calls a second, `width` at a time.
    static func rate(_ total: Int, _ width: Int, _ call: @escaping Call) async throws -> Double {
        let begun = DispatchTime.now().uptimeNanoseconds
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<width {
                group.addTask { for _ in 0..<max(total / width, 1) { try await call() } }
            }
            try await group.waitForAll()
        }
        let seconds = Double(DispatchTime.now().uptimeNanoseconds - begun) / 1e9
        return Double(max(total / width, 1) * width) / seconds
    }

    static func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }
}

/// The usual way, as an app writes it: decoded into a struct with the same fields.
struct Peer {
    let base: String
    let session: URLSession

    init(base: String) {
        self.base = base
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpMaximumConnectionsPerHost = 64
        session = URLSession(configuration: configuration)
    }

    func get<Answer: Decodable>(_ path: String, as type: Answer.Type) async throws -> Answer {
        guard let url = URL(string: base + path) else { throw URLError(.badURL) }
        var request = URLRequest(url: url)
        request.setValue("Bearer bench", forHTTPHeaderField: "Authorization")
        request.setValue("application/json", forHTTPHeaderField: "Accept")
        let (data, _) = try await session.data(for: request)
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(type, from: data)
    }
}

/// One object in its envelope.
struct One: Decodable { let data: ReferenceRequest }

/// A list in its envelope.
struct Many: Decodable { let data: [ReferenceRequest] }
