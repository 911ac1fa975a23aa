// Written by `cargo xtask bindgen` from core/src/api/services/interviews.rs; do not edit.
// swift-format-ignore-file

import Foundation

/// Interviews that are booked.
public struct ServicesInterviews: Sendable {
    let caller: Caller

    /// Lists the interviews that are booked.
    ///
    /// Evidence: `assumed` path and fields; name and method are documented.
    ///
    /// ```swift
    /// for try await interviewBooking in portal.services.interviews.list() {
    ///     print(interviewBooking)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - page: The page to start with, from 1.
    ///   - perPage: How many a page.
    /// - Returns: Each ``InterviewBooking``, for `for try await`; pages are fetched as they are read.
    /// - Throws: Nothing here: reading the list throws ``HBPortalError/configuration(_:)`` where the host
    ///   is not configured; ``HBPortalError``.
    public func list(page: Int? = nil, perPage: Int? = nil) -> Pager<InterviewBooking> {
        var arguments = Arguments("services.interviews.list")
        arguments.set("page", page)
        arguments.set("per_page", perPage)
        return Pager(caller: caller, arguments: arguments)
    }
}

/// An interview that is booked. Its fields are not documented.
public struct InterviewBooking: Sendable, Hashable, Codable {
    /// Its number.
    public var id: Int?
    /// Who is interviewed.
    public var candidateName: String?
    /// The candidate's e-mail address.
    public var candidateEmail: String?
    /// Who interviews.
    public var interviewer: String?
    /// When it begins.
    public var startsAt: Date?
    /// When it ends.
    public var endsAt: Date?
    /// Where it stands, in the host's words: they are not documented.
    public var status: String?
    /// What else came: fields that this version does not know, or could not read.
    public var extra: Extra

    /// One of your own making, for tests and previews.
    public init(
        id: Int? = nil,
        candidateName: String? = nil,
        candidateEmail: String? = nil,
        interviewer: String? = nil,
        startsAt: Date? = nil,
        endsAt: Date? = nil,
        status: String? = nil,
        extra: Extra = [:]
    ) {
        self.id = id
        self.candidateName = candidateName
        self.candidateEmail = candidateEmail
        self.interviewer = interviewer
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.status = status
        self.extra = extra
    }

    private enum CodingKeys: String, CodingKey {
        case id = "id"
        case candidateName = "candidate_name"
        case candidateEmail = "candidate_email"
        case interviewer = "interviewer"
        case startsAt = "starts_at"
        case endsAt = "ends_at"
        case status = "status"
        case extra = "extra"
    }
}

extension InterviewBooking: Incoming {
    init(reading reader: inout Reader) {
        id = Optional(reading: &reader)
        candidateName = Optional(reading: &reader)
        candidateEmail = Optional(reading: &reader)
        interviewer = Optional(reading: &reader)
        startsAt = Optional(reading: &reader)
        endsAt = Optional(reading: &reader)
        status = Optional(reading: &reader)
        extra = Extra(reading: &reader)
    }
}
