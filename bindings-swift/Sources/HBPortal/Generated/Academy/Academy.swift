// Written by `cargo xtask bindgen` from core/src/api/academy/mod.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// The academy: bookings of courses, and links to book one.
public struct Academy: Sendable {
    let caller: Caller

    /// Bookings of courses.
    public var bookings: AcademyBookings { AcademyBookings(caller: caller) }

    /// Links to book a course.
    public var bookingLinks: AcademyBookingLinks { AcademyBookingLinks(caller: caller) }
}
