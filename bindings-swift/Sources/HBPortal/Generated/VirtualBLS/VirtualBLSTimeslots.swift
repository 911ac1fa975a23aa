// Written by `cargo xtask bindgen` from core/src/api/virtual_bls/timeslots.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Timeslots to hold.
public struct VirtualBLSTimeslots: Sendable {
    let caller: Caller

    /// Lists the timeslots that are free.
    ///
    /// Evidence: `documented`; the arguments and the fields are assumed.
    ///
    /// ```swift
    /// for try await timeslot in portal.virtualBLS.timeslots.list() {
    ///     print(timeslot)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - courseID: Those of this course.
    ///   - dateFrom: The first day.
    ///   - dateTo: The last day.
    ///   - page: The page to start with, from 1.
    ///   - perPage: How many a page.
    /// - Returns: Each ``Timeslot``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError/validation(_:)`` for wrong filters;
    ///   ``HBPortalError``.
    public func list(
        courseID: Int? = nil,
        dateFrom: Day? = nil,
        dateTo: Day? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) -> Pager<Timeslot> {
        var arguments = Arguments("virtual_bls.timeslots.list")
        arguments.set("course_id", courseID)
        arguments.set("date_from", dateFrom)
        arguments.set("date_to", dateTo)
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }

    /// Holds a timeslot for half an hour. The hold gives it back by itself when it is dropped unused.
    ///
    /// An account has one hold at a time; a second is refused with the hold there is, which `hold` of the
    /// error tells.
    ///
    /// Evidence: `documented`.
    ///
    /// ```swift
    /// let hold = try await portal.virtualBLS.timeslots.hold(courseID: 17, date: Day(Date(), in: .current), time: "09:00")
    /// print(hold.remaining, "seconds to book it")
    /// ```
    ///
    /// - Parameters:
    ///   - courseID: The course.
    ///   - date: The day.
    ///   - time: The time in the UK, `HH:MM`.
    /// - Returns: The ``Hold``: it gives the seat back when the last copy of it goes unused.
    /// - Throws: ``HBPortalError/conflict(_:)`` while another hold of the account lives;
    ///   ``HBPortalError/validation(_:)`` for a timeslot that is not in the list; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func hold(courseID: Int, date: Day, time: String) async throws -> Hold {
        var arguments = Arguments("virtual_bls.timeslots.hold")
        arguments.set("course_id", courseID)
        arguments.set("date", date)
        arguments.set("time", time)
        return try await caller.hold(arguments)
    }

    /// Gives a timeslot back whose hold is known by its hash alone. A `Hold` does it itself.
    ///
    /// Evidence: `documented`.
    ///
    /// ```swift
    /// try await portal.virtualBLS.timeslots.release("4b1f0d6c8a7e")
    /// ```
    ///
    /// - Parameters:
    ///   - holdHash: The number or text that is its `holdHash`.
    /// - Throws: ``HBPortalError/notFound(_:)`` when the hold has expired or was used; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func release(_ holdHash: some PortalIDConvertible) async throws {
        var arguments = Arguments("virtual_bls.timeslots.release")
        arguments.set("hold_hash", holdHash.portalID)
        try await caller.nothing(arguments)
    }
}

/// A timeslot that is free. Its fields are not documented.
public struct Timeslot: Sendable, Hashable, Codable {
    /// The day.
    public var date: Day?
    /// The time in the UK, `HH:MM`.
    public var time: String?
    /// The course.
    public var course: BookableCourse?
    /// How many seats remain.
    public var remainingSlots: Int?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        date: Day? = nil,
        time: String? = nil,
        course: BookableCourse? = nil,
        remainingSlots: Int? = nil,
        extra: Extra = [:]
    ) {
        self.date = date
        self.time = time
        self.course = course
        self.remainingSlots = remainingSlots
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case date = "date"
        case time = "time"
        case course = "course"
        case remainingSlots = "remaining_slots"
        case extra = "extra"
    }
}

extension Timeslot: Incoming {
    init(reading reader: inout Reader) {
        date = Optional(reading: &reader)
        time = Optional(reading: &reader)
        course = Optional(reading: &reader)
        remainingSlots = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
