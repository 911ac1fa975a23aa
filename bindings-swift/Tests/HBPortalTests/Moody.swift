import Foundation
import HBPortal

/// A store in memory with a lock. It notes what it is asked, and fails or stands still at one step.
final class Moody: TokenStore, @unchecked Sendable {
    enum Step { case lock, load, save, clear, unlock }

    /// What no error may show.
    static let token = "a-token-in-an-error"
    /// Lets one step go on that stands still.
    let gate = DispatchSemaphore(value: 0)
    /// The lock.
    let free = DispatchSemaphore(value: 1)
    private let guarded = NSLock()
    private var kept: TokenPair?
    private var broken: Step?
    private var stopping: Step?
    private var noted: [Step] = []

    init(failing: Step? = nil, hanging: Step? = nil) {
        broken = failing
        stopping = hanging
    }

    /// Where it fails.
    var failing: Step? {
        get { guarded.withLock { broken } }
        set { guarded.withLock { broken = newValue } }
    }

    /// Where it stands still.
    var hanging: Step? {
        get { guarded.withLock { stopping } }
        set { guarded.withLock { stopping = newValue } }
    }

    /// What it was asked.
    var steps: [Step] { guarded.withLock { noted } }

    /// How often it was asked for something.
    func count(_ step: Step) -> Int { steps.filter { $0 == step }.count }

    func lock(waiting seconds: Double) throws -> Unlock? {
        try pass(.lock)
        guard free.wait(timeout: .now() + seconds) == .success else { throw Carrying(token: Self.token) }
        return { [self] in
            free.signal()
            try pass(.unlock)
        }
    }

    func load() throws -> TokenPair? {
        try pass(.load)
        return guarded.withLock { kept }
    }

    func save(_ pair: TokenPair) throws {
        try pass(.save)
        guarded.withLock { kept = pair }
    }

    func clear() throws {
        try pass(.clear)
        guarded.withLock { kept = nil }
    }

    private func pass(_ step: Step) throws {
        guarded.withLock { noted.append(step) }
        if hanging == step { gate.wait() }
        if failing == step { throw Carrying(token: Self.token) }
    }

    struct Carrying: Error {
        let token: String
    }
}
