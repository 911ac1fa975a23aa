// Written by `cargo xtask bindgen` from core/src/api/academy/bookings.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Bookings of courses, as the academy lists them.
public struct AcademyBookings: Sendable {
    let caller: Caller

    /// Lists the bookings of courses that are over.
    ///
    /// Evidence: `assumed` path and fields; the name is documented.
    ///
    /// ```swift
    /// for try await academyBooking in portal.academy.bookings.past() {
    ///     print(academyBooking)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - page: The page to start with, from 1.
    ///   - perPage: How many a page.
    /// - Returns: Each ``AcademyBooking``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError/configuration(_:)`` where the host
    ///   is not configured; ``HBPortalError``.
    public func past(page: Int? = nil, perPage: Int? = nil) -> Pager<AcademyBooking> {
        var arguments = Arguments("academy.bookings.past")
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }

    /// Lists the bookings of courses to come.
    ///
    /// Evidence: `assumed` path and fields; the name is documented.
    ///
    /// ```swift
    /// for try await academyBooking in portal.academy.bookings.upcoming() {
    ///     print(academyBooking)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - page: The page to start with, from 1.
    ///   - perPage: How many a page.
    /// - Returns: Each ``AcademyBooking``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError/configuration(_:)`` where the host
    ///   is not configured; ``HBPortalError``.
    public func upcoming(page: Int? = nil, perPage: Int? = nil) -> Pager<AcademyBooking> {
        var arguments = Arguments("academy.bookings.upcoming")
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }

    /// Lists the bookings of courses that begin between two days, both included.
    ///
    /// Evidence: `assumed` path, arguments and fields; the name is documented.
    ///
    /// ```swift
    /// for try await academyBooking in portal.academy.bookings.search() {
    ///     print(academyBooking)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - dateFrom: The first day.
    ///   - dateTo: The last day.
    ///   - page: The page to start with, from 1.
    ///   - perPage: How many a page.
    /// - Returns: Each ``AcademyBooking``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError/configuration(_:)`` where the host
    ///   is not configured; ``HBPortalError/validation(_:)`` for days in the wrong order; ``HBPortalError``.
    public func search(
        dateFrom: Day? = nil,
        dateTo: Day? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) -> Pager<AcademyBooking> {
        var arguments = Arguments("academy.bookings.search")
        arguments.set("date_from", dateFrom)
        arguments.set("date_to", dateTo)
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }
}

/// A booking as the academy lists it. Its fields are not documented.
public struct AcademyBooking: Sendable, Hashable, Codable {
    /// Its number.
    public var id: Int?
    /// The course.
    public var course: String?
    /// Where it takes place.
    public var location: String?
    /// Who is trained.
    public var candidate: String?
    /// When it begins.
    public var startDate: Date?
    /// When it ends.
    public var endDate: Date?
    /// Where it stands.
    public var bookingStatus: BookingStatus?
    /// Where its payment stands.
    public var payStatus: PayStatus?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int? = nil,
        course: String? = nil,
        location: String? = nil,
        candidate: String? = nil,
        startDate: Date? = nil,
        endDate: Date? = nil,
        bookingStatus: BookingStatus? = nil,
        payStatus: PayStatus? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.course = course
        self.location = location
        self.candidate = candidate
        self.startDate = startDate
        self.endDate = endDate
        self.bookingStatus = bookingStatus
        self.payStatus = payStatus
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case course = "course"
        case location = "location"
        case candidate = "candidate"
        case startDate = "start_date"
        case endDate = "end_date"
        case bookingStatus = "booking_status"
        case payStatus = "pay_status"
        case extra = "extra"
    }
}

extension AcademyBooking: Incoming {
    init(reading reader: inout Reader) {
        id = Optional(reading: &reader)
        course = Optional(reading: &reader)
        location = Optional(reading: &reader)
        candidate = Optional(reading: &reader)
        startDate = Optional(reading: &reader)
        endDate = Optional(reading: &reader)
        bookingStatus = Optional(reading: &reader)
        payStatus = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
