// Written by `cargo xtask bindgen` from core/src/api/practical_training/courses.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Courses that can be booked.
public struct PracticalTrainingCourses: Sendable {
    let caller: Caller

    /// Lists the courses that can be booked.
    ///
    /// Evidence: `assumed` path and fields; the name is documented.
    ///
    /// ```swift
    /// for try await bookableCourse in portal.practicalTraining.courses.list() {
    ///     print(bookableCourse)
    /// }
    /// ```
    ///
    /// - Returns: Each ``BookableCourse``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError``.
    public func list() -> Pager<BookableCourse> {
        let arguments = Arguments("practical_training.courses.list")
        return Pager(caller: caller, arguments: arguments)
    }
}

/// A course that can be booked. Where a host tells its name alone, the rest is missing.
public struct BookableCourse: Sendable, Hashable, Codable {
    /// Its number.
    public var id: Int?
    /// Its name.
    public var name: String?
    /// What a seat costs, VAT included.
    public var costIncVAT: Double?
    /// What the cost is counted in, such as `GBP`.
    public var currency: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int? = nil,
        name: String? = nil,
        costIncVAT: Double? = nil,
        currency: String? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.name = name
        self.costIncVAT = costIncVAT
        self.currency = currency
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case name = "name"
        case costIncVAT = "cost_inc_vat"
        case currency = "currency"
        case extra = "extra"
    }
}

extension BookableCourse: Incoming {
    init(reading reader: inout Reader) {
        id = Optional(reading: &reader)
        name = Optional(reading: &reader)
        costIncVAT = Optional(reading: &reader)
        currency = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
