import Foundation

/// One of the few tests that run at a time. All are begun at once, and on a busy machine a hundred portals leave none of
/// their clients enough time.
final class Turn: Sendable {
    private static let turns = Turns(free: 2 * ProcessInfo.processInfo.activeProcessorCount)

    /// Waits for it. It ends when this object goes.
    static func next() async -> Turn {
        await withCheckedContinuation { turns.wait($0) }
        return Turn()
    }

    deinit { Self.turns.end() }

    private final class Turns: @unchecked Sendable {
        private let lock = NSLock()
        private var free: Int
        private var queue: [CheckedContinuation<Void, Never>] = []

        init(free: Int) {
            self.free = free
        }

        func wait(_ next: CheckedContinuation<Void, Never>) {
            let mayGo = lock.withLock {
                guard free == 0 else {
                    free -= 1
                    return true
                }
                queue.append(next)
                return false
            }
            if mayGo { next.resume() }
        }

        func end() {
            let next = lock.withLock {
                if queue.isEmpty {
                    free += 1
                    return nil as CheckedContinuation<Void, Never>?
                }
                return queue.removeFirst()
            }
            next?.resume()
        }
    }
}

/// Waits on a thread that may: those of Swift's tasks are as few as there are cores, and a test that waits on one keeps the
/// others from it.
func waiting<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
        DispatchQueue.global().async { continuation.resume(returning: work()) }
    }
}
