import Foundation
internal import HBPortalFFI

/// A seat that is held for half an hour: to be used by one booking, or to be given back.
///
/// When nobody has it any more and it was not used, it gives the seat back by itself, in the background. Holding a seat does
/// not lower the number of those that remain, and an account has one hold of a host at a time: a second is refused with
/// ``HBPortalError/conflict(_:)``, whose ``HBPortalError/Details/hold`` is the one there is.
///
/// ```swift
/// let hold = try await portal.practicalTraining.events.hold(301)
/// print(hold.remaining, "seconds to book it")
/// try await hold.book(
///     firstName: "Alex", lastName: "Nurse", email: "alex@example.com", payOption: .credits, phone: "+44 20 7946 0000")
/// ```
public final class Hold: Sendable {
    /// What is held, as the host told it.
    public let details: HeldSeat
    private let native: NativeHold

    init(native: NativeHold) throws {
        self.native = native
        details = try Reader.read(native.details(), as: HeldSeat.self)
    }

    /// How many seconds are left to book it; 0 when none are. Setting the time of day changes nothing.
    public var remaining: Double { native.remaining() }

    /// Whether it can be booked still: not expired, not used, not given back.
    public var isOpen: Bool { native.isOpen() }

    /// Keeps the seat when nobody has the hold any more: to book it elsewhere, by its hash.
    public func keep() { native.keep() }

    /// Gives the seat back. Doing it again does nothing, and neither does it for a hold that has expired.
    ///
    /// - Throws: ``HBPortalError/conflict(_:)`` for a hold that a booking uses or has used: cancel the booking instead; any
    ///   other ``HBPortalError``, or `CancellationError`.
    public func release() async throws {
        let native = native
        _ = try await cancellable { await native.release(id: $0) }
    }

    func book(_ arguments: Arguments) async throws -> Booking {
        let (native, data) = (native, arguments.data)
        guard case .answer(let bytes) = try await cancellable({ await native.book(id: $0, arguments: data) })
        else {
            throw HBPortalError.broken
        }
        return try Reader.read(bytes, as: Booking.self)
    }
}

extension Hold: CustomStringConvertible, CustomReflectable {
    /// Nothing of what is held: it may tell whose it is.
    public var description: String { isOpen ? "Hold(open)" : "Hold(closed)" }
    public var customMirror: Mirror { Mirror(self, children: ["isOpen": isOpen]) }
}
