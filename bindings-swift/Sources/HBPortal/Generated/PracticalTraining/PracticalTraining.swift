// Written by `cargo xtask bindgen` from core/src/api/practical_training/mod.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Practical training (TDTA, beta).
public struct PracticalTraining: Sendable {
    let caller: Caller

    /// Token pairs of this host for others, and what it says of the token in use.
    public var auth: PracticalTrainingAuth { PracticalTrainingAuth(caller: caller) }

    /// The account on this host: wallets and what moves in them.
    public var account: PracticalTrainingAccount { PracticalTrainingAccount(caller: caller) }

    /// Courses that can be booked.
    public var courses: PracticalTrainingCourses { PracticalTrainingCourses(caller: caller) }

    /// Where training takes place.
    public var locations: PracticalTrainingLocations { PracticalTrainingLocations(caller: caller) }

    /// Training events with seats to hold.
    public var events: PracticalTrainingEvents { PracticalTrainingEvents(caller: caller) }

    /// Bookings of seats.
    public var bookings: PracticalTrainingBookings { PracticalTrainingBookings(caller: caller) }

    /// Invitations to candidates to book for themselves.
    public var invites: PracticalTrainingInvites { PracticalTrainingInvites(caller: caller) }

    /// Endpoints to which this host delivers events.
    public var webhooks: PracticalTrainingWebhooks { PracticalTrainingWebhooks(caller: caller) }
}
