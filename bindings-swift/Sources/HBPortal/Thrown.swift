import Foundation

/// What a store of the app threw while core used it: the cause of the errors that calls end in. Core knows it by a number.
final class Thrown: Sendable {
    let error: any Error

    init(_ error: any Error) {
        self.error = error
    }

    /// Keeps what was thrown, under the number that is returned.
    static func keep(_ error: any Error) -> Int64 { kept.add(Thrown(error)) }

    /// What was thrown, where it is known still.
    static func known(_ number: Int64) -> Thrown? { kept[number] }

    private static let kept = Kept()

    private final class Kept: @unchecked Sendable {
        /// As many as can be on their way to calls: each client has one at a time.
        private static let most: Int64 = 64
        private let lock = NSLock()
        private var last: Int64 = 0
        private var all: [Int64: Thrown] = [:]

        func add(_ thrown: Thrown) -> Int64 {
            lock.lock()
            defer { lock.unlock() }
            last += 1
            all[last] = thrown
            all[last - Self.most] = nil
            return last
        }

        subscript(number: Int64) -> Thrown? {
            lock.lock()
            defer { lock.unlock() }
            return all[number]
        }
    }
}

/// Nothing is known of an error but which one it is.
extension Thrown: Hashable {
    static func == (left: Thrown, right: Thrown) -> Bool { left === right }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
