// Written by `cargo xtask bindgen` from core/src/api/practical_training/invites.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Invitations to candidates to book for themselves.
public struct PracticalTrainingInvites: Sendable {
    let caller: Caller

    /// Invites a candidate to book for themselves.
    ///
    /// Evidence: `assumed` path, arguments and answer; that there are invites is documented.
    ///
    /// ```swift
    /// let bookingInvite = try await portal.practicalTraining.invites.send(email: "alex@example.com")
    /// ```
    ///
    /// - Parameters:
    ///   - email: The candidate's e-mail address.
    ///   - firstName: First name.
    ///   - lastName: Last name.
    ///   - courseID: The course to book.
    /// - Returns: The ``BookingInvite``.
    /// - Throws: ``HBPortalError/validation(_:)`` for an e-mail address that is none, or a course the host
    ///   does not know; any other ``HBPortalError``, or `CancellationError`.
    public func send(
        email: String,
        firstName: String? = nil,
        lastName: String? = nil,
        courseID: Int? = nil
    ) async throws -> BookingInvite {
        var arguments = Arguments("practical_training.invites.send")
        arguments.set("email", email)
        arguments.set("first_name", firstName)
        arguments.set("last_name", lastName)
        arguments.set("course_id", courseID)
        return try await caller.model(arguments)
    }
}

/// An invitation that was sent. Its fields are not documented.
public struct BookingInvite: Sendable, Hashable, Codable {
    /// Its number.
    public var id: Int?
    /// Where it was sent.
    public var email: String?
    /// First name.
    public var firstName: String?
    /// Last name.
    public var lastName: String?
    /// The course to book.
    public var course: BookableCourse?
    /// Where the candidate books.
    public var bookingURL: String?
    /// When it was sent.
    public var sentAt: Date?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int? = nil,
        email: String? = nil,
        firstName: String? = nil,
        lastName: String? = nil,
        course: BookableCourse? = nil,
        bookingURL: String? = nil,
        sentAt: Date? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.email = email
        self.firstName = firstName
        self.lastName = lastName
        self.course = course
        self.bookingURL = bookingURL
        self.sentAt = sentAt
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case email = "email"
        case firstName = "first_name"
        case lastName = "last_name"
        case course = "course"
        case bookingURL = "booking_url"
        case sentAt = "sent_at"
        case extra = "extra"
    }
}

extension BookingInvite: Incoming {
    init(reading reader: inout Reader) {
        id = Optional(reading: &reader)
        email = Optional(reading: &reader)
        firstName = Optional(reading: &reader)
        lastName = Optional(reading: &reader)
        course = Optional(reading: &reader)
        bookingURL = Optional(reading: &reader)
        sentAt = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
