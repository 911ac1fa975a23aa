// Written by `cargo xtask bindgen` from core/src/api/virtual_bls/mod.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Virtual BLS (beta).
public struct VirtualBLS: Sendable {
    let caller: Caller

    /// Token pairs of this host for others, and what it says of the token in use.
    public var auth: VirtualBLSAuth { VirtualBLSAuth(caller: caller) }

    /// The account on this host: wallets and what moves in them.
    public var account: VirtualBLSAccount { VirtualBLSAccount(caller: caller) }

    /// Courses that can be booked.
    public var courses: VirtualBLSCourses { VirtualBLSCourses(caller: caller) }

    /// Timeslots to hold.
    public var timeslots: VirtualBLSTimeslots { VirtualBLSTimeslots(caller: caller) }

    /// Bookings of timeslots.
    public var bookings: VirtualBLSBookings { VirtualBLSBookings(caller: caller) }

    /// Endpoints to which this host delivers events.
    public var webhooks: VirtualBLSWebhooks { VirtualBLSWebhooks(caller: caller) }
}
