import Foundation
import HBPortal
import HBPortalFFI

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What takes long or much: nothing is held after 10,000 calls of which half are cancelled, memory stays flat over 100,000,
/// and a file of 500 MB goes out in pieces.
@main
struct Soak {
    static func main() async throws {
        let base = ProcessInfo.processInfo.environment["HBPORTAL_BASE_URL"] ?? ""
        // The sandbox takes files, the bench server many calls.
        guard let control = ProcessInfo.processInfo.environment["HBPORTAL_SANDBOX_URL"] else {
            try await handles(base)
            try await memory(base)
            return
        }
        try await uploads(URL(string: control))
    }

    static func handles(_ base: String) async throws {
        var cancelled = 0
        do {
            let portal = try HBPortal(clientID: 1, apiKey: "soak", baseURL: base, proxy: "")
            for batch in 0..<100 {
                _ = try portal.session.info
                let tasks = (0..<100).map { _ in Task { _ = try await portal.referenceRequests.get(1) } }
                // At every stage of a call: before it begins, on its way, when it is done.
                for (place, task) in tasks.enumerated() where place % 2 == 0 {
                    if batch % 3 == 1 { _ = await tasks[max(place - 1, 0)].result }
                    task.cancel()
                }
                for task in tasks {
                    if case .failure(let error) = await task.result {
                        guard error is CancellationError else { throw error }
                        cancelled += 1
                    }
                }
            }
        }
        // An aborted task ends when a worker has seen that it is aborted.
        var counts = nativeCounts()
        for _ in 0..<1_000 where counts.tasks > 0 {
            try await Task.sleep(nanoseconds: 1_000_000)
            counts = nativeCounts()
        }
        print("10,000 calls, \(cancelled) of them cancelled; left:", counts)
        let held = [
            counts.calls, counts.tasks, counts.clients, counts.pagers, counts.downloads, counts.holds,
            counts.sessions, counts.streams,
        ]
        guard held.allSatisfy({ $0 == 0 }) else {
            throw Failure(text: "something is held for ever")
        }
    }

    static func memory(_ base: String) async throws {
        let portal = try HBPortal(clientID: 1, apiKey: "soak", baseURL: base, proxy: "")
        try await calls(10_000, portal)
        let before = resident()
        var highest = before
        for _ in 0..<10 {
            try await calls(10_000, portal)
            highest = max(highest, resident())
        }
        print("100,000 calls: \(before) KiB before, \(highest) KiB at most after each 10,000")
        guard highest - before < 16 << 10 else { throw Failure(text: "memory grows") }
    }

    static func uploads(_ control: URL?) async throws {
        let portal = try HBPortal(proxy: "")
        let screenings = portal.v1.occupationalHealth
        let made = try await order(control, "v1/submissions", ["candidate_ref": .string(candidate)])
        guard let submission = made["submission_ref"]?.string else { throw Failure(text: "no submission") }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(
            "hbportal-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        _ = FileManager.default.createFile(atPath: file.path, contents: nil)
        try FileHandle(forWritingTo: file).truncate(atOffset: UInt64(size))

        let first = Upload.data(Data(count: 1 << 20), name: "first.bin")
        _ = try await screenings.updateSubmission(submission, files: ["first": first])
        for (name, upload) in [
            ("file", Upload.file(file)), ("stream", .stream(Pieces(), name: "stream.bin", length: size)),
        ] {
            let before = resident()
            let watch = Task {
                var highest = before
                while !Task.isCancelled {
                    highest = max(highest, resident())
                    try? await Task.sleep(nanoseconds: 5_000_000)
                }
                return highest
            }
            _ = try await screenings.updateSubmission(submission, files: [name: upload])
            watch.cancel()
            let highest = await watch.value
            print("500 MB as a \(name): \(before) KiB before, \(highest) KiB at most meanwhile")
            guard highest - before < 40 << 10 else { throw Failure(text: "memory grows") }
        }
        let kept = try await order(control, "v1/submissions/\(submission)", nil)
        guard case .array(let files)? = kept["files"],
            files.map({ $0["bytes"]?.integer }) == [1 << 20, size, size]
        else { throw Failure(text: "the files did not arrive whole: \(kept)") }
    }

    static let candidate = "00000000-0000-4000-8000-000000012345"
    static let size = 500_000_000

    /// As many bytes, in pieces.
    struct Pieces: AsyncSequence, Sendable {
        struct AsyncIterator: AsyncIteratorProtocol {
            var left = size
            mutating func next() async -> Data? {
                let piece = Swift.min(left, 256 << 10)
                left -= piece
                return piece == 0 ? nil : Data(count: piece)
            }
        }
        func makeAsyncIterator() -> AsyncIterator { AsyncIterator() }
    }

    static func order(_ control: URL?, _ path: String, _ order: JSONValue?) async throws -> JSONValue {
        guard let url = control?.appendingPathComponent(path) else { throw Failure(text: "no sandbox") }
        var request = URLRequest(url: url)
        if let order {
            request.httpMethod = "POST"
            request.httpBody = try JSONEncoder().encode(order)
        }
        let (answer, _) = try await URLSession.shared.data(for: request)
        return try JSONDecoder().decode(JSONValue.self, from: answer)
    }

    static func calls(_ total: Int, _ portal: HBPortal) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<64 {
                group.addTask { for _ in 0..<(total / 64) { _ = try await portal.referenceRequests.get(1) } }
            }
            try await group.waitForAll()
        }
    }

    /// What the process has in memory, in KiB; 0 where the system does not say so in a file.
    static func resident() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    }
}

/// Why the soak failed.
struct Failure: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
}
