// Written by `cargo xtask bindgen` from core/src/api/practical_training/events.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Training events with seats to hold.
public struct PracticalTrainingEvents: Sendable {
    let caller: Caller

    /// Lists training events.
    ///
    /// Evidence: `documented`.
    ///
    /// ```swift
    /// for try await trainingEvent in portal.practicalTraining.events.list() {
    ///     print(trainingEvent)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - courseID: Those of this course.
    ///   - locationID: Those at this location.
    ///   - dateFrom: The first day.
    ///   - dateTo: The last day.
    ///   - availableOnly: Those with seats left alone.
    ///   - sort: The field to sort by, such as `startDate`. Which ones there are is not documented.
    ///   - sortDir: Which way to sort.
    ///   - page: The page to start with, from 1.
    ///   - perPage: How many a page.
    /// - Returns: Each ``TrainingEvent``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError/validation(_:)`` for wrong filters;
    ///   ``HBPortalError``.
    public func list(
        courseID: Int? = nil,
        locationID: Int? = nil,
        dateFrom: Day? = nil,
        dateTo: Day? = nil,
        availableOnly: Bool? = nil,
        sort: String? = nil,
        sortDir: SortDirection? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) -> Pager<TrainingEvent> {
        var arguments = Arguments("practical_training.events.list")
        arguments.set("course_id", courseID)
        arguments.set("location_id", locationID)
        arguments.set("date_from", dateFrom)
        arguments.set("date_to", dateTo)
        arguments.set("available_only", availableOnly)
        arguments.set("sort", sort)
        arguments.set("sort_dir", sortDir)
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }

    /// Gets one training event.
    ///
    /// Evidence: `assumed` path; the name is documented.
    ///
    /// ```swift
    /// let trainingEvent = try await portal.practicalTraining.events.get(17)
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Returns: The ``TrainingEvent``.
    /// - Throws: ``HBPortalError/notFound(_:)`` when there is no such event; any other ``HBPortalError``,
    ///   or `CancellationError`.
    public func get(_ id: some PortalIDConvertible) async throws -> TrainingEvent {
        var arguments = Arguments("practical_training.events.get")
        arguments.set("id", id.portalID)
        return try await caller.model(arguments)
    }

    /// Holds a seat at an event for half an hour. The hold gives it back by itself when it is dropped
    /// unused.
    ///
    /// Holding does not lower the number of seats that remain: only a booking does. An account has one hold
    /// at a time; a second is refused with the hold there is, which `hold` of the error tells.
    ///
    /// Evidence: `documented`.
    ///
    /// ```swift
    /// let hold = try await portal.practicalTraining.events.hold(17)
    /// print(hold.remaining, "seconds to book it")
    /// ```
    ///
    /// - Parameters:
    ///   - id: Its number or its uuid.
    /// - Returns: The ``Hold``: it gives the seat back when the last copy of it goes unused.
    /// - Throws: ``HBPortalError/conflict(_:)`` while another hold of the account lives;
    ///   ``HBPortalError/notFound(_:)`` when there is no such event; ``HBPortalError/validation(_:)`` when no
    ///   seat is left; any other ``HBPortalError``, or `CancellationError`.
    public func hold(_ id: some PortalIDConvertible) async throws -> Hold {
        var arguments = Arguments("practical_training.events.hold")
        arguments.set("id", id.portalID)
        return try await caller.hold(arguments)
    }

    /// Gives a seat back whose hold is known by its hash alone. A `Hold` does it itself.
    ///
    /// Evidence: `assumed` path; documented for virtual BLS.
    ///
    /// ```swift
    /// try await portal.practicalTraining.events.release("4b1f0d6c8a7e")
    /// ```
    ///
    /// - Parameters:
    ///   - holdHash: The number or text that is its `holdHash`.
    /// - Throws: ``HBPortalError/notFound(_:)`` when the hold has expired or was used; any other
    ///   ``HBPortalError``, or `CancellationError`.
    public func release(_ holdHash: some PortalIDConvertible) async throws {
        var arguments = Arguments("practical_training.events.release")
        arguments.set("hold_hash", holdHash.portalID)
        try await caller.nothing(arguments)
    }
}

/// Which way a list is sorted.
public enum SortDirection: OpenEnum {
    /// The smallest or earliest first.
    case asc
    /// The largest or latest first.
    case desc
    /// One that this version does not know.
    case other(String)

    public init(rawValue: String) {
        switch rawValue {
        case "asc": self = .asc
        case "desc": self = .desc
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .asc: "asc"
        case .desc: "desc"
        case .other(let text): text
        }
    }

    public static let known: [Self] = [.asc, .desc]
}

extension SortDirection: Incoming, Argument {}

/// A training event.
public struct TrainingEvent: Sendable, Hashable, Codable, Identifiable {
    /// Its number.
    public var id: Int
    /// The course.
    public var course: BookableCourse?
    /// Where it takes place.
    public var location: TrainingLocation?
    /// When it begins.
    public var startDate: Date?
    /// When it ends.
    public var endDate: Date?
    /// How many seats remain. Holding one does not lower it.
    public var remainingSlots: Int?
    /// What a seat costs this account, VAT included.
    public var costIncVAT: Double?
    /// Where candidates book it for themselves, on this account.
    public var bookingURL: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int,
        course: BookableCourse? = nil,
        location: TrainingLocation? = nil,
        startDate: Date? = nil,
        endDate: Date? = nil,
        remainingSlots: Int? = nil,
        costIncVAT: Double? = nil,
        bookingURL: String? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.course = course
        self.location = location
        self.startDate = startDate
        self.endDate = endDate
        self.remainingSlots = remainingSlots
        self.costIncVAT = costIncVAT
        self.bookingURL = bookingURL
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case course = "course"
        case location = "location"
        case startDate = "start_date"
        case endDate = "end_date"
        case remainingSlots = "remaining_slots"
        case costIncVAT = "cost_inc_vat"
        case bookingURL = "booking_url"
        case extra = "extra"
    }
}

extension TrainingEvent: Incoming {
    init(reading reader: inout Reader) {
        id = Int(reading: &reader)
        course = Optional(reading: &reader)
        location = Optional(reading: &reader)
        startDate = Optional(reading: &reader)
        endDate = Optional(reading: &reader)
        remainingSlots = Optional(reading: &reader)
        costIncVAT = Optional(reading: &reader)
        bookingURL = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
