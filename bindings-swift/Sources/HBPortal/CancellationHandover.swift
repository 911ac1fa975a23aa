import Foundation
internal import HBPortalFFI

/// Hands the cancellation of a task over to the call that it makes, whichever of the two comes first.
///
/// The Rust half knows calls by numbers, and a task may be cancelled before there is one.
final class CancellationHandover: @unchecked Sendable {
    private enum State {
        case initial
        case started(UInt64)
        case cancelled
    }

    private let lock = NSLock()
    private var state = State.initial

    /// The number for the call, or nothing where the task was cancelled already.
    func start() -> UInt64? {
        lock.lock()
        defer { lock.unlock() }
        guard case .initial = state else { return nil }
        let id = expectCall()
        state = .started(id)
        return id
    }

    /// Cancels the call, or keeps it from being made.
    func cancel() {
        lock.lock()
        let before = state
        state = .cancelled
        lock.unlock()
        // The Rust half leaves a call alone that has ended meanwhile.
        if case .started(let id) = before { cancelCall(id: id) }
    }
}
