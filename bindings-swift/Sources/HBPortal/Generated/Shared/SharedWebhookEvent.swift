// Written by `cargo xtask bindgen` from core/src/webhook/event.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// What happened.
public enum WebhookEventType: OpenEnum {
    /// A referee has answered.
    case referenceSubmitted
    /// A referee does not want to answer.
    case referenceDeclined
    /// All references of a request are there.
    case referenceAllCompleted
    /// A worker's status has changed.
    case workerStatusChanged
    /// A booking was made.
    case bookingCreated
    /// A booking was confirmed.
    case bookingConfirmed
    /// A booking was cancelled.
    case bookingCancelled
    /// A booking was moved.
    case bookingRescheduled
    /// It was noted who attended.
    case bookingAttendanceMarked
    /// The certificate of a booking is there.
    case bookingCertificateAvailable
    /// A test delivery.
    case webhookTest
    /// One that this version does not know.
    case other(String)

    public init(rawValue: String) {
        switch rawValue {
        case "reference.submitted": self = .referenceSubmitted
        case "reference.declined": self = .referenceDeclined
        case "reference.all_completed": self = .referenceAllCompleted
        case "worker.status_changed": self = .workerStatusChanged
        case "booking.created": self = .bookingCreated
        case "booking.confirmed": self = .bookingConfirmed
        case "booking.cancelled": self = .bookingCancelled
        case "booking.rescheduled": self = .bookingRescheduled
        case "booking.attendance_marked": self = .bookingAttendanceMarked
        case "booking.certificate_available": self = .bookingCertificateAvailable
        case "webhook.test": self = .webhookTest
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .referenceSubmitted: "reference.submitted"
        case .referenceDeclined: "reference.declined"
        case .referenceAllCompleted: "reference.all_completed"
        case .workerStatusChanged: "worker.status_changed"
        case .bookingCreated: "booking.created"
        case .bookingConfirmed: "booking.confirmed"
        case .bookingCancelled: "booking.cancelled"
        case .bookingRescheduled: "booking.rescheduled"
        case .bookingAttendanceMarked: "booking.attendance_marked"
        case .bookingCertificateAvailable: "booking.certificate_available"
        case .webhookTest: "webhook.test"
        case .other(let text): text
        }
    }

    public static let known: [Self] = [.referenceSubmitted, .referenceDeclined, .referenceAllCompleted, .workerStatusChanged, .bookingCreated, .bookingConfirmed, .bookingCancelled, .bookingRescheduled, .bookingAttendanceMarked, .bookingCertificateAvailable, .webhookTest]
}

extension WebhookEventType: Incoming, Argument {}

/// A delivery that was verified.
public struct WebhookEvent: Sendable, Hashable, Codable {
    /// Names the event: the same one may be delivered twice, so remember it to act once.
    public var eventID: String?
    /// What happened.
    public var eventType: WebhookEventType?
    /// When it happened, which may be long before it is delivered.
    public var occurredAt: Date?
    /// What it happened to. Its fields are not documented.
    public var data: JSONValue?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        eventID: String? = nil,
        eventType: WebhookEventType? = nil,
        occurredAt: Date? = nil,
        data: JSONValue? = nil,
        extra: Extra = [:]
    ) {
        self.eventID = eventID
        self.eventType = eventType
        self.occurredAt = occurredAt
        self.data = data
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case eventID = "event_id"
        case eventType = "event_type"
        case occurredAt = "occurred_at"
        case data = "data"
        case extra = "extra"
    }
}

extension WebhookEvent: Incoming {
    init(reading reader: inout Reader) {
        eventID = Optional(reading: &reader)
        eventType = Optional(reading: &reader)
        occurredAt = Optional(reading: &reader)
        data = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
