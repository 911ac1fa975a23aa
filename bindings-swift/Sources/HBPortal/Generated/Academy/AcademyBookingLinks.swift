// Written by `cargo xtask bindgen` from core/src/api/academy/booking_links.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Links to book a course.
public struct AcademyBookingLinks: Sendable {
    let caller: Caller

    /// Searches the links; without a text, all of them.
    ///
    /// Evidence: `assumed` path, argument and fields; the name is documented.
    ///
    /// ```swift
    /// for try await bookingLink in portal.academy.bookingLinks.search() {
    ///     print(bookingLink)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - search: A part of the course's or the location's name.
    ///   - page: The page to start with, from 1.
    ///   - perPage: How many a page.
    /// - Returns: Each ``BookingLink``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError/configuration(_:)`` where the host
    ///   is not configured; ``HBPortalError``.
    public func search(search: String? = nil, page: Int? = nil, perPage: Int? = nil) -> Pager<BookingLink> {
        var arguments = Arguments("academy.booking_links.search")
        arguments.set("search", search)
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }
}

/// A link to book a course. Its fields are not documented.
public struct BookingLink: Sendable, Hashable, Codable {
    /// Where to book.
    public var url: String?
    /// The course.
    public var course: String?
    /// Where it takes place.
    public var location: String?
    /// When it begins.
    public var startDate: Date?
    /// How many seats remain.
    public var remainingSlots: Int?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        url: String? = nil,
        course: String? = nil,
        location: String? = nil,
        startDate: Date? = nil,
        remainingSlots: Int? = nil,
        extra: Extra = [:]
    ) {
        self.url = url
        self.course = course
        self.location = location
        self.startDate = startDate
        self.remainingSlots = remainingSlots
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case url = "url"
        case course = "course"
        case location = "location"
        case startDate = "start_date"
        case remainingSlots = "remaining_slots"
        case extra = "extra"
    }
}

extension BookingLink: Incoming {
    init(reading reader: inout Reader) {
        url = Optional(reading: &reader)
        course = Optional(reading: &reader)
        location = Optional(reading: &reader)
        startDate = Optional(reading: &reader)
        remainingSlots = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
