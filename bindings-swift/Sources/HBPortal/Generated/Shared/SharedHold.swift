// Written by `cargo xtask bindgen` from core/src/hold.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// What is held, and for how long.
public struct HeldSeat: Sendable, Hashable, Codable {
    /// What names the hold to the host.
    public var holdHash: String
    /// When it expires, by the host's clock.
    public var expiresAt: Date?
    /// How many seconds it had left when the host answered.
    public var expiresInSeconds: Int?
    /// The number of the training event.
    public var eventID: Int?
    /// The course.
    public var course: BookableCourse?
    /// Where it takes place.
    public var location: TrainingLocation?
    /// When the training event begins.
    public var startDate: Date?
    /// The day of the timeslot.
    public var date: Day?
    /// The time of the timeslot, `HH:MM` in the UK.
    public var time: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        holdHash: String,
        expiresAt: Date? = nil,
        expiresInSeconds: Int? = nil,
        eventID: Int? = nil,
        course: BookableCourse? = nil,
        location: TrainingLocation? = nil,
        startDate: Date? = nil,
        date: Day? = nil,
        time: String? = nil,
        extra: Extra = [:]
    ) {
        self.holdHash = holdHash
        self.expiresAt = expiresAt
        self.expiresInSeconds = expiresInSeconds
        self.eventID = eventID
        self.course = course
        self.location = location
        self.startDate = startDate
        self.date = date
        self.time = time
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case holdHash = "hold_hash"
        case expiresAt = "expires_at"
        case expiresInSeconds = "expires_in_seconds"
        case eventID = "event_id"
        case course = "course"
        case location = "location"
        case startDate = "start_date"
        case date = "date"
        case time = "time"
        case extra = "extra"
    }
}

extension HeldSeat: Incoming {
    init(reading reader: inout Reader) {
        holdHash = String(reading: &reader)
        expiresAt = Optional(reading: &reader)
        expiresInSeconds = Optional(reading: &reader)
        eventID = Optional(reading: &reader)
        course = Optional(reading: &reader)
        location = Optional(reading: &reader)
        startDate = Optional(reading: &reader)
        date = Optional(reading: &reader)
        time = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
