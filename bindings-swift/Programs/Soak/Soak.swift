import Foundation
import HBPortal
import HBPortalFFI

/// What takes long: nothing is held after 10,000 calls of which half are cancelled, and memory stays flat over 100,000.
@main
struct Soak {
    static func main() async throws {
        let base = ProcessInfo.processInfo.environment["HBPORTAL_BASE_URL"] ?? ""
        try await handles(base)
        try await memory(base)
    }

    static func handles(_ base: String) async throws {
        var cancelled = 0
        do {
            let portal = try HBPortal(clientID: 1, apiKey: "soak", baseURL: base, proxy: "")
            for batch in 0..<100 {
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
        guard counts.calls + counts.tasks + counts.clients + counts.pagers + counts.downloads == 0 else {
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
